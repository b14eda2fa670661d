"""Imports after Qt's are Python's own: PySide reads no source of what is imported."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

PROBE = """
import PySide6.QtCore
import sched  # PySide looks at this one
import reviewer.ui.plain_imports
import this  # and not at this one
from PySide6.support import feature
from PySide6.QtCore import QSize
print("sched" in feature.pyside_feature_dict, "this" in feature.pyside_feature_dict)
print(QSize(1, 2).width())
"""


def test_pyside_reads_no_source_of_what_is_imported_later() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROBE], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-2:] == ["True False", "1"]
