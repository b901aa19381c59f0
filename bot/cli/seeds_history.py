"""`hubwise seeds history`: the data folder goes in, the versions that it keeps come out, the newest first."""

from __future__ import annotations

import argparse
import asyncio
import json
from collections.abc import Iterator
from typing import IO, Any

from bot.cli.command import OK, Commands, Streams
from bot.cli.stored import store_of
from bot.settings import Settings
from knowledge import Version


def add_parser(verbs: Commands) -> None:
    """Register `hubwise seeds history`."""
    own = verbs.add_parser("history", help="the versions that are kept: when, by whom, from where and why")
    own.add_argument("--json", action="store_true", help="print them as one JSON array")
    own.set_defaults(run=run)


def run(options: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    """List the versions."""
    versions = asyncio.run(_history(settings, streams.errors))
    if options.json:
        streams.out.write(json.dumps([_record(version) for version in versions], ensure_ascii=False) + "\n")
    else:
        streams.out.writelines(f"{line}\n" for line in _lines(versions))
    return OK


async def _history(settings: Settings, errors: IO[str]) -> tuple[Version, ...]:
    if not settings.store.exists():
        return ()
    async with store_of(settings, errors) as store:
        return await store.history()


def _lines(versions: tuple[Version, ...]) -> Iterator[str]:
    if not versions:
        yield "nothing was loaded yet"
    for version in versions:
        how = f"{version.kind} to {version.again}" if version.again else version.kind
        note = f": {version.note}" if version.note else ""
        yield f"{version.id:>6}  {version.at[:19]}  {how} by {version.by or 'nobody named'}{note}"


def _record(version: Version) -> dict[str, Any]:
    return {
        "version": version.id,
        "at": version.at,
        "by": version.by,
        "kind": version.kind,
        "from": version.origin,
        "note": version.note,
        "again": version.again,
    }
