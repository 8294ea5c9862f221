"""Inquiries out and in again: what a letter says of a fact stays, n/a and drafts too."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sourcing_app.files.tables.source import read_table
from sourcing_app.services.desk import Desk
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.services.transfer.export import ExportRequest
from sourcing_app.services.transfer.suppliers import Import
from tests.inquiry_samples import add_suppliers

FACTS = ("colour", "size", "features", "material", "finish", "extra", "product_url")
SAID = st.sampled_from(["", "n/a", "N/A", "n.a.", "-", "нет", "无", "none", "?", "red"])
HEADINGS = "Inquiry,Supplier,Product,State,Colour,Material,Quantities to price\n"


@pytest.fixture
def pair(desk, prepared_files, resources, tmp_path):
    """A desk and one that knows its suppliers only."""
    names = ["Acme", "Best", "Cedar"]
    path = tmp_path / "pair.sourcing"
    prepared_files.empty(path)
    other = Desk(path, resources)
    for name in names:
        other.suppliers.add(SupplierFields.checked(name=name), today=other.today())
    yield desk, other, add_suppliers(desk, names)
    other.close()


def given_out(desk, target):
    desk.export.write(ExportRequest("inquiries", target, over=True))
    return [line.cells for line in read_table(target).lines]


def returns(pair, facts, tmp_path, suffix, own_text=""):
    """Whether inquiries of these facts are known where they were written, and equal elsewhere."""
    desk, other, keys = pair
    letters = desk.inquiries.recipients_of(desk.inquiries.write(keys, product="Lamp", **facts))
    desk.letter_changes.set_text(letters[0], own_text)
    target = tmp_path / f"out.{suffix}"
    before = given_out(desk, target)
    again = desk.transfer.plan(Import(target, kind="inquiries"))
    assert (again.records, again.set_aside, again.unchanged) == ([], [], len(before))
    there = other.transfer.plan(Import(target, kind="inquiries"))
    other.transfer.write(there, other.today())
    return given_out(other, tmp_path / f"in.{suffix}")[-len(letters) :] == before[-len(letters) :]


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


def test_of_another_table_only_not_applicable_is_said_of_a_fact(pair, tmp_path):
    desk, _, _ = pair
    table = tmp_path / "list.csv"
    table.write_text(HEADINGS + ",Acme,Lamp,draft,N/A,-,n/a\n", "utf-8")
    (record,) = desk.transfer.plan(Import(table, kind="inquiries")).records
    fields = record.fields
    assert (fields.colour, fields.material, fields.price_quantities) == ("N/A", "", "")
