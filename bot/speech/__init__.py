"""What the bot says, in the language of whoever reads it: messages in English go in, their translations come out."""

from bot.speech.catalogue import messages_of
from bot.speech.speech import ENGLISH, Speech, described, language_of, named, speech

__all__ = ["ENGLISH", "Speech", "described", "language_of", "messages_of", "named", "speech"]
