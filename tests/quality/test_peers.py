"""The peers do what their names say."""

from __future__ import annotations

import pytest

from tests.quality.peers import PEERS, bm25


def test_bm25_finds_the_text_with_the_rare_word() -> None:
    best = bm25(["the park has a lab", "the park has tenants", "the park has a zoo"])

    hit = best("which park has tenants?")

    assert hit
    assert hit[0] == "the park has tenants"
    assert best("nothing in common, sadly") is None


def test_a_rare_word_counts_more_than_common_ones_for_bm25() -> None:
    texts = ["the park has labs", "the park has tenants", "the park has gates", "an otter swims here"]

    hit = bm25(texts)("the park otter")

    assert hit
    assert hit[0] == texts[3]


def test_of_two_that_share_a_word_bm25_prefers_the_shorter() -> None:
    hit = bm25(["The river runs past the mill and the old bridge and the inn.", "The river runs."])("rivers")

    assert hit
    assert hit[0] == "The river runs."


@pytest.mark.parametrize("peer", PEERS)
def test_every_peer_finds_a_text_by_its_own_words(peer: str) -> None:
    texts = ["the park has a lab", "the park has tenants", "boardwalks stand on stilts"]
    best = PEERS[peer](texts)

    hits = [best(text) for text in texts]

    assert [hit and hit[0] for hit in hits] == texts
