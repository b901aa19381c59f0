"""The only SQL of knowledge: what seed files said goes in as versions, versions and their files come out."""

from knowledge.store.store import KEEP, Store
from knowledge.store.versions import Change, Content, Version

__all__ = ["KEEP", "Change", "Content", "Store", "Version"]
