"""Questions to try: what is served goes in, questions that curators wrote and that are answered now come out.

The same every time for the same knowledge.
"""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.answer import Answered, Asking, Context
from knowledge.index.completion import NameCompletion
from knowledge.model import EntityKind, Fact
from knowledge.text import Language, normal, written_in

HUBS: tuple[EntityKind, ...] = ("hub",)
# Of a hub so many phrasings are asked before it is passed over, and of its facts so many are looked at.
TRIES, FACTS_READ = 4, 60
# A question as one writes it to somebody: not a few words, not a paragraph.
SHORTEST, LONGEST = {"en": 15, "zh": 6}, {"en": 90, "zh": 40}


def examples(asking: Asking, names: NameCompletion, language: Language, most: int) -> tuple[str, ...]:
    """Up to so many questions in a language, one of each hub, those with the most facts first, on different topics.

    A hub none of whose phrasings fit has no example.
    """
    found: list[str] = []
    topics: list[str] = []
    opening = tuple(normal(word) for own in asking.snapshot.vocabulary.question_words for word in own.words)
    for hub in names.popular(HUBS, 2 * most):
        if len(found) >= most:
            break
        for fact, phrase in _tried(asking, hub, topics, language, opening):
            answer = asking.ask(phrase, Context())
            if isinstance(answer, Answered) and fact in answer.facts:
                found.append(phrase)
                topics.append(fact.topic)
                break
    return tuple(found)


def _tried(
    asking: Asking, hub: str, topics: list[str], language: Language, opening: tuple[str, ...]
) -> Iterator[tuple[Fact, str]]:
    """Phrasings of a hub's facts to try, one a fact: of topics that were not seen yet, of the hub itself, questions."""
    fitting = []
    for place, fact in enumerate(asking.told_of(hub)[:FACTS_READ]):
        phrases = [phrase for phrase in fact.asked if _reads_well(phrase, language)]
        if phrases:
            phrase = min(phrases, key=lambda phrase: _plainness(phrase, opening))
            fitting.append((topics.count(fact.topic), fact.subject != hub, place, fact, phrase))
    for *_, fact, phrase in sorted(fitting, key=lambda one: one[:3])[:TRIES]:
        yield fact, phrase


def _plainness(phrase: str, opening: tuple[str, ...]) -> tuple[bool, bool, bool, int]:
    """Small for what shows best how to ask: a whole question, not of yes or no, and short."""
    opens = normal(phrase).startswith(opening)
    return not phrase.endswith(("?", "？")), not opens, not phrase[0].isupper(), len(phrase)


def _reads_well(phrase: str, language: Language) -> bool:
    return written_in(phrase) == language and SHORTEST[language] <= len(phrase) <= LONGEST[language]
