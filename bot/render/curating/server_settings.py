"""What is set for a server, as a card: settings go in, what holds and how to change it comes out."""

from __future__ import annotations

from collections.abc import Mapping

from bot.diary import GuildSettings
from bot.render.cards import Card, Rule, card
from bot.render.paging import pages
from bot.speech import Speech


def settings_card(settings: GuildSettings, channels: Mapping[int, bool], words: Speech) -> Card:
    """All that is set, for the server and for single channels."""
    staff = f"<#{settings.staff_channel}>" if settings.staff_channel else words("none")
    role = f"<@&{settings.curator_role}>" if settings.curator_role else words("none")
    own = [f"<#{channel}>: {_answers(private, words)}" for channel, private in channels.items()]
    return card(
        "plain",
        words("**Settings of this server**"),
        words("Language: {language}", language=_language(settings.language, words)),
        words("Answers: {answers}", answers=_answers(settings.private, words)),
        words("Staff channel: {channel}", channel=staff),
        words("Role that may curate, beside whoever manages the server: {role}", role=role),
        Rule() if own else None,
        "\n".join(pages(own)[0]),
    )


def _language(language: str | None, words: Speech) -> str:
    match language:
        case None:
            return words("as Discord says of the server")
        case "zh":
            return "中文"
    return "English"


def _answers(private: bool, words: Speech) -> str:
    return words("private") if private else words("public")
