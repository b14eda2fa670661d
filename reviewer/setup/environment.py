"""Making and mending the private environment: a few lines on the screen, then a stamp.

A note lies in the environment while packages are being installed. Whoever finds it without
anybody holding the lock knows that the making was cut short, and begins anew.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
import time
import tomllib
import venv
from pathlib import Path

from reviewer.setup import lock, packages, stamp, tell
from reviewer.setup.trouble import SetupTrouble

# Asked of the environment's own interpreter: that it runs is half of the answer.
_INTRODUCTION = """
import importlib.util, os, sys, sysconfig
from reviewer.setup import stamp
print(stamp.interpreter())
print(os.path.relpath(sysconfig.get_path("purelib"), sys.prefix))
print("pip" if importlib.util.find_spec("pip") else "")
"""


def system_packages() -> list[tuple[str, ...]]:
    """Return the system packages, by their names, without which no environment can be made.

    Debian splits Python: without its `venv` package a new environment cannot get a pip of its
    own. A pip outside will do as well.
    """
    if importlib.util.find_spec("ensurepip") or packages.outside_pip():
        return []
    return [(f"python3.{sys.version_info.minor}-venv", "python3-venv")]


def make(root: Path, *, tests: bool) -> None:
    """Make or mend the environment; raises `SetupTrouble`, and leaves what is there usable."""
    folder = stamp.environment(root)
    try:
        with lock.only_one(root / ".venv.lock"):
            if not stamp.holds(root, tests=tests):
                _make(root, tests=tests)
    except OSError as error:
        raise SetupTrouble(
            f"{folder} could not be made ({error.strerror}); Reviewer's folder must be yours to "
            "change and the disk needs 600 MB of space."
        ) from error


def _make(root: Path, *, tests: bool) -> None:
    began = time.monotonic()
    folder = stamp.environment(root)
    before = stamp.read(root)
    tests = tests or (before is not None and before[2])
    found = None if stamp.unfinished(root) else _introduction(root)
    fresh = found is None
    if found is None:
        _begin(folder)
        stamp.withdraw(root)
        _put_python_in(folder)
        found = _introduction(root)
    else:
        stamp.withdraw(root)
    if found is None:
        raise SetupTrouble(
            f"The Python in {folder} does not run; remove the folder and start again."
        )
    interpreter, place, has_pip = found
    python = stamp.python(root)
    pip = [python, "-m", "pip"] if has_pip else packages.outside_pip(python)
    made_for = stamp.project(root)
    try:
        packages.install(pip, requirements(root, tests=tests), log=folder / "reviewer-setup.log")
    except SetupTrouble:
        # What pip gives up by itself it leaves as it was; only a new environment is incomplete.
        if not fresh:
            stamp.restore(root)
        raise
    # So that the next start need not; what cannot be compiled is found when it is imported.
    subprocess.run([python, "-m", "compileall", "-q", str(root / "reviewer")], check=False)
    stamp.write(root, interpreter, place, made_for, tests=tests)
    tell.step(f"ready after {time.monotonic() - began:.0f} s")


def _introduction(root: Path) -> tuple[str, str, bool] | None:
    """Ask the environment's interpreter who it is; `None` if it does not run or is too old."""
    try:
        asked = subprocess.run(
            [stamp.python(root), "-c", _INTRODUCTION],
            cwd=root,
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return None
    lines = asked.stdout.splitlines()
    if asked.returncode != 0 or len(lines) != 3:
        return None
    return lines[0], lines[1], lines[2] == "pip"


def _begin(folder: Path) -> None:
    """Make the empty folder, where there is none or only what is left of an environment."""
    if folder.is_dir():
        ours = ("pyvenv.cfg", stamp.UNFINISHED)
        if any(folder.iterdir()) and not any((folder / name).exists() for name in ours):
            raise SetupTrouble(
                f"{folder} is there already and is no Python environment; move it away and "
                "start again."
            )
        tell.step("removing an environment that is incomplete or broken")
        shutil.rmtree(folder)
    folder.mkdir()


def _put_python_in(folder: Path) -> None:
    tell.step("making a private Python environment")
    with_pip = importlib.util.find_spec("ensurepip") is not None
    try:
        venv.EnvBuilder(symlinks=os.name != "nt", with_pip=with_pip).create(folder)
    except subprocess.CalledProcessError as error:
        raise SetupTrouble(
            f"Python could not put pip into {folder} ({error}); reinstall this Python "
            "or start main.py with another."
        ) from error


def requirements(root: Path, *, tests: bool) -> list[str]:
    """Return what `pyproject.toml` asks for, with the tests' own packages if wanted."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extra: list[str] = project["optional-dependencies"]["dev"] if tests else []
    return [*project["dependencies"], *extra]
