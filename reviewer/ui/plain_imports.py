"""Imports as Python does them, without PySide's eye on each; to be imported before all of Qt's.

PySide wraps ``__import__`` so that modules may ask it for other spellings of its names
(``from __feature__ import snake_case``, which Reviewer does not use). For that it reads the source
of every module that is imported from then on: a start of the program takes 13 ms longer, and every
import in a function goes through Python.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 (puts its own import in place of Python's)

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
