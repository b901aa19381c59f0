"""Reasons for what could not be done, in the language of whoever reads them."""

import re

import pytest

from bot.render.whys import why
from bot.speech import speech
from knowledge import (
    ExportError,
    KnowledgeError,
    Problem,
    SeedError,
    StoreError,
    UnfitError,
    UnknownError,
    WordlessError,
)
from tests.bot.render.hostile import LANGUAGES

PROBLEM = Problem("hubs/a.yaml", 1, 1, "no name")


@pytest.mark.parametrize(
    "error",
    [
        WordlessError("there is no letter in the text"),
        UnknownError("no fact with the id 'a'"),
        StoreError("the store /srv/hubwise/store.sqlite cannot be used: disk I/O error"),
        SeedError((PROBLEM, PROBLEM)),
        ExportError("nothing was exported, /srv/hubwise/export cannot be written: No space left on device"),
        UnfitError("this PyYAML has no C parser"),
        KnowledgeError("the index kept in /srv/hubwise/store.index is gone"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_people_meet_is_said_in_their_language_without_a_place_on_the_disk(error: KnowledgeError) -> None:
    english, chinese = (why(error, speech(language)) for language in LANGUAGES)
    assert english != chinese
    assert not re.search("[a-zA-Z]", chinese)
    assert "/srv" not in english
