"""What somebody types of a digest: texts in their own words go in, a plan comes out, or what cannot be understood."""

from bot.plans.days import DAY_WORDS, days_of
from bot.plans.hours import hour_of
from bot.plans.interests import NO_FILTER, pieces_of
from bot.plans.planning import Typed, planned

__all__ = ["DAY_WORDS", "NO_FILTER", "Typed", "days_of", "hour_of", "pieces_of", "planned"]
