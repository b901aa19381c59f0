"""The pieces of one server, made elsewhere, come in; one value that the routes are given goes out."""

from dataclasses import dataclass

from playground.server.bell import Bell
from playground.server.commands import Commands
from playground.server.described import Described
from playground.server.faults import Faults
from playground.server.gateway import Gateway
from playground.server.interactions import Interactions
from playground.server.journal import Journal
from playground.server.messages import Messages
from playground.server.rates import Rates
from playground.server.world import World


@dataclass(frozen=True, slots=True)
class Parts:
    """What the REST routes work on."""

    world: World
    commands: Commands
    messages: Messages
    interactions: Interactions
    gateway: Gateway
    faults: Faults
    journal: Journal
    bell: Bell
    rates: Rates
    described: Described | None = None
