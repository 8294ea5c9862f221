import pytest


def test_rules_are_found_without_a_file(ask):
    status, found = ask("rules", "personal", "account", "--page", "orders", "--language", "ru")
    assert status == 0
    rule = next(item for item in found["items"] if item["rule"] == "R110")
    assert "личный счёт" in rule["text"]
    assert (rule["kind"], rule["page"], rule["source"]) == (
        "risk",
        "orders",
        "Russian how-to: Risks",
    )
    assert rule["does"]
    assert ask("rules")[1]["total"] == 261


def test_a_note_has_its_source_and_day(ask):
    (item,) = ask("rules", "R250")[1]["items"]
    assert item["does"] is None
    (note,) = item["notes"]
    assert note["read_on"] == "2026-11-23"
    assert "5 dollars" in note["text"]


def test_a_topic_is_read(ask, call):
    _, found = ask("guide", "badges", "--language", "zh")
    assert found["total"] == 7
    assert "平台" in found["items"][1]["who"]
    _, out, _ = call("guide", "faq")
    assert out.startswith("May a private person buy")


@pytest.mark.parametrize(
    ("topic", "total", "word"),
    [
        ("journey", 12, "Choice and check"),
        ("deposit", 8, "platform 30 %, buyer 70 %"),
        ("methods", 8, "2.99 % of the amount"),
        ("risks", 6, "Risk 4"),
        ("compare", 8, "Smallest order"),
        ("glossary", 46, "bill of lading"),
    ],
)
def test_every_topic_has_its_items_and_lines(ask, call, topic, total, word):
    assert ask("guide", topic)[1]["total"] == total
    assert word in call("guide", topic)[1]


def test_what_is_unknown_is_said(call):
    assert call("rules", "nosuchword")[1].strip() == "Nothing found."
