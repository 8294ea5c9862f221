"""What the documents name is there: a reader who looks for it finds it."""

import re
from itertools import product
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "sourcing_app"
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
TOP = ("sourcing_app", "tests", "packaging", "resources", "docs")
ROOMS = tuple(path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists())
"""A path may begin with a room of the program; `ui/jobs` is `sourcing_app/ui/jobs.py`."""

CODE = re.compile(r"`([^`\n]+)`|^ {4}(.+)$", re.MULTILINE)
PATH = re.compile(rf"(?<![\w./-])(?:{'|'.join((*TOP, *ROOMS))})/[\w./{{}},<>*-]*")
PLACEHOLDER = re.compile(r"<\w+>|\bN+\b")
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")


def named(text):
    """The paths in code and commands; what stands for any name as *, each of {a,b} by itself."""
    for code in CODE.finditer(text):
        for found in PATH.findall(code[1] or code[2]):
            parts = re.split(r"\{([^}]*)\}", PLACEHOLDER.sub("*", found.rstrip(".,")))
            yield from map("".join, product(*(part.split(",") for part in parts)))


def is_there(path):
    base = ROOT if path.startswith(TOP) else PACKAGE
    wanted = path.rstrip("/")
    return any(next(base.glob(each), None) for each in (wanted, f"{wanted}.py"))


def dead(document):
    """What the document names and is not there."""
    text = document.read_text("utf-8")
    paths = [path for path in named(text) if not is_there(path)]
    links = [link for link in LINK.findall(text) if not (document.parent / link).exists()]
    return paths + links


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_document_names_what_is_there(document):
    assert dead(document) == []


def test_what_is_gone_is_found_and_a_placeholder_is_not(tmp_path):
    page = tmp_path / "page.md"
    page.write_text(
        "`ui/jobs` `domain/<feature>/` `tests/store/files/schema-N.sourcing` `ui/{jobs,gone}.py`\n"
        "and [this](other.md)\n\n    python3 packaging/dev.py test tests/test_gone.py -k x\n"
    )
    assert dead(page) == ["ui/gone.py", "tests/test_gone.py", "other.md"]
