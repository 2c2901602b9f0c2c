"""Public doors under `/<locale>/`: writing, and coming back. Reader pages are answered before Flask."""

from flask import Blueprint, Flask, abort, g

from portal.i18n.locales import served


def init_app(app: Flask) -> None:
    from portal.web.public import contact, conversation, pairs, search, services

    for room in (contact.room, conversation.room, pairs.room, search.room, services.room):
        app.register_blueprint(room)


def blueprint(name: str, import_name: str) -> Blueprint:
    """A blueprint under `/<locale>/` whose views find the locale in `g.locale`."""
    room = Blueprint(name, import_name, url_prefix="/<locale>")

    @room.url_value_preprocessor
    def take_locale(_endpoint: str | None, values: dict[str, str] | None) -> None:
        locale = (values or {}).pop("locale", "")
        if locale not in served():
            abort(404)
        g.locale = locale

    return room
