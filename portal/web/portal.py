"""What every view needs, made once by the factory: settings, stores, keys, the gate, the renderer."""

from dataclasses import dataclass
from typing import cast

from flask import current_app
from flask_limiter import Limiter

from portal.config import Settings
from portal.domain.gate import Gate
from portal.domain.keys import Keys
from portal.library.render import Renderer
from portal.storage.database import Database
from portal.storage.volatile import Memory, Redis, Volatile
from portal.web.front import Shelf


@dataclass
class Portal:
    settings: Settings
    database: Database
    store: Volatile
    keys: Keys
    gate: Gate
    renderer: Renderer
    limiter: Limiter | None = None
    shelf: Shelf | None = None

    @classmethod
    def build(cls, settings: Settings) -> "Portal":
        return cls(
            settings=settings,
            database=Database(settings.database),
            store=Redis(settings.redis_url) if settings.redis_url else Memory(),
            keys=Keys(settings.site_key, settings.visitor_cost, settings.staff_cost),
            gate=Gate(),
            renderer=Renderer(settings.root, settings.site_name),
        )


def portal() -> Portal:
    """The portal of the running application."""
    return cast(Portal, current_app.extensions["portal"])
