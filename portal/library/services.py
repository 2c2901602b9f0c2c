"""From `content/services/<name>.toml` to a `Service`, or to what is wrong with the file.

A service is written down once; pages name it (`links`, `mentions`), and a clinic that moves is changed in one file.
"""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

import phonenumbers

from portal.library import hours
from portal.library.fields import Fields
from portal.library.problems import ContentError
from portal.model.page import CODE
from portal.model.service import Audience, Flag, Mail, Need, Phone, Place, Service, WebLink
from portal.model.vocabulary import Region

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FIELDS = (
    *("name", "region", "towns", "needs", "audience", "languages", "position", "checked"),
    *("phones", "links", "mails", "places", "sources"),
    *Flag,
)
_HTTPS = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[A-Za-z0-9/#&=%._~:@!$*+,;?-]*)?")
_MAIL = re.compile(r"[A-Za-z0-9._+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_POSTCODE = re.compile(r"(?:L-)?\d{4,5}|")


@dataclass(frozen=True)
class Directory:
    """Every service that could be read, in the order of names, and every problem of those that could not."""

    services: tuple[Service, ...]
    problems: tuple[ContentError, ...]


def gather(content: Path) -> Directory:
    found: list[Service] = []
    problems: list[ContentError] = []
    folder = content / "services"
    for path in sorted(folder.rglob("*")) if folder.exists() else []:
        if path.is_dir() or path.name.startswith("."):
            continue
        service, wrong = read(path)
        problems += wrong
        if service is not None:
            found.append(service)
    found.sort(key=lambda service: (service.name.casefold(), service.slug))
    return Directory(tuple(found), tuple(problems))


def read(path: Path) -> tuple[Service | None, list[ContentError]]:
    if path.suffix != ".toml" or not SLUG.fullmatch(path.stem) or path.stem in set(Need) or CODE.fullmatch(path.stem):
        remedy = "Name it content/services/<name>.toml: small letters, digits and hyphens, and not a need's name"
        return None, [ContentError(path, 1, "this file's name is not one of a service", remedy)]
    try:
        text = path.read_text("utf-8")
        table = tomllib.loads(text)
    except UnicodeDecodeError:
        return None, [ContentError(path, 1, "this is not UTF-8", "Save the file as UTF-8")]
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"line (\d+)", str(error))
        return None, [ContentError(path, int(line[1]) if line else 1, f"not TOML: {error}", "Mend this line")]
    return _Reader(path, text, table).service()


class _Reader:
    def __init__(self, path: Path, text: str, table: dict[str, object]) -> None:
        self._fields = Fields(path, text, table)
        self._table = table

    def service(self) -> tuple[Service | None, list[ContentError]]:
        fields = self._fields
        fields.refuse_unknown(_FIELDS)
        service = Service(
            path=fields.path,
            slug=fields.path.stem,
            name=fields.text("name"),
            region=fields.choice("region", Region),
            towns=fields.texts("towns"),
            needs=fields.choices("needs", Need),
            audience=fields.choices("audience", Audience),
            languages=fields.texts("languages"),
            flags=frozenset(flag for flag in Flag if fields.yes(flag)),
            is_abolitionist="position" in self._table and fields.text("position") == "abolitionist",
            checked=fields.day("checked"),
            phones=tuple(map(self._phone, self._tables("phones", ("number", "confirmed", "hours")))),
            links=tuple(map(self._link, self._tables("links", ("url", "confirmed")))),
            mails=tuple(map(self._mail, self._tables("mails", ("address", "confirmed")))),
            places=tuple(map(self._place, self._tables("places", _PLACE_FIELDS))),
            references=fields.references(),
        )
        self._whole(service)
        return (None if fields.problems else service), fields.problems

    def _whole(self, service: Service) -> None:
        say = self._fields.problem
        if not service.needs or not service.audience:
            missing = "audience" if service.needs else "needs"
            say(missing, f"{missing} is empty", f"Write at least one value in {missing}")
        if not service.references:
            say("sources", "no source says where this comes from", "Write [[sources]], then title, url and date")
        if not (service.phones or service.links or service.mails or service.places or service.towns):
            say("name", "nobody could find this service", "Give a town, a place, a phone or a web address")
        for code in service.languages:
            if not _LANGUAGE.fullmatch(code):
                say("languages", f"{code!r} is no language code", 'Write two small letters, as in "fr"')

    def _tables(self, name: str, known: tuple[str, ...]) -> list[Fields]:
        """The tables of one name, each a reader of its own that tells into the same list."""
        value = self._table.get(name, [])
        if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
            self._fields.problem(name, f"{name} have to be tables", f"Write [[{name}]], then its fields")
            return []
        parts = re.split(rf"(?m)^\[\[{name}\]\]", self._fields.head)
        found = []
        for place, table in enumerate(value, 1):
            before = "".join(parts[:place])
            head = re.split(r"(?m)^\[\[", parts[place])[0] if place < len(parts) else ""
            line = before.count("\n") + 1
            one = Fields(self._fields.path, head, table, line, self._fields.problems)
            one.refuse_unknown(known)
            found.append(one)
        return found

    def _phone(self, fields: Fields) -> Phone:
        number = fields.text("number")
        dialled = re.sub(r"[^\d+]", "", number)
        if number and not _is_phone(dialled):
            fields.problem("number", f"{number!r} is no telephone number", 'Write "+32 2 535 45 42", or a short "1712"')
        return Phone(number, dialled, fields.yes("confirmed"), self._hours(fields, "hours"))

    def _link(self, fields: Fields) -> WebLink:
        return WebLink(fields.matching("url", _HTTPS, 'url = "https://…"'), fields.yes("confirmed"))

    def _mail(self, fields: Fields) -> Mail:
        return Mail(fields.matching("address", _MAIL, 'address = "name@example.org"'), fields.yes("confirmed"))

    def _place(self, fields: Fields) -> Place:
        return Place(
            street=_optional(fields, "street"),
            postcode=fields.matching("postcode", _POSTCODE, 'postcode = "1030"') if "postcode" in fields.table else "",
            town=fields.text("town"),
            confirmed=fields.yes("confirmed"),
            hours=self._hours(fields, "hours"),
            hours_confirmed=fields.yes("hours_confirmed"),
        )

    def _hours(self, fields: Fields, name: str) -> str:
        text = _optional(fields, name)
        problem = hours.problem(text) if text else None
        if problem:
            remedy = 'Write opening_hours as OpenStreetMap does, the same every week: "Tu,Th 09:00-12:30; PH off"'
            fields.problem(name, f"{name} {problem}", remedy)
        return text


_PLACE_FIELDS = ("street", "postcode", "town", "confirmed", "hours", "hours_confirmed")


def _optional(fields: Fields, name: str) -> str:
    return fields.text(name) if name in fields.table else ""


def _is_phone(dialled: str) -> bool:
    """A number that somebody may have, in Belgium unless it says another country, or one of its short ones."""
    try:
        number = phonenumbers.parse(dialled, "BE")
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_possible_number(number) or phonenumbers.is_possible_short_number(number)
