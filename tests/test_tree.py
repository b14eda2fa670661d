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
# Modules without a test file of their own name -> the one that tests them.
COVERED_BY: dict[str, str] = {
    "setup/tell.py": "setup/test_start.py",
    "setup/trouble.py": "setup/test_start.py",
    "shipped.py": "test_packaging.py",
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


def test_every_module_has_a_test_file() -> None:
    alone = []
    for path in WITH_CODE:
        name = _name(path)
        mirrored = TESTS / path.relative_to(PROGRAM).with_name(f"test_{path.name}")
        covered = COVERED_BY.get(name)
        if not mirrored.exists() and not (covered and (TESTS / covered).exists()):
            alone.append(name)
    assert alone == []


def test_the_list_of_exceptions_is_not_longer_than_needed() -> None:
    needless = [
        name
        for name in COVERED_BY
        if not (PROGRAM / name).exists()
        or (TESTS / Path(name).with_name(f"test_{Path(name).name}")).exists()
    ]
    assert needless == []


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


def _untranslatable(tree: ast.AST) -> Iterator[ast.Call]:
    """Calls of `tr` and `translate` whose text lupdate cannot read: it must be a literal."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        if name == "tr":
            text = node.args[0]
        elif name == "translate" and len(node.args) > 1:
            text = node.args[1]
        else:
            continue
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            yield node


def test_texts_of_the_window_are_literals() -> None:
    computed = [
        f"{_name(path)}:{node.lineno}"
        for path in MODULES
        # The templates of errors reach the translators by name (translations/update.py).
        if _name(path) != "ui/sentences.py"
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
    ],
)
def test_a_literal_is_all_that_can_be_read(code: str, count: int) -> None:
    assert len(list(_untranslatable(ast.parse(code)))) == count
