"""How a part is known again at Discord: its key goes in, a nonce and a short reference come out, always the same."""

from __future__ import annotations

import base64
import hashlib
from datetime import date, datetime

# Discord takes nonces of 25 characters at most.
_NONCE, _REFERENCE = 24, 8


def nonce_of(kind: str, subscription: int, created: datetime, day: date, part: int) -> str:
    """The nonce of a part: within a few minutes Discord makes one message of all that have the same."""
    return _spelt(kind, subscription, created, day, part)[:_NONCE]


def reference_of(subscription: int, created: datetime, day: date, part: int) -> str:
    """What a part's message shows in small print, to be found by in its channel: 40 bits."""
    return _spelt("reference", subscription, created, day, part)[:_REFERENCE]


def _spelt(kind: str, subscription: int, created: datetime, day: date, part: int) -> str:
    key = f"{kind} {subscription} {created.isoformat()} {day.isoformat()} {part}"
    return base64.b32encode(hashlib.blake2b(key.encode(), digest_size=15).digest()).decode().lower()
