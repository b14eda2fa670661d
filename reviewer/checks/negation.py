"""A negation on one side only: a hint, since languages deny in many ways."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.checks.check import Hit, Mark
from reviewer.checks.lexicon import stripped
from reviewer.checks.reading import Reading, Side, Word
from reviewer.checks.settings import CheckSettings

ADDED = "{words} (Indonesian): no negation in the English"
MISSING = "{words} (English): no negation in the Indonesian"
TEMPLATES = (ADDED, MISSING)

_PLAIN = {
    "id": frozenset(("tidak", "tak", "bukan", "belum", "jangan", "tidaklah", "tiada")),
    "en": frozenset(
        ("not", "never", "cannot", "nobody", "nothing", "none", "neither", "nor", "no")
    ),
}
# Words that may answer a negation on the other side, though they are none.
_LOOSE = {
    "id": frozenset(
        (
            *("tanpa", "lambat", "gagal", "menolak", "mustahil", "nonaktif", "kurang", "hampir"),
            *("selain", "jarang", "nyaris", "membantah", "menyangkal", "enggan", "batal"),
            *("dilarang", "habis", "larangan", "melarang", "meski", "berhenti", "hanya"),
            *("kecuali", "lagi", "mencegah", "menghindari", "hilang", "kehilangan", "sulit"),
            *("susah", "anti", "larang", "ketimbang", "enggak", "nggak", "gak", "ga", "ndak"),
            *("kagak", "kah", "daripada", "nol", "lepas"),
        )
    ),
    "en": frozenset(
        (
            *("without", "fail", "failed", "fails", "failing", "failure", "refuse"),
            *("refused", "hardly", "barely", "lack", "lacked", "lacking", "lacks", "deny"),
            *("denied", "denies", "prevent", "prevented", "avoid", "avoided", "stop"),
            *("stopped", "except", "rather", "few", "little", "only", "less", "least", "yet"),
            *("instead", "rarely", "far", "but", "beyond", "absence", "absent", "missing"),
            *("reluctant", "ban", "banned", "nowhere", "although", "despite", "however"),
            *("regardless", "different", "other", "still", "if", "whether", "free"),
            *("against", "lost", "lose", "too", "until", "before", "hard", "away", "wrong"),
            *("false", "bad", "reject", "rejected", "rejects", "non", "zero", "remain"),
            *("silent", "silence", "anonymity", "anonymous", "ignorant", "ignore", "ignored"),
        )
    ),
}
# After these an Indonesian negation mostly renders a word: "yang tidak jelas" is "vague", "agar
# tidak" is "from", "lest" or "to stop".
_LEADING = frozenset(("yang", "agar", "supaya", "untuk"))
_PREFIXED = re.compile(r"(?:un|in|im|il|ir|dis|non)[a-z]{4,}|[a-z]+less(?:ly)?|[a-z]+n['’]t")
_PREFIXED_ID = re.compile(r"ketidak[a-z]+|non[a-z]+|tak[a-z]{3,}|anti[a-z]+")


def look(reading: Reading, settings: CheckSettings) -> Iterator[Hit]:
    """Find a plain negation that nothing on the other side answers."""
    if reading.article.texts == reading.english.texts:
        return
    for number, side, other, template in (
        (0, reading.article, reading.english, ADDED),
        (1, reading.english, reading.article, MISSING),
    ):
        if not other.text:
            continue
        plain = _PLAIN[side.language]
        if plain.isdisjoint(side.folds) and not _has_contraction(side.text):
            continue
        if _answers(other):
            continue
        word = next(_denying(side, plain), None)
        if not word:
            continue
        mark = Mark(number, word.start, word.end)
        yield Hit(reading.row, template, {"words": word.text}, (mark,))


def _denying(side: Side, plain: frozenset[str]) -> Iterator[Word]:
    """Give the words that deny by themselves."""
    before = ""
    for word in side.words:
        if _denies(word, side, plain) and before not in _LEADING:
            yield word
        before = word.lower


def _denies(word: Word, side: Side, plain: frozenset[str]) -> bool:
    """Say whether a word denies; "No. 1" does not, nor does "bukan?" that only asks."""
    if word.lower == "bukan" and side.text[word.end : word.end + 1] == "?":
        return False
    if word.lower == "no" and side.text[word.end : word.end + 1] == ".":
        return False
    return stripped(word.lower) in plain or word.lower in plain or _contracted(word.lower)


def _has_contraction(text: str) -> bool:
    return "n't" in text or "n’t" in text


def _contracted(word: str) -> bool:
    return word.endswith(("n't", "n’t"))


def _answers(side: Side) -> bool:
    """Say whether a side has any negation, or a word that may stand for one."""
    if not side.folds.isdisjoint(_PLAIN[side.language]):
        return True
    if not side.folds.isdisjoint(_LOOSE[side.language]):
        return True
    if _has_contraction(side.text):
        return True
    prefixed = _PREFIXED if side.language == "en" else _PREFIXED_ID
    return any(prefixed.fullmatch(word) for word in side.vocabulary)
