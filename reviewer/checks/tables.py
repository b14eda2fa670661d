"""The word lists and name tables that checks read: loaded once a process, when first asked for."""

from __future__ import annotations

from functools import cache

from reviewer.shipped import resource


@cache
def words(name: str) -> frozenset[str]:
    """The words of `resources/tables/words-NAME.txt` in lower case."""
    return frozenset(resource("tables", f"words-{name}.txt").read_text("utf-8").split())


@cache
def translated_names() -> dict[str, frozenset[str]]:
    """Names written otherwise in Indonesian, with the English words that may stand for them."""
    found: dict[str, frozenset[str]] = {}
    for name in ("cldr-names.tsv", "translated-names.tsv"):
        for line in resource("tables", name).read_text("utf-8").splitlines():
            word, _, others = line.partition("\t")
            found[word] = found.get(word, frozenset()) | frozenset(others.split())
    return found
