"""Questions to show how to ask: a language goes in, some that are answered now come out, made once a version."""

from __future__ import annotations

import asyncio

from knowledge import Engine, Language, Snapshot

MOST = 8


class Examples:
    """The examples of what is served, remembered as long as it is: to find them takes as long as many questions."""

    def __init__(self) -> None:
        self._of: Snapshot | None = None
        self._found: dict[Language, tuple[str, ...]] = {}

    async def of(self, engine: Engine, language: Language) -> tuple[str, ...]:
        """The examples in a language; others are answered meanwhile."""
        snapshot = engine.snapshot
        if self._of is not snapshot:
            self._of, self._found = snapshot, {}
        if language not in self._found:
            found = await asyncio.to_thread(engine.examples, language, MOST)
            if self._of is not snapshot:
                return found
            self._found[language] = found
        return self._found[language]
