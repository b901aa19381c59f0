"""What a curator changes in a file: a made-up hub goes in, it comes out with one thing changed, and a question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from knowledge.answer import Answer, Answered
from knowledge.bench.hubs import MadeUp
from knowledge.dates import Day, When
from knowledge.model import Fact, Moment, Name, Quantity, Value

# None of these is made up otherwise: a right answer can only come from the changed file.
_COMPANIES, _COMPANIES_TOO, _AREA, _OPENED = Decimal(1234), Decimal(4321), Decimal(987_000), Day(1984, 5, 6)
_LEADER, _CALLED = "Nela Quistgaard", "Quistgaard"


@dataclass(frozen=True, slots=True)
class Expected:
    """A question with the fact that has to answer it first, and the statement that this fact has to make."""

    question: str
    fact: str
    statement: str

    def met_by(self, answer: Answer) -> bool:
        """Whether this is the right answer."""
        first = answer.facts[0] if isinstance(answer, Answered) else None
        return first is not None and (first.id, first.statement) == (self.fact, self.statement)


def companies_of(one: MadeUp) -> Expected:
    """The question how many companies a hub has, as it stands."""
    return _expected(one, f"how many companies are there in {one.hub.name}?", "companies")


def edited(one: MadeUp, turn: int) -> tuple[MadeUp, Expected]:
    """A hub with one thing changed, another one each turn, and the question that only the changed file answers."""
    return _TURNS[turn % len(_TURNS)](one)


def _another_number(one: MadeUp) -> tuple[MadeUp, Expected]:
    changed = _told(one, "companies", f"{one.hub.name} is home to {_COMPANIES} companies.", _companies(_COMPANIES))
    return changed, companies_of(changed)


def _another_leader(one: MadeUp) -> tuple[MadeUp, Expected]:
    led = replace(one, person=replace(one.person, names=(Name(_LEADER, "name"),)))
    changed = _told(led, "leadership", f"{_LEADER} leads {one.hub.name}.", _fact(one, "leadership").value)
    return changed, _expected(changed, f"who leads {one.hub.name}?", "leadership")


def _another_day(one: MadeUp) -> tuple[MadeUp, Expected]:
    changed = _told(one, "launch", f"{one.hub.name} opened on {_OPENED.said()}.", Moment(When(_OPENED)))
    return changed, _expected(changed, f"When did the {one.hub.name} open?", "launch")


def _another_area(one: MadeUp) -> tuple[MadeUp, Expected]:
    statement = f"The site of {one.hub.name} measures {_AREA:,} square metres."
    changed = _told(one, "area", statement, Quantity(_AREA, "square metre"))
    return changed, _expected(changed, f"what is the area of {one.hub.name}?", "area")


def _another_name(one: MadeUp) -> tuple[MadeUp, Expected]:
    """A new name has to be found as well: the index of names changes, not only what is told."""
    called = f"{_CALLED} {one.hub.names[0].text.rsplit(maxsplit=1)[-1]}"
    named = replace(one, hub=replace(one.hub, names=(*one.hub.names, Name(called, "alias", shared=True))))
    statement = f"{one.hub.name} is home to {_COMPANIES_TOO} companies."
    changed = _told(named, "companies", statement, _companies(_COMPANIES_TOO))
    return changed, _expected(changed, f"how many companies are there in {called}?", "companies")


_TURNS: tuple[Callable[[MadeUp], tuple[MadeUp, Expected]], ...] = (
    _another_number,
    _another_leader,
    _another_day,
    _another_area,
    _another_name,
)


def _companies(number: Decimal) -> Quantity:
    return Quantity(number, "company")


def _told(one: MadeUp, attribute: str, statement: str, value: Value | None) -> MadeUp:
    before = _fact(one, attribute)
    after = replace(before, statement=statement, value=value)
    return replace(one, facts=tuple(after if fact is before else fact for fact in one.facts))


def _expected(one: MadeUp, question: str, attribute: str) -> Expected:
    fact = _fact(one, attribute)
    return Expected(question, fact.id, fact.statement)


def _fact(one: MadeUp, attribute: str) -> Fact:
    return next(fact for fact in one.facts if fact.attribute == attribute)
