"""Own templates: written, copied, put back, and kept while letters are written from them."""

import pytest

from sourcing_app.domain.errors import Invalid, NotFound
from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.inquiries.shipped import SHIPPED, LetterText
from sourcing_app.services.inquiries.template_rows import (
    specimen,
    template,
    template_named,
    templates,
    tried,
)
from tests.conftest import TODAY
from tests.inquiry_samples import BLOCKS, add_suppliers, enter_buyer


def test_the_shipped_come_first_and_the_own_by_name(desk):
    for name in ("Zebra", "apple"):
        desk.templates.add(name=name, text="Hello.")
    rows = templates(desk.reader)
    assert [row.kind for row in rows[: len(LetterKind)]] == list(LetterKind)
    assert [row.name for row in rows[len(LetterKind) :]] == ["apple", "Zebra"]
    assert template_named(desk.reader, "Counter-offer").kind is LetterKind.COUNTER_OFFER
    assert template_named(desk.reader, "ZEBRA").id == template_named(desk.reader, "1").id == 1
    with pytest.raises(NotFound):
        template_named(desk.reader, "nothing")


def test_one_begins_from_the_shipped_text_and_gets_it_back(desk):
    key = desk.templates.add(name="Mine", kind="refusal")
    assert template(desk.reader, key).text == SHIPPED[LetterKind.REFUSAL].text
    desk.templates.change(key, TODAY, text="No.", subject="No")
    assert template(desk.reader, key).text == "No."
    desk.templates.put_shipped(key)
    row = template(desk.reader, key)
    assert (row.subject, row.text) == SHIPPED[LetterKind.REFUSAL]


@pytest.mark.parametrize(
    "values",
    [
        {"name": ""},
        {"name": "x" * 101},
        {"name": "A", "text": "x" * 8001},
        {"name": "A", "kind": "poem"},
        {"name": "A", "text": "Our password: qwerty"},
    ],
)
def test_what_cannot_be_kept_is_refused_in_words(desk, values):
    with pytest.raises(Invalid):
        desk.templates.add(**values)


def test_a_template_is_shown_with_a_specimen_and_names_what_it_lacks(desk):
    enter_buyer(desk)
    facts = specimen(desk.reader, TODAY)
    made = tried(facts, LetterKind.SHORT, LetterText("About $product", "Dear $nobody, $size."))
    assert made.letter.subject == "About LED desk lamp"
    assert "38 cm" in made.letter.text()
    assert ["$nobody" in str(found.sentence) for found in made.findings] == [True]


def test_one_that_letters_are_written_from_is_kept_in_the_bin(desk):
    inquiry = desk.inquiries.write(add_suppliers(desk), **BLOCKS)
    used, unused = (desk.templates.add(name=name) for name in "AB")
    desk.letter_changes.choose_template(inquiry, LetterKind.FIRST, used)
    desk.templates.bin([used, unused])
    assert template(desk.reader, used).name == "A"
    assert "A" not in [row.name for row in templates(desk.reader)]
    plan = desk.bin.plan()
    assert [(each.item.record, each.item.id) for each in plan.kept] == [("letter_template", used)]
