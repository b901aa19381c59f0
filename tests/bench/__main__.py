"""`python -m tests.bench FOLDER`: the shipped seeds or a registry go in; names.jsonl and queries.jsonl come out."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bot.settings import CHECKOUT
from knowledge import Engine
from tests.bench.asking import Typist
from tests.bench.names import Named, active_organisations, entities


def main() -> None:
    """Write the two files for `hubwise bench lookup`."""
    options = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    options.add_argument("folder", type=Path, help="where the two files go")
    options.add_argument("--ror", type=Path, help="organisations of ROR, one JSON object a line, gzipped")
    options.add_argument("--seed", type=int, default=1, help="another seed types other queries")
    options.add_argument("--each", type=int, default=200, help="queries of each class")
    chosen = options.parse_args()
    named = active_organisations(chosen.ror) if chosen.ror else entities(Engine.over(CHECKOUT / "seeds").snapshot)
    names, queries = write(named, chosen.folder, chosen.seed, chosen.each)
    sys.stdout.write(f"{names}, {queries}: {len(named)} named, seed {chosen.seed}\n")


def write(named: tuple[Named, ...], folder: Path, seed: int, each: int) -> tuple[Path, Path]:
    """The names and the queries as JSONL."""
    folder.mkdir(parents=True, exist_ok=True)
    names, queries = folder / "names.jsonl", folder / "queries.jsonl"
    _write(names, ({"id": one.id, "names": one.names} for one in named))
    typed = Typist(named, seed).type(each)
    _write(queries, ({"query": query.text, "ids": query.ids, "class": query.kind} for query in typed))
    return names, queries


def _write(path: Path, records: Iterable[dict[str, Any]]) -> None:
    with path.open("w", encoding="utf-8") as lines:
        lines.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


if __name__ == "__main__":
    main()
