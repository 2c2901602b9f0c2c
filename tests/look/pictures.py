"""Draws the sample pages into a folder: `python -m tests.look.pictures FOLDER [NAME …]`. For eyes, no verdict."""

import sys
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests import browser
from tests.look import samples, stage
from tests.look.strings import RIGHT_TO_LEFT

WIDTHS = (360, 1280)
SCHEMES = ("light", "dark")


def main(folder: Path, names: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    path = browser.find()
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=browser.flags())
        for width in WIDTHS:
            for scheme in SCHEMES:
                for locale in ("fr", RIGHT_TO_LEFT):
                    _draw(running, folder, names, width, scheme, locale)
        running.close()


def _draw(running: Browser, folder: Path, names: list[str], width: int, scheme: str, locale: str) -> None:
    context = running.new_context(
        viewport={"width": width, "height": 740},
        color_scheme=scheme,  # type: ignore[arg-type]
    )
    stage.put_on(context)
    page = context.new_page()
    for name in names:
        stage.open_page(page, name, locale)
        page.screenshot(path=folder / f"{name}-{locale}-{width}-{scheme}.png", full_page=True)
        (folder / f"{name}-{locale}.html").write_text(samples.html(name, locale), "utf-8")
    context.close()


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), sys.argv[2:] or samples.names())
