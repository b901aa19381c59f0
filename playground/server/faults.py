"""What shall go wrong, where and how often come in; for each request the fault that hits it goes out."""

import re
from dataclasses import dataclass, field

from playground.server.wire import Json


@dataclass(frozen=True, slots=True)
class Status:
    """Answer with a status and nothing done; without a body Discord's general one."""

    code: int
    body: Json | None = None


@dataclass(frozen=True, slots=True)
class RateLimited:
    """Answer 429, do nothing; without `via` it looks like Cloudflare's, which discord.py gives up on."""

    retry_after: float = 0.05
    everywhere: bool = False
    via: bool = True


@dataclass(frozen=True, slots=True)
class Hang:
    """Do nothing and say nothing for so many seconds, then drop the connection."""

    seconds: float = 30.0


@dataclass(frozen=True, slots=True)
class Slow:
    """Do what was asked, so many seconds later."""

    seconds: float = 1.0


@dataclass(frozen=True, slots=True)
class Drop:
    """Do nothing and cut the connection."""


@dataclass(frozen=True, slots=True)
class Reset:
    """Do nothing and reset the connection: the other end gets an error instead of an end."""


@dataclass(frozen=True, slots=True)
class AcceptThenFail:
    """Do what was asked, then answer with a status as if it had failed, or with a fault; None cuts the connection."""

    how: int | Status | RateLimited | Hang | Drop | Reset | None = 503

    def after(self) -> Status | RateLimited | Hang | Drop | Reset:
        """What happens once it was done."""
        if self.how is None:
            return Drop()
        return Status(self.how) if isinstance(self.how, int) else self.how


Fault = Status | RateLimited | Hang | Slow | Drop | Reset | AcceptThenFail


@dataclass(slots=True)
class Rule:
    """A fault for every `every`th call after the first `after` ones of a route, `times` of them (None: all)."""

    method: str
    path: re.Pattern[str]
    fault: Fault
    after: int = 0
    times: int | None = 1
    every: int = 1
    seen: int = 0
    hits: int = field(default=0)

    def strikes(self, method: str, path: str) -> bool:
        """Count a call, and tell whether the fault hits it."""
        if self.method not in ("*", method) or not self.path.fullmatch(path):
            return False
        self.seen += 1
        if self.seen <= self.after or (self.times is not None and self.hits >= self.times):
            return False
        if (self.seen - self.after - 1) % self.every:
            return False
        self.hits += 1
        return True


class Faults:
    """The rules that are in force, in the order they were made."""

    def __init__(self) -> None:
        self._rules: list[Rule] = []

    def inject(
        self, method: str, path: str, fault: Fault, *, after: int = 0, times: int | None = 1, every: int = 1
    ) -> Rule:
        """Let a fault hit a route: `*` in a path is one part of it, `**` any number; a method may be `*`."""
        shape = re.escape(path).replace(r"\*\*", ".*").replace(r"\*", "[^/]+")
        rule = Rule(method, re.compile(shape), fault, after, times, every)
        self._rules.append(rule)
        return rule

    def clear(self) -> None:
        """All is well again."""
        self._rules.clear()

    def for_call(self, method: str, path: str) -> Fault | None:
        """The fault that hits this call, if any."""
        struck = [rule for rule in self._rules if rule.strikes(method, path)]
        return struck[0].fault if struck else None
