"""One interaction and everything the bot sent for it come in; what the person saw goes out."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from playground.server.bell import Bell
from playground.server.limits import EPHEMERAL, text_of
from playground.server.messages import Message
from playground.server.people import Person
from playground.server.places import Channel
from playground.server.wire import Json


class NoAnswer(Exception):  # noqa: N818 - what happened, in a person's words
    """The application did not respond: the bot is offline, or nothing came in time."""


class Step(StrEnum):
    """What one request of the bot did for an interaction."""

    REPLY = "reply"
    DEFERRED = "deferred"
    DEFERRED_UPDATE = "deferred update"
    UPDATE = "update"
    CHOICES = "choices"
    MODAL = "modal"
    EDIT = "edit"
    FOLLOW_UP = "follow-up"
    REMOVAL = "removal"


@dataclass(frozen=True, slots=True)
class Response:
    """One accepted request of the bot: what it did, its JSON, when, and the message it made or changed."""

    step: Step
    payload: Json
    at: datetime
    message_id: str | None = None


@dataclass(slots=True)
class Exchange:
    """What a person did, and all that the bot answered."""

    id: str
    token: str
    kind: int
    name: str
    person: Person
    channel: Channel
    started: datetime
    sent: Json
    bell: Bell
    patience: float
    source: Message | None = None  # the message whose control was used
    responses: list[Response] = field(default_factory=list)
    original: Message | None = None
    follow_ups: list[Message] = field(default_factory=list)
    acknowledged: bool = False
    thinking: bool = False

    @property
    def steps(self) -> list[Step]:
        """What the bot did, in order."""
        return [response.step for response in self.responses]

    @property
    def messages(self) -> list[Json]:
        """The messages of the bot that are there now: the original, then follow-ups."""
        found = [self.original, *self.follow_ups]
        return [message.payload for message in found if message and not message.removed]

    @property
    def message(self) -> Json:
        """The original message as it is now; NoAnswer when there is none."""
        if self.original is None or self.original.removed:
            raise NoAnswer(f"{self.name}: there is no message, only {self.steps}")
        return self.original.payload

    @property
    def text(self) -> str:
        """All that a person reads in the messages: content, embeds, text displays."""
        return "\n".join(filter(None, map(words, self.messages)))

    @property
    def ephemeral(self) -> bool:
        """Whether only the person sees the original message."""
        return bool(self.message["flags"] & EPHEMERAL)

    @property
    def choices(self) -> list[Json]:
        """The suggestions of an autocomplete."""
        return list(self._payload_of(Step.CHOICES).get("choices") or ())

    @property
    def modal(self) -> Json:
        """The modal the bot opened."""
        return self._payload_of(Step.MODAL)

    def _payload_of(self, step: Step) -> Json:
        for response in self.responses:
            if response.step is step:
                return dict(response.payload.get("data") or {})
        raise NoAnswer(f"{self.name}: no {step} came, only {self.steps}")

    @property
    def answered(self) -> bool:
        """Whether the person has something to look at: a deferral alone is not yet an answer."""
        waiting = {Step.DEFERRED, Step.DEFERRED_UPDATE}
        return any(step not in waiting for step in self.steps)

    async def until(self, condition: Callable[["Exchange"], bool], seconds: float | None = None) -> "Exchange":
        """Wait until something holds for this exchange; NoAnswer when it does not in time."""
        limit = self.patience if seconds is None else seconds
        if not await self.bell.until(lambda: condition(self), limit):
            raise NoAnswer(f"{self.name}: not within {limit:g} s; so far {self.steps or 'nothing'}")
        return self

    async def answer(self, seconds: float | None = None) -> "Exchange":
        """Wait for the answer. A lone deferred update is one too, once the patience is over."""
        try:
            return await self.until(lambda exchange: exchange.answered, seconds)
        except NoAnswer:
            if Step.DEFERRED_UPDATE in self.steps:
                return self
            raise

    async def follow_up(self, count: int = 1, seconds: float | None = None) -> Json:
        """Wait for the nth follow-up message; the message as it is now."""
        await self.until(lambda exchange: len(exchange.follow_ups) >= count, seconds)
        return self.follow_ups[count - 1].payload


def words(message: Json) -> str:
    """What a person reads in a message, one line each."""
    found = [message["content"]]
    for embed in message["embeds"]:
        found += [(embed.get("author") or {}).get("name"), embed.get("title"), embed.get("description")]
        for one in embed.get("fields") or ():
            found += [one.get("name"), one.get("value")]
        found.append((embed.get("footer") or {}).get("text"))
    found.append(text_of(message["components"]))
    return "\n".join(filter(None, found))
