"""The rules the program carries: complete, in three languages, and each proven by a test."""

import ast
import json
import re
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
AREAS = sorted((ROOT / "resources" / "rules").glob("*.json"))
RULES = [rule for path in AREAS for rule in json.loads(path.read_text("utf-8"))]
FIELDS = {"id", "section", "page", "verbs", "source", "source_date", "text", "anchor"}
LANGUAGES = {"en", "ru", "zh"}
VERBS = set("VWCGRPSOH")
PROVEN = set("VWCGR")  # validates, warns, computes, gates, reminds


def proven() -> set[str]:
    """Return the numbers in every pytest.mark.rule("…") of the tests."""
    return {
        number.value
        for path in (ROOT / "tests").rglob("test_*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and ast.unparse(call.func).endswith("mark.rule")
        for number in call.args
        if isinstance(number, ast.Constant)
    }


def test_there_are_rules_and_each_number_stands_once():
    assert RULES
    assert [number for number, count in Counter(r["id"] for r in RULES).items() if count > 1] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule["id"])
def test_a_rule_is_complete(rule):
    assert set(rule) == FIELDS
    assert re.fullmatch(r"R\d+", rule["id"])
    assert rule["verbs"]
    assert set(rule["verbs"]) <= VERBS
    assert set(rule["text"]) == LANGUAGES
    plain = [rule[field] for field in FIELDS - {"verbs", "text", "source_date"}]
    assert all(text.strip() for text in (*plain, *rule["text"].values()))
    assert re.search("[\u0400-\u04ff]", rule["text"]["ru"])
    assert re.search("[\u4e00-\u9fff]", rule["text"]["zh"])


def test_every_rule_that_acts_is_proven():
    acting = {rule["id"] for rule in RULES if PROVEN & set(rule["verbs"])}
    assert sorted(acting - proven()) == []


def test_every_proof_is_of_a_rule_the_program_carries():
    assert sorted(proven() - {rule["id"] for rule in RULES}) == []
