"""The private environment beside the checkout, and the stamp that says it is complete.

The stamp holds what the environment was made for, word for word, so that a start need only
compare: which Python it belongs to, where its packages are, which extras it has, and the part of
`pyproject.toml` that names the packages.
"""

import os
import sys
from pathlib import Path

_FOLDER = ".venv"
_NAME = "reviewer-stamp"
UNFINISHED = "reviewer-unfinished"


def environment(root: Path) -> Path:
    """Return the folder of the private environment."""
    return root / _FOLDER


def python(root: Path) -> str:
    """Return the path of the environment's interpreter."""
    inside = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    return str(environment(root).joinpath(*inside))


def interpreter() -> str:
    """Return what must agree for one Python to use packages installed for another."""
    flags = getattr(sys, "abiflags", "")
    return f"{sys.implementation.cache_tag}{flags} {sys.platform} {sys.base_prefix}"


def project(root: Path) -> str:
    """Return the part of `pyproject.toml` that says what to install: all before the tools."""
    text = (root / "pyproject.toml").read_text(encoding="utf-8")
    return text.partition("\n[tool.")[0]


def read(root: Path) -> tuple[str, Path, bool, str] | None:
    """Return interpreter, packages folder, whether tests can run, and project; `None` if unmade."""
    try:
        text = (environment(root) / _NAME).read_text(encoding="utf-8")
    except OSError:
        return None
    made_by, _, rest = text.partition("\n")
    packages, _, rest = rest.partition("\n")
    extra, _, made_for = rest.partition("\n")
    return made_by, environment(root) / packages, extra == "dev", made_for


def holds(root: Path, *, tests: bool = False) -> bool:
    """Whether the environment is complete for the project as it stands (and for its tests)."""
    found = read(root)
    if found is None:
        return False
    _, packages, for_tests, made_for = found
    return (
        made_for == project(root)
        and (for_tests or not tests)
        and packages.is_dir()
        and Path(python(root)).exists()
    )


def unfinished(root: Path) -> bool:
    """Whether somebody began to change the environment and has not come to the end."""
    return (environment(root) / UNFINISHED).exists()


def withdraw(root: Path) -> None:
    """Say that the environment is being changed."""
    stamp, note = environment(root) / _NAME, environment(root) / UNFINISHED
    if stamp.exists():
        stamp.replace(note)
    else:
        note.touch()


def restore(root: Path) -> None:
    """Say that the environment is again what it was before `withdraw`."""
    stamp, note = environment(root) / _NAME, environment(root) / UNFINISHED
    if note.stat().st_size:
        note.replace(stamp)
    else:
        note.unlink()


def write(root: Path, made_by: str, packages: str, made_for: str, *, tests: bool) -> None:
    """Say that the environment is complete; `packages` is relative to it."""
    extra = "dev" if tests else ""
    stamp = environment(root) / _NAME
    draft = stamp.with_suffix(".new")
    draft.write_text(f"{made_by}\n{packages}\n{extra}\n{made_for}", encoding="utf-8")
    draft.replace(stamp)
    (environment(root) / UNFINISHED).unlink(missing_ok=True)
