"""Inquiries out and in again: what a letter says of a fact stays, n/a and drafts too."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sourcing_app.domain.inquiries.blocks import Block, BlockUse
from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.files.tables.source import read_table
from sourcing_app.services.desk import Desk
from sourcing_app.services.inquiries.facts import recipients
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.services.transfer.export import ExportRequest
from sourcing_app.services.transfer.suppliers import Import
from sourcing_app.store.queries.transfer import all_ids
from tests.inquiry_samples import BLOCKS, add_suppliers, enter_buyer
from tests.services.test_export import words_of

FACTS = ("colour", "size", "features", "material", "finish", "extra", "product_url")
SAID = st.sampled_from(["", "n/a", "N/A", "n.a.", "-", "нет", "无", "none", "?", "red"])
WORDING = "Which price for $product?\n[see drawing]\n\\ and so on"
HEADINGS = "Inquiry,Supplier,Product,State,Colour,Material,Quantities to price\n"


@pytest.fixture
def pair(desk, prepared_files, resources, tmp_path):
    """A desk and one that knows its suppliers only."""
    names = ["Acme", "Birch", "Cedar"]
    path = tmp_path / "pair.sourcing"
    prepared_files.empty(path)
    other = Desk(path, resources)
    for name in names:
        other.suppliers.add(SupplierFields.checked(name=name), today=other.today())
    yield desk, other, add_suppliers(desk, names)
    other.close()


def given_out(desk, target, words=str):
    desk.export.write(ExportRequest("inquiries", target, over=True), words)
    return [line.cells for line in read_table(target).lines]


def returns(pair, facts, tmp_path, suffix, own_text=""):
    """Whether inquiries of these facts are known where they were written, and equal elsewhere."""
    desk, _, keys = pair
    letters = desk.inquiries.recipients_of(desk.inquiries.write(keys, product="Lamp", **facts))
    desk.letter_changes.set_text(letters[0], own_text)
    before, after = there_and_again(pair, tmp_path, suffix)
    return after[-len(letters) :] == before[-len(letters) :]


def there_and_again(pair, tmp_path, suffix, words=str):
    """The table of a desk, which brings nothing there, and that of the one that takes it in."""
    desk, other, _ = pair
    target = tmp_path / f"out.{suffix}"
    before = given_out(desk, target, words)
    again = desk.transfer.plan(Import(target, kind="inquiries"))
    assert (again.records, again.set_aside, again.unchanged) == ([], [], len(before))
    there = other.transfer.plan(Import(target, kind="inquiries"))
    other.transfer.write(there, other.today())
    return before, given_out(other, tmp_path / f"in.{suffix}", words)


@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(facts=st.fixed_dictionaries(dict.fromkeys(FACTS, SAID)))
def test_an_unchanged_table_brings_nothing_and_is_equal_elsewhere(pair, tmp_path, facts):
    assert returns(pair, facts, tmp_path, "csv")


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_a_link_that_is_not_applicable_returns(pair, tmp_path, suffix):
    facts = {"product_url": "n/a", "colour": "n/a", "extra": "-"}
    assert returns(pair, facts, tmp_path, suffix)


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_the_own_text_of_a_letter_returns(pair, tmp_path, suffix):
    text = "Hello, $contact!\n\n=1+1; “$product”, 灯\n$questions"
    assert returns(pair, {}, tmp_path, suffix, text)
    assert any(text in row for row in given_out(pair[1], tmp_path / f"there.{suffix}"))


@pytest.fixture
def worded(pair):
    """An inquiry whose letters differ in all that one letter can say alone."""
    desk, _, keys = pair
    enter_buyer(desk)
    enter_buyer(pair[1])
    inquiry = desk.inquiries.write(keys, **BLOCKS)
    letters = desk.inquiries.recipients_of(inquiry)
    change = desk.letter_changes
    change.begin(letters[:1], LetterKind.SHORT)
    change.word(inquiry, Block.PRICE, WORDING)
    change.word_letter(letters[1], Block.MOQ, "=1+1; “ok”\n\n\\[moq]\n-")
    change.word_letter(letters[1], Block.PRICE, "[price]")
    change.use(letters[1:], Block.SAMPLE, BlockUse.LEFT_OUT)
    change.use(letters[1:2], Block.PACKING, BlockUse.INCLUDED)
    return letters


def said(desk):
    """What each letter of a desk says, by supplier, and what it is made from."""
    found = recipients(desk.reader, all_ids(desk.reader, "inquiries"), desk.today())
    return {item.supplier: (item.text(), item.choice, item.own_template) for item in found}


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
@pytest.mark.parametrize("language", ["en", "ru", "zh_CN"])
def test_what_single_letters_say_returns(pair, worded, tmp_path, suffix, language):
    desk, other, _ = pair
    steps = []
    other.changes.listen(steps.append)
    before, after = there_and_again(pair, tmp_path, suffix, words_of(language))
    assert before == after
    assert said(other) == said(desk)
    assert len({text for text, _, _ in said(other).values()}) == len(worded)
    other.revert(steps[-1].step)
    assert not said(other)


def test_a_table_changes_nothing_of_a_letter_that_was_sent(pair, worded, tmp_path):
    desk, _, _ = pair
    desk.inquiries.mark_sent(worded, desk.today(), "e-mail")
    before, after = there_and_again(pair, tmp_path, "csv")
    assert before == after
    kept, target = said(desk), tmp_path / "out.csv"
    target.write_text(target.read_text("utf-8").replace("Which", "What"), "utf-8")
    plan = desk.transfer.plan(Import(target, kind="inquiries"))
    assert (plan.records, len(plan.refused)) == ([], len(worded))
    desk.transfer.write(plan, desk.today())
    assert said(desk) == kept


@pytest.mark.parametrize(
    ("heading", "cell", "field", "told"),
    [
        ("Template, this letter only", "poem", "letter_template", "Choose one of"),
        ("Own blocks, this letter only", "Hi", "letter_wordings", "begins no block"),
        ("Own blocks, this letter only", f"[moq]\n{'a' * 2001}", "letter_wordings", "“Minimum"),
        ("Own wordings of blocks", "[moq: left out]", "wordings", "“Own blocks, this letter only”"),
    ],
)
def test_what_is_no_block_or_template_is_refused(pair, tmp_path, heading, cell, field, told):
    table = tmp_path / "list.csv"
    table.write_text(f'Supplier,Product,"{heading}"\nAcme,Lamp,"{cell}"\n', "utf-8")
    (remark,) = pair[0].transfer.plan(Import(table, kind="inquiries")).refused
    assert remark.field == field
    assert told in str(remark.sentence)


def test_of_another_table_only_not_applicable_is_said_of_a_fact(pair, tmp_path):
    desk, _, _ = pair
    table = tmp_path / "list.csv"
    table.write_text(HEADINGS + ",Acme,Lamp,draft,N/A,-,n/a\n", "utf-8")
    (record,) = desk.transfer.plan(Import(table, kind="inquiries")).records
    fields = record.fields
    assert (fields.colour, fields.material, fields.price_quantities) == ("N/A", "", "")
