"""How fast and how right questions are answered: a Snapshot and questions go in, figures come out."""

from __future__ import annotations

import gc
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from knowledge.answer import Answered, Asking, Context
from knowledge.bench.figures import garbage_set_aside, percentile_ms
from knowledge.bench.hubs import MadeUp, made_up, snapshot_of
from knowledge.model import Snapshot

SEED = 20_231_127
LETTERS = "abcdefghijklmnopqrstuvwxyz"
# Questions asked before any is timed: the first ones fill what is remembered of words.
WARMING = 20


@dataclass(frozen=True, slots=True)
class BenchQuestion:
    """A question, the facts of which any is the right answer (none: nothing to be right about), and its class."""

    text: str
    facts: frozenset[str]
    kind: str


@dataclass(frozen=True, slots=True)
class AskFigures:
    """Milliseconds at the median, the 99th percentile and at most, and the share right of those that can be."""

    questions: int
    p50_ms: float
    p99_ms: float
    max_ms: float
    right: float | None


@dataclass(frozen=True, slots=True)
class AskReport:
    """All figures of one run."""

    hubs: int
    facts: int
    build_s: float
    whole: AskFigures
    by_class: tuple[tuple[str, AskFigures], ...]


@dataclass(slots=True)
class _Tally:
    seconds: list[float] = field(default_factory=list)
    right: list[bool] = field(default_factory=list)

    def figures(self) -> AskFigures:
        share = sum(self.right) / len(self.right) if self.right else None
        longest = 1000 * max(self.seconds)
        return AskFigures(
            len(self.seconds), percentile_ms(self.seconds, 50), percentile_ms(self.seconds, 99), longest, share
        )


def bench_ask(shipped: Snapshot, hubs: int, questions: int, clock: Callable[[], float]) -> AskReport:
    """Build what answers over a Snapshot, or over so many made-up hubs with its vocabulary, and ask it questions.

    `clock` gives seconds.
    """
    if hubs:
        made = tuple(made_up(hubs, SEED))
        asked = _made_up_questions(made, questions)
        snapshot = snapshot_of(shipped, made)
        del made
    else:
        snapshot, asked = shipped, _phrased_questions(shipped, questions)
    # What is being built is no garbage, and a full collection over all of it takes longer the more there is.
    gc.disable()
    started = clock()
    asking = Asking.over(snapshot)
    build_s = clock() - started
    gc.enable()
    whole, kinds = _asked(asking, asked, clock)
    by_class = tuple((kind, tally.figures()) for kind, tally in kinds.items())
    return AskReport(len(snapshot.hubs), len(snapshot.facts), build_s, whole.figures(), by_class)


def _asked(
    asking: Asking, questions: Sequence[BenchQuestion], clock: Callable[[], float]
) -> tuple[_Tally, dict[str, _Tally]]:
    whole, kinds = _Tally(), dict[str, _Tally]()
    with garbage_set_aside():
        for question in questions[:WARMING]:
            asking.ask(question.text, Context())
        for question in questions:
            started = clock()
            answer = asking.ask(question.text, Context())
            seconds = clock() - started
            for tally in (whole, kinds.setdefault(question.kind, _Tally())):
                tally.seconds.append(seconds)
                if question.facts:
                    said = answer.facts if isinstance(answer, Answered) else ()
                    tally.right.append(any(fact.id in question.facts for fact in said))
    return whole, kinds


def _phrased_questions(snapshot: Snapshot, most: int) -> tuple[BenchQuestion, ...]:
    """The phrasings that curators gave to facts, as they stand and mistyped."""
    rng = random.Random(SEED)  # noqa: S311  questions, not secrets
    phrased = [(phrase, fact.id) for fact in snapshot.facts.values() for phrase in fact.asked]
    chosen = rng.sample(phrased, min(most, len(phrased)))
    return tuple(
        BenchQuestion(_mistyped(rng, text), frozenset({fact}), "mistyped")
        if number % 2
        else BenchQuestion(text, frozenset({fact}), "as phrased")
        for number, (text, fact) in enumerate(chosen)
    )


def _made_up_questions(hubs: Sequence[MadeUp], most: int) -> tuple[BenchQuestion, ...]:
    """Questions about made-up hubs, of every kind that people ask."""
    rng = random.Random(SEED)  # noqa: S311  questions, not secrets
    asked: list[BenchQuestion] = []
    while len(asked) < most:
        one, other = rng.choice(hubs), rng.choice(hubs)
        asked += _about(rng, one, other)
    return tuple(asked[:most])


def _about(rng: random.Random, one: MadeUp, other: MadeUp) -> Iterator[BenchQuestion]:
    name, city = one.hub.name, one.hub.city

    def question(kind: str, text: str, *attributes: str) -> BenchQuestion:
        return BenchQuestion(text, frozenset(f"{one.hub.id}-{attribute}" for attribute in attributes), kind)

    yield question("fact", f"how many companies are there in {name}?", "companies")
    yield question("fact", f"When did the {name} open?", "launch")
    yield question("fact", f"how large is the site of {name}", "area")
    yield question("mistyped", _mistyped(rng, f"when was {name} opened"), "launch")
    yield question("mistyped", _mistyped(rng, f"who leads the {name}?"), "leadership")
    yield question("person", f"who runs {name}?", "leadership")
    yield question("reverse", f"Is {one.company.name} a resident company of {name}?", "tenants")
    yield question("reverse", f"does {one.person.name} lead the {name}?", "leadership")
    yield question("comparison", f"which has more companies, {name} or {other.hub.name}?", "companies")
    yield question("list", f"list the fields that {name} focuses on", "focus")
    yield question("nobody named", f"who works on {' and '.join(one.fields)}?")
    yield question("nobody named", f"is there a place for {one.fields[0]} in {city}")
    yield question("not recorded", f"what is the phone number of {name}?")
    yield question("long", f"{'hello there, I am a student and would like to know something. ' * 40} who leads {name}?")
    yield question("Chinese", f"{name} 有多少家公司?", "companies")


def _mistyped(rng: random.Random, text: str) -> str:
    """A text with about one slip in four words."""
    words = text.split()
    return " ".join(_slip(rng, word) if rng.random() < 0.3 else word for word in words)


def _slip(rng: random.Random, word: str) -> str:
    if len(word) < 4 or not word.isascii():
        return word
    at = rng.randrange(1, len(word) - 1)
    return rng.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + rng.choice(LETTERS) + word[at + 1 :],
            word[:at] + rng.choice(LETTERS) + word[at:],
        )
    )
