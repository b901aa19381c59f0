"""What can be wrong with the diary: one plain sentence comes out for whoever runs the bot."""

from __future__ import annotations


class DiaryError(Exception):
    """The diary cannot be opened, read or written; what was asked for was not done."""


class DamagedDiaryError(DiaryError):
    """The diary's file is no database, or not whole."""
