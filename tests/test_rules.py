"""
The rules the program carries: complete, in three languages, and true of the program as it is.

Each verb of an entry is held to evidence: S, a stored column; P, a text in a printed document; O,
an address that a widget opens or a text that it copies; H, a text on a page or sheet; V, W, C, G
and R, a marked test. Each anchor is a widget of a page or sheet, or a document.
"""

import ast
import json
import re
from collections import Counter
from pathlib import Path

import pytest

from sourcing_app.services.desk import Desk
from sourcing_app.services.file_facts import make_file
from sourcing_app.services.guide.catalogue import catalogue
from sourcing_app.ui.browser import Browser
from tests.conftest import RESOURCES, TODAY
from tests.rule_evidence import Evidence, defects, opened_by, printed, shown_in, stored
from tests.ui.shown import build_languages, shown

ROOT = Path(__file__).parents[1]
AREAS = sorted((ROOT / "resources" / "rules").glob("*.json"))
RULES = [rule for path in AREAS for rule in json.loads(path.read_text("utf-8"))]
FIELDS = {"id", "section", "page", "verbs", "source", "source_date", "text", "anchor", "proof"}
LANGUAGES = {"en", "ru", "zh"}
VERBS = set("VWCGRPSOH")
HAND_MADE = Evidence(
    columns=frozenset({"quote.terms"}),
    documents={"doc.letter": "Yourpage:x"},
    names=frozenset({"btn.search.open"}),
    words=frozenset({"Keep a sealed one."}),
    addresses={"btn.search.open": ["https://www.alibaba.com/trade/search?a"]},
    tested=frozenset({"R1"}),
)
TRUE = {
    "id": "R1",
    "verbs": "SPOHV",
    "anchor": "btn.search.open",
    "proof": {
        "S": ["quote.terms"],
        "P": ["doc.letter", "Your page:"],
        "O": ["btn.search.open", "https://www.alibaba.com/trade"],
        "H": ["Keep a sealed one."],
    },
}


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
    plain = [rule[field] for field in FIELDS - {"verbs", "text", "source_date", "proof"}]
    assert all(text.strip() for text in (*plain, *rule["text"].values()))
    assert re.search("[\u0400-\u04ff]", rule["text"]["ru"])
    assert re.search("[\u4e00-\u9fff]", rule["text"]["zh"])


@pytest.fixture
def evidence(qtbot, tmp_path, monkeypatch):
    """Everything the window shows, keeps, prints and opens, on sample data."""
    monkeypatch.setattr(Desk, "today", lambda _desk: TODAY)
    path, visited = tmp_path / "sample.sourcing", []
    monkeypatch.setattr(Browser, "open", lambda _browser, address: visited.append(address))
    make_file(path, RESOURCES, TODAY, sample=True)
    with shown(qtbot, path, build_languages(tmp_path), "en") as window:
        names, words = shown_in(window)
        addresses = opened_by(window, visited, RULES)
        return Evidence(
            columns=stored(window.desk),
            documents=printed(window.desk, tmp_path),
            names=names,
            words=words,
            addresses=addresses,
            tested=frozenset(proven()),
        )


@pytest.mark.slow("every rule is looked for in the built pages")
def test_every_entry_is_true_of_the_program(evidence):
    false = {rule["id"]: found for rule in RULES if (found := defects(rule, evidence))}
    assert false == {}


def test_an_entry_that_is_borne_out_has_no_defect():
    assert defects(TRUE, HAND_MADE) == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"anchor": "sourcing_app.domain.payments.methods.holder"}, "no widget or document"),
        ({"id": "R2"}, "no test"),
        ({"verbs": "SPOH" + "HG", "id": "R2"}, "no test"),
        ({"verbs": "SPOV"}, "differ"),
        ({"verbs": "SPOHVR", "proof": {}}, "differ"),
        ({"proof": TRUE["proof"] | {"S": ["quote.lie"]}}, "not stored"),
        ({"proof": TRUE["proof"] | {"S": []}}, "not stored"),
        ({"proof": TRUE["proof"] | {"P": ["doc.letter", "Your bank:"]}}, "not printed"),
        ({"proof": TRUE["proof"] | {"P": ["doc.order", "Your page:"]}}, "not printed"),
        ({"proof": TRUE["proof"] | {"O": ["btn.search.open", "https://evil"]}}, "not opened"),
        ({"proof": TRUE["proof"] | {"O": ["btn.other", "https://www.ali"]}}, "not opened"),
        ({"proof": TRUE["proof"] | {"O": ["btn.search.open", ""]}}, "not opened"),
        ({"proof": TRUE["proof"] | {"H": ["Keep a sealed"]}}, "not shown"),
        ({"proof": TRUE["proof"] | {"H": []}}, "not shown"),
    ],
)
def test_a_false_entry_is_found(change, told):
    (found,) = defects(TRUE | change, HAND_MADE)
    assert told in found


def test_every_proof_is_of_a_rule_the_program_carries():
    assert sorted(proven() - {rule["id"] for rule in RULES}) == []


@pytest.mark.parametrize(
    ("page", "least"),
    [("registration", 29), ("search", 25), ("inquiries", 19), ("orders", 69), ("today", 6),
     ("guide", 11), ("suppliers", 39)],
)  # fmt: skip
def test_every_rule_of_these_pages_is_carried_and_proved(page, least):
    """The Guide tells each rule of the sources with the page it is about; none is told alone."""
    carried = {rule["id"]: rule for rule in RULES}
    wanted = [f"R{each.id}" for each in catalogue(RESOURCES).rules if each.page == page]
    tested = proven()
    assert len(wanted) >= least
    assert [each for each in wanted if each not in carried] == []
    assert [each for each in wanted if not (carried[each]["proof"] or each in tested)] == []
