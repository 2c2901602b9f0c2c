"""Staff doors under `/staff/`. Every one but sign-in and join asks for a session that the database still knows."""

from flask import Blueprint, Flask, g, request

from portal.i18n.locales import negotiate, staffed


def init_app(app: Flask) -> None:
    from portal.web.staff import account, conversation, inbox, join, pages, people, sign_in

    for room in (sign_in, join, inbox, conversation, account, people, pages):
        app.register_blueprint(room.room)


def blueprint(name: str, import_name: str) -> Blueprint:
    """A blueprint under `/staff` in the language of the browser."""
    room = Blueprint(f"staff-{name}", import_name, url_prefix="/staff")

    @room.before_request
    def take_locale() -> None:
        g.locale = negotiate(request.headers.get("Accept-Language", ""), staffed())

    return room
