"""What a bot asks and what people do come in; what Discord says and what people see go out."""

from playground.server.described import Described
from playground.server.exchange import Exchange, NoAnswer, Response, Step, words
from playground.server.faults import AcceptThenFail, Drop, Fault, Faults, Hang, RateLimited, Reset, Rule, Slow, Status
from playground.server.gateway import Gateway
from playground.server.journal import Call, Journal
from playground.server.local import LocalDiscord
from playground.server.people import Permission, Person, Role, User
from playground.server.places import Channel, ChannelKind, Guild
from playground.server.rates import Limit
from playground.server.refusals import Problem, Refusal
from playground.server.resolving import NotPossible
from playground.server.wire import Upload

__all__ = [
    "AcceptThenFail",
    "Call",
    "Channel",
    "ChannelKind",
    "Described",
    "Drop",
    "Exchange",
    "Fault",
    "Faults",
    "Gateway",
    "Guild",
    "Hang",
    "Journal",
    "Limit",
    "LocalDiscord",
    "NoAnswer",
    "NotPossible",
    "Permission",
    "Person",
    "Problem",
    "RateLimited",
    "Refusal",
    "Reset",
    "Response",
    "Role",
    "Rule",
    "Slow",
    "Status",
    "Step",
    "Upload",
    "User",
    "words",
]
