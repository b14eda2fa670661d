"""What happens before Reviewer itself is imported, in as little time as can be.

When everything is prepared this costs a few file reads: the private environment's packages are
put on the path of the interpreter that already runs, so no second one has to start.
"""

import os
import sys
from pathlib import Path

from reviewer.setup import libraries, stamp
from reviewer.setup.screen import why_no_screen
from reviewer.setup.trouble import SetupTrouble

ROOT = Path(__file__).resolve().parents[2]


def prepare(root: Path = ROOT) -> None:
    """Make sure the program can be imported and can open its window, or raise `SetupTrouble`.

    Does not return where the environment belongs to another Python than the one running: then
    that one takes over with the same words.
    """
    _complete(root, tests=False)
    _enter(root)


def run_tests(words: list[str], root: Path = ROOT) -> int:
    """Prepare, then run the test suite with pytest (`words` are for it); return its exit code."""
    import subprocess

    _complete(root, tests=True)
    off_screen = {"QT_QPA_PLATFORM": "offscreen"} | os.environ
    return subprocess.call([stamp.python(root), "-m", "pytest", *words], cwd=root, env=off_screen)


def sample_folder() -> Path:
    """Return the folder that the sample's picture and CSV go to, made if need be."""
    folder = Path.cwd() / "reviewer-sample"
    try:
        folder.mkdir(exist_ok=True)
    except OSError:
        import tempfile

        return Path(tempfile.mkdtemp(prefix="reviewer-sample-"))
    return folder


def _complete(root: Path, *, tests: bool) -> None:
    """Prepare whatever is not prepared yet: the system first, as it may need the user."""
    if stamp.holds(root, tests=tests):
        _look_after_system([], tests=tests)
        return
    from reviewer.setup import environment, tell

    tell.headline(
        f"Preparing Reviewer in {stamp.environment(root)}; "
        "this is done once and takes a minute or two."
    )
    libraries.check_glibc()
    _look_after_system(environment.system_packages(), tests=tests)
    environment.make(root, tests=tests)


def _look_after_system(wanted: list[tuple[str, ...]], *, tests: bool) -> None:
    """Install what the system lacks, or raise `SetupTrouble` with the command that does."""
    if not libraries.is_debian():
        return
    # The tests open windows on an X server of their own.
    seen = why_no_screen() is None
    needs = libraries.needed(
        x=tests or (seen and bool(os.environ.get("DISPLAY"))),
        wayland=seen and bool(os.environ.get("WAYLAND_DISPLAY")),
    )
    wanted = wanted + [needs[name] for name in libraries.missing(needs)]
    fonts = [] if libraries.has_fonts() else [libraries.FONTS]
    tools = libraries.missing_test_tools() if tests else []
    if wanted or fonts or tools:
        _get(wanted, fonts + tools)


def _get(wanted: list[tuple[str, ...]], welcome: list[tuple[str, ...]]) -> None:
    """Install both where that is allowed; else ask for them if one is `wanted`."""
    from reviewer.setup import apt, tell

    if apt.may_install():
        tell.step("installing system packages")
        tell.detail(", ".join(apt.install([*wanted, *welcome])))
    elif wanted:
        raise SetupTrouble(
            "Some system libraries are missing; run this and start again: "
            + apt.command([*wanted, *welcome])
        )
    else:
        tell.step(f"not everything can be shown or tested here before: {apt.command(welcome)}")


def _enter(root: Path) -> None:
    """Let this process import what is installed in the environment."""
    found = stamp.read(root)
    if found is None:
        raise SetupTrouble(f"{stamp.environment(root)} vanished while starting; start again.")
    made_by, packages, _, _ = found
    if Path(sys.prefix) == stamp.environment(root):
        return
    if made_by != stamp.interpreter():
        _hand_over(stamp.python(root))
    foreign = ("site-packages", "dist-packages")
    kept = [entry for entry in sys.path if Path(entry).name not in foreign and entry != str(root)]
    sys.path[:] = [str(root), *kept, str(packages)]
    sys.executable = stamp.python(root)  # for processes started from here


def _hand_over(python: str) -> None:
    """Go on in another interpreter with the same words; does not return."""
    words = [python, *sys.orig_argv[1:]]
    if os.name != "nt":
        os.execv(python, words)
    import subprocess

    sys.exit(subprocess.call(words))
