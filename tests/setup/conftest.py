"""Small wheels and small checkouts, so that set-up is tested whole without a network."""

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]

_PYPROJECT = """\
[project]
name = "reviewer"
dependencies = [{dependencies}]

[project.optional-dependencies]
dev = [{dev}]

[tool.other]
line = 1
"""
# Stands for the program: says what it was given and where its packages come from.
_CLI = """\
import sys
import tiny
def main():
    print("words", *sys.argv[1:])
    print("tiny", tiny.VERSION, tiny.__file__)
    print("python", sys.executable, sys.prefix)
"""
_APP = """\
import os
def demonstrate(folder):
    from reviewer.core.errors import TextEmpty
    if os.environ.get("FAIL"):
        raise TextEmpty
    print("demonstrated in", folder, folder.is_dir(), os.environ["QT_QPA_PLATFORM"])
"""
# The real ones beside them.
_KEPT = ("__init__.py", "core/__init__.py", "core/errors.py", "cli/trouble.py")


def make_wheel(folder: Path, name: str, version: str, files: dict[str, str]) -> None:
    """Write the smallest wheel that pip takes."""
    info = f"{name}-{version}.dist-info"
    files = files | {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{path},,\n" for path in [*files, f"{info}/RECORD"])
    with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
        for path, text in (files | {f"{info}/RECORD": record}).items():
            wheel.writestr(path, text)


@dataclass
class Checkout:
    """A folder with main.py, the real set-up code and a tiny program behind it."""

    root: Path
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def venv(self) -> Path:
        return self.root / ".venv"

    def need(self, *dependencies: str, dev: tuple[str, ...] = ()) -> None:
        """Say in pyproject.toml what has to be installed."""

        def quoted(names: tuple[str, ...]) -> str:
            return ", ".join(f'"{name}"' for name in names)

        text = _PYPROJECT.format(dependencies=quoted(dependencies), dev=quoted(dev))
        (self.root / "pyproject.toml").write_text(text, encoding="utf-8")

    def command(self, *words: str) -> list[str]:
        return [sys.executable, str(self.root / "main.py"), *words]

    def start(self, *words: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Do what a person does who types `python3 main.py WORDS`."""
        return subprocess.run(
            self.command(*words),
            capture_output=True,
            text=True,
            cwd=self.root,
            env=self.environment | variables,
            check=False,
            timeout=120,
        )


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the packages tiny 1.0 and 2.0 and something that is called as pytest is."""
    folder = tmp_path_factory.mktemp("wheels")
    for version in ("1.0", "2.0"):
        make_wheel(folder, "tiny", version, {"tiny.py": f"VERSION = '{version}'\n"})
    runner = (
        "import os, sys\nprint('tests', *sys.argv[1:], os.environ['QT_QPA_PLATFORM'])\nsys.exit(3)"
    )
    make_wheel(folder, "pytest", "99", {"pytest/__init__.py": "", "pytest/__main__.py": runner})
    return folder


def _lay(root: Path) -> None:
    package = root / "reviewer"
    for folder in ("core", "cli"):
        (package / folder).mkdir(parents=True)
    shutil.copy(PROJECT / "main.py", root)
    for name in _KEPT:
        shutil.copy(PROJECT / "reviewer" / name, package / name)
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PROJECT / "reviewer" / "setup", package / "setup", ignore=ignore)
    (package / "cli" / "__init__.py").write_text(_CLI)
    (package / "app.py").write_text(_APP)


@pytest.fixture(scope="session")
def surroundings(wheels: Path) -> dict[str, str]:
    """Variables under which pip sees our wheels alone and no screen's libraries are asked for."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    return kept | {
        "PIP_CONFIG_FILE": os.devnull,
        "PYTHONDONTWRITEBYTECODE": "1",
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(wheels),
        "QT_QPA_PLATFORM": "offscreen",
    }


@pytest.fixture
def fresh(tmp_path: Path, surroundings: dict[str, str]) -> Checkout:
    """A checkout that was never started."""
    checkout = Checkout(tmp_path / "checkout", dict(surroundings))
    _lay(checkout.root)
    checkout.need("tiny==1.0", dev=("pytest==99",))
    return checkout


@pytest.fixture(scope="session")
def _started(
    tmp_path_factory: pytest.TempPathFactory, surroundings: dict[str, str]
) -> tuple[Checkout, subprocess.CompletedProcess[str]]:
    checkout = Checkout(tmp_path_factory.mktemp("started") / "checkout", dict(surroundings))
    _lay(checkout.root)
    checkout.need("tiny==1.0", dev=("pytest==99",))
    return checkout, checkout.start("one", "--two")


@pytest.fixture
def first_start(
    _started: tuple[Checkout, subprocess.CompletedProcess[str]],
) -> subprocess.CompletedProcess[str]:
    """What the first start of a checkout said."""
    return _started[1]


@pytest.fixture
def started(
    _started: tuple[Checkout, subprocess.CompletedProcess[str]], tmp_path: Path
) -> Iterator[Checkout]:
    """A checkout of one's own that was started once, and moved since."""
    checkout = Checkout(tmp_path / "moved", dict(_started[0].environment))
    shutil.copytree(_started[0].root, checkout.root, symlinks=True)
    yield checkout


@pytest.fixture
def fake_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], Path]:
    """Put a shell script first on PATH; gives the file it logs its words to."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")

    def make(name: str, script: str) -> Path:
        log = folder / f"{name}.log"
        program = folder / name
        program.write_text(f'#!/bin/sh\necho "$@" >> "{log}"\n{script}\n')
        program.chmod(0o755)
        return log

    return make
