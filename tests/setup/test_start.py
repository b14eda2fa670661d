"""The README's commands, whole: a process, an environment, packages, the program behind it."""

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reviewer.setup import apt, libraries, stamp, start
from reviewer.setup.trouble import SetupTrouble

if TYPE_CHECKING:
    from tests.setup.conftest import Checkout


def test_first_start_prepares_and_hands_the_words_over(
    first_start: subprocess.CompletedProcess[str],
) -> None:
    assert first_start.returncode == 0, first_start.stderr
    assert first_start.stdout.splitlines()[0] == "words one --two"
    said = first_start.stderr.splitlines()
    assert said[0].startswith("Preparing Reviewer in ")
    assert "- making a private Python environment" in said
    assert "- installing tiny" in said
    assert said[-1].startswith("- ready after ")


def test_second_start_says_nothing_and_uses_the_environment(started: "Checkout") -> None:
    second = started.start("x")
    assert second.stderr == ""
    words, tiny, python = second.stdout.splitlines()
    assert words == "words x"
    assert tiny.startswith("tiny 1.0 ")
    assert tiny.split()[2].startswith(str(started.venv))
    assert python.split()[1] == stamp.python(started.root)


def test_the_program_is_compiled_for_the_next_start(started: "Checkout") -> None:
    compiled = {path.name.partition(".")[0] for path in started.root.rglob("reviewer/**/*.pyc")}
    assert {"app", "trouble", "start"} <= compiled


def test_second_start_imports_nothing_of_the_making(started: "Checkout") -> None:
    probe = (
        "import sys; from reviewer.setup import start; start.prepare()\n"
        "making = {'subprocess', 'venv', 'tomllib', 'ctypes', 'hashlib', 'shutil'}\n"
        "print(sorted(making & (set(sys.modules) - before)))"
    )
    said = subprocess.run(
        [sys._base_executable, "-c", f"import sys; before = set(sys.modules)\n{probe}"],  # type: ignore[attr-defined]
        capture_output=True,
        text=True,
        cwd=started.root,
        env=started.environment,
        check=True,
    )
    assert said.stdout == "[]\n"


def test_packages_of_the_python_outside_are_not_seen(started: "Checkout") -> None:
    probe = (
        "import sys; from reviewer.setup import start; start.prepare(); print(*sys.path, sep='\\n')"
    )
    said = subprocess.run(
        [sys._base_executable, "-c", probe],  # type: ignore[attr-defined]
        capture_output=True,
        text=True,
        cwd=started.root,
        env=started.environment,
        check=True,
    )
    path = said.stdout.splitlines()
    packages = [entry for entry in path if entry.endswith(("site-packages", "dist-packages"))]
    assert packages == [str(next(started.venv.glob("lib*/python3*/site-packages")))]
    assert path[0] == str(started.root)


def test_an_environment_of_another_python_is_handed_to_that_one(started: "Checkout") -> None:
    mark = started.venv / "reviewer-stamp"
    _, rest = mark.read_text().split("\n", 1)
    mark.write_text(f"cpython-399 elsewhere /opt\n{rest}")
    outside = [sys._base_executable, *started.command("a", "b c")[1:]]  # type: ignore[attr-defined]
    done = subprocess.run(
        outside, capture_output=True, text=True, env=started.environment, check=True
    )
    words, _, python = done.stdout.splitlines()
    assert words == "words a b c"
    assert python.split()[2] == str(started.venv)


def test_tests_are_run_off_screen_with_the_words_and_their_exit_code(started: "Checkout") -> None:
    variables = {n: v for n, v in started.environment.items() if n != "QT_QPA_PLATFORM"}
    started.environment = variables
    done = started.start("--test", "-k", "name")
    assert done.stdout == "tests -k name offscreen\n", done.stderr
    assert done.returncode == 3
    # What the tests need stays when the program is started again.
    assert started.start("x").stderr == ""
    assert stamp.holds(started.root, tests=True)


def test_without_a_screen_the_sample_is_worked(started: "Checkout") -> None:
    done = started.start()
    assert done.returncode == 0
    folder = started.root / "reviewer-sample"
    assert done.stdout == f"demonstrated in {folder} True offscreen\n"
    assert done.stderr == (
        "QT_QPA_PLATFORM=offscreen asks for no screen. The sample is worked off-screen instead.\n"
    )


def test_trouble_with_the_sample_is_one_sentence(started: "Checkout") -> None:
    done = started.start(FAIL="1")
    assert done.returncode == 2
    assert done.stderr.splitlines()[1:] == [
        "There is no text to add; copy the article's words and paste again."
    ]


def test_measuring_a_start_opens_the_window_all_the_same(started: "Checkout") -> None:
    assert started.start(REVIEWER_TRACE_START="1").stdout.startswith("words\n")


def test_an_old_python_is_told_in_one_sentence() -> None:
    main = Path(start.ROOT, "main.py")
    probe = (
        "import runpy, sys; sys.version_info = (3, 10, 4); sys.version = '3.10.4 (main)'\n"
        f"runpy.run_path({str(main)!r}, run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert done.stderr == (
        "Reviewer needs Python 3.11 or newer and this is Python 3.10.4; "
        "install a newer one and start main.py with it.\n"
    )


def test_an_old_python_can_read_main() -> None:
    import ast

    source = Path(start.ROOT, "main.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 4))


def test_the_samples_folder_is_elsewhere_where_nothing_may_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "reviewer-sample").write_text("a file in the way")
    monkeypatch.chdir(tmp_path)
    folder = start.sample_folder()
    assert folder.is_dir()
    assert folder.parent != tmp_path
    folder.rmdir()


class _Asked:
    """Notes what would have been installed."""

    def __init__(self) -> None:
        self.packages: list[tuple[str, ...]] = []

    def __call__(self, wanted: list[tuple[str, ...]]) -> list[str]:
        self.packages = wanted
        return ["taken"]


@pytest.fixture
def bare_debian(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Debian that has nothing Qt asks for; no package names are looked up."""
    monkeypatch.setattr(libraries, "is_debian", lambda: True)
    monkeypatch.setattr(libraries, "missing", list)
    monkeypatch.setattr(libraries, "has_fonts", lambda: True)
    monkeypatch.setattr(apt, "_is_known", lambda package: False)
    monkeypatch.setattr(stamp, "holds", lambda root, tests=False: True)


@pytest.mark.usefixtures("bare_debian")
def test_root_gets_missing_libraries_installed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = _Asked()
    monkeypatch.setattr(apt, "may_install", lambda: True)
    monkeypatch.setattr(apt, "install", asked)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    start._complete(start.ROOT, tests=False)
    assert ("libegl1",) in asked.packages
    assert ("libxcb-cursor0",) not in asked.packages
    assert capsys.readouterr().err == "- installing system packages\n    taken\n"


@pytest.mark.usefixtures("bare_debian")
def test_tests_need_the_libraries_of_a_screen_and_its_tools(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = _Asked()
    monkeypatch.setattr(apt, "may_install", lambda: True)
    monkeypatch.setattr(apt, "install", asked)
    monkeypatch.setattr(libraries, "missing_test_tools", lambda: [("xvfb",)])
    start._complete(start.ROOT, tests=True)
    assert {("libegl1",), ("libxcb-cursor0",), ("xvfb",)} <= set(asked.packages)


@pytest.mark.usefixtures("bare_debian")
def test_others_are_told_one_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apt, "may_install", lambda: False)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    with pytest.raises(SetupTrouble) as told:
        start._complete(start.ROOT, tests=False)
    assert str(told.value) == (
        "Some system libraries are missing; run this and start again: sudo apt-get update && "
        "sudo apt-get install -y libgl1 libegl1 libx11-6 libxkbcommon0 libfontconfig1 "
        "libfreetype6 libglib2.0-0 libdbus-1-3"
    )


@pytest.mark.usefixtures("bare_debian")
def test_what_is_only_welcome_stops_nobody(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(apt, "may_install", lambda: False)
    monkeypatch.setattr(libraries, "missing", lambda needs: [])
    monkeypatch.setattr(libraries, "has_fonts", lambda: False)
    start._complete(start.ROOT, tests=False)
    assert capsys.readouterr().err.rstrip().endswith("apt-get install -y fonts-dejavu-core")
