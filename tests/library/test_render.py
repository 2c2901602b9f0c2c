"""Filling templates."""

from pathlib import Path

import jinja2
import pytest

from portal.i18n.catalogues import MissingStringError
from portal.library.render import Renderer


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for folder in ("templates", "static/css", "static/js"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "static/css/a.css").write_text("p > b { color: red; }")
    (tmp_path / "static/js/exit.js").write_text("a && b")
    return tmp_path


def _filled(root: Path, template: str, locale: str = "fr", **context: object) -> str:
    (root / "templates" / "a.html").write_text(template, "utf-8")
    return Renderer(root, "Permanence").render("a.html", locale, **context)


def test_what_a_visitor_wrote_is_escaped(root: Path) -> None:
    assert _filled(root, "{{ a }}", a="<b>&\"'") == "&lt;b&gt;&amp;&#34;&#39;"


def test_style_and_script_go_in_as_they_are(root: Path) -> None:
    assert _filled(root, "<style>{{ css }}</style>{{ script }}") == "<style>p>b{color:red}</style>a&&b"


def test_a_hole_is_an_error(root: Path) -> None:
    with pytest.raises(jinja2.UndefinedError):
        _filled(root, "{{ nobody }}")
    with pytest.raises(MissingStringError):
        _filled(root, "{{ t('no-such-string') }}")


def test_every_template_knows_its_language(root: Path) -> None:
    assert _filled(root, "{{ locale.tag }} {{ address('h34') }} {{ address() }} {{ site_name }}", "nl") == (
        "nl /nl/h34 /nl/ Permanence"
    )
    assert _filled(root, "{% for l in locales %}{{ l.code }} {% endfor %}").startswith("fr nl en")
    assert _filled(root, "{{ t('mark-why') }}", "fr") != _filled(root, "{{ t('mark-why') }}", "nl")


def test_nothing_changes_under_a_page_until_it_is_told_to(root: Path) -> None:
    template = root / "templates" / "a.html"
    template.write_text("one {{ css }}", "utf-8")
    renderer = Renderer(root, "Permanence")
    assert renderer.render("a.html", "fr") == "one p>b{color:red}"
    before = renderer.sheet("a.html").style_hash
    template.write_text("two {{ css }}", "utf-8")
    (root / "static/css/a.css").write_text("i{}")
    assert renderer.render("a.html", "fr") == "one p>b{color:red}"
    renderer.renew()
    assert renderer.render("a.html", "fr") == "two i{}"
    assert renderer.sheet("a.html").style_hash != before
