"""What a user can do something about when a reviewer is named."""

from __future__ import annotations

from reviewer.core.errors import ReviewerError


class NameEmpty(ReviewerError):
    """No name where one is needed."""

    template = "A reviewer needs a name; type yours."


class NameTaken(ReviewerError):
    """A name is to be written as that of another reviewer."""

    template = "{name} is another reviewer here; work as {name}, or write your name otherwise."
