"""No modules import each other in a circle, not for their types and not at first use either."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def imports_of(package: Path) -> dict[str, set[str]]:
    """Every module of a package, with all that it imports of it, wherever in it that stands."""
    files = {
        ".".join(path.relative_to(package.parent).with_suffix("").parts).removesuffix(
            ".__init__"
        ): path
        for path in package.rglob("*.py")
    }
    return {
        module: {
            name for name in named(ast.parse(path.read_text("utf-8")), files) if name != module
        }
        for module, path in files.items()
    }


def named(tree: ast.Module, modules: dict[str, Path]) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            each = (f"{node.module}.{alias.name}" for alias in node.names)
            found |= {name if name in modules else node.module for name in each}
    return found & modules.keys()


def circles(imports: dict[str, set[str]]) -> list[set[str]]:
    """Take away what imports nothing that is left; what then reaches itself is in a circle."""
    left = {module: set(used) for module, used in imports.items()}
    while free := {module for module, used in left.items() if not used & left.keys()}:
        left = {module: used for module, used in left.items() if module not in free}
    reached = {module: reach(module, left) for module in left}
    found = []
    for module in sorted(left):
        circle = {other for other in reached[module] if module in reached[other]}
        if circle and circle not in found:
            found.append(circle)
    return found


def reach(module: str, imports: dict[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    waiting = [module]
    while waiting:
        new = (imports.get(waiting.pop(), set()) & imports.keys()) - seen
        seen |= new
        waiting.extend(new)
    return seen


def test_no_modules_import_each_other_in_a_circle():
    assert circles(imports_of(ROOT / "sourcing_app")) == []


@pytest.mark.parametrize(
    "back",
    [
        "from rooms.two.low import thing\n",
        "from rooms.two import low\n",
        "import rooms.two.low\n",
        "if TYPE_CHECKING:\n    from rooms.two.low import Thing\n",
        "def late():\n    from rooms.two.low import thing\n",
    ],
)
def test_a_circle_is_found_however_it_is_closed(tmp_path, back):
    rooms = tmp_path / "rooms"
    sources = {
        "__init__": "",
        "top": "from rooms import one\n",
        "one": back,
        "two/__init__": "",
        "two/low": "from rooms.three import thing\n",
        "three": "from rooms.one import late\nfrom rooms.four import thing\n",
        "four": "import json\n",
    }
    for name, source in sources.items():
        path = (rooms / name).with_suffix(".py")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, "utf-8")
    assert circles(imports_of(rooms)) == [{"rooms.one", "rooms.two.low", "rooms.three"}]
