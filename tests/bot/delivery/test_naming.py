"""How a part is known again: by the same names whenever they are made, and by others than every other part has."""

from datetime import UTC, date, datetime

from bot.delivery.naming import nonce_of, reference_of

CREATED, DAY = datetime(2026, 1, 1, tzinfo=UTC), date(2026, 11, 26)


def test_a_part_has_the_same_names_again_and_no_other_part_has_them() -> None:
    keys = [
        (subscription, created, day, part)
        for subscription in (1, 2)
        for created in (CREATED, CREATED.replace(second=1))
        for day in (DAY, DAY.replace(day=27))
        for part in (1, 2)
    ]

    nonces, again = ([nonce_of("digest", *key) for key in keys] for _ in range(2))
    references = [reference_of(*key) for key in keys]

    assert nonces == again
    assert references == [reference_of(*key) for key in keys]
    assert len(set(nonces)) == len(set(references)) == len(keys)
    assert all(len(nonce) <= 25 for nonce in nonces)
    assert nonce_of("paused", *keys[0]) != nonces[0]
