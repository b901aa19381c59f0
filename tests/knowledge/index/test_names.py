"""Who is named in a text: short names are not put together from words by chance."""

from __future__ import annotations

import pytest

from knowledge.answer import Asking
from knowledge.index.names import NameIndex
from knowledge.text import normal
from tests.knowledge.conftest import Pantry

HUBS = "hubs/river-campus.yaml"


@pytest.fixture
def names(pantry: Pantry) -> NameIndex:
    """With a hub that is called ISA for short."""
    return Asking.over(pantry.changed(HUBS, "acronyms: [RC]", "acronyms: [RC, ISA]").read()).names


@pytest.mark.parametrize("text", ["What is a tenant?", "This is a hill.", "Is alpine air good?"])
def test_a_short_name_is_not_put_together_from_words(names: NameIndex, text: str) -> None:
    assert not [mention for mention in names.mentions(normal(text)) if mention.name == "ISA"]
    assert not names.named(normal(text))


@pytest.mark.parametrize("text", ["Who runs ISA?", "who runs isa", "Who runs I.S.A.?", "who runs i s a"])
def test_it_is_named_as_a_word_or_letter_by_letter(names: NameIndex, text: str) -> None:
    (mention,) = names.mentions(normal(text))
    assert (mention.name, mention.how) == ("ISA", "exact")
