"""Questions that nobody could answer, as cards for curators: clusters go in; how often, what is near and what to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.render.cards import Attached, Button, Buttons, Card, Part, Rule, Text, card
from bot.render.moments import since
from bot.render.paging import place_of, turning, within
from bot.render.plain import coded, echoed, plain
from bot.render.presses import Press
from bot.speech import Speech
from knowledge import Gap

A_PAGE = 5
MOST_TEXT, MOST_NAME = 200, 100
# Other ways in which the same was asked.
MOST_OTHERS = 3


@dataclass(frozen=True, slots=True)
class OpenGap:
    """A cluster of questions, with the diary's numbers of them all; the first stands for them."""

    numbers: tuple[int, ...]
    gap: Gap


def gaps_card(gaps: Sequence[OpenGap], at: int, words: Speech) -> Card:
    """A page of the gaps, what is asked most first."""
    if not gaps:
        return card("plain", words("No open gaps: everything that was asked is answered by now."))
    count = -(-len(gaps) // A_PAGE)
    at = within(at, count)
    times = sum(one.gap.cluster.times for one in gaps)
    head = words(
        "**{gaps}, asked {times}**",
        gaps=words.many("{number} gap", "{number} gaps", len(gaps)),
        times=words.many("{number} time", "{number} times", times),
    )
    parts: list[Part | str] = [head, Rule()]
    for one in gaps[at * A_PAGE : (at + 1) * A_PAGE]:
        parts += [Text("\n".join(_lines(one.gap, words))), Buttons(tuple(_buttons(one, at, words)))]
    foot = place_of(at, count, words)
    return card("plain", *parts, foot, controls=turning(at, count, lambda page: Press("gaps", str(page)), words))


def stub_card(gap: Gap, name: str, words: Speech) -> Card:
    """The file that a curator takes over into the seeds."""
    said = words("**{question}**", question=echoed(gap.cluster.representative.text, MOST_TEXT))
    where = [coded(fragment.file) for fragment in gap.stub.fragments] if gap.stub else []
    into = words("For {files}; fill in what is blank, check, and reload.", files=words.listed(where))
    return card("plain", said, into, Attached(name))


def _lines(gap: Gap, words: Speech) -> Iterator[str]:
    first = gap.cluster.representative
    times = words.many("{number} time", "{number} times", gap.cluster.times)
    yield f"**{echoed(first.text, MOST_TEXT)}**"
    yield words("{times}, last {moment}", times=times, moment=since(gap.cluster.last))
    others = [f"“{echoed(one.text, MOST_NAME)}”" for one in gap.cluster.questions[1 : MOST_OTHERS + 1]]
    if others:
        yield words("-# also: {questions}", questions=words.listed(others))
    understood = [echoed(entity.name_in(words.language), MOST_NAME) for entity in gap.entities[:MOST_OTHERS]]
    if gap.attribute:
        understood.append(plain(gap.attribute.chinese if words.language == "zh" else gap.attribute.label))
    if understood:
        yield words("-# understood: {names}", names=words.listed(understood))
    if gap.near:
        yield words("-# near: {statement}", statement=echoed(gap.near.statement, MOST_TEXT))


def _buttons(one: OpenGap, at: int, words: Speech) -> Iterator[Button]:
    number = one.numbers[0]
    if one.gap.stub:
        yield Button(words("YAML to take over"), Press("gap-yaml", str(number)).id, style="first")
    yield Button(words("Not wanted"), Press("gap-close", f"{number}.{at}").id)
