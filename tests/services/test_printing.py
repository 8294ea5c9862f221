"""Documents of records: what each says stands in its PDF, in its text, and nowhere else."""

from dataclasses import replace

import pytest

from sourcing_app.domain.accounts.numbers import grouped
from sourcing_app.domain.errors import Cancelled, NotFound, Rejected, Taken
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.domain.values.paper import Margins, PageSetup, PaperSize
from sourcing_app.services.desk import Desk
from sourcing_app.services.printing.making import make, save, save_each
from sourcing_app.services.printing.quotes import quotes_answering
from sourcing_app.services.printing.requests import ENGLISH, DocumentRequest, Print, Wording
from sourcing_app.services.suppliers.rows import SupplierRows, SupplierView
from sourcing_app.store.tables.account import AccountFields
from tests.conftest import RESOURCES, TODAY
from tests.inquiry_samples import (
    BLOCKS,
    NAMES,
    add_supplier,
    add_suppliers,
    enter_buyer,
    sent_inquiry,
)
from tests.pdf_text import pages, sizes, squeezed


@pytest.fixture
def sample(tmp_path, prepared_files, monkeypatch):
    """A desk on the sample data."""
    prepared_files.sample(tmp_path / "sample.sourcing")
    monkeypatch.setattr(Desk, "today", lambda _desk: TODAY)
    desk = Desk(tmp_path / "sample.sourcing", RESOURCES)
    yield desk
    desk.close()


def printed(desk, kind, *keys, how=None):
    return make(desk, DocumentRequest(kind, tuple(keys)), how or Print(), TODAY)


def assert_whole(made):
    """Every word of the text is on the paper."""
    whole = "".join(pages(made.pdf))
    for line in made.text.splitlines():
        for cell in line.split("\t"):
            for part in cell.removeprefix("- ").split("; "):
                label, _, value = part.partition(": ")
                assert squeezed(label).strip("=_") in whole, part
                assert squeezed(value).strip("_") in whole, part


def ids(desk, table):
    return [row["id"] for row in desk.reader.rows(f"SELECT id FROM {table} ORDER BY id")]  # noqa: S608 - ours


@pytest.mark.parametrize(
    ("kind", "table"),
    [
        (DocumentKind.SUPPLIER, "supplier"),
        (DocumentKind.QUOTES, "quote"),
        (DocumentKind.ORDER, "purchase_order"),
    ],
)
def test_every_record_of_the_sample_is_printed_word_for_word(sample, kind, table):
    keys = ids(sample, table)
    made = printed(sample, kind, *keys)
    assert made.count == (1 if kind is DocumentKind.QUOTES else len(keys))
    assert_whole(made)


def test_the_registration_sheet_has_what_the_site_asks_for(sample):
    made = printed(sample, DocumentKind.REGISTRATION)
    assert (made.count, made.name[-4:]) == (1, ".pdf")
    assert_whole(made)
    assert "Mobile phone: +7 912 345 67 89" in made.text
    assert "Delivery address filled in: 12 December 2025" in made.text
    assert "Made-in-China" in made.text


def test_the_registration_sheet_is_of_the_profile_that_is_named(desk):
    desk.registration.change(name_latin="Olga Petrova")
    client = desk.profiles.add(label="Client", name_latin="Max Wagner")
    made = printed(desk, DocumentKind.REGISTRATION, client)
    assert "Max Wagner" in made.text
    assert "Olga" not in made.text


def test_the_registration_sheet_of_an_empty_file_is_a_form_to_fill_in(desk):
    made = printed(desk, DocumentKind.REGISTRATION)
    assert "Full name: ______" in made.text
    assert "Still missing" in made.text
    assert_whole(made)


def test_the_shortlist_names_every_starred_supplier_or_those_chosen(sample):
    rows = SupplierRows(sample.reader, lambda: TODAY)
    starred = rows.page(rows.ids(view=SupplierView.SHORTLIST))
    made = printed(sample, DocumentKind.SHORTLIST)
    assert starred
    assert all(row.name in made.text for row in starred)
    assert_whole(made)
    others = [row for row in rows.page(rows.ids()) if not row.star]
    some = printed(sample, DocumentKind.SHORTLIST, others[0].id)
    assert others[0].name in some.text
    assert not [row.name for row in starred if row.name in some.text]


def test_the_dossier_says_what_is_known_against_a_supplier(sample):
    flagged = sample.reader.value("SELECT supplier_id FROM red_flag WHERE severity = 'critical'")
    text = printed(sample, DocumentKind.SUPPLIER, flagged).text
    assert "Do not proceed" in text
    assert "Critical red flag" in text
    trusted = sample.reader.value("SELECT id FROM supplier WHERE star AND id <> ?", (flagged,))
    assert "Do not proceed" not in printed(sample, DocumentKind.SUPPLIER, trusted).text
    sample.vetting.holds.step_back(trusted, TODAY, "Too smooth")
    text = printed(sample, DocumentKind.SUPPLIER, trusted).text
    assert "Do not proceed" in text
    assert "On hold (Everything) until" in text


def test_a_single_quote_stands_for_all_that_answer_its_inquiry(desk):
    inquiry, suppliers = sent_inquiry(desk)
    for supplier in suppliers[:2]:
        desk.quotes.enter(supplier, "500:4.90;4000:4.60", TODAY, inquiry, terms="30/70")
    lone = desk.quotes.enter(suppliers[2], "100:9", TODAY, product="Lamp", moq="175")
    keys = quotes_answering(desk.reader, inquiry)
    assert len(keys) == 2
    text = printed(desk, DocumentKind.QUOTES, keys[0]).text
    assert text == printed(desk, DocumentKind.QUOTES, *keys).text
    assert text.count("from 4,000 pcs: USD 4.60") == 2
    assert "RFQ-2026-0001 · LED desk lamp, dimmable" in text
    assert "175 pcs" in (text := printed(desk, DocumentKind.QUOTES, lone).text)
    assert "Quotes: 1" in text


def test_an_moq_that_nobody_stated_is_not_printed(desk):
    supplier = add_supplier(desk, "Ningbo Sun", product="desk lamp")
    quote = desk.quotes.enter(supplier, "500:4.90", TODAY)
    text = printed(desk, DocumentKind.QUOTES, quote).text
    assert text.count("500 pcs") == text.count("from 500 pcs: USD 4.90") == 1


def test_the_order_has_its_schedule_and_a_warning_of_an_unconfirmed_account(sample):
    texts = [printed(sample, DocumentKind.ORDER, key).text for key in ids(sample, "purchase_order")]
    for text in texts:
        assert "Payment schedule" in text
        assert "before production" in text
    unchecked = [text for text in texts if "Not confirmed" in text]
    assert unchecked
    assert all("nothing may be paid to it yet" in text for text in unchecked)


def test_a_changed_account_is_said_with_its_day(sample):
    supplier = sample.reader.value("SELECT supplier_id FROM supplier_bank_account")
    fields = AccountFields.checked(
        beneficiary="Somebody Else Ltd", number="999888777", bank="Other Bank"
    )
    sample.accounts.add(supplier, fields, TODAY)
    made = printed(sample, DocumentKind.SUPPLIER, supplier)
    assert_whole(made)
    text = made.text
    assert "The bank account belongs to “Somebody Else Ltd”" in text
    assert "Not explained" in text
    assert "The bank details changed on 12 March 2026. Confirm them by phone" in text


def test_a_document_speaks_the_language_it_is_asked_for(sample):
    def write(value):
        return f"«{value}»"

    made = printed(sample, DocumentKind.REGISTRATION, how=Print(wording=Wording("ru", write)))
    assert made.text.startswith("«Registration sheet»")
    assert "«Mobile phone»" in made.text
    assert squeezed("«Page 1 of 2»") in pages(made.pdf)[0]


def test_letters_are_one_pdf_with_those_left_out_named(desk):
    enter_buyer(desk)
    keys = [add_supplier(desk, name) for name in ("Fine", "Bad 🙂")]
    recipients = desk.inquiries.recipients_of(desk.inquiries.write(keys, **BLOCKS))
    made = printed(desk, DocumentKind.LETTERS, *recipients)
    assert (made.count, made.unsent, len(made.stopped)) == (1, (recipients[0],), 1)
    latin = printed(desk, DocumentKind.LETTERS, *recipients, how=Print(latin_names=True))
    assert (latin.count, len(latin.stopped), len(pages(latin.pdf))) == (2, 0, 2)
    nothing = printed(desk, DocumentKind.LETTERS, recipients[1])
    assert (nothing.pdf, nothing.count) == (b"", 0)


def test_sent_letters_are_not_to_be_marked_again(desk):
    enter_buyer(desk)
    recipients = desk.inquiries.recipients_of(desk.inquiries.write(add_suppliers(desk), **BLOCKS))
    desk.inquiries.mark_sent(recipients[:1], TODAY, "e-mail")
    made = printed(desk, DocumentKind.LETTERS, *recipients)
    assert made.unsent == tuple(recipients[1:])
    assert [name for name in NAMES if name in made.text] == list(NAMES)


def test_paper_and_letterhead_are_as_asked_for(desk):
    enter_buyer(desk)
    recipients = desk.inquiries.recipients_of(desk.inquiries.write(add_suppliers(desk), **BLOCKS))
    bare = Print(PageSetup(PaperSize.LETTER, Margins.NARROW, letterhead=False))
    with_head = printed(desk, DocumentKind.LETTERS, recipients[0])
    without = printed(desk, DocumentKind.LETTERS, recipients[0], how=bare)
    assert (sizes(with_head.pdf), sizes(without.pdf)) == ([(595, 842)], [(612, 792)])
    counted = [len(pages(made.pdf)[0]) for made in (with_head, without)]
    assert counted[0] > counted[1]
    assert with_head.text == without.text


def test_what_was_shown_is_saved_and_never_over_a_file_without_consent(sample, tmp_path):
    made = printed(sample, DocumentKind.REGISTRATION)
    path = save(sample, made, tmp_path / "sheet.pdf")
    assert path.read_bytes() == made.pdf
    with pytest.raises(Taken):
        save(sample, made, path)
    assert save(sample, made, path, over=True).read_bytes() == made.pdf
    before = sample.path.read_bytes()
    with pytest.raises(Rejected):
        save(sample, made, sample.path, over=True)
    assert sample.path.read_bytes() == before


def test_several_are_saved_each_as_a_file(sample, tmp_path):
    keys = tuple(ids(sample, "supplier")[:3])
    folder = tmp_path / "papers"
    folder.mkdir()
    request = DocumentRequest(DocumentKind.SUPPLIER, keys)
    heard = []
    paths = save_each(sample, request, Print(), folder, TODAY, lambda *step: heard.append(step))
    assert heard == [(0, 3), (1, 3), (2, 3)]
    assert len({*paths}) == 3
    names = [sample.reader.value("SELECT name FROM supplier WHERE id = ?", (key,)) for key in keys]
    for path, name in zip(paths, names, strict=True):
        assert path.name.startswith("Supplier dossier ")
        assert squeezed(name) in pages(path.read_bytes())[0]


def test_stopping_leaves_nothing(sample, tmp_path):
    keys = tuple(ids(sample, "supplier")[:3])

    def stop(done, _total):
        if done:
            raise Cancelled

    request = DocumentRequest(DocumentKind.SUPPLIER, keys)
    with pytest.raises(Cancelled):
        make(sample, request, Print(), TODAY, stop)
    with pytest.raises(Cancelled):
        save_each(sample, request, Print(), tmp_path, TODAY, stop)
    assert not list(tmp_path.glob("*.pdf"))


def test_what_is_gone_or_not_named_is_said(sample):
    with pytest.raises(NotFound):
        printed(sample, DocumentKind.SUPPLIER, 10**6)
    with pytest.raises(NotFound):
        printed(sample, DocumentKind.ORDER, 10**6)
    with pytest.raises(Rejected):
        printed(sample, DocumentKind.QUOTES, 10**6)
    with pytest.raises(Rejected, match="Nothing is chosen"):
        printed(sample, DocumentKind.SUPPLIER)


def test_markup_in_a_suppliers_values_stays_text(desk):
    name = '<b>x</b> <img src="/etc/passwd">'
    key = add_supplier(desk, name, notes=name * 3, address=name, product=name)
    made = printed(desk, DocumentKind.SUPPLIER, key)
    assert "".join(pages(made.pdf)).count(squeezed(name)) >= 6
    assert "/" not in made.name


def test_a_dossier_has_badges_with_their_day_and_whole_account_numbers_only_where_asked(sample):
    supplier, number = sample.reader.one(
        "SELECT supplier_id, number FROM supplier_bank_account ORDER BY id"
    )
    sample.vetting.badge(supplier, Badge.GOLD, TODAY, held=True)
    made = printed(sample, DocumentKind.SUPPLIER, supplier)
    assert_whole(made)
    assert f"ends in {number[-4:]}" in made.text
    assert grouped(number) not in made.text
    for told in ("Gold Supplier\tShown\t12 March 2026", "No hold was placed.", "Waivers"):
        assert told in made.text
    assert "No screening list is in the file." in made.text
    whole = Print(wording=replace(ENGLISH, account_numbers=True))
    assert grouped(number) in printed(sample, DocumentKind.SUPPLIER, supplier, how=whole).text
