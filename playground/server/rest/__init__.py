"""The pieces of a server come in; its REST application, with every route, goes out."""

from playground.server.rest.application import API, build_application

__all__ = ["API", "build_application"]
