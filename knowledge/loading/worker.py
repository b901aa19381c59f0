"""The process beside ours: a verb and names of files go in, files come out. It ends when nobody waits for it."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import orjson

from knowledge.errors import KnowledgeError, Problem
from knowledge.loading.frames import Frame, FramedEntries, read_frames, write_frames
from knowledge.loading.work import indexed, parsed
from knowledge.seeds.findings import At, Finding

# The exit code of one that says on standard error, in a sentence, why it could not do its work.
REFUSED = 3
# What a new interpreter runs: it imports from where the one imports that starts it.
START = "import json, sys; sys.path = json.loads(sys.argv.pop(1)); from knowledge.loading.worker import run; run()"
PARSE, INDEX = "parse", "index"


def run() -> None:
    """Do what the arguments say: a verb, then the files to write and to read."""
    # Ctrl-C is for the process that serves. When that one is killed, this one's standard input ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    # What is made here stays until the end.
    gc.disable()
    verb, out, *places = sys.argv[1:]
    try:
        if verb == PARSE:
            write_frames(Path(out), _forms(Path(places[0])))
        else:
            place, forms, *day = places
            _index(Path(out), Path(place), Path(forms), date.fromisoformat(day[0]) if day else None)
    except (KnowledgeError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(REFUSED)


def problems_of(frame: Frame) -> tuple[Problem, ...]:
    """What is wrong with a file that could not be parsed: its frame has no hash."""
    name, digest, told = frame
    return () if digest else tuple(Problem(name, *problem) for problem in orjson.loads(told))


def findings_in(path: Path) -> tuple[Finding, ...]:
    """What is wrong with files that could not be indexed; nothing when they were."""
    return tuple(
        Finding(file, tuple(inside), message, At(beside[0], tuple(beside[1])) if beside else None)
        for file, inside, message, beside in orjson.loads(path.read_bytes())
    )


def _forms(texts: Path) -> Iterator[Frame]:
    digests: list[str] = []

    def files() -> Iterator[tuple[str, bytes]]:
        for name, digest, text in read_frames(texts):
            digests.append(digest)
            yield name, text

    for name, form, problems in parsed(files()):
        told = [(problem.line, problem.column, problem.message) for problem in problems]
        yield (name, "", orjson.dumps(told)) if form is None else (name, digests[-1], form)


def _index(out: Path, place: Path, forms: Path, today: date | None) -> None:
    files = FramedEntries(forms)
    built = indexed(files, files.hashes, place, today)
    files.close()
    out.write_bytes(
        orjson.dumps(
            [
                (found.file, found.path, found.message, found.beside and (found.beside.file, found.beside.path))
                for found in built.findings
            ]
        )
    )


def _end_with_parent() -> None:
    while os.read(0, 1024):
        pass
    os._exit(1)
