"""Ids of controls: what is to be done, to what, and for whom goes in; the id that survives a restart comes out."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.render import limits

# Counted up when ids come to mean something else: those of another form have expired.
FORM = "h1"
TEMPLATE = re.compile(rf"{FORM}:(?P<verb>[a-z-]+):(?P<key>[^:]*):(?P<owner>\d*)")
MOST_DIGITS = 20


@dataclass(frozen=True, slots=True)
class Press:
    """What a control does: a verb, what it is done to, and the id of the one person it is for, if it is for one."""

    verb: str
    key: str = ""
    owner: int | None = None

    @property
    def id(self) -> str:
        """The control's id.

        Raises:
            ValueError: it is longer than Discord allows.
        """
        made = f"{FORM}:{self.verb}:{self.key}:{self.owner or ''}"
        if limits.size(made) > limits.CUSTOM_ID or ":" in self.key:
            raise ValueError(f"no control can have the id {made!r}")
        return made


def pressed(custom_id: str) -> Press | None:
    """What a control does, by its id; None for an id of another form, or of nobody's making."""
    found = TEMPLATE.fullmatch(custom_id)
    if found is None or len(found["owner"]) > MOST_DIGITS:
        return None
    return Press(found["verb"], found["key"], int(found["owner"]) if found["owner"] else None)
