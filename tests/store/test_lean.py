"""What the store may load, and when: the first window waits for every module."""

import subprocess
import sys
from pathlib import Path

from tests.store.world import World


def modules_after(code: str, path: Path) -> set[str]:
    """Names of the modules that are loaded after some Python."""
    program = f"{code}\nimport sys\nprint(' '.join(sys.modules))"
    told = subprocess.run(
        [sys.executable, "-c", program, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    return set(told.stdout.split())


OPEN = """
import sys
from pathlib import Path
from reviewer.store import Store
store = Store.open(Path(sys.argv[1]))
"""
HEAVY = {"sqlite_utils", "click", "numpy", "pandas", "dateutil", "PySide6"}


def test_reading_loads_nothing_heavy(world: World) -> None:
    read = """
for summary in store.articles():
    for text in store.texts(summary.article.article_id):
        store.segments(text.text_id)
    for review in store.reviews(summary.article.article_id):
        store.annotations(review.review_id)
    store.undo_action(summary.article.article_id, store.reviewer().reviewer_id)
"""
    assert not HEAVY & modules_after(OPEN + read, world.store.path)


def test_writing_loads_sqlite_utils_without_numpy_which_can_be_loaded_later(world: World) -> None:
    loaded = modules_after(OPEN + "store.set_setting('a', 'b')", world.store.path)
    assert "sqlite_utils" in loaded
    assert not {"numpy", "pandas"} & loaded
    later = "store.set_setting('a', 'b')\nimport numpy\nassert numpy.zeros(3).sum() == 0"
    loaded = modules_after(OPEN + later, world.store.path)
    assert {"sqlite_utils", "numpy"} <= loaded


def test_what_writing_needs_can_be_loaded_before(world: World) -> None:
    assert "sqlite_utils" in modules_after(OPEN + "store.prepare_writing()", world.store.path)


def test_numpy_that_is_loaded_already_stays(path: Path) -> None:
    loaded = modules_after("import numpy\n" + OPEN + "import numpy.linalg", path)
    assert {"sqlite_utils", "numpy", "numpy.linalg"} <= loaded


def test_another_thread_finds_numpy_meanwhile(path: Path) -> None:
    meanwhile = """
import threading
from reviewer.store import lean
with lean._absent("numpy"):
    try:
        import numpy
    except ModuleNotFoundError:
        print("hidden")
    found = []
    job = threading.Thread(target=lambda: found.append(__import__("numpy")))
    job.start()
    job.join()
    assert found
"""
    loaded = modules_after(meanwhile, path)
    assert {"hidden", "numpy"} <= loaded
