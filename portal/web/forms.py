"""What arrives in a POST: fields whatever the Content-Type, the site it comes from, the token behind a cookie."""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import IO, Any
from urllib.parse import parse_qsl, urlsplit

from flask import Flask, Request, request
from flask_wtf.csrf import CSRFError, CSRFProtect, generate_csrf

from portal.crypto.site import Use
from portal.errors import ContentTypeError, ForeignSiteError, MissingTokenError
from portal.web.portal import Portal, portal

MOST_BYTES = 512 * 1024
DRAIN_BYTES = 32 * 1024 * 1024
MOST_FIELDS = 200
"""No form of ours has a tenth of them, and reading a body of half a million takes seconds."""
FIELDS = frozenset(
    {
        *("message", "topic", "region", "organisation", "nickname", "stamp", "wait"),
        *("receipt", "conversation", "token", "seen", "csrf_token", "send", "open", "replace", "switch"),
        *("name", "password", "code", "invitation", "kept"),
        *("q", "search"),
        *("need", "audience", "language", "open_now", "show", "page", "first", "second", "part"),
    }
)
"""Names of fields, by which a form is told from text in a body that came without a form's type."""

csrf = CSRFProtect()


class BodyInMemory(Request):
    """A request whose body never touches a file: no part of it is spooled to disk."""

    max_form_memory_size = MOST_BYTES

    def _get_file_stream(self, *_args: Any, **_kwargs: Any) -> IO[bytes]:
        return BytesIO()


def init_app(app: Flask, house: Portal) -> None:
    app.request_class = BodyInMemory
    app.config["MAX_CONTENT_LENGTH"] = MOST_BYTES
    app.config["MAX_FORM_MEMORY_SIZE"] = MOST_BYTES
    app.secret_key = house.keys.site.derive(Use.SECRET_KEY)
    # Views ask for the check themselves, so that a refusal can keep what was typed. The Referer test of
    # Flask-WTF would refuse browsers that send none; `check_site` looks at what every browser sends.
    app.config.update(WTF_CSRF_CHECK_DEFAULT=False, WTF_CSRF_TIME_LIMIT=None, WTF_CSRF_SSL_STRICT=False)
    csrf.init_app(app)


@dataclass(frozen=True)
class Fields:
    """The text fields of a form. `foreign_type` when they came under a Content-Type that no form of ours has."""

    values: Mapping[str, str]
    foreign_type: bool = False

    def __getitem__(self, name: str) -> str:
        return self.values.get(name, "")

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def check_type(self) -> None:
        if self.foreign_type:
            raise ContentTypeError()


def fields() -> Fields:
    """The fields of this POST, read even from a body whose type is wrong or missing, so that no text is lost."""
    kind, parameters = request.mimetype, request.mimetype_params
    if kind == "application/x-www-form-urlencoded" and request.get_data().count(b"&") > MOST_FIELDS:
        return Fields({}, foreign_type=True)
    if kind == "application/x-www-form-urlencoded" or (kind == "multipart/form-data" and "boundary" in parameters):
        return Fields(dict(request.form.items()))
    body = request.get_data().decode("utf-8", "replace")
    read = {"text/plain": _plain, "application/json": _json}.get(kind, _encoded)
    return Fields(read(body), foreign_type=True)


def _plain(body: str) -> dict[str, str]:
    """`name=value` a line. A line that begins with no field of ours goes on with the text before it."""
    values: dict[str, list[str]] = {}
    last = ""
    for line in body.removesuffix("\r\n").split("\r\n"):
        name, sign, value = line.partition("=")
        if sign and name in FIELDS:
            values[name], last = [value], name
        elif last:
            values[last].append(line)
    return {name: "\n".join(lines) for name, lines in values.items()}


def _json(body: str) -> dict[str, str]:
    try:
        values = json.loads(body)
    except (ValueError, RecursionError):
        return _encoded(body)
    return {name: value for name, value in values.items() if isinstance(value, str)} if isinstance(values, dict) else {}


def _encoded(body: str) -> dict[str, str]:
    try:
        return dict(parse_qsl(body, keep_blank_values=True, max_num_fields=50))
    except ValueError:
        return {}


def check_site() -> None:
    """Refuse a POST that a page of another site made. Raises ForeignSiteError.

    Absence of both headers is accepted: old browsers and Tor Browser's privacy settings send neither.
    """
    fetched_by = request.headers.get("Sec-Fetch-Site")
    if fetched_by is not None:
        if fetched_by.lower() in ("cross-site", "same-site"):
            raise ForeignSiteError()
        return
    origin = request.headers.get("Origin")
    if origin in (None, "", "null") or origin in own_origins():
        return
    raise ForeignSiteError()


def own_origins() -> frozenset[str]:
    """Addresses under which this portal is known; on loopback, whatever address it was asked under."""
    settings = portal().settings
    if settings.origins:
        onion = {f"{urlsplit(settings.onion).scheme}://{urlsplit(settings.onion).netloc}"} if settings.onion else set()
        return settings.origins | onion
    return frozenset({request.host_url.rstrip("/")})


def check_token() -> None:
    """Refuse a form behind a cookie that does not carry its token. Raises MissingTokenError."""
    check_site()
    try:
        csrf.protect()
    except CSRFError:
        raise MissingTokenError() from None


def is_hex(text: str) -> bool:
    """Whether a field holds 16 bytes as we write them: an id, or the bytes that a form carries of its own."""
    return len(text) == 32 and all(sign in "0123456789abcdef" for sign in text)


def own_bytes(text: str) -> bytes:
    """The bytes of a form by which a double tap is known, new ones where it brings none."""
    return bytes.fromhex(text) if is_hex(text) else secrets.token_bytes(16)


def token() -> str:
    """The token for a form behind a cookie."""
    return str(generate_csrf())


def drain() -> None:
    """Read a body that is too large to the end: a browser shows no answer to what it could not send."""
    stream, left = request.environ["wsgi.input"], min(request.content_length or 0, DRAIN_BYTES)
    while left > 0:
        chunk = stream.read(min(left, 65536))
        if not chunk:
            return
        left -= len(chunk)
