"""The composition root: the only place that reads the environment and the process's own streams."""

from __future__ import annotations

import io
import os
import signal
import sys

from bot.cli import run


def main() -> None:
    """The `hubwise` command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal in another encoding gets marks it cannot show as escapes, never a traceback.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code = run(sys.argv[1:], os.environ, sys.stdin.buffer, sys.stdout, sys.stderr)
    except KeyboardInterrupt:
        code = 128 + signal.SIGINT
    except BrokenPipeError:
        # Whoever read our output has gone; writing the rest at exit would fail again.
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123  lives until the process ends
        code = 128 + signal.SIGPIPE
    sys.exit(code)


if __name__ == "__main__":
    main()
