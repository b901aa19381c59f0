"""An answer by what was chosen: a fact's id and a language go in, the answer that it is comes out. Pure."""

from __future__ import annotations

from knowledge.answer.answers import Answered
from knowledge.answer.chinese import in_chinese
from knowledge.answer.compose import answered
from knowledge.model import Snapshot
from knowledge.text import Language


def tell(snapshot: Snapshot, fact_id: str, language: Language) -> Answered | None:
    """What one fact answers; None when there is no such fact."""
    fact = snapshot.facts.get(fact_id)
    if fact is None:
        return None
    answer = answered(snapshot, (fact,))
    told = in_chinese(snapshot, answer) if language == "zh" else answer
    return told if isinstance(told, Answered) else answer
