"""`hubwise seeds schema`: a kind of seed file goes in, its JSON Schema for editors comes out, printed or written."""

from __future__ import annotations

import argparse
import json
from typing import Any

from bot.cli.command import FAILED, OK, Commands, Streams
from bot.settings import Settings
from knowledge import SEED_KINDS, schema_file, seed_schemas


def add_parser(verbs: Commands) -> None:
    """Register `hubwise seeds schema`."""
    schema = verbs.add_parser("schema", help="print the JSON Schema of the seed files, for editors")
    schema.add_argument("kind", nargs="?", choices=SEED_KINDS, metavar="KIND", help="%(choices)s; or all")
    schema.add_argument("--write", action="store_true", help="write them into the seeds folder, where editors look")
    schema.set_defaults(run=run)


def run(options: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    """Print one schema, or all by kind, or write those to the seeds folder; 1 when it cannot be written."""
    schemas = seed_schemas()
    chosen = {options.kind: schemas[options.kind]} if options.kind else schemas
    if not options.write:
        streams.out.write(printed(schemas[options.kind] if options.kind else schemas))
        return OK
    for kind, schema in chosen.items():
        path = settings.seeds / schema_file(kind)
        try:
            path.parent.mkdir(exist_ok=True)
            path.write_text(printed(schema), encoding="utf-8")
        except OSError as error:
            streams.errors.write(f"hubwise: {path} cannot be written: {error.strerror}\n")
            return FAILED
        streams.out.write(f"{path}\n")
    return OK


def printed(schema: dict[str, Any]) -> str:
    """A schema as it is committed: two changes of it differ line by line."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
