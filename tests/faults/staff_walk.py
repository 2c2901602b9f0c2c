"""The staff's part of the day: signing in, answering, another password, joining, the recovery key; each badly first."""

import base64
from datetime import timedelta

import pyotp

from portal import clock
from portal.crypto import recovery
from portal.domain import accounts, organisations
from portal.model.organisation import Organisation
from portal.model.staff import Role
from portal.storage import organisations as stored
from tests.faults.browser import Browser, between
from tests.faults.hunt import bytes_forms
from tests.faults.walk import Visitors


class Staff(Visitors):
    def work(self) -> None:
        """Signing in, wrongly first, and answering."""
        house, person = self.running.house, self.browser("staff")
        sign = next(one for one in house.signs if one.organisation == self._holder().name)
        self.needles.word("staff password", sign.password, sign.password.replace(" ", ""))
        self._secret(sign.totp_secret)
        form = person.get("/staff/sign-in").form("/staff/sign-in")
        code = pyotp.TOTP(sign.totp_secret).at(clock.now())
        typed = {**form, "name": sign.name, "password": sign.password, "code": code}
        assert person.post("/staff/sign-in", {**typed, "password": self.word("wrongpassword")}).status == 403
        assert person.post("/staff/sign-in", {**typed, "name": self.word("wrongname")}).status == 403
        assert person.post("/staff/sign-in", {**typed, "code": self.word("wrongstep")}).status == 403
        kept = {"kept": self.word("kept"), "kept_for": self.conversation_id}
        assert person.post("/staff/sign-in", {**typed, **kept}).status == 200
        self.remember(person, "staff")
        self._answer(person)
        self._change_password(person, sign.password)

    def _holder(self) -> Organisation:
        """The organisation that the letter went to."""
        with self.running.house.database.read() as db:
            return next(one for one in stored.all_of_them(db) if one.is_default)

    def _answer(self, person: Browser) -> None:
        here = f"/staff/conversations/{self.conversation_id}"
        page = person.get(here)
        assert page.status == 200
        assert "qzlettervx" in page.page
        reply = page.form(f"{here}/reply")
        assert person.post(f"{here}/claim", page.form(f"{here}/claim")).status == 303
        assert person.post(f"{here}/reply", {**reply, "message": self.word("longanswer") * 3000}).status >= 400
        assert person.post(f"{here}/reply", {**reply, "message": self.word("crossing"), "seen": "0"}).status >= 400
        assert person.post(f"{here}/reply", {**reply, "message": self.word("answer")}).status == 303
        assert person.post(f"{here}/close", page.form(f"{here}/close")).status == 303
        stranger = self.browser("strangerstaff")
        assert stranger.post(f"{here}/reply", {**reply, "message": self.word("signedout")}).status >= 400

    def _change_password(self, person: Browser, old: str) -> None:
        form = person.get("/staff/account").form("/staff/account")
        new = self.word("newpassword") + " longenough"
        for wrong in ({"old": self.word("wrongold"), "password": new}, {"old": old, "password": "qzshort"}):
            assert person.post("/staff/account", {**form, **wrong}).status >= 400
        assert person.post("/staff/account", {**form, "old": old, "password": new}).status == 200
        assert person.post("/staff/sign-out", {"csrf_token": form["csrf_token"]}).status == 303

    def join(self) -> None:
        """A first member of a new organisation: invitation, both steps, and the recovery key typed in."""
        words, invitation = self._new_organisation()
        person = self.browser("joining")
        form = person.get("/staff/join").form("/staff/join")
        assert (
            person.post("/staff/join", {**form, "name": "Sacha", "invitation": self.word("badinvitation")}).status
            >= 400
        )
        keys = person.post("/staff/join", {**form, "name": "Sacha", "invitation": invitation})
        second = keys.form("/staff/join")
        secret = "".join(between(keys.page, 'translate="no">', "</p>", 1)).replace(" ", "")
        self.needles.word("shown password", second["password"])
        self._secret(secret)
        one_time = pyotp.TOTP(secret)
        assert person.post("/staff/join", {**second, "password": "qzshort", "code": "1"}).status >= 400
        assert person.post("/staff/join", {**second, "password": self.word("joinpass") * 2, "code": "1"}).status >= 400
        assert person.post("/staff/join", {**second, "code": one_time.at(clock.now())}).status == 303
        typed = {"name": "Sacha", "password": second["password"]}
        later = one_time.at(clock.now() + timedelta(seconds=30))
        assert person.post("/staff/sign-in", {**typed, "code": later}).status == 303
        people = person.get("/staff/people").form("/staff/people/confirm")
        assert person.post("/staff/people/confirm", {**people, "words": self.word("badwords")}).status >= 400
        assert person.post("/staff/people/confirm", {**people, "words": words}).status == 200
        self.remember(person, "joining")

    def _new_organisation(self) -> tuple[str, str]:
        """(recovery words, invitation)."""
        house, words = self.running.house, recovery.generate()
        with house.database.write() as db:
            added = organisations.add(
                db, house.keys.site, slug="new", name="New", readers="New", languages=("fr",), answer_days=(1,),
                recovery_words=words,
            )  # fmt: skip
        invitation = accounts.invite(
            house.database, house.keys.site, "Sacha", added.organisation, Role.COORDINATOR, clock.today()
        )
        self.needles.word("recovery words", words, " ".join(words.split()[:4]))
        self.needles.word("invitation", invitation, invitation.replace("-", ""))
        self.needles.add("organisation's secret", bytes_forms(added.pair.secret))
        return words, invitation

    def _secret(self, text: str) -> None:
        self.needles.word("one-time secret", text)
        self.needles.add("one-time secret", bytes_forms(base64.b32decode(text)))
