"""Sample values for the pages of readers and visitors, in the shapes in which the doors give them."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from markupsafe import Markup

from portal.i18n.locales import SOURCE
from portal.library import markdown
from portal.library.drafts import SectionDoor, door
from portal.library.markdown import Surroundings
from portal.library.mentions import Mentions
from portal.model.page import Heading, Mark, Page, Profession, Reference, Section, Source, Translation
from portal.model.vocabulary import Region, Topic
from portal.web.pages import Kept
from portal.web.public.codes import picture
from portal.web.public.contact import Choice, ContactForm
from portal.web.public.threads import ThreadMessage
from tests.look.strings import TOKEN, translate_sample

GUIDE = """\
? C’était quand ?

+ Il y a moins de 72 heures

    **Partez maintenant.**

    {clock: 72}

    ? Prenez-vous la PrEP ?

    + Oui
        **Pas besoin de TPE.**
    + Non
        1. **Appelez** le [112](tel:112).

+ Il y a plus longtemps
    **Demandez quand même.**
"""

Sample = tuple[str, tuple[str, Mapping[str, object]]]
MARK = """<span class="unsure">La nuit, les urgences d’un hôpital.</span>
<a class="why" href="#unsure" aria-label="Pourquoi ce trait en pointillé ?">?</a>"""
BODY = f"""<p>Respirez : cela arrive. Voici quoi faire, dans l’ordre.</p>
<blockquote><p>Le traitement d’urgence contre le VIH commence avant 72 heures.</p></blockquote>
<ol class="steps"><li><strong>Rincez dehors, pas dedans.</strong> De l’eau suffit.</li>
<li><strong>Appelez.</strong> {MARK}
<a href="tel:112" dir="ltr">112</a></li></ol>
<h2 id="s1">Quand faire les tests</h2>
<div class="table" role="region" tabindex="0" aria-label="Quand faire les tests"><table>
<thead><tr><th scope="col">Test</th><th scope="col">Fiable après</th><th scope="col">Où</th></tr></thead>
<tbody><tr><td>Chlamydia, gonorrhée</td><td>2 semaines</td><td>centre ou médecin</td></tr>
<tr><td>Syphilis</td><td>6 semaines, puis 3 mois</td><td>laboratoire</td></tr></tbody></table></div>
<ul><li>Un point.<ul><li>Un point dedans.</li></ul></li></ul>"""


def reader(locale: str) -> Iterator[Sample]:
    urgent = [_source(locale, f"u3{4 + place}", title) for place, title in enumerate(_titles(locale))]
    sections = [_section(locale, one) for one in Section]
    mark = Mark("La nuit", Profession.DOCTOR, None, 12)
    page = Page(urgent[0], Markup(BODY), (mark,), ())  # noqa: S704 - our own words
    sure = replace(urgent[0], section=Section.HEALTH, code="h34", status="reviewed:doctor")
    headings = (Heading("s1", "Quand faire les tests"),)
    plain = Page(sure, Markup(BODY.replace(MARK, "")), (), headings)  # noqa: S704
    yield "home", ("reader/home.html", {"path": "", "urgent": urgent, "sections": sections})
    yield "section", ("reader/section.html", {"path": "h33", "section": sections[1], "pages": urgent})
    around = {"section": sections[0], "contents": (), "next_pages": urgent[1:3]}
    yield "urgent-page", ("reader/page.html", {"path": "u34", "page": page, **around})
    around = {"section": sections[1], "contents": headings, "next_pages": []}
    yield "page", ("reader/page.html", {"path": "h34", "page": plain, **around})
    around = {"section": sections[5], "contents": (), "next_pages": urgent[:2]}
    yield "guide", ("guides/page.html", {"path": "g34", "page": _guide(locale, sure), **around})
    yield "missing", ("reader/missing.html", {"path": "h39", "code": "h39", "title": "Les vaccins utiles"})
    yield "not-found", ("reader/not_found.html", {"path": ""})
    yield "patterns", ("patterns.html", {"path": "", "pages": urgent, "qr": picture("48107732091566402817")})


def _guide(locale: str, like: Source) -> Page:
    source = replace(like, locale=locale, section=Section.GUIDES, code="g34", body=GUIDE)
    return markdown.page(source, Surroundings(locale, Section.GUIDES, "?", Mentions((), locale)))


def _titles(locale: str) -> list[str]:
    return [translate_sample(locale, f"urgent-u3{number}") for number in range(4, 8)]


def _section(locale: str, section: Section) -> SectionDoor:
    return door(section, locale)


def _source(locale: str, code: str, title: str) -> Source:
    return Source(
        path=Path("content/fr/urgent/sample.md"),
        locale=locale,
        section=Section.URGENT,
        code=code,
        title=title,
        tab="Les 72 prochaines heures",
        summary="Que faire dans les 72 heures",
        order=1,
        checked=date(2026, 11, 24),
        check_by=date(2027, 5, 24),
        status="draft",
        translation=Translation.SOURCE if locale == SOURCE else Translation.MACHINE,
        translated_from=None,
        references=(Reference("Lignes directrices", "https://example.org/guide", "2024"),),
        next_codes=(),
        body="",
        body_line=1,
    )


def contact(locale: str) -> Iterator[Sample]:
    def label(key: str) -> str:
        return translate_sample(locale, key)

    fresh = {
        "path": "contact",
        "switch": "links",
        "form": ContactForm(stamp="c3RhbXA"),
        "error": None,
        "error_field": None,
        "topics": [(topic.value, label(f"topic-{topic}")) for topic in Topic],
        "regions": [(region.value, label(f"region-{region}")) for region in Region],
        "organisations": [
            Choice("a1", "Alias", "Lou et Sam", "Français, English, Português", "lundi, jeudi"),
            Choice("b2", "Espace P", "", "Français, Română", "mardi, mercredi, vendredi"),
        ],
        "urgent_first": False,
        "button": "contact-send",
        "limit": 20_000,
        "nobody": False,
        "unlisted": False,
    }
    typed = ContactForm(
        message="\nIl m’a enfermée.\n  Deux espaces, <b>rien</b> d’autre.",
        topic="violence",
        nickname="Lune",
        stamp="eA",
    )
    refused = fresh | {"switch": "form", "form": typed, "urgent_first": True}
    sentence = translate_sample(locale, "error-too-long", limit=20_000, over=12)
    nobody = label("error-nobody")
    code = {
        "path": "contact",
        "switch": "none",
        "groups": ("4810", "7732", "0915", "6640", "2817"),
        "qr": picture("48107732091566402817"),
        "look_again": "jeudi 26 novembre 2026",
        "organisation_name": "Alias",
        "urgent": False,
        "first": True,
        "csrf": "token",
    }
    yield "contact", ("contact/form.html", fresh)
    yield "contact-refused", ("contact/form.html", refused | {"error": sentence, "error_field": "message"})
    yield "contact-again", ("contact/form.html", refused | {"urgent_first": False, "button": "contact-send-again"})
    yield "contact-nobody", ("contact/form.html", fresh | {"nobody": True, "error": nobody, "organisations": []})
    yield "code", ("contact/code.html", code)
    yield "code-urgent", ("contact/code.html", code | {"urgent": True})
    yield "code-again", ("contact/code.html", code | {"first": False, "organisation_name": ""})
    yield "received", ("contact/received.html", {"path": "contact", "switch": "none"})


def conversation(locale: str) -> Iterator[Sample]:
    def label(key: str) -> str:
        return translate_sample(locale, key)

    path = {"path": "conversation"}
    ask = path | {
        "switch": "links",
        "receipt": "",
        "message": "",
        "token": TOKEN,
        "wait": "",
        "action": f"/{locale}/conversation",
        "ask_replace": False,
        "csrf": "",
        "error": None,
        "error_field": None,
    }
    slip = ask | {"switch": "form", "receipt": "4810 7732", "error": label("error-code-slip"), "error_field": "receipt"}
    ended = slip | {"message": "Et mardi, c’est possible ?", "error": label("error-visit-ended"), "error_field": None}
    other = slip | {"ask_replace": True, "csrf": "token", "error": label("error-another-open"), "error_field": None}
    said = [
        ThreadMessage(1, True, label("message-from-you"), "mardi", "J’ai une question.\nFaut-il donner mon nom ?"),
        ThreadMessage(2, False, label("message-from-staff"), "mercredi", "Non. Vous choisissez un nom ou un numéro."),
        ThreadMessage(3, True, label("message-from-you"), "aujourd’hui", "شكرا، 02 123 45 67 <script>", cut=True),
    ]
    thread: dict[str, object] = path | {
        "switch": "links",
        "older": [],
        "frame_src": f"/{locale}/conversation/messages?n=0#end",
        "conversation": TOKEN,
        "seen": 3,
        "token": TOKEN,
        "wait": "",
        "csrf": "token",
        "message": "",
        "error": None,
        "keep_until": "22 février 2027",
        "organisation_name": "Alias",
        "has_code": True,
        "waiting": "jeudi 26 novembre 2026",
        "urgent": False,
        "limit": 20_000,
    }
    frame = {
        "messages": said,
        "refresh_seconds": 60,
        "refresh_url": f"/{locale}/conversation/messages?n=1#end",
        "again_url": f"/{locale}/conversation/messages?n=0#end",
        "error": None,
        "ended": False,
    }
    answer = "Je voulais dire mercredi."
    down = label("error-database-down")
    refused = {"error": down, "message": answer, "switch": "form", "older": said, "urgent": True}
    erase = path | {"switch": "none", "conversation": TOKEN, "csrf": "token", "error": None}
    yield "open", ("conversation/open.html", ask)
    yield "open-slip", ("conversation/open.html", slip)
    yield "open-ended", ("conversation/open.html", ended)
    yield "open-other", ("conversation/open.html", other)
    yield "thread", ("conversation/thread.html", thread)
    yield "thread-refused", ("conversation/thread.html", thread | refused)
    yield "messages", ("conversation/messages.html", frame)
    yield "messages-over", ("conversation/messages.html", frame | {"messages": [], "refresh_url": None})
    yield "messages-ended", ("conversation/messages.html", frame | {"refresh_url": None, "ended": True})
    yield "erase", ("conversation/erase.html", erase)
    yield "left", ("conversation/gone.html", path | {"switch": "none", "how": "left"})
    yield "erased", ("conversation/gone.html", path | {"switch": "none", "how": "erased"})
    said_of_it = _error(locale, label("error-heading"), label("error-unexpected"))
    kept = Kept("Bonjour, mardi vous convient ?", TOKEN, "3", "token")
    yield "error", ("errors/page.html", said_of_it)
    yield "error-kept", ("errors/page.html", said_of_it | {"kept": kept, "again": "/staff/conversations/1/reply"})


def _error(locale: str, heading: str, sentence: str) -> dict[str, object]:
    return {
        "path": "",
        "switch": "none",
        "heading": heading,
        "sentence": sentence,
        "kept": None,
        "again": "",
        "next_address": f"/{locale}/",
        "next_label": translate_sample(locale, "error-to-home"),
    }
