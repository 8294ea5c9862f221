"""The icons: one file for each that is named in the sources, and none that nobody names."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

import sourcing_app
from sourcing_app.files.resources import resources
from sourcing_app.ui.style.svg import svg

SOURCES = Path(sourcing_app.__file__).parent / "ui"
TREES = [
    ast.parse(path.read_text("utf-8"))
    for path in [*SOURCES.rglob("*.py"), SOURCES.parent / "app" / "pages.py"]
]
FILES = {path.stem for path in (resources() / "icons").iterdir()}
TINTED = {"svg": 0, "pixmap": 0, "icon": 0, "set_icon": 1, "paint": 1}
"""The functions of ui/style that take an icon's name, and at which place."""


def texts(node: ast.AST | None) -> Iterator[str]:
    """Yield the literals an argument may be."""
    if isinstance(node, ast.IfExp):
        yield from texts(node.body)
        yield from texts(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value


def places() -> dict[str, int]:
    """Find at which place each function, widget or data class takes a parameter `icon`."""
    found = dict(TINTED)
    for node in (node for tree in TREES for node in ast.walk(tree)):
        if isinstance(node, ast.ClassDef):
            fields = [each for each in node.body if isinstance(each, ast.AnnAssign)]
            names = [each.target.id for each in fields if isinstance(each.target, ast.Name)]
            made = [each for each in node.body if getattr(each, "name", "") == "__init__"]
            if made:
                names = [each.arg for each in made[0].args.args[1:]]
        elif isinstance(node, ast.FunctionDef):
            names = [each.arg for each in node.args.args if each.arg != "self"]
        else:
            continue
        if "icon" in names:
            found[node.name] = names.index("icon")
    return found


def named() -> set[str]:
    """Collect the icons that are named in calls and as a page's own."""
    where, found = places(), set()
    for node in (node for tree in TREES for node in ast.walk(tree)):
        if isinstance(node, ast.Call):
            called = getattr(node.func, "id", getattr(node.func, "attr", ""))
            at = where.get(called, len(node.args))
            given = [node.args[at]] if at < len(node.args) else []
            given += [each.value for each in node.keywords if each.arg == "icon"]
            found.update(text for each in given for text in texts(each))
        elif isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "icon":
            found.update(texts(node.value))
    return found


def test_every_named_icon_has_its_file():
    assert len(named()) > len(FILES) / 2
    assert named() - FILES == set()


def test_every_icon_file_is_named():
    literals = {
        node.value
        for tree in TREES
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert FILES - literals == set()


@pytest.mark.parametrize("name", sorted(FILES))
def test_an_icon_takes_the_colour_it_is_given(name):
    text = svg(name, "#123456")
    assert QSvgRenderer(QByteArray(text.encode())).isValid()
    assert "#123456" in text
    assert "currentColor" not in text


def test_a_missing_icon_is_a_bug():
    with pytest.raises(FileNotFoundError):
        svg("nothing_of_that_name", "#000000")
