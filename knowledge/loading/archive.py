"""What versions said: hashes of files go in, the entries of these files come out, parsed before or anew."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from knowledge.changes import Changes, compare
from knowledge.fingerprint import fingerprint
from knowledge.loading.partial import ATTRIBUTES, partial_snapshot
from knowledge.loading.workshop import Workshop
from knowledge.seeds.entries import Entries
from knowledge.seeds.parsed import entries_of
from knowledge.seeds.snapshot import topics_of
from knowledge.store import Store

# The code that makes parsed forms: what other code made is made anew.
FORM = fingerprint("seeds", "packing.py", "model.py", "dates.py", "text.py", "han.py")
# Files by name with the hash of what they hold; None for one that is no more.
Hashes = Mapping[str, str | None]


class Archive:
    """Reads the files of versions that the store has."""

    def __init__(self, store: Store, workshop: Workshop) -> None:
        self._store, self._workshop = store, workshop

    async def read(self, files: Mapping[str, str]) -> tuple[dict[str, bytes], dict[str, bytes]]:
        """The parsed forms of files, and the texts of those that had to be parsed for it.

        Raises:
            SeedError: a file does not read well with this code.
        """
        parsed = await self._store.parsed(files, FORM)
        missing = {path: digest for path, digest in files.items() if path not in parsed}
        contents = await self._store.contents(missing.values()) if missing else {}
        texts = {path: contents[digest] for path, digest in missing.items()}
        return {**parsed, **await self._workshop.parse(texts, files)}, texts

    async def said(self, files: Hashes) -> dict[str, Entries | None]:
        """What files said; None for one that was not there."""
        parsed, _ = await self.read({path: digest for path, digest in files.items() if digest})
        return await asyncio.to_thread(said_by, {path: parsed.get(path) for path in files})

    async def topics(self, files: Hashes) -> dict[str, str]:
        """The topic of each attribute in a version with these files."""
        said = await self.said({ATTRIBUTES: files.get(ATTRIBUTES)})
        return topics_of(entries for entries in said.values() if entries)

    async def between(self, old: Mapping[str, str], new: Mapping[str, str]) -> Changes:
        """What changed from some files to others, both of versions that the store has."""
        paths = differing(old, new)
        before = await self.said({path: old.get(path) for path in paths})
        after = await self.said({path: new.get(path) for path in paths})
        topics = [await self.topics(old), await self.topics(new)]
        return await asyncio.to_thread(
            lambda: compare(partial_snapshot(before, topics[0]), partial_snapshot(after, topics[1]))
        )


def differing(old: Mapping[str, str], new: Mapping[str, str]) -> dict[str, str | None]:
    """The files that hold something else than before, with the hash of what they hold now, None when they are gone."""
    return {
        **{path: None for path in old if path not in new},
        **{path: digest for path, digest in new.items() if old.get(path) != digest},
    }


def said_by(files: Mapping[str, bytes | None]) -> dict[str, Entries | None]:
    """What parsed forms say; None for a file that is no more."""
    return {path: None if parsed is None else entries_of(parsed) for path, parsed in files.items()}
