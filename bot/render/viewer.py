"""For whom a card is made: a person, whether only they see it, and how to speak go together into every renderer."""

from __future__ import annotations

from dataclasses import dataclass

from bot.render.answers import remove_button
from bot.render.cards import Button
from bot.speech import Speech


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who looks at a card. What changes it is for this person alone; what opens another one is for everybody."""

    person: int
    private: bool
    words: Speech

    def removal(self) -> tuple[Button, ...]:
        """The button that takes a public card away; none on a private one."""
        return () if self.private else (remove_button("card", self.person, self.words),)
