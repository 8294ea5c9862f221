"""The catalogue is whole, in three languages, and found in any of them."""

import re
from collections import Counter
from pathlib import Path

import pytest

from sourcing_app.domain.guide.methods import METHOD_PARTS, method_facts
from sourcing_app.domain.guide.rules import PLACES, RULE_PAGES, RuleFilter, RuleSource, where
from sourcing_app.domain.guide.stages import (
    COMPARE_RULES,
    DEPOSIT_RULES,
    METHOD_RULES,
    MOMENTS,
    MONEY_ROUTES,
    SECURITY_RULES,
    SIX_RISKS,
    STAGES,
    all_numbers,
)
from sourcing_app.domain.guide.topics import Topic
from sourcing_app.domain.payments.choice import Safety
from sourcing_app.domain.payments.methods import Method
from sourcing_app.domain.settings.limits import SHIPPED
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.services.guide.catalogue import catalogue
from tests.conftest import RESOURCES

GUIDE = catalogue(RESOURCES)
RULES = GUIDE.rules
NUMBERS = {rule.id for rule in RULES}
DROPPED = {259, *range(261, 267), 268, 270}
"""Page furniture and headlines about markets; what they advise stands as notes."""
PARTS = {
    Topic.COMPARE: {"aspect", "alibaba", "aliexpress", "retail"},
    Topic.BADGES: {"who", "what", "not", "source"},
    Topic.SECURITY: {"text"},
    Topic.FAQ: {"question", "answer"},
    Topic.GLOSSARY: {"term", "meaning"},
}


def test_every_rule_of_the_sources_is_there_once_with_its_place():
    assert [rule.id for rule in RULES] == sorted(set(range(1, 270)) - DROPPED)
    assert {rule.place for rule in RULES} == set(PLACES)
    assert {rule.page for rule in RULES} <= set(RULE_PAGES)
    assert Counter(rule.source for rule in RULES) == {"how-to": 200, "article": 61}
    assert str(where("a7")) == "Chinese article, 8 November 2021: Coupons"


def test_every_text_is_in_three_languages():
    texts = [rule.text for rule in RULES]
    texts += [note.text for rule in RULES for note in rule.notes]
    for rows in GUIDE.topics.values():
        texts += [w for row in rows for part, w in row.parts.items() if part != "source"]
    names = re.compile(r"[\W\d]*([A-Z][\w/.’&-]*[\W\d]*)+")
    for words in texts:
        assert all(text.strip() for text in words), words
        assert re.search("[\u0400-\u04ff]", words.ru) or names.fullmatch(words.ru), words
        assert re.search("[\u4e00-\u9fff]", words.zh), words
        assert not re.search("[\u0400-\u04ff\u4e00-\u9fff]", words.en.replace("а", "")), words


def test_what_is_dated_or_wrong_is_corrected_with_its_source():
    noted = {rule.id: rule.notes for rule in RULES if rule.notes}
    assert {6, 9, 43, 87, 119, 122, 152, 196, 198, 200, 250} <= set(noted)
    assert {158, 203, 216, 226, 257, 258, 267} <= set(noted)
    for note in (each for notes in noted.values() for each in notes):
        assert note.source in {"", *PLACES} or re.fullmatch(r"[\w.-]+\.\w+/\S*", note.source)
    texts = " ".join(rule.text.en for rule in RULES)
    assert "100 %" not in texts


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (RuleFilter("личный счёт"), 110),
        (RuleFilter("ЛИЧНЫЙ СЧЕТ"), 110),
        (RuleFilter("个人账户"), 110),
        (RuleFilter("r110"), 110),
        (RuleFilter("personal account", "orders", "risk", "how-to"), 110),
        (RuleFilter("coupon", source=RuleSource.ARTICLE), 250),
    ],
)
def test_rules_are_found_in_any_language_and_narrowed(wanted, found):
    numbers = [rule.id for rule in wanted.chosen(RULES)]
    assert found in numbers
    assert len(numbers) < 12


def test_without_words_all_are_found():
    assert RuleFilter().chosen(RULES) == [*RULES]
    assert RuleFilter(source="article", page="orders").chosen(RULES)


def test_what_the_topics_name_exists():
    named = {number for stage in STAGES for number in stage.rules}
    named |= {*all_numbers(SIX_RISKS), *DEPOSIT_RULES, *SECURITY_RULES}
    named |= {*COMPARE_RULES, *METHOD_RULES}
    assert named <= NUMBERS
    assert {stage.page for stage in STAGES} <= set(RULE_PAGES)


@pytest.mark.rule("R97")
def test_all_the_money_is_with_somebody_at_every_moment():
    for route in MONEY_ROUTES:
        assert len(route.shares) == len(MOMENTS)
        assert [sum(shares.values()) for shares in route.shares] == [100] * len(MOMENTS)


def test_the_tables_are_whole():
    tables = GUIDE.topics
    assert set(tables) == set(PARTS)
    for topic, rows in tables.items():
        assert all(set(row.parts) == PARTS[topic] for row in rows)
        assert len({row.key for row in rows}) == len(rows)
    assert [row.key for row in tables[Topic.BADGES]] == [badge.value for badge in Badge]
    assert {int(row.key[1:]) for row in tables[Topic.FAQ]} <= NUMBERS


def test_the_glossary_agrees_with_the_one_of_the_house():
    house = Path(RESOURCES.parent, "docs", "glossary.md").read_text("utf-8")
    for row in GUIDE.topics[Topic.GLOSSARY]:
        term = row.parts["term"]
        line = next(line for line in house.splitlines() if line.startswith(f"| {term.en}"))
        assert term.ru in line, term
        assert term.zh in line, term


def test_every_method_is_told_with_its_safety_and_who_gets_the_money():
    facts = method_facts(SHIPPED, "RU")
    assert {each.method for each in facts} == set(Method)
    assert [each.safety for each in facts] == sorted(
        (each.safety for each in facts), key=list(Safety).index
    )
    assert all(
        {"receiver", "about", "country"} <= set(each.parts) <= set(METHOD_PARTS) for each in facts
    )
    card = next(each for each in facts if each.method is Method.CARD)
    assert str(card.parts["fee"]) == "2.99 % of the amount"
    assert str(card.parts["limit"]) == "USD 20,000 in one payment"
    assert "1 September 2025" in str(card.parts["source"])
