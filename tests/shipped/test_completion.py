"""What people type of the shipped names completes to whom they mean."""

from __future__ import annotations

import pytest

from knowledge import Engine, EntityKind
from tests.shipped_engine import shipped_engine

EVERYBODY: tuple[EntityKind, ...] = ("hub", "organisation", "person", "event", "place", "programme")


@pytest.fixture(scope="module")
def engine() -> Engine:
    return shipped_engine()


@pytest.mark.parametrize(
    ("typed", "hub"),
    [
        ("p4", "p4-center"),
        ("wuxi", "wuxi-icampus"),
        ("亦庄", "beijing-e-town"),
        ("i-kampus", "wuxi-icampus"),
        ("I•Campus", "wuxi-icampus"),
        ("etown", "beijing-e-town"),
        ("niic", "niicpm"),
        ("昌", "changping"),
        ("Life Sci", "wuxi-icampus"),
    ],
)
def test_what_is_typed_for_a_hub_offers_that_hub_first(engine: Engine, typed: str, hub: str) -> None:
    assert engine.complete(typed, ["hub"], 25)[0].entity == hub


def test_a_shared_name_offers_all_who_bear_it(engine: Engine) -> None:
    assert {offer.entity for offer in engine.complete("P4", EVERYBODY, 2)} == {"p4-center", "p4-accelerator"}


def test_the_beginning_of_a_name_offers_whoever_is_called_so(engine: Engine) -> None:
    offered = {offer.entity for offer in engine.complete("Life Sci", EVERYBODY, 25)}

    assert {"zgc-lsp", "life-science-valley"} <= offered
    assert engine.complete("Zhongguancun Life", EVERYBODY, 1)[0].entity == "zgc-lsp"


def test_nothing_typed_lists_the_five_hubs_and_suggests_questions(engine: Engine) -> None:
    assert len(engine.complete("", ["hub"], 25)) == 5
    assert len(engine.suggest("", 25)) == 25
