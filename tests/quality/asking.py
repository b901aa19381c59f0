"""Asking sets of questions and counting what comes back: a question file and an answering function in, a tally out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import yaml

from knowledge import Answered, Context, Engine, Unsure
from tests.quality.match import matches

FOLDER = Path(__file__).parent / "questions"
SETS = ("yardstick", "tuning", "held_out")

Verdict = Literal["right", "rightly declined", "wrong", "unsure", "declined"]
Question = dict[str, Any]
# The text of an answer; None for "I don't know", False for "which of these".
Reply = str | None | Literal[False]


@dataclass(slots=True)
class Tally:
    """Verdicts by kind of question."""

    kinds: dict[str, Counter[Verdict]] = field(default_factory=dict)

    def add(self, kind: str, verdict: Verdict) -> None:
        """Count one verdict."""
        self.kinds.setdefault(kind, Counter())[verdict] += 1

    @property
    def whole(self) -> Counter[Verdict]:
        """All kinds together."""
        return sum(self.kinds.values(), Counter[Verdict]())

    @property
    def score(self) -> float:
        """Right or rightly declined, in percent."""
        return _share(self.whole, "right", "rightly declined")

    @property
    def wrong(self) -> float:
        """Answered wrongly, or where there is no answer, in percent."""
        return _share(self.whole, "wrong")

    def table(self) -> str:
        """A line a kind, and one for all."""
        heads = (
            f"{'kind':<14}{'asked':>6}{'right':>7}{'declined':>10}{'wrong':>7}{'unsure':>8}{'missed':>8}{'score':>8}"
        )
        lines = [_line(kind, counts) for kind, counts in sorted(self.kinds.items())]
        return "\n".join([heads, *lines, _line("all", self.whole)])


def _line(kind: str, counts: Counter[Verdict]) -> str:
    right, declined, wrong = counts["right"], counts["rightly declined"], counts["wrong"]
    score = _share(counts, "right", "rightly declined")
    return (
        f"{kind:<14}{counts.total():>6}{right:>7}{declined:>10}{wrong:>7}"
        f"{counts['unsure']:>8}{counts['declined']:>8}{score:>7.1f}%"
    )


def _share(counts: Counter[Verdict], *verdicts: Verdict) -> float:
    return 100 * sum(counts[verdict] for verdict in verdicts) / (counts.total() or 1)


def questions(name: str) -> list[Question]:
    """One of the shipped sets: `yardstick`, `tuning` or `held_out`."""
    loaded: list[Question] = yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    return loaded


def judge(asked: Iterable[Question], answering: Callable[[Question], Reply]) -> Tally:
    """Ask every question and count the verdicts."""
    tally = Tally()
    for question in asked:
        tally.add(question["kind"], verdict(question, answering(question)))
    return tally


def verdict(question: Question, reply: Reply) -> Verdict:
    """What a reply is worth by the yardstick's rules."""
    if isinstance(reply, str):
        right = question["answerable"] and bool(matches(reply, question)[0])
        return "right" if right else "wrong"
    if not question["answerable"]:
        return "rightly declined"
    return "unsure" if reply is False else "declined"


def engine_reply(engine: Engine, question: Question) -> Reply:
    """What the engine says; a question with a context follows that one in a conversation."""
    context = Context()
    if "context" in question:
        context = Context(engine.ask(question["context"]).about)
    answer = engine.ask(question["question"], context)
    return answer.text if isinstance(answer, Answered) else False if isinstance(answer, Unsure) else None
