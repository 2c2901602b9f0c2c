"""No page loads anything: not from another host, which would learn who reads, and not from ours."""

import re

import pytest

from portal.config import ROOT
from portal.library.answers import Answers
from tests.house.markup import Page
from tests.house.source import told
from tests.house.tour import Seen
from tests.languages import LOOKED_AT, is_looked_at

FETCHES = {
    "script": ("src", "href"), "img": ("src", "srcset", "longdesc"), "source": ("src", "srcset"), "link": ("href",),
    "iframe": ("src",), "frame": ("src",), "object": ("data", "classid"), "embed": ("src",), "video": ("src", "poster"),
    "audio": ("src",), "track": ("src",), "input": ("src",), "image": ("href", "xlink:href"),
    "use": ("href", "xlink:href"),
    "base": ("href",), "body": ("background",), "html": ("manifest",), "applet": ("code",), "portal": ("src",),
}  # fmt: skip
EVERYWHERE = ("ping", "style", "background")
LAW = (
    "A page loads nothing: write styles and scripts into the page (static/, inlined by library/sheets.py), pictures as "
    "data:. No style attribute and no onclick either: the policy in web/headers.py forbids them."
)


def breaches(html: str) -> list[str]:
    page, found = Page(html), []
    for element in page.elements:
        given = element.attributes
        for name in FETCHES.get(element.tag, ()):
            if name in given and not _own(element.tag, given[name]):
                found.append(f"<{element.tag} {name}={given[name][:60]!r}>")
        found += [f"<{element.tag} {name}>" for name in given if name in EVERYWHERE or name.startswith("on")]
        found += [f"<{element.tag} {name}=javascript:>" for name, value in given.items() if _is_script(value)]
        if element.tag == "form" and not re.match(r"/[a-z]", given.get("action", "")):
            found.append(f"<form action={given.get('action')!r}>")
        if "formaction" in given and not re.match(r"/[a-z]", given["formaction"]):
            found.append(f"<{element.tag} formaction={given['formaction']!r}>")
        if given.get("http-equiv", "").lower() == "refresh" and not re.fullmatch(
            r"\d+; ?url=/[a-z]\S*", given["content"]
        ):
            found.append(f"<meta refresh {given['content']!r}>")
        if element.tag == "style":
            found += foreign_css(element.text)
    return found


def foreign_css(css: str) -> list[str]:
    addresses = re.findall(r"url\(\s*['\"]?([^'\")]*)", css) + re.findall(r"image-set\(\s*['\"]([^'\"]*)", css)
    return [f"url({one[:60]})" for one in addresses if not one.startswith("data:")] + re.findall(r"@import[^;]*", css)


def _own(tag: str, address: str) -> bool:
    # The one thing that is loaded is the frame with the messages, from here.
    return address.startswith("data:") or (
        tag == "iframe" and re.match(r"/[a-z]{2}/conversation/messages\?", address) is not None
    )


def _is_script(value: str) -> bool:
    return re.sub(r"[\s\x00]", "", value).lower().startswith(("javascript:", "vbscript:"))


def test_no_reader_page_loads_anything(answers: Answers) -> None:
    pages = {path: one for path, one in answers.pages.items() if is_looked_at(path)}
    pages |= {f"/{locale}/none": answers.missing[locale] for locale in LOOKED_AT}
    found = [f"{path}: {breach}" for path, one in pages.items() for breach in breaches(one.page().decode())]
    assert not found, told(found, LAW)


def test_no_page_of_a_person_loads_anything(walk: list[Seen]) -> None:
    found = [f"{seen}: {breach}" for seen in walk if seen.is_page for breach in breaches(seen.response.text)]
    assert not found, told(found, LAW)


def test_no_style_sheet_loads_anything() -> None:
    sheets = sorted((ROOT / "static").rglob("*.css"))
    found = [f"{path.name}: {breach}" for path in sheets for breach in foreign_css(path.read_text("utf-8"))]
    assert sheets
    assert not found, told(found, LAW)


@pytest.mark.parametrize(
    "word", ["fetch(", "XMLHttpRequest", "sendBeacon", "WebSocket", "EventSource", "importScripts", "import("]
)
def test_no_script_asks_for_anything(word: str) -> None:
    found = [path.name for path in (ROOT / "static").rglob("*.js") if word in path.read_text("utf-8")]
    assert not found, told(found, f"{word} in a script. {LAW}")


@pytest.mark.parametrize(
    "html",
    [
        "<script src=/x.js></script>",
        "<img src='https://x.example/1.png'>",
        "<img src=/own.png>",
        "<link rel=stylesheet href=//cdn.example/x.css>",
        "<iframe src=https://x.example></iframe>",
        "<p style='color:red'>",
        "<p onclick='x()'>",
        "<a href=' java\nscript:x()'>",
        "<a href=/fr/ ping=https://x.example>",
        "<style>@import 'x.css';</style>",
        "<style>p{background:url(https://x.example)}</style>",
        "<form action=https://x.example>",
        "<form action=//x.example>",
        "<base href=/x/>",
        "<meta http-equiv=refresh content='0;url=https://x.example'>",
        "<video poster=/x.png>",
    ],
)
def test_the_law_sees(html: str) -> None:
    assert breaches(html)
