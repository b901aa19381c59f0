"""A request's body, JSON or multipart, comes in; its plain values and its files go out."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

from aiohttp import web

from playground.server.refusals import Refusal

JSON_TYPE = "application/json"  # exactly this: with a charset, discord.py takes the answer for plain text
BODY_SECONDS = 10.0
DEEPEST = 100  # nested lists and objects; nothing that Discord takes comes near
FILE_BYTES = 10 << 20
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it was sent: by the bot beside a message, or by a person as an option's value."""

    filename: str
    content: bytes
    content_type: str = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Body:
    """What a request carried: its JSON (None when there was none) and the files beside it, by number."""

    json: Any
    files: Mapping[int, Upload]

    def fields(self) -> Json:
        """The JSON when it is an object; anything else is refused as Discord refuses it."""
        if isinstance(self.json, dict):
            return self.json
        raise Refusal(400, 50109, "The request body contains invalid JSON.")


BODY = web.RequestKey("BODY", Body)  # where the routes find what was read before them


async def read_body(request: web.Request) -> Body:
    """Read the whole body.

    JSON that cannot be read is refused with 50109, a file over 10 MiB with 413, a body that does not come with 408.
    """
    try:
        async with asyncio.timeout(BODY_SECONDS):
            if request.content_type == "multipart/form-data":
                return await _read_form(request)
            text = await request.read()
    except TimeoutError as slow:
        raise Refusal(408, 0, "408: Request Timeout") from slow
    except web.HTTPRequestEntityTooLarge as large:
        raise Refusal(413, 40005, "Request entity too large") from large
    return Body(_parse(text) if text else None, {})


async def _read_form(request: web.Request) -> Body:
    try:
        form = await request.post()
    except ValueError as broken:
        raise Refusal(400, 50109, "The request body contains invalid JSON.") from broken
    files: dict[int, Upload] = {}
    payload: Any = {}
    for name, value in form.items():
        if isinstance(value, web.FileField):
            digits = "".join(c for c in name if c.isascii() and c.isdigit())[:4]
            files[int(digits or 0)] = Upload(value.filename, value.file.read(), value.content_type)
        elif name == "payload_json" and isinstance(value, str):
            payload = _parse(value)
    if any(len(upload.content) > FILE_BYTES for upload in files.values()):
        raise Refusal(413, 40005, "Request entity too large")
    return Body(payload, files)


def _parse(text: bytes | str) -> Any:
    try:
        content = json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as broken:
        raise Refusal(400, 50109, "The request body contains invalid JSON.") from broken
    if _depth(content) > DEEPEST:
        raise Refusal(400, 50109, "The request body contains invalid JSON.")
    return content


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


def _depth(content: Any) -> int:
    deepest, waiting = 0, [(content, 1)]
    while waiting and deepest <= DEEPEST:
        value, level = waiting.pop()
        deepest = max(deepest, level)
        members = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        waiting += [(member, level + 1) for member in members]
    return deepest


def reply(content: Any = None, status: int = 200, headers: Mapping[str, str] | None = None) -> web.Response:
    """A JSON answer; None is an empty one with status 204."""
    if content is None:
        return web.Response(status=204, headers=headers)
    text = json.dumps(content).encode()
    return web.Response(body=text, status=status, headers={**(headers or {}), "Content-Type": JSON_TYPE})
