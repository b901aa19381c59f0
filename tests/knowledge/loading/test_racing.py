"""Files that are changed while they are loaded: what is kept under a hash is what has that hash."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from knowledge import Engine, Store
from tests.knowledge.conftest import Pantry

RIVER, HILL = "hubs/river-campus.yaml", "hubs/hill-park.yaml"


def later() -> datetime:
    """A time at which files that were written now are no longer new."""
    return datetime.now(UTC) + timedelta(hours=1)


async def test_a_file_that_changes_after_it_was_looked_at_is_not_kept_as_what_it_was(
    pantry: Pantry, tmp_path: Path
) -> None:
    seeds = pantry.written(tmp_path / "seeds")
    river = (seeds / RIVER).read_bytes()
    second, third = (
        river.replace(b"covers 30 h", b"covers %d h" % area).replace(b"number: 30", b"number: %d" % area)
        for area in (31, 32)
    )
    late: list[bytes] = []

    def change(step: str) -> None:
        if step == "parse" and late:
            (seeds / RIVER).write_bytes(late.pop())

    async with Store.open(tmp_path / "data" / "knowledge.sqlite") as store:
        engine = await Engine.start(seeds, store, later, most_removed=1, steps=change)
        # What it looks like and its hash are remembered, what it holds is not: another file keeps it from being loaded.
        (seeds / RIVER).write_bytes(second)
        (seeds / HILL).write_bytes(b"name: [")
        broken = await engine.reload()
        (seeds / HILL).write_bytes(pantry.files[HILL])
        late.append(third)

        while_it_changed = await engine.reload()
        (seeds / RIVER).write_bytes(second)
        await engine.reload()

        assert (broken.outcome, while_it_changed.outcome) == ("broken", "broken")
        assert engine.snapshot.facts["river-area"].statement == "River Campus covers 31 hectares."
