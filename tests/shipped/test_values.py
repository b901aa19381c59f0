"""The values of the shipped facts are held against their statements, and a wrong digit does not pass."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import ValidationError

from knowledge.seeds import read_folder
from knowledge.seeds.checking import named, names_of
from knowledge.seeds.layout import PlacedFact, lay_out
from knowledge.seeds.said import unsaid
from knowledge.seeds.schema import ValueSeed

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
PARTS = ("number", "money", "to", "date", "time", "text", "names", "entities")
# Of 1,800 wrong digits so many are found, as measured; the rest are "one of the four" and the like.
FOUND = 0.99


@pytest.fixture(scope="module")
def facts() -> list[PlacedFact]:
    return list(lay_out(read_folder(SEEDS)).facts())


@pytest.fixture(scope="module")
def names() -> dict[str, tuple[str, ...]]:
    return {entity: tuple(text for text, _ in names_of(at)) for entity, at in named(lay_out(read_folder(SEEDS)))}


def mistyped(value: ValueSeed) -> Iterator[ValueSeed]:
    """The value with each digit of its numbers, dates and times replaced by each other, as far as it stays a value."""
    given = value.model_dump(exclude_defaults=True)
    texts: dict[str, str] = {key: str(given[key]) for key in ("number", "money", "to", "time") if key in given}
    if value.date:
        texts["date"] = str(value.date)
    for key, text in texts.items():
        others = {other: str(inner) if other in texts else inner for other, inner in given.items()} | texts
        for at, digit in enumerate(text):
            for other in set("0123456789") - {digit} if digit.isdigit() else ():
                try:
                    yield ValueSeed.model_validate({**others, key: text[:at] + other + text[at + 1 :]})
                except ValidationError:
                    continue


def test_every_value_that_is_given_is_held_against_its_statement(facts: list[PlacedFact]) -> None:
    values = [fact.at.entry.value for fact in facts if fact.at.entry.value]
    held = Counter(part for value in values for part in PARTS if getattr(value, part) is not None)

    assert len(values) == len(facts) == 317
    assert held == {
        "text": 127, "entities": 93, "number": 38, "names": 38, "date": 13, "money": 8, "to": 1, "time": 1,
    }  # fmt: skip


def test_every_shipped_statement_says_its_value(facts: list[PlacedFact], names: dict[str, tuple[str, ...]]) -> None:
    lost = {
        fact.at.entry.id: parts
        for fact in facts
        if fact.at.entry.value and (parts := unsaid(fact.at.entry.value, fact.at.entry.statement, names))
    }

    assert lost == {}


def test_a_wrong_digit_does_not_pass(facts: list[PlacedFact], names: dict[str, tuple[str, ...]]) -> None:
    outcomes = [
        bool(unsaid(wrong, fact.at.entry.statement, names))
        for fact in facts
        if fact.at.entry.value
        for wrong in mistyped(fact.at.entry.value)
    ]

    assert len(outcomes) > 1_500
    assert sum(outcomes) / len(outcomes) >= FOUND, f"{sum(outcomes)} of {len(outcomes)} wrong digits are found"


def test_the_name_of_another_entity_does_not_pass(facts: list[PlacedFact], names: dict[str, tuple[str, ...]]) -> None:
    """Each entity of a value replaced by others: found, unless the statement names that one too."""
    passed = checked = 0
    for fact in facts:
        entry = fact.at.entry
        for given in (entry.value.entities or ()) if entry.value else ():
            for other in sorted(names.keys() - {given})[::7]:
                checked += 1
                passed += not unsaid(ValueSeed.model_validate({"entities": [other]}), entry.statement, names)

    assert checked > 1_500
    assert passed / checked < 0.03, f"{passed} of {checked}"
