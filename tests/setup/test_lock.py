import subprocess
import sys
from pathlib import Path

import pytest

from reviewer.setup import lock

HOLDER = """
import sys
from pathlib import Path
from reviewer.setup import lock
with lock.only_one(Path(sys.argv[1])):
    print("holding", flush=True)
    sys.stdin.readline()
"""


def _holder(path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_the_second_waits_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with lock.only_one(path):
        second = _holder(path)
        assert second.stderr is not None
        assert second.stderr.readline().endswith("waiting for it\n")
    out, _ = second.communicate("\n", timeout=30)
    assert out == "holding\n"


def test_a_killed_holder_lets_go(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "lock"
    first = _holder(path)
    assert first.stdout is not None
    assert first.stdout.readline() == "holding\n"
    first.kill()
    first.communicate(timeout=30)
    with lock.only_one(path):
        assert capsys.readouterr().err == ""
