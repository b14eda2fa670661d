"""Every class that the markup uses has a look, and every look is used."""

import re
from pathlib import Path

from reviewer.core.annotation import Severity
from reviewer.formats.report import style

FOLDER = Path(style.__file__).parent
USED = {f"d{depth}" for depth in range(6)} | {"m", *Severity}


def test_looks_and_markup_know_each_other() -> None:
    markup = "".join(it.read_text(encoding="utf-8") for it in FOLDER.glob("*.py"))
    names = {
        name
        for found in re.findall(r'(?:class=|classes=)"([\w ]+)"', markup)
        for name in found.split()
    }
    looks = set(re.findall(r"\.([a-z][\w]*)", style.SCREEN.split("@page")[0]))
    assert looks - names - USED <= {"k", "paragraph", "sum", "n"}
    assert names - looks <= {"what", "overview", "agreement", "figures", "part", "d0"}
