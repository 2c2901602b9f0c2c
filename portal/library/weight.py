"""Whether a finished page fits into the one size that all pages have, with room for what a later day may add to it."""

from portal.library import padding
from portal.library.answers import OK, SIZE, Answer, Coding, Headers, answer, coded
from portal.library.drafts import Draft
from portal.library.padding import DoesNotFitError
from portal.library.problems import ContentError


def packed(page: Draft, headers: Headers, status: str = OK) -> Answer:
    """The page in all codings. Raises ContentError, naming the file that has to become shorter."""
    try:
        made = answer(page.html, headers, status)
        _leave_room(page, made.gzip.body)
    except DoesNotFitError as error:
        raise _too_large(page, error) from error
    return made


def check(page: Draft, headers: Headers) -> ContentError | None:
    """What `packed` would say, in a fiftieth of the time: of the codings that count gzip is the larger one."""
    try:
        _leave_room(page, coded(page.html, headers, Coding.GZIP).body)
        coded(page.html, headers, Coding.IDENTITY)
    except DoesNotFitError as error:
        return _too_large(page, error)
    return None


def _leave_room(page: Draft, body: bytes) -> None:
    spare = padding.spare(body)
    if spare < page.room:
        raise DoesNotFitError(SIZE - spare + page.room, SIZE)


def _too_large(page: Draft, error: DoesNotFitError) -> ContentError:
    remedy = f"Take away what {error.needs - error.size} compressed bytes hold, or make two pages of it"
    return ContentError(page.origin, 1, f"{page.path} does not fit: it {error}", remedy)
