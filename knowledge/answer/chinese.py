"""Answers to those who ask in Chinese: an Answer goes in, the same with Chinese names and labels comes out.

The statements stay as the curators wrote them: nothing is translated, and no figure, name or claim changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from knowledge.answer.answers import Answer, Answered, Candidate, Unknown, Unsure
from knowledge.answer.compose import LONG_TEXT, SHORT_TEXT, label, sentence
from knowledge.model import Entities, Entity, Fact, Snapshot


def in_chinese(snapshot: Snapshot, answer: Answer) -> Answer:
    """An answer with the Chinese names and labels that the seeds have; where there are none, the English ones stay."""
    match answer:
        case Answered():
            return replace(answer, text=_told(snapshot, answer), language="zh")
        case Unsure():
            return replace(answer, candidates=_labelled(snapshot, answer.candidates), language="zh")
        case Unknown():
            # Who is understood is who it is about, in the same order.
            understood = dict.fromkeys(snapshot.entities[entity].name_in("zh") for entity in answer.about)
            return replace(
                answer,
                understood=tuple(understood) if answer.understood else (),
                near=_labelled(snapshot, answer.near),
                language="zh",
            )
        case _ as never:
            assert_never(never)


def _labelled(snapshot: Snapshot, candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Choices with Chinese labels; of two that would read the same, the second keeps its English one."""
    labelled: dict[str, Candidate] = {}
    for candidate in candidates:
        fact = snapshot.facts[candidate.fact]
        text = f"{snapshot.entities[fact.subject].name_in('zh')}：{snapshot.attributes[fact.attribute].chinese}"
        text = label(snapshot, fact) if text in labelled else text
        labelled[text] = Candidate(text, candidate.fact)
    return tuple(labelled.values())


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of an answer, with the fact that it states; none when it tells of several or compares them."""

    text: str
    fact: Fact | None


def _told(snapshot: Snapshot, answer: Answered) -> str:
    """The text with each fact under a lead, a line a lead, and Chinese names in brackets, as far as there is room."""
    room = (SHORT_TEXT if len(answer.text) <= SHORT_TEXT else LONG_TEXT) - len(answer.text)
    parts = list(_parts(answer))
    leads = _leads(snapshot, answer, parts, room)
    room -= sum(map(len, leads))
    lines: list[str] = []
    for part, lead in zip(parts, leads, strict=True):
        said = "\n".join((*lines, lead))
        unsaid = (entity for entity in _entities(snapshot, answer, part) if entity.name_in("zh") not in said)
        text = _bracketed(part.text, unsaid)
        if len(text) - len(part.text) > room:
            text = part.text
        room -= len(text) - len(part.text)
        if lead or not lines or not part.fact:
            lines.append(f"{lead}{text}")
        else:
            lines[-1] += f" {text}"
    return "\n".join(lines)


def _parts(answer: Answered) -> Iterator[_Part]:
    """The statements of the facts where the text has them, and whatever stands before, between and behind them."""
    rest = answer.text
    for fact in answer.facts:
        before, found, behind = rest.partition(sentence(fact.statement))
        if found:
            if before.strip():
                yield _Part(before.strip(), None)
            yield _Part(found, fact)
            rest = behind
    if rest.strip():
        yield _Part(rest.strip(), None)


def _leads(snapshot: Snapshot, answer: Answered, parts: list[_Part], room: int) -> list[str]:
    """What stands before each part: whom and what it tells of, once for those that tell of the same.

    Of several that have no room for it, and of a list, the attribute alone, when it is one; else nothing.
    """
    full = [_lead(snapshot, part.fact) if part.fact else "" for part in parts]
    leads = ["" if lead == before else lead for lead, before in zip(full, ["", *full], strict=False)]
    attributes = {fact.attribute for fact in answer.facts}
    if any(leads) and sum(map(len, leads)) <= room:
        return leads
    shared = f"{snapshot.attributes[attributes.pop()].chinese}：" if len(attributes) == 1 else ""
    return [shared if len(shared) <= room else "", *("" for _ in parts[1:])]


def _lead(snapshot: Snapshot, fact: Fact) -> str:
    return f"{snapshot.entities[fact.subject].name_in('zh')} · {snapshot.attributes[fact.attribute].chinese}："


def _entities(snapshot: Snapshot, answer: Answered, part: _Part) -> list[Entity]:
    """Who is named in a part besides the one that its lead names."""
    facts = (part.fact,) if part.fact else answer.facts
    ids = dict.fromkeys(entity for fact in facts for entity in _tied(fact))
    if part.fact:
        ids.pop(part.fact.subject, None)
    return [snapshot.entities[entity] for entity in ids]


def _tied(fact: Fact) -> Iterator[str]:
    yield fact.subject
    if isinstance(fact.value, Entities):
        yield from fact.value.ids
    yield from (relation.target for relation in fact.relations)


def _bracketed(text: str, entities: Iterable[Entity]) -> str:
    """A text with the Chinese name of each entity once, in brackets behind its longest English name there."""
    places: dict[int, str] = {}
    taken: list[tuple[int, int]] = []
    named = [(name.text, entity) for entity in entities if entity.called("chinese") for name in entity.names]
    done: set[str] = set()
    for name, entity in sorted(named, key=lambda pair: -len(pair[0])):
        if entity.id in done or entity.name_in("zh") in text:
            continue
        for found in re.finditer(_alone(name), text):
            if all(found.end() <= start or end <= found.start() for start, end in taken):
                taken.append(found.span())
                places[found.end()] = entity.name_in("zh")
                done.add(entity.id)
                break
    for end in sorted(places, reverse=True):
        text = f"{text[:end]} ({places[end]}){text[end:]}"
    return text


def _alone(name: str) -> str:
    """A name as it stands by itself: no part of a longer one ("E-Town New Area"), and in no genitive."""
    return rf"(?<![\w-]){re.escape(name)}(?![\w-]|['’]s|\s+[A-Z\d(])"
