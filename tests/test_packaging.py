"""What pip gets to know, and what a wheel brings."""

import ast
import os
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import reviewer

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
REQUIREMENTS = [Requirement(line) for line in PROJECT["dependencies"]]


# ---- PySide6 6.12 loses a reference to None in every void call on CPython below 3.12


def _pyside(python: str) -> Requirement:
    """The one requirement of PySide6 that holds for a Python version."""
    environment = {"python_version": python, "python_full_version": f"{python}.0"}
    (found,) = [
        requirement
        for requirement in REQUIREMENTS
        if canonicalize_name(requirement.name).startswith("pyside6")
        and (requirement.marker is None or requirement.marker.evaluate(environment))
    ]
    return found


def test_python_3_11_never_gets_pyside_6_12() -> None:
    allowed = _pyside("3.11").specifier
    assert not any(allowed.contains(f"6.12.{n}", prereleases=True) for n in range(20))
    assert allowed.contains("6.11.3")


@pytest.mark.parametrize("python", ["3.12", "3.13", "3.14"])
def test_later_pythons_may_have_it(python: str) -> None:
    assert _pyside(python).specifier.contains("6.12.0")


VOID_CALLS = """
import sys
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QTextCursor, QTextDocument
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication, QWidget

application = QApplication([])
widget, image, document = QWidget(), QImage(8, 8, QImage.Format_RGB32), QTextDocument("words")
painter, layout, cursor = QPainter(image), QTextLayout("words"), QTextCursor(document)
colour = QColor("black")

def call():
    widget.update()
    painter.setPen(colour)
    layout.beginLayout()
    layout.endLayout()
    cursor.setPosition(2)

call()  # the first time more is loaded
before = sys.getrefcount(None)
for _ in range(4_000):
    call()
print(before - sys.getrefcount(None))
painter.end()
"""


def test_twenty_thousand_void_calls_keep_none_alive() -> None:
    """Fails by count, or by the end of the interpreter ("none_dealloc")."""
    done = subprocess.run(
        [sys.executable, "-c", VOID_CALLS],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert abs(int(done.stdout)) < 100


# ---- dependencies


def _imported() -> set[str]:
    """Top-level names of all that the program imports from outside."""
    names = set()
    for path in (ROOT / "reviewer").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.add(node.module.partition(".")[0])
    return names - sys.stdlib_module_names - {"reviewer"}


def test_what_is_imported_is_declared_and_nothing_else() -> None:
    extras = PROJECT["optional-dependencies"]
    welcome = {
        canonicalize_name(Requirement(line).name)
        for extra, lines in extras.items()
        if extra != "dev"
        for line in lines
    }
    distributions = packages_distributions()
    installed = {name: distributions[name][0] for name in _imported() if name in distributions}
    used = {canonicalize_name(installed.get(name, name)) for name in _imported()}
    declared = {canonicalize_name(requirement.name) for requirement in REQUIREMENTS}
    # shiboken6 comes with PySide6, pinned to the same version by it; msvcrt is Windows' own.
    # lxml-html-clean is used by a package of ours, which cannot always name it.
    assert used - {"shiboken6", "msvcrt"} - welcome == declared - {"lxml-html-clean"}


def test_the_version_is_said_once_more_in_the_package() -> None:
    assert reviewer.__version__ == PROJECT["version"]


# ---- the wheel


def _build(kind: str, source: Path, folder: Path) -> Path:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(folder)],
        cwd=source,
        check=True,
        capture_output=True,
    )
    (made,) = folder.glob("*.whl" if kind == "wheel" else "*.tar.gz")
    return made


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _build("wheel", ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_it_has_every_module_and_every_resource(names: set[str]) -> None:
    modules = {str(path.relative_to(ROOT)) for path in (ROOT / "reviewer").rglob("*.py")}
    shipped = {
        f"reviewer/_shipped/{path.relative_to(ROOT)}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    texts = {f"reviewer/_shipped/translations/reviewer_{language}.qm" for language in ("en", "id")}
    brought = {name for name in names if name.startswith("reviewer/")}
    assert brought == modules | shipped | texts
    assert any(re.fullmatch(r"reviewer-[\d.]+\.dist-info/licenses/LICENSE", name) for name in names)


def test_it_gives_both_commands(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (listed,) = [name for name in archive.namelist() if name.endswith("entry_points.txt")]
        points = archive.read(listed).decode()
    assert "[console_scripts]\nreviewer = reviewer.cli:main\n" in points
    assert "[gui_scripts]\nreviewer-gui = reviewer.cli:main_gui\n" in points


def test_what_it_ships_is_found_without_the_checkout(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    probe = (
        "from reviewer import shipped\n"
        "print(shipped.resource('sample', 'aleppo', 'article.id.txt'))\n"
        "print(shipped.translation('id'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    article, texts = (Path(line) for line in done.stdout.splitlines())
    assert article.is_relative_to(tmp_path)
    assert article.read_bytes() == (ROOT / "resources/sample/aleppo/article.id.txt").read_bytes()
    assert texts.read_bytes() == (ROOT / "translations/reviewer_id.qm").read_bytes()


def test_a_source_archive_makes_the_same_wheel(names: set[str], tmp_path: Path) -> None:
    source = _build("sdist", ROOT, tmp_path)
    with tarfile.open(source) as archive:
        # An argument of extractall only since 3.11.4; we made the archive ourselves.
        archive.extraction_filter = lambda member, path: member
        archive.extractall(tmp_path / "out")
    (folder,) = (tmp_path / "out").iterdir()
    with zipfile.ZipFile(_build("wheel", folder, tmp_path)) as again:
        assert set(again.namelist()) == names
