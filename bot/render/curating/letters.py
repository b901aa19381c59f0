"""Letters to the curators, as cards: letters go in; what is proposed for which fact, with buttons, comes out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.diary import Letter, LetterKind, LetterState
from bot.render import limits
from bot.render.cards import Attached, Button, Buttons, Card, Choice, Choices, Rule, Tone, card
from bot.render.forms import Field, Form, Menu
from bot.render.moments import since
from bot.render.paging import place_of, turning, within
from bot.render.plain import coded, echoed, plain
from bot.render.presses import Press
from bot.speech import Speech
from knowledge import Fact

A_PAGE = 10
# A letter may be as long as a field of a form; a card holds that with what stands around it.
MOST_PROPOSAL, MOST_LINK, MOST_REASON, MOST_QUESTION = 1_500, 300, 500, 1_000
MOST_LINE = 120
# Of what somebody sent so much is quoted when they are told what became of it: the word to them comes after it.
MOST_QUOTED = 300
# Links that anybody may send: only those that Discord surely takes, with a name as host and nobody's login before it.
_LINK = re.compile(r"https?://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d{1,5})?([/?][!-~]*)?")
KINDS: tuple[LetterKind, ...] = ("outdated", "wrong", "missing")


def correction_form(given: str, sender: int, facts: Sequence[Fact], words: Speech) -> Form:
    """Asks what is to be corrected; of which fact, when the answer stood on several."""
    kinds = Menu("kind", words("What is it?"), tuple(Choice(kind_of(kind, words), kind) for kind in KINDS))
    which = Menu(
        "fact",
        words("Which fact?"),
        tuple(Choice(fact.statement, str(place)) for place, fact in enumerate(facts[: limits.SELECT_OPTIONS])),
    )
    proposal = Field("proposal", words("What should it say?"), long=True, most=MOST_PROPOSAL)
    link = Field("link", words("Where can that be read?"), placeholder="https://…", required=False, most=MOST_LINK)
    parts = (which, kinds, proposal, link) if len(facts) > 1 else (kinds, proposal, link)
    return Form(words("Suggest a correction"), Press("corrected", given, sender).id, parts)


def human_form(given: str, sender: int, words: Speech) -> Form:
    """Asks for what a human should know beside the question."""
    note = Field("note", words("What should they know?"), required=False, long=True, most=MOST_QUESTION)
    return Form(words("Ask a human"), Press("asked-human", given, sender).id, (note,))


def reason_form(number: int, curator: int, words: Speech) -> Form:
    """Asks for a word to the sender."""
    reason = Field("reason", words("A word to the sender"), required=False, long=True, most=MOST_REASON)
    return Form(words("Reject"), Press("rejected", str(number), curator).id, (reason,))


def reply_form(number: int, curator: int, words: Speech) -> Form:
    """Asks for the answer of a human."""
    text = Field("text", words("Your answer"), long=True, most=MOST_PROPOSAL)
    return Form(words("Answer"), Press("replied", str(number), curator).id, (text,))


def letter_card(letter: Letter, fact: Fact | None, words: Speech) -> Card:
    """A letter with what can be done about it. It names nobody: it may stand in a channel when they are erased."""
    tone: Tone = "open" if letter.state == "open" else "plain"
    return card(
        tone, *_letter(letter, fact, words), controls=(Buttons(tuple(_buttons(letter, words))), *_source(letter, words))
    )


def inbox_card(letters: Sequence[Letter], at: int, words: Speech) -> Card:
    """A page of the letters, the oldest first, and a menu that opens one."""
    if not letters:
        return card("plain", words("The inbox is empty."))
    count = -(-len(letters) // A_PAGE)
    at = within(at, count)
    shown = letters[at * A_PAGE : (at + 1) * A_PAGE]
    lines = [f"**{one.id}** · {_line(one, words)} · <@{one.sender}>\n-# {echoed(one.text, MOST_LINE)}" for one in shown]
    choices = tuple(
        Choice(f"{one.id} · {kind_of(one.kind, words)}", str(one.id), " ".join(one.text.split())) for one in shown
    )
    return card(
        "plain",
        words.many("**{number} letter**", "**{number} letters**", len(letters)),
        Rule(),
        "\n".join(lines),
        place_of(at, count, words),
        controls=(
            Choices(Press("letter").id, words("Open one"), choices),
            *turning(at, count, lambda page: Press("inbox", str(page)), words),
        ),
    )


def accepted_card(files: Sequence[str], name: str, words: Speech) -> Card:
    """The file with which an accepted correction is taken over into the seeds."""
    said = words(
        "For {files}; fill in what is blank, check, and reload.", files=words.listed([coded(file) for file in files])
    )
    return card("plain", said, Attached(name))


def outcome_card(letter: Letter, server: str, words: Speech) -> Card:
    """What the sender is told of a letter: what a human answered, or what was decided."""
    answered = letter.kind == "question" and letter.state == "done" and letter.reason
    return reply_card(letter, letter.reason or "", server, words) if answered else decision_card(letter, words)


def decision_card(letter: Letter, words: Speech) -> Card:
    """What the sender is told when it was decided."""
    about = f"> {echoed(letter.text, MOST_QUOTED)}"
    reason = plain(letter.reason) if letter.reason else None
    match letter.state:
        case "accepted":
            return card("sure", words("Thank you: your correction was accepted and will be taken over."), about)
        case "rejected":
            return card("plain", words("Thank you for writing. The curators did not take it over."), about, reason)
    return card("plain", words("Thank you for writing. This is done."), about)


def reply_card(letter: Letter, text: str, server: str, words: Speech) -> Card:
    """A human's answer, marked as one: it stands on no fact."""
    return card(
        "open",
        words("**An answer from a person of the staff of {server}**", server=echoed(server, MOST_LINE))
        if server
        else words("**An answer from a person of the staff**"),
        # Before what a person wrote: a long card is cut at its end.
        words(
            "-# This comes from a person. It is not from the recorded facts, and nobody checked it against a source."
        ),
        Rule(),
        f"> {echoed(letter.text, MOST_QUOTED)}",
        plain(text),
    )


def kind_of(kind: LetterKind, words: Speech) -> str:
    """What a letter is, in a few words."""
    match kind:
        case "outdated":
            return words("Out of date")
        case "wrong":
            return words("Wrong")
        case "missing":
            return words("Something is missing")
    return words("Question for a human")


def _letter(letter: Letter, fact: Fact | None, words: Speech) -> Iterator[str | Rule]:
    yield f"**{letter.id}** · {_line(letter, words)}"
    if letter.fact:
        yield f"> {plain(fact.statement)}\n-# {plain(fact.id)}" if fact else f"-# {echoed(letter.fact, MOST_LINE)}"
    yield plain(limits.clip(letter.text, MOST_PROPOSAL))
    if letter.link:
        yield f"-# {echoed(letter.link, MOST_LINK)}"
    if letter.state != "open":
        yield Rule()
        yield state_of(letter.state, words) + (f" · {since(letter.decided)}" if letter.decided else "")
        if letter.reason:
            yield f"-# {echoed(letter.reason, MOST_REASON)}"


def state_of(state: LetterState, words: Speech) -> str:
    """What was decided."""
    match state:
        case "open":
            return words("open")
        case "accepted":
            return words("accepted")
        case "rejected":
            return words("rejected")
    return words("done")


def _line(letter: Letter, words: Speech) -> str:
    return f"{kind_of(letter.kind, words)} · {since(letter.at)} · {state_of(letter.state, words)}"


def _buttons(letter: Letter, words: Speech) -> Iterator[Button]:
    number = str(letter.id)
    question = letter.kind == "question"
    if letter.state == "open" and question:
        yield Button(words("Answer"), Press("reply", number).id, style="good")
    if letter.state in ("open", "accepted") and not question:
        label = words("Accept") if letter.state == "open" else words("YAML to take over")
        yield Button(label, Press("accept", number).id, style="good")
    if letter.state == "open":
        yield Button(words("Reject"), Press("reject", number).id, style="bad")
    if letter.state in ("open", "accepted"):
        yield Button(words("Done"), Press("done", number).id)


def _source(letter: Letter, words: Speech) -> tuple[Buttons, ...]:
    """The link that was sent, for whoever wants to read there: the button shows where it leads."""
    if not letter.link or not _LINK.fullmatch(letter.link):
        return ()
    return (Buttons((Button(words("Open: {title}", title=letter.link), url=letter.link),)),)
