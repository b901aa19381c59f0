"""What happens when a person presses, chooses or sends something: the id of the control goes in, a reply comes out."""

from bot.controls.presses import Press, pressed

__all__ = ["Press", "pressed"]
