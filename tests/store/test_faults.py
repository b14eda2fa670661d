"""The killing of benchmarks/faults.py, in short; and that it would notice a loss."""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from tests.store.world import World

FAULTS = Path(__file__).parents[2] / "benchmarks" / "faults.py"


@pytest.mark.skipif(sys.platform == "win32", reason="select waits for sockets only on Windows")
def test_no_acknowledged_mark_is_lost_when_the_program_is_killed() -> None:
    killing = subprocess.run(
        [sys.executable, str(FAULTS), "--kills", "10"],
        check=False,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert killing.returncode == 0, killing.stdout
    assert "10 kills" in killing.stdout
    assert ", 0 kills after which something was lost or damaged" in killing.stdout


def test_a_loss_would_be_noticed(world: World) -> None:
    spec = importlib.util.spec_from_file_location("faults", FAULTS)
    assert spec is not None
    assert spec.loader is not None
    faults = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(faults)
    kept = world.mark(0, "Homyim").annotation_id
    world.store.close()
    assert faults.problems(world.store.path, [kept]) == []
    assert faults.problems(world.store.path, [kept, "gone"]) == [
        "mark gone was acknowledged and is lost"
    ]
