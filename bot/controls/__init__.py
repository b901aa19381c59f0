"""What happens when somebody presses a button, chooses from a menu or sends a form: its id goes in, a reply comes out."""

from bot.controls.presses import Press, pressed

__all__ = ["Press", "pressed"]
