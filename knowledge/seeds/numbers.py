"""Numbers as sentences give them: a normalised text goes in, every number it says comes out. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from math import prod

_UNITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_TEENS = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_WORDS = {word: number for number, word in enumerate(_UNITS + _TEENS)} | {
    word: 10 * n for n, word in enumerate(_TENS, 2)
}
_SCALES = {
    **{"dozen": 12, "hundred": 100, "thousand": 1_000, "million": 10**6, "billion": 10**9, "trillion": 10**12},
    **{"k": 1_000, "m": 10**6, "mn": 10**6, "bn": 10**9},
}
_HAN_SCALES = {"十": 10, "百": 100, "千": 1_000, "万": 10**4, "亿": 10**8}
_HAN_DIGITS = {digit: number for number, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}

# A digit behind a letter belongs to a name ("P4"), unless the letters are a currency's.
_BEFORE = r"(?:(?<![a-z\d])(?<!\d[.,])|(?<=cny)|(?<=rmb)|(?<=usd)|(?<=eur)|(?<=gbp))"
_DIGITS = re.compile(
    rf"{_BEFORE}(?P<digits>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)(?!\d|[.,]\d|st\b|nd\b|rd\b|th\b)"
    rf"(?:[\s-]?(?P<scale>{'|'.join(sorted(_SCALES, key=len, reverse=True))})(?![a-z])|(?P<han>[百千万亿]+))?"
)
_COUNTING = frozenset((*_WORDS, *_SCALES))
_WORD = re.compile(r"[a-z]+|[^a-z\s-]")
_HAN = re.compile(f"[{''.join(_HAN_DIGITS)}{''.join(_HAN_SCALES)}]+")
_GROUPS = re.compile(r"(?<![\w.,])\d{1,3}(?: \d{3})+(?!\w|[.,]\d)")
# 三十多万 is more than 300,000: how much more is the value's bound to say.
_ABOUT = re.compile(r"(?<=[\d十百千])[多余](?=[百千万亿])")
_RANGE = re.compile(r"\s*(?:-|~|to|and|or|至|到)\s*")


def numbers(text: str) -> frozenset[Decimal]:
    """Every number of a text, as `text.normal` gives it: "4,200", "43.55 million", "twenty-five", "三百万", "3 to 5".

    Digits inside words ("P4") and ordinals ("4th") are no numbers.
    """
    text = _ABOUT.sub("", text)
    return frozenset((*_in_digits(text), *_in_groups(text), *_in_words(text), *_in_han(text)))


def _in_digits(text: str) -> Iterator[Decimal]:
    before: tuple[int, Decimal] | None = None
    for found in _DIGITS.finditer(text):
        plain = Decimal(found["digits"].replace(",", ""))
        scale = _SCALES[found["scale"]] if found["scale"] else prod(_HAN_SCALES[char] for char in found["han"] or "")
        yield plain * scale
        if found["scale"] in {"k", "m"}:
            yield plain  # "30m" may be metres
        if scale != 1 and before and _RANGE.fullmatch(text, before[0], found.start()):
            yield before[1] * scale  # "3 to 5 million"
        before = (found.end(), plain) if scale == 1 else None


def _in_groups(text: str) -> Iterator[Decimal]:
    """Thousands parted by spaces: "12 000"."""
    for found in _GROUPS.findall(text):
        yield Decimal(found.replace(" ", ""))


def _in_words(text: str) -> Iterator[Decimal]:
    """Numbers in English words: the sum of what "million" and the like end, each the hundreds and units before it."""
    words = _WORD.findall(text)
    if _COUNTING.isdisjoint(words):
        return
    total, part, last = 0, 0, ""
    for at, word in enumerate([*words, "."]):
        if last and word == "and" and last in _SCALES and words[at + 1 : at + 2] and words[at + 1] in _WORDS:
            continue
        number = _WORDS.get(word)
        if number is not None and (not last or _joins(last, number)):
            part += number
        elif number is not None:
            yield Decimal(total + part)
            total, part = 0, number
        elif len(word) > 2 and word in _SCALES and (last or words[at - 1 : at] in (["a"], ["an"])):
            scale = _SCALES[word]
            if scale >= 1_000:
                total, part = total + (part or 1) * scale, 0
            else:
                part = (part or 1) * scale
        elif last:
            yield Decimal(total + part)
            total, part, last = 0, 0, ""
            continue
        else:
            continue
        last = word


def _joins(last: str, number: int) -> bool:
    """Whether a number's word goes on with the word before it: "twenty five", "hundred twenty", never "one two"."""
    return last in _SCALES or (_WORDS[last] >= 20 and 0 < number < 10)


def _in_han(text: str) -> Iterator[Decimal]:
    for found in _HAN.findall(text):
        yield Decimal(han_number(found))


def han_number(text: str) -> int:
    """The number that Chinese numerals give: 二十五, 三百万, 二〇二三."""
    if all(char in _HAN_DIGITS for char in text):
        return int("".join(str(_HAN_DIGITS[char]) for char in text))
    total = section = digit = 0
    for char in text:
        if char in _HAN_DIGITS:
            digit = _HAN_DIGITS[char]
        elif (scale := _HAN_SCALES[char]) >= 10**4:
            total = (total + section + digit or 1) * scale
            section = digit = 0
        else:
            section += (digit or 1) * scale
            digit = 0
    return total + section + digit
