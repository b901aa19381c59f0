"""Texts as they are compared: normal forms, tokens, compact forms, roots."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.text import Token, compact, is_han, name_key, normal, stem, tokens

# Everything a person can send and more: lone surrogates, NUL, directions, joiners, marks that pile up.
ANY_TEXT = st.text(
    st.one_of(
        st.characters(categories=None), st.sampled_from("\0\ud800\udfff\u202e\u2066\u200d\ufeff\u0301\u3099ßİſﬃ㌔")
    )
)


@given(ANY_TEXT)
@settings(max_examples=100, deadline=None)
def test_a_normal_form_is_its_own_normal_form(text: str) -> None:
    assert normal(normal(text)) == normal(text)


@given(ANY_TEXT)
@settings(max_examples=50, deadline=None)
def test_tokens_of_any_text_stand_where_they_say(text: str) -> None:
    normalised = normal(text)
    found = tokens(normalised)

    assert all(normalised[token.start : token.end].replace(",", "").startswith(token.text) for token in found)
    assert all(before.end <= after.start for before, after in pairwise(found))


@pytest.mark.parametrize(
    ("given_text", "expected"),
    [
        ("Ｉ·ＣＡＭＰＵＳ", "i·campus"),
        ("I•Campus", "i·campus"),
        ("  Café\t\nZürich  ", "cafe zurich"),
        ("“E–Town’s”", '"e-town\'s"'),
        ("Straße", "strasse"),
        ("亦庄", "亦庄"),
        ("亞洲生物醫藥園區", "亚洲生物医药园区"),
        ("無錫", "无锡"),
        ("臺", "台"),
        ("裡裏里", "里里里"),
        ("ガ", "ガ"),
        ("a\u202eb\u200bc\0d\ud800e", "abcde"),
        ("４２００", "4200"),
        ("", ""),
    ],
)
def test_texts_that_read_the_same_have_one_normal_form(given_text: str, expected: str) -> None:
    assert normal(given_text) == expected


@given(st.text(st.characters(min_codepoint=0x3400, max_codepoint=0x9FFF)))
@settings(max_examples=100, deadline=None)
def test_han_characters_are_simplified_one_for_one(text: str) -> None:
    assert len(normal(text)) == len(text)
    assert all(is_han(char) for char in normal(text))


def test_a_name_in_traditional_characters_has_the_key_of_the_simplified_one() -> None:
    assert name_key("無錫國際生命科學創新園") == name_key("无锡国际生命科学创新园")
    assert compact("精準醫學") == compact("精准医学")


@pytest.mark.parametrize(
    ("normalised", "words"),
    [
        ("i·campus, r&d", ["i", "campus", "r", "d"]),
        ("4,200 companies", ["4200", "companies"]),
        ("43.55%", ["43.55", "%"]),
        ("3d printing in 2023", ["3d", "printing", "in", "2023"]),
        ("wuxi's campus", ["wuxi", "campus"]),
        ("p4中心在哪里", ["p4", "中心在哪里"]),
        ("snake_case", ["snake", "case"]),
        ("?!", []),
    ],
)
def test_words_numbers_and_runs_of_han_are_told_apart(normalised: str, words: list[str]) -> None:
    assert [token.text for token in tokens(normalised)] == words


def test_a_token_knows_where_it_stands_and_whether_it_is_han() -> None:
    assert tokens("p4 中心") == (Token("p4", 0, 2), Token("中心", 3, 5, han=True))


@pytest.mark.parametrize("name", ["I·Campus", "i-campus", "I Campus", "ICAMPUS", "Ｉ•ｃａｍｐｕｓ", "I.Campus"])
def test_spellings_of_a_name_have_one_compact_form(name: str) -> None:
    assert compact(name) == "icampus"


def test_names_that_differ_in_a_letter_or_sign_keep_two_compact_forms() -> None:
    assert len({compact(name) for name in ("1+N", "1N", "R&D", "RD", "P4", "P5")}) == 6


def test_forms_of_an_english_word_have_one_root_and_nothing_else_changes() -> None:
    assert {stem(word) for word in ("company", "companies")} == {stem("company")}
    assert [stem(word) for word in ("4200", "亦庄", "3d")] == ["4200", "亦庄", "3d"]


def test_only_a_text_of_han_characters_throughout_is_han() -> None:
    assert is_han("亦庄")
    assert not any(is_han(text) for text in ("", "p4中心", "亦 庄", "ガ"))
