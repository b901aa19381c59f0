"""Text as it is compared: what a person or a curator wrote goes in, normal forms and tokens come out. Pure."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Literal, NamedTuple

import snowballstemmer

from knowledge.han import simplified

Language = Literal["en", "zh"]

_SAME = str.maketrans(
    {
        **dict.fromkeys("‘’ʼ`´＇", "'"),
        **dict.fromkeys("“”„«»", '"'),
        **dict.fromkeys("‐‑‒–—―−－", "-"),
        **dict.fromkeys("•‧⋅・∙●＊", "·"),
    }
)
# Han characters, kana and hangul are written without spaces: a run of them is one text without word borders.
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3040-\u30ff\uac00-\ud7af"
_TOKEN = re.compile(
    rf"(?P<number>(?:\d+(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\da-z]|[.,]\d))|(?P<word>[^\W_{_HAN}]+(?:'[^\W\d_{_HAN}]+)?)"
    rf"|(?P<han>[{_HAN}]+)|(?P<sign>%)",
)
_ENGLISH = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
NUMERALS = {
    **{word: number for number, word in enumerate(_ENGLISH, 2)},
    **{word: number for number, word in enumerate("两三四五六七八九十", 2)},
    **{str(number): number for number in range(2, 13)},
}
_SOUNDS = (
    ("zh", "j"),
    ("sh", "x"),
    ("ch", "q"),
    ("ph", "f"),
    ("ck", "k"),
    ("qu", "kw"),
    ("c", "k"),
    ("z", "s"),
    ("y", "i"),
    ("ee", "i"),
    ("ea", "i"),
    ("oo", "u"),
    ("ou", "u"),
)
_TWICE = re.compile(r"([a-z])\1")
# PyStemmer, which is among the dependencies, makes it run in C.
_STEMMER = snowballstemmer.stemmer("english")


class Token(NamedTuple):
    """One word, number or run of Han characters, with where it stands in the normalised text.

    A named tuple, as terms are: a start makes a hundred thousand of them, in half the time of frozen dataclasses.
    """

    text: str
    start: int
    end: int
    han: bool = False


def normal(text: str) -> str:
    """One form for texts that read the same, whatever their width, case, quotes, dashes, accents and spaces.

    Han characters are simplified: 無錫 and 无锡 read the same.
    """
    if text.isascii() and text.isprintable():
        # What most questions and seeds are: nothing to compose, nothing to drop.
        return " ".join(text.replace("`", "'").casefold().split())
    text = unicodedata.normalize("NFKC", text).translate(_SAME).casefold()
    decomposed = unicodedata.normalize("NFD", simplified(text))
    kept = (char for char in decomposed if not _dropped(char))
    return " ".join(unicodedata.normalize("NFC", "".join(kept)).split())


@lru_cache(maxsize=10_000)
def _dropped(char: str) -> bool:
    category = unicodedata.category(char)
    if category == "Mn":
        # Accents over Latin letters go; kana's voicing marks (U+3099, U+309A) make another letter.
        return char not in "\u3099\u309a"
    return category in {"Cf", "Cs", "Co", "Cn"} or (category == "Cc" and not char.isspace())


# A question is taken apart by those who look for names, for words and for forms.
@lru_cache(maxsize=16)
def tokens(normalised: str) -> tuple[Token, ...]:
    """The words of a normalised text. Thousands' commas leave numbers; "I·Campus" is two words, "R&D" too."""
    found: list[Token] = []
    for match in _TOKEN.finditer(normalised):
        text, kind = match.group(), match.lastgroup
        if kind == "number":
            text = text.replace(",", "")
        elif kind == "word" and text.endswith("'s"):
            text = text[:-2]
        found.append(Token(text, match.start(), match.end(), kind == "han"))
    return tuple(found)


def token_texts(normalised: str) -> list[str]:
    """The texts of the tokens alone, four times as fast: for those who index many names."""
    if normalised.isascii() and normalised.replace(" ", "").isalpha():
        # Letters and spaces: two names in three are.
        return normalised.split()
    return [
        number.replace(",", "") if number else word.removesuffix("'s") or han or sign
        for number, word, han, sign in _TOKEN.findall(normalised)
    ]


def compact(text: str) -> str:
    """The letters and digits of a text alone: "I·Campus", "i-campus" and "I Campus" become one."""
    return "".join(char for char in normal(text) if char.isalnum() or char in "+&")


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name as it is looked up; a leading "the" is none of them."""
    words = tuple(token.text for token in tokens(normal(name)))
    return words[1:] if len(words) > 1 and words[0] == "the" else words


def name_key(name: str) -> str:
    """What two names that are looked up alike have in common: "The R&D Park" and "RD-Park" are one."""
    return "".join(name_words(name))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The English root of a word (Snowball, http://snowballstem.org); numbers and other scripts stay as they are."""
    return word if not word.isascii() or word[0].isdigit() else str(_STEMMER.stemWord(word))


def sound(key: str) -> str:
    """A name's letters by their sound, as people spell what they have heard: pinyin's zh, ch, sh, and k, s, f, i, u."""
    for letters, heard in _SOUNDS:
        key = key.replace(letters, heard)
    return _TWICE.sub(r"\1", key)


def is_han(text: str) -> bool:
    """Whether a normalised text is written in Han characters throughout."""
    return bool(text) and all("\u3400" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff" for char in text)


def written_in(text: str) -> Language:
    """The language of a text: Chinese when it has more Han characters than other letters."""
    if text.isascii():
        return "en"
    letters = [char for char in text if char.isalpha()]
    return "zh" if 2 * sum(map(is_han, letters)) > len(letters) else "en"
