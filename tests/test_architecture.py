"""The size and shape the code is held to, read from the sources themselves."""

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "sourcing_app"
FILES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
TREES = {path: ast.parse(path.read_text("utf-8")) for path in FILES + TESTS}
NODES = {path: [*ast.walk(tree)] for path, tree in TREES.items()}
FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef

FILE_LINES, FUNCTION_LINES, CLASS_LINES = 400, 60, 200
FILE_P95, FUNCTION_MEDIAN = 250, 6
VAGUE = ("util", "utils", "helper", "helpers", "manager", "managers", "common", "misc")
MAY_CATCH_ALL = {"ui/jobs.py", "app/main.py", "app/selftest.py"}
MAY_MAKE_LABELS = ("ui/widgets/labels.py", "ui/notices/notices.py", "ui/forms/sheet.py")

# What Qt reads as HTML when it looks like it: a picture in a supplier's name would be loaded.
GUESSES_MARKUP = {"QLabel", "setToolTip", "setWhatsThis"}
WHOLE_DIALOGS = (
    *("QMessageBox", "QErrorMessage", "QProgressDialog", "QInputDialog", "QWizardPage"),
    "QWhatsThis",
)
MARKUP = (
    *("setHtml", "insertHtml", "appendHtml", "setMarkdown", "RichText", "AutoText"),
    *("QTextBrowser", "QWebEngineView"),
)
MAY_BE_TURNED = "ui/widgets/choice_box.py"
TURNED_BY_THE_WHEEL = (
    *("QComboBox", "QFontComboBox", "QTabWidget", "QTabBar", "QSlider", "QDial"),
    *("QSpinBox", "QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit", "QCalendarWidget"),
)
MAY_SHOW_PAGES = "ui/screens/inquiries/preview.py"  # through a cursor, as plain text


def name(path: Path) -> str:
    return path.relative_to(PACKAGE if PACKAGE in path.parents else ROOT).as_posix()


def lines(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def nodes(files: list[Path], *kinds: type) -> Iterator[tuple[Path, ast.AST]]:
    for path in files:
        for node in NODES[path]:
            if isinstance(node, kinds):
                yield path, node


def dotted(node: ast.AST) -> str:
    """Write `qtbot.wait` for the expression that says so; "" for anything else."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def used(files: list[Path], *words: str) -> list[str]:
    """List where one of these names is used, bare or as the end of a dotted name."""
    return [
        f"{name(path)}:{node.lineno}: {dotted(node)}"
        for path, node in nodes(files, ast.Attribute, ast.Name)
        if f".{dotted(node)}".endswith(tuple(f".{word}" for word in words))
    ]


@pytest.mark.parametrize("path", FILES, ids=name)
def test_file_is_short_and_says_what_it_is(path):
    assert ast.get_docstring(TREES[path]), "no module docstring"
    assert len(path.read_text("utf-8").splitlines()) <= FILE_LINES


@pytest.mark.parametrize(
    ("kind", "limit"), [(FUNCTIONS, FUNCTION_LINES), (ast.ClassDef, CLASS_LINES)]
)
def test_functions_and_classes_are_short(kind, limit):
    long = [
        f"{name(path)}: {node.name}: {lines(node)} lines"
        for path, node in nodes(FILES, kind)
        if lines(node) > limit
    ]
    assert not long


def test_public_classes_say_what_they_are():
    silent = [
        f"{name(path)}: {node.name}"
        for path, node in nodes(FILES, ast.ClassDef)
        if not node.name.startswith("_") and not ast.get_docstring(node)
    ]
    assert not silent


def test_the_usual_function_is_small_and_few_files_are_long(record_property):
    files = sorted(len(path.read_text("utf-8").splitlines()) for path in FILES)
    long = files[len(files) * 95 // 100]
    functions = median([lines(node) for _, node in nodes(FILES, FUNCTIONS)])
    record_property("95 of 100 files have at most these lines", long)
    record_property("median lines of a function", functions)
    assert long <= FILE_P95, f"5 of 100 files have {long} lines or more"
    assert functions <= FUNCTION_MEDIAN, f"half of the functions are longer than {functions} lines"


def test_no_class_name_has_two_meanings():
    made = defaultdict(list)
    for path, node in nodes(FILES, ast.ClassDef):
        made[node.name].append(f"{name(path)}:{node.lineno}")
    assert {word: places for word, places in made.items() if len(places) > 1} == {}


def test_names_say_something():
    vague = [name(path) for path in FILES if path.stem in VAGUE or path.parent.name in VAGUE]
    vague += [
        f"{name(path)}: {node.name}"
        for path, node in nodes(FILES, ast.ClassDef)
        if node.name.lower().endswith(VAGUE)
    ]
    assert not vague


def test_all_exceptions_are_caught_at_the_borders_only():
    broad = [
        f"{name(path)}:{node.lineno}"
        for path, node in nodes(FILES, ast.ExceptHandler)
        if node.type is None or {"Exception", "BaseException"} & set(dotted_all(node.type))
        if name(path) not in MAY_CATCH_ALL and not passes_on(node)
    ]
    assert not broad


def passes_on(handler: ast.ExceptHandler) -> bool:
    """Whether it only puts things in order and lets the exception go on."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def dotted_all(node: ast.expr) -> list[str]:
    return [dotted(part) for part in (node.elts if isinstance(node, ast.Tuple) else [node])]


def test_the_event_loop_is_never_forced_and_nothing_sleeps():
    assert not used(FILES, "processEvents", "time.sleep")


def test_texts_of_others_reach_the_screen_through_plain_labels():
    outside = [path for path in FILES if not name(path).startswith(MAY_MAKE_LABELS)]
    made = [
        f"{name(path)}:{call.lineno}: {dotted(call.func)}"
        for path, call in nodes(outside, ast.Call)
        if dotted(call.func).split(".")[-1] in GUESSES_MARKUP
    ]
    assert not made
    assert not used(outside, *WHOLE_DIALOGS)


def test_what_takes_text_for_markup_is_not_used_at_all():
    """Not even in the modules that may make labels: theirs are set to plain text."""
    assert not used(FILES, *MARKUP)
    assert not used([path for path in FILES if name(path) != MAY_SHOW_PAGES], "QTextEdit")


def test_the_wheel_can_turn_no_field_and_no_tab():
    """Qt's own take the focus by the wheel, and then the wheel turns them."""
    outside = [path for path in FILES if name(path) != MAY_BE_TURNED]
    assert not used(outside, *TURNED_BY_THE_WHEEL)


def test_no_field_hands_its_focus_on_as_qt_does():
    """Such a proxy is a stop of Tab of its own; a `Holder` is none."""
    assert not used([path for path in FILES if name(path) != MAY_BE_TURNED], "setFocusProxy")


def test_tests_neither_wait_nor_skip():
    assert not used(TESTS, "qtbot.wait", "time.sleep", "processEvents")
    assert not used(TESTS, "mark.skip", "mark.skipif", "mark.xfail")
    assert not used(TESTS, "pytest.skip", "pytest.xfail", "pytest.importorskip")
