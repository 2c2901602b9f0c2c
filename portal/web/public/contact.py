"""The contact form: shown without a cookie, refused with everything kept, answered with the code."""

import secrets
from dataclasses import dataclass, field, replace
from functools import partial

from flask import Response, g

from portal import clock
from portal.crypto import stamps
from portal.domain import intake, organisations, texts
from portal.errors import (
    AlreadyReceivedError,
    ForeignSiteError,
    NobodyAnswersError,
    PortalError,
    SlowDownError,
    StampBurntError,
    StampExpiredError,
    StampTamperedError,
    StoreDownError,
    UnknownChoiceError,
)
from portal.i18n import catalogues, emergency
from portal.i18n.formats import weekday
from portal.i18n.locales import LOCALES
from portal.model.conversation import Intake
from portal.model.organisation import Organisation
from portal.model.vocabulary import Region, Topic
from portal.web import errors, forms, limits, pages, sessions
from portal.web.headers import Policy
from portal.web.portal import portal
from portal.web.public import blueprint, codes

room = blueprint("contact", __name__)

# A stamp that a foreign page brought is one whose code that page can ask for: the form never goes on with it.
_STALE_STAMP = (StampExpiredError, StampTamperedError, StampBurntError, ForeignSiteError)
_LOOKED_AT = 2 * texts.MESSAGE_UNITS
"""Signs of a refused text that are searched for an emergency: all of half a megabyte takes a second of everybody."""
_FIELD_OF_ERROR = {"error-choice": "organisation"}


@dataclass(frozen=True)
class Choice:
    """An organisation as the form offers it."""

    id: str
    name: str
    readers: str
    languages_text: str
    answers_text: str


@dataclass(frozen=True)
class ContactForm:
    """What was typed, as it was typed."""

    message: str = field(default="", repr=False)
    topic: str = ""
    region: str = ""
    organisation: str = ""
    nickname: str = field(default="", repr=False)
    stamp: str = ""
    wait: str = ""

    @classmethod
    def of(cls, typed: forms.Fields) -> "ContactForm":
        names = ("message", "topic", "region", "organisation", "nickname", "stamp", "wait")
        return cls(**{name: typed[name] for name in names})

    def clean(self, locale: str) -> Intake:
        """Raises UnknownChoiceError and what `texts` raises."""
        try:
            topic = Topic(self.topic) if self.topic else None
            region = Region(self.region) if self.region else None
        except ValueError:
            raise UnknownChoiceError() from None
        return Intake(
            text=texts.message(self.message),
            locale=locale,
            topic=topic,
            region=region,
            organisation_id=self.organisation or None,
            nickname=texts.nickname(self.nickname),
        )

    def names_an_emergency(self, locale: str) -> bool:
        return self.topic == Topic.VIOLENCE or emergency.is_urgent(self.message[:_LOOKED_AT], locale)


@room.get("/contact")
def ask() -> Response:
    # Whoever looks at the form is a reader, and a reader's cookies are not answered, not even one that is over.
    sessions.current().quiet = True
    return _show(ContactForm(stamp=_fresh_stamp()), switch="links")


@room.post("/contact")
def send() -> Response:
    typed = forms.fields()
    form = ContactForm.of(typed)
    now = clock.now()
    try:
        forms.check_site()
        if "switch" in typed:
            return _show(form if form.stamp else replace(form, stamp=_fresh_stamp()))
        typed.check_type()
        cleaned = form.clean(g.locale)
        stamp = stamps.read(portal().keys.site, form.stamp, int(now.timestamp()))
        limits.sending(stamp.nonce, form.wait, now)
        house = portal()
        accepted = intake.send(house.database, house.gate, house.keys, cleaned, stamp, now, admit=limits.organisation)
    except AlreadyReceivedError:
        return _received()
    except PortalError as error:
        return _refuse(form, error)
    if not accepted.shows_code:
        return _received()
    _open_visit(accepted)
    return codes.show(accepted.receipt, accepted.organisation_id, urgent=accepted.urgent, first=True)


def _received() -> Response:
    return pages.show("contact/received.html", Policy.PRIVATE, path="contact", switch="none")


def _open_visit(accepted: intake.Accepted) -> None:
    try:
        sessions.current().visit(accepted.conversation_id, accepted.data_key, accepted.receipt)
    except StoreDownError:
        # The message is on disk: the code is shown all the same, only this browser has no open visit.
        return


def _refuse(form: ContactForm, error: PortalError) -> Response:
    """The form again, everything in it, under a sentence that says what to do."""
    again = isinstance(error, _STALE_STAMP)
    if again:
        form = replace(form, stamp=_fresh_stamp())
    if isinstance(error, SlowDownError):
        form = replace(form, wait=str(error.values["token"]))
    return _show(form, error=error, again=again)


errors.keeps_text(room, lambda error: _refuse(ContactForm.of(forms.fields()), error))


def _show(
    form: ContactForm, *, error: PortalError | None = None, again: bool = False, switch: str = "form"
) -> Response:
    label = partial(catalogues.translate, g.locale)
    choices = _choices()
    if error is None and choices is not None and not choices:
        error = NobodyAnswersError()
    return pages.show(
        "contact/form.html",
        Policy.FORM,
        status=error.status if error else 200,
        path="contact",
        switch=switch,
        form=form,
        error=pages.sentence(error) if error else None,
        error_field=_FIELD_OF_ERROR.get(error.sentence, "message" if error.status == 422 else None) if error else None,
        topics=[(topic.value, label(f"topic-{topic}")) for topic in Topic],
        regions=[(region.value, label(f"region-{region}")) for region in Region],
        organisations=choices or [],
        # While the database cannot say which there are, the choice that was made stays made.
        unlisted=choices is None and bool(form.organisation),
        urgent_first=form.names_an_emergency(g.locale),
        button="contact-send-again" if again else "contact-send",
        limit=texts.MESSAGE_UNITS,
        nobody=isinstance(error, NobodyAnswersError),
        stranger=switch == "links" and error is None,
    )


def _choices() -> list[Choice] | None:
    """Organisations that can be chosen; None when the database cannot say, which must not hide the form."""
    try:
        found = organisations.answering(portal().database, clock.today())
    except PortalError:
        return None
    return [_choice(one) for one in found]


def _choice(organisation: Organisation) -> Choice:
    languages = ", ".join(LOCALES[code].name for code in organisation.languages if code in LOCALES)
    week = clock.today()
    days = [weekday(organisation.day_named(number, week), g.locale) for number in organisation.answer_days]
    return Choice(organisation.id, organisation.name, organisation.readers, languages, ", ".join(days))


def _fresh_stamp() -> str:
    return stamps.write(portal().keys.site, secrets.token_bytes(16), int(clock.now().timestamp()))
