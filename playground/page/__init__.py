"""A local Discord comes in; a page in the browser, where people use it, goes out."""

from playground.page.hooks import Hooks
from playground.page.page import Page

__all__ = ["Hooks", "Page"]
