"""Heavy work beside the event loop: files to parse or to index go in, parsed forms and a Main come out."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import date
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import orjson

from knowledge.errors import KnowledgeError, Problem, SeedError
from knowledge.loading.frames import read_frames, write_frames
from knowledge.loading.work import Built, indexed, parsed
from knowledge.loading.worker import INDEX, PARSE, REFUSED, START, findings_in, problems_of
from knowledge.seeds.parsed import entries_of
from knowledge.seeds.snapshot import in_order, order
from knowledge.serving import kept, unfinished
from knowledge.turns import resting

# From so many bytes of seeds on, the work is done in processes: their start takes half a second, a thread's nothing.
LARGE = 4 * 1024 * 1024


class Workshop:
    """Does the heavy work: in a thread, or in processes of its own, whose files lie beside the index for so long."""

    def __init__(self, place: Path) -> None:
        """`place`: the file that keeps the index."""
        self._place = place

    async def parse(self, files: Mapping[str, bytes], hashes: Mapping[str, str]) -> dict[str, bytes]:
        """The parsed forms of files.

        Raises:
            SeedError: with every problem in any of them.
            KnowledgeError: there is no room to work in, or a process could not do its part.
        """
        if sum(map(len, files.values())) < LARGE:
            return await asyncio.to_thread(_parsed, files)
        async with self._folder("parsing") as folder:
            shares = [folder / str(number) for number in range(_workers())]
            every = iter(files.items())
            size = len(files) // len(shares) + 1
            for share in shares:
                frames = [(name, hashes[name], text) for name, text in islice(every, size)]
                await asyncio.to_thread(write_frames, share.with_suffix(".texts"), frames)
            orders = ((PARSE, share, share.with_suffix(".texts")) for share in shares)
            try:
                async with asyncio.TaskGroup() as group:
                    for order in orders:
                        group.create_task(_done(*order))
            except BaseExceptionGroup as failed:
                # One reason is enough, and whoever waits for a reload knows no groups.
                raise failed.exceptions[0] from None
            return await asyncio.to_thread(_collected, shares)

    async def index(self, forms: Mapping[str, bytes], hashes: Mapping[str, str], today: date | None) -> Built:
        """Check parsed files against each other, unless there is no `today`, index them, and keep the Main.

        Raises:
            KnowledgeError: the Main cannot be kept.
        """
        if sum(map(len, forms.values())) < LARGE:
            return await asyncio.to_thread(_indexed, forms, hashes, self._place, today)
        async with self._folder("indexing") as folder:
            frames, out = folder / "forms", folder / "findings"
            await asyncio.to_thread(_write_forms, frames, forms, hashes)
            day = [today.isoformat()] if today else []
            await _done(INDEX, out, self._place, frames, *day)
            if findings := findings_in(out):
                return Built(None, findings)
        return Built(await asyncio.to_thread(resting(kept), self._place))

    @asynccontextmanager
    async def _folder(self, work: str) -> AsyncIterator[Path]:
        """A folder for the files of some work, which goes with it.

        Raises:
            KnowledgeError: what the work takes cannot be written or read, or it cannot be started.
        """
        try:
            folder = TemporaryDirectory(dir=self._place.parent, prefix=f"{unfinished(self._place)}{work}-")
            try:
                yield Path(folder.name)
            finally:
                # Files of 60 MB take a tenth of a second to remove.
                await asyncio.shield(asyncio.to_thread(folder.cleanup))
        except OSError as error:
            raise KnowledgeError(f"{work} in {self._place.parent} failed: {error.strerror}") from error


async def _done(verb: str, *words: Path | str) -> None:
    """Let a process do something.

    Raises:
        KnowledgeError: it could not; or it was ended from outside.
    """
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        START,
        orjson.dumps(sys.path).decode(),
        verb,
        *map(str, words),
        stdin=PIPE,
        stdout=DEVNULL,
        stderr=PIPE,
    )
    try:
        assert process.stderr  # noqa: S101  it was asked for
        told = (await process.stderr.read()).decode(errors="replace").strip()
        code = await process.wait()
    except BaseException:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()
        raise
    if code:
        raise KnowledgeError(
            told if code == REFUSED else f"the process that was to {verb} ended with {code}: {told[-500:]}"
        )


def _write_forms(path: Path, forms: Mapping[str, bytes], hashes: Mapping[str, str]) -> None:
    write_frames(path, ((name, hashes[name], forms[name]) for name in sorted(forms, key=order)))


def _indexed(forms: Mapping[str, bytes], hashes: Mapping[str, str], place: Path, today: date | None) -> Built:
    return indexed(in_order({name: entries_of(form) for name, form in forms.items()}), hashes, place, today)


def _parsed(files: Mapping[str, bytes]) -> dict[str, bytes]:
    done = list(parsed(files.items()))
    if problems := [problem for _, _, wrong in done for problem in wrong]:
        raise SeedError(tuple(problems))
    return {name: form for name, form, _ in done if form is not None}


def _collected(shares: Iterable[Path]) -> dict[str, bytes]:
    forms: dict[str, bytes] = {}
    problems: list[Problem] = []
    for share in shares:
        for frame in read_frames(share):
            name, _, form = frame
            problems += problems_of(frame)
            forms[name] = form
    if problems:
        raise SeedError(tuple(problems))
    return forms


def _workers() -> int:
    return min(4, os.cpu_count() or 1)
