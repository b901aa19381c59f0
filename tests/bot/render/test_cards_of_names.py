"""Cards that list, help, and tell what is kept, and names as they are offered, over good texts and hostile ones."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.diary import Erased
from bot.render import limits
from bot.render.browsing import SIDES, Filters, listing_card
from bot.render.help import help_card
from bot.render.keys import LONG, LONGEST, key_for, meant_by
from bot.render.names import name_choice, unknown_card
from bot.render.privacy import KeptOf, erased_card, privacy_card, sure_card
from bot.speech import speech
from knowledge import Completion, Engine, Language
from tests.bot.render.hostile import FREELY, HOSTILE, LANGUAGES
from tests.bot.render.made import LONG_ID, PERSON, Hostile, viewer
from tests.bot.render.measuring import units
from tests.bot.render.shown import assert_good, buttons, menus


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_listing_says_how_many_hubs_fit_and_what_narrows_them_down(small: Engine, language: Language) -> None:
    card = listing_card(small.browse(), Filters(), (), small.snapshot, viewer(speech(language)))
    assert_good(card)
    assert "- **River Park** — science park" in card.text or "- **河畔园** — science park" in card.text
    assert len(menus(card)) == 3  # open, city, kind: all hubs have one country and one topic


def test_each_filter_that_is_set_can_be_dropped(small: Engine) -> None:
    filters = Filters("China", "Wuxi", "place", "science park")
    card = listing_card(small.browse(city="Wuxi"), filters, ("Atlantis",), small.snapshot, viewer(speech("en")))
    dropping = [button for button in buttons(card) if button.emoji]
    assert [button.label for button in dropping] == ["China", "Wuxi", "Place and space", "science park"]
    assert len({button.press for button in dropping}) == len(SIDES)
    assert card.text.startswith("## Innovation hubs\nNo hub is recorded with “Atlantis”.")


def test_what_fits_nothing_is_said_with_buttons_that_drop_the_filters(small: Engine) -> None:
    card = listing_card(
        small.browse(city="Wuxi", kind="campus"),
        Filters(city="Wuxi", kind="campus"),
        (),
        small.snapshot,
        viewer(speech("en")),
    )
    assert "0 hubs fit." in card.text
    assert [button.label for button in buttons(card)][:2] == ["Wuxi", "campus"]


@FREELY
@given(
    name=HOSTILE,
    text=HOSTILE,
    many=st.integers(0, 40),
    hubs=st.integers(0, 10),
    set_sides=st.integers(0, 15),
    language=st.sampled_from(LANGUAGES),
)
def test_no_listing_of_hostile_seeds_is_refused_or_active(
    small: Engine, name: str, text: str, many: int, hubs: int, set_sides: int, language: Language
) -> None:
    made = Hostile(small, name, text, many)
    values = [text, name, "t" * 80, text]
    filters = Filters(*(value if set_sides & 1 << place else "" for place, value in enumerate(values)))
    assert_good(listing_card(made.listing(hubs), filters, (name, text), small.snapshot, viewer(speech(language))))


@FREELY
@given(name=HOSTILE, typed=HOSTILE | st.text(), many=st.integers(0, 30), hubs=st.booleans(), fits=st.booleans())
def test_no_word_about_an_unknown_name_is_refused_or_active(
    small: Engine, name: str, typed: str, many: int, hubs: bool, fits: bool
) -> None:
    near = Hostile(small, name, typed or "x", 1).completions()[:many]
    for language in LANGUAGES:
        card = unknown_card(typed, near, "contact", speech(language), hubs=hubs, fits=fits)
        assert_good(card)
        assert units(card.text) <= 500


@pytest.mark.parametrize(
    ("offer", "label"),
    [
        (Completion("r", "River Park", "prefix", "River Park", "hub", "", "Wuxi"), "River Park — Wuxi"),
        (Completion("r", "RVP", "alias", "River Park", "hub", "", "Wuxi"), "RVP — Wuxi, alias of River Park"),
        (Completion("r", "River Park", "like", "River Park"), "River Park — spelled alike"),
        (Completion("r", "River Park", "exact", "River Park"), "River Park"),
        (Completion("r", "River Park", "listed", "河畔园", "hub", "", "Wuxi"), "河畔园 — Wuxi"),
        (Completion("l", "Lin Ya", "word", "Lin Ya", "person", "River Park", "Wuxi"), "Lin Ya — person, River Park"),
    ],
)
def test_a_choice_says_why_it_is_offered(small: Engine, offer: Completion, label: str) -> None:
    assert name_choice(offer, small.snapshot, speech("en")) == (label, offer.entity)


@FREELY
@given(name=HOSTILE, text=HOSTILE, language=st.sampled_from(LANGUAGES))
def test_a_choice_is_never_too_long(small: Engine, name: str, text: str, language: Language) -> None:
    for offer in Hostile(small, name, text, 1).completions():
        label, value = name_choice(offer, small.snapshot, speech(language))
        assert 1 <= units(label) <= limits.CHOICE_NAME
        assert value == offer.entity


@FREELY
@given(questions=st.lists(HOSTILE | st.text(min_size=1), max_size=12), language=st.sampled_from(LANGUAGES))
def test_examples_stand_whole_on_buttons_or_not_at_all(questions: list[str], language: Language) -> None:
    card = help_card(10**6, 10**9, tuple(question for question in questions if question.strip()), speech(language))
    assert_good(card)
    assert all(button.label in questions for button in buttons(card))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", [0, 1, 10**9])
def test_what_is_kept_and_what_was_deleted_is_said_within_the_limits(
    small: Engine, language: Language, number: int
) -> None:
    words = speech(language)
    followed = tuple(f"{LONG_ID[:-3]}{place:03}" for place in range(min(number, 100))) if number else None
    kept = KeptOf(PERSON, timedelta(days=90), timedelta(days=3_650), followed)
    erased = erased_card(Erased(*(number,) * 6), words)
    for card in (
        privacy_card(kept, small.snapshot, words),
        sure_card(PERSON, words),
        erased,
    ):
        assert_good(card)
    assert (erased.text.count("\n- ") > 0) == bool(number)


@FREELY
@given(
    texts=st.lists(
        st.text(min_size=1) | st.from_regex(r"[a-z0-9]+(-[a-z0-9]+){0,9}", fullmatch=True), min_size=1, max_size=20
    )
)
def test_what_a_key_stands_for_is_found_again(texts: list[str]) -> None:
    for longest in (LONGEST, LONG):
        for text in texts:
            key = key_for(text, longest)
            assert len(key) <= longest
            assert not set(key) & set(":.+")
            assert meant_by(key, texts) == text


def test_a_key_of_nothing_that_is_served_stands_for_nothing() -> None:
    assert [meant_by(key, ["river-park"]) for key in ("~AAAAAA", "ark~AAAAAA", "river", "", "~")] == [None] * 5
