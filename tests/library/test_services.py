"""From a file of the directory to a service, or to file, line and remedy."""

from pathlib import Path

import pytest

from portal.config import ROOT
from portal.library import services
from portal.model.service import Flag, Need
from portal.model.vocabulary import Region

WHOLE = """\
name = "Maison Merle"
region = "brussels"
towns = ["Bruxelles / Brussel"]
needs = ["testing", "care"]
audience = ["all"]
languages = ["fr", "es"]
free = true
no_papers = true
checked = 2026-11-24

[[phones]]
number = "+32 2 535 45 42"
confirmed = true
hours = "Mo-Fr 09:00-17:00; PH off"

[[links]]
url = "https://merle.example/aide"
confirmed = true

[[mails]]
address = "aide@merle.example"
confirmed = false

[[places]]
street = "Rue du Nid 3"
postcode = "1000"
town = "Bruxelles"
confirmed = true
hours = "Tu 18:00-21:00"
hours_confirmed = false

[[sources]]
title = "A source"
url = "https://example.org/a"
date = "2024-03"
"""


def _read(tmp_path: Path, text: str = WHOLE, name: str = "maison-merle.toml") -> list[str]:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return [str(problem) for problem in services.read(path)[1]]


def test_a_whole_service(tmp_path: Path) -> None:
    path = tmp_path / "maison-merle.toml"
    path.write_text(WHOLE, "utf-8")
    service, problems = services.read(path)
    assert problems == []
    assert service is not None
    assert (service.slug, service.region, service.page_code) == ("maison-merle", Region.BRUSSELS, "d35")
    assert service.needs == (Need.TESTING, Need.CARE)
    assert service.flags == {Flag.FREE, Flag.NO_PAPERS}
    assert (service.phones[0].dialled, service.phones[0].confirmed) == ("+3225354542", True)
    assert (service.places[0].hours, service.places[0].hours_confirmed) == ("Tu 18:00-21:00", False)


@pytest.mark.parametrize(
    ("wrong", "line", "told"),
    [
        (('region = "brussels"', 'region = "bruxelles"'), 2, "region is none"),
        (('needs = ["testing", "care"]', 'needs = ["tests"]'), 4, "does not know 'tests'"),
        (('needs = ["testing", "care"]', "needs = []"), 4, "needs is empty"),
        (('audience = ["all"]', "audience = []"), 5, "audience is empty"),
        (('languages = ["fr", "es"]', 'languages = ["Français"]'), 6, "no language code"),
        (("free = true", 'free = "yes"'), 7, "neither true nor false"),
        (("free = true", "gratis = true"), 7, "no field 'gratis'"),
        (("checked = 2026-11-24", 'checked = "24/11"'), 9, "has to be a date"),
        (('number = "+32 2 535 45 42"', 'number = "+32 2 5"'), 12, "no telephone number"),
        (("Mo-Fr 09:00-17:00; PH off", "Mo-Fr 9-17"), 14, "cannot be read"),
        (("https://merle.example/aide", "javascript:alert(1)"), 17, "url is missing or not"),
        (("aide@merle.example", "aide at merle"), 21, "address is missing or not"),
        (('postcode = "1000"', 'postcode = "B-1000 "'), 26, "postcode is missing or not"),
        (("Tu 18:00-21:00", "Tu[1] 18:00-21:00"), 29, "differs from week to week"),
        (("hours_confirmed = false", "sure = false"), 30, "no field 'sure'"),
        (("https://example.org/a", "example"), 32, "no web address"),
        (('name = "Maison Merle"', 'name = "Maison'), 1, "not TOML"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(
    tmp_path: Path, wrong: tuple[str, str], line: int, told: str
) -> None:
    assert wrong[0] in WHOLE
    problems = _read(tmp_path, WHOLE.replace(*wrong))
    assert any(f"maison-merle.toml:{line}: " in one and told in one for one in problems), problems


def test_a_service_that_nobody_could_find_is_refused(tmp_path: Path) -> None:
    head, _, _ = WHOLE.partition("[[phones]]")
    _, sign, sources = WHOLE.partition("[[sources]]")
    problems = _read(tmp_path, head.replace('towns = ["Bruxelles / Brussel"]', "towns = []") + sign + sources)
    assert any("nobody could find" in one for one in problems)
    assert any("no source" in one for one in _read(tmp_path, WHOLE.partition("[[sources]]")[0]))


@pytest.mark.parametrize("name", ["Merle.toml", "merle.md", "testing.toml", "merle_nest.toml", "h34.toml"])
def test_a_file_name_that_pages_could_not_use_is_refused(tmp_path: Path, name: str) -> None:
    assert any("file's name" in one for one in _read(tmp_path, name=name))


@pytest.mark.parametrize("number", ["112", "107", "1712", "0800 30 030", "+352 45 55 45", "078 055 800", "116 000"])
def test_short_and_foreign_numbers_are_numbers(tmp_path: Path, number: str) -> None:
    assert _read(tmp_path, WHOLE.replace("+32 2 535 45 42", number)) == []


def test_the_directory_of_this_site_is_whole() -> None:
    directory = services.gather(ROOT / "content")
    assert directory.problems == ()
    needs = {need for one in directory.services for need in one.needs}
    assert needs == set(Need)


def test_a_number_that_can_be_called_is_one_of_the_few_that_are_confirmed() -> None:
    """Every other one waits for somebody to ring it."""
    known = {"112", "101", "106", "107", "1813", "116000", "+3270245245", "+3278055800"}
    free = {"080030030", "+3280030030", "080032123", "+3280032123", "080012800", "+3280012800"}
    free |= {"070245245", "078055800"}
    for service in services.gather(ROOT / "content").services:
        for phone in service.phones:
            assert not phone.confirmed or phone.dialled in known | free, (service.slug, phone.number)
