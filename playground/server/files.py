"""Files beside a message come in; kept ones with their addresses, and messages that name them, go out."""

from collections.abc import Callable, Iterator, Mapping
from itertools import count
from typing import Any

from playground.server.ids import Snowflakes
from playground.server.limits import walk
from playground.server.places import Channel
from playground.server.wire import Json, Upload

ATTACHED, ADDRESSES = "attachment://", {"url", "icon_url"}


class Files:
    """Every file that was sent, by its place in an attachment's address."""

    def __init__(self, ids: Snowflakes, address: Callable[[], str]) -> None:
        self._ids, self._address = ids, address
        self.uploads: dict[str, Upload] = {}

    def attach(self, channel: Channel, fields: Json, files: Mapping[int, Upload], kept: list[Json]) -> list[Json]:
        """The attachments of a message: those of `kept` that it still names (or all), then the new ones."""
        asked = fields.get("attachments")
        wanted = {str(one.get("id")): one for one in asked or ()}
        attachments = [one for one in kept if asked is None or one["id"] in wanted]
        for number, upload in files.items():
            told = wanted.get(str(number), {})
            name = told.get("filename") or upload.filename
            attachment = self.keep(channel, Upload(name, upload.content, upload.content_type))
            attachments.append(attachment | {key: told[key] for key in ("description",) if told.get(key)})
        return attachments

    def keep(self, channel: Channel, upload: Upload) -> Json:
        """Keep a file where the attachment's address finds it; its attachment object."""
        file_id = self._ids.mint()
        name = upload.filename.replace("/", "_").replace("\\", "_")
        place = f"{channel.id}/{file_id}/{name}"
        self.uploads[place] = upload
        address = f"{self._address()}/attachments/{place}"
        return {
            "id": file_id,
            "filename": name,
            "size": len(upload.content),
            "url": address,
            "proxy_url": address,
            "content_type": upload.content_type,
        }


def named_in(fields: Json, at: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Each attachment:// address in embeds and components: where it is, and the file's name."""
    for part in ("embeds", "components"):
        waiting: list[tuple[tuple[str | int, ...], Any]] = [((*at, part), fields.get(part))]
        while waiting:
            path, value = waiting.pop()
            if isinstance(value, dict):
                waiting += [((*path, name), member) for name, member in value.items()]
            elif isinstance(value, list):
                waiting += [((*path, number), member) for number, member in enumerate(value)]
            elif isinstance(value, str) and value.startswith(ATTACHED) and path[-1] in ADDRESSES:
                yield path, value.removeprefix(ATTACHED)


def with_addresses(value: Any, places: Mapping[str, str]) -> Any:
    """A copy in which files are named by the addresses they can be fetched from."""
    if isinstance(value, list):
        return [with_addresses(member, places) for member in value]
    if not isinstance(value, dict):
        return value
    copied = {name: with_addresses(member, places) for name, member in value.items()}
    for name in ADDRESSES & copied.keys():
        if isinstance(copied[name], str) and copied[name].startswith(ATTACHED):
            copied[name] = places.get(copied[name].removeprefix(ATTACHED), copied[name])
    return copied


def with_ids(components: list[Json]) -> list[Json]:
    """The components, each with a number: its own, or the next that is free. They are changed in place."""
    everything = [component for _, component in walk((), components)]
    taken = {component["id"] for component in everything if component.get("id")}
    free = (number for number in count(1) if number not in taken)
    for component in everything:
        component["id"] = component.get("id") or next(free)
    return components
