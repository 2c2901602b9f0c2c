"""Every page with sample values, as the doors give them to the templates: what the tests look at.

The right-to-left sample has a few strings of its own and French for the rest: it shows how a page is drawn, not what
it says.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from markupsafe import Markup

from portal.domain.memberships import Group, Person
from portal.i18n import formats
from portal.i18n.catalogues import translate
from portal.i18n.locales import LOCALES, SOURCE, served
from portal.library.drafts import SectionDoor, door
from portal.library.render import Renderer, environment
from portal.library.sheets import Room, Sheet, read
from portal.model.page import Mark, Page, Profession, Reference, Section, Source, Translation
from portal.model.staff import Membership
from portal.model.vocabulary import Region, Topic
from portal.web.public.codes import picture
from portal.web.public.contact import Choice, ContactForm
from portal.web.public.threads import ThreadMessage
from portal.web.staff.conversation import Shown, ShownMessage
from portal.web.staff.inbox import Row, View

ROOT = Path(__file__).resolve().parents[2]
RIGHT_TO_LEFT = "ar"
TOKEN = "00112233445566778899aabbccddeeff"
ARABIC = {
    "skip": "إلى النص",
    "leave": "خروج",
    "home-title": "الصحة والسلامة والحقوق. دون أن تقول من أنت.",
    "home-lead": "اقرأ، اسأل، عد متى شئت. مجاني، بلا اسم وبلا حساب.",
    "home-read": "للقراءة",
    "urgent-title": "أمر عاجل",
    "urgent-u34": "تمزّق الواقي",
    "urgent-u35": "بعد اعتداء",
    "urgent-u36": "شخص لا يستيقظ",
    "urgent-u37": "أحد يهددك أو يحبسك",
    "talk-title": "التحدث مع شخص",
    "talk-write": "كتابة رسالة",
    "talk-code": "لدي رمز",
    "code-title-first": "أُرسلت. هذا رمزك.",
    "code-written": "كتبته",
    "thread-title": "محادثتك",
    "message-from-you": "أنت",
    "open-title": "قراءة الرد",
    "open-code": "رمزك",
    "contact-message": "رسالتك",
    "contact-send": "إرسال الرسالة",
    "foot-112": "خطر، إسعاف، مطافئ",
    "foot-101": "الشرطة",
}
BODY = """<p>Respirez : cela arrive. Voici quoi faire, dans l’ordre.</p>
<blockquote><p>Le traitement d’urgence contre le VIH commence avant 72 heures.</p></blockquote>
<ol class="steps"><li><strong>Rincez dehors, pas dedans.</strong> De l’eau suffit.</li>
<li><strong>Appelez.</strong> <span class="unsure">La nuit, les urgences d’un hôpital.</span>
<a class="why" href="#unsure" aria-label="Pourquoi ce trait en pointillé ?">?</a>
<a href="tel:112" dir="ltr">112</a></li></ol>
<h2>Quand faire les tests</h2>
<div class="table" role="region" tabindex="0" aria-label="Quand faire les tests"><table>
<thead><tr><th scope="col">Test</th><th scope="col">Fiable après</th><th scope="col">Où</th></tr></thead>
<tbody><tr><td>Chlamydia, gonorrhée</td><td>2 semaines</td><td>centre ou médecin</td></tr>
<tr><td>Syphilis</td><td>6 semaines, puis 3 mois</td><td>laboratoire</td></tr></tbody></table></div>
<ul><li>Un point.<ul><li>Un point dedans.</li></ul></li></ul>"""


def names() -> list[str]:
    return list(_contexts(SOURCE))


def locales() -> list[str]:
    return [*served(), RIGHT_TO_LEFT]


@cache
def html(name: str, locale: str = SOURCE) -> str:
    template, context = _contexts(locale)[name]
    if locale != RIGHT_TO_LEFT:
        return _renderer().render(template, locale, **context)
    sheet = sheet_of(name)
    strings = {
        "t": lambda key, **values: translate_sample(locale, key, **values),
        "address": lambda target="": f"/{locale}/{target}",
        "full_date": lambda day: formats.full_date(day, locale),
        "locale": LOCALES[locale],
        "locales": [LOCALES[code] for code in locales()],
        "css": Markup(sheet.css),
        "script": Markup(sheet.script),
    }
    return environment(ROOT, "Permanence").get_template(template).render(strings | context)


def sheet_of(name: str) -> Sheet:
    return read(ROOT / "static", Room.of(_contexts(SOURCE)[name][0]))


def template_of(name: str) -> str:
    return _contexts(SOURCE)[name][0]


def translate_sample(locale: str, key: str, **values: object) -> str:
    if locale != RIGHT_TO_LEFT:
        return translate(locale, key, **values)
    return ARABIC.get(key) or translate(SOURCE, key, **values)


@cache
def _renderer() -> Renderer:
    return Renderer(ROOT, "Permanence")


@cache
def _contexts(locale: str) -> dict[str, tuple[str, dict[str, object]]]:
    """Name of the sample → template and what its door gives it."""
    return dict([*_reader(locale), *_contact(locale), *_conversation(locale), *_staff_doors(locale), *_staff(locale)])


def _reader(locale: str) -> Iterator[tuple[str, tuple[str, dict[str, object]]]]:
    urgent = [_source(locale, f"u3{4 + place}", title) for place, title in enumerate(_titles(locale))]
    sections = [_section(locale, one) for one in Section]
    page = Page(urgent[0], Markup(BODY), (Mark("La nuit", Profession.DOCTOR, None, 12),))  # noqa: S704 - our own words
    plain = Page(replace(urgent[0], section=Section.HEALTH, code="h34", status="reviewed:doctor"), Markup(BODY), ())  # noqa: S704
    yield "home", ("reader/home.html", {"path": "", "urgent": urgent, "sections": sections})
    yield "section", ("reader/section.html", {"path": "h33", "section": sections[1], "pages": urgent})
    yield "urgent-page", ("reader/page.html", {"path": "u34", "page": page, "next_pages": urgent[1:]})
    yield "page", ("reader/page.html", {"path": "h34", "page": plain, "next_pages": []})
    yield "missing", ("reader/missing.html", {"path": "h39", "code": "h39", "title": "Les vaccins utiles"})
    yield "not-found", ("reader/not_found.html", {"path": ""})
    yield "patterns", ("patterns.html", {"path": "", "pages": urgent, "qr": picture("48107732091566402817")})


def _titles(locale: str) -> list[str]:
    return [translate_sample(locale, f"urgent-u3{number}") for number in range(4, 8)]


def _section(locale: str, section: Section) -> SectionDoor:
    return door(section, SOURCE if locale == RIGHT_TO_LEFT else locale)


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
        body="",
        body_line=1,
    )


def _contact(locale: str) -> Iterator[tuple[str, tuple[str, dict[str, object]]]]:
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
        message="\nIl m’a enfermée.\n  Deux espaces, <b>rien</b> d’autre.", topic="violence", nickname="Lune", stamp="eA"
    )
    refused = fresh | {"switch": "form", "form": typed, "urgent_first": True}
    sentence = translate(SOURCE if locale == RIGHT_TO_LEFT else locale, "error-too-long", limit=20_000, over=12)
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


def _conversation(locale: str) -> Iterator[tuple[str, tuple[str, dict[str, object]]]]:
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
    thread = path | {
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
    refused = {"error": label("error-database-down"), "message": answer, "switch": "form", "older": said, "urgent": True}
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
    yield "error", ("errors/page.html", _error(locale, label("error-heading"), label("error-unexpected")))


def _error(locale: str, heading: str, sentence: str) -> dict[str, object]:
    return {
        "path": "",
        "switch": "none",
        "heading": heading,
        "sentence": sentence,
        "next_address": f"/{locale}/",
        "next_label": translate_sample(locale, "error-to-home"),
    }


def _staff_doors(locale: str) -> Iterator[tuple[str, tuple[str, dict[str, object]]]]:
    def label(key: str) -> str:
        return translate_sample(locale, key)

    alone = {"path": "", "switch": "none", "error": None}
    sign_in = alone | {"name": "", "kept": "", "kept_for": "", "seen": "", "token": ""}
    kept = {"kept": "Bonjour, mardi vous convient ?", "kept_for": TOKEN, "seen": "3", "token": TOKEN}
    joining = alone | {"name": "Lou", "invitation": "abcd-efgh-jkmn-pqrs"}
    keys = joining | {
        "password": "lampe cerise tunnel mardi vague carton",
        "totp_secret": "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP",
        "qr": picture("48107732091566402817"),
    }
    yield "staff-sign-in", ("staff/sign_in.html", sign_in)
    yield "staff-sign-in-kept", ("staff/sign_in.html", sign_in | kept | {"error": label("staff-error-signed-out")})
    yield "staff-join", ("staff/join.html", joining)
    yield "staff-join-refused", ("staff/join.html", joining | {"error": label("staff-error-invitation")})
    yield "staff-join-keys", ("staff/join_keys.html", keys)


def _staff(locale: str) -> Iterator[tuple[str, tuple[str, dict[str, object]]]]:
    def label(key: str) -> str:
        return translate_sample(locale, key)

    panes = _panes(locale)
    shown = Shown(
        id=TOKEN,
        title=label("topic-health"),
        locale_name="Nederlands",
        locale_tag="nl",
        region=label("region-brussels"),
        topic=label("topic-health"),
        nickname="Lune",
        claimed_by="Sam",
        claimed_by_me=False,
        status="waiting",
        urgent=True,
        keep_until="22 février 2027",
        unread=True,
    )
    visitor, team = label("staff-message-from-visitor"), label("staff-message-from-us")
    messages = [
        ShownMessage(1, False, visitor, "mardi 24 novembre, 21:14", "Ik heb een vraag over een test.\nMag ik komen?"),
        ShownMessage(2, True, team, "mercredi 25 novembre, 10:02", "Ja, dinsdag tussen 18 en 21 uur."),
        ShownMessage(3, False, visitor, "mercredi 25 novembre, 10:20", "أبحث عن طبيب لا يطلب أوراقاً"),
    ]
    desk = panes | {
        "conversation": shown,
        "messages": messages,
        "newer": [],
        "message": "",
        "seen": 3,
        "token": TOKEN,
        "error": None,
        "limit": 20_000,
    }
    both = {"newer": messages[2:], "message": "Nee, je kiest zelf een naam.", "error": label("staff-error-newer")}
    mine = replace(shown, claimed_by_me=True, status="closed", urgent=False, region="", nickname="", unread=False)
    yield "staff-inbox", ("staff/inbox.html", panes)
    yield "staff-inbox-empty", ("staff/inbox.html", panes | {"rows": [], "organisations": []})
    yield "staff-conversation", ("staff/conversation.html", desk)
    yield "staff-conversation-newer", ("staff/conversation.html", desk | both)
    yield "staff-conversation-closed", ("staff/conversation.html", desk | {"conversation": mine})
    yield "staff-account", ("staff/account.html", panes | {"error": None, "done": False, "least": 12})
    wrong = label("staff-error-wrong-password")
    yield "staff-account-done", ("staff/account.html", panes | {"error": wrong, "done": True, "least": 12})
    people = panes | {"error": None, "done": True, "groups": _groups(), "recovery_words": [], "recovery_asked": []}
    key = {"recovery_words": [f"mot{place}" for place in range(1, 25)], "recovery_asked": [2, 5, 11, 17, 23]}
    yield "staff-people", ("staff/people.html", people)
    yield "staff-people-key", ("staff/people.html", people | key | {"error": label("staff-error-recovery-words")})


def _groups() -> list[Group]:
    people = (
        Person("1", "Lou", Membership.CONFIRMED, is_me=True, can_confirm=False),
        Person("2", "Sam", Membership.KEYED, is_me=False, can_confirm=True),
        Person("3", "Noor", Membership.INVITED, is_me=False, can_confirm=False),
    )
    alone = (Person("1", "Lou", Membership.KEYED, is_me=True, can_confirm=False),)
    return [Group("a1", "Alias", people, False), Group("b2", "Espace P", alone, True)]


def _panes(locale: str) -> dict[str, object]:
    def label(key: str) -> str:
        return translate_sample(locale, key)

    def row(place: int, topic: str, language: str, since: str, preview: str, **more: object) -> Row:
        usual = {"late": False, "urgent": False, "claimed_by": None, "organisation_name": "Alias", "current": False}
        address = f"/staff/conversations/{place}"
        values = usual | more | {"title": label(topic), "locale_name": language, "since_text": since}
        return Row(id=str(place), address=address, preview=preview, **values)  # type: ignore[arg-type]

    rows = [
        row(1, "topic-violence", "Español", "2 j", "El hombre volvió ayer y dijo que", late=True, urgent=True),
        row(2, "topic-health", "Nederlands", "1 j", "Ik heb een vraag over een test.", claimed_by="Sam", current=True),
        row(3, "topic-papers", "العربية", "3 h", "أبحث عن طبيب لا يطلب أوراقاً أو بطاقة تأمين في بروكسل"),
        row(4, "staff-no-topic", "Română", "12 min", "Bună ziua", organisation_name="Espace P"),
    ]
    views = [
        View("waiting", label("staff-view-waiting"), 4, True, "/staff/"),
        View("answered", label("staff-view-answered"), 12, False, "/staff/?view=answered"),
        View("closed", label("staff-view-closed"), 3, False, "/staff/?view=closed"),
    ]
    return {
        "path": "",
        "switch": "none",
        "views": views,
        "rows": rows,
        "organisations": ["Alias", "Espace P"],
        "member_name": "Lou",
        "view": "waiting",
        "csrf": "token",
    }
