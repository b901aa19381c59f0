"""What the bot says around the facts: an answer goes in, the words of a person's language come out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import assert_never

from knowledge import Answer, Answered, Fact, Language, Snapshot, Source, Unknown, Unsure


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language; `{}` is where names, labels, sources and dates go."""

    empty: str
    too_long: str
    which: str
    unknown: str
    unknown_about: str
    near: str
    source: str
    undated: str
    cited: str
    as_of: str
    semicolon: str
    comma: str


WORDS: Mapping[Language, Words] = MappingProxyType(
    {
        "en": Words(
            empty="That question is empty. Ask about a hub, for example: how big is I·Campus?",
            too_long="That question is too long to read. Ask again in one or two sentences.",
            which="Which of these do you mean?",
            unknown="I don't know: no recorded fact answers that.",
            unknown_about="I don't know: no recorded fact about {} answers that.",
            near=" Recorded nearby: {}.",
            source="Source: {}",
            undated="undated",
            cited="“{}”, {}, {}",
            as_of="{} (as of {})",
            semicolon="; ",
            comma=", ",
        ),
        "zh": Words(
            empty="问题是空的。请问一个园区，例如：无锡园区面积多大？",
            too_long="问题太长，读不完。请用一两句话再问一次。",
            which="您问的是哪一项？",
            unknown="我不知道：没有记录能回答这个问题。",
            unknown_about="我不知道：关于{}，没有记录能回答这个问题。",
            near="相近的记录：{}。",
            source="来源：{}",
            undated="未注明日期",
            cited="“{}”，{}，{}",
            as_of="{}（截至{}）",
            semicolon="；",
            comma="、",
        ),
    }
)


def spoken(answer: Answer) -> str:
    """The answer itself, without its sources."""
    words = WORDS[answer.language]
    match answer:
        case Answered():
            return answer.text
        case Unsure():
            between = " " if answer.language == "en" else ""
            return f"{words.which}{between}{_listed(words, (candidate.label for candidate in answer.candidates))}"
        case Unknown(reason="empty"):
            return words.empty
        case Unknown(reason="too long"):
            return words.too_long
        case Unknown():
            return _unknown(answer, words)
        case _ as never:
            assert_never(never)


def _unknown(answer: Unknown, words: Words) -> str:
    said = words.unknown_about.format(_listed(words, answer.understood)) if answer.understood else words.unknown
    if answer.near:
        said += words.near.format(_listed(words, (candidate.label for candidate in answer.near)))
    return said


def _listed(words: Words, items: Iterable[str]) -> str:
    return words.semicolon.join(items)


def source_line(snapshot: Snapshot, facts: tuple[Fact, ...], language: Language = "en") -> str:
    """Where the facts come from and as of when, each source once."""
    words = WORDS[language]
    lines: dict[str, list[str]] = {}
    for fact in facts:
        dates = lines.setdefault(fact.source, [])
        if fact.as_of.said(language) not in dates:
            dates.append(fact.as_of.said(language))
    return _listed(
        words,
        (
            words.as_of.format(cited(snapshot.sources[source], language), words.comma.join(dates))
            for source, dates in lines.items()
        ),
    )


def cited(source: Source, language: Language = "en") -> str:
    """A source by title, publisher and date."""
    words = WORDS[language]
    return words.cited.format(
        source.title, source.publisher, source.date.said(language) if source.date else words.undated
    )
