"""`python -m tests.bench ROR FOLDER`: an ROR file goes in; names.jsonl and queries.jsonl come out, seeded."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.bench.asking import Typist
from tests.bench.ror import active_organisations


def main() -> None:
    """Write the two files for `hubwise bench lookup`."""
    options = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    options.add_argument("ror", type=Path, help="organisations, one JSON object a line, gzipped")
    options.add_argument("folder", type=Path, help="where the two files go")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--each", type=int, default=300, help="queries of each class")
    chosen = options.parse_args()
    write(chosen.ror, chosen.folder, chosen.seed, chosen.each)


def write(ror: Path, folder: Path, seed: int, each: int) -> tuple[Path, Path]:
    """The names and the queries as JSONL; says where they are."""
    organisations = active_organisations(ror)
    folder.mkdir(parents=True, exist_ok=True)
    names, queries = folder / "names.jsonl", folder / "queries.jsonl"
    _write(names, ({"id": one.id, "names": one.names} for one in organisations))
    typed = Typist(organisations, seed).type(each)
    _write(queries, ({"query": query.text, "ids": query.ids, "class": query.kind} for query in typed))
    sys.stdout.write(f"{names}: {len(organisations)} organisations\n{queries}: seed {seed}\n")
    return names, queries


def _write(path: Path, records: Iterable[dict[str, Any]]) -> None:
    with path.open("w", encoding="utf-8") as lines:
        lines.writelines(json.dumps(record, ensure_ascii=False) + "\n" for record in records)


if __name__ == "__main__":
    main()
