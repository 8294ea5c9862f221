"""The tests that the changes in the work tree can break, found by who imports whom."""

import ast
import re
import subprocess
from functools import cache
from pathlib import PurePosixPath

from steps.places import ROOT

PLACES = ("sourcing_app", "tests", "packaging")
EVERYWHERE = ("resources/", "pyproject.toml", "packaging/requirements.txt", "packaging/dev.in")
"""What any test may depend on without a word of it."""
ALWAYS = ("tests/test_architecture.py", "tests/test_rules.py")
"""They read the whole tree."""
NOT_RUN = ("tests/faults/", "tests/benchmarks/")
_NAMED = re.compile(rf"\b(?:{'|'.join(PLACES)})(?:\.\w+)+\.?")


def touched_tests() -> list[str] | None:
    """
    The test files to run after the changes since the last commit, new files included.

    None stands for all of them, [] for none.
    """
    changed = [name for name in _changed() if name.startswith((*PLACES, *EVERYWHERE))]
    tests = [name for name in _sources() if _is_test(name) and (ROOT / name).exists()]
    if any(_reaches_all(name) for name in changed):
        return None
    found = [name for name in tests if not _reached(name).isdisjoint(changed)]
    return sorted({*found, *ALWAYS}) if changed else []


@cache
def _changed() -> tuple[str, ...]:
    def git(*arguments: str) -> list[str]:
        command = ["git", *arguments, "-z"]
        said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
        return [name for name in said.split("\0") if name]

    return (
        *git("diff", "--name-only", "--no-renames", "HEAD"),
        *git("ls-files", "--others", "--exclude-standard"),
    )


def _reaches_all(name: str) -> bool:
    """Whether it is a resource, a conftest, or what the conftest of all tests is made of."""
    roots = (PurePosixPath(name).name == "conftest.py", name.startswith(EVERYWHERE))
    return any(roots) or name in {n for n in _imports("tests/conftest.py") if n.startswith("tests")}


def _is_test(name: str) -> bool:
    return PurePosixPath(name).name.startswith("test_") and not name.startswith(NOT_RUN)


def _reached(name: str) -> set[str]:
    """Itself and all it depends on; data beside a module counts as that module's package."""
    folder = PurePosixPath(name).parent
    own = (f"{place}/conftest.py" for place in (folder, *folder.parents) if len(place.parts) > 1)
    seen: set[str] = set()
    waiting = [name, *(conftest for conftest in own if conftest in _sources())]
    while waiting:
        here = waiting.pop()
        if here not in seen:
            seen.add(here)
            waiting.extend(_imports(here))
    return seen.union(*map(_beside, seen))


def _beside(name: str) -> frozenset[str]:
    """The data a package carries: the scripts of its migrations, or the files of a test."""
    carries = name.endswith("/__init__.py") or name.startswith("tests/")
    return _data(PurePosixPath(name).parent) if carries else frozenset()


@cache
def _data(folder: PurePosixPath) -> frozenset[str]:
    files = (path for path in (ROOT / folder).rglob("*") if path.suffix not in {".py", ".pyc"})
    return frozenset(path.relative_to(ROOT).as_posix() for path in files if path.is_file())


@cache
def _imports(name: str) -> frozenset[str]:
    """The files of ours that a file imports, or names in a text."""
    return frozenset(file for module in _named(name) for file in _files(module))


@cache
def _named(name: str) -> frozenset[str]:
    """The modules a file names, anywhere in it; none when it is gone."""
    path = ROOT / name
    tree = ast.parse(path.read_text("utf-8") if path.exists() else "")
    package = PurePosixPath(name).parent.as_posix().replace("/", ".")
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = f"{package}.{node.module}" if node.level else str(node.module)
            found.update((module, *(f"{module}.{alias.name}" for alias in node.names)))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.update(_NAMED.findall(node.value))
    return frozenset(module for module in found if module.startswith(PLACES))


@cache
def _files(module: str) -> tuple[str, ...]:
    """The files a dotted name stands for; all of a package where it ends in a dot."""
    path = module.rstrip(".").replace(".", "/")
    if module.endswith("."):
        return tuple(name for name in _sources() if name.startswith(f"{path}/"))
    parents = [f"{place}/__init__.py" for place in PurePosixPath(path).parents if place.parts]
    wanted = (f"{path}.py", f"{path}/__init__.py", *parents)
    return tuple(name for name in wanted if name in _sources())


@cache
def _sources() -> frozenset[str]:
    """Every file of Python there is, and those that are there no more."""
    return _there().union(name for name in _changed() if name.endswith(".py"))


@cache
def _there() -> frozenset[str]:
    files = (path for place in PLACES for path in (ROOT / place).rglob("*.py"))
    return frozenset(path.relative_to(ROOT).as_posix() for path in files)
