"""What a person did last comes in; the payloads that went to the bot and came back since then go out."""

import json
import re
from typing import Any

from playground.server import Call, Exchange, LocalDiscord
from playground.server.wire import Json

# What does not begin anew what is looked at.
BESIDE = frozenset({"suggest", "trouble", "ahead", "restart", "speak", "erase"})
SHOWN = 50
LONG = re.compile(r"[0-9a-f]{32,}")  # tokens of interactions


class Record:
    """The raw payloads of the last exchange."""

    def __init__(self, discord: LocalDiscord) -> None:
        self._discord = discord
        self._begin = discord.requests.noted
        self._known = len(discord.interactions.all())
        self._said: list[Json] = []

    def begin(self, act: str) -> None:
        """A person does something: from here on it is another exchange."""
        if act not in BESIDE:
            self._begin = self._discord.requests.noted
            self._known = len(self._discord.interactions.all())
            self._said = []

    def note_said(self, message: Json) -> None:
        """A message was written; the bot gets it when it may."""
        self._said = [{"title": "MESSAGE_CREATE", "to_bot": True, "body": message, "answer": None}]

    def entries(self) -> list[Json]:
        """What was sent to the bot, then each request of the bot with its answer."""
        sent = [_sent(exchange) for exchange in self._discord.interactions.all()[self._known :]]
        return [*self._said, *sent, *map(_call, self._discord.requests.since(self._begin))][:SHOWN]


def _sent(exchange: Exchange) -> Json:
    return {"title": f"INTERACTION_CREATE {exchange.name}", "to_bot": True, "body": exchange.sent, "answer": None}


def _call(call: Call) -> Json:
    fault = f" · {call.fault}" if call.fault else ""
    return {
        "title": f"{call.method} {LONG.sub('…', call.path)} → {call.status or 'cut'}{fault}",
        "to_bot": False,
        "body": call.body,
        "answer": _readable(call.answer),
    }


def _readable(text: Any) -> Any:
    try:
        return json.loads(text) if text else None
    except ValueError:
        return text
