"""The pieces of a server come in; its REST application, with every route, goes out."""

from playground.server.rest.application import build_application
from playground.server.rest.gate import API

__all__ = ["API", "build_application"]
