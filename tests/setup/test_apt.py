import os
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.setup import apt
from reviewer.setup.trouble import SetupTrouble

Program = Callable[[str, str], Path]

GLIB = ("libglib2.0-0t64", "libglib2.0-0")
KNOWS_ONLY_OLD = 'case "$3" in *t64) exit 100;; *) echo "Package: $3";; esac'
KNOWS_ALL = 'echo "Package: $3"'


def _calls(log: Path) -> list[str]:
    """The words of each call, without the options that are always there."""
    always = "-y -q --no-install-recommends -o DPkg::Lock::Timeout=300 "
    return [line.removeprefix(always) for line in log.read_text().splitlines()]


def test_the_names_of_this_release_are_taken(fake_program: Program) -> None:
    fake_program("apt-cache", KNOWS_ALL)
    log = fake_program("apt-get", "exit 0")
    assert apt.install([GLIB, ("libegl1",), GLIB]) == ["libglib2.0-0t64", "libegl1"]
    assert _calls(log) == ["install libglib2.0-0t64 libegl1"]


def test_older_releases_have_older_names(fake_program: Program) -> None:
    fake_program("apt-cache", KNOWS_ONLY_OLD)
    fake_program("apt-get", "exit 0")
    assert apt.install([GLIB]) == ["libglib2.0-0"]


def test_lists_are_updated_when_the_first_try_fails(fake_program: Program) -> None:
    fake_program("apt-cache", "exit 100")
    log = fake_program("apt-get", '[ "$(wc -l < "$0.log")" -gt 1 ]')
    assert apt.install([("libegl1",)]) == ["libegl1"]
    assert _calls(log) == ["install libegl1", "update", "install libegl1"]


def test_apts_reason_and_the_command_are_told(fake_program: Program) -> None:
    fake_program("apt-cache", "exit 100")
    fake_program("apt-get", "echo 'W: something' >&2; echo 'E: Unable to reach it.' >&2; exit 100")
    with pytest.raises(SetupTrouble) as told:
        apt.install([("libegl1",), GLIB])
    assert str(told.value) == (
        "The system packages libegl1, libglib2.0-0 could not be installed (Unable to reach it); "
        "mend that and start again, or run: "
        "sudo apt-get update && sudo apt-get install -y libegl1 libglib2.0-0"
    )


def test_no_apt_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SetupTrouble, match=r"could not be installed \(.*No such file"):
        apt.install([("libegl1",)])


@pytest.mark.parametrize(("user", "may"), [(0, True), (1000, False)])
def test_only_root_may_install(monkeypatch: pytest.MonkeyPatch, user: int, may: bool) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)
    assert apt.may_install() is may
