"""What is served: all files of one moment and what changed since go in, everything that answers comes out."""

from knowledge.serving.kept import keep, kept, remove_unfinished, unfinished
from knowledge.serving.main import Main
from knowledge.serving.naming import TooMuchError
from knowledge.serving.serving import Serving

__all__ = ["Main", "Serving", "TooMuchError", "keep", "kept", "remove_unfinished", "unfinished"]
