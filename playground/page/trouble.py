"""The name of what shall be wrong with Discord comes in; faults on the local one go out."""

from playground.server import LocalDiscord, RateLimited, Slow, Status

WELL, SLOW, LIMITED, DOWN = "well", "slow", "limited", "down"
KINDS = (WELL, SLOW, LIMITED, DOWN)
SLOW_SECONDS = 2.0  # within the three that a first answer has
LIMITED_SECONDS = 1.0


class Trouble:
    """What is wrong with the local Discord at the moment; nothing at first."""

    def __init__(self, discord: LocalDiscord) -> None:
        self._discord = discord
        self.kind = WELL

    def begin(self, kind: str) -> None:
        """Let one of KINDS be wrong, instead of what was before; ValueError for any other."""
        if kind not in KINDS:
            raise ValueError(f"no such trouble: {kind}")
        faults, gateway = self._discord.faults, self._discord.gateway
        faults.clear()
        gateway.down = kind == DOWN
        if kind == SLOW:
            faults.inject("*", "/**", Slow(SLOW_SECONDS), times=None)
        elif kind == LIMITED:
            # Every second request: the one that is sent again after the wait gets through.
            faults.inject("*", "/**", RateLimited(LIMITED_SECONDS), times=None, every=2)
        elif kind == DOWN:
            faults.inject("*", "/**", Status(503), times=None)
            gateway.kill()
        self.kind = kind
        self._discord.bell.ring()
