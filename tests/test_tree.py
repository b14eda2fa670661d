"""The house rules that a machine can check, over every file of the program."""

import ast
import graphlib
from collections.abc import Iterator
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parents[1]
PROGRAM = ROOT / "reviewer"
TESTS = ROOT / "tests"

LONGEST = 300
LONGEST_TEST = 400
# Names that say nothing: what is in such a module belongs somewhere.
NAMELESS = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc", "base"}
# Where a broad except may stand: the window's last resort, and jobs, which hand everything on.
LAST_RESORTS = {"app.py", "ui/jobs.py"}
# Modules that no test file mirrors and no test beside them imports -> what tests them all the same.
COVERED_BY: dict[str, str] = {
    "core/alignment/beads.py": "core/alignment/test_alignment.py",
    "core/alignment/scoring.py": "core/alignment/test_alignment.py",
    "core/file_errors.py": "ui/test_languages.py",
    "core/figure_errors.py": "ui/test_languages.py",
    "core/name_errors.py": "store/test_reviewer_rows.py",
    "core/glossary.py": "formats/test_glossary.py",
    "core/listed.py": "store/test_listed_figures.py",
    "ui/dialogs/add_folder.py": "ui/test_adding_pairs.py",
    "ui/dialogs/choose_columns.py": "ui/test_adding_pairs.py",
    "ui/dialogs/what_failed.py": "ui/test_adding_pairs.py",
}

MODULES = sorted(PROGRAM.rglob("*.py"))
WITH_CODE = [path for path in MODULES if path.name != "__init__.py"]


def _name(path: Path) -> str:
    return str(path.relative_to(PROGRAM))


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def _too_long(paths: list[Path], limit: int) -> dict[str, int]:
    counts = {str(path.relative_to(ROOT)): path.read_bytes().count(b"\n") for path in paths}
    return {name: count for name, count in counts.items() if count > limit}


def test_files_fit_in_a_head() -> None:
    others = [ROOT / "main.py", *ROOT.glob("benchmarks/**/*.py"), *ROOT.glob("translations/*.py")]
    assert _too_long([*MODULES, *others], LONGEST) == {}


def test_tests_do_too() -> None:
    assert _too_long(list(TESTS.rglob("*.py")), LONGEST_TEST) == {}


def test_names_say_what_is_inside() -> None:
    parts = {part for path in MODULES for part in path.relative_to(PROGRAM).with_suffix("").parts}
    assert parts & NAMELESS == set()


def test_no_module_imports_itself_round_a_corner() -> None:
    graph = grimp.build_graph("reviewer", cache_dir=None)
    imports = {name: graph.find_modules_directly_imported_by(name) for name in graph.modules}
    try:
        list(graphlib.TopologicalSorter(imports).static_order())
    except graphlib.CycleError as error:
        pytest.fail(f"a cycle: {' > '.join(reversed(error.args[1]))}")


def _mirrored(path: Path) -> bool:
    return (TESTS / path.relative_to(PROGRAM).with_name(f"test_{path.name}")).exists()


def _imported_by_tests() -> set[tuple[str, str]]:
    """(folder, module) of every module of the program that a test of its folder imports."""
    found = set()
    for test in TESTS.rglob("test_*.py"):
        folder = str(test.parent.relative_to(TESTS))
        for node in ast.walk(_tree(test)):
            if isinstance(node, ast.Import):
                found |= {(folder, alias.name) for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add((folder, node.module))
                found |= {(folder, f"{node.module}.{alias.name}") for alias in node.names}
    return found


def _tested() -> set[str]:
    imported = _imported_by_tests()
    tested = set()
    for path in WITH_CODE:
        inside = path.relative_to(PROGRAM)
        module = ".".join(("reviewer", *inside.with_suffix("").parts))
        if _mirrored(path) or (str(inside.parent), module) in imported:
            tested.add(_name(path))
    return tested | _parts(tested)


def _parts(tested: set[str]) -> set[str]:
    """Modules that a tested module of the same folder is made of: it imports them, straight or
    through another part."""
    parts: set[str] = set()
    reached = tested
    while reached:
        found = {
            f"{Path(name).parent}/{module.rpartition('.')[2]}.py".removeprefix("./")
            for name in reached
            for module in _imports(PROGRAM / name)
            if module.rpartition(".")[0] == _package(Path(name).parent)
        }
        reached = (found & {_name(path) for path in WITH_CODE}) - tested - parts
        parts |= reached
    return parts


def _package(folder: Path) -> str:
    return ".".join(("reviewer", *folder.parts))


def _imports(path: Path) -> set[str]:
    """The modules that a file imports anywhere in it."""
    found = set()
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def test_every_module_is_tested_by_name() -> None:
    """By a test file that mirrors it, by one beside that imports it, as a part of such a module,
    or by one named above."""
    known = {name for name, test in COVERED_BY.items() if (TESTS / test).exists()}
    alone = {_name(path) for path in WITH_CODE} - _tested() - known
    assert not alone, f"not tested by name: {', '.join(sorted(alone))}"


def test_the_list_of_exceptions_is_not_longer_than_needed() -> None:
    gone = {name for name in COVERED_BY if not (PROGRAM / name).exists()}
    assert gone | (COVERED_BY.keys() & _tested()) == set()


def _broad(tree: ast.AST) -> Iterator[ast.ExceptHandler]:
    """Handlers that catch bugs too and do not raise them again."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ExceptHandler):
            last = node.body[-1]
            if isinstance(last, ast.Raise) and last.exc is None:
                continue
            kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            names = {kind.id if isinstance(kind, ast.Name) else None for kind in kinds}
            if node.type is None or names & {"Exception", "BaseException"}:
                yield node


def test_no_broad_except_hides_a_bug() -> None:
    broad = [
        f"{_name(path)}:{node.lineno}"
        for path in MODULES
        if _name(path) not in LAST_RESORTS
        for node in _broad(_tree(path))
    ]
    assert broad == []


@pytest.mark.parametrize(
    ("code", "count"),
    [
        ("try: f()\nexcept: g()", 1),
        ("try: f()\nexcept Exception: g()", 1),
        ("try: f()\nexcept (OSError, BaseException) as e: g()", 1),
        ("try: f()\nexcept (OSError, ValueError): g()", 0),
        ("try: f()\nexcept BaseException:\n  g()\n  raise", 0),
        ("try: f()\nexcept Exception:\n  raise OSError", 1),
    ],
)
def test_broad_is_what_catches_bugs(code: str, count: int) -> None:
    assert len(list(_broad(ast.parse(code)))) == count


_TEXT_PLACE = {"tr": 0, "translate": 1, "QT_TR_NOOP": 0, "QT_TRANSLATE_NOOP": 1}


def _untranslatable(tree: ast.AST) -> Iterator[ast.Call]:
    """Calls that translate whose text lupdate cannot read: it must be a literal.

    Texts kept in a table are shown to lupdate by `QT_TRANSLATE_NOOP` there; the context in which
    they are looked up later may then be asked for anything.
    """
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    shown = {
        ast.dump(call.args[0])
        for call in calls
        if _called(call) == "QT_TRANSLATE_NOOP" and len(call.args) > 1
    }
    for call in calls:
        place = _TEXT_PLACE.get(_called(call))
        if place is None or len(call.args) <= place:
            continue
        text = call.args[place]
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            continue
        if _called(call) != "translate" or ast.dump(call.args[0]) not in shown:
            yield call


def _called(call: ast.Call) -> str:
    """The last part of what is called: "tr" of `self.tr(...)`."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def test_texts_of_the_window_are_literals() -> None:
    computed = [
        f"{_name(path)}:{node.lineno}"
        for path in MODULES
        # The templates of errors and checks reach the translators by translations/update.py.
        if _name(path) not in {"ui/sentences.py", "ui/finding_words.py"}
        for node in _untranslatable(_tree(path))
    ]
    assert computed == []


@pytest.mark.parametrize(
    ("code", "count"),
    [
        ("self.tr(f'row {n}')", 1),
        ("self.tr('row ' + str(n))", 1),
        ("self.tr(words)", 1),
        ("QCoreApplication.translate('Any', f'{n}')", 1),
        ("translate('Any', 'row {0}').format(n)", 0),
        ("self.tr('row {0}').format(n)", 0),
        ("self.tr('%n rows', '', n)", 0),
        ("'a'.translate(table)", 0),
        ("w = QT_TRANSLATE_NOOP('Any', 'row')\ntranslate('Any', w)", 0),
        ("w = QT_TRANSLATE_NOOP('Any', 'row')\ntranslate('Other', w)", 1),
        ("w = QT_TRANSLATE_NOOP('Any', words)", 1),
    ],
)
def test_a_literal_is_all_that_can_be_read(code: str, count: int) -> None:
    assert len(list(_untranslatable(ast.parse(code)))) == count
