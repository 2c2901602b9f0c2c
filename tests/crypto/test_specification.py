"""docs/envelope.md and the vectors are one: nobody implements from a page whose bytes have gone stale."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from portal.crypto import envelope, passwords, sessions, totp
from portal.crypto.padding import STEPS
from portal.crypto.site import Use

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "envelope.md").read_text(encoding="utf-8")
VECTORS = sorted((ROOT / "tests" / "vectors").glob("*.json"))


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)\n```$", TEXT, re.MULTILINE | re.DOTALL)


def strings(value: Any) -> Iterator[str]:
    """Every text in a vector file; a list of texts also as the line that the page shows."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)
        yield " ".join(each for each in value if isinstance(each, str))


def known() -> set[str]:
    return {each for path in VECTORS for each in strings(json.loads(path.read_text(encoding="utf-8")))}


def test_all_bytes_of_the_specification_stand_in_the_vectors() -> None:
    vectors = known()
    shown = ["".join(block.split()) for block in blocks("hex")]
    assert len(shown) >= 12
    for each in shown:
        start = each.removesuffix("…")
        assert start in vectors or (start != each and any(vector.startswith(start) for vector in vectors)), each


def test_all_texts_of_the_specification_stand_in_the_vectors() -> None:
    vectors = known()
    assert len(blocks("text")) >= 5
    assert all(block in vectors for block in blocks("text"))


def test_every_vector_file_is_named() -> None:
    assert len(VECTORS) >= 13
    assert all(f"`{path.name}`" in TEXT for path in VECTORS)


def test_every_label_is_specified() -> None:
    labels = {
        value.decode()
        for module in (envelope, passwords, sessions, totp)
        for value in vars(module).values()
        if isinstance(value, bytes) and value.startswith(b"permanence ")
    }
    assert len(labels) == 11
    assert all(f'"{label}"' in TEXT for label in labels)


def test_the_sizes_of_the_table_are_the_real_ones() -> None:
    boxes = json.loads((ROOT / "tests" / "vectors" / "boxes.json").read_text(encoding="utf-8"))
    for size, box in (
        (133, boxes["data_key"]["box_visitor"]),
        (134, boxes["staff_key"]["box"]),
        (123, boxes["secret"]["box"]),
    ):
        assert len(bytes.fromhex(box)) == size
        assert f"| {size} |" in TEXT
    assert ", ".join(str(step // 1024) for step in STEPS[:-1]) + f" and {STEPS[-1] // 1024} KiB" in TEXT


def test_the_derivations_it_speaks_of_exist() -> None:
    named = set(re.findall(r'derive\("([a-z-]+)"', TEXT))
    assert named <= {use.value.decode() for use in Use}
    assert len(named) >= 8
