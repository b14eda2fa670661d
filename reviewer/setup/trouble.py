"""What can go wrong before the program is there to say it."""


class SetupTrouble(Exception):
    """The set-up cannot go on; `str()` is one sentence that names the way out."""
