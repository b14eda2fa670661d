"""All rooms below the window work on a machine without Qt."""

import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[1]
ROOMS = ("core", "checks", "scoring", "formats", "store")

IMPORTING = """
import importlib, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, NoQt())
for name in sys.argv[1:]:
    importlib.import_module(name)
try:
    import PySide6
except ModuleNotFoundError:
    print("no Qt, and", len(sys.argv) - 1, "modules")
"""


def test_every_module_below_the_window_can_be_loaded_without_qt() -> None:
    files = [file for room in ROOMS for file in (PROJECT / "reviewer" / room).rglob("*.py")]
    names = [
        ".".join(file.relative_to(PROJECT).with_suffix("").parts).removesuffix(".__init__")
        for file in files
    ]
    assert len(names) > len(ROOMS)
    told = subprocess.run(
        [sys.executable, "-W", "error", "-c", IMPORTING, *names],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        cwd=PROJECT,
    )
    assert told.stdout == f"no Qt, and {len(names)} modules\n"
