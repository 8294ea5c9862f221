"""The Bin: moved there and back in one step, erased for good only when nothing depends on it."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from hashlib import sha256

import pytest

from sourcing_app.domain.actions import Action
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.backups import BackupReason
from sourcing_app.domain.bin import BinItem, parse_item
from sourcing_app.domain.errors import Environment, NotFound, Rejected
from sourcing_app.domain.records.all import BINNED, parts_of
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.services.attachments.records import attach
from sourcing_app.services.attachments.upload import Incoming
from sourcing_app.services.bin.plan import _REASONS
from sourcing_app.services.bin.rows import OLD, BinRows
from sourcing_app.services.suppliers.records import ContactFields, SupplierFields
from sourcing_app.store.queries.bin import _LINES
from tests.conftest import TODAY
from tests.inquiry_samples import BLOCKS, add_supplier, add_suppliers, enter_buyer
from tests.order_factory import ADDRESS, make_account, make_order, make_quote, make_supplier
from tests.rows import writing


@pytest.fixture
def steps(desk):
    kept = []
    desk.changes.listen(kept.append)
    return kept


@pytest.fixture
def rows(desk):
    """Ask the list of the Bin."""

    def rows(**query):
        source = BinRows(desk.reader, desk.today)
        return source.page(source.ids(**query))

    return rows


def supplier(key):
    return BinItem("supplier", key)


def inquiry(key):
    return BinItem("inquiry", key)


def quote(key):
    return BinItem("quote", key)


def count(desk, table):
    return desk.reader.value(f"SELECT count(*) FROM {table}")  # noqa: S608 - names of this file


def reasons(plan):
    return {kept.item: str(kept.reason) for kept in plan.kept}


def age(desk, table, days):
    """Let everything of a table have gone to the Bin so many days before today."""
    noon = datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC) - timedelta(days=days)
    with writing(desk.path) as file:
        at = f"{noon:%Y-%m-%d %H:%M:%S.%f}"
        sql = f"UPDATE {table} SET binned_at = ? WHERE binned_at IS NOT NULL"  # noqa: S608 - as above
        file.execute(sql, (at,))


@pytest.mark.parametrize("feature", ["suppliers", "inquiries", "quotes"])
def test_several_go_to_the_bin_and_back_each_in_one_step(desk, steps, feature):
    keys = add_suppliers(desk)
    if feature == "inquiries":
        keys = [desk.inquiries.write(keys, product=name) for name in "abc"]
    elif feature == "quotes":
        keys = [desk.quotes.enter(key, "10:1", TODAY, product="x") for key in keys]
    service, table = getattr(desk, feature), {"inquiries": "inquiry"}.get(feature, feature[:-1])
    binned = f"SELECT count(*) FROM {table} WHERE binned_at IS NOT NULL"  # noqa: S608 - as above
    del steps[:]
    service.bin(keys)
    assert (len(steps), desk.reader.value(binned)) == (1, 3)
    desk.revert(steps[0].step)
    assert desk.reader.value(binned) == 0
    desk.reapply(steps[0].step)
    del steps[:]
    service.restore(keys)
    assert (len(steps), desk.reader.value(binned)) == (1, 0)
    with pytest.raises(NotFound):
        service.bin([*keys, 999])
    assert desk.reader.value(binned) == 0


def test_what_is_in_the_bin_already_keeps_its_day(desk):
    key = make_supplier(desk)
    quotes = [make_quote(desk, key), make_quote(desk, key)]
    desk.quotes.bin(quotes[:1])
    age(desk, "quote", 30)
    before = desk.reader.value("SELECT binned_at FROM quote WHERE id = ?", (quotes[0],))
    desk.quotes.bin(quotes)
    assert desk.reader.value("SELECT binned_at FROM quote WHERE id = ?", (quotes[0],)) == before


def test_different_kinds_are_restored_in_one_step(desk, steps, rows):
    key = make_supplier(desk, vetted=False)
    sent, offer = desk.inquiries.write([key], product="Lamp"), make_quote(desk, key)
    desk.suppliers.bin([key])
    desk.inquiries.bin([sent])
    desk.quotes.bin([offer])
    assert {row.id for row in rows()} == {supplier(key), inquiry(sent), quote(offer)}
    del steps[:]
    desk.bin.restore([row.id for row in rows()])
    assert (len(steps), rows()) == (1, [])
    desk.revert(steps[0].step)
    assert len(rows()) == 3
    with pytest.raises(NotFound, match="quote:99"):
        desk.bin.restore([quote(99)])


def test_the_list_says_what_it_is_when_it_went_and_whether_that_is_long_ago(desk, rows):
    key = add_supplier(desk, "Ningbo Sun", product="Umbrella")
    named = desk.inquiries.write([key], product="Lamp")
    bare = desk.inquiries.write(add_suppliers(desk, ["A", "B"]), product="")
    desk.suppliers.bin([key])
    desk.inquiries.bin([named, bare])
    age(desk, "supplier", 91)
    age(desk, "inquiry", 90)
    found = {row.id: row for row in rows()}
    old, last = found[supplier(key)], found[inquiry(named)]
    assert (old.name, old.about, old.old) == ("Ningbo Sun", "Umbrella", True)
    assert (last.name, last.about, last.old) == ("Lamp", "Ningbo Sun", False)
    assert (found[inquiry(bare)].name, found[inquiry(bare)].about) == ("A, B", "")
    assert [row.id for row in rows(view=OLD)] == [supplier(key)]
    assert [row.id for row in rows(search="lamp sun")] == [inquiry(named)]
    assert {row.id for row in rows(view="inquiry")} == {inquiry(named), inquiry(bare)}
    for sort in ("kind", "name", "binned"):
        ascending = [row.id for row in rows(sort=sort)]
        assert len(ascending) == 3
        assert rows(sort=sort, descending=True)[0].id != ascending[0]
    assert BinRows(desk.reader, desk.today).total() == 3


def test_every_record_that_can_be_in_the_bin_is_listed(desk):
    assert _LINES.keys() == _REASONS.keys() == {record.table for record in BINNED}


def test_a_search_folds_every_script(desk, rows):
    key = add_supplier(desk, "Ningbo Sun")
    asked = desk.inquiries.write([key], product="Лампа")
    offer = desk.quotes.enter(key, "10:1", TODAY, product="Лампа Настольная")
    desk.inquiries.bin([asked])
    desk.quotes.bin([offer])
    assert {row.id for row in rows(search="лампа")} == {inquiry(asked), quote(offer)}


@pytest.mark.parametrize("text", ["", "supplier", "supplier:", "order:3", "quote:-1", "quote:²"])
def test_what_is_no_item_is_refused(text):
    with pytest.raises(Rejected, match="supplier:3"):
        parse_item(text)


def test_items_are_read_as_they_are_written():
    assert parse_item(str(inquiry(3))) == inquiry(3)


def test_what_is_archived_is_never_erased_and_says_why(desk):
    """Invariant 11."""
    enter_buyer(desk)
    asked, quoted, waiting = add_suppliers(desk)
    sent = desk.inquiries.write([asked, quoted], **BLOCKS)
    desk.inquiries.mark_sent(desk.inquiries.recipients_of(sent), TODAY, "E-mail")
    draft = desk.inquiries.write([waiting], product="Vase")
    offer = desk.quotes.enter(quoted, "500:4.90", TODAY, sent, product="Lamp")
    ordered = make_order(desk)
    bought = desk.reader.one("SELECT supplier_id, quote_id, number FROM purchase_order")
    desk.suppliers.bin([asked, quoted, waiting, bought["supplier_id"]])
    desk.inquiries.bin([sent])
    desk.quotes.bin([bought["quote_id"]])
    done = desk.bin.empty()
    assert (ordered, done.erased) == (1, ())
    assert reasons(done) == {
        quote(bought["quote_id"]): f"Kept, because order {bought['number']} was made from it.",
        inquiry(sent): "Kept, because it was sent to Shenzhen Brightpath.",
        supplier(asked): "Kept, because inquiry RFQ-2026-0001 was written to it.",
        supplier(quoted): "Kept, because inquiry RFQ-2026-0001 was written to it.",
        supplier(waiting): "Kept, because inquiry Vase was written to it.",
        supplier(
            bought["supplier_id"]
        ): f"Kept, because order {bought['number']} was made with it.",
    }
    desk.inquiries.bin([draft])
    desk.quotes.bin([offer])
    assert set(desk.bin.empty().erased) == {inquiry(draft), quote(offer), supplier(waiting)}


def test_a_draft_that_a_quote_answers_and_a_waived_supplier_are_kept(desk):
    one, other = add_suppliers(desk, ["A", "B"])
    draft = desk.inquiries.write([one], product="Vase")
    desk.quotes.enter(one, "10:1", TODAY, draft, product="Vase")
    with writing(desk.path) as file:
        file.execute(
            "INSERT INTO gate_waiver (version, gate, fact, supplier_id, reason, who, waived_on) "
            "VALUES (1, 'G2', 'scam_searched', ?, 'Known for ten years', 'me', '2026-03-12')",
            (other,),
        )
    desk.inquiries.bin([draft])
    desk.suppliers.bin([other])
    assert reasons(desk.bin.empty()) == {
        inquiry(draft): "Kept, because a quote of A answers it.",
        supplier(other): "Kept, because a condition was waived for it.",
    }


def test_only_what_is_named_is_erased(desk):
    one, other = add_suppliers(desk, ["A", "B"])
    desk.suppliers.bin([one, other])
    assert desk.bin.empty([supplier(one)]).erased == (supplier(one),)
    assert desk.reader.value("SELECT name FROM supplier") == "B"
    for gone in (supplier(one), quote(1)):
        with pytest.raises(NotFound, match=str(gone)):
            desk.bin.empty([gone])


def test_emptying_cannot_be_undone_and_settles_what_led_to_it(desk, steps):
    (key,) = add_suppliers(desk, ["A"])
    desk.suppliers.bin([key])
    del steps[:]
    desk.bin.empty()
    assert [(step.step, "supplier" in step.tables) for step in steps] == [(None, True)]


def test_nothing_is_erased_when_there_can_be_no_backup(desk, steps, monkeypatch):
    desk.suppliers.bin(add_suppliers(desk))
    del steps[:]

    def refuse(_reason):
        raise Environment(say("Test", "The disk is full."))

    monkeypatch.setattr(desk.backups, "make_if_due", refuse)
    with pytest.raises(Environment):
        desk.bin.empty()
    assert (count(desk, "supplier"), steps) == (3, [])


def test_what_is_erased_is_in_a_backup_made_first_and_only_then(desk):
    desk.bin.empty()
    assert desk.backups.listing() == []
    desk.suppliers.bin(add_suppliers(desk))

    desk.bin.empty()

    (backup,) = desk.backups.listing()
    assert (backup.reason, backup.rows["supplier"]) == (BackupReason.ERASING, 3)
    assert count(desk, "supplier") == 0


def kept(session, record, name, data):
    file = Incoming(name, len(data), sha256(data).hexdigest(), lambda: iter((data,)))
    attach(session, record, AttachmentKind.OTHER, file)


def fill(desk):
    """A supplier with everything that belongs to one, all of it unmistakable."""
    key = desk.suppliers.add(
        SupplierFields.checked(name="Unmistakable Lamps", notes="whispered-notes"),
        ContactFields.checked(name="Hidden Person", email="hidden@person.example"),
        today=TODAY,
    )
    account = make_account(desk, key, "Unmistakable Lamps Ltd", checked=False)
    desk.vetting.flag(key, FlagKind.INTUITION, TODAY, note="whispered-flag")
    with desk.database.writing(Action.FILE_ATTACHED) as session:
        kept(session, ("supplier", key), "paper.pdf", b"paper-bytes")
        kept(session, ("supplier_bank_account", account), "a", b"proof")
    return key


def test_erasing_a_supplier_leaves_nothing_of_it_in_the_file_but_its_name_in_the_history(desk):
    key = fill(desk)
    desk.suppliers.bin([key])
    desk.bin.empty()
    for table, _column in parts_of("supplier"):
        assert count(desk, table) == 0
    assert (count(desk, "attachment"), count(desk, "blob")) == (0, 0)
    line = desk.reader.one("SELECT * FROM change_log WHERE action = 'bin.emptied'")
    assert (line["entity"], line["entity_id"], line["old"], line["new"]) == (
        "supplier", key, '{"name":"Unmistakable Lamps"}', None,
    )  # fmt: skip
    with closing(sqlite3.connect(desk.path)) as file, file:
        file.execute("PRAGMA secure_delete = ON")
        file.execute("DROP TRIGGER change_log_no_delete")
        file.execute("DELETE FROM change_log")
    data = desk.path.read_bytes().lower()
    words = (
        b"unmistakable", b"hidden", b"person.example", b"6222", b"whispered", b"paper",
        b"bkchcnbj",
    )  # fmt: skip
    assert [word for word in words if word in data] == []


def test_bytes_that_something_else_still_names_stay(desk):
    one, other = add_suppliers(desk, ["A", "B"])
    with desk.database.writing(Action.FILE_ATTACHED) as session:
        for key in (one, other):
            kept(session, ("supplier", key), "same.pdf", b"same")
    desk.suppliers.bin([one])
    desk.bin.empty()
    assert (count(desk, "attachment"), count(desk, "blob")) == (1, 1)


def test_a_number_is_not_given_again_to_another_record(desk):
    (key,) = add_suppliers(desk, ["A"])
    desk.suppliers.bin([key])
    desk.bin.empty()
    assert add_suppliers(desk, ["B"]) == [key + 1]


def test_every_reference_either_goes_with_the_record_or_keeps_it(desk):
    """A table that comes to name a supplier, an inquiry or a quote must be thought of here."""
    keepers = {
        "supplier": {"inquiry_recipient", "quote", "purchase_order", "gate_waiver"},
        "inquiry": set(),
        "quote": {"purchase_order"},
    }
    tables = [
        row[0] for row in desk.reader.rows("SELECT name FROM sqlite_master WHERE type='table'")
    ]
    for target, known in keepers.items():
        naming = {
            table
            for table in tables
            for key in desk.reader.rows(f"PRAGMA foreign_key_list({table})")
            if key["table"] == target
        }
        assert naming == known | {table for table, _column in parts_of(target)}


def test_nothing_is_sent_answered_or_ordered_from_the_bin(desk):
    enter_buyer(desk)
    (key,) = add_suppliers(desk, ["A"])
    asked = desk.inquiries.write([key], **BLOCKS)
    offer = make_quote(desk, key)
    desk.inquiries.bin([asked])
    desk.quotes.bin([offer])
    with pytest.raises(Rejected, match="is in the Bin"):
        desk.inquiries.mark_sent(desk.inquiries.recipients_of(asked), TODAY, "E-mail")
    with pytest.raises(Rejected, match="is in the Bin"):
        desk.quotes.enter(key, "10:1", TODAY, asked, product="x")
    with pytest.raises(Rejected, match="is in the Bin"):
        desk.orders.add(offer, Decimal(4000), "30/70", TODAY, ADDRESS)
    desk.quotes.restore([offer])
    desk.suppliers.bin([key])
    with pytest.raises(Rejected, match="A is in the Bin"):
        desk.orders.add(offer, Decimal(4000), "30/70", TODAY, ADDRESS)
    assert (count(desk, "letter"), count(desk, "purchase_order")) == (0, 0)
