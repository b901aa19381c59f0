"""Cards for curators, of good values and of hostile ones, in both languages."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.diary import GuildSettings, Letter, LetterKind, LetterState
from bot.render import limits
from bot.render.cards import Buttons, Choices
from bot.render.curating.change_lines import THINGS, change_lines, counts
from bot.render.curating.gap_cards import A_PAGE, OpenGap, gaps_card, stub_card
from bot.render.curating.history import going_back_card, history_card, version_label
from bot.render.curating.letters import (
    accepted_card,
    correction_form,
    decision_card,
    human_form,
    inbox_card,
    letter_card,
    reason_form,
    reply_card,
    reply_form,
)
from bot.render.curating.loads import changes_card, load_card
from bot.render.curating.server_settings import settings_card
from bot.render.curating.standing import (
    Standing,
    check_card,
    damage_card,
    export_card,
    stale_card,
    status_card,
    too_large_card,
)
from bot.render.paging import pages
from bot.speech import speech
from knowledge import (
    AskedQuestion,
    Change,
    Changes,
    Cluster,
    Engine,
    FieldChange,
    Fragment,
    Gap,
    Language,
    Problem,
    ReloadReport,
    SeedChange,
    SeedReport,
    StaleSource,
    Version,
)
from knowledge.changes import THINGS as ALL_THINGS
from knowledge.changes import How
from knowledge.loading import Outcome
from tests.bot.render.hostile import FREELY, HOSTILE
from tests.bot.render.hostile import LANGUAGES as BOTH
from tests.bot.render.shown import assert_form_good, assert_good

LANGUAGES = st.sampled_from(BOTH)
AT = datetime(2026, 2, 3, 4, 5, tzinfo=UTC)
PEOPLE = {2: "<@4242>"}
EN = speech("en")


def version(number: int, note: str = "", kind: str = "reload") -> Version:
    return Version(number, AT.isoformat(), note, note, kind, note, 1)  # type: ignore[arg-type]


def letter(kind: LetterKind, state: LetterState, text: str, number: int = 7) -> Letter:
    decided = state != "open"
    return Letter(
        id=number,
        kind=kind,
        text=text,
        fact=None if kind == "question" else text,
        link=text,
        answer="abc",
        sender=4242,
        guild=1,
        channel=2,
        language="en",
        at=AT,
        state=state,
        decider=4242 if decided else None,
        decided=AT if decided else None,
        reason=text if decided else None,
        staff_channel=None,
        staff_message=None,
    )


def open_gap(small: Engine, text: str, number: int) -> OpenGap:
    asked = AskedQuestion(text, "en", "unknown", 3, AT)
    fact = replace(small.snapshot.facts["river-area"], statement=text)
    hub = small.snapshot.entities["river-park"]
    named = replace(hub, names=(replace(hub.names[0], text=text),))
    attribute = replace(small.snapshot.attributes["area"], label=text, chinese=text)
    stub = SeedChange((Fragment(text[:50], 3, text),))
    return OpenGap((number,), Gap(Cluster((asked,) * 6, 18, AT), (named,) * 9, attribute, fact, None, stub))


def changed(text: str, number: int) -> Changes:
    fields = (FieldChange(text[:30], text, text), FieldChange("asked", text, text + "y", (text,) * 3, (text,)))
    return Changes(
        tuple(
            Change(
                thing, text, how, text, text[:20], text if how == "renamed" else "", fields if how == "changed" else ()
            )
            for thing in ALL_THINGS
            for how in get_args(How)
        )
        * number
    )


@FREELY
@given(text=HOSTILE, language=LANGUAGES, number=st.integers(0, 3), at=st.integers(-2, 99))
def test_versions_and_changes_fit_and_do_nothing(text: str, language: Language, number: int, at: int) -> None:
    words, changes = speech(language), changed(text, number)
    for outcome in get_args(Outcome):
        problems = (Problem(text, 3, 1, text),) * 25 if outcome == "broken" else ()
        report = ReloadReport(outcome, version(1), version(2), changes, problems, 5, 9, 0.1, (text,) * number)
        assert_good(load_card(report, words, by=2**63, note=text))
    assert_good(changes_card(1, 2, changes, at, words))
    versions = [
        version(1_000_000 + one, text, kind) for one, kind in enumerate(("start", "rollback", "reload") * number)
    ]
    assert_good(history_card(versions, 1_000_001, PEOPLE, at, words))
    assert_good(going_back_card(version(1, text), 2, changes, 2**63, words))
    assert 1 <= limits.size(version_label(version(1, text), words)) <= limits.CHOICE_NAME


@FREELY
@given(text=HOSTILE, language=LANGUAGES, number=st.integers(0, 30), at=st.integers(-2, 99))
def test_how_things_stand_fits_and_does_nothing(
    small: Engine, text: str, language: Language, number: int, at: int
) -> None:
    words, problems = speech(language), (Problem(text, 3, 1, text),) * number
    aside = Path("/somewhere") / (text.replace("/", "")[:100].replace("\x00", "") or "x")
    refused = ReloadReport("refused", None, None, Changes(), removed=3, known=4)
    standing = Standing(version(2, text), 3, 4, AT, problems, refused, aside, aside, date(2026, 1, 2), 4, 5)
    assert_good(status_card(standing, PEOPLE, words))
    assert_good(damage_card(aside, aside, words))
    assert_good(check_card(SeedReport(problems, problems, 1, 2, 3, 4), words))
    assert_good(check_card(SeedReport((), problems, 1, 2, 3, 4), words))
    fact = replace(small.snapshot.facts["river-area"], id=text)
    source = replace(small.snapshot.sources["leaflet"], id=text, title=text)
    stale = [StaleSource(source, (fact,) * 9, date(2026, 1, 1), 5)] * number
    assert_good(stale_card(stale, date(2026, 1, 2), at, words))
    names = ["a.csv", "b.csv"]
    assert_good(export_card(names, [(1, text), (2, text)], words))
    assert_good(too_large_card(11_000_000, 10_000_000, words))


@FREELY
@given(text=HOSTILE, language=LANGUAGES, number=st.integers(0, 12), at=st.integers(-2, 99))
def test_gaps_fit_and_do_nothing(small: Engine, text: str, language: Language, number: int, at: int) -> None:
    words = speech(language)
    gaps = [open_gap(small, text, 2**62 + one) for one in range(number)]
    assert_good(gaps_card(gaps, at, words))
    assert_good(stub_card(open_gap(small, text, 1).gap, "gap-1.yaml", words))


@FREELY
@given(text=HOSTILE, language=LANGUAGES, number=st.integers(0, 30), at=st.integers(-2, 99))
def test_letters_fit_and_do_nothing(small: Engine, text: str, language: Language, number: int, at: int) -> None:
    words = speech(language)
    fact = replace(small.snapshot.facts["river-area"], id=text, statement=text)
    for kind in get_args(LetterKind):
        for state in get_args(LetterState):
            one = letter(kind, state, text)
            assert_good(letter_card(one, fact, words))
            assert_good(letter_card(one, None, words))
            assert_good(decision_card(one, words))
            assert_good(reply_card(one, text, text, words))
    assert_good(inbox_card([letter("wrong", "open", text, 2**62 + one) for one in range(number)], at, words))
    assert_good(accepted_card([text, text], "correction-1.yaml", words))
    for facts in ((fact,), (fact,) * 40):
        assert_form_good(correction_form("a" * 12, 2**63, facts, words))
    for form in (human_form("a" * 12, 2**63, words), reason_form(2**62, 2**63, words), reply_form(2**62, 2**63, words)):
        assert_form_good(form)


@FREELY
@given(language=LANGUAGES, number=st.integers(0, 500), private=st.booleans(), own=st.sampled_from([None, "en", "zh"]))
def test_settings_fit(language: Language, number: int, private: bool, own: str | None) -> None:
    settings = GuildSettings(1, own, 4242, 4242, private)
    assert_good(settings_card(settings, {}, speech(language)))
    channels = {10**18 + one: private for one in range(number)}
    view = settings_card(settings, channels, speech(language))
    assert limits.size(view.text) < limits.LAYOUT_TEXT


@given(lines=st.lists(st.text(max_size=50), max_size=60), room=st.integers(5, 200), most=st.integers(1, 9))
def test_pages_hold_every_line_in_its_order_within_the_room(lines: list[str], room: int, most: int) -> None:
    made = pages(lines, room, most)
    assert [line for page in made for line in page] == [limits.clip(line, room) for line in lines]
    assert all(len(page) <= most for page in made)
    assert all(limits.size("\n".join(page)) <= room for page in made)
    assert made


def test_every_thing_that_changes_has_a_word() -> None:
    assert tuple(THINGS) == ALL_THINGS


def test_changes_are_counted_by_thing_with_the_number_of_hubs() -> None:
    changes = Changes(
        (
            Change("fact", "a", "added", "A.", "river"),
            Change("fact", "b", "changed", "B.", "river", fields=(FieldChange("value", "40", "41"),)),
            Change("source", "c", "removed", "C"),
        )
    )
    assert counts(changes, EN) == "fact: 1 added, 1 changed; source: 1 removed (1 hub)"
    assert counts(changes, speech("zh")) == "事实：新增 1、修改 1；来源：删除 1（1 个园区）"
    assert change_lines(changes, EN) == (
        "**river**",
        "+ fact a: A.",
        "~ fact b: value: 40 → 41",
        "**of no hub**",
        "− source c: C",
    )


@pytest.mark.parametrize(
    ("kind", "state", "labels"),
    [
        ("wrong", "open", ["Accept", "Reject", "Done"]),
        ("wrong", "accepted", ["YAML to take over", "Done"]),
        ("wrong", "rejected", []),
        ("question", "open", ["Answer", "Reject", "Done"]),
        ("question", "done", []),
    ],
)
def test_a_letter_offers_what_may_still_be_done(kind: LetterKind, state: LetterState, labels: list[str]) -> None:
    shown = letter_card(replace(letter(kind, state, "x"), link=None), None, EN)
    assert [button.label for row in shown.controls if isinstance(row, Buttons) for button in row.buttons] == labels


@pytest.mark.parametrize(
    ("link", "opens"),
    [
        ("https://river.example/size?x=1", True),
        ("http://river.example:8080", True),
        ("https://user:secret@evil.example", False),
        ("https://localhost/x", False),
        ("javascript:alert(1)", False),
        ("https://river.example/ x", False),
        ("river.example", False),
    ],
)
def test_only_a_link_that_discord_surely_takes_is_a_button(link: str, opens: bool) -> None:
    shown = letter_card(replace(letter("wrong", "open", "x"), link=link), None, EN)
    urls = [button.url for row in shown.controls if isinstance(row, Buttons) for button in row.buttons if button.url]
    assert urls == ([link] if opens else [])
    assert_good(shown)


def test_an_inbox_opens_the_letters_of_its_page(small: Engine) -> None:
    shown = inbox_card([letter("wrong", "open", f"text {one}", one) for one in range(25)], 1, EN)
    (menu,) = [control for control in shown.controls if isinstance(control, Choices)]
    assert [choice.value for choice in menu.choices] == [str(one) for one in range(10, 20)]


def test_a_page_of_gaps_is_short(small: Engine) -> None:
    shown = gaps_card([open_gap(small, f"question {one}", one) for one in range(12)], 1, EN)
    assert shown.text.count("question") >= A_PAGE
    assert "page 2 of 3" in shown.text


def test_one_of_something_is_counted_as_one(small: Engine) -> None:
    words = speech("en")
    standing = Standing(None, 1, 1, AT, (), None, None, None, None, 1, 1)
    stale = StaleSource(small.snapshot.sources["leaflet"], (small.snapshot.facts["river-area"],), date(2026, 1, 1), 5)
    for shown, said in (
        (status_card(standing, {}, words), "1 hub, 1 fact\n"),
        (status_card(standing, {}, words), "1 open gap, 1 open letter\n"),
        (check_card(SeedReport((), (), 1, 1, 1, 1), words), "1 hub, 1 fact, 1 other, 1 source"),
        (gaps_card([open_gap(small, "x", 1)], 0, words), "**1 gap, asked"),
        (inbox_card([letter("wrong", "open", "x")], 0, words), "**1 letter**"),
        (stale_card([stale], date(2026, 1, 2), 0, words), "**1 fact of 1 source to look at again**"),
    ):
        assert said in shown.text
