import sys
from pathlib import Path

import pytest

from reviewer.cli import trouble
from reviewer.core.errors import FileIsFolder


def test_the_users_trouble_is_one_line_and_code_2(capsys: pytest.CaptureFixture[str]) -> None:
    with trouble.told() as outcome:
        raise FileIsFolder(path="a\nb")
    assert outcome.code == 2
    assert capsys.readouterr() == ("", "a b is a folder; name a file in it.\n")


def test_what_goes_well_keeps_its_code() -> None:
    with trouble.told() as outcome:
        outcome.code = 7
    assert outcome.code == 7


def test_a_bug_passes() -> None:
    with pytest.raises(ZeroDivisionError), trouble.told():
        raise ZeroDivisionError


def test_names_that_are_no_unicode_can_be_told(capsys: pytest.CaptureFixture[str]) -> None:
    trouble.say("caf\udce9.txt does not exist.")
    assert capsys.readouterr().err == "caf\\udce9.txt does not exist.\n"


def test_without_streams_nothing_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(sys, "stdout", None)
    with trouble.told() as outcome:
        raise FileIsFolder(path="x")
    assert outcome.code == 2


def test_where_no_log_can_be_kept_the_bug_is_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from reviewer import log

    monkeypatch.setattr(log, "write", lambda error: None)
    trouble.report_bug(ZeroDivisionError, ZeroDivisionError("a bug"), None)
    assert "ZeroDivisionError: a bug" in capsys.readouterr().err
    trouble.report_bug(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert capsys.readouterr().err == ""


def test_a_name_too_long_for_a_file_is_the_users_trouble(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with trouble.told() as outcome:
        Path("a" * 300).stat()
    assert outcome.code == 2
    assert capsys.readouterr().err.endswith("check the name.\n")


def test_another_failure_of_the_system_stays_a_bug() -> None:
    with pytest.raises(FileNotFoundError), trouble.told():
        Path("not there").stat()
