"""Bring the translation files up to date: `python translations/update.py`.

Reads every text of the window out of the program's files into `reviewer_LANGUAGE.ts`, where people
translate with Qt Linguist, and compiles those to `reviewer_LANGUAGE.qm`, which the program reads.
Both are committed, since a user has no tools to make them.

With `--check` nothing is written: exits 1 and says what is wrong where a `.ts` misses a text of
the program or holds one that is gone, where a translation is not finished, or where a `.qm` is
not made from its `.ts`.
"""

import argparse
import ast
import json
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import reviewer.core.figure_errors  # noqa: E402  # more kinds of ReviewerError
import reviewer.core.file_errors  # noqa: E402
import reviewer.core.name_errors  # noqa: E402, F401
from reviewer.checks.catalogue import CHECKS  # noqa: E402
from reviewer.core.errors import ReviewerError  # noqa: E402
from reviewer.core.rating import Doubt  # noqa: E402
from reviewer.formats.ways_out import WAYS  # noqa: E402

FOLDER = ROOT / "translations"
LANGUAGES = ("en", "id")
# English is what the program says already; its file only knows one from many.
ONLY_PLURALS = ("en",)
_SHOWN = 20


def sources() -> list[Path]:
    """Every file of the program that can have a text of the window in it.

    lupdate must be given the files: it finds none in a folder, and then empties the `.ts`.
    """
    return [ROOT / "reviewer" / "app.py", *sorted((ROOT / "reviewer" / "ui").rglob("*.py"))]


def kinds_of_error(base: type[ReviewerError] = ReviewerError) -> Iterator[type[ReviewerError]]:
    """Every kind of the user's trouble."""
    for kind in base.__subclasses__():
        yield kind
        yield from kinds_of_error(kind)


def other_texts() -> list[tuple[str, str]]:
    """The texts that no literal `tr` shows: (context, text).

    They are the sentences of `ReviewerError`, their reasons and the sentences of the checks, looked
    up by their template, what the checks are called, and Qt's own.
    """
    templates = {kind.template for kind in kinds_of_error() if kind.template}
    texts = [("ReviewerError", template) for template in sorted(templates)]
    texts += [("Reason", template) for template in sorted(reasons())]
    ways = {words for it in WAYS for words in (it.title, it.carries, it.loses)}
    texts += [("WayOut", words) for words in sorted(ways)]
    texts += [("Doubt", str(doubt)) for doubt in Doubt]
    said = {template for check in CHECKS for template in check.templates}
    texts += [("Findings", template) for template in sorted(said)]
    texts += [("Checks", told) for it in CHECKS for told in (it.title, it.explanation)]
    qt = tomllib.loads((FOLDER / "qt_texts.toml").read_text(encoding="utf-8"))
    return texts + [(context, text) for context, said in qt.items() for text in said]


def reasons() -> set[str]:
    """The templates of all reasons that a sentence may give; each is a literal."""
    found = set()
    for path in sorted((ROOT / "reviewer").rglob("*.py")):
        try:
            tree = ast.parse(path.read_text(encoding="utf-8"))
        except SyntaxError:
            continue
        for node in ast.walk(tree):
            match node:
                case ast.Call(ast.Name("Reason"), [ast.Constant(str(template))]):
                    found.add(template)
    return found


def plurals() -> list[tuple[str, str]]:
    """The texts with a number that are asked by `QCoreApplication.translate`: (context, text).

    lupdate takes them for texts without, unless the number is a literal.
    """
    found = set()
    for path in sources():
        try:
            tree = ast.parse(path.read_text(encoding="utf-8"))
        except SyntaxError:
            continue  # lupdate cannot read it either, and says so
        for node in ast.walk(tree):
            match node:
                case ast.Call(
                    ast.Attribute(attr="translate"),
                    [ast.Constant(str(context)), ast.Constant(str(text)), _, _],
                ):
                    found.add((context, text))
    return sorted(found)


def update(folder: Path) -> None:
    """Bring the `.ts` files in a folder up to date, and compile them."""
    with tempfile.TemporaryDirectory() as scratch:
        listed = Path(scratch, "other_texts.py")
        listed.write_text(
            "".join(
                f"QCoreApplication.translate({_literal(context)}, {_literal(text)})\n"
                for context, text in other_texts()
            )
            + "".join(
                f"QCoreApplication.translate({_literal(context)}, {_literal(text)}, None, 1)\n"
                for context, text in plurals()
            ),
            encoding="utf-8",
        )
        # Of a text that comes twice lupdate keeps the first, and only the listed have a number.
        files = [str(path) for path in (listed, *sources())]
        for language in LANGUAGES:
            ts = folder / f"reviewer_{language}.ts"
            plural = ["-pluralonly"] if language in ONLY_PLURALS else []
            _run(
                "lupdate",
                *files,
                *("-ts", str(ts), "-source-language", "en", "-target-language", language),
                *("-locations", "none", "-no-obsolete", "-silent", *plural),
            )
            # A program that is running has the old file mapped into its memory: it keeps that one.
            fresh = Path(scratch, "fresh.qm")
            _run("lrelease", str(ts), "-qm", str(fresh), "-silent")
            shutil.copy(fresh, ts.with_suffix(".new"))
            ts.with_suffix(".new").replace(ts.with_suffix(".qm"))


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _run(tool: str, *words: str) -> None:
    """Run one of PySide6's tools, which stand beside the interpreter."""
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    # Whoever silences Qt's warnings for a window does not mean those of the tool.
    loud = {name: value for name, value in os.environ.items() if name != "QT_LOGGING_RULES"}
    done = subprocess.run([program, *words], capture_output=True, check=False, env=loud)
    said = done.stderr.decode("utf-8", errors="replace").strip()  # not always UTF-8
    # lupdate calls it a success when it could not read a file to its end.
    if said or done.returncode != 0:
        sys.exit(f"{tool} failed: {said or done.returncode}")


def wrong() -> list[str]:
    """What is out of date or unfinished, a line each."""
    found = []
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for language in LANGUAGES:
            ts = FOLDER / f"reviewer_{language}.ts"
            if ts.exists():
                shutil.copy(ts, fresh)
        update(fresh)
        for language in LANGUAGES:
            for suffix in ("ts", "qm"):
                name = f"reviewer_{language}.{suffix}"
                committed = FOLDER / name
                if not committed.exists():
                    found.append(f"{name} is missing")
                elif committed.read_bytes() != (fresh / name).read_bytes():
                    found.append(f"{name} is out of date")
        for language in LANGUAGES:
            ts = fresh / f"reviewer_{language}.ts"
            found += [f"{ts.name} has no translation of: {text}" for text in unfinished(ts)]
    return found


def unfinished(ts: Path) -> Iterator[str]:
    """The texts of a file that are not translated, or not in every number."""
    for message in ElementTree.parse(ts).iter("message"):
        translation = message.find("translation")
        if translation is None:
            continue
        forms = translation.findall("numerusform") or [translation]
        empty = any(not (form.text or "").strip() for form in forms)
        if empty or translation.get("type") == "unfinished":
            yield message.findtext("source", "")


def main(words: Sequence[str]) -> int:
    """Update, or check; exit code."""
    parser = argparse.ArgumentParser(description="Bring the translation files up to date.")
    parser.add_argument("--check", action="store_true", help="only say what is out of date")
    if not parser.parse_args(words).check:
        update(FOLDER)
        return 0
    found = wrong()
    for line in found[:_SHOWN]:
        print(line)
    if len(found) > _SHOWN:
        print(f"... and {len(found) - _SHOWN} more")
    if found:
        print("Run `python translations/update.py`, translate what is new, run it again.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
