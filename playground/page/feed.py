"""All that happens on a local Discord comes in; what one person's page has to change goes out, event by event."""

from collections.abc import Callable

from playground.page.views import (
    bot_view,
    channel_view,
    channels_of,
    message_view,
    people_view,
    roles_view,
    used_names,
)
from playground.server import LocalDiscord, Person
from playground.server.wire import Json

Event = Json
LOADING = 1 << 7


class Feed:
    """What one page knows already; `news` tells what it does not."""

    def __init__(self, discord: LocalDiscord, person: Person, status: Callable[[], Json]) -> None:
        self._discord, self._person, self._status = discord, person, status
        self._sent: dict[str, tuple[str, Json]] = {}  # message id -> channel id, the payload as it was sent
        self._told: Json = {}
        self._noted = discord.requests.noted

    def news(self) -> list[Event]:
        """The events since the last call: first of all who and what is there, then what changed."""
        return [*self._places(), *self._messages(), *self._typing()]

    def _places(self) -> list[Event]:
        person = self._discord.world.people[self._person.id]
        there = {
            "me": person.id,
            "bot": bot_view(self._discord),
            "people": people_view(self._discord),
            "roles": roles_view(self._discord),
            "channels": [channel_view(self._discord, one) for one in channels_of(self._discord, person)],
            "commands": self._registered(),
            "online": self._discord.gateway.connected,
            **self._status(),
        }
        if there == self._told:
            return []
        self._told = there
        return [{"kind": "places", **there}]

    def _registered(self) -> str:
        """Changes whenever the bot registers commands: then the page asks for them again."""
        return max((str(command["version"]) for command in self._discord.commands.listed(None)), default="")

    def _messages(self) -> list[Event]:
        events: list[Event] = []
        used: dict[str, str] | None = None
        there: set[str] = set()
        for channel in channels_of(self._discord, self._person):
            for payload in self._discord.history(self._person, channel):
                there.add(payload["id"])
                known = self._sent.get(payload["id"])
                if known is not None and known[1] is payload:
                    continue
                used = used_names(self._discord) if used is None else used
                self._sent[payload["id"]] = (channel.id, payload)
                events.append({"kind": "message", "channel": channel.id, "message": message_view(payload, used)})
        for gone in self._sent.keys() - there:
            channel_id, _ = self._sent.pop(gone)
            events.append({"kind": "gone", "channel": channel_id, "id": gone})
        return events

    def _typing(self) -> list[Event]:
        calls = self._discord.requests.since(self._noted)
        self._noted = self._discord.requests.noted
        places = [call.path.split("/")[2] for call in calls if call.path.endswith("/typing") and call.status == 204]
        events: list[Event] = [{"kind": "typing", "channel": place} for place in dict.fromkeys(places)]
        return [*events, {"kind": "calls"}] if calls else events
