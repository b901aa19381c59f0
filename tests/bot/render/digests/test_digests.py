"""Digests as cards: what they say, nothing in them that does anything, and every one within Discord's limits."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from bot.delivery.keeping import card_of, kept
from bot.render import limits
from bot.render.cards import Button, Buttons, Choice, Choices, Rule, card
from bot.render.digests.digest import MOST_PARTS, digest_cards, paused_card, reasons, signed, unknown_card
from bot.render.layout import view_of
from knowledge import (
    Changes,
    Digest,
    DigestChange,
    DigestHub,
    DigestOccasion,
    DigestRequest,
    Fact,
    FieldChange,
    Language,
    LeftOut,
    Source,
    WorthKnowing,
    compare_snapshots,
)
from knowledge.digest import Choosing
from tests.bot.render.hostile import EXAMPLES
from tests.bot.render.shown import active
from tests.shipped_engine import shipped_engine

DAY = date(2026, 11, 26)
SNAPSHOT = shipped_engine().snapshot
FACT = SNAPSHOT.facts["etown-enterprises"]
SOURCE = SNAPSHOT.sources[FACT.source]


def everything(fact: Fact = FACT, source: Source | None = SOURCE, name: str = "Beijing E-Town") -> Digest:
    """A digest with an entry of every kind."""
    changes = (
        DigestChange("added", fact, source),
        DigestChange(
            "changed",
            fact,
            source,
            (FieldChange("statement", "It had 4,000.", fact.statement), FieldChange("value", "4,000", "4,200")),
        ),
        DigestChange(
            "changed", fact, source, (FieldChange("value", "4,000", "4,200"), FieldChange("as_of", "", "2023"))
        ),
        DigestChange("retired", fact, None),
    )
    hubs = (
        DigestHub("a", name, changes),
        DigestHub("b", name, changes[:1], "added", facts=3),
        DigestHub("c", name, (), "renamed", name),
        DigestHub("d", name, (), "removed"),
    )
    worth = (
        WorthKnowing("anniversary", fact, name, source or SOURCE, DigestOccasion(DAY, 3)),
        WorthKnowing("upcoming", fact, name, source or SOURCE, DigestOccasion(DAY)),
        WorthKnowing("rare", fact, name, source or SOURCE),
    )
    left = (LeftOut("x", fact.statement, "a", "had"), LeftOut("y", fact.statement, "a", "other topic"))
    return Digest(DAY, None, hubs, worth, cut=True, left=left, counts={"had": 1, "other topic": 1})


def text_of(digest: Digest, language: Language = "en") -> str:
    return "\n".join(one.text for one in digest_cards(digest, language))


def test_a_digest_says_what_changed_by_hub_and_what_is_worth_knowing_with_source_and_date() -> None:
    text = text_of(everything())

    for part in (
        "Digest of 26 November 2026",
        "What changed",
        "Earlier changes are not kept any more.",
        "- New: The biotechnology and healthcare industry",
        "- Changed: It had 4,000. → The biotechnology",
        "(value: 4,000 → 4,200; as of: — → 2023)",
        "- No longer listed: ",
        "new here, with 3 facts",
        "was called Beijing E-Town",
        "not listed any more",
        "3 years ago, on 26 November 2026",
        "Coming soon, 26 November 2026",
        "Seldom told",
    ):
        assert part in text
    # What both statements say is not said again.
    assert text.count("value: ") == 1
    assert text.count(SOURCE.publisher) == text.count("as of 7 December 2023") - 1 == 7


def test_an_empty_digest_says_so_and_a_first_one_what_will_come() -> None:
    assert "Nothing new that is relevant here today." in text_of(Digest(DAY))
    assert "From now on you will read here what changes." in text_of(Digest(DAY, begins=True))


def test_dates_are_said_in_the_language_of_who_reads_them() -> None:
    assert "2026年11月26日" in text_of(everything(), "zh")


@pytest.mark.parametrize("hostile", EXAMPLES)
def test_nothing_from_the_seeds_does_anything(hostile: str) -> None:
    fact = replace(FACT, statement=hostile)
    source = replace(SOURCE, title=hostile, publisher=hostile)

    digest = everything(fact, source, name=hostile)
    texts = [text_of(digest), *reasons(digest, "en"), unknown_card(7, hostile, "ref", "en").text]
    texts.append(paused_card(None, hostile, "en").text)

    assert [active(text.replace("<#7>", "")) for text in texts] == [[]] * len(texts)


def test_what_stands_on_one_line_has_no_line_breaks() -> None:
    broken = "One\n# Two\n\nThree"
    fact, source = replace(FACT, statement=broken), replace(SOURCE, title=broken, publisher=broken)
    digest = everything(fact, source, name=broken)
    left = replace(digest, left=(LeftOut("x", broken, "a", "had"),))

    lines = [line for one in digest_cards(digest, "en") for line in one.text.split("\n")]
    lines += [line for why in reasons(left, "en") for line in why.split("\n")]
    lines += [
        line
        for one in (unknown_card(7, broken, "ref", "en"), paused_card(7, broken, "en"))
        for line in one.text.split("\n")
    ]

    assert not [line for line in lines if line.startswith(("Three", "Two", "\\# Two"))]
    assert "**One # Two Three** — was called One # Two Three" in lines


def told_parts(digest: Digest) -> list[list[str]]:
    """The lines of each part as it is sent."""
    cards = digest_cards(digest, "en")
    shown = [signed(one, "abcdefgh", number, len(cards), "en") for number, one in enumerate(cards, 1)]
    return [one.text.split("\n") for one in shown]


@pytest.mark.parametrize("size", range(60, 90))
def test_no_part_of_a_digest_ends_with_a_heading(size: int) -> None:
    changes = tuple(DigestChange("added", replace(FACT, statement="x" * size), SOURCE) for _ in range(16))
    hubs = (DigestHub("a", "Hub", changes), DigestHub("b", "Other hub", changes[:1]))
    worth = tuple(WorthKnowing("rare", FACT, f"Hub {place}", SOURCE) for place in range(10))

    for lines in told_parts(Digest(DAY, changed=hubs, worth=worth)):
        *_, last, _reference = lines
        assert last.startswith("-# ")


def test_a_hub_with_a_change_as_long_as_a_part_is_named_once() -> None:
    field = FieldChange("statement", "a" * 900, "b" * 900)
    long = DigestChange("changed", FACT, SOURCE, (field,) * 4)

    (lines,) = told_parts(Digest(DAY, changed=(DigestHub("a", "Hub", (long,)),)))

    assert lines.count("**Hub**") == 1


def test_the_last_line_says_what_it_is() -> None:
    one = told_parts(everything())[-1][-1]
    assert one == "-# reference abcdefgh"
    two = signed(card("plain", "text"), "abcdefgh", 1, 2, "zh").text.split("\n")
    assert two[-1] == "-# 第 1 部分，共 2 部分 · 编号 abcdefgh"


@pytest.mark.parametrize("many", [1, 3, 12, 60, 400])
def test_long_digests_are_parts_within_every_limit_and_each_is_known_again(many: int) -> None:
    longest = replace(FACT, statement="*" * 5_000)
    field = FieldChange("statement", "_" * 5_000, "~" * 5_000)
    changes = tuple(DigestChange("changed", longest, SOURCE, (field, field, field)) for _ in range(many))
    digest = Digest(DAY, changed=tuple(DigestHub(str(n), "Hub", changes[n::3]) for n in range(3)))
    press = Buttons((Button("Stop", "h1:unfollow:all:"),))

    cards = digest_cards(digest, "en", (press,))

    assert 1 <= len(cards) <= MOST_PARTS
    assert [one.controls for one in cards] == [()] * (len(cards) - 1) + [(press,)]
    for number, one in enumerate(cards, 1):
        shown = signed(one, "abcdefgh", number, len(cards), "en")
        view = view_of(shown)
        assert limits.size(shown.text) <= limits.LAYOUT_TEXT
        assert view.total_children_count <= limits.LAYOUT_COMPONENTS
        assert "abcdefgh" in json.dumps(view.to_components())  # type: ignore[no-untyped-call]
    assert ("… and more that is not shown here." in cards[-1].text) is (many > 3)


def test_all_shipped_facts_at_once_are_told_in_parts() -> None:
    nothing = replace(SNAPSHOT, facts={}, hubs={}, entities={})
    digest = Choosing(SNAPSHOT).choose(Changes(compare_snapshots(nothing, SNAPSHOT).changes), DigestRequest(DAY))

    assert len(digest_cards(digest, "en")) <= MOST_PARTS


def test_why_each_entry_is_in_or_out_is_a_line() -> None:
    lines = reasons(everything(), "en")

    assert [line[0] for line in lines] == ["+"] * 8 + ["-"] * 2
    assert lines[-2].endswith("— shown here lately")
    assert lines[-1].endswith("— on another topic")


def test_a_card_comes_back_from_the_diary_as_it_was() -> None:
    menu = Choices("h1:pick::", "Which?", (Choice("a", "1", "about"), Choice("b", "2")))
    one = card(
        "warning", "text", Rule(), Buttons((Button("x", "h1:a::", style="bad", off=True),)), menu, controls=(menu,)
    )

    assert card_of(json.loads(json.dumps(kept(one)))) == one
    with pytest.raises(KeyError, match="Embed"):
        card_of({"tone": "plain", "parts": [{"kind": "Embed"}], "controls": []})
