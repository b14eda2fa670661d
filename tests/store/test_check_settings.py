import json

from reviewer.core.annotation import Severity
from reviewer.store import check_settings
from tests.store.world import World


def test_a_new_database_has_the_checks_own_settings(world: World) -> None:
    settings = check_settings.load(world.store)
    assert (settings.switched, settings.severities) == ({}, {})


def test_switches_and_severities_are_kept(world: World) -> None:
    switched, severities = {"names": False, "spelling": True}, {"numbers": Severity.CRITICAL}
    check_settings.save(world.store, switched=switched, severities=severities)
    world.reopen()
    settings = check_settings.load(world.store)
    assert (settings.switched, settings.severities) == (switched, severities)


def test_a_severity_of_a_newer_program_is_passed_over(world: World) -> None:
    kept = {"severities": {"names": "grave", "dates": "minor"}, "more": 1}
    world.store.set_setting("checks", json.dumps(kept))
    assert check_settings.load(world.store).severities == {"dates": Severity.MINOR}
