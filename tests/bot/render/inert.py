"""What Discord would act on in a text, found apart from the bot's own rules: a text goes in, and is inert or fails."""

import re
import unicodedata

# As Discord's own client reads it: a backslash takes the meaning from the sign after it.
_ESCAPED = re.compile(r"\\[^0-9A-Za-z\s]")
_ACTIVE = (
    re.compile(r"@(everyone|here)"),
    re.compile(r"<(@[!&]?|#|a?:\w+:|/[\w -]+:|t:|id:)[\w:-]*>"),
    re.compile(r"\[[^\]]*\]\([^)]*\)"),
    re.compile(r"\bhttps?://", re.IGNORECASE),
    re.compile(r"\b(discord\.gg|discord(app)?\.com/invite|dsc\.gg)/", re.IGNORECASE),
    re.compile(r"[*_~|`]"),
    re.compile(r"^\s*(#{1,3}|-#|>{1,3}|\d+\.)\s", re.MULTILINE),
)


def assert_inert(text: str) -> None:
    """Nothing mentions, links, invites, formats or hides."""
    # A private sign of its own stands for what is escaped, so that nothing is read across it.
    seen = _ESCAPED.sub("\ue000", text)
    for active in _ACTIVE:
        found = active.search(seen)
        assert found is None, (found, text)
    hidden = [char for char in text if unicodedata.category(char) in {"Cc", "Cs"} and char != "\n"]
    assert not hidden
    assert not set(text) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f")
