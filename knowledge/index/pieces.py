"""What names are taken apart into: a normalised text goes in; words, Han pairs, initials and slips come out. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from string import ascii_lowercase

from knowledge.text import token_texts

# From here on scripts are written without spaces between words: Han, kana, hangul.
UNSPACED = "\u3000"
# Words that names are shortened without: "University of Oxford" is UO as well as UOO.
SMALL_WORDS = frozenset(
    (
        "a",
        "an",
        "and",
        "at",
        "by",
        "d",
        "da",
        "das",
        "de",
        "del",
        "der",
        "des",
        "di",
        "do",
        "du",
        "e",
        "et",
        "fur",
        "for",
        "in",
        "l",
        "la",
        "le",
        "les",
        "of",
        "on",
        "the",
        "to",
        "und",
        "y",
    )
)


def words_of(text: str) -> list[str]:
    """The words of a normalised text, elided ones ("d'histoire") apart; a leading "the" is none of them."""
    words = token_texts(text)
    if "'" in text:
        words = [part for word in words for part in word.split("'") if part]
    return words[1:] if len(words) > 1 and words[0] == "the" else words


def unspaced(word: str) -> bool:
    """Whether a word is a run of characters without borders between words."""
    return word[0] >= UNSPACED


def pieces_of(words: Sequence[str]) -> Iterator[str]:
    """What names are found by: words; runs of Han characters in overlapping pairs, since they can be entered anywhere.

    Pairs (bigrams) are what CJK search engines index when they have no dictionary, as Lucene's CJKAnalyzer does.
    """
    for word in words:
        if word[0] < UNSPACED or len(word) < 3:
            yield word
        else:
            for at in range(len(word) - 1):
                yield word[at : at + 2]


def parts_of(words: Sequence[str]) -> list[str]:
    """What a name within a longer text can begin and end at: words, and every single Han character."""
    return [part for word in words for part in (word if unspaced(word) else (word,))]


def initials_of(words: Sequence[str]) -> set[str]:
    """What a name of several words is shortened to, with and without its small words."""
    spaced = [word for word in words if word[0] < UNSPACED]
    if len(spaced) < 2:
        return set()
    every = "".join([word[0] for word in spaced])
    telling = "".join([word[0] for word in spaced if word not in SMALL_WORDS])
    return {every, telling} if len(telling) > 1 else {every}


def abbreviates(short: Sequence[str], whole: Sequence[str]) -> bool:
    """Whether each word begins the name's next one, small words left out or not: "ins of met res" does."""
    at = 0
    for word in short:
        while at < len(whole) and not whole[at].startswith(word) and whole[at] in SMALL_WORDS:
            at += 1
        if at == len(whole) or not whole[at].startswith(word):
            return False
        at += 1
    return True


def slips_at(word: str, at: int) -> Iterator[str]:
    """A word with one slip of the fingers at a place made good: a letter too many, two exchanged, one missing, another.

    These four make up more than 80 % of all misspellings (Damerau, CACM 7:3, 1964).
    """
    head, tail = word[:at], word[at:]
    yield head + tail[1:]
    if len(tail) > 1:
        yield head + tail[1] + tail[0] + tail[2:]
    if word.isascii():
        for letter in ascii_lowercase:
            yield head + letter + tail
            yield head + letter + tail[1:]
