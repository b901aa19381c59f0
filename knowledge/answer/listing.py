"""Complete lists: ranked evidence goes in; when many facts answer alike, one answer that holds them all comes out."""

from __future__ import annotations

from collections import Counter

from knowledge.answer.answers import Answered
from knowledge.answer.compose import LONG_TEXT, SHORT_TEXT, about, answered, sentence
from knowledge.answer.evidence import Evidence
from knowledge.answer.frames import Frames
from knowledge.answer.reading import Reading
from knowledge.model import Entities, Fact, Items, Phrase, Snapshot
from knowledge.text import NUMERALS

# Facts this close to the best one are its siblings when they are told of the same kind; asked for a list, wider.
CLOSE, CLOSE_IN_LIST = 0.15, 0.35
# When a number says which list is asked for, it may be so far behind.
WIDELY = 0.6
SIBLINGS = 3
SUMMED = 0.7
MEASURED = frozenset({"date", "number", "money"})
# A fact that holds more than two is a list itself.
PAIR = 2
# What a list holds is explained at least this well beside the best of it.
AS_WELL = 0.9


def listed(snapshot: Snapshot, frames: Frames, reading: Reading, ranked: list[Evidence]) -> Answered | None:
    """The whole list that the best fact is one of; None when it stands alone."""
    best, count = ranked[0].fact, _count(reading)
    called_for = "list" in reading.forms or _numbered(reading)
    wanted = called_for or _plural(reading, best)
    if _is_list(best, count):
        return None
    if not wanted and ({"definition", "count"} & reading.forms or MEASURED & set(reading.wants)):
        return None
    closest = [other for other in ranked if other.score >= ranked[0].score - CLOSE]
    if called_for:
        whole = [other.fact for other in closest if other.fact.attribute == best.attribute]
        whole = [fact for fact in whole if _is_list(fact, count)]
        if whole:
            return answered(snapshot, (whole[0],))
    margin = WIDELY if count else CLOSE_IN_LIST
    near = [other for other in ranked if other.score >= ranked[0].score - margin] if called_for else closest
    group = _framed(frames, reading, near, 2 if wanted else SIBLINGS, count)
    if group:
        return _told_together(snapshot, frames, group)
    return _siblings(snapshot, ranked, best, wanted="list" in reading.forms or _plural(reading, best))


def _siblings(snapshot: Snapshot, ranked: list[Evidence], best: Fact, *, wanted: bool) -> Answered | None:
    """Facts of one hub that tell the same, or the one that sums them up."""
    same = [other for other in ranked if other.fact.attribute == best.attribute and other.fact.hub == best.hub]
    least = AS_WELL * max(other.explained for other in same)
    near = ranked[0].score - CLOSE_IN_LIST
    alike = [other for other in same if other.explained >= least or other.score >= near]
    close = [other for other in alike if other.score >= ranked[0].score - CLOSE]
    if len(alike) < 2 or (not wanted and len(close) < SIBLINGS):
        return None
    siblings = [other.fact for other in alike]
    summary = next((fact for fact in siblings if _sums_up(snapshot, fact, siblings)), None)
    if summary is best:
        return None
    if summary and _told(snapshot, best) in summary.statement.casefold():
        return answered(snapshot, (summary,))
    return None if _holds_several(best) and not wanted else answered(snapshot, tuple(siblings), LONG_TEXT)


def _plural(reading: Reading, best: Fact) -> bool:
    """Whether the question asks in the plural for what the fact tells: "partners", "universities"."""
    attribute = f"attribute:{best.attribute}"
    return MEASURED.isdisjoint(reading.wants) and any(
        word.term.surface.endswith("s") and word.term.surface != word.term.key and attribute in dict(word.alternatives)
        for word in reading.words
    )


def _numbered(reading: Reading) -> bool:
    """Whether the question asks for so many things: "which four sessions"."""
    return _count(reading) is not None and MEASURED.isdisjoint(reading.wants) and "yes-no" not in reading.forms


def _framed(frames: Frames, reading: Reading, near: list[Evidence], least: int, count: int | None) -> tuple[Fact, ...]:
    """All facts of a frame that enough of some facts are said in, as many as asked for; none that names one apart."""
    named = {entity for mention in reading.mentions for entity in mention.entities}
    found = {evidence.fact.id for evidence in near}
    best = near[0].fact
    for evidence in near:
        group = frames.group(evidence.fact)
        # Where a list is asked for by that word, one of several stands for all.
        enough = 1 if "list" in reading.forms and evidence is near[0] and frames.one_of(evidence.fact) else least
        if len(group) < least or (count and len(group) != count) or sum(fact.id in found for fact in group) < enough:
            continue
        # The best fact is one of them; or, asked for by a number or the word, at least of their kind.
        of_a_kind = group[0].attribute in (best.attribute, *reading.attributes)
        if best not in group and not (of_a_kind and (count or "list" in reading.forms)):
            continue
        borne = Counter(entity for fact in group for entity in _about(fact))
        apart = {entity for entity, times in borne.items() if times == 1}
        if not named & apart:
            return tuple(fact for fact in group if not reading.excluded & apart & _about(fact))
    return ()


def _about(fact: Fact) -> set[str]:
    return {fact.subject, *(fact.value.ids if isinstance(fact.value, Entities) else ())}


def _told_together(snapshot: Snapshot, frames: Frames, group: tuple[Fact, ...]) -> Answered:
    """What the facts of one frame name, under what they say of all; a few that say more than that in full."""
    if not frames.one_of(group[0]) and sum(len(fact.statement) + 1 for fact in group) <= SHORT_TEXT:
        return answered(snapshot, group)
    subjects = dict.fromkeys(snapshot.entities[fact.subject].name for fact in group)
    names = subjects if len(subjects) == len(group) else dict.fromkeys(frames.told(fact) for fact in group)
    told = "; ".join(names)
    return Answered(sentence(f"{frames.heading(group[0])}: {told}"), group, about(snapshot, list(group[:1])))


def _count(reading: Reading) -> int | None:
    """How many things are asked for, when the question says so: "the four panel sessions"."""
    numerals = (word.term for word in reading.words if word.term.surface in NUMERALS and not word.named)
    return next((NUMERALS[term.surface] for term in numerals), None)


def _is_list(fact: Fact, count: int | None) -> bool:
    return _several(fact) > PAIR and count in {None, _several(fact)}


def _holds_several(fact: Fact) -> bool:
    return _several(fact) > 1


def _several(fact: Fact) -> int:
    match fact.value:
        case Entities(ids=several) | Items(items=several):
            return len(several)
        case _:
            return 1


def _sums_up(snapshot: Snapshot, fact: Fact, siblings: list[Fact]) -> bool:
    """Whether one fact already says what most of the others say one by one."""
    others = [other for other in siblings if other is not fact and not _holds_several(other)]
    said = sum(_told(snapshot, other) in fact.statement.casefold() for other in others)
    return len(others) > 1 and said >= SUMMED * len(others)


def _told(snapshot: Snapshot, fact: Fact) -> str:
    match fact.value:
        case Phrase(text=text):
            return text.casefold()
        case Entities(ids=(only,)):
            return snapshot.entities[only].name.casefold()
        case _:
            return snapshot.entities[fact.subject].name.casefold()
