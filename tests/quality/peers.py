"""What plain matching reaches on the same questions: rapidfuzz's scorers and BM25, each at its best threshold."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence

from rapidfuzz import fuzz, process, utils

from knowledge import Snapshot
from knowledge.text import normal, stem, token_texts
from tests.quality.asking import Question, Tally, judge

Hit = tuple[str, float]
# The usual values of Okapi BM25 (Robertson and Zaragoza, 2009).
K1, B = 1.5, 0.75
# Thresholds tried: so many of the scores that a peer gives, evenly spread.
TRIED = 60


def by_scorer(scorer: Callable[..., float]) -> Callable[[Sequence[str]], Callable[[str], Hit | None]]:
    """The most alike of some texts by one of rapidfuzz's scorers."""

    def over(texts: Sequence[str]) -> Callable[[str], Hit | None]:
        def best(question: str) -> Hit | None:
            hit = process.extractOne(question, texts, scorer=scorer, processor=utils.default_process)
            return (hit[0], hit[1]) if hit else None

        return best

    return over


def bm25(texts: Sequence[str]) -> Callable[[str], Hit | None]:
    """The best of some texts by BM25 over the roots of words."""
    counts = [Counter(roots(text)) for text in texts]
    lengths = [sum(count.values()) for count in counts]
    mean = sum(lengths) / len(lengths)
    bearers = Counter(word for count in counts for word in count)

    def weigh(at: int, words: Sequence[str]) -> float:
        return sum(
            math.log(1 + (len(texts) - bearers[word] + 0.5) / (bearers[word] + 0.5))
            * counts[at][word]
            * (K1 + 1)
            / (counts[at][word] + K1 * (1 - B + B * lengths[at] / mean))
            for word in words
            if counts[at][word]
        )

    def best(question: str) -> Hit | None:
        words = roots(question)
        at = max(range(len(texts)), key=lambda number: weigh(number, words))
        score = weigh(at, words)
        return (texts[at], score) if score else None

    return best


def roots(text: str) -> list[str]:
    """The roots of a text's words."""
    return [stem(word) for word in token_texts(normal(text))]


PEERS = {"token_set_ratio": by_scorer(fuzz.token_set_ratio), "WRatio": by_scorer(fuzz.WRatio), "BM25": bm25}


def best_peer(snapshot: Snapshot, asked: list[Question], peer: str) -> tuple[Tally, float]:
    """The tally at the threshold that gives this peer its highest score on these very questions."""
    best = PEERS[peer]([fact.statement for fact in snapshot.facts.values()])
    hits = {question["id"]: best(question["question"]) for question in asked}

    def at(threshold: float) -> Tally:
        def reply(question: Question) -> str | None:
            hit = hits[question["id"]]
            return hit[0] if hit and hit[1] >= threshold else None

        return judge(asked, reply)

    scores = sorted({0.0, *(hit[1] for hit in hits.values() if hit)})
    return max(((at(threshold), threshold) for threshold in scores[:: max(1, len(scores) // TRIED)]), key=_score)


def _score(entry: tuple[Tally, float]) -> float:
    return entry[0].score
