"""How words are told apart and smoothed where sacreBLEU leaves the choice.

Published tables need it: those of the MT evaluation campaigns were made with more than one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

TOKENIZERS: Final = ("13a", "intl", "char", "none")
"""sacreBLEU's tokenizers of BLEU that need no file of others; the first is its own choice."""


@dataclass(frozen=True, slots=True)
class Convention:
    """What a score is computed with, sacreBLEU's own settings unless said otherwise.

    ``tokenizer`` is one of ``TOKENIZERS`` and concerns BLEU alone. ``eps_smoothing`` concerns chrF
    and chrF++: each order of n-grams gets an F-score and these are averaged, as the program of
    Popović (chrF++.py) does, where sacreBLEU averages precision and recall first.
    """

    tokenizer: str = TOKENIZERS[0]
    eps_smoothing: bool = False


SACREBLEU: Final = Convention()
"""sacreBLEU's own settings."""
