"""Versions, as a card: what is kept goes in; when, by whom and why comes out, each with the way back to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.render import limits
from bot.render.cards import Button, Buttons, Card, Part, Rule, Text, card
from bot.render.curating.change_lines import change_lines, counts
from bot.render.moments import moment
from bot.render.paging import pages, place_of, turning, within
from bot.render.plain import echoed
from bot.render.presses import Press
from bot.speech import Speech
from knowledge import Changes, Version

# Each has a row with a button of its own.
A_PAGE = 6
MOST_NOTE = 200


def history_card(versions: Sequence[Version], served: int, people: Mapping[int, str], at: int, words: Speech) -> Card:
    """A page of the versions, the newest first. `people`: who loaded one, as far as the audit says."""
    count = -(-len(versions) // A_PAGE)
    at = within(at, count)
    parts: list[Part | str] = [words("**Versions that are kept**"), Rule()]
    for version in versions[at * A_PAGE : (at + 1) * A_PAGE]:
        parts.append(Text(version_line(version, people, words, served=version.id == served)))
        if version.id != served:
            back = Button(words("Roll back to {version}", version=version.id), Press("going-back", str(version.id)).id)
            parts.append(Buttons((back,)))
    foot = place_of(at, count, words)
    return card("plain", *parts, foot, controls=turning(at, count, lambda page: Press("history", str(page)), words))


def version_line(version: Version, people: Mapping[int, str], words: Speech, *, served: bool = False) -> str:
    """A version in one line: how, when, by whom and why."""
    # Of a start nobody is the author.
    by = people.get(version.id) or ("" if version.by == version.kind else echoed(version.by, MOST_NOTE))
    number = words("**Version {version}**", version=version.id)
    told = (number, _how(version, words), moment(version.at), by, words("served now") if served else "")
    line = " · ".join(filter(None, told))
    return f"{line}\n-# {echoed(version.note, MOST_NOTE)}" if version.note.strip() else line


def version_label(version: Version, words: Speech) -> str:
    """A version in one line of a list of choices, which shows no marks: its time is in UTC."""
    at = version.at[:16].replace("T", " ")
    note = f" · {' '.join(version.note.split())}" if version.note.strip() else ""
    return limits.clip(f"{version.id} · {at} · {_how(version, words)}{note}", limits.CHOICE_NAME)


def going_back_card(version: Version, served: int, changes: Changes, by: int, words: Speech) -> Card:
    """What going back to a version would change, and the button that does it."""
    lines = (counts(changes, words), *change_lines(changes, words))
    yes = Button(
        words("Roll back to {version}", version=version.id),
        Press("go-back", f"{version.id}.{served}", by).id,
        style="bad",
    )
    shown = pages(lines)[0]
    left = len(lines) - len(shown)
    more = words.many("… and {number} more line", "… and {number} more lines", left) if left else ""
    return card(
        "open",
        words(
            "**Serve version {version} again?** Until somebody reloads, the seeds are not looked at.",
            version=version.id,
        ),
        Rule(),
        Text("\n".join(shown)),
        f"-# {more}" if more else None,
        controls=(Buttons((yes,)),),
    )


def _how(version: Version, words: Speech) -> str:
    match version.kind:
        case "start":
            return words("start")
        case "rollback":
            return words("rollback to {version}", version=version.again or 0)
    return words("reload")
