"""From a question to an answer: understand, weigh, decide, compose. Pure: no clock, no database, no await."""

from knowledge.answer.answers import Answer, Answered, Candidate, Unknown, Unsure
from knowledge.answer.asking import Asking
from knowledge.answer.reading import Context, Reading
from knowledge.answer.remembering import Remembering
from knowledge.answer.telling import tell

__all__ = [
    "Answer",
    "Answered",
    "Asking",
    "Candidate",
    "Context",
    "Reading",
    "Remembering",
    "Unknown",
    "Unsure",
    "tell",
]
