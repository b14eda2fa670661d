from pathlib import Path

import pytest

from reviewer.setup import stamp

PROJECT = '[project]\nname = "x"\ndependencies = ["one"]\n\n[tool.ruff]\nline-length = 100\n'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "pyproject.toml").write_text(PROJECT)
    packages = stamp.environment(tmp_path) / "lib"
    packages.mkdir(parents=True)
    python = Path(stamp.python(tmp_path))
    python.parent.mkdir(exist_ok=True)
    python.touch()
    return tmp_path


def _write(root: Path, *, tests: bool = False) -> None:
    stamp.write(root, "python", "lib", stamp.project(root), tests=tests)


def test_what_was_written_is_read(root: Path) -> None:
    assert stamp.read(root) is None
    _write(root, tests=True)
    packages = stamp.environment(root) / "lib"
    assert stamp.read(root) == ("python", packages, True, PROJECT.partition("\n[tool")[0])


def test_it_holds_for_the_program_and_for_tests_if_they_were_asked_for(root: Path) -> None:
    assert not stamp.holds(root)
    _write(root)
    assert stamp.holds(root)
    assert not stamp.holds(root, tests=True)
    _write(root, tests=True)
    assert stamp.holds(root)
    assert stamp.holds(root, tests=True)


def test_other_dependencies_end_it_but_other_settings_do_not(root: Path) -> None:
    _write(root)
    (root / "pyproject.toml").write_text(PROJECT.replace("100", "90"))
    assert stamp.holds(root)
    (root / "pyproject.toml").write_text(PROJECT.replace("one", "two"))
    assert not stamp.holds(root)


def test_it_ends_with_the_packages_or_the_python(root: Path) -> None:
    _write(root)
    (stamp.environment(root) / "lib").rename(stamp.environment(root) / "gone")
    assert not stamp.holds(root)
    (stamp.environment(root) / "gone").rename(stamp.environment(root) / "lib")
    Path(stamp.python(root)).unlink()
    assert not stamp.holds(root)


def test_a_change_that_was_given_up_leaves_the_stamp(root: Path) -> None:
    _write(root)
    stamp.withdraw(root)
    assert stamp.unfinished(root)
    assert not stamp.holds(root)
    stamp.restore(root)
    assert stamp.holds(root)
    assert not stamp.unfinished(root)


def test_a_change_that_was_made_ends_the_note(root: Path) -> None:
    stamp.withdraw(root)
    _write(root)
    assert stamp.holds(root)
    assert not stamp.unfinished(root)


def test_giving_up_where_there_was_no_stamp_leaves_none(root: Path) -> None:
    stamp.withdraw(root)
    stamp.restore(root)
    assert not stamp.unfinished(root)
    assert not stamp.holds(root)


def test_the_projects_part_is_all_before_the_tools() -> None:
    text = stamp.project(Path(__file__).parents[2])
    assert "PySide6" in text
    assert "[project.optional-dependencies]" in text
    assert "[tool." not in text
