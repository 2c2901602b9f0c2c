"""A day of a portal: every form sent, well and badly, each with words that stand nowhere else in the world.

What is typed, chosen, sent along by browsers and given out by the portal goes into `needles`, under the name of the
form that it went through.
"""

import base64
import secrets
import sys
from urllib.parse import urlencode

from portal import clock
from portal.domain import conversations
from portal.model.vocabulary import Region, Topic
from tests.faults.breaking import broken, exchange, written
from tests.faults.browser import Browser, between
from tests.faults.hunt import Needles, bytes_forms, code_forms, forms
from tests.fixtures import Running

TOPIC, REGION, LOCALE = Topic.PAPERS, Region.WEST_FLANDERS, "nl"
"""Ordinary words, which stand in many files: looked for in rows, logs and stores only."""


class Visitors:
    def __init__(self, running: Running) -> None:
        self.running = running
        self.needles = Needles()
        self.code = ""
        self.conversation_id = ""
        self._people = 0

    def word(self, name: str) -> str:
        """A word that only this form was sent with."""
        made = f"qz{name}vx"
        self.needles.word(name, made)
        return made

    def browser(self, who: str) -> Browser:
        """Somebody with an address, a browser and a page that she came from, all of them to be found again."""
        self._people += 1
        addresses = [
            f"203.0.113.{80 + self._people}",
            f"2001:db8:77:{self._people}::f00d",
            f"127.73.119.{self._people}",
        ]
        self.needles.word(f"{who}'s address", *addresses)
        headers = {
            "User-Agent": f"Mozilla/5.0 ({self.word(who + 'agent')})",
            "Referer": f"{self.running.address}/{LOCALE}/?{self.word(who + 'referrer')}",
            # The outermost proxy of ours wrote the last one.
            "X-Forwarded-For": f"{addresses[1]}, {addresses[0]}",
            "X-Real-IP": addresses[0],
            "Forwarded": f'for="[{addresses[1]}]"',
            "Accept-Language": f"{LOCALE}-BE, {self.word(who + 'language')};q=0.2",
            "Sec-Fetch-Site": "same-origin",
        }
        # Elsewhere than on Linux a machine has only one address of its own.
        return Browser(self.running.address, headers, addresses[2] if sys.platform == "linux" else "")

    def remember(self, browser: Browser, who: str) -> None:
        """The cookies that a browser was given, whole, and the half that opens."""
        for cookie in browser.given:
            self.needles.add(f"{who}'s cookie", forms(cookie) | bytes_forms(base64.urlsafe_b64decode(cookie)[16:]))

    # What visitors do.

    def write(self) -> Browser:
        """A first letter with everything chosen; the visit stays open."""
        visitor = self.browser("visitor")
        fields = visitor.get(f"/{LOCALE}/contact").form(f"/{LOCALE}/contact")
        fields |= {"message": f"Dag, {self.word('letter')} & “ëë”\n<b>x</b>", "nickname": self.word("nickname")}
        self.needles.word("nickname", "Ñandúçéñé")
        fields |= {"nickname": f"{fields['nickname']} Ñandúçéñé", "topic": TOPIC.value, "region": REGION.value}
        answer = visitor.post(f"/{LOCALE}/contact", fields)
        assert answer.status == 200
        self.code = "".join(between(answer.page, "<span>", "</span>", 5))
        self.needles.add("code", code_forms(self.code))
        self.needles.add("form stamp", forms(fields["stamp"]))
        self.needles.add("nonce", bytes_forms(base64.urlsafe_b64decode(fields["stamp"])[1:17]))
        house = self.running.house
        opened = conversations.unlock(house.database, house.gate, house.keys, self.code, clock.now())
        self.needles.add("data key", bytes_forms(opened.data_key))
        self.conversation_id = opened.conversation_id
        self.remember(visitor, "visitor")
        return visitor

    def badly(self) -> None:
        """Letters that are refused, each for another reason."""
        visitor, path = self.browser("badly"), f"/{LOCALE}/contact"
        fields = visitor.get(path).form(path)

        def refused(name: str, **more: str) -> None:
            assert 400 <= visitor.post(path, {**fields, "message": self.word(name), **more}).status < 500, name

        assert visitor.post(path, {**fields, "message": self.word("switched"), "switch": "fr"}).status == 200
        refused("choice", topic=self.word("wrongtopic"))
        refused("stamp", stamp=self.word("wrongstamp"))
        refused("toolong", message=f"{self.word('longtext')} " * 2000)
        refused("nicktoolong", nickname=self.word("longnick") * 30)
        refused("codeinside", message=f"{self.word('withcode')} {self.code}")
        assert visitor.post(path, {**fields, "message": self.word("oversize") * 60_000}).status == 413
        for name, kind in (("plain", "text/plain"), ("json", "application/json"), ("notype", "")):
            body = urlencode({**fields, "message": self.word(name)}).encode()
            assert visitor.ask("POST", path, body, kind).status == 415, name
        foreign = {"Sec-Fetch-Site": "cross-site", "Origin": f"https://{self.word('origin')}.example"}
        body = urlencode({**fields, "message": self.word("foreign")}).encode()
        assert visitor.ask("POST", path, body, **foreign).status == 403
        assert visitor.get(f"/{LOCALE}/{self.word('path')}?{self.word('query')}=1").status == 404
        not_http = f"{self.word('broken')} {self.word('brokenpath')}\r\nX: {self.word('brokenhead')}\r\n\r\n"
        assert b" 400 " in exchange(self.running.address, not_http.encode())

    def look_for(self) -> None:
        """Words that somebody looks for: found, not found, refused, and in another language."""
        visitor, path = self.browser("reader"), f"/{LOCALE}/search"
        assert visitor.post(path, {"q": f"PEP {self.word('searched')}"}).status == 200
        assert visitor.post(path, {"q": self.word("notfound")}).status == 200
        assert visitor.post("/fr/search", {"q": self.word("otherlocale"), "switch": "fr"}).status == 200
        body = urlencode({"q": self.word("foreignsearch")}).encode()
        assert visitor.ask("POST", path, body, **{"Sec-Fetch-Site": "cross-site"}).status == 403
        plain = urlencode({"q": self.word("plainsearch")}).encode()
        assert visitor.ask("POST", path, plain, "text/plain").status == 415

    def upload(self) -> int:
        """A form with a file in it, as large as may be: how many bytes the server wrote to files meanwhile."""
        visitor, path = self.browser("uploader"), f"/{LOCALE}/contact"
        fields = visitor.get(path).form(path)
        parts = {**fields, "message": self.word("multipart")}
        body = "".join(f'--edge\r\nContent-Disposition: form-data; name="{k}"\r\n\r\n{v}\r\n' for k, v in parts.items())
        named = f'Content-Disposition: form-data; name="file"; filename="{self.word("filename")}.txt"'
        body += f"--edge\r\n{named}\r\nContent-Type: text/plain\r\n\r\n{(self.word('file') + ' ') * 58_000}"[:518_000]
        body += "\r\n--edge--\r\n"
        head = f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=edge\r\n"
        head += f"Connection: close\r\nContent-Length: {len(body)}\r\n\r\n"
        before = written(self.running.server.pid)
        answer = exchange(self.running.address, f"{head}{body}".encode())
        assert answer.startswith(b"HTTP/1.1 200 "), answer[:80]
        return written(self.running.server.pid) - before

    def go_on(self, visitor: Browser) -> None:
        """An open visit: looking, replying well and badly, an error of ours in the middle, leaving."""
        home = f"/{LOCALE}/conversation"
        assert visitor.get(f"{home}/code").status == 200
        thread = visitor.get(home)
        reply = thread.form(f"{home}/reply")
        assert visitor.get(f"{home}/messages?n=0").status == 200
        assert visitor.post(f"{home}/reply", {**reply, "message": self.word("reply")}).status == 303
        assert visitor.post(f"{home}/reply", {**reply, "message": self.word("longreply") * 3000}).status == 422
        assert visitor.post(f"{home}/reply", {**reply, "message": self.word("swreply"), "switch": "fr"}).status == 200
        assert visitor.post(f"{home}/reply", {**reply, "message": self.word("notoken"), "csrf_token": ""}).status >= 400
        assert (
            visitor.post(f"{home}/reply", {**reply, "message": self.word("otherthread"), "conversation": "0"}).status
            >= 400
        )
        body = urlencode({**reply, "message": self.word("jsonreply")}).encode()
        assert visitor.ask("POST", f"{home}/reply", body, "application/json").status >= 400
        with broken(self.running.house.database):
            last = {**reply, "message": self.word("exception"), "token": secrets.token_hex(16)}
            assert visitor.post(f"{home}/reply", last).status >= 500
        leave = thread.form(f"{home}/leave")
        assert visitor.post(f"{home}/leave", leave).status == 200

    def come_back(self) -> None:
        """The code typed wrongly, in other digits, and with a text that an ended visit left over; then erased."""
        visitor, home = self.browser("returning"), f"/{LOCALE}/conversation"
        form = visitor.get(home).form(home)
        for name, typed in (
            ("short", f"{self.word('shortcode')} 12"),
            ("slip", self.code[:-2] + "99"),
            ("none", "1" * 20),
        ):
            assert visitor.post(home, {**form, "receipt": typed, "message": self.word(name)}).status >= 400
        arabic = self.code.translate({ord("0") + digit: 0x660 + digit for digit in range(10)})
        left_over = {**form, "receipt": arabic, "message": self.word("leftover")}
        assert visitor.post(home, {**left_over, "switch": "fr"}).status == 200
        assert visitor.post(home, left_over).status == 303
        self.remember(visitor, "returning")

    def erase(self) -> None:
        """A letter that is written and erased again at once."""
        visitor, home = self.browser("erasing"), f"/{LOCALE}/conversation"
        fields = visitor.get(f"/{LOCALE}/contact").form(f"/{LOCALE}/contact")
        written = {**fields, "message": self.word("erased"), "nickname": self.word("erasednick")}
        assert visitor.post(f"/{LOCALE}/contact", written).status == 200
        ask = visitor.get(f"{home}/erase").form(f"{home}/erase")
        assert visitor.post(f"{home}/erase", {**ask, "csrf_token": self.word("badtoken")}).status >= 400
        assert visitor.post(f"{home}/erase", ask).status == 200
        self.remember(visitor, "erasing")
