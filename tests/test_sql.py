"""SQL stands in the store alone; what only SQLite understands is named in one module there."""

import ast
import re

import pytest

from tests.test_architecture import FILES, NODES, PACKAGE, TREES, name

NAMED_PIECES = "store/sqlite/dialect.py"
STORE = "store/"
THE_FILES_OWN = (
    *(f"store/{room}/" for room in ("backups", "file", "migrations", "salvage", "sqlite")),
    *("store/blobs.py", "store/sourcing_file.py"),
)
"""Rooms about a file as such: another engine has no file, its pages, bytes and copies."""
WORDS = {
    "a statement": r"\bSELECT\b|\bINSERT\b|\bUPDATE\b|\bDELETE\b|\bPRAGMA\b|\bVACUUM\b|\bREPLACE\b",
    "a part of one": r"\bFROM\b|\bWHERE\b|\bJOIN\b|\b(?:ORDER|GROUP|PARTITION) BY\b|\bLIMIT\b",
    "a condition": r"\bNULL\b|\bEXISTS\b|\bBETWEEN\b|\bLIKE\b|\bCASE\b|\bUNION\b",
    "a transaction": r"\bBEGIN\b|\bCOMMIT\b|\bROLLBACK\b|\bSAVEPOINT\b",
    "small letters": r"^\s*(?:select .* from|insert into|update .* set|delete from) ",
}
NUMBER = (
    r"(?:[a-z]\.)?(?:star|main|held|passed|incident|rewriting|name_confirmed) *(?:=|<>) *[01]\b"
)
OWN_WORDS = {
    "ids in a list": r"\bjson_each\b",
    "coalesce": r"\bifnull\(",
    "CASE": r"\biif\(",
    "a place in a text": r"\binstr\(",
    "folding": r"\bfolded\(|\blower\(",
    "texts of a group in one": r"\bgroup_concat\(",
    "the larger of two": r"\b(?:max|min)\((?:[^()]|\([^()]*\))*,",
    "case in another way": r"\bCOLLATE\b|\bNOCASE\b",
    "patterns": r"\bGLOB\b|\bREGEXP\b|\bMATCH\b|\bfts5\b",
    "an index by name": r"\bINDEXED\b",
    "a row's place": r"\browid\b|\bblobopen\b|\bzeroblob\b|\blast_insert_rowid\b",
    "the file's own tables": r"\bPRAGMA\b|\bsqlite_(?:master|schema|sequence|stat)|\bpragma_",
    "the file itself": r"\bVACUUM\b|\bATTACH\b|\bDETACH\b",
    "writing over": r"\bINSERT OR\b|\bREPLACE INTO\b",
    "days by the engine": r"\bstrftime\(|\bjulianday\(|\bdatetime\(|\bdate\(",
    "types by the engine": r"\btypeof\(|\bprintf\(|\bchanges\(\)",
    "a truth as a number": rf"\bWHERE 1\b(?! =)|{NUMBER}",
    "a truth in a sum": r"\b(?:sum|max|min)\((?!CASE)[^()]*(?:=|<|>|\bIN\b)",
    "a table in IN": r"\bIN [a-z_]",
}
HAS_NAME = re.compile(
    r"\s*(?:AS\s+)?(?!(?:WHERE|GROUP|ORDER|ON|JOIN|LEFT|LIMIT|UNION)\b)[a-z_{]", re.IGNORECASE
)
HOLE = "{hole}"


def texts(tree):
    """Every text of a module that is no docstring, with its line; values put in are holes."""
    told = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and ast.get_docstring(node) is not None
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            told |= {id(part) for part in node.values}
            parts = (getattr(part, "value", "") for part in node.values)
            yield node.lineno, "".join(part if isinstance(part, str) else HOLE for part in parts)
        elif (
            isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in told
        ):
            yield node.lineno, node.value


def nameless(text):
    """Whether the text reads a sub-select that has no name; SQLite alone needs none."""
    for found in re.finditer(r"\b(?:FROM|JOIN) \((?=SELECT)", text):
        place, depth = found.end(), 1
        while place < len(text) and depth:
            depth += {"(": 1, ")": -1}.get(text[place], 0)
            place += 1
        if not depth and not HAS_NAME.match(text, place):
            return True
    return False


def found(tree, words):
    return [
        f"{line}: {what}: {text.strip()[:60]}"
        for line, text in texts(tree)
        for what, pattern in words.items()
        if re.search(pattern, text)
    ]


def own(tree):
    """The pieces of SQL that only SQLite understands."""
    unnamed = [
        f"{line}: a sub-select without a name" for line, text in texts(tree) if nameless(text)
    ]
    return found(tree, OWN_WORDS) + unnamed


def outside(*rooms):
    return [path for path in FILES if not name(path).startswith(rooms)]


def test_sql_stands_in_the_store_alone():
    places = outside(STORE)
    assert {name(path): sql for path in places if (sql := found(TREES[path], WORDS))} == {}


@pytest.mark.slow("reads the whole program")
def test_sql_is_common_to_both_engines():
    places = outside(*THE_FILES_OWN)
    assert {name(path): sql for path in places if (sql := own(TREES[path]))} == {}


def test_statements_are_built_in_the_store_alone():
    builders = {"select", "func", "col", "text", "update", "delete", "insert", "and_", "or_"}
    built = [
        f"{name(path)}:{node.lineno}"
        for path in outside(STORE)
        for node in NODES[path]
        if isinstance(node, ast.ImportFrom) and node.module in {"sqlmodel", "sqlalchemy"}
        if builders & {alias.name for alias in node.names}
    ]
    assert built == []


def test_each_query_says_what_it_gives():
    silent = [
        f"{name(path)}: {node.name}"
        for path in FILES
        if name(path).startswith("store/queries/")
        for node in TREES[path].body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
        if ast.get_docstring(node) is None
    ]
    assert silent == []


def test_connections_are_the_stores_alone():
    used = [
        f"{name(path)}:{node.lineno}"
        for path in outside(STORE)
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
        "SELECT max(badge IN ('a'))",
        "WHERE s.star = 1",
        "WHERE passed = 0",
        "SELECT rowid FROM blob",
        "lower(q.product)",
        "WHERE 1 AND a",
        "WHERE id IN same_file",
        "SELECT a FROM (SELECT a FROM (SELECT 1) b) WHERE a",
        "FROM t INDEXED BY i",
        "WHERE t MATCH :words",
        "VACUUM INTO 'copy'",
    ],
)
def test_the_words_looked_for_are_found(text):
    assert own(ast.parse(f"sql = {text!r}"))


def test_a_word_is_found_on_both_sides_of_a_value_put_in():
    assert own(ast.parse('sql = f"SELECT max({a}, {b})"'))


def test_common_sql_is_left_alone():
    common = (
        "SELECT coalesce(max(a), 0), count(*) FILTER (WHERE b), CASE WHEN c THEN 1 END "
        "FROM (SELECT 1 AS a, (2) AS b) t WHERE 1 = 1 AND upper(d) = :d AND NOT star "
        "AND (SELECT min(id) FROM u) < 3, 4 AND e IN (SELECT id FROM f)"
    )
    assert own(ast.parse(f"sql = {common!r}")) == []
    assert own(ast.parse('sql = f"SELECT a FROM (SELECT {a}) {name} WHERE b IN ({list})"')) == []


@pytest.mark.parametrize(
    "text", ["SELECT 1", "a IS NULL", "ORDER BY a", "delete from supplier where 1", "BEGIN"]
)
def test_sql_is_known_as_such(text):
    assert found(ast.parse(f"sql = {text!r}"), WORDS)


def test_what_is_sqlites_own_is_named_in_one_module():
    assert len(own(TREES[PACKAGE / NAMED_PIECES])) >= 5
