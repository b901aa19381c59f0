"""What things and labels are called: an entity's kind, a topic or a text goes in, a word in a language comes out."""

from __future__ import annotations

from bot.speech import Speech
from knowledge import Attribute, EntityKind, Snapshot, Topic


def kind_word(kind: EntityKind, words: Speech) -> str:
    """What one of a kind is called."""
    return {
        "hub": words("hub"),
        "organisation": words("organisation"),
        "person": words("person"),
        "event": words("event"),
        "place": words("place"),
        "programme": words("programme"),
    }[kind]


def kinds_word(kind: EntityKind, words: Speech) -> str:
    """What those of a kind are called as a heading."""
    return {
        "hub": words("Hubs"),
        "organisation": words("Organisations"),
        "person": words("People"),
        "event": words("Events"),
        "place": words("Places"),
        "programme": words("Programmes"),
    }[kind]


def called(text: str, snapshot: Snapshot, words: Speech) -> str:
    """A hub's form, city or country, or the label of a tie or contact, as the reader's language calls it."""
    return snapshot.vocabulary.called(text, words.language)


def labelled(one: Topic | Attribute, words: Speech) -> str:
    """A topic or attribute by its label in the reader's language."""
    return (words.language == "zh" and one.chinese) or one.label
