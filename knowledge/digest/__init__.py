"""What a digest says: knowledge, its changes, interests and what somebody had go in, entries with reasons come out."""

from knowledge.digest.choosing import MOST_WORTH, Choosing
from knowledge.digest.interests import Interests
from knowledge.digest.since import Mark, Stretch, stretch
from knowledge.digest.values import (
    NOT_AGAIN,
    Digest,
    DigestChange,
    DigestHub,
    DigestOccasion,
    DigestRequest,
    LeftOut,
    WhyIn,
    WhyOut,
    WorthKnowing,
)

__all__ = [
    "MOST_WORTH",
    "NOT_AGAIN",
    "Choosing",
    "Digest",
    "DigestChange",
    "DigestHub",
    "DigestOccasion",
    "DigestRequest",
    "Interests",
    "LeftOut",
    "Mark",
    "Stretch",
    "WhyIn",
    "WhyOut",
    "WorthKnowing",
    "stretch",
]
