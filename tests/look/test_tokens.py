"""Colours: each pair that meets on a page keeps its contrast, light and dark, and the notes beside them are true."""

import re

import pytest

from tests.look.samples import ROOT

SHEET = (ROOT / "static" / "css" / "00-tokens.css").read_text("utf-8")
FRAME = (ROOT / "static" / "css" / "frame.css").read_text("utf-8")
LIGHT, DARK = SHEET.split("@media")
TEXT = 4.5
EDGE = 3.0
# ink → what it is written on
PAIRS = {
    "ink": ("paper", "sheet", "wash", "hot"),
    "soft": ("paper", "sheet", "wash", "hot"),
    "accent": ("paper", "sheet", "wash", "hot"),
    "urgent": ("paper", "sheet", "hot"),
    "paper": ("accent", "urgent"),
}


def _colours(text: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z]+): (#[0-9a-f]{6})", text))


def _light_of(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((_light_of(one), _light_of(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), [(front, back) for front, backs in PAIRS.items() for back in backs])
def test_text_is_read_by_tired_eyes(front: str, back: str, scheme: str) -> None:
    colours = _colours(scheme)
    assert contrast(colours[front], colours[back]) >= TEXT


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_of_fields_are_seen(scheme: str) -> None:
    colours = _colours(scheme)
    assert min(contrast(colours["soft"], colours[back]) for back in ("paper", "sheet")) >= EDGE


def test_dark_has_every_colour_of_light() -> None:
    assert _colours(DARK).keys() == _colours(LIGHT).keys()


def test_notes_beside_the_tokens_are_true() -> None:
    light, dark = _colours(LIGHT), _colours(DARK)
    checked = 0
    for name, note in re.findall(r"--([a-z]+): #[0-9a-f]{6}; /\* (.*?) \*/", LIGHT):
        for under, by_day, by_night in re.findall(r"(?:under --([a-z]+) )?([\d.]+) / ([\d.]+)", note):
            other = under or "paper"
            assert float(by_day) == pytest.approx(contrast(light[name], light[other]), abs=0.06), (name, other)
            assert float(by_night) == pytest.approx(contrast(dark[name], dark[other]), abs=0.06), (name, other)
            checked += 1
    assert checked >= 10


def test_frame_has_the_same_colours() -> None:
    """It is a document of its own and repeats what it needs."""
    for part, scheme in zip(FRAME.split("@media"), (LIGHT, DARK), strict=True):
        assert _colours(part).items() <= _colours(scheme).items()
