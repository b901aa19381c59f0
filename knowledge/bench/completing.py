"""How fast names are completed while somebody types: a number of made-up names goes in, figures come out."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from knowledge.bench.figures import garbage_set_aside, percentile_ms
from knowledge.bench.hubs import made_up
from knowledge.index.completion import NameBeginnings, NameCompletion
from knowledge.model import Entity, EntityKind

SEED = 20_231_128
# A made-up hub has three names, and with it come a person and a company with one each.
NAMES_A_HUB = 5
# As many as Discord shows.
WANTED = 25
EVERYBODY: tuple[EntityKind, ...] = ("hub", "organisation", "person")
LETTERS = "abcdefghijklmnopqrstuvwxyz"
# What is typed before anything is timed: the first look-ups fill what is remembered of words.
WARMING = 50


@dataclass(frozen=True, slots=True)
class CompleteFigures:
    """Milliseconds at the median, at the 99th percentile and at most."""

    completions: int
    p50_ms: float
    p99_ms: float
    max_ms: float


@dataclass(frozen=True, slots=True)
class CompleteReport:
    """All figures of one run, and those of each way to type."""

    entities: int
    names: int
    build_s: float
    whole: CompleteFigures
    by_class: tuple[tuple[str, CompleteFigures], ...]


def bench_complete(names: int, completions: int, clock: Callable[[], float]) -> CompleteReport:
    """Index at least so many made-up names of hubs, people and companies, and complete what is typed of them.

    `clock` gives seconds.
    """
    hubs = tuple(made_up(-(-names // NAMES_A_HUB), SEED))
    entities: tuple[Entity, ...] = tuple(entity for one in hubs for entity in (one.hub, one.person, one.company))
    rng = random.Random(SEED)  # noqa: S311  names, not secrets
    typed = tuple(_typed(rng, entities, completions))
    started = clock()
    beginnings = NameBeginnings(entities)
    completion = NameCompletion({entity.id: entity for entity in entities}, beginnings)
    completion.complete("", EVERYBODY, WANTED)
    build_s = clock() - started
    with garbage_set_aside():
        times = _timed(completion, typed, clock)
    every = [seconds for own in times.values() for seconds in own]
    known = sum(len(entity.names) for entity in entities)
    by_class = tuple((kind, _figures(own)) for kind, own in times.items())
    return CompleteReport(len(entities), known, build_s, _figures(every), by_class)


def _timed(
    completion: NameCompletion, typed: Sequence[tuple[str, str]], clock: Callable[[], float]
) -> dict[str, list[float]]:
    for _, text in typed[:WARMING]:
        completion.complete(text, EVERYBODY, WANTED)
    times: dict[str, list[float]] = defaultdict(list)
    for kind, text in typed:
        started = clock()
        completion.complete(text, EVERYBODY, WANTED)
        times[kind].append(clock() - started)
    return times


def _typed(rng: random.Random, entities: Sequence[Entity], completions: int) -> Iterator[tuple[str, str]]:
    """What people have typed at some moment, in turn: nothing, a letter, more of a name, another word of it, slips."""
    ways = (_nothing, _letter, _beginning, _whole, _later_words, _slip, _nobody)
    for number in range(completions):
        way = ways[number % len(ways)]
        name = rng.choice(rng.choice(entities).names).text
        yield way.__name__.strip("_").replace("_", " "), way(rng, name)


def _nothing(_: random.Random, __: str) -> str:
    return ""


def _letter(_: random.Random, name: str) -> str:
    return name[0]


def _beginning(rng: random.Random, name: str) -> str:
    return name[: rng.randrange(1, len(name)) + 1]


def _whole(_: random.Random, name: str) -> str:
    return name


def _later_words(rng: random.Random, name: str) -> str:
    later = name.partition(" ")[2] or name
    return later[: rng.randrange(len(later)) + 1]


def _slip(rng: random.Random, name: str) -> str:
    at = rng.randrange(len(name))
    return f"{name[:at]}{rng.choice(LETTERS)}{name[at + 1 :]}"


def _nobody(rng: random.Random, name: str) -> str:
    return "".join(rng.choice(LETTERS) for _ in name)


def _figures(seconds: Sequence[float]) -> CompleteFigures:
    return CompleteFigures(len(seconds), percentile_ms(seconds, 50), percentile_ms(seconds, 99), 1000 * max(seconds))
