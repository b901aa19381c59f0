"""How fast one person may go: who and when goes in, whether it is too fast comes out."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

# A person may do so much at once, and so much a second from then on: nobody reads faster than this.
AT_ONCE, A_SECOND = 12.0, 0.7
# While somebody types, Discord asks at every key.
TYPED_AT_ONCE, TYPED_A_SECOND = 60.0, 10.0
MOST_PEOPLE = 10_000


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float
    told: bool = False


class Pace:
    """Lets each person do so much at once and so much a second, whatever others do."""

    def __init__(self, at_once: float = AT_ONCE, a_second: float = A_SECOND) -> None:
        self._at_once, self._a_second = at_once, a_second
        self._people: OrderedDict[int, _Bucket] = OrderedDict()

    def allows(self, person: int, at: float) -> bool:
        """Count one thing that a person does at a moment in seconds; whether they may."""
        bucket = self._people.setdefault(person, _Bucket(self._at_once, at))
        self._people.move_to_end(person)
        while len(self._people) > MOST_PEOPLE:
            self._people.popitem(last=False)
        bucket.left = min(self._at_once, bucket.left + max(0.0, at - bucket.at) * self._a_second)
        bucket.at = at
        if bucket.left == self._at_once:
            bucket.told = False
        if bucket.left < 1:
            return False
        bucket.left -= 1
        return True

    def to_be_told(self, person: int) -> bool:
        """Whether somebody who is too fast was not told so yet; once, until they may do as much at once as at first."""
        bucket = self._people[person]
        first, bucket.told = not bucket.told, True
        return first
