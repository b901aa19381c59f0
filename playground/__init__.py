"""The real bot and people come in; a small Discord of our own, which never leaves this machine, goes out."""
