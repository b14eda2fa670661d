"""Is there a screen to open a window on? Asked before Qt, which would end the program."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

_X_SOCKETS = Path("/tmp/.X11-unix")
_UNIX_SOCKETS = Path("/proc/net/unix")


def why_no_screen(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return a sentence that says why no window can be seen, or `None` where one can."""
    asked = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if asked in ("offscreen", "minimal"):
        return f"QT_QPA_PLATFORM={asked} asks for no screen."
    if asked or sys.platform != "linux" or environment.get("WAYLAND_DISPLAY"):
        return None
    display = environment.get("DISPLAY")
    if not display:
        return "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set)."
    if not _answers(display):
        return f"There is no screen at DISPLAY={display}."
    return None


def _answers(display: str) -> bool:
    """Whether an X server listens; one on another machine is believed to be there."""
    host, _, number = display.partition(":")
    if host not in ("", "unix"):
        return True
    name = f"X{number.partition('.')[0]}"
    if (_X_SOCKETS / name).exists():
        return True
    try:
        listening = _UNIX_SOCKETS.read_text()
    except OSError:
        return True
    return f"@{_X_SOCKETS}/{name}\n" in listening
