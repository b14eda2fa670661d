"""What a command is called and which keys it has, as its menu entry says."""

from __future__ import annotations

import re

from PySide6.QtGui import QAction, QKeySequence

FULL_NAME = "full name"
"""Dynamic property of a ``QAction`` that is named in a submenu by what differs there alone."""

_MNEMONIC = re.compile(r"&(.)")
_EASTERN = re.compile(r"\(&.\)")


def action_name(action: QAction) -> str:
    """The name without mnemonic, dots and the key after the tab: "Find in both texts"."""
    words = action.property(FULL_NAME) or action.text().partition("\t")[0]
    words = _EASTERN.sub("", words)
    return _MNEMONIC.sub(r"\1", words).strip().removesuffix("…").removesuffix("...")


def action_keys(action: QAction) -> list[str]:
    """The keys as the platform writes them; a key that the text handles stands after a tab.

    Of the two keys called Enter (``key_names.with_both_enters``) one is named.
    """
    native = QKeySequence.SequenceFormat.NativeText
    keys = [it.toString(native) for it in action.shortcuts() if "Return" not in it.toString()]
    shown = action.text().partition("\t")[2]
    return [it for it in (*keys, shown) if it]
