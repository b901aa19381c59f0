"""Which kinds of channels take digests."""

import pytest
from discord import ChannelType

from bot.digests.reaching import unfit
from bot.speech import speech

FIT = {"text", "news", "voice", "stage_voice", "public_thread", "private_thread", "news_thread"}


@pytest.mark.parametrize("kind", list(ChannelType))
def test_where_messages_are_written_digests_are_and_nowhere_else(kind: ChannelType) -> None:
    refused = unfit(kind, speech("en"))
    assert (refused is None) is (kind.name in FIT)
    if kind in (ChannelType.forum, ChannelType.media):
        assert refused
        assert "would start a thread" in refused
