"""Discord's limits, all of them in this one place: a text and its limit go in, a text that Discord takes comes out."""

from __future__ import annotations

from collections.abc import Iterable

CHOICES = 25
CHOICE_NAME = 100
CHOICE_VALUE = 100
QUESTION = 6_000
MESSAGE = 2_000
EMBED_TITLE = 256
EMBED_DESCRIPTION = 4_096
EMBED_FIELDS = 25
EMBED_FIELD_NAME = 256
EMBED_FIELD_VALUE = 1_024
EMBED_FOOTER = 2_048
EMBED_TOTAL = 6_000
# Components v2: text over all of a message, components with the nested ones, and what each holds.
LAYOUT_TEXT = 4_000
LAYOUT_COMPONENTS = 40
ROW_BUTTONS = 5
BUTTON_LABEL = 80
BUTTON_URL = 512
CUSTOM_ID = 100
SELECT_OPTIONS = 25
SELECT_PLACEHOLDER = 150
OPTION_LABEL = 100
MODAL_TITLE = 45
MODAL_PARTS = 5
INPUT_LABEL = 45
INPUT_TEXT = 4_000

CUT = "…"


def size(text: str) -> int:
    """A text's length as the stricter of Discord's two counts: code points and UTF-16 units."""
    return max(len(text), len(text.encode("utf-16-le", "surrogatepass")) // 2)


def clip(text: str, limit: int) -> str:
    """The text, cut with an ellipsis when it is longer than the limit."""
    if size(text) <= limit:
        return text
    kept: list[str] = []
    length = size(CUT)
    for char in text:
        length += size(char)
        if length > limit:
            break
        kept.append(char)
    return "".join(kept).rstrip() + CUT


def fill(lines: Iterable[str], limit: int) -> str:
    """As many whole lines as the limit holds; the first is cut rather than left out."""
    kept = ""
    for line in lines:
        longer = f"{kept}\n{line}" if kept else clip(line, limit)
        if size(longer) > limit:
            break
        kept = longer
    return kept
