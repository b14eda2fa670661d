"""Make `cldr-names.tsv` beside this file: `python resources/tables/make_exonyms.py`.

Run it after `make_words.py`, whose Indonesian list it leaves out.

Needs Babel (its copy of Unicode CLDR). Names of countries, languages, scripts, currencies, cities,
months and weekdays that are written otherwise in Indonesian than in English. Babel is not needed at
run time: it takes 10 MB, and its first name a tenth of a second; this table takes milliseconds.
"""

import re
from pathlib import Path

from babel import Locale

HERE = Path(__file__).resolve().parent


def pairs(indonesian: Locale, english: Locale) -> set[tuple[str, str, str]]:
    """Give kind, Indonesian name and English name wherever CLDR has both."""
    found = set()
    for kind, theirs, ours in (
        ("territory", english.territories, indonesian.territories),
        ("language", english.languages, indonesian.languages),
        ("script", english.scripts, indonesian.scripts),
        ("currency", english.currencies, indonesian.currencies),
    ):
        found |= {(kind, ours[code], theirs[code]) for code in ours if code in theirs}
    for zone, names in indonesian.time_zones.items():
        city = english.time_zones.get(zone, {}).get("city", zone.split("/")[-1].replace("_", " "))
        if "city" in names:
            found.add(("city", names["city"], city))
    for width in ("wide", "abbreviated"):
        for kind, ours, theirs in (
            ("month", indonesian.months, english.months),
            ("weekday", indonesian.days, english.days),
        ):
            found |= {
                (kind, ours["format"][width][n], theirs["format"][width][n])
                for n in ours["format"][width]
            }
    return found


def words(name: str) -> list[str]:
    """Give the capitalised words of a name in lower case."""
    return [w.lower() for w in re.findall(r"[^\W\d_]+", name) if w[0].isupper() and len(w) > 2]


def main() -> None:
    """Write the table."""
    ordinary = set((HERE / "words-indonesian.txt").read_text("utf-8").split())
    found: dict[str, set[str]] = {}
    for kind, here, there in pairs(Locale("id"), Locale("en")):
        calendar = kind in ("month", "weekday")
        for word in words(here):
            others = [other for other in words(there) if other != word]
            if word in words(there) or (word in ordinary and not calendar):
                continue
            if len(words(here)) > 1:  # only the word that looks like it: Korea Selatan, South Korea
                others = [other for other in others if other[:2] == word[:2]]
            found.setdefault(word, set()).update(others)
    lines = [f"{word}\t{' '.join(sorted(found[word]))}" for word in sorted(found) if found[word]]
    (HERE / "cldr-names.tsv").write_text("\n".join(lines) + "\n", "utf-8")
    print(len(lines))


if __name__ == "__main__":
    main()
