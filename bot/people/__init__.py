"""Who asks, where and in which language, how fast they may go, and what they may do."""

from bot.people.gates import NotAllowed, Right, admit, write_what_came
from bot.people.pace import TYPED_A_SECOND, TYPED_AT_ONCE, Pace
from bot.people.rights import may_curate
from bot.people.visits import Place, Visit, own_speech, spoken_in, visit_by_message, visit_of

__all__ = [
    "TYPED_AT_ONCE",
    "TYPED_A_SECOND",
    "NotAllowed",
    "Pace",
    "Place",
    "Right",
    "Visit",
    "admit",
    "may_curate",
    "own_speech",
    "spoken_in",
    "visit_by_message",
    "visit_of",
    "write_what_came",
]
