"""`hubwise seeds new hub`: a name goes in, a hub's file to fill in stands in the seeds folder."""

from __future__ import annotations

import argparse

from bot.cli.command import FAILED, OK, Commands, Streams
from bot.settings import Settings
from knowledge import TO_FILL, new_hub, read_folder


def add_parser(verbs: Commands) -> None:
    """Register `hubwise seeds new hub`."""
    new = verbs.add_parser("new", help="begin a new seed file")
    hub = new.add_subparsers(dest="what", required=True).add_parser("hub", help="a hub's file with every key explained")
    hub.add_argument("name", metavar="NAME", help="the hub's name, in quotes when it has several words")
    hub.add_argument("--id", metavar="ID", help="its id (default: the words of its name, joined by hyphens)")
    hub.set_defaults(run=run)


def run(options: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    """Write the file and say what to do next; a file that is there is never overwritten.

    Raises:
        KnowledgeError: the seeds folder cannot be read, no id can be made, or the id or the name is taken.
    """
    hub = new_hub(read_folder(settings.seeds), options.name, options.id)
    path = settings.seeds / hub.file
    try:
        path.parent.mkdir(exist_ok=True)
        with path.open("x", encoding="utf-8") as file:
            file.write(hub.content)
    except OSError as error:
        streams.errors.write(f"hubwise: {path} cannot be written: {error.strerror}\n")
        return FAILED
    streams.out.write(
        f"{path}\n"
        f"Next: name the document in {settings.seeds / 'sources.yaml'}, fill in what says {TO_FILL} in the new file,\n"
        f"then run `hubwise seeds check` until it says good. How to write facts: {settings.seeds / 'README.md'}\n"
    )
    return OK
