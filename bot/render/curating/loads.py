"""What came of a reload or a rollback, as a card: a report goes in; versions, changes and problems come out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.render import limits
from bot.render.cards import Button, Buttons, Card, Rule, Text, Tone, card
from bot.render.curating.change_lines import change_lines, counts
from bot.render.paging import paged, pages
from bot.render.plain import coded, echoed
from bot.render.presses import Press
from bot.speech import Speech
from knowledge import Changes, Problem, ReloadReport, Version

# RELIABILITY K5.
MOST_PROBLEMS = 10
# A problem may quote what stands in the seeds.
MOST_PROBLEM = 300
# So much of a note goes with a button; the id of a control holds no more.
MOST_NOTE = 30


def load_card(report: ReloadReport, words: Speech, *, by: int, note: str = "") -> Card:
    """What came of it; of what is refused, with the button with which `by` may load it all the same."""
    body: list[Text | Rule] = []
    if report.problems:
        body += [Rule(), Text("\n".join(problem_lines(report.problems, words)))]
    elif report.changes:
        body += [Rule(), Text(counts(report.changes, words)), *_changes(report.changes, words)]
    if report.affected:
        line = words.many(
            "{number} fact is pointed to by others.", "{number} facts are pointed to by others.", len(report.affected)
        )
        body.append(Text(f"-# {line}"))
    tone: Tone = "warning" if report.outcome in ("broken", "refused") else "plain"
    return card(tone, _head(report, words), *body, controls=_force(report, words, by, note))


def problem_lines(problems: Sequence[Problem], words: Speech) -> Iterator[str]:
    """The first problems with file and line, the rest counted."""
    for one in problems[:MOST_PROBLEMS]:
        yield f"{coded(f'{one.file}:{one.line}')} {echoed(one.message, MOST_PROBLEM)}"
    left = len(problems) - MOST_PROBLEMS
    if left > 0:
        yield words.many("… and {number} more problem", "… and {number} more problems", left)


def changes_card(before: int, after: int, changes: Changes, at: int, words: Speech) -> Card:
    """A page of what changed from one version to another."""
    title = words("**Version {before} → {after}**", before=before, after=after)
    lines = (counts(changes, words), *change_lines(changes, words))
    return paged(title, lines, at, lambda page: Press("changes", f"{before}.{after}.{page}"), words)


def _head(report: ReloadReport, words: Speech) -> str:
    before, after = _number(report.before), _number(report.after)
    match report.outcome:
        case "loaded":
            return words(
                "**Loaded: version {before} → {after}** ({seconds} s)",
                before=before,
                after=after,
                seconds=f"{report.seconds:.2f}",
            )
        case "unchanged":
            return words("Nothing has changed since version {before}.", before=before)
        case "would load":
            return words("**This would be loaded after version {before}.** Nothing is loaded yet.", before=before)
        case "broken":
            return words("**The seeds are broken.** Version {before} is served as before.", before=before)
        case "refused":
            return words(
                "**{removed} of {known} facts would go.** Nothing is loaded, version {before} is served as before.",
                removed=f"{report.removed:,}",
                known=f"{report.known:,}",
                before=before,
            )


def _changes(changes: Changes, words: Speech) -> Iterator[Text]:
    """What of the changes goes on one card; the rest is counted."""
    lines = change_lines(changes, words)
    shown = pages(lines, limits.LAYOUT_TEXT - 1_200)[0]
    yield Text("\n".join(shown))
    left = len(lines) - len(shown)
    if left:
        more = words.many("… and {number} more line", "… and {number} more lines", left)
        yield Text(f"-# {more}")


def _force(report: ReloadReport, words: Speech, by: int, note: str) -> tuple[Buttons, ...]:
    if report.outcome != "refused":
        return ()
    kept = limits.clip(" ".join(note.replace(":", " ").split()), MOST_NOTE)
    press = Press("force-load", f"{_number(report.before)}.{report.removed}.{kept}", by)
    return (Buttons((Button(words("Load it all the same"), press.id, style="bad"),)),)


def _number(version: Version | None) -> int:
    return version.id if version else 0
