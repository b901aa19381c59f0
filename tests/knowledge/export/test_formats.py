"""Exports in every format: each tells every fact whole, with where it comes from, and nothing of this machine."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any, get_args

import pytest

from knowledge.export import ExportFormat, Written, write_export
from knowledge.model import Quantity, Snapshot
from tests.knowledge.export.conftest import VERSION
from tests.knowledge.export.reading_back import Told, in_csv, in_json, in_sqlite, told

FORMATS: tuple[ExportFormat, ...] = get_args(ExportFormat)
READERS: dict[ExportFormat, Callable[[Path], dict[str, Told]]] = {
    "json": in_json,
    "csv": in_csv,
    "sqlite": in_sqlite,
}


@pytest.mark.parametrize("to", FORMATS)
def test_every_fact_comes_back_as_it_was(snapshot: Snapshot, to: ExportFormat, tmp_path: Path) -> None:
    write_export(snapshot, VERSION, to, tmp_path)

    assert READERS[to](tmp_path) == told(snapshot)


@pytest.mark.parametrize("to", FORMATS)
def test_every_shipped_fact_has_a_source_a_publisher_and_an_attribution(
    shipped: Snapshot, to: ExportFormat, tmp_path: Path
) -> None:
    write_export(shipped, VERSION, to, tmp_path)

    found = READERS[to](tmp_path).values()
    assert len(found) == len(shipped.facts) > 300
    for one in found:
        assert one.fact.source
        assert one.title
        assert one.publisher
        assert one.attribution.startswith(f"{one.title}, {one.publisher}, ")
        assert one.attribution.endswith("undated") == (one.date is None)


@pytest.mark.parametrize("to", FORMATS)
@pytest.mark.parametrize("upto", [None, Decimal("123456789012345678.123456789")])
def test_a_number_is_exact_however_long(
    small: Snapshot, to: ExportFormat, upto: Decimal | None, tmp_path: Path
) -> None:
    longest = Quantity(Decimal("100000000000000000.100000001"), "hectare", "at least", upto)
    fact = replace(small.facts["river-area"], value=longest)
    snapshot = replace(small, facts=MappingProxyType({fact.id: fact}))

    write_export(snapshot, None, to, tmp_path)

    assert READERS[to](tmp_path)[fact.id].fact.value == longest


@pytest.mark.parametrize("to", FORMATS)
def test_it_is_said_what_was_written(shipped: Snapshot, to: ExportFormat, tmp_path: Path) -> None:
    written = write_export(shipped, VERSION, to, tmp_path)

    assert {one.file for one in written} == {path.name for path in tmp_path.iterdir()}
    assert Written(written[0].file, len(shipped.facts), "facts") == written[0]


@pytest.mark.parametrize("to", FORMATS)
def test_the_order_in_which_seeds_were_read_shows_nowhere(shipped: Snapshot, to: ExportFormat, tmp_path: Path) -> None:
    def turned_round(known: Mapping[str, Any]) -> Mapping[str, Any]:
        return MappingProxyType(dict(reversed(list(known.items()))))

    turned = replace(
        shipped,
        hubs=turned_round(shipped.hubs),
        entities=turned_round(shipped.entities),
        facts=turned_round(shipped.facts),
        sources=turned_round(shipped.sources),
    )
    places = [tmp_path / name for name in ("one", "again", "turned")]

    for snapshot, place in zip((shipped, shipped, turned), places, strict=True):
        write_export(snapshot, VERSION, to, place)

    first, *others = ({path.name: path.read_bytes() for path in place.iterdir()} for place in places)
    assert others == [first, first]


@pytest.mark.parametrize("to", FORMATS)
def test_nothing_that_is_for_this_house_is_told(
    shipped: Snapshot, to: ExportFormat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HUBWISE_DISCORD_TOKEN", "a-token-to-be-kept")

    write_export(shipped, VERSION, to, tmp_path / "out")

    secrets = [str(tmp_path), str(Path(__file__).parents[3]), "a-token-to-be-kept", VERSION.by, VERSION.note]
    secrets += [source.file for source in shipped.sources.values()]
    for path in (tmp_path / "out").iterdir():
        whole = path.read_bytes()
        assert [secret for secret in secrets if secret.encode() in whole] == []


@pytest.mark.parametrize("to", FORMATS)
def test_nothing_known_is_exported_as_well(small: Snapshot, to: ExportFormat, tmp_path: Path) -> None:
    none: Mapping[str, Any] = MappingProxyType({})
    nothing = replace(small, hubs=none, entities=none, facts=none, sources=none, topics=none, attributes=none)

    write_export(nothing, None, to, tmp_path)

    assert READERS[to](tmp_path) == {}
