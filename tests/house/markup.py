"""HTML as a browser sees it: elements, texts, forms with what would be sent. For the laws about pages."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    text: str = ""
    """Of the element itself, and of everything in it."""


@dataclass
class Form:
    """A form as it stands, and the fields that its first named button would send."""

    method: str
    action: str
    fields: dict[str, str] = field(default_factory=dict)
    buttons: dict[str, str] = field(default_factory=dict)

    @property
    def sent(self) -> dict[str, str]:
        return {**self.fields, **dict(list(self.buttons.items())[:1])}


class Page(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.forms: list[Form] = []
        self._open: list[Element] = []
        self._form: Form | None = None
        self._select: Element | None = None
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)
        if tag == "form":
            self._form = Form(element.attributes.get("method", "get").lower(), element.attributes.get("action", ""))
            self.forms.append(self._form)
        self._collect(element)

    def _collect(self, element: Element) -> None:
        given, form = element.attributes, self._form
        if element.tag == "select":
            self._select = element
        if form is None:
            return
        name = given.get("name", "")
        if element.tag in ("input", "select", "textarea") and name:
            form.fields[name] = given.get("value", "")
        elif element.tag == "button" and name:
            form.buttons.setdefault(name, given.get("value", ""))
        elif element.tag == "option" and "selected" in given and self._select is not None:
            form.fields[self._select.attributes["name"]] = given.get("value", "")

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.text += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None
        while self._open:
            element = self._open.pop()
            if element.tag == "textarea" and self._form is not None:
                # A line break right after the tag is not part of the text.
                self._form.fields[element.attributes["name"]] = element.text.removeprefix("\n")
            if element.tag == tag:
                return

    def all(self, *tags: str) -> list[Element]:
        return [element for element in self.elements if element.tag in tags]

    @property
    def title(self) -> str:
        return "".join(element.text for element in self.all("title")).strip()

    def form(self, action: str) -> Form:
        """The form that is sent to an address that ends so."""
        return next(form for form in self.forms if form.action.endswith(action))

    @property
    def links(self) -> list[str]:
        return [element.attributes["href"] for element in self.all("a", "area") if "href" in element.attributes]
