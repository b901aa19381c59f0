"""The peers do what their names say."""

from __future__ import annotations

from tests.quality.peers import bm25


def test_bm25_finds_the_text_with_the_rare_word() -> None:
    best = bm25(["the park has a lab", "the park has tenants", "the park has a zoo"])

    hit = best("which park has tenants?")

    assert hit
    assert hit[0] == "the park has tenants"
    assert best("nothing in common, sadly") is None
