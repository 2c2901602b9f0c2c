"""The headers that close a page: everything forbidden first, then each opening with its reason.

A page of a person and a page for readers differ here and nowhere else. Reader pages carry these headers in their one
size, so every word counts.
"""

from dataclasses import dataclass
from enum import Enum
from urllib.parse import quote

from portal.library.answers import Headers
from portal.library.sheets import Sheet

CLOSED_FEATURES = (
    "accelerometer", "autoplay", "browsing-topics", "camera", "captured-surface-control", "clipboard-read",
    "clipboard-write", "compute-pressure", "deferred-fetch", "digital-credentials-get", "display-capture",
    "encrypted-media", "fullscreen", "gamepad", "geolocation", "gyroscope", "hid", "identity-credentials-get",
    "idle-detection", "keyboard-map", "language-detector", "local-fonts", "local-network-access", "magnetometer",
    "microphone", "midi", "on-device-speech-recognition", "otp-credentials", "payment", "picture-in-picture",
    "private-state-token-issuance", "private-state-token-redemption", "publickey-credentials-create",
    "publickey-credentials-get", "screen-wake-lock", "serial", "speaker-selection", "storage-access", "summarizer",
    "sync-xhr", "translator", "usb", "window-management", "xr-spatial-tracking",
)  # fmt: skip
"""What a browser could do for a page and shall not: sensors, cameras, payment, advertising's own. Names that
Chromium does not know on every system (bluetooth, web-share) would fill its console and close nothing: no script runs
here but ours."""


@dataclass(frozen=True)
class Openings:
    """What one kind of page opens in a policy that starts from nothing."""

    form: bool = False
    """It posts, to ourselves only. Its referrer is sent to ourselves too: under `no-referrer` Chromium posts
    `Origin: null`, which the check against foreign sites could not tell from a hostile page's."""
    frames: bool = False
    """It shows a frame of ours (the messages)."""
    framed: bool = False
    """It stands in a frame of ours. Everything else stands in none: a hostile page could lay itself over it."""
    found: bool = False
    """Search engines may list it."""
    kept: bool = False
    """Her own browser may keep it until it is closed, so that Back leads to what she had found."""


class Policy(Enum):
    """The kinds of page that there are."""

    READER = "reader"
    ASKING = "asking"
    """A reader page with a form that looks for something."""
    ANSWER = "answer"
    """What was found. It stands in no address; the leftover in the browser is told on the page about our limits."""
    FORM = "form"
    PRIVATE = "private"
    CODE = "code"
    THREAD = "thread"
    FRAME = "frame"
    STAFF = "staff"
    BARE = "bare"
    """Shows nothing: a redirect, a state of health."""


_OPENINGS = {
    Policy.READER: Openings(found=True),
    Policy.ASKING: Openings(form=True, found=True),
    Policy.ANSWER: Openings(form=True, kept=True),
    Policy.FORM: Openings(form=True),
    Policy.PRIVATE: Openings(),
    Policy.CODE: Openings(),
    Policy.THREAD: Openings(form=True, frames=True),
    Policy.FRAME: Openings(framed=True),
    Policy.STAFF: Openings(form=True),
    Policy.BARE: Openings(),
}


def headers_for(policy: Policy, sheet: Sheet | None = None, *, onion: str = "", path: str = "") -> Headers:
    """All security headers of a page. `sheet` holds the inline style and script that the page carries, if any;
    `onion` is the origin of the onion service, if there is one, and `path` where the page stands there."""
    opened = _OPENINGS[policy]
    lines = [
        ("Content-Security-Policy", content_policy(policy, sheet)),
        ("Permissions-Policy", PERMISSIONS),
        # Nothing that a person read or wrote stays in a cache of the browser or of a proxy.
        ("Cache-Control", "private, no-cache" if opened.kept else "no-store"),
        ("Referrer-Policy", "same-origin" if opened.form else "no-referrer"),
        # A hostile page that opens ours, or loads it as an image, learns nothing from the attempt.
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("X-Frame-Options", "SAMEORIGIN" if opened.framed else "DENY"),
        ("X-Content-Type-Options", "nosniff"),
    ]
    if not opened.found:
        lines.append(("X-Robots-Tag", "noindex"))
    if onion:
        # A path holds what somebody typed: as it is it could end the header and begin another.
        lines.append(("Onion-Location", onion + quote(path)))
    return tuple(lines)


def content_policy(policy: Policy, sheet: Sheet | None = None) -> str:
    opened = _OPENINGS[policy]
    parts = ["default-src 'none'"]
    if sheet is not None:
        # The hash allows the sheet and the script that we wrote; what an attacker might get into a page has another.
        parts += [f"style-src {sheet.style_hash}", f"script-src {sheet.script_hash}"]
        # Images that are written into the page: its empty icon, which spares a second request, and the code as a QR
        # image. Nothing can be fetched or sent through one.
        parts.append("img-src data:")
    if opened.frames:
        parts.append("frame-src 'self'")
    parts += [
        # An injected <base> would send every relative link and form elsewhere.
        "base-uri 'none'",
        "form-action 'self'" if opened.form else "form-action 'none'",
        "frame-ancestors 'self'" if opened.framed else "frame-ancestors 'none'",
    ]
    return "; ".join(parts)


PERMISSIONS = ",".join(f"{feature}=()" for feature in CLOSED_FEATURES)
