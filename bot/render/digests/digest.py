"""Digests as cards: what is to be said goes in, a card for each message comes out, in order and within limits."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import islice

from bot.render import limits
from bot.render.cards import Buttons, Card, Choices, Rule, Text, card
from bot.render.plain import echoed, plain
from bot.speech import Speech, speech
from knowledge import Digest, DigestChange, DigestHub, Fact, Language, Source, WhyOut, WorthKnowing

# A card's text, with room for the line that it is known again by.
_ROOM = limits.LAYOUT_TEXT - 400
# A passage's, with room for the headings over it.
_PASSAGE = _ROOM - 300
_LONGEST = 900
_PASSAGES = 20
MOST_PARTS = 6
Controls = Iterable[Buttons | Choices]
# Texts that stand under each other in one part.
_Together = tuple[str, ...]


def digest_cards(digest: Digest, language: Language, controls: Controls = ()) -> tuple[Card, ...]:
    """The cards of a digest, one a message; the last has the controls. What is more than `MOST_PARTS` hold is left."""
    words = speech(language)
    pages = list(islice(_pages(_passages(digest, words)), MOST_PARTS + 1))
    if len(pages) > MOST_PARTS:
        pages = pages[:MOST_PARTS]
        pages[-1].append(Text(words("… and more that is not shown here.")))
    cards = [card("plain", *page) for page in pages]
    return (*cards[:-1], card("plain", *cards[-1].parts, controls=controls))


def signed(one: Card, reference: str, part: int, parts: int, language: Language) -> Card:
    """A card with the small line by which a message is known again in its channel."""
    place = speech(language)("part {part} of {parts}", part=part, parts=parts) + " · " if parts > 1 else ""
    return replace(one, parts=(*one.parts, Rule(), Text(f"-# {place}{_reference(reference, speech(language))}")))


def reasons(digest: Digest, language: Language) -> tuple[str, ...]:
    """Why each entry is in or out, a line each: for a preview."""
    words = speech(language)
    lines = [
        f"+ {echoed(change.fact.statement, 120)} — {_why(change.why, words)}"
        for hub in digest.changed
        for change in hub.changes
    ]
    lines += [f"+ {echoed(e.fact.statement, 120)} — {_occasion(e, words)}" for e in digest.worth]
    lines += [f"- {echoed(one.label, 120)} — {_why_out(one.why, words)}" for one in digest.left]
    left = sum(digest.counts.values()) - len(digest.left)
    if left > 0:
        counted = [f"{_why_out(why, words)}: {number:,}" for why, number in digest.counts.items()]
        lines.append(f"-# {words('Left out altogether: {reasons}', reasons=words.listed(counted))}")
    return tuple(lines)


def unknown_card(channel: int | None, reason: str, reference: str, language: Language) -> Card:
    """A word to the staff: nobody knows whether a digest arrived."""
    words = speech(language)
    where = f"<#{channel}>" if channel else words("a direct message")
    said = words("Whether today's digest arrived in {where} is not known, so it is not sent again.", where=where)
    return card("warning", said, f"-# {echoed(reason, 300)} · {_reference(reference, words)}")


def paused_card(channel: int | None, reason: str, language: Language) -> Card:
    """A word to the staff: a digest rests from now on."""
    words = speech(language)
    where = f"<#{channel}>" if channel else words("a direct message")
    said = words(
        "The digest of {where} cannot be posted and is paused now. Resume it when that is mended.", where=where
    )
    return card("warning", said, f"-# {echoed(reason, 300)}")


def _reference(reference: str, words: Speech) -> str:
    return words("reference {reference}", reference=reference)


def _passages(digest: Digest, words: Speech) -> Iterator[_Together]:
    """What a digest says, each passage with the headings over it."""
    heads = [f"### {words('Digest of {day}', day=_day(digest.day, words.language))}"]
    if digest.empty:
        heads.append(words("Nothing new that is relevant here today."))
    if digest.begins and not digest.worth:
        heads.append(words("From now on you will read here what changes."))
    if digest.changed:
        heads.append(f"**{words('What changed')}**")
    if digest.changed and digest.cut:
        heads.append(f"-# {words('Earlier changes are not kept any more.')}")
    for hub in digest.changed:
        for told in _filled(_hub(hub, words), (_change(change, words) for change in hub.changes)):
            yield (*heads, told)
            heads = []
    if digest.worth:
        heads.append(f"**{words('Worth knowing')}**")
    for entry in digest.worth:
        yield (*heads, _worth(entry, words))
        heads = []
    if heads:
        yield tuple(heads)


def _pages(passages: Iterable[_Together]) -> Iterator[list[Text]]:
    """The passages in parts. No heading is the last thing in one."""
    page: list[Text] = []
    room = _ROOM
    for together in passages:
        size = sum(map(limits.size, together))
        if page and (size > room or len(page) + len(together) > _PASSAGES):
            yield page
            page, room = [], _ROOM
        page += map(Text, together)
        room -= size
    yield page


def _filled(head: str, lines: Iterable[str]) -> Iterator[str]:
    """The lines of a hub in passages, each under its name."""
    text = head
    for line in lines:
        if text != head and limits.size(text) + limits.size(line) + 1 > _PASSAGE:
            yield text
            text = head
        text = limits.clip(f"{text}\n{line}", _PASSAGE)
    yield text


def _hub(hub: DigestHub, words: Speech) -> str:
    name = f"**{echoed(hub.name, 100)}**"
    match hub.how:
        case "added":
            return f"{name} — {words.many('new here, with {number} fact', 'new here, with {number} facts', hub.facts)}"
        case "removed":
            return f"{name} — {words('not listed any more')}"
        case "renamed":
            return f"{name} — {words('was called {name}', name=echoed(hub.was, 100))}"
        case _:
            return name


def _change(change: DigestChange, words: Speech) -> str:
    statement = echoed(change.fact.statement, _LONGEST)
    fields = {field.field: f"{_short(field.old) or '—'} → {_short(field.new) or '—'}" for field in change.fields}
    told = fields.pop("statement", "")
    if told:
        # The statements have both values in them.
        fields.pop("value", None)
    names = {"value": words("value"), "as_of": words("as of"), "source": words("source")}
    others = "; ".join(f"{names.get(field, field)}: {shown}" for field, shown in fields.items())
    told = f"{told or statement} ({others})" if others else told or statement
    return f"- {_why(change.why, words)}: {told}\n{_small(change.fact, change.source, words)}"


def _short(text: str) -> str:
    return echoed(text, _LONGEST // 2)


def _worth(entry: WorthKnowing, words: Speech) -> str:
    statement = echoed(entry.fact.statement, _LONGEST)
    head = f"**{echoed(entry.hub, 100)}** — {_occasion(entry, words)}"
    return f"{head}\n{statement}\n{_small(entry.fact, entry.source, words)}"


def _small(fact: Fact, source: Source | None, words: Speech) -> str:
    """The source with its date, and as of when the fact is, in small print."""
    as_of = words("as of {date}", date=plain(fact.as_of.said(words.language)))
    if source is None:
        return f"-# {as_of}"
    dated = source.date.said(words.language) if source.date else words("undated")
    cited = [echoed(source.title, 200), echoed(source.publisher, 100), plain(dated)]
    return f"-# {words.listed(cited)} · {as_of}"


def _occasion(entry: WorthKnowing, words: Speech) -> str:
    if entry.occasion is None:
        return _why(entry.why, words)
    day = _day(entry.occasion.day, words.language)
    if entry.why == "anniversary" and entry.occasion.years:
        years = entry.occasion.years
        return words.many("{number} year ago, on {day}", "{number} years ago, on {day}", years, day=day)
    return f"{_why(entry.why, words)}, {day}"


def _why(why: str, words: Speech) -> str:
    told = {
        "added": words("New"),
        "changed": words("Changed"),
        "retired": words("No longer listed"),
        "anniversary": words("On this day"),
        "today": words("Today"),
        "upcoming": words("Coming soon"),
        "fresh": words("Recent"),
        "rare": words("Seldom told"),
    }
    return told[why]


def _why_out(why: WhyOut, words: Speech) -> str:
    told: dict[WhyOut, str] = {
        "other hub": words("of another hub"),
        "other country": words("in another country"),
        "other topic": words("on another topic"),
        "not about it": words("not about what is asked for"),
        "phrasing": words("only how it is asked for changed"),
        "no fact": words("nothing that readers see"),
        "new hub": words("one of many facts of a new hub"),
        "had": words("shown here lately"),
        "news": words("told as news"),
        "about sources": words("about a source, not a hub"),
        "enough": words("there is enough for today"),
    }
    return told[why]


def _day(day: date, language: Language) -> str:
    if language == "zh":
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {calendar.month_name[day.month]} {day.year}"
