"""How things stand, as cards: what is served, what the seeds say, what should be looked at again, what was exported."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from bot.render.cards import Attached, Card, Rule, card
from bot.render.curating.history import version_line
from bot.render.curating.loads import problem_lines
from bot.render.moments import since
from bot.render.paging import paged
from bot.render.plain import echoed, plain
from bot.render.presses import Press
from bot.speech import Speech
from knowledge import Problem, ReloadReport, SeedReport, StaleSource, Version

# Facts that are named under a source that should be read again.
MOST_FACTS = 6
MOST_NAME = 200


@dataclass(frozen=True, slots=True)
class Beating:
    """The tick of the digests: when the last beat that has ended began, what came of it, and whether it is late.

    `last` None: none has ended yet.
    """

    last: datetime | None
    runs: int = 0
    failed: int = 0
    late: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """What is served now, since when the bot runs, and what became of damaged files."""

    version: Version | None
    hubs: int
    facts: int
    since: datetime
    problems: tuple[Problem, ...] = ()
    refused: ReloadReport | None = None
    store_aside: Path | None = None
    diary_aside: Path | None = None
    backup: date | None = None
    gaps: int | None = None
    letters: int | None = None
    beating: Beating | None = None


def status_card(standing: Standing, people: Mapping[int, str], words: Speech) -> Card:
    """Everything that somebody who looks after the bot asks first."""
    bad = standing.problems or standing.refused or (standing.beating and standing.beating.late)
    return card("warning" if bad else "plain", *_status(standing, people, words))


def _status(standing: Standing, people: Mapping[int, str], words: Speech) -> Iterator[str | Rule]:
    yield words("**Knowledge**")
    if standing.version:
        yield version_line(standing.version, people, words)
    yield words.listed((how_many("hubs", standing.hubs, words), how_many("facts", standing.facts, words)))
    if standing.problems:
        yield words("The seeds are broken: the last good version is served.")
        yield "\n".join(problem_lines(standing.problems, words))
    if standing.refused:
        removed, known = f"{standing.refused.removed:,}", f"{standing.refused.known:,}"
        yield words(
            "The last reload was refused: it would remove {removed} of {known} facts.", removed=removed, known=known
        )
    yield Rule()
    yield words("Running since {moment}", moment=since(standing.since))
    if standing.gaps is not None and standing.letters is not None:
        gaps = words.many("{number} open gap", "{number} open gaps", standing.gaps)
        letters = words.many("{number} open letter", "{number} open letters", standing.letters)
        yield words.listed((gaps, letters))
    yield (
        words("The diary was last backed up on {day}.", day=standing.backup)
        if standing.backup
        else words("The diary has no backup yet.")
    )
    if standing.beating:
        yield _beating(standing.beating, words)
    yield from damage_lines(standing.store_aside, standing.diary_aside, words)


def _beating(beating: Beating, words: Speech) -> str:
    if beating.last is None:
        said = words("Digests have not been looked at yet.")
    else:
        said = words(
            "Digests were looked at {moment}, {runs} of them due.", moment=since(beating.last), runs=beating.runs
        )
    if beating.failed:
        said += " " + words("{number} failed and will be tried again; the log says why.", number=beating.failed)
    return f"⚠️ {said} {words('That is late: digests may not be coming.')}" if beating.late else said


def damage_lines(store: Path | None, diary: Path | None, words: Speech) -> Iterator[str]:
    """What was found damaged at the last start, by the names of the files; where they lie is nobody's business."""
    if store:
        yield words(
            "The store was damaged: it is kept as {file}, and a new one was made from the seeds.",
            file=plain(store.name),
        )
    if diary:
        yield words(
            "The diary was damaged: it is kept as {file}, and the last good backup took its place, if there was one.",
            file=plain(diary.name),
        )


def damage_card(store: Path | None, diary: Path | None, words: Speech) -> Card:
    """What the staff of a server are told once."""
    return card("warning", words("**Something was damaged when I started.**"), *damage_lines(store, diary, words))


def check_card(report: SeedReport, words: Speech) -> Card:
    """What is wrong in the seeds as they are now."""
    found = {"hubs": report.hubs, "facts": report.facts, "others": report.entities, "sources": report.sources}
    all_counted = words.listed([how_many(of, number, words) for of, number in found.items()])
    doubts = words.many("{number} warning", "{number} warnings", len(report.warnings)) if report.warnings else ""
    if report.good:
        lines = "\n".join(problem_lines(report.warnings, words))
        return card("plain", words("**The seeds are good.**"), all_counted, doubts, lines)
    number = words.many(
        "**{number} problem in the seeds.**", "**{number} problems in the seeds.**", len(report.problems)
    )
    return card("warning", number, "\n".join(problem_lines(report.problems, words)), Rule(), all_counted, doubts)


def stale_card(stale: Sequence[StaleSource], on: date, at: int, words: Speech) -> Card:
    """A page of the sources that should be read again, the longest overdue first."""
    if not stale:
        return card("plain", words("Every source was checked within its review age."))
    facts = sum(len(one.facts) for one in stale)
    title = words(
        "**{facts} of {sources} to look at again**",
        facts=how_many("facts", facts, words),
        sources=how_many("sources", len(stale), words),
    )
    return paged(title, [_stale(one, words) for one in stale], at, lambda page: Press("stale", f"{on}.{page}"), words)


def _stale(one: StaleSource, words: Speech) -> str:
    over = words.many("{number} day over", "{number} days over", one.days_over)
    checked = words("checked {date}", date=plain(one.source.checked.said(words.language)))
    named = [echoed(fact.id, MOST_NAME) for fact in one.facts[:MOST_FACTS]]
    left = len(one.facts) - len(named)
    named += [words.many("{number} more", "{number} more", left)] if left else []
    title = echoed(one.source.title, MOST_NAME)
    return f"**{echoed(one.source.id, MOST_NAME)}** · {title} · {over} · {checked}\n-# {words.listed(named)}"


def export_card(names: Sequence[str], counted: Sequence[tuple[int, str]], words: Speech) -> Card:
    """The files of an export, each with how much is in it."""
    lines = [f"{plain(name)}: {how_many(of, number, words)}" for name, (number, of) in zip(names, counted, strict=True)]
    return card("plain", words("**All that is known, for others to use**"), "\n".join(lines), *map(Attached, names))


def how_many(of: str, number: int, words: Speech) -> str:
    """How many of something there are, as exports and reports name it."""
    match of:
        case "hubs":
            return words.many("{number} hub", "{number} hubs", number)
        case "facts":
            return words.many("{number} fact", "{number} facts", number)
        case "contacts":
            return words.many("{number} contact", "{number} contacts", number)
        case "sources":
            return words.many("{number} source", "{number} sources", number)
        case "entities":
            return words.many("{number} entity", "{number} entities", number)
        case "others":
            return words.many("{number} other", "{number} others", number)
        case "tables described":
            return words.many("{number} table described", "{number} tables described", number)
    return f"{number:,} {plain(of)}"


def too_large_card(size: int, most: int, words: Speech) -> Card:
    """Why an export cannot be sent."""
    said = words(
        "This export has {size} MB, and {most} MB can be sent here. `hubwise export` writes it where the bot runs.",
        size=f"{size / 1e6:,.1f}",
        most=f"{most / 1e6:,.0f}",
    )
    return card("warning", said)
