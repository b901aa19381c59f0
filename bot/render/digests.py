"""Digests as cards: what is to be said goes in, a card for each message comes out, in order and within limits."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from bot.render import limits
from bot.render.cards import Buttons, Card, Choices, Rule, Text, card
from bot.render.plain import plain
from bot.speech import Speech, speech
from knowledge import Digest, DigestChange, DigestHub, Fact, Language, Source, WhyOut, WorthKnowing

# A card's text, with room for the line that it is known again by.
_ROOM = limits.LAYOUT_TEXT - 400
_LONGEST = 900
_PASSAGES = 20
MOST_PARTS = 6
Controls = Iterable[Buttons | Choices]


def digest_cards(digest: Digest, language: Language, controls: Controls = ()) -> tuple[Card, ...]:
    """The cards of a digest, one a message; the last has the controls. What is more than `MOST_PARTS` hold is left."""
    words = speech(language)
    passages = [Text(f"### {words('Digest of {day}', day=_day(digest.day, language))}")]
    if digest.empty:
        passages.append(Text(words("Nothing new that is relevant here today.")))
    if digest.begins and not digest.worth:
        passages.append(Text(words("From now on you will read here what changes.")))
    passages += _changed(digest, words)
    if digest.worth:
        passages.append(Text(f"**{words('Worth knowing')}**"))
        passages += [Text(_worth(entry, words)) for entry in digest.worth]
    pages = list(_pages(passages))
    if len(pages) > MOST_PARTS:
        pages = pages[:MOST_PARTS]
        pages[-1].append(Text(words("… and more that is not shown here.")))
    cards = [card("plain", *page) for page in pages]
    return (*cards[:-1], card("plain", *cards[-1].parts, controls=controls))


def signed(one: Card, reference: str, part: int, parts: int, language: Language) -> Card:
    """A card with the small line by which a message is known again in its channel."""
    place = speech(language)("part {part} of {parts}", part=part, parts=parts) + " · " if parts > 1 else ""
    return replace(one, parts=(*one.parts, Rule(), Text(f"-# {place}{reference}")))


def reasons(digest: Digest, language: Language) -> tuple[str, ...]:
    """Why each entry is in or out, a line each: for a preview."""
    words = speech(language)
    lines = [
        f"+ {plain(limits.clip(change.fact.statement, 120))} — {_why(change.why, words)}"
        for hub in digest.changed
        for change in hub.changes
    ]
    lines += [f"+ {plain(limits.clip(e.fact.statement, 120))} — {_occasion(e, words)}" for e in digest.worth]
    lines += [f"- {plain(limits.clip(one.label, 120))} — {_why_out(one.why, words)}" for one in digest.left]
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
    return card("warning", said, f"-# {plain(limits.clip(reason, 300))} · {reference}")


def paused_card(channel: int | None, reason: str, language: Language) -> Card:
    """A word to the staff: a digest rests from now on."""
    words = speech(language)
    where = f"<#{channel}>" if channel else words("a direct message")
    said = words(
        "The digest of {where} was refused for days and is paused now. Resume it when that is mended.", where=where
    )
    return card("warning", said, f"-# {plain(limits.clip(reason, 300))}")


def _pages(passages: Iterable[Text]) -> Iterator[list[Text]]:
    page: list[Text] = []
    room = _ROOM
    for whole in passages:
        passage = Text(limits.clip(whole.text, _ROOM))
        size = limits.size(passage.text)
        if page and (size > room or len(page) >= _PASSAGES):
            yield page
            page, room = [], _ROOM
        page.append(passage)
        room -= size
    yield page


def _changed(digest: Digest, words: Speech) -> Iterator[Text]:
    if digest.changed:
        yield Text(f"**{words('What changed')}**")
    if digest.changed and digest.cut:
        yield Text(f"-# {words('Earlier changes are not kept any more.')}")
    for hub in digest.changed:
        lines = (_change(change, words) for change in hub.changes)
        yield from (Text(text) for text in _filled(_hub(hub, words), lines))


def _filled(head: str, lines: Iterable[str]) -> Iterator[str]:
    """The lines of a hub in passages, each under its name."""
    text = head
    for line in lines:
        if limits.size(text) + limits.size(line) + 1 > _ROOM:
            yield text
            text = head
        text += f"\n{line}"
    yield text


def _hub(hub: DigestHub, words: Speech) -> str:
    name = f"**{plain(limits.clip(hub.name, 100))}**"
    match hub.how:
        case "added":
            return f"{name} — {words.many('new here, with {number} fact', 'new here, with {number} facts', hub.facts)}"
        case "removed":
            return f"{name} — {words('not listed any more')}"
        case "renamed":
            return f"{name} — {words('was called {name}', name=plain(limits.clip(hub.was, 100)))}"
        case _:
            return name


def _change(change: DigestChange, words: Speech) -> str:
    statement = plain(limits.clip(change.fact.statement, _LONGEST))
    if change.why == "changed":
        fields = "; ".join(_field(field.field, field.old, field.new, words) for field in change.fields)
        other = all(field.field != "statement" for field in change.fields)
        told = f"{statement} ({fields})" if other else fields
    else:
        told = statement
    return f"- {_why(change.why, words)}: {told}\n{_small(change.fact, change.source, words)}"


def _field(field: str, old: str, new: str, words: Speech) -> str:
    shown = f"{_short(old) or '—'} → {_short(new) or '—'}"
    if field == "statement":
        return shown
    names = {"value": words("value"), "as_of": words("as of"), "source": words("source")}
    return f"{names.get(field, field)}: {shown}"


def _short(text: str) -> str:
    return plain(limits.clip(" ".join(text.split()), _LONGEST // 2))


def _worth(entry: WorthKnowing, words: Speech) -> str:
    statement = plain(limits.clip(entry.fact.statement, _LONGEST))
    head = f"**{plain(limits.clip(entry.hub, 100))}** — {_occasion(entry, words)}"
    return f"{head}\n{statement}\n{_small(entry.fact, entry.source, words)}"


def _small(fact: Fact, source: Source | None, words: Speech) -> str:
    """The source with its date, and as of when the fact is, in small print."""
    as_of = words("as of {date}", date=plain(fact.as_of.said(words.language)))
    if source is None:
        return f"-# {as_of}"
    dated = source.date.said(words.language) if source.date else words("undated")
    cited = (limits.clip(source.title, 200), limits.clip(source.publisher, 100), dated)
    return f"-# {words.listed([plain(text) for text in cited])} · {as_of}"


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
