import subprocess
import sys
from pathlib import Path

PROGRAM = Path(__file__).parents[2] / "reviewer"
RACE = """
import sys, threading
sys.setswitchinterval(1e-6)
failed = []
def load(start):
    start.wait()
    try:
        from reviewer.core.fuzzy import ratio
        assert "cyfunction" in repr(ratio) or ratio("a", "a") == 100
    except BaseException as error:
        failed.append(error)
start = threading.Barrier(8)
threads = [threading.Thread(target=load, args=(start,)) for _ in range(8)]
for it in threads: it.start()
for it in threads: it.join()
sys.exit(repr(failed) if failed else 0)
"""


def test_threads_that_load_it_at_once_get_all_of_it() -> None:
    for _ in range(5):
        done = subprocess.run(
            [sys.executable, "-c", RACE], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr


def test_nobody_goes_round_it() -> None:
    others = [
        it.relative_to(PROGRAM)
        for it in PROGRAM.rglob("*.py")
        if it.name != "fuzzy.py" and "rapidfuzz." in it.read_text()
    ]
    assert others == []
