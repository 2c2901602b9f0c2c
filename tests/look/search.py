"""Sample values for looking for a page by words."""

from collections.abc import Iterator, Mapping

from portal.i18n.locales import LOCALES
from portal.library.drafts import door
from portal.library.search import LONGEST
from portal.model.page import Section
from portal.model.search import Found, Part, Result
from tests.look.strings import translate_sample

Sample = tuple[str, tuple[str, Mapping[str, object]]]
TYPED = 'préservatif <b>déchiré</b> "hier" 50 %'


def pages(locale: str) -> Iterator[Sample]:
    letters = [(letter, [door(section, locale) for section in Section]) for letter in ("A", "É", "#")]
    yield "search", ("search/page.html", {"path": "search", "letters": letters, "limit": LONGEST})
    parts = (Part("… un <i>"), Part("préservatif", found=True), Part(" glisse & cela arrive …"))
    own = tuple(Result(code, locale, "Le préservatif a lâché", parts) for code in ("u34", "h38"))
    # One page that runs the other way.
    other = "ar" if locale != "ar" else "fr"
    others = (Result("u34", other, LOCALES[other].name, (Part("1 2 3"), Part("4", found=True))),)
    found = {
        "path": "search",
        "switch": "form",
        "typed": TYPED,
        "limit": LONGEST,
        "found": Found(own, others),
        "nothing": False,
        "languages": LOCALES,
        "urgent_first": False,
        "error": None,
    }
    none = Found((), ())
    yield "search-found", ("search/found.html", found)
    yield "search-urgent", ("search/found.html", found | {"urgent_first": True})
    yield "search-nothing", ("search/found.html", found | {"found": none, "nothing": True})
    busy = translate_sample(locale, "error-busy")
    yield "search-busy", ("search/found.html", found | {"found": none, "error": busy})
