"""Texts that would do something at Discord, and how one sees that a text still does."""

from __future__ import annotations

import re

HOSTILE = (
    "@everyone @here",
    "<@123456789012345678> <@&123456789012345678> <#123456789012345678>",
    "[click](https://evil.example)",
    "https://evil.example http://evil.example",
    "discord.gg/abc and discord.com/invite/abc",
    "```\nfence\n``` `code` ||spoiler||",
    "# heading\n-# small\n> quote\n1. list",
    "**bold** __under__ ~~gone~~",
    "</ask:1> <t:0:R> <:emoji:1>",
    "a\u202eb\0c\ud800d",
)
# What Discord would act on when it stands without a backslash before it.
_ACTIVE = (
    r"@(?:everyone|here)",
    r"(?<!\\)<(?:@|#|/|t:|a?:)",
    r"\w://",
    r"(?<!\\)\]\(",
    r"(?i)discord\.gg|discord\.com",
    r"(?<!\\)`",
    r"(?<!\\)\|\|",
    r"\u202e|\0|[\ud800-\udfff]",
)


def active(text: str) -> list[str]:
    """What in a text would do something."""
    return [found.group() for pattern in _ACTIVE for found in re.finditer(pattern, text)]
