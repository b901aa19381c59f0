"""Which facts say a name that somebody has now: a Main and a name's key go in, numbers of its facts come out."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.index.lexicon import Lexicon
from knowledge.serving.main import Main
from knowledge.text import normal, stem, token_texts

# So many statements are looked at for one name.
MOST_READ = 5_000
# Facts by number; None when it may be any.
Facts = frozenset[int] | None


class TooMuchError(Exception):
    """So much changed that everything has to be indexed anew."""


def saying(main: Main, lexicon: Lexicon, key: str) -> Iterator[int]:
    """The facts whose statements have a name in them, however it is spaced there.

    Raises:
        TooMuchError: too many statements may have it.
    """
    known = main.segments.names.entries.get(key)
    if known:
        # Whatever names it is tied to those who have had it.
        found: Facts = frozenset(main.segments.facts.segment.ties.facts(known.entities[0]))
    else:
        found = _spelling_out(main, lexicon, key) if key.isascii() else _with_characters(main, lexicon, key)
    if found is None or len(found) > MOST_READ:
        raise TooMuchError
    for number in found:
        if key in "".join(token_texts(normal(main.facts[number].statement))):
            yield number


def _spelling_out(main: Main, lexicon: Lexicon, key: str) -> Facts:
    """The facts that state all words of which a key can be put together: "etown" is "E-Town" as well."""
    segment = main.segments.facts.segment

    def stating(word: str) -> Facts:
        root = stem(word)
        common = lexicon.is_ignored(word) or segment.said.count(root) > MOST_READ
        return None if common else frozenset(segment.said.numbers(root))

    # From each place in the key on, what states the rest of it.
    behind: list[Facts] = [*[frozenset[int]()] * len(key), None]
    for start in reversed(range(len(key))):
        ends = range(start + 1, len(key) + 1)
        ways = [_both(stating(key[start:end]), behind[end]) for end in ends if key[start:end] in segment.stated]
        behind[start] = None if None in ways else frozenset(number for way in ways if way for number in way)
    return behind[0]


def _both(one: Facts, other: Facts) -> Facts:
    return other if one is None else one if other is None else one & other


def _with_characters(main: Main, lexicon: Lexicon, key: str) -> Facts:
    """The facts that state the rarest character of a key: where words end in a run of Han nothing tells."""
    said = main.segments.facts.segment.said
    telling = {char for char in key if not char.isascii() and not lexicon.ignores(char)}
    stating = (frozenset(number for word in said if char in word for number in said.numbers(word)) for char in telling)
    return min(stating, key=len, default=None)
