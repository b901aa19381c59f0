"""Texts within the ids of controls, which are short: a text goes in, a key comes out, by which it is found again."""

from __future__ import annotations

import re
from base64 import urlsafe_b64encode
from collections.abc import Collection
from hashlib import blake2b

_ID = re.compile(r"[a-z0-9-]+")
_MARK = "~"
# Between the keys of several hubs; neither ids nor digests have it.
AND = "+"
# Four keys, a page and an owner fit into one control's id.
LONGEST = 10
# Where a key stands nearly alone there is room for most ids as they are, and nothing has to be looked up.
LONG = 40
# The end of an id is in its key: of many thousand ids only those that end so are looked into.
_TAIL = 3


def key_for(text: str, longest: int = LONGEST) -> str:
    """The text itself when it is a short id, else some characters that stand for it."""
    if not _ID.fullmatch(text):
        return f"{_MARK}{_digest(text)}"
    return text if len(text) <= longest else f"{text[-_TAIL:]}{_MARK}{_digest(text)}"


def meant_by(key: str, texts: Collection[str]) -> str | None:
    """The one of these texts that a key stands for; None when it stands for none of them."""
    tail, mark, digest = key.partition(_MARK)
    if not mark:
        return key if key in texts else None
    return next((text for text in texts if text.endswith(tail) and _digest(text) == digest), None)


def _digest(text: str) -> str:
    """36 bits of a hash in six characters."""
    return urlsafe_b64encode(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=6).digest())[:6].decode()
