"""Answers that were given before: a question goes in, its answer comes out, worked out once while nothing changes."""

from __future__ import annotations

from collections import OrderedDict

from knowledge.answer.answers import Answer
from knowledge.answer.asking import Asking
from knowledge.answer.reading import Context

# Communities ask the same things, not least what is suggested to them. Longer questions are nobody's second ones.
MOST, LONGEST = 4_096, 200


class Remembering:
    """Asks over one Snapshot. It answers what `Asking.ask` answers, sooner when it was asked lately."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._answers: OrderedDict[tuple[str, Context | None], Answer] = OrderedDict()

    def ask(self, question: str, context: Context) -> Answer:
        """Answer a question from the facts, or say that none answers it."""
        for key in ((question, None), (question, context)):
            found = self._answers.get(key)
            if found is not None:
                self._answers.move_to_end(key)
                return found
        answer, alone = self._asking.heard(question, context)
        if len(question) <= LONGEST:
            self._answers[question, None if alone else context] = answer
            if len(self._answers) > MOST:
                self._answers.popitem(last=False)
        return answer
