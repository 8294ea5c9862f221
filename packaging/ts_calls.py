"""Find calls whose text the translation tool cannot read, or silently misreads."""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

SAY_ARGUMENTS = 2
TR_ARGUMENTS = 2
TEXT_ONLY = 1  # str.translate(table) has one argument and is unrelated


def complaints(root: Path, package: Path) -> list[str]:
    """Return a line for each such call in the package."""
    return [
        f"{path.relative_to(root).as_posix()}:{call.lineno}: {complaint}"
        for path in sorted(package.rglob("*.py"))
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        for complaint in _call(call)
    ]


def said(files: Iterable[Path]) -> set[tuple[str, str]]:
    """Return (context, text) of every well-formed say(), to compare with what the tool found."""
    return {
        (call.args[0].value, call.args[1].value)
        for path in files
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and _name(call.func) == ("say", False) and not [*_call(call)]
    }


def _call(call: ast.Call) -> Iterator[str]:
    name, method = _name(call.func)
    if name in {"say", "QT_TRANSLATE_NOOP"} and not method:
        if len(call.args) != SAY_ARGUMENTS or call.keywords:
            yield f"{name}() takes a context and a text, nothing else: use .put() for values"
        elif not all(map(_literal, call.args)):
            yield f"{name}() takes plain string literals only"
    elif name == "tr" and method:
        yield from _tr(call)
    elif name == "translate":
        yield from _translate(call)


def _tr(call: ast.Call) -> Iterator[str]:
    if len(call.args) > TR_ARGUMENTS or call.keywords:
        yield "tr() cannot count: write QCoreApplication.translate('Context', '%n …', None, n)"
    elif not call.args or not all(map(_literal, call.args)):
        yield "tr() takes a plain string literal"


def _translate(call: ast.Call) -> Iterator[str]:
    plain = len(call.args) == TEXT_ONLY or all(map(_literal, call.args[:2]))
    if not (plain or _passes_on(call)):
        yield "translate() takes plain string literals as context and text"


def _name(function: ast.expr) -> tuple[str, bool]:
    if isinstance(function, ast.Attribute):
        return function.attr, True
    return (function.id, False) if isinstance(function, ast.Name) else ("", False)


def _literal(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Constant) and isinstance(argument.value, str)


def _passes_on(call: ast.Call) -> bool:
    """Whether it looks up a Sentence, whose literals were checked where it was made."""
    names = [argument.attr for argument in call.args if isinstance(argument, ast.Attribute)]
    return names[:2] == ["context", "text"]
