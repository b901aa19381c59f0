"""The composition root: the only place that reads the environment and the process's own streams."""

from __future__ import annotations

import io
import os
import signal
import sys
from typing import IO

try:
    from bot.cli import run
except KeyboardInterrupt:  # reading all modules takes a second, in which somebody may think better of it
    sys.exit(128 + signal.SIGINT)


def main() -> None:
    """The `hubwise` command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal in another encoding gets marks it cannot show as escapes, never a traceback.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    # A stream that the caller closed is None: nothing comes in, and what goes out is read by nobody.
    lines = sys.stdin.buffer if sys.stdin else io.BytesIO()
    out, errors = sys.stdout or io.StringIO(), sys.stderr or io.StringIO()
    terminal = bool(sys.stdin and sys.stdin.isatty())
    try:
        code = run(sys.argv[1:], os.environ, lines, out, errors, terminal=terminal)
        out.flush()
    except KeyboardInterrupt:
        code = 128 + signal.SIGINT
    except OSError as error:
        # Whoever read our output has gone, or its disk is full; writing the rest at exit would fail again.
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123  lives until the process ends
        code = _unwritten(error, errors)
    sys.exit(code)


def _unwritten(error: OSError, errors: IO[str]) -> int:
    if isinstance(error, BrokenPipeError):
        return 128 + signal.SIGPIPE
    errors.write(f"hubwise: the output cannot be written: {error.strerror}\n")
    return 1


if __name__ == "__main__":
    main()
