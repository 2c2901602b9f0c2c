"""Declared errors: what went wrong, in words that a catalogue holds, and the status to answer with.

An error carries the name of a sentence and its values, never the text that caused it: errors may be logged by
their type, and a visitor's words must not travel in them.
"""

from collections.abc import Mapping


class PortalError(Exception):
    """Something a person can be told. `sentence` names a string of the catalogue; `values` fill it."""

    status = 400
    sentence = "error-unexpected"

    def __init__(self, **values: str | int) -> None:
        super().__init__(self.sentence)
        self.values: Mapping[str, str | int] = values


class UnexpectedError(PortalError):
    """Our own mistake."""

    status = 500


class TooLargeError(PortalError):
    """Values: limit, in KiB."""

    status = 413
    sentence = "error-too-large"


class WrongMethodError(PortalError):
    status = 405
    sentence = "error-method"


class EmptyTextError(PortalError):
    status = 422
    sentence = "error-empty"


class TextTooLongError(PortalError):
    """Values: limit, over."""

    status = 422
    sentence = "error-too-long"


class ReceiptInTextError(PortalError):
    status = 422
    sentence = "error-code-in-text"


class ReceiptLengthError(PortalError):
    """Values: count, the digits that were found."""

    status = 422
    sentence = "error-code-length"


class ReceiptSlipError(PortalError):
    """The check digits disagree: one digit was misread or two were swapped. Found without a look-up."""

    status = 422
    sentence = "error-code-slip"


class UnknownReceiptError(PortalError):
    """Unknown, expired and erased are one answer: a difference would tell a thief which codes once lived."""

    status = 404
    sentence = "error-code-unknown"


class AnotherOpenError(PortalError):
    """Another conversation is open in this browser; it is not replaced without being asked."""

    status = 409
    sentence = "error-another-open"


class StampExpiredError(PortalError):
    status = 409
    sentence = "error-stamp-expired"


class StampTamperedError(PortalError):
    status = 400
    sentence = "error-stamp-tampered"


class StampBurntError(PortalError):
    """The form's code was left behind by exit, leave or erase; it never comes back."""

    status = 409
    sentence = "error-stamp-burnt"


class AlreadyReceivedError(PortalError):
    """The same form came again long after it was accepted: nothing is shown but that it arrived."""

    status = 409
    sentence = "error-already-received"


class AlteredKeyError(PortalError):
    """A public key in the database is not one that was stored there by the portal: nothing is sealed to it."""

    status = 503
    sentence = "error-database-down"


class ForeignSiteError(PortalError):
    status = 403
    sentence = "error-foreign-site"


class ContentTypeError(PortalError):
    status = 415
    sentence = "error-content-type"


class MissingTokenError(PortalError):
    status = 400
    sentence = "error-token"


class SlowDownError(PortalError):
    """Values: seconds, the wait after which the same button sends."""

    status = 429
    sentence = "error-slow-down"


class TryLaterError(PortalError):
    """Too many tries from this neighbourhood; what was typed is kept."""

    status = 429
    sentence = "error-try-later"


class FullError(PortalError):
    """An organisation received more than its cap; everything typed is kept."""

    status = 429
    sentence = "error-full"


class BusyError(PortalError):
    """The gate is taken."""

    status = 503
    sentence = "error-busy"


class StoreDownError(PortalError):
    """The volatile store cannot be reached, so nothing behind a cookie can be opened."""

    status = 503
    sentence = "error-store-down"


class DatabaseBusyError(PortalError):
    status = 503
    sentence = "error-database-busy"


class DatabaseDownError(PortalError):
    """Read-only, full, or out of reach."""

    status = 503
    sentence = "error-database-down"


class VisitEndedError(PortalError):
    status = 403
    sentence = "error-visit-ended"


class GoneError(PortalError):
    """The conversation was erased or has ended while it was open."""

    status = 410
    sentence = "error-gone"


class NobodyAnswersError(PortalError):
    """No organisation has a confirmed member: there is nobody to seal to."""

    status = 503
    sentence = "error-nobody"


class UnknownChoiceError(PortalError):
    """A select came back with a value that the form does not offer."""

    status = 422
    sentence = "error-choice"


class SignInError(PortalError):
    """Wrong name, password or one-time code: never said which."""

    status = 403
    sentence = "staff-error-sign-in"


class SignedOutError(PortalError):
    status = 403
    sentence = "staff-error-signed-out"


class InvitationError(PortalError):
    """Unknown, used or expired: never said which."""

    status = 403
    sentence = "staff-error-invitation"


class OneTimeCodeError(PortalError):
    status = 422
    sentence = "staff-error-one-time-code"


class PasswordShortError(PortalError):
    """Values: least."""

    status = 422
    sentence = "staff-error-password-short"


class PasswordCommonError(PortalError):
    status = 422
    sentence = "staff-error-password-common"


class WrongPasswordError(PortalError):
    status = 422
    sentence = "staff-error-wrong-password"


class NameTakenError(PortalError):
    status = 422
    sentence = "staff-error-name-taken"


class UnclearNameError(PortalError):
    """Letters of two scripts in one name, or none at all: it could pass for somebody else's."""

    status = 422
    sentence = "staff-error-name"


class NotAllowedError(PortalError):
    status = 403
    sentence = "staff-error-not-allowed"


class NotFoundError(PortalError):
    status = 404
    sentence = "error-not-found"


class NewerMessagesError(PortalError):
    """Somebody wrote in the meantime: the draft is kept and what came is shown first."""

    status = 409
    sentence = "staff-error-newer"


class RecoveryKeyError(PortalError):
    status = 422
    sentence = "staff-error-recovery-key"


class RecoveryWordsError(PortalError):
    """Words typed back from paper are not those that were shown."""

    status = 422
    sentence = "staff-error-recovery-words"
