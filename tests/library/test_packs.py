"""The file to take along: whole, alone, the same each time, and read from the disk when somebody asks."""

import re
import stat
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from portal.config import ROOT
from portal.library import compile as compiling
from portal.library import discreet, kept, packs
from portal.library.answers import Answers
from tests.house.markup import Page
from tests.house.test_outside import breaches
from tests.library.writing import Desk

LOCALES = ("fr", "ar", "th")
Named = dict[str, dict[str, str]]


@pytest.fixture(scope="module")
def whole(site_pages: Path) -> Answers:
    """The pages of this house."""
    found = kept.newest(site_pages)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def made(whole: Answers) -> Named:
    """Locale → file → HTML, taken out of the file that is served."""
    found = {}
    for locale in LOCALES:
        with ZipFile(BytesIO(whole.packs[locale])) as opened:
            found[locale] = {name: opened.read(name).decode() for name in opened.namelist()}
    return found


@pytest.mark.parametrize("locale", LOCALES)
def test_every_page_and_region_is_in_it_and_once_more_in_its_index(made: Named, locale: str) -> None:
    files = [path.stem for path in (ROOT / "content" / locale).glob("*/*.md")]
    codes = {name.removesuffix(".html") for name in made[locale]} - {"index"}
    assert len([code for code in codes if code[0] != "d"]) == len(files)
    assert {"d35", "d49"} <= codes
    index = Page(made[locale]["index.html"])
    assert codes <= {element.attributes.get("id") for element in index.elements}
    listed = [link.removeprefix("#") for link in index.links if re.fullmatch(r"#[a-z]\d\d", link)]
    assert codes <= set(listed)
    # Nothing of a page is lost: what stands in it stands in the index too.
    for code in codes:
        text = made[locale][f"{code}.html"].partition("<main>")[2].partition("</main>")[0]
        words = re.sub(r"<[^>]*>|\s", "", text)
        assert words in re.sub(r"<[^>]*>|\s", "", made[locale]["index.html"]), code


@pytest.mark.parametrize("locale", LOCALES)
def test_nothing_is_fetched_runs_or_leads_back(made: Named, locale: str) -> None:
    for name, html in made[locale].items():
        page = Page(html)
        assert not breaches(html), name
        assert not page.all("script", "form", "button", "input", "select", "link"), name
        assert page.all("html")[0].attributes == {"lang": locale, "dir": "rtl" if locale == "ar" else "ltr"}
        assert "Permanence" not in html
        assert discreet.finds(page.title, locale) is None
        for link in page.links:
            assert re.match(r"#|[a-z]\d\d\.html(#|$)|index\.html$|tel:|https?://", link), (name, link)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_link_within_it_arrives(made: Named, locale: str) -> None:
    places = {}
    for name, html in made[locale].items():
        named = [one.attributes["id"] for one in Page(html).elements if "id" in one.attributes]
        assert len(named) == len(set(named)), name
        places[name] = {"", *named}
    led = 0
    for name, html in made[locale].items():
        page = Page(html)
        for link in page.links:
            if not link.startswith(("tel:", "http")):
                file, _, place = link.partition("#")
                assert place in places[file or name], (name, link)
                led += bool(file)
        assert {one.attributes.get("aria-labelledby", "") for one in page.elements} <= places[name]
    assert led > 30


def test_what_only_the_site_can_do_is_text(made: Named) -> None:
    page = made["fr"]["b38.html"]
    assert 'href="p38.html"' in page
    assert "Pour écrire : c’est ici." in page
    assert "Emporter les pages de ce site :" in page


def test_a_region_says_its_hours_and_never_what_is_open(made: Named) -> None:
    page = Page(made["fr"]["d35.html"])
    assert [one for one in page.elements if "hours" in one.attributes.get("class", "").split()]
    assert not [one for one in page.elements if "status" in one.attributes.get("class", "").split()]


@pytest.mark.parametrize("locale", LOCALES)
def test_the_file_is_sound_and_tells_nothing_of_day_or_machine(whole: Answers, made: Named, locale: str) -> None:
    assert whole.packs[locale] == packs.zipped(made[locale])
    with ZipFile(BytesIO(whole.packs[locale])) as opened:
        assert opened.testzip() is None
        assert opened.namelist()[0] == "index.html"
        for entry in opened.infolist():
            assert entry.date_time == (1980, 1, 1, 0, 0, 0)
            assert stat.S_IMODE(entry.external_attr >> 16) == 0o644
            assert not entry.extra + entry.comment


def test_it_fits_into_what_the_proxy_holds(whole: Answers) -> None:
    """`proxy_buffers` of deploy/nginx.conf: a slow phone then holds no thread of the portal."""
    number, size = re.findall(r"proxy_buffers (\d+) (\d+)k;", (ROOT / "deploy" / "nginx.conf").read_text())[0]
    assert max(map(len, whole.packs.values())) <= int(number) * int(size) * 1024


def test_its_name_is_an_ordinary_one() -> None:
    assert packs.FILE == "pages.zip"


def test_it_is_kept_on_the_disk_and_outlives_its_file(desk: Desk, tmp_path: Path) -> None:
    desk.write_everywhere("Un.\n")
    folder = tmp_path / "pages"
    whole = compiling.compile_all(desk.recipe).packs
    first, second = (compiling.load(desk.recipe, folder).packs for _ in range(2))
    assert isinstance(first, packs.Kept)
    assert isinstance(second, packs.Kept)
    for path in folder.iterdir():
        path.unlink()
    assert dict(first) == dict(second) == dict(whole)
    assert set(whole) >= {"fr", "nl", "en"}


def test_where_nothing_can_be_kept_it_is_there_all_the_same(desk: Desk, tmp_path: Path) -> None:
    desk.write_everywhere("Un.\n")
    (tmp_path / "pages").write_text("a file stands where the folder would")
    assert compiling.load(desk.recipe, tmp_path / "pages").packs["fr"][:2] == b"PK"
