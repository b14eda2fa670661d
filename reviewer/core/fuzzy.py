"""The one door to rapidfuzz.

Its modules import each other in a circle: two threads that load it at once, one for the checks and
one for a mark, would see halves of it. Python lets one thread at a time load a module of ours.
"""

from rapidfuzz.distance import Indel, Levenshtein
from rapidfuzz.fuzz import partial_ratio, ratio
from rapidfuzz.process import extractOne

__all__ = ["Indel", "Levenshtein", "extractOne", "partial_ratio", "ratio"]
