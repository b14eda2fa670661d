import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.setup import packages
from reviewer.setup.trouble import SetupTrouble

Program = Callable[[str, str], Path]


@pytest.fixture
def pip(fake_program: Program, tmp_path: Path) -> Callable[[str, int], str]:
    """Install with a pip that says what it is told to and ends so; gives the trouble's sentence."""

    def run(said: str, code: int) -> str:
        speech = tmp_path / "speech"
        speech.write_text(said, encoding="utf-8")
        fake_program("pip-to-try", f'cat "{speech}"\nexit {code}')
        log = tmp_path / "log"
        try:
            packages.install(["pip-to-try"], ["one>=1"], log)
        except SetupTrouble as trouble:
            assert log.read_text(encoding="utf-8") == said
            return str(trouble)
        return ""

    return run


def test_news_reach_the_screen_and_noise_the_log(
    pip: Callable[[str, int], str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    said = (
        "Collecting one>=1\n"
        "  Obtaining dependency information for one\n"
        "  Downloading one_two-1.2.3-py3-none-any.whl.metadata (5 kB)\n"
        "Downloading one_two-1.2.3-cp39-abi3-manylinux_2_34_x86_64.whl (80.3 MB)\n"
        "  Downloading langdetect-1.0.9.tar.gz (981 kB)\n"
        "Installing collected packages: a, b, c\n"
        "Successfully installed a-1\n"
    )
    assert pip(said, 0) == ""
    assert capsys.readouterr().err.splitlines() == [
        "- fetching and installing packages",
        "    one-two 1.2.3 (80.3 MB)",
        "    langdetect 1.0.9 (981 kB)",
        "- installing 3 packages",
    ]
    assert (tmp_path / "log").read_text() == said


def test_pip_is_asked_nothing_else(
    fake_program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PIP_USER", "1")
    log = fake_program("pip-to-try", 'echo "$PIP_TARGET|$PIP_USER" >> "$0.log"')
    packages.install(["pip-to-try"], ["one>=1", "two"], tmp_path / "log")
    words, variables = log.read_text().splitlines()
    assert words.startswith("install --disable-pip-version-check --no-input ")
    assert words.endswith(" one>=1 two")
    assert variables == "|0"


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        (
            "WARNING: Retrying after connection broken by 'NewConnectionError(\"Failed to establish"
            " a new connection: [Errno -2] Name or service not known\")'\n"
            "ERROR: No matching distribution found for one>=1\n",
            "The packages could not be fetched, as the package index does not answer; connect to"
            " the network (behind a proxy, set HTTPS_PROXY) and start again.",
        ),
        (
            "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on"
            " device\n",
            "The disk is full; free 600 MB of space and start again.",
        ),
        (
            "error: subprocess-exited-with-error\nERROR: Failed to build 'one' when installing.\n",
            "pip could not install the packages (Failed to build 'one' when installing); all it"
            " said is in {log}.",
        ),
        ("", "pip could not install the packages (it gave no reason); all it said is in {log}."),
    ],
)
def test_failures_are_one_sentence(
    pip: Callable[[str, int], str], tmp_path: Path, said: str, sentence: str
) -> None:
    assert pip(said, 1) == sentence.format(log=tmp_path / "log")


def test_a_system_without_a_package_is_told_which_python_has_one(
    pip: Callable[[str, int], str],
) -> None:
    said = (
        "ERROR: Could not find a version that satisfies the requirement PySide6_Essentials<7,>=6.9"
        " (from versions: none)\n"
        "ERROR: No matching distribution found for PySide6_Essentials<7,>=6.9\n"
    )
    assert pip(said, 1).startswith(
        "There is no package of PySide6_Essentials for Python "
        f"{sys.version_info.major}.{sys.version_info.minor} on this system; "
    )


@pytest.mark.parametrize(
    ("says", "usable"),
    [
        ("pip 23.0.1 from /x (python 3.11)", True),
        ("pip 22.3 from /x (python 3.11)", True),
        ("pip 22.0.2 from /x (python 3.10)", False),
        ("No module named pip", False),
    ],
)
def test_a_pip_outside_must_know_other_pythons(
    fake_program: Program, monkeypatch: pytest.MonkeyPatch, says: str, usable: bool
) -> None:
    log = fake_program("python-to-try", f'echo "{says}"')
    monkeypatch.setattr(sys, "executable", str(log.with_suffix("")))
    command = packages.outside_pip("/venv/python")
    assert command == (
        [str(log.with_suffix("")), "-m", "pip", "--python", "/venv/python"] if usable else []
    )
