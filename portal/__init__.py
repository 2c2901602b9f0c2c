"""Permanence: an anonymous contact and information portal. The factory is the table of contents."""

from flask import Flask

from portal.config import Settings, from_environment


def create_app(settings: Settings | None = None) -> Flask:
    """The application. Raises UnsafeSettingError when it would not be safe to start."""
    from portal import cli, serving
    from portal.web import errors, forms, health, limits, public, sessions, staff
    from portal.web.portal import Portal

    settings = settings or from_environment()
    app = Flask("portal", root_path=str(settings.root), static_folder=None, template_folder=None)
    app.session_interface = sessions.VolatileSessions(secure=settings.secure)
    house = app.extensions["portal"] = Portal.build(settings)
    forms.init_app(app, house)
    limits.init_app(app, house)
    errors.init_app(app)
    health.init_app(app)
    public.init_app(app)
    staff.init_app(app)
    cli.init_app(app)
    serving.init_app(app, house)
    return app


def create_setup_app() -> Flask:
    """What the command line loads before there is a site key: `flask portal setup`, and nothing that serves."""
    from portal import cli

    app = Flask("portal", static_folder=None, template_folder=None)
    cli.init_setup(app)
    return app
