"""Which code made something that is kept: packages go in, a text comes out that changes whenever they do."""

from __future__ import annotations

import hashlib
import sys
from functools import cache
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).parent
# What these make of a word is in whatever is kept.
LIBRARIES = ("snowballstemmer", "PyStemmer", "symspellpy", "opencc-python-reimplemented", "rapidfuzz", "pydantic")


@cache
def fingerprint(*parts: str) -> str:
    """The hash of all code below some files or folders of this package, with the Python that runs it and the
    libraries that take words apart.

    What older code read or indexed is not trusted by newer code; to count a number up by hand would be forgotten.
    """
    versions = [f"{library} {version(library)}" for library in LIBRARIES]
    seen = hashlib.sha256(f"{sys.version_info[:2]} {versions}".encode())
    for part in parts:
        place = HERE / part
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            seen.update(path.relative_to(HERE).as_posix().encode())
            seen.update(path.read_bytes())
    return seen.hexdigest()
