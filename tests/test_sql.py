"""The SQL of services is common to SQLite and PostgreSQL; the rest is named in one module."""

import ast
import re

import pytest

from tests.test_architecture import NODES, PACKAGE, TREES, name

PLACES = ("services", "store/queries")
NAMED_PIECES = PACKAGE / "store/sqlite/dialect.py"
OWN_WORDS = {
    "ids in a list": r"\bjson_each\b",
    "coalesce": r"\bifnull\(",
    "CASE": r"\biif\(",
    "a place in a text": r"\binstr\(",
    "folding": r"\bfolded\(|\blower\(",
    "texts of a group in one": r"\bgroup_concat\(",
    "the larger of two": r"\b(?:max|min)\((?:[^()]|\([^()]*\))*,",
    "case in another way": r"\bCOLLATE\b|\bNOCASE\b",
    "patterns": r"\bGLOB\b|\bREGEXP\b",
    "a row's place": r"\browid\b|\bblobopen\b|\bzeroblob\b|\blast_insert_rowid\b",
    "the file's own tables": r"\bPRAGMA\b|\bsqlite_|\bpragma_",
    "writing over": r"\bINSERT OR\b|\bREPLACE INTO\b",
    "days by the engine": r"\bstrftime\(|\bjulianday\(|\bdatetime\(|\bdate\(",
    "types by the engine": r"\btypeof\(|\bprintf\(|\bchanges\(\)",
    "a truth as a number": r"\bWHERE 1\b(?! =)|\bsum\([^()]*(?:=|<|>|\bIN\b)|\bstar = 1",
}


def texts(tree):
    """Every text of a module that is no docstring, with its line."""
    told = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and ast.get_docstring(node) is not None
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told:
            yield node.lineno, node.value


def own(tree):
    """The pieces of SQL that only SQLite understands."""
    return [
        f"{line}: {what}: {text.strip()[:60]}"
        for line, text in texts(tree)
        for what, pattern in OWN_WORDS.items()
        if re.search(pattern, text)
    ]


FILES = sorted(path for place in PLACES for path in (PACKAGE / place).rglob("*.py"))


def test_sql_is_common_to_both_engines():
    assert {name(path): found for path in FILES if (found := own(TREES[path]))} == {}


def test_services_reach_into_no_connection_for_bytes():
    used = [
        f"{name(path)}:{node.lineno}"
        for path in FILES
        for node in NODES[path]
        if isinstance(node, ast.Attribute) and node.attr in {"blobopen", "row_factory"}
    ]
    assert used == []


@pytest.mark.parametrize(
    "text",
    [
        "SELECT ifnull(a, 0)",
        "SELECT iif(a, 1, 2)",
        "WHERE id IN (SELECT value FROM json_each(:ids))",
        "ORDER BY q.product COLLATE NOCASE",
        "SELECT max(coalesce(a, 0), b)",
        "SELECT sum(r.state = 'sent')",
        "SELECT rowid FROM blob",
        "lower(q.product)",
        "WHERE 1 AND a",
    ],
)
def test_the_words_looked_for_are_found(text):
    assert own(ast.parse(f"sql = {text!r}"))


def test_common_sql_is_left_alone():
    common = (
        "SELECT coalesce(max(a), 0), count(*) FILTER (WHERE b), CASE WHEN c THEN 1 END FROM t "
        "WHERE 1 = 1 AND upper(d) = :d AND (SELECT min(id) FROM u) < 3, 4"
    )
    assert own(ast.parse(f"sql = {common!r}")) == []


def test_what_is_sqlites_own_is_named_in_one_module():
    assert len(own(TREES[NAMED_PIECES])) >= 5
