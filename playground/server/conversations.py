"""What people write and look at comes in as Python calls; messages come back."""

from playground.server.bell import Bell
from playground.server.exchange import NoAnswer
from playground.server.limits import CONTENT_OF_PEOPLE, size
from playground.server.messages import Draft, Message, Messages
from playground.server.people import Permission, Person
from playground.server.places import THREADS, WORDLESS, Channel
from playground.server.resolving import NotPossible
from playground.server.wire import Json, Upload
from playground.server.world import World


class Conversations:
    """People in channels: writing, reading, deleting. What a person cannot do is NotPossible."""

    def __init__(self, world: World, messages: Messages, bell: Bell, patience: float) -> None:
        self.world, self.messages, self.bell, self.patience = world, messages, bell, patience

    def seeing(self, person: Person, channel: Channel) -> Person:
        """The person as they are now, when they see the channel."""
        current = self.world.people[person.id]
        place = self.world.channels.get(channel.id)
        if place is None:
            raise NotPossible(f"{channel.name} was deleted")
        if place.guild_id is None:
            sees = current.user in place.recipients
        else:
            sees = bool(self.world.permissions_in(current, place) & Permission.VIEW_CHANNEL)
        if not sees:
            raise NotPossible(f"{current.user.display_name} does not see {place.name}")
        return current

    def seen(self, person: Person, message: Json) -> Message:
        """A message that is there, when the person sees it."""
        found = self.messages.one(message["channel_id"], message["id"])
        self.seeing(person, found.channel)
        if found.visible_to not in (None, person.id):
            raise NotPossible("only another person sees this message")
        return found

    async def say(
        self,
        person: Person,
        channel: Channel,
        text: str,
        reply_to: Json | None = None,
        *,
        ping: bool = True,
        files: tuple[Upload, ...] = (),
    ) -> Json:
        """Write a message, mentioning people as <@id>; a reply pings whom it answers, unless told not to."""
        current = self.seeing(person, channel)
        in_thread, place = channel.kind in THREADS, self.world.channels[channel.id]
        needed = Permission.SEND_MESSAGES_IN_THREADS if in_thread else Permission.SEND_MESSAGES
        needed |= Permission.MANAGE_THREADS if place.locked else 0
        if channel.kind in WORDLESS or needed & ~self.world.permissions_in(current, channel):
            raise NotPossible(f"{current.user.display_name} cannot write in {channel.name}")
        if size(text) > CONTENT_OF_PEOPLE or not (text.strip() or files):
            raise NotPossible(f"{size(text)} characters: a message has 1 to {CONTENT_OF_PEOPLE}")
        fields: Json = {"content": text}
        if reply_to is not None:
            fields["message_reference"] = {"message_id": self.seen(current, {"channel_id": channel.id, **reply_to}).id}
        if not ping:
            fields["allowed_mentions"] = {"parse": ["users", "roles"], "replied_user": False}
        extra = {"member": current.member_payload()} if channel.guild_id else {}
        draft = Draft(current.user, fields, dict(enumerate(files)), extra=extra)
        return self.messages.post(channel, draft).payload

    def delete(self, person: Person, message: Json) -> None:
        """Delete a message of one's own, or any with the permission for it."""
        found = self.seen(person, message)
        may = self.world.permissions_in(self.world.people[person.id], found.channel) & Permission.MANAGE_MESSAGES
        if found.payload["author"]["id"] != person.id and (found.channel.guild_id is None or not may):
            raise NotPossible(f"{person.user.display_name} cannot delete this message")
        self.messages.remove(found)

    async def next_message(self, channel: Channel, after: Json, seconds: float | None = None) -> Json:
        """Wait for the bot's first message in a channel after another message; NoAnswer when none comes."""

        def later() -> list[Json]:
            found = [message.payload for message in self.messages.in_channel(channel.id)]
            bots = [payload for payload in found if payload["author"]["id"] == self.world.bot.id]
            return [payload for payload in bots if int(payload["id"]) > int(after["id"])]

        if not await self.bell.until(lambda: bool(later()), self.patience if seconds is None else seconds):
            raise NoAnswer(f"the bot said nothing in {channel.name}")
        return later()[0]

    def history(self, person: Person, channel: Channel) -> list[Json]:
        """The messages a person sees in a channel, oldest first, ephemeral ones for them included."""
        return [
            message.payload
            for message in self.messages.in_channel(channel.id)
            if message.visible_to in (None, person.id)
        ]
