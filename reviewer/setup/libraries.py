"""Which of the system's libraries Qt will ask for and not find.

Qt ends the program when one is missing, and names the wrong one. Debian, Ubuntu and their
children are looked after; other systems bring these libraries with any desktop.
"""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from reviewer.setup.trouble import SetupTrouble

# The soname the dynamic loader looks for, and the package that brings it, its newest name first.
_GLIB = ("libglib2.0-0t64", "libglib2.0-0")
_OFF_SCREEN: dict[str, tuple[str, ...]] = {
    "libGL.so.1": ("libgl1",),
    "libEGL.so.1": ("libegl1",),
    "libX11.so.6": ("libx11-6",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libglib-2.0.so.0": _GLIB,
    "libgthread-2.0.so.0": _GLIB,
    "libdbus-1.so.3": ("libdbus-1-3",),
}
_X_SCREEN: dict[str, tuple[str, ...]] = {
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-render.so.0": ("libxcb-render0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-shm.so.0": ("libxcb-shm0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-util.so.1": ("libxcb-util1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
}
_WAYLAND_SCREEN: dict[str, tuple[str, ...]] = {
    "libwayland-client.so.0": ("libwayland-client0",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
    "libwayland-egl.so.1": ("libwayland-egl1",),
}
FONTS = ("fonts-dejavu-core",)
_OLDEST_GLIBC = (2, 34)
_LOADER_CACHE = Path("/etc/ld.so.cache")
_FONT_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))


def is_debian() -> bool:
    """Whether this is Debian or a child of it, such as Ubuntu."""
    return sys.platform == "linux" and Path("/etc/debian_version").exists()


def needed(*, x: bool, wayland: bool) -> dict[str, tuple[str, ...]]:
    """Return what Qt needs: soname -> names of its package, newest first.

    With `x` or `wayland` also what that kind of screen asks for, else for off-screen only.
    """
    return _OFF_SCREEN | (_X_SCREEN if x else {}) | (_WAYLAND_SCREEN if wayland else {})


def missing(sonames: Iterable[str], cache: Path = _LOADER_CACHE) -> list[str]:
    """Return those that the dynamic loader does not find.

    The loader's own cache answers in a tenth of a millisecond, so every start can afford to ask;
    only what is not in it is looked for the slow way, as it may stand in LD_LIBRARY_PATH.
    """
    try:
        known = cache.read_bytes()
    except OSError:
        known = b""
    folder = getattr(sys.implementation, "_multiarch", "")
    unknown = [name for name in sonames if f"{folder}/{name}\0".encode() not in known]
    return [name for name in unknown if not _loads(name)]


def _loads(soname: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def has_fonts(folders: Iterable[Path] = _FONT_FOLDERS) -> bool:
    """Whether the system has a font folder with anything in it: else words are empty boxes."""
    return any(folder.is_dir() and any(folder.iterdir()) for folder in folders)


def check_glibc(version: str | None = None) -> None:
    """Raise `SetupTrouble` where the C library is older than PySide6's packages can use.

    `version` is what the system says of itself ("glibc 2.36"); asked here unless given.
    """
    if version is None:
        version = _libc()
    name, _, number = version.partition(" ")
    if name == "glibc" and tuple(int(part) for part in number.split(".")[:2]) < _OLDEST_GLIBC:
        raise SetupTrouble(
            f"This system is a little too old for Reviewer: it has glibc {number}, and the window "
            "toolkit needs 2.34 or newer, as in Debian 12, Ubuntu 22.04 or Fedora 35."
        )


def _libc() -> str:
    if sys.platform != "linux":
        return ""
    try:
        return os.confstr("CS_GNU_LIBC_VERSION") or ""
    except (OSError, ValueError):  # another C library: pip will say whether there is a package
        return ""


def missing_test_tools() -> list[tuple[str, ...]]:
    """Return the packages of programs the tests press keys with that are not there."""
    import shutil

    tools = {"Xvfb": ("xvfb",), "openbox": ("openbox",), "xdotool": ("xdotool",)}
    return [package for program, package in tools.items() if shutil.which(program) is None]
