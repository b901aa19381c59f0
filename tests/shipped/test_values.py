"""The values of the shipped facts are held against their statements, and a wrong digit does not pass."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pydantic import ValidationError

from knowledge import Fact, Snapshot
from knowledge.model import Entities, Items, Moment, Money, Phrase, Quantity, Value
from knowledge.seeds import read_folder, read_seeds
from knowledge.seeds.entries import value_of
from knowledge.seeds.said import unsaid
from knowledge.seeds.schema import ValueSeed

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
# Of 1,800 wrong digits so many are found, as measured; the rest are "one of the four" and the like.
FOUND = 0.99


@pytest.fixture(scope="module")
def known() -> Snapshot:
    return read_seeds(read_folder(SEEDS))


@pytest.fixture(scope="module")
def facts(known: Snapshot) -> list[Fact]:
    return list(known.facts.values())


@pytest.fixture(scope="module")
def names(known: Snapshot) -> Callable[[str], tuple[str, ...]]:
    return {entity.id: tuple(name.text for name in entity.names) for entity in known.entities.values()}.__getitem__


def written(value: Value) -> dict[str, str]:
    """The parts of a value that have digits, as a curator writes them, with what they go with."""
    match value:
        case Quantity(number=number, unit=unit, upto=upto):
            return {"number": str(number), "unit": unit, **({"to": str(upto)} if upto else {})}
        case Money(amount=amount, currency=currency):
            return {"money": str(amount), "currency": currency}
        case Moment(date=date, time=time):
            return {"date": str(date), **({"time": time} if time else {})}
    return {}


def mistyped(value: Value) -> Iterator[Value]:
    """The value with each digit of its numbers, dates and times replaced by each other, as far as it stays a value."""
    given = written(value)
    for key, text in given.items():
        for at, digit in enumerate(text if key in ("number", "money", "to", "date", "time") else ""):
            for other in set("0123456789") - {digit} if digit.isdigit() else ():
                try:
                    yield value_of(ValueSeed.model_validate({**given, key: text[:at] + other + text[at + 1 :]}))
                except ValidationError:
                    continue


def parts(value: Value) -> tuple[str, ...]:
    """The parts of a value that are held against its statement."""
    kinds = {Phrase: "text", Entities: "entities", Items: "names"}
    return tuple(key for key in written(value) if key not in ("unit", "currency")) or (kinds[type(value)],)


def test_every_value_that_is_given_is_held_against_its_statement(facts: list[Fact]) -> None:
    values = [fact.value for fact in facts if fact.value]
    held = Counter(part for value in values for part in parts(value))

    assert len(values) == len(facts) == 317
    assert held == {
        "text": 127, "entities": 93, "number": 38, "names": 38, "date": 13, "money": 8, "to": 1, "time": 1,
    }  # fmt: skip


def test_every_shipped_statement_says_its_value(facts: list[Fact], names: Callable[[str], tuple[str, ...]]) -> None:
    lost = {fact.id: missing for fact in facts if fact.value and (missing := unsaid(fact.value, fact.statement, names))}

    assert lost == {}


def test_a_wrong_digit_does_not_pass(facts: list[Fact], names: Callable[[str], tuple[str, ...]]) -> None:
    outcomes = [
        bool(unsaid(wrong, fact.statement, names)) for fact in facts if fact.value for wrong in mistyped(fact.value)
    ]

    assert len(outcomes) > 1_500
    assert sum(outcomes) / len(outcomes) >= FOUND, f"{sum(outcomes)} of {len(outcomes)} wrong digits are found"


def test_the_name_of_another_entity_does_not_pass(known: Snapshot, names: Callable[[str], tuple[str, ...]]) -> None:
    """Each entity of a value replaced by others: found, unless the statement names that one too."""
    passed = checked = 0
    for fact in known.facts.values():
        for given in fact.value.ids if isinstance(fact.value, Entities) else ():
            for other in sorted(known.entities.keys() - {given})[::7]:
                checked += 1
                passed += not unsaid(Entities((other,)), fact.statement, names)

    assert checked > 1_500
    assert passed / checked < 0.03, f"{passed} of {checked}"
