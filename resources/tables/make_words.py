"""Make the word lists beside this file: `python resources/tables/make_words.py`.

Needs wordfreq 3.1 (frequencies, CC BY-SA 4.0) and Debian's hunspell, hunspell-id, hunspell-en-us.
None of them is needed at run time: the lists load in milliseconds, the packages take seconds.
"""

import subprocess
from pathlib import Path

import wordfreq

HERE = Path(__file__).resolve().parent
DICTIONARIES = Path("/usr/share/hunspell")
ENGLISH_LEAST = 1.5e-7  # rarer words are seldom met and are mostly names or noise
NAME_LEAST = 1.5e-6


def accepted(words: list[str], dictionary: str) -> set[str]:
    """Give the words that the hunspell dictionary knows, as they are written."""
    run = subprocess.run(
        ["hunspell", "-i", "utf-8", "-d", dictionary, "-l"],
        input="\n".join(words),
        capture_output=True,
        text=True,
        check=True,
    )
    return set(words) - set(run.stdout.split())


def stems(dictionary: str, encoding: str) -> list[str]:
    """Give the entries of a hunspell dictionary without their flags."""
    lines = (DICTIONARIES / f"{dictionary}.dic").read_text(encoding).splitlines()[1:]
    return [line.split("/")[0].split("\t")[0].strip() for line in lines]


def plain(word: str) -> bool:
    """Say whether a word is of letters a to z, with hyphens inside, and longer than one."""
    return len(word) > 1 and word.isascii() and word.replace("-", "").isalpha()


def main() -> None:
    """Write the four lists and tell their lengths."""
    indonesian = wordfreq.get_frequency_dict("id", "small")
    english = wordfreq.get_frequency_dict("en", "large")
    id_stems = stems("id_ID", "latin-1")

    id_words = {w for w in [*indonesian, *id_stems] if plain(w) and w.islower()}
    id_words = accepted(sorted(id_words), "id_ID")
    en_words = {w for w, f in english.items() if f >= ENGLISH_LEAST and plain(w)}
    en_words = accepted(sorted(en_words), "en_US")

    shared, id_only, en_only = set(), set(), set()
    for word in id_words | en_words:
        here, there = indonesian.get(word, 0.0), english.get(word, 0.0)
        if word in id_words and word in en_words:
            if here > 30 * there:
                id_only.add(word)
            elif there > 30 * here:
                en_only.add(word)
            else:
                shared.add(word)
        elif word in id_words:
            id_only.add(word)
        else:
            en_only.add(word)
    # Proper names as the Indonesian list and dictionary write them, and names met often.
    id_names = {w.lower() for w in id_stems if plain(w) and not w.islower()}
    names = id_names | {w for w, f in indonesian.items() if f >= NAME_LEAST and plain(w)}
    names -= id_only | en_only | shared

    for name, words in (
        ("indonesian", id_only),
        ("english", en_only),
        ("both", shared),
        ("names", names),
    ):
        (HERE / f"words-{name}.txt").write_text("\n".join(sorted(words)) + "\n", "utf-8")
        print(name, len(words))


if __name__ == "__main__":
    main()
