"""Made-up hubs: as many as asked for, each with a name of its own, and the same again from the same seed."""

from __future__ import annotations

from knowledge.bench.hubs import FACTS_A_HUB, made_up

HUBS, SEED = 60, 7


def test_as_many_hubs_are_made_up_as_asked_for_no_two_of_one_name() -> None:
    made = tuple(made_up(HUBS, SEED))

    assert len(made) == HUBS
    assert len({one.hub.name for one in made}) == HUBS
    assert len({one.hub.id for one in made}) == HUBS


def test_ten_different_things_are_told_of_each() -> None:
    for one in made_up(HUBS, SEED):
        assert len({fact.id for fact in one.facts}) == len(one.facts) == FACTS_A_HUB
        assert len({fact.attribute for fact in one.facts}) == FACTS_A_HUB
        assert {fact.hub for fact in one.facts} == {one.hub.id}


def test_who_runs_a_hub_and_who_resides_in_it_are_its_own() -> None:
    for one in made_up(HUBS, SEED):
        subjects = {fact.subject for fact in one.facts}

        assert subjects == {one.hub.id, one.person.id, one.company.id}
        assert one.person.hubs == one.company.hubs == (one.hub.id,)


def test_every_statement_names_the_hub_it_is_told_of() -> None:
    for one in made_up(HUBS, SEED):
        assert all(one.hub.name in fact.statement for fact in one.facts)


def test_the_same_seed_makes_the_same_hubs_and_another_seed_others() -> None:
    again, other = tuple(made_up(HUBS, SEED)), tuple(made_up(HUBS, SEED + 1))

    assert again == tuple(made_up(HUBS, SEED))
    assert {one.hub.name for one in again} != {one.hub.name for one in other}
