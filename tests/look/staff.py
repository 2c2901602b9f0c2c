"""Sample values for the staff's pages, in the shapes in which the doors give them."""

from collections.abc import Iterator
from dataclasses import replace

from portal.domain.memberships import Group, Person
from portal.model.staff import Membership
from portal.web.public.codes import picture
from portal.web.staff.conversation import Shown, ShownMessage
from portal.web.staff.inbox import Row, View
from tests.look.public import Sample
from tests.look.strings import TOKEN, translate_sample


def doors(locale: str) -> Iterator[Sample]:
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


def desk(locale: str) -> Iterator[Sample]:
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
    open_one = panes | {
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
    yield "staff-conversation", ("staff/conversation.html", open_one)
    yield "staff-conversation-newer", ("staff/conversation.html", open_one | both)
    yield "staff-conversation-closed", ("staff/conversation.html", open_one | {"conversation": mine})
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
