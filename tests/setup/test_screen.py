import sys
from pathlib import Path

import pytest

from reviewer.setup import screen
from reviewer.setup.screen import why_no_screen


@pytest.fixture(autouse=True)
def sockets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Linux with X servers :3 (a file) and :4 (without one)."""
    folder = tmp_path / "X11"
    folder.mkdir()
    (folder / "X3").touch()
    listening = tmp_path / "unix"
    listening.write_text(f"00000000ffff: 00000002 00000000 0001 01 19 @{folder}/X4\n")
    monkeypatch.setattr(screen, "_X_SOCKETS", folder)
    monkeypatch.setattr(screen, "_UNIX_SOCKETS", listening)
    monkeypatch.setattr(sys, "platform", "linux")
    return listening


@pytest.mark.parametrize(
    "environment",
    [
        {"DISPLAY": ":3"},
        {"DISPLAY": ":3.0"},
        {"DISPLAY": "unix:3"},
        {"DISPLAY": ":4"},
        {"DISPLAY": "far:10.0"},
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "vnc:size=1280x800"},
    ],
)
def test_there_is_a_screen(environment: dict[str, str]) -> None:
    assert why_no_screen(environment) is None


@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        ({}, "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)."),
        ({"DISPLAY": ":7"}, "There is no screen at DISPLAY=:7."),
        ({"DISPLAY": ":43"}, "There is no screen at DISPLAY=:43."),
        (
            {"DISPLAY": ":3", "QT_QPA_PLATFORM": "offscreen:x=1"},
            "QT_QPA_PLATFORM=offscreen asks for no screen.",
        ),
    ],
)
def test_there_is_none(environment: dict[str, str], sentence: str) -> None:
    assert why_no_screen(environment) == sentence


def test_other_systems_always_have_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert why_no_screen({}) is None


def test_where_sockets_cannot_be_listed_the_display_is_believed(sockets: Path) -> None:
    sockets.unlink()
    assert why_no_screen({"DISPLAY": ":9"}) is None
