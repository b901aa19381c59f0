"""The look-up of names holds its targets over a registry; asked for with HUBWISE_ROR, since it takes half a minute."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path

import pytest

from bot.cli import run
from tests.bench.__main__ import write
from tests.bench.asking import Typist
from tests.bench.names import Named, active_organisations

ROR = os.environ.get("HUBWISE_ROR")
# A seed that nothing was tuned on.
SEED, EACH = 20_240, 100
NAMED = tuple(
    Named(f"id-{number}", (f"{first} {second} Research Institute of {third}", f"{first[0]}{second[0]}{third[0]}"), ())
    for number, (first, second, third) in enumerate(
        (first, second, third)
        for first in ("Alpine", "Baltic", "Coastal")
        for second in ("Marine", "Nuclear", "Ocean")
        for third in ("Oslo", "Porto", "Quito")
    )
)


@pytest.mark.skipif(not ROR, reason="HUBWISE_ROR names no file of organisations")
def test_names_of_a_registry_are_found_fast_and_right(tmp_path: Path) -> None:
    names, queries = write(active_organisations(Path(str(ROR))), tmp_path, SEED, EACH)
    out, errors = io.StringIO(), io.StringIO()

    code = run(
        ["bench", "lookup", "--json", "--names", str(names), "--queries", str(queries)], {}, io.BytesIO(), out, errors
    )

    assert (code, errors.getvalue()) == (0, "")
    figures = json.loads(out.getvalue())
    assert figures["right_at_1"] >= 0.985
    assert figures["right_at_5"] >= 0.99
    assert figures["speedup"] >= 1_000
    assert figures["p99_ms"] <= 10
    assert figures["build_s"] <= 6


def test_the_same_seed_types_the_same() -> None:
    assert list(Typist(NAMED, 1).type(5)) == list(Typist(NAMED, 1).type(5))
    assert list(Typist(NAMED, 1).type(5)) != list(Typist(NAMED, 2).type(5))


def test_every_query_is_right_for_somebody_and_for_all_who_are_called_so() -> None:
    queries = list(Typist(NAMED, 3).type(20))

    assert {query.kind for query in queries} >= {"exact", "typo1", "typo2", "swapped", "prefix", "sentence"}
    assert all(query.ids for query in queries)
