"""What undo and redo call the steps they would take: "mark", "split the row"."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_WORDS = {
    "accept": QT_TRANSLATE_NOOP("ActionWords", "accept the finding"),
    "accept kind": QT_TRANSLATE_NOOP("ActionWords", "accept all findings of a kind"),
    "add text": QT_TRANSLATE_NOOP("ActionWords", "add a text"),
    "align": QT_TRANSLATE_NOOP("ActionWords", "align all rows again"),
    "category": QT_TRANSLATE_NOOP("ActionWords", "category"),
    "comment": QT_TRANSLATE_NOOP("ActionWords", "comment"),
    "correction": QT_TRANSLATE_NOOP("ActionWords", "correction"),
    "dismiss": QT_TRANSLATE_NOOP("ActionWords", "dismiss the finding"),
    "dismiss check": QT_TRANSLATE_NOOP("ActionWords", "dismiss the whole check here"),
    "dismiss everywhere": QT_TRANSLATE_NOOP("ActionWords", "dismiss the finding everywhere"),
    "finish": QT_TRANSLATE_NOOP("ActionWords", "finish the review"),
    "import": QT_TRANSLATE_NOOP("ActionWords", "import errors"),
    "join sentences": QT_TRANSLATE_NOOP("ActionWords", "join two sentences"),
    "judgement": QT_TRANSLATE_NOOP("ActionWords", "judgement"),
    "link": QT_TRANSLATE_NOOP("ActionWords", "link the counterpart"),
    "mark": QT_TRANSLATE_NOOP("ActionWords", "mark"),
    "mark repeats": QT_TRANSLATE_NOOP("ActionWords", "mark the same words elsewhere"),
    "merge rows": QT_TRANSLATE_NOOP("ActionWords", "merge rows"),
    "move mark": QT_TRANSLATE_NOOP("ActionWords", "move the end of the mark"),
    "move sentence": QT_TRANSLATE_NOOP("ActionWords", "move a sentence"),
    "remove": QT_TRANSLATE_NOOP("ActionWords", "remove the error"),
    "remove article": QT_TRANSLATE_NOOP("ActionWords", "remove the article"),
    "remove text": QT_TRANSLATE_NOOP("ActionWords", "take a text away"),
    "rename": QT_TRANSLATE_NOOP("ActionWords", "rename the article"),
    "reopen": QT_TRANSLATE_NOOP("ActionWords", "go on with the review"),
    "severity": QT_TRANSLATE_NOOP("ActionWords", "severity"),
    "split row": QT_TRANSLATE_NOOP("ActionWords", "split the row"),
    "split sentence": QT_TRANSLATE_NOOP("ActionWords", "split the sentence"),
    "swap": QT_TRANSLATE_NOOP("ActionWords", "swap the texts"),
    "undismiss": QT_TRANSLATE_NOOP("ActionWords", "bring the finding back"),
    "unlink": QT_TRANSLATE_NOOP("ActionWords", "unlink the counterpart"),
    "verdict": QT_TRANSLATE_NOOP("ActionWords", "verdict"),
}


def action_words(action: str) -> str:
    """Say a step's ``action`` in the language of the window.

    ``""`` for one that this version does not know: the history may come from another.
    """
    words = _WORDS.get(action)
    return QCoreApplication.translate("ActionWords", str(words)) if words else ""
