import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.setup import libraries
from reviewer.setup.trouble import SetupTrouble


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """A loader's cache that knows libfar.so.1 for this machine and libold.so.1 for another."""
    folder = getattr(sys.implementation, "_multiarch", "")
    file = tmp_path / "ld.so.cache"
    file.write_bytes(
        f"glibc-ld.so.cache1.1\0libfar.so.1\0/lib/{folder}/libfar.so.1\0".encode()
        + b"libold.so.1\0/lib/i386-elsewhere/libold.so.1\0"
    )
    return file


def test_what_the_cache_knows_is_there(cache: Path) -> None:
    assert libraries.missing(["libfar.so.1"], cache) == []


def test_what_is_nowhere_is_missing_in_the_order_asked(cache: Path) -> None:
    asked = ["libz-none.so.9", "libfar.so.1", "libold.so.1", "liba-none.so.9", "libfar.so"]
    gone = ["libz-none.so.9", "libold.so.1", "liba-none.so.9", "libfar.so"]
    assert libraries.missing(asked, cache) == gone


def test_what_the_loader_finds_without_the_cache_is_there(tmp_path: Path) -> None:
    assert libraries.missing(["libc.so.6"], tmp_path / "none") == []


def test_off_screen_asks_for_no_screen() -> None:
    off_screen = libraries.needed(x=False, wayland=False)
    assert "libEGL.so.1" in off_screen
    assert not any("xcb" in name or "wayland" in name for name in off_screen)
    on_x = libraries.needed(x=True, wayland=False)
    assert on_x["libxcb-cursor.so.0"] == ("libxcb-cursor0",)
    assert off_screen.items() <= on_x.items()
    assert "libwayland-client.so.0" in libraries.needed(x=False, wayland=True)


def test_every_library_qt_is_linked_to_is_looked_after() -> None:
    """Read from the toolkit's own files, so that a new version that needs more is noticed."""
    import PySide6

    qt = Path(PySide6.__path__[0], "Qt")
    if not (qt / "lib").is_dir():
        pytest.fail("PySide6 keeps Qt's libraries elsewhere now")
    known = libraries.needed(x=True, wayland=False).keys() | _ALWAYS_THERE
    parts = [qt / "lib" / f"libQt6{name}.so.6" for name in ("Core", "Gui", "Widgets", "DBus")]
    parts += [qt / "lib" / "libQt6XcbQpa.so.6", qt / "plugins" / "platforms" / "libqxcb.so"]
    parts += [qt / "plugins" / "platforms" / "libqoffscreen.so"]
    for part in parts:
        asked = {name for name in _linked_to(part) if not name.startswith(("libQt6", "libicu"))}
        assert asked <= known, part.name


_ALWAYS_THERE = {
    "libc.so.6",
    "libm.so.6",
    "libdl.so.2",
    "librt.so.1",
    "libpthread.so.0",
    "libgcc_s.so.1",
    "libstdc++.so.6",
    "libz.so.1",
    "libzstd.so.1",
    "libxcb.so.1",  # comes with libX11
    "ld-linux-x86-64.so.2",
    "ld-linux-aarch64.so.1",
}


def _linked_to(library: Path) -> set[str]:
    """The sonames a 64-bit little-endian ELF file needs: its DT_NEEDED entries."""
    import struct

    data = library.read_bytes()
    assert data[:6] == b"\x7fELF\x02\x01"
    offset, size, count = (
        struct.unpack_from("<Q", data, 0x28)[0],
        *struct.unpack_from("<HH", data, 0x3A),
    )
    headers = [struct.unpack_from("<IIQQQQIIQQ", data, offset + size * n) for n in range(count)]
    dynamic = next(header for header in headers if header[1] == 6)  # SHT_DYNAMIC
    strings = headers[dynamic[6]][4]
    needed = set()
    for place in range(dynamic[4], dynamic[4] + dynamic[5], 16):
        tag, value = struct.unpack_from("<qQ", data, place)
        if tag == 1:  # DT_NEEDED
            start = strings + value
            needed.add(data[start : data.index(b"\0", start)].decode())
    return needed


@pytest.mark.parametrize("libc", ["glibc 2.34", "glibc 2.41", "musl 1.2", "", "glibc 3.0"])
def test_a_c_library_that_will_do(libc: str) -> None:
    libraries.check_glibc(libc)


@pytest.mark.parametrize("libc", ["glibc 2.31", "glibc 2.9", "glibc 2.33.1"])
def test_a_c_library_too_old_is_told_kindly(libc: str) -> None:
    with pytest.raises(SetupTrouble) as told:
        libraries.check_glibc(libc)
    assert f"it has {libc}, and the window toolkit needs 2.34 or newer" in str(told.value)


def test_this_system_will_do() -> None:
    libraries.check_glibc()


def test_fonts(tmp_path: Path) -> None:
    empty, full = tmp_path / "empty", tmp_path / "full"
    empty.mkdir()
    assert not libraries.has_fonts([empty, tmp_path / "none"])
    (full / "dejavu").mkdir(parents=True)
    assert libraries.has_fonts([empty, full])


def test_tools_of_the_tests(
    fake_program: Callable[[str, str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    log = fake_program("Xvfb", "")
    monkeypatch.setenv("PATH", str(log.parent))
    assert libraries.missing_test_tools() == [("openbox",), ("xdotool",)]
