"""Cards of hubs, of others, of contacts and comparisons, over good seeds and hostile ones."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations, islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.render.book import Place, place_of
from bot.render.cards import Card
from bot.render.compare import compare_card, other_card
from bot.render.contacts import contact_card
from bot.render.hubs import HubShown, hub_card
from bot.render.keys import meant_by
from bot.render.kinds import called
from bot.render.presses import pressed
from bot.render.who import who_card
from bot.speech import speech
from knowledge import Engine, Language
from tests.bot.render.hostile import FREELY, HOSTILE, LANGUAGES
from tests.bot.render.made import PERSON, Hostile, citing, viewer
from tests.bot.render.shown import assert_good, buttons, menus

HUBS = ("beijing-e-town", "p4-center", "niicpm", "changping", "wuxi-icampus")
# Of hostile cards, which may have thousands, so many pages are looked at.
MOST_PAGES = 4


def pages(card_at: Callable[[Place], Card]) -> Iterator[Card]:
    """Every page of every section of a card, as somebody reads it who presses all there is to press."""
    reading = (menu for menu in menus(card_at(Place())) if menu.placeholder in ("Read on", "继续阅读"))
    sections = [choice.value for menu in reading for choice in menu.choices]
    for section in sections or [""]:
        place: Place | None = Place(section)
        while place:
            card = card_at(place)
            yield card
            place = _next(card, section)


def _next(card: Card, section: str) -> Place | None:
    on = next((button for button in buttons(card) if button.emoji == "▶️" and not button.off), None)
    told = pressed(on.press) if on else None
    if told is None:
        return None
    assert told.owner == PERSON
    place = place_of(told.key.partition(".")[2])
    assert place is not None
    assert not section or meant_by(place.section, [section]) == section
    return place


def read(text: str) -> str:
    """A text as one reads it, without what keeps it inert."""
    return text.replace("\\", "").replace("\u200b", "")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("hub", HUBS)
def test_every_fact_of_a_shipped_hub_is_on_some_page(shipped: Engine, hub: str, language: Language) -> None:
    page, who = shipped.page(hub), viewer(speech(language))
    shown = HubShown(page, shipped.tied(hub), citing(shipped, language), shipped.snapshot)
    cards = list(pages(lambda place: hub_card(shown, place, who)))
    for card in cards:
        assert_good(card)
    whole = read("\n".join(card.text for card in cards))
    facts = (*page.overview, *(fact for _, filed in page.topics for fact in filed))
    assert [fact.id for fact in facts if fact.statement not in whole] == []
    assert all(entity.name_in(language)[:100] in whole for entity in shipped.tied(hub))
    assert all(source.title in whole for source in page.sources)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everybody_who_ships_has_a_card(shipped: Engine, language: Language) -> None:
    others = [entity for entity in shipped.snapshot.entities.values() if entity.kind != "hub"]
    for entity in others:
        page = shipped.who(entity.id)
        cite = citing(shipped, language)
        cards = list(pages(lambda place: who_card(page, cite, place, shipped.snapshot, viewer(speech(language)))))  # noqa: B023  used at once
        for card in cards:
            assert_good(card)
        whole = read("\n".join(card.text for card in cards))
        facts = [fact for at in page.hubs for fact in (*at.told, *at.named)]
        assert [fact.id for fact in facts if fact.statement not in whole] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_two_shipped_hubs_are_compared(shipped: Engine, language: Language) -> None:
    for two in combinations(HUBS, 2):
        comparison = shipped.compare(two)
        cite, who = citing(shipped, language), viewer(speech(language))
        cards = list(pages(lambda place: compare_card(comparison, cite, place, shipped.snapshot, who)))  # noqa: B023  used at once
        for card in cards:
            assert_good(card)
        whole = read("\n".join(card.text for card in cards))
        rows = [row for topic in comparison.topics for row in topic.attributes]
        facts = [fact for row in rows for own in row.facts for fact in own or ()]
        assert [fact.id for fact in facts if fact.statement not in whole] == []
        missing = "not recorded" if language == "en" else "没有记录"
        assert whole.count(missing) >= sum(row.facts.count(None) for row in rows)


def test_the_largest_figure_is_marked(small: Engine) -> None:
    comparison = small.compare(("harbour-campus", "river-park"))
    card = compare_card(comparison, citing(small, "en"), Place("place"), small.snapshot, viewer(speech("en")))
    assert "- **River Park** (the largest)\n  - River Park measures 40 hectares." in card.text
    assert "- **Harbour Campus**\n  - Harbour Campus measures 7 hectares." in card.text


def test_a_page_far_behind_the_last_is_the_last_and_a_section_that_is_gone_the_first(small: Engine) -> None:
    shown = HubShown(small.page("river-park"), small.tied("river-park"), citing(small, "en"), small.snapshot)
    first = hub_card(shown, Place(), viewer(speech("en")))
    assert hub_card(shown, Place("gone", 999_999), viewer(speech("en"))) == first
    assert "River Park is located in Wuxi." in first.text


def test_a_private_card_has_no_button_that_removes_it(small: Engine) -> None:
    shown = HubShown(small.page("river-park"), (), citing(small, "en"), small.snapshot)
    alone = hub_card(shown, Place(), viewer(speech("en"), private=True))
    public = hub_card(shown, Place(), viewer(speech("en")))
    assert "Remove" not in [button.label for button in buttons(alone)]
    assert "Remove" in [button.label for button in buttons(public)]


@settings(FREELY, max_examples=15)
@given(name=HOSTILE, text=HOSTILE, many=st.sampled_from([0, 1, 5, 30]), language=st.sampled_from(LANGUAGES))
def test_no_card_of_hostile_seeds_is_refused_or_active(
    small: Engine, name: str, text: str, many: int, language: Language
) -> None:
    made, who = Hostile(small, name, text, many), viewer(speech(language))
    # What seeds call things in Chinese may be as hostile.
    vocabulary = replace(small.snapshot.vocabulary, chinese={name: text, text: name})
    known = replace(small.snapshot, vocabulary=vocabulary)
    shown = HubShown(made.page(), made.tied(), made.cite, known)
    page, comparison = made.who(), made.comparison()
    for card in (
        *islice(pages(lambda place: hub_card(shown, place, who)), MOST_PAGES),
        *islice(pages(lambda place: who_card(page, made.cite, place, known, who)), MOST_PAGES),
        *islice(pages(lambda place: compare_card(comparison, made.cite, place, known, who, (name, text))), MOST_PAGES),
        contact_card(made.contacts(), made.cite(()), known, who),
        other_card(made.hub(), made.completions(), known, who),
        other_card(made.hub(), (), known, who),
    ):
        assert_good(card)


def test_what_ships_is_called_in_chinese_what_is_no_fact(shipped: Engine) -> None:
    known = shipped.snapshot
    of_hubs = {text for hub in known.hubs.values() for text in (hub.form, hub.city, hub.country)}
    labels = {contact.label for hub in known.hubs.values() for contact in hub.contacts}
    ties = {text for tie in known.relations.values() for text in (tie.label, tie.inverse)}
    assert {text for text in of_hubs | labels | ties if called(text, known, speech("zh")) == text} == set()
    assert called("Wuxi", known, speech("en")) == "Wuxi"
    hub = HubShown(shipped.page("wuxi-icampus"), (), citing(shipped, "zh"), known)
    assert "创新园 · 无锡、中国" in hub_card(hub, Place(), viewer(speech("zh"))).text


def test_a_page_names_the_source_of_each_fact_and_contact_on_it(small: Engine) -> None:
    who, cite = viewer(speech("en")), citing(small, "en")
    front = hub_card(HubShown(small.page("river-park"), (), cite, small.snapshot), Place(), who)
    compared = compare_card(small.compare(("river-park", "harbour-campus")), cite, Place(), small.snapshot, who)
    assert "“Parks of the delta”" in front.text
    # Only its contact stands on this one.
    assert "“River Park in figures”" in front.text
    assert "“River Park in figures”" in compared.text
    made = Hostile(small, "The Gazette", "Parks", 6)
    many = hub_card(HubShown(made.page(), (), made.cite, small.snapshot), Place(), who)
    assert many.text.count("Checked") == 6
