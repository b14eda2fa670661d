"""Environments that were cut short, outdated, broken, wanted twice at once, or not to be had."""

import importlib.util
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reviewer.setup import environment, packages, stamp

if TYPE_CHECKING:
    from tests.setup.conftest import Checkout


def _tiny(done: subprocess.CompletedProcess[str]) -> str:
    """The version of the package that the program imported."""
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()[1].split()[1]


def test_a_making_cut_short_begins_anew(started: "Checkout") -> None:
    (started.venv / "reviewer-stamp").rename(started.venv / "reviewer-unfinished")
    next(started.venv.glob("lib*/python3*/site-packages/tiny.py")).unlink()
    done = started.start()
    assert "- removing an environment that is incomplete or broken" in done.stderr
    assert _tiny(started.start("x")) == "1.0"
    assert started.start("x").stderr == ""


def test_a_new_version_in_pyproject_is_fetched_into_the_same_environment(
    started: "Checkout",
) -> None:
    witness = started.venv / "witness"
    witness.touch()
    started.need("tiny==2.0")
    assert _tiny(started.start("x")) == "2.0"
    assert witness.exists()


def test_settings_of_tools_do_not_matter(started: "Checkout") -> None:
    settings = started.root / "pyproject.toml"
    settings.write_text(settings.read_text().replace("line = 1", "line = 2"))
    assert started.start("x").stderr == ""


def test_a_package_that_is_not_there_is_named_and_the_old_environment_stays(
    started: "Checkout",
) -> None:
    started.need("tiny==1.0", "absent>=3")
    done = started.start("x")
    assert done.returncode == 2
    assert done.stdout == ""
    last = done.stderr.splitlines()[-1]
    assert last.startswith("There is no package of absent for Python 3.")
    started.need("tiny==1.0", dev=("pytest==99",))
    again = started.start("x")
    assert again.stderr == ""
    assert _tiny(again) == "1.0"


def test_without_a_network_one_sentence_says_so(fresh: "Checkout") -> None:
    del fresh.environment["PIP_NO_INDEX"]
    nobody = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_FIND_LINKS": ""}
    done = fresh.start("x", **nobody, NO_PROXY="127.0.0.1")
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == (
        "The packages could not be fetched, as the package index does not answer; connect to "
        "the network (behind a proxy, set HTTPS_PROXY) and start again."
    )
    fresh.environment["PIP_NO_INDEX"] = "1"
    assert _tiny(fresh.start("x")) == "1.0"


def test_of_two_starts_at_once_one_waits(fresh: "Checkout") -> None:
    both = [
        subprocess.Popen(
            fresh.command(name),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=fresh.environment,
        )
        for name in ("first", "second")
    ]
    said = [process.communicate(timeout=120) for process in both]
    assert [out.splitlines()[0] for out, _ in said] == ["words first", "words second"]
    errors = "".join(err for _, err in said)
    assert errors.count("making a private Python environment") == 1
    assert errors.count("another start is preparing Reviewer; waiting for it") == 1


def test_an_environment_somebody_made_is_used_and_not_thrown_away(started: "Checkout") -> None:
    (started.venv / "reviewer-stamp").unlink()
    witness = started.venv / "witness"
    witness.touch()
    assert _tiny(started.start("x")) == "1.0"
    assert witness.exists()


def test_a_python_that_does_not_run_is_replaced(started: "Checkout") -> None:
    python = Path(stamp.python(started.root))
    python.unlink()
    python.symlink_to("/gone/python3")
    assert _tiny(started.start("x")) == "1.0"


def test_a_folder_that_is_no_environment_is_left_alone(fresh: "Checkout") -> None:
    fresh.venv.mkdir()
    letter = fresh.venv / "letter.txt"
    letter.write_text("mine")
    done = fresh.start("x")
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == (
        f"{fresh.venv} is there already and is no Python environment; move it away and start again."
    )
    assert letter.read_text() == "mine"


def test_a_checkout_that_may_not_be_changed_is_said(fresh: "Checkout") -> None:
    (fresh.root / ".venv.lock").mkdir()  # as good as forbidden, also for root
    done = fresh.start("x")
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1].startswith(f"{fresh.venv} could not be made (")


def test_without_ensurepip_the_pip_outside_does_it(
    fresh: "Checkout", monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in fresh.environment.items():
        monkeypatch.setenv(name, value)
    real = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util,
        "find_spec",
        lambda name: None if name == "ensurepip" else real(name),
    )
    assert environment.system_packages() == []
    environment.make(fresh.root, tests=False)
    assert not list(fresh.venv.glob("lib*/python3*/site-packages/pip"))
    assert _tiny(fresh.start("x")) == "1.0"
    monkeypatch.setattr(packages, "outside_pip", lambda python=None: [])
    assert environment.system_packages()[0][1] == "python3-venv"


def test_requirements_are_those_of_the_project() -> None:
    root = Path(__file__).parents[2]
    plain = environment.requirements(root, tests=False)
    assert any(line.startswith("sqlite-utils") for line in plain)
    assert not any(line.startswith("pytest") for line in plain)
    assert any(line.startswith("pytest") for line in environment.requirements(root, tests=True))
