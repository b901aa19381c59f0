"""What is said: the facts that answer go in, a text that stands alone comes out, and nothing beyond the facts."""

from __future__ import annotations

from knowledge.answer.answers import Answered
from knowledge.model import Fact, Snapshot

# A list is complete as far as a message can show it.
LONG_TEXT = 1_500
# An answer that is no list or comparison stays this short (characters), the first statement whole in any case.
SHORT_TEXT = 400


def answered(snapshot: Snapshot, facts: tuple[Fact, ...], most: int = SHORT_TEXT) -> Answered:
    """The statements one after the other, as many as fit; the facts named are those that are said."""
    said: list[Fact] = [facts[0]]
    length = len(facts[0].statement)
    for fact in facts[1:]:
        if fact.statement not in {other.statement for other in said} and length + 1 + len(fact.statement) <= most:
            said.append(fact)
            length += 1 + len(fact.statement)
    return Answered(" ".join(sentence(fact.statement) for fact in said), tuple(said), about(snapshot, said))


def sentence(text: str) -> str:
    """A statement with its full stop."""
    return text if text.endswith((".", "!", "?", "。")) else f"{text}."


def about(snapshot: Snapshot, facts: list[Fact]) -> tuple[str, ...]:
    """Whom an answer was about, for a question that follows: the subjects, then their hubs."""
    return tuple(dict.fromkeys([*(fact.subject for fact in facts), *(fact.hub for fact in facts)]))


def label(snapshot: Snapshot, fact: Fact) -> str:
    """A choice's label: whom and what the fact is about."""
    return f"{snapshot.entities[fact.subject].name}: {snapshot.attributes[fact.attribute].label}"
