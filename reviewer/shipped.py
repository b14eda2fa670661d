"""The one door to what ships with the program: `resources/` and `translations/`.

In a checkout the two folders stand beside the package; in an installed wheel they are
inside it, under `_shipped`. Everybody else asks here and need not know which.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_IN_WHEEL = _PACKAGE / "_shipped"
_HOME = _IN_WHEEL if _IN_WHEEL.is_dir() else _PACKAGE.parent


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder: `resource("themes", "light.toml")`.

    No parts name the folder of all resources. The file is not opened here: a shipped file
    that is missing is a fault of the package, and whoever opens it gets `FileNotFoundError`.
    """
    return _HOME.joinpath("resources", *parts)


def translation(language: str) -> Path:
    """Return the path of the compiled texts (`.qm`) of a language, such as `"id"`.

    The file need not exist: not every language of a system has been translated.
    """
    return _HOME / "translations" / f"reviewer_{language}.qm"
