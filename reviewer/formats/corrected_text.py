"""One text of an article with every correction applied, one of the ways out: as plain text.

The other ways out of corrected texts take their words from here.
"""

from __future__ import annotations

from pathlib import Path

from reviewer.core.corrected import Corrected, corrected
from reviewer.core.dossier import Dossier
from reviewer.formats.leaving import Leaving, Written
from reviewer.formats.output import write_whole


def write(leaving: Leaving, target: Path) -> Written:
    """Write the text in UTF-8, byte for byte but for what was corrected.

    Raises ``FileIsFolder``, ``FileNotWritable``, ``DiskFull`` or ``TextUnknown``.
    """
    (dossier,) = leaving.dossiers()
    made = applied(leaving, dossier)
    write_whole(target, made.content.encode())
    return written(made)


def applied(leaving: Leaving, dossier: Dossier) -> Corrected:
    """The chosen text of an article with the corrections of all its reviews."""
    texts = [it.text for it in dossier.texts]
    errors = [error for it in dossier.reviews for error in it.annotations]
    return corrected(leaving.chosen(dossier).text, texts, errors, leaving.categories)


def written(made: Corrected) -> Written:
    """How many corrections stand in the text, and how many could not be applied."""
    overlapping = {it.annotation_id for pair in made.conflicts for it in pair}
    return Written(len(made.applied), len(overlapping) + len(made.without_place))
