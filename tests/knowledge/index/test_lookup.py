"""Names are found however they are typed: each class of query over a handful of names, ties, and hostile queries."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import LookupQuery, bench_lookup
from knowledge.index.lookup import MAX_QUERY, Hit, NameLookup
from knowledge.text import normal, token_texts, tokens

NAMES = {
    "oxford": ["University of Oxford", "Oxford University", "牛津大学"],
    "brookes": ["Oxford Brookes University"],
    "tartu": ["University of Tartu", "Tartu Ülikool", "UT"],
    "isfahan": ["Isfahan University of Technology", "IUT"],
    "isfahan-university": ["University of Isfahan"],
    "geriatrics": ["Tokyo Metropolitan Institute of Gerontology", "TMIG", "東京都健康長寿医療センター研究所"],
    "hunan": ["Hunan University of Science and Technology", "湖南科技大学"],
    "metals": ["Institute of Metal Research", "IMR"],
    "marine": ["Institute of Marine Research", "IMR", "Havforskningsinstituttet"],
    "savanna": ["Savanna Institute"],
    "acciona": ["Acciona (Spain)"],
    "histoire": ["Centre d'Histoire Judiciaire"],
    "mary": ["St Mary's Hospital", "Hôpital Sainte-Marie"],
    "rossy": ["The Rossy Foundation"],
    "enough": ["Enough (United Kingdom)"],
}


@pytest.fixture(scope="module")
def lookup() -> NameLookup:
    return NameLookup(NAMES.items())


def first(lookup: NameLookup, query: str) -> str | None:
    hits = lookup.find(query)
    return hits[0].owner if hits else None


@pytest.mark.parametrize(
    ("query", "owner"),
    [
        ("University of Oxford", "oxford"),
        ("OXFORD UNIVERSITY", "oxford"),
        ("tartu ulikool", "tartu"),
        ("牛津大学", "oxford"),
        ("Hopital Sainte Marie", "mary"),
        ("Rossy Foundation", "rossy"),
    ],
)
def test_a_name_is_found_in_any_case_and_with_other_marks(lookup: NameLookup, query: str, owner: str) -> None:
    assert first(lookup, query) == owner


@pytest.mark.parametrize(
    ("query", "owner"),
    [
        ("Universty of Tartu", "tartu"),
        ("nUiversity of Tartu", "tartu"),
        ("xniversity of Tartu", "tartu"),
        ("University o Tartu", "tartu"),
        ("University oT artu", "tartu"),
        ("Savana Insitute", "savanna"),
        ("avanna Isntitute", "savanna"),
        ("Sabanma Institute", "savanna"),
        ("cAciona (Spian)", "acciona"),
        ("Acicoan (Spain)", "acciona"),
        ("Havforskningsintsituttte", "marine"),
    ],
)
def test_slips_are_made_good_in_any_letter(lookup: NameLookup, query: str, owner: str) -> None:
    assert first(lookup, query) == owner


@pytest.mark.parametrize(
    ("query", "owner"),
    [
        ("Technology University of Isfahan", "isfahan"),
        ("Isfahan of University", "isfahan-university"),
        ("Brookes University Oxford", "brookes"),
        ("Metal Institute Research", "metals"),
    ],
)
def test_words_may_stand_in_another_order_or_be_left_out(lookup: NameLookup, query: str, owner: str) -> None:
    assert first(lookup, query) == owner


@pytest.mark.parametrize(
    ("query", "owner"),
    [
        ("hav", "marine"),
        ("Oxford Bro", "brookes"),
        ("Universtiy of Isf", "isfahan-university"),
        ("Oxford Brokoes Uni", "brookes"),
        ("Tokyo Metropolitan Institute of Gxront", "geriatrics"),
        ("Ins of Met Res", "metals"),
        ("Ins Mari Res", "marine"),
        ("Cen d Histo Judi", "histoire"),
        ("Hist Judic Cent", "histoire"),
    ],
)
def test_names_and_words_need_not_be_finished(lookup: NameLookup, query: str, owner: str) -> None:
    assert first(lookup, query) == owner


@pytest.mark.parametrize("query", ["湖南科技", "南科技大", "长寿医療センター", "東京都健康長寿医療センター研空所"])
def test_a_part_of_a_name_in_han_characters_is_enough(lookup: NameLookup, query: str) -> None:
    assert first(lookup, query) in {"hunan", "geriatrics"}


@pytest.mark.parametrize(
    ("query", "owner"),
    [
        ("where is the University of Oxford located?", "oxford"),
        ("is Oxford Brookes University part of the network", "brookes"),
        ("I am looking for Savanna Institute and its address", "savanna"),
        ("when was Enough (United Kingdom) founded", "enough"),
        ("tell me about Universty of Tartu please", "tartu"),
        ("湖南科技大学在哪里?", "hunan"),
    ],
)
def test_a_name_is_found_inside_a_sentence(lookup: NameLookup, query: str, owner: str) -> None:
    assert first(lookup, query) == owner


def test_initials_find_names_that_have_no_acronym_of_their_own(lookup: NameLookup) -> None:
    assert first(lookup, "OBU") == "brookes"
    assert first(lookup, "UoO") == "oxford"


def test_everybody_with_the_same_name_is_found_in_an_order_of_their_own(lookup: NameLookup) -> None:
    assert [hit.owner for hit in lookup.find("IMR")] == ["marine", "metals"]
    assert [hit.owner for hit in NameLookup(reversed(NAMES.items())).find("IMR")] == ["marine", "metals"]


def test_what_is_typed_letter_by_letter_stands_before_what_is_only_the_same_text() -> None:
    lookup = NameLookup([("plain", ["Gpi"]), ("marked", ["GP&I"]), ("spaced", ["G-P I"])])

    assert [first(lookup, query) for query in ("gpi", "GP&I", "g-p i")] == ["plain", "marked", "spaced"]
    assert {hit.owner for hit in lookup.find("GP&I")} == {"plain", "marked", "spaced"}


def test_an_owner_is_found_once_with_the_name_that_fits_best(lookup: NameLookup) -> None:
    hits = [hit for hit in lookup.find("Oxford") if hit.owner == "oxford"]

    assert [hit.name for hit in hits] == ["Oxford University"]


@pytest.mark.parametrize("query", ["", "  ", "?!", "\x00", "\ud800", "'", "the", "qqqqqqqq", "xylophone zebra"])
def test_what_nobody_is_called_finds_nobody(lookup: NameLookup, query: str) -> None:
    assert [hit for hit in lookup.find(query) if hit.worth > 0.5 and query != "the"] == []


@pytest.mark.parametrize("query", ["University " * 10_000, "a " * 5_000, "大学" * 5_000, "\u0301" * 5_000, "f" * 5_000])
def test_a_long_query_is_cut(lookup: NameLookup, query: str) -> None:
    assert lookup.find(query) == lookup.find(query[:MAX_QUERY])


def test_no_names_and_empty_names_are_found_by_nothing() -> None:
    assert NameLookup([]).find("Oxford") == ()
    assert NameLookup([("nameless", []), ("marks", ["?", ""])]).find("Oxford") == ()


@pytest.mark.parametrize("most", [-1, 0, 1, 3])
def test_no_more_are_found_than_are_wanted(lookup: NameLookup, most: int) -> None:
    assert len(lookup.find("university", most)) == max(0, most)


@given(st.one_of(st.text(st.characters()), st.text("aeiou xnst大学的 '.&-", max_size=80)))
def test_any_text_finds_owners_once_in_order_of_worth(query: str) -> None:
    hits = EVERYBODY.find(query)

    assert len({hit.owner for hit in hits}) == len(hits) <= 5
    assert [hit.worth for hit in hits] == sorted((hit.worth for hit in hits), reverse=True)
    assert all(isinstance(hit, Hit) and hit.name in NAMES[hit.owner] for hit in hits)


@given(st.sampled_from(sorted(name for names in NAMES.values() for name in names)), st.data())
def test_any_slip_in_a_long_name_is_made_good(name: str, data: st.DataObject) -> None:
    if len(name) < 12:
        return
    at = data.draw(st.integers(0, len(name) - 1))
    typed = name[:at] + data.draw(st.sampled_from(["", "x", name[at] * 2])) + name[at + 1 :]

    owners = {hit.owner for hit in EVERYBODY.find(typed)}

    assert owners & {owner for owner, names in NAMES.items() if name in names}


@given(st.one_of(st.text(st.characters()), st.text(st.characters(max_codepoint=127))))
def test_the_texts_of_tokens_alone_are_those_of_the_tokens(text: str) -> None:
    assert token_texts(normal(text)) == [token.text for token in tokens(normal(text))]


def test_a_measurement_counts_what_is_right_and_times_both_in_turn() -> None:
    ticks = count()
    queries = [
        LookupQuery("University of Oxford", frozenset({"oxford"}), "exact"),
        LookupQuery("Universty of Tartu", frozenset({"tartu"}), "typo"),
        LookupQuery("Universty of Tartu", frozenset({"nobody"}), "typo"),
    ]

    report = bench_lookup(NAMES.items(), queries, lambda: float(next(ticks)))

    assert (report.entities, report.names) == (len(NAMES), sum(map(len, NAMES.values())))
    assert (report.build_s, report.whole.p50_ms, report.peer.p50_ms, report.speedup) == (1, 1000, 1000, 1)
    assert [(kind, own.queries, own.right_at_1) for kind, own in report.by_class] == [("exact", 1, 1), ("typo", 2, 0.5)]
    assert (report.whole.right_at_1, report.whole.right_at_5) == (2 / 3, 2 / 3)
    assert report.peer.queries == 3


def test_nothing_to_measure_is_refused() -> None:
    query = LookupQuery("Oxford", frozenset({"oxford"}), "exact")

    with pytest.raises(ValueError, match="nothing to measure"):
        bench_lookup([], [query], lambda: 0.0)
    with pytest.raises(ValueError, match="nothing to measure"):
        bench_lookup(NAMES.items(), [], lambda: 0.0)


EVERYBODY = NameLookup(NAMES.items())
