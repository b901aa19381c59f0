"""`hubwise run` with nobody too fast for it, and digests looked after without a pause: tests do in seconds what takes
people minutes.
"""

import bot.delivery.delivery
from bot.__main__ import main
from bot.people import Pace


def _always(*_: object) -> bool:
    return True


if __name__ == "__main__":
    Pace.allows = _always  # type: ignore[assignment, method-assign]
    bot.delivery.delivery.PERIOD = 0.5
    main()
