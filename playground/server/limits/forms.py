"""What the bot may send comes in; where a field of it is of the wrong kind goes out, before any limit is looked at."""

from collections.abc import Iterator
from typing import Any

from playground.server.limits.shapes import (
    bits,
    each,
    flag,
    listed,
    nonce,
    number,
    record,
    scalar,
    snowflake,
    text,
    whole,
)
from playground.server.limits.text import Path
from playground.server.refusals import Problem


def _component(path: Path, value: Any) -> Iterator[Problem]:
    """Any component: the types share their fields' names, and a name has one kind in all of them."""
    yield from COMPONENT(path, value)


def _option(path: Path, value: Any) -> Iterator[Problem]:
    yield from OPTION(path, value)


MEDIA = record(url=text)
COMPONENT = record(
    type=whole,
    id=whole,
    custom_id=text,
    style=whole,
    label=text,
    description=text,
    url=text,
    disabled=flag,
    required=flag,
    placeholder=text,
    emoji=record(id=snowflake, name=text, animated=flag),
    min_values=whole,
    max_values=whole,
    min_length=whole,
    max_length=whole,
    channel_types=listed(whole),
    default_values=listed(record(id=snowflake, type=text)),
    options=listed(
        record(
            label=text,
            value=text,
            description=text,
            default=flag,
            emoji=record(id=snowflake, name=text, animated=flag),
        )
    ),
    value=scalar,
    default=scalar,
    content=text,
    media=MEDIA,
    file=MEDIA,
    items=listed(record(media=MEDIA, description=text, spoiler=flag)),
    spoiler=flag,
    divider=flag,
    spacing=whole,
    accent_color=whole,
    accessory=_component,
    component=_component,
    components=listed(_component),
)
EMBED = record(
    type=text,
    title=text,
    description=text,
    url=text,
    color=whole,
    timestamp=text,
    footer=record(text=text, icon_url=text),
    author=record(name=text, url=text, icon_url=text),
    image=MEDIA,
    thumbnail=MEDIA,
    fields=listed(record(name=text, value=text, inline=flag)),
)
MESSAGE = record(
    content=text,
    embeds=listed(EMBED),
    components=listed(_component),
    flags=whole,
    tts=flag,
    nonce=nonce,
    enforce_nonce=flag,
    allowed_mentions=record(parse=listed(text), users=listed(snowflake), roles=listed(snowflake), replied_user=flag),
    attachments=listed(record(id=snowflake, filename=text, description=text)),
    message_reference=record(
        type=whole, message_id=snowflake, channel_id=snowflake, guild_id=snowflake, fail_if_not_exists=flag
    ),
    sticker_ids=listed(snowflake),
    poll=record(),
)
CHOICES = listed(record(name=text, value=scalar, name_localizations=each(text)))
MODAL = record(custom_id=text, title=text, components=listed(_component))
_NAMED = {
    "name": text,
    "description": text,
    "name_localizations": each(text),
    "description_localizations": each(text),
}
OPTION = record(
    type=whole,
    **_NAMED,
    required=flag,
    autocomplete=flag,
    choices=CHOICES,
    channel_types=listed(whole),
    min_value=number,
    max_value=number,
    min_length=whole,
    max_length=whole,
    options=listed(_option),
)
COMMAND = record(
    type=whole,
    **_NAMED,
    options=listed(_option),
    nsfw=flag,
    dm_permission=flag,
    default_member_permissions=bits,
    contexts=listed(whole),
    integration_types=listed(whole),
)
ANSWER = record(type=whole, data=record())
THREAD = record(name=text, message=MESSAGE, auto_archive_duration=whole, applied_tags=listed(snowflake))
