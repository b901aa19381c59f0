"""The command line: arguments go in, a command runs, its exit code comes out."""

from bot.cli.parser import run

__all__ = ["run"]
