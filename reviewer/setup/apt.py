"""System packages on Debian, Ubuntu and their children."""

import os
import subprocess
from collections.abc import Iterable, Sequence

from reviewer.setup.trouble import SetupTrouble

Names = Sequence[str]
"""The names one package has had, the newest first: releases differ (`libglib2.0-0t64`)."""

_QUIETLY = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}


def may_install() -> bool:
    """Whether this process may install system packages."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def command(wanted: Iterable[Names]) -> str:
    """Return the one line to type that installs the packages."""
    return f"sudo apt-get update && sudo apt-get install -y {' '.join(_here(wanted))}"


def install(wanted: Sequence[Names]) -> list[str]:
    """Install with apt-get, which asks nothing; needs root. Return the names it took.

    Raises `SetupTrouble` with apt's own reason where it fails.
    """
    taken = _here(wanted)
    if _apt_get("install", *taken) is None:
        return taken
    # A fresh machine has no lists of packages, or old ones.
    reason = _apt_get("update")
    if reason is None:
        taken = _here(wanted)
        reason = _apt_get("install", *taken)
    if reason is None:
        return taken
    raise SetupTrouble(
        f"The system packages {', '.join(taken)} could not be installed ({reason}); "
        f"mend that and start again, or run: {command(wanted)}"
    )


def _here(wanted: Iterable[Names]) -> list[str]:
    """Return the names this release knows, each once.

    The oldest name is the one to fall back on, since newer packages still answer to it.
    """
    chosen = (next((n for n in names[:-1] if _is_known(n)), names[-1]) for names in wanted)
    return list(dict.fromkeys(chosen))


def _is_known(package: str) -> bool:
    try:
        shown = subprocess.run(
            ["apt-cache", "show", "--no-all-versions", package],
            capture_output=True,
            env=os.environ | _QUIETLY,
            check=False,
        )
    except OSError:
        return False
    return shown.returncode == 0 and shown.stdout.startswith(b"Package:")


def _apt_get(*words: str) -> str | None:
    """Run apt-get without a question; return `None`, or why it failed in apt's words."""
    options = ["-y", "-q", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300"]
    try:
        done = subprocess.run(
            ["apt-get", *options, *words],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            env=os.environ | _QUIETLY,
            check=False,
        )
    except OSError as error:
        return str(error)
    if done.returncode == 0:
        return None
    said = [line for line in done.stderr.splitlines() if line.startswith("E: ")]
    return said[-1].removeprefix("E: ").rstrip(".") if said else f"exit {done.returncode}"
