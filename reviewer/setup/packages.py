"""Installing Python packages with pip: its noise goes to a log, its news to the screen."""

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from reviewer.setup import tell
from reviewer.setup.trouble import SetupTrouble

_OPTIONS = [
    "--disable-pip-version-check",
    "--no-input",
    "--no-color",
    "--progress-bar",
    "off",
    "--retries",
    "2",
]
_FETCHED = re.compile(
    r"^\s*Downloading (?:\S+/)?([\w.]+)-(\d[^-\s]*)-?\S*(?<!\.metadata) \(([\d.]+ [kMG]B)\)$"
)
_INSTALLING = re.compile(r"^\s*Installing collected packages: (.+)$")
# What a person may have set for their own use of pip that would lead our packages elsewhere.
_NOT_OURS = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_REQUIREMENT", "PIP_CONSTRAINT")
_NO_NETWORK = re.compile(
    r"Failed to establish a new connection|Name or service not known|name resolution"
    r"|Network is unreachable|ConnectTimeoutError|ReadTimeoutError|Connection refused"
    r"|ProxyError|getaddrinfo failed|nodename nor servname|Max retries exceeded"
)


def outside_pip(python: str | None = None) -> list[str]:
    """Return the command of the running Python's pip, made to install for another `python`.

    Empty where there is none, or one too old to do so (before 22.3).
    """
    asked = subprocess.run(
        [sys.executable, "-m", "pip", "--version"], capture_output=True, text=True, check=False
    )
    version = re.match(r"pip (\d+)\.(\d+)", asked.stdout)
    if version is None or (int(version[1]), int(version[2])) < (22, 3):
        return []
    return [sys.executable, "-m", "pip", *(["--python", python] if python else [])]


def install(pip: Sequence[str], requirements: Sequence[str], log: Path) -> None:
    """Install the requirements; all that pip says is kept in `log`.

    Raises `SetupTrouble` with one sentence: no network, no space, no package for this system,
    or pip's own last word.
    """
    tell.step("fetching and installing packages")
    surroundings = {name: value for name, value in os.environ.items() if name not in _NOT_OURS}
    surroundings |= {"PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0", "PYTHONUNBUFFERED": "1"}
    command = [*pip, "install", *_OPTIONS, *requirements]
    said: list[str] = []
    with (
        log.open("w", encoding="utf-8") as kept,
        subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=surroundings,
            encoding="utf-8",
            errors="replace",
        ) as running,
    ):
        assert running.stdout is not None
        for line in running.stdout:
            kept.write(line)
            said.append(line.rstrip())
            _pass_on(line)
    if running.returncode != 0:
        raise SetupTrouble(_reason(said, log))


def _pass_on(line: str) -> None:
    """Say what a person waiting wants to know of a line of pip's."""
    if fetched := _FETCHED.match(line):
        name, version, size = fetched.groups()
        tell.detail(f"{name.replace('_', '-')} {version.removesuffix('.tar.gz')} ({size})")
    elif installing := _INSTALLING.match(line):
        count = installing[1].count(",") + 1
        tell.step(f"installing {count} packages" if count > 1 else f"installing {installing[1]}")


def _reason(said: Sequence[str], log: Path) -> str:
    """Turn what pip said before it failed into one sentence with the way out."""
    everything = "\n".join(said)
    if _NO_NETWORK.search(everything):
        return (
            "The packages could not be fetched, as the package index does not answer; connect to "
            "the network (behind a proxy, set HTTPS_PROXY) and start again."
        )
    if "No space left on device" in everything:
        return "The disk is full; free 600 MB of space and start again."
    errors = [line.partition("ERROR: ")[2] for line in said if "ERROR: " in line]
    absent = re.search(r"No matching distribution found for ([\w.-]+)", everything)
    if absent:
        number = f"{sys.version_info.major}.{sys.version_info.minor}"
        return (
            f"There is no package of {absent[1]} for Python {number} on this system; start "
            f"main.py with another Python (3.11 to 3.13 are known to work), or see {log}."
        )
    word = errors[-1].rstrip(".") if errors else "it gave no reason"
    return f"pip could not install the packages ({word}); all it said is in {log}."
