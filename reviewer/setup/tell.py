"""What a first start says while it works: one readable line a step.

On standard error, so that what a command prints stays clean.
"""

import sys


def step(words: str) -> None:
    """Say what begins now."""
    print(f"- {words}", file=sys.stderr, flush=True)


def detail(words: str) -> None:
    """Say more about the step."""
    print(f"    {words}", file=sys.stderr, flush=True)


def headline(words: str) -> None:
    """Say what all the steps are for."""
    print(words, file=sys.stderr, flush=True)
