"""Which facts are looked at: a reading goes in, facts that share an entity or a word with it come out by number."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from knowledge.answer.reading import Reading
from knowledge.index.facts import FactIndex

# So many facts are looked at to find them, rare words first.
MOST_FOUND = 400


def found(facts: FactIndex, reading: Reading) -> set[int]:
    """Facts, by their numbers, tied to whom is named or with a word of the question.

    Whatever few facts have finds them first; what so many have that they cannot be looked at finds nobody.
    """
    named = [entity for mention in reading.mentions for entity in mention.entities] or reading.follows
    keys = {key for word in reading.words for key, _ in word.alternatives if ":" not in key}
    ways: list[tuple[int, str, Callable[[str, int], Iterable[int]]]]
    ways = [(facts.ties.count(entity), entity, facts.tied) for entity in named]
    ways += [(facts.bearers(key), key, facts.saying) for key in sorted(keys)]
    numbers: set[int] = set()
    left = MOST_FOUND
    for most, given, looked_up in sorted(ways, key=lambda way: way[0]):
        if most > left and numbers:
            break
        numbers.update(looked_up(given, left))
        left -= min(left, most)
    return numbers
