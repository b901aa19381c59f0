"""What the bot says, in the language of whoever reads it: messages in English go in, their translations come out."""

from bot.speech.catalogue import messages_of
from bot.speech.saying import ENGLISH, Speech, language_of, message, speech

__all__ = ["ENGLISH", "Speech", "language_of", "message", "messages_of", "speech"]
