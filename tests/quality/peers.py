"""What plain matching reaches on the same questions: rapidfuzz's scorers over all facts, each at its best threshold."""

from __future__ import annotations

from collections.abc import Callable

from rapidfuzz import fuzz, process, utils

from knowledge import Snapshot
from tests.quality.asking import Question, Tally, judge

PEERS: dict[str, Callable[..., float]] = {"token_set_ratio": fuzz.token_set_ratio, "WRatio": fuzz.WRatio}


def best_peer(snapshot: Snapshot, asked: list[Question], scorer: Callable[..., float]) -> tuple[Tally, int]:
    """The tally at the threshold that gives this scorer its highest score on these very questions."""
    statements = [fact.statement for fact in snapshot.facts.values()]
    hits = {
        question["id"]: process.extractOne(
            question["question"], statements, scorer=scorer, processor=utils.default_process
        )
        for question in asked
    }

    def at(threshold: int) -> Tally:
        def reply(question: Question) -> str | None:
            hit = hits[question["id"]]
            return hit[0] if hit and hit[1] >= threshold else None

        return judge(asked, reply)

    tallies = [(at(threshold), threshold) for threshold in range(0, 101, 2)]
    return max(tallies, key=lambda entry: entry[0].score)
