"""Numbers in sentences, in digits and words of both languages."""

from decimal import Decimal

import pytest

from knowledge.seeds.numbers import numbers
from knowledge.text import normal


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("more than 4,200 companies", "4200"),
        ("4200 companies", "4200"),
        ("43.55 million yuan", "43550000"),
        ("about $1.37 billion", "1370000000"),
        ("US$1.2bn", "1200000000"),
        ("CNY100 million", "100000000"),
        ("48 percent", "48"),
        ("48%", "48"),
        ("a three-year plan", "3"),
        ("Twenty-five policies", "25"),
        ("twenty five policies", "25"),
        ("one hundred and twenty labs", "120"),
        ("two thousand five hundred", "2500"),
        ("three million two hundred thousand", "3200000"),
        ("a hundred firms", "100"),
        ("two dozen firms", "24"),
        ("forty thousand", "40000"),
        ("三个平台", "3"),
        ("二十五家企业", "25"),
        ("一百二十家", "120"),
        ("十二项", "12"),
        ("三百万元", "3000000"),
        ("1.2亿元", "120000000"),
        ("3千万", "30000000"),
        ("两萬億", "2000000000000"),
        ("百分之四十八", "48"),
        ("４２００", "4200"),
        ("in 3–5 years", "5"),
        ("12 000 square metres", "12000"),
        ("$5M", "5000000"),
        ("300m²", "300"),
        ("5,000+ patents", "5000"),
        ("a 1.2-billion-yuan fund", "1200000000"),
        ("三十多万人", "300000"),
        ("500余家", "500"),
        ("百亿元", "10000000000"),
    ],
)
def test_a_number_is_found_however_it_is_written(text: str, said: str) -> None:
    assert Decimal(said) in numbers(normal(text))


def test_both_ends_of_a_range_are_found_in_its_scale() -> None:
    assert {Decimal(3_000_000), Decimal(5_000_000)} <= numbers("3 to 5 million yuan")
    assert numbers("from 30-35 hectares") == {Decimal(30), Decimal(35)}


def test_numbers_that_follow_each_other_stay_apart() -> None:
    assert numbers("one, two and three") == {Decimal(1), Decimal(2), Decimal(3)}
    assert numbers("two three-year plans of 12 and 40") == {Decimal(2), Decimal(3), Decimal(12), Decimal(40)}
    assert numbers("two hundred and five") == {Decimal(205)}


@pytest.mark.parametrize(
    "text", ["the P4 Center", "the 4th forum", "v2a", "someone, often, weight", "hundreds of firms", ""]
)
def test_digits_of_names_and_ordinals_are_no_numbers(text: str) -> None:
    assert numbers(normal(text)) == frozenset()


@pytest.mark.parametrize("text", ["9" * 400, "亿" * 400, "九" * 400, "1," * 200, "one " * 100, "million " * 50])
def test_no_text_of_a_statements_length_is_too_much(text: str) -> None:
    assert isinstance(numbers(text), frozenset)
