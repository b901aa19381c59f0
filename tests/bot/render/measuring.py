"""Discord's limits as its documents have them, apart from the bot's own list: an embed goes in, and fits or fails."""

import discord

from knowledge import Snapshot

TITLE, DESCRIPTION, FIELDS, NAME, VALUE, FOOTER, TOTAL = 256, 4_096, 25, 256, 1_024, 2_048, 6_000


def units(text: str | None) -> int:
    """A text's length in UTF-16 units, the stricter of the two ways to count."""
    return len((text or "").encode("utf-16-le", "surrogatepass")) // 2


def assert_fits(embed: discord.Embed) -> None:
    """Every part within its limit, all parts together too, and no part empty that must not be."""
    named = [(field.name, field.value) for field in embed.fields]
    assert units(embed.title) <= TITLE
    assert 1 <= units((embed.description or "").strip()) <= DESCRIPTION
    assert units(embed.footer.text) <= FOOTER
    assert len(named) <= FIELDS
    assert all(1 <= units((name or "").strip()) <= NAME for name, _ in named)
    assert all(1 <= units((value or "").strip()) <= VALUE for _, value in named)
    texts = [embed.title, embed.description, embed.footer.text, *(text for pair in named for text in pair)]
    assert sum(map(units, texts)) <= TOTAL


def source_titles(snapshot: Snapshot) -> set[str]:
    """The titles of all sources."""
    return {source.title for source in snapshot.sources.values()}
