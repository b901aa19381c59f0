"""What the bot or a person wants to say comes in; messages as Discord keeps them go out."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from playground.server.files import Files, named_in, with_addresses, with_ids
from playground.server.limits import CONTENT, CONTENT_OF_PEOPLE, EPHEMERAL, LOADING, V2, is_empty, message_problems
from playground.server.mentions import mentioned
from playground.server.people import User
from playground.server.places import Channel, ChannelKind
from playground.server.refusals import Problem, Refusal, invalid, refuse_when, unknown
from playground.server.wire import Json, Upload
from playground.server.world import World

NONCE_WINDOW = timedelta(minutes=5)  # "the past few minutes", say Discord's documents
FLAGS_OF_BOT = EPHEMERAL | V2 | 1 << 2 | 1 << 12  # besides these: no embeds shown, no notification
BOT_FIELDS = ("content", "embeds", "components")

Announce = Callable[[str, "Message"], None]


@dataclass(slots=True)
class Message:
    """A message that is there, and who alone may see it when it is ephemeral."""

    payload: Json
    channel: Channel
    visible_to: str | None = None
    removed: bool = False

    @property
    def id(self) -> str:
        """Its snowflake."""
        return str(self.payload["id"])


@dataclass(frozen=True, slots=True)
class Draft:
    """What is about to become a message: its author's fields, files, and what it belongs to."""

    author: User
    fields: Json
    files: Mapping[int, Upload] = field(default_factory=dict)
    visible_to: str | None = None
    loading: bool = False
    extra: Json = field(default_factory=dict)


class Messages:
    """All messages of all channels, in the order they were made."""

    def __init__(self, world: World, files_url: Callable[[], str], announce: Announce) -> None:
        self._world, self._announce = world, announce
        self.files = Files(world.ids, files_url)
        self._kept: dict[str, dict[str, Message]] = {}
        self._nonces: dict[tuple[str, str, str], tuple[datetime, str]] = {}

    def post(self, channel: Channel, draft: Draft, at: tuple[str | int, ...] = ()) -> Message:
        """Check and keep a new message; a nonce seen within NONCE_WINDOW gives the first message back."""
        fields = draft.fields
        flags = flags_of(fields) & FLAGS_OF_BOT
        longest = CONTENT if draft.author.bot else CONTENT_OF_PEOPLE
        refuse_when(message_problems(fields, v2=bool(flags & V2), at=at, longest=longest))
        refuse_when(_unknown_files(fields, draft.files, (), at))
        if is_empty({**fields, "attachments": draft.files}) and not draft.loading:
            raise Refusal(400, 50006, "Cannot send an empty message")
        first = self._first_of_nonce(channel, draft)
        if first is not None:
            return first
        message = Message(self._new_payload(channel, draft, flags), channel, draft.visible_to)
        self._kept.setdefault(channel.id, {})[message.id] = message
        if fields.get("nonce") is not None:
            key = (channel.id, draft.author.id, str(fields["nonce"]))
            self._nonces[key] = (self._world.clock(), message.id)
        self._announce("MESSAGE_CREATE", message)
        return message

    def _first_of_nonce(self, channel: Channel, draft: Draft) -> Message | None:
        if not draft.fields.get("enforce_nonce"):
            return None
        when, message_id = self._nonces.get((channel.id, draft.author.id, str(draft.fields.get("nonce"))), (None, ""))
        if when is None or self._world.clock() - when > NONCE_WINDOW:
            return None
        return self._kept.get(channel.id, {}).get(message_id)

    def forget_nonces(self) -> None:
        """As after the window: a repeated nonce makes a second message."""
        self._nonces.clear()

    def _new_payload(self, channel: Channel, draft: Draft, flags: int) -> Json:
        message_id = self._world.ids.mint()
        referenced = self._referenced(channel, draft.fields.get("message_reference"))
        flags |= (EPHEMERAL if draft.visible_to else 0) | (LOADING if draft.loading else 0)
        payload: Json = {
            "id": message_id,
            "channel_id": channel.id,
            "author": draft.author.payload(),
            "content": "",
            "timestamp": self._world.clock().isoformat(),
            "edited_timestamp": None,
            "tts": False,
            "pinned": False,
            "attachments": [],
            "embeds": [],
            "components": [],
            "type": 19 if referenced else 0,
            "flags": flags,
        }
        payload |= {name: draft.fields[name] for name in BOT_FIELDS if draft.fields.get(name)}
        payload["content"] = str(payload["content"]).strip()
        payload["embeds"] = [{"type": "rich", **embed} for embed in payload["embeds"]]
        payload["attachments"] = self.files.attach(channel, draft.fields, draft.files, [])
        payload |= self._finished(payload)
        payload |= mentioned(
            self._world, payload, draft.fields.get("allowed_mentions"), referenced.payload if referenced else None
        )
        if draft.fields.get("nonce") is not None:
            payload["nonce"] = draft.fields["nonce"]
        if referenced:
            reference = {"type": 0, "message_id": referenced.id, "channel_id": channel.id}
            payload["message_reference"] = reference | ({"guild_id": channel.guild_id} if channel.guild_id else {})
            payload["referenced_message"] = {k: v for k, v in referenced.payload.items() if k != "referenced_message"}
        return payload | draft.extra

    def _referenced(self, channel: Channel, reference: Json | None) -> Message | None:
        if not reference:
            return None
        found = self._kept.get(channel.id, {}).get(str(reference.get("message_id")))
        if found is None and reference.get("fail_if_not_exists", True):
            raise invalid([Problem(("message_reference",), "REPLIES_UNKNOWN_MESSAGE", "Unknown message")])
        return found

    def _finished(self, payload: Json) -> Json:
        """The parts that Discord completes: addresses of attached files, and numbers of components."""
        places = {one["filename"]: one["url"] for one in payload["attachments"]}
        return {
            "embeds": with_addresses(payload["embeds"], places),
            "components": with_ids(with_addresses(payload["components"], places)),
        }

    def edit(
        self,
        message: Message,
        fields: Json,
        files: Mapping[int, Upload] | None = None,
        at: tuple[str | int, ...] = (),
    ) -> Message:
        """Change the named fields of a message; it stays as it was when the change is refused."""
        before = message.payload
        flags = int(before["flags"]) | flags_of(fields) & V2
        legacy = {name: before[name] for name in ("content", "embeds") if flags & V2 and name not in fields}
        asked = {name: value for name, value in fields.items() if name != "nonce"}
        refuse_when(message_problems(legacy | asked, v2=bool(flags & V2), at=at))
        refuse_when(_unknown_files(fields, files or {}, before["attachments"], at))
        after = {
            **before,
            **{name: fields[name] or ("" if name == "content" else []) for name in BOT_FIELDS if name in fields},
            "flags": flags & ~LOADING,
        }
        after["attachments"] = self.files.attach(message.channel, fields, files or {}, before["attachments"])
        if is_empty(after):
            raise Refusal(400, 50006, "Cannot send an empty message")
        after["edited_timestamp"] = self._world.clock().isoformat()
        after |= self._finished(after) | mentioned(self._world, after, fields.get("allowed_mentions"))
        message.payload = after
        self._announce("MESSAGE_UPDATE", message)
        return message

    def remove(self, message: Message) -> None:
        """Take a message away."""
        message.removed = True
        self._kept[message.channel.id].pop(message.id, None)
        self._announce("MESSAGE_DELETE", message)

    def one(self, channel_id: str, message_id: str) -> Message:
        """A message; 10008 when there is none."""
        message = self._kept.get(channel_id, {}).get(message_id)
        if message is None:
            raise unknown("Message")
        return message

    def in_channel(self, channel_id: str) -> list[Message]:
        """All messages of a channel, oldest first."""
        return list(self._kept.get(channel_id, {}).values())

    def for_bot(self, message: Message, *, may_read_all: bool = False) -> Json:
        """A message as the bot gets it: without the intent for it, content only where it is meant for the bot."""
        payload = message.payload
        meant = (
            message.channel.kind is ChannelKind.DM
            or payload["author"]["id"] == self._world.bot.id
            or any(user["id"] == self._world.bot.id for user in payload["mentions"])
        )
        if meant or may_read_all:
            return payload
        return {**payload, "content": "", "embeds": [], "attachments": [], "components": []}


def flags_of(fields: Json) -> int:
    """The flags of a message to be; 0 while they are no number (told where all of it is checked)."""
    flags = fields.get("flags")
    return flags if isinstance(flags, int) else 0


def _unknown_files(
    fields: Json, files: Mapping[int, Upload], kept: Iterable[Json], at: tuple[str | int, ...]
) -> Iterator[Problem]:
    """Addresses like attachment://map.png that name no file of the message, and attachments without a file."""
    asked = fields.get("attachments") or ()
    names = {upload.filename for upload in files.values()} | {
        one["filename"] for one in (*kept, *asked) if one.get("filename")
    }
    for path, name in named_in(fields, at):
        if name not in names:
            told = f"The referenced attachment '{name}' was not found"
            yield Problem(path, "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", told)
    ids = {str(number) for number in files} | {one["id"] for one in kept}
    for number, one in enumerate(asked):
        if str(one.get("id")) not in ids:
            told = f"Attachment data for id {one.get('id')} not found"
            yield Problem((*at, "attachments", number, "id"), "ATTACHMENT_NOT_FOUND", told)
