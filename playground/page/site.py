"""The page's own files, and files that were sent on the local Discord, go out: each with a type that cannot run."""

import functools
from collections.abc import Mapping
from pathlib import Path

from aiohttp import web

from playground.server import LocalDiscord

STATIC = Path(__file__).parent / "static"
TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
# What pictures begin with. Whatever else was sent, an SVG above all, is a download and never shown as a page.
PICTURES = {
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"\xff\xd8\xff": "image/jpeg",
    b"GIF8": "image/gif",
}
# Nothing from elsewhere, nothing written into the page: only its own files run, and only this server is talked to.
# With trusted types, of which there are none, no text can be made into elements or scripts at all.
HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


async def own_file(request: web.Request) -> web.StreamResponse:
    """One of the page's own files; 404 for anything else."""
    found = _own_files().get(request.match_info.get("name", "index.html"))
    if found is None:
        raise web.HTTPNotFound
    return web.Response(body=found.read_bytes(), content_type=TYPES[found.suffix], charset="utf-8", headers=HEADERS)


@functools.cache
def _own_files() -> Mapping[str, Path]:
    """The files beside this module by their path; what is not listed here cannot be asked for."""
    return {path.relative_to(STATIC).as_posix(): path for path in STATIC.rglob("*") if path.suffix in TYPES}


def sent_file(discord: LocalDiscord, place: str) -> web.StreamResponse:
    """A file that somebody sent: a picture as a picture, all else to be saved."""
    upload = discord.messages.files.uploads.get(place)
    if upload is None:
        raise web.HTTPNotFound
    kind = _picture(upload.content)
    how = {"Content-Type": kind or "application/octet-stream"}
    how |= {} if kind else {"Content-Disposition": "attachment"}
    return web.Response(body=upload.content, headers={**HEADERS, **how})


def _picture(content: bytes) -> str | None:
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for start, kind in PICTURES.items() if content.startswith(start)), None)
