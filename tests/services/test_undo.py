"""Every action of the user is one step: undo gives the file back, redo the same rows again."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from sourcing_app.domain.actions import Action
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.badges import Badge
from sourcing_app.domain.inquiries import State
from sourcing_app.domain.orders import SampleState
from sourcing_app.domain.quotes import QuoteState
from sourcing_app.domain.redflags import FlagKind
from sourcing_app.domain.vetting import Answer, Gut, Item
from sourcing_app.services.bin.plan import in_bin
from sourcing_app.services.desk import Desk
from sourcing_app.services.orders.records import InspectionFields, Plan, WaiverFields
from sourcing_app.services.payments.accounts import AccountFields, CheckFields
from sourcing_app.services.payments.records import PaymentFields, ShortFields
from sourcing_app.services.suppliers.records import ContactFields, SupplierFields
from sourcing_app.services.transfer.suppliers import Import
from sourcing_app.store.tables.supplier import Supplier
from tests.conftest import TODAY
from tests.inquiry_samples import BLOCKS, add_suppliers, enter_buyer
from tests.order_factory import (
    ADDRESS,
    CHECK,
    make_account,
    make_file,
    make_order,
    make_photos,
    make_quote,
    open_deposit,
    pay,
)

NOW = datetime(2026, 3, 12, tzinfo=UTC)
NOT_UNDONE = {
    Action.PAYMENT_RECORDED: "money that was sent is voided with a reason",
    Action.PAYMENT_VOIDED: "a void payment stays in the list with its reason",
    Action.INCIDENT_RECORDED: "what happened to the money stays on record",
    Action.BIN_EMPTIED: "the sheet says so before it erases",
    Action.SAMPLE_DATA_LOADED: "the sample is a file of its own",
}
"""The actions without a way back, and why."""

KEPT_ASIDE = {"blob", "change_log", "meta", "number_sequence", "sqlite_sequence"}
"""Bytes that no row names, the history itself, and numbers that are never given twice."""


@dataclass(frozen=True)
class Scene:
    """The file a deed is done in."""

    desk: Desk
    folder: Path

    @property
    def suppliers(self):
        return add_suppliers(self.desk)

    def inquiry(self):
        """A complete inquiry to three suppliers."""
        enter_buyer(self.desk)
        return self.desk.inquiries.write(self.suppliers, **BLOCKS)

    def recipients(self, *, sent=False):
        keys = self.desk.inquiries.recipients_of(self.inquiry())
        if sent:
            self.desk.inquiries.mark_sent(keys, TODAY, "E-mail")
        return keys

    def quotes(self):
        return [make_quote(self.desk, key) for key in self.suppliers]

    def open_order(self):
        order = make_order(self.desk)
        open_deposit(self.desk, order, self.folder)
        return order


def profile(scene):
    scene.desk.registration.change(country="RU", name_native="Ольга Петрова")
    return lambda: scene.desk.registration.change(country="KZ", name_native="", house="12")


def log(scene):
    return lambda: scene.desk.searches.log("lamp", "lamp", hits=10, day=TODAY)


def hits(scene):
    key = scene.desk.searches.log("lamp", "lamp", hits=10, day=TODAY)
    return lambda: scene.desk.searches.note_hits(key, 20)


def supplier(scene):
    fields = SupplierFields.checked(name="Nike Lamps", product="Nike lamp")
    contact = ContactFields.checked(name="Li Wei")
    return lambda: scene.desk.suppliers.add(fields, contact, [Badge.GOLD, Badge.FREE], today=TODAY)


def supplier_fields(scene):
    key = scene.suppliers[0]
    return lambda: scene.desk.suppliers.change(key, TODAY, product="Nike", price_seen="2.75")


def contact(scene):
    key = scene.suppliers[0]
    return lambda: scene.desk.suppliers.change_contact(key, email="li@sun.example")


def star(scene):
    keys = scene.suppliers
    scene.desk.suppliers.star(keys[:1], on=True)
    return lambda: scene.desk.suppliers.star(keys, on=True)


def bin_suppliers(scene):
    keys = scene.suppliers
    return lambda: scene.desk.suppliers.bin(keys)


def restore_suppliers(scene):
    keys = scene.suppliers
    scene.desk.suppliers.bin(keys)
    return lambda: scene.desk.suppliers.restore(keys)


def import_thousand(scene):
    """A thousand rows, some of which fill in what is blank of suppliers already there."""
    add_suppliers(scene.desk, [f"Supplier {n}" for n in range(20)])
    lines = [f"Supplier {n},CN,Ningbo,Nike {n},li{n}@sun.example" for n in range(1000)]
    source = scene.folder / "list.csv"
    source.write_text("\n".join(["Name,Country,City,Product,E-mail", *lines]), "utf-8")
    plan = scene.desk.transfer.plan(Import(source))
    assert (len(plan.added), len(plan.updated)) == (980, 20)
    return lambda: scene.desk.transfer.write(plan, TODAY)


def badge(scene):
    key = scene.suppliers[0]
    return lambda: scene.desk.vetting.badge(key, Badge.GOLD, TODAY, held=True)


def badge_again(scene):
    key = scene.suppliers[0]
    scene.desk.vetting.badge(key, Badge.GOLD, TODAY, held=True)
    return lambda: scene.desk.vetting.badge(key, Badge.GOLD, TODAY, held=False)


def answers(scene):
    """Nine answers, of which some raise a flag and one resolves it."""
    key = scene.suppliers[0]
    scene.desk.vetting.answer_all(key, {Item.NO_BRAND_GOODS: Answer.FAILED}, TODAY)
    wanted = dict.fromkeys(Item, Answer.PASSED) | {Item.NO_FULL_PREPAYMENT: Answer.FAILED}
    return lambda: scene.desk.vetting.answer_all(key, wanted, TODAY)


def gut(scene):
    key = scene.suppliers[0]
    return lambda: scene.desk.vetting.feel(key, Gut.UNEASY, TODAY)


def flag(scene):
    key = scene.suppliers[0]
    return lambda: scene.desk.vetting.flag(key, FlagKind.INTUITION, TODAY, note="odd")


def resolve(scene):
    key = scene.desk.vetting.flag(scene.suppliers[0], FlagKind.INTUITION, TODAY)
    return lambda: scene.desk.vetting.resolve_flag(key, "Seen on a video call", TODAY)


def write(scene):
    keys = scene.suppliers
    return lambda: scene.desk.inquiries.write(keys, **BLOCKS)


def blocks(scene):
    key = scene.inquiry()
    return lambda: scene.desk.inquiries.edit(key, quantity=Decimal(7), needed_by=TODAY)


def ask_more(scene):
    key, more = scene.inquiry(), add_suppliers(scene.desk, ["D", "E"])
    return lambda: scene.desk.inquiries.revise(key, more)


def link(scene):
    key = scene.recipients()[0]
    return lambda: scene.desk.inquiries.set_link(key, "https://b.en.alibaba.com/lamp")


def write_again(scene):
    key = scene.recipients(sent=True)[0]
    return lambda: scene.desk.inquiries.write_again(key)


def cancel(scene):
    keys = scene.recipients()
    return lambda: scene.desk.inquiries.cancel(keys)


def send(scene):
    keys = scene.recipients()
    return lambda: scene.desk.inquiries.mark_sent(keys, TODAY, "E-mail")


def send_again(scene):
    keys = scene.recipients(sent=True)
    for key in keys:
        scene.desk.inquiries.note_answer(key, State.NO_ANSWER)
        scene.desk.inquiries.write_again(key)
    return lambda: scene.desk.inquiries.mark_sent(keys, date(2026, 3, 20), "Trade Manager")


def note(scene):
    key = scene.recipients(sent=True)[0]
    return lambda: scene.desk.inquiries.note_answer(key, State.DECLINED, "No capacity")


def follow_up(scene):
    key = scene.recipients(sent=True)[0]
    return lambda: scene.desk.inquiries.set_follow_up(key, None)


def bin_inquiries(scene):
    keys = [scene.inquiry(), scene.desk.inquiries.write([1], product="Vase")]
    return lambda: scene.desk.inquiries.bin(keys)


def restore_inquiries(scene):
    keys = [scene.inquiry(), scene.desk.inquiries.write([1], product="Vase")]
    scene.desk.inquiries.bin(keys)
    return lambda: scene.desk.inquiries.restore(keys)


def reply(scene):
    """A second reply: it answers the inquiry, supersedes the first and raises flags."""
    scene.recipients(sent=True)
    scene.desk.quotes.enter(1, "500:4.90", TODAY, 1, product="Lamp")
    values = {"product": "Lamp", "terms": "100", "payee_kind": "person"}
    return lambda: scene.desk.quotes.enter(1, "500:4.80;4000:4.60", TODAY, 1, **values)


def quote_fields(scene):
    key = scene.quotes()[0]
    return lambda: scene.desk.quotes.change(key, TODAY, valid_until=TODAY, moq=Decimal(100))


def breaks(scene):
    key = scene.quotes()[0]
    return lambda: scene.desk.quotes.replace_breaks(key, "500:4.80;1000:4.70;4000:4.60")


def reject(scene):
    key = scene.quotes()[0]
    return lambda: scene.desk.quotes.move(key, QuoteState.REJECTED)


def bin_quotes(scene):
    keys = scene.quotes()
    return lambda: scene.desk.quotes.bin(keys)


def restore_quotes(scene):
    keys = scene.quotes()
    scene.desk.quotes.bin(keys)
    return lambda: scene.desk.quotes.restore(keys)


def restore_all(scene):
    keys = scene.quotes()
    scene.desk.quotes.bin(keys)
    scene.desk.suppliers.bin([1, 2])
    return lambda: scene.desk.bin.restore(in_bin(scene.desk.reader))


def order(scene):
    key = scene.quotes()[0]
    return lambda: scene.desk.orders.add(key, Decimal(4000), "30/70", TODAY, ADDRESS)


def total(scene):
    key = make_order(scene.desk)
    return lambda: scene.desk.orders.change_plan(key, Plan(Decimal(20000)), TODAY)


def terms(scene):
    key = make_order(scene.desk)
    return lambda: scene.desk.orders.change_plan(key, Plan(terms="20/30/50"), TODAY)


def both(scene):
    """Fewer lines than before, and a void payment on the one that goes."""
    key = scene.open_order()
    scene.desk.orders.change_plan(key, Plan(terms="10/20/70"), TODAY)
    scene.desk.payments.void(pay(scene.desk, key, 2, "100"), "The bank sent it back", TODAY)
    return lambda: scene.desk.orders.change_plan(key, Plan(Decimal(20000), "100"), TODAY)


def sample(scene):
    key = make_order(scene.desk)
    return lambda: scene.desk.orders.sample(key, SampleState.APPROVED, TODAY, TODAY)


def account(scene):
    key = scene.suppliers[0]
    fields = AccountFields.checked(
        beneficiary="Li Wei", kind="person", bank="Bank of China", country="CN",
        swift="BKCHCNBJ", number="6222 0000 1234 5678",
    )  # fmt: skip
    return lambda: scene.desk.accounts.add(key, fields, TODAY)


def check(scene):
    """The check of a second account revokes the first."""
    (key,) = add_suppliers(scene.desk, ["Shenzhen Brightpath"])
    make_account(scene.desk, key)
    other = make_account(scene.desk, key, number="6222 9999", checked=False)
    fields = CheckFields.checked(**CHECK, verified_on=TODAY)
    return lambda: scene.desk.accounts.check(other, fields, TODAY)


def waive(scene):
    key = make_order(scene.desk)
    reason = WaiverFields.checked(reason="Bought from them for ten years.")
    return lambda: scene.desk.orders.waive(key, "G3", "sample", reason, TODAY)


def ready(scene):
    key = scene.open_order()
    pay(scene.desk, key, 1, "5520")
    return lambda: scene.desk.orders.ready(key, TODAY, TODAY)


def inspect(scene):
    key = scene.open_order()
    photos = make_photos(scene.folder)
    fields = InspectionFields.checked(
        inspected_on=TODAY, inspector="QC Ltd", cartons_opened=5, passed=True
    )
    return lambda: scene.desk.orders.inspect(key, fields, photos, TODAY)


def attach(scene):
    key, file = make_order(scene.desk), make_file(scene.folder)
    return lambda: scene.desk.orders.attach(key, AttachmentKind.PROFORMA, file, TODAY)


def pay_deposit(scene):
    key = scene.open_order()
    return lambda: pay(scene.desk, key, 1, "5520")


def void(scene):
    key = scene.open_order()
    kept = pay(scene.desk, key, 1, "5520")
    return lambda: scene.desk.payments.void(kept, "The bank sent it back", TODAY)


def incident(scene):
    key = make_order(scene.desk)
    fields = PaymentFields.checked(paid_on=TODAY, amount=Decimal(100), payee="Li Wei")
    return lambda: scene.desk.payments.incident(key, 1, fields, TODAY)


def short(scene):
    key = scene.open_order()
    pay(scene.desk, key, 1, "5500")
    fields = ShortFields.checked(
        short=Decimal(20), short_on=TODAY, short_reason="The bank took it on the way"
    )
    return lambda: scene.desk.payments.settle_short(key, 1, fields, TODAY)


def empty(scene):
    scene.desk.suppliers.bin(scene.suppliers)
    return scene.desk.bin.empty


def load(scene):
    """What the sample's maker does first; the rest of it are the other actions."""

    def write():
        with scene.desk.database.writing(Action.SAMPLE_DATA_LOADED, undoable=False) as session:
            fields = SupplierFields.checked(name="Sample").model_dump()
            session.add(Supplier(**fields, created_at=NOW, sort_name="sample"))

    return write


SCENES = {
    Action.PROFILE_EDITED: (profile,),
    Action.SEARCH_LOGGED: (log, hits),
    Action.SUPPLIER_ADDED: (supplier,),
    Action.SUPPLIER_EDITED: (supplier_fields, contact),
    Action.SUPPLIER_STARRED: (star,),
    Action.SUPPLIER_BINNED: (bin_suppliers,),
    Action.SUPPLIER_RESTORED: (restore_suppliers,),
    Action.SUPPLIERS_IMPORTED: (import_thousand,),
    Action.BADGE_OBSERVED: (badge, badge_again),
    Action.VETTING_ANSWERED: (answers, gut),
    Action.FLAG_RAISED: (flag,),
    Action.FLAG_RESOLVED: (resolve,),
    Action.INQUIRY_WRITTEN: (write,),
    Action.INQUIRY_EDITED: (blocks, link, write_again, ask_more, cancel, follow_up),
    Action.INQUIRY_SENT: (send, send_again),
    Action.INQUIRY_ANSWERED: (note,),
    Action.INQUIRY_BINNED: (bin_inquiries,),
    Action.INQUIRY_RESTORED: (restore_inquiries,),
    Action.QUOTE_ENTERED: (reply,),
    Action.QUOTE_EDITED: (quote_fields, breaks, reject),
    Action.QUOTE_BINNED: (bin_quotes,),
    Action.QUOTE_RESTORED: (restore_quotes,),
    Action.ORDER_CREATED: (order,),
    Action.ORDER_EDITED: (total, terms, both),
    Action.SAMPLE_DECIDED: (sample,),
    Action.ACCOUNT_ADDED: (account,),
    Action.ACCOUNT_CHECKED: (check,),
    Action.GATE_WAIVED: (waive,),
    Action.MILESTONE_REACHED: (ready,),
    Action.INSPECTION_RECORDED: (inspect,),
    Action.PAYMENT_RECORDED: (pay_deposit,),
    Action.PAYMENT_VOIDED: (void,),
    Action.INCIDENT_RECORDED: (incident,),
    Action.LINE_SETTLED_SHORT: (short,),
    Action.FILE_ATTACHED: (attach,),
    Action.BIN_RESTORED: (restore_all,),
    Action.BIN_EMPTIED: (empty,),
    Action.SAMPLE_DATA_LOADED: (load,),
}


def contents(desk):
    """Every table's rows, their versions aside."""
    names = [
        row[0] for row in desk.reader.rows("SELECT name FROM sqlite_master WHERE type='table'")
    ]
    return {
        name: [
            {column: row[column] for column in row.keys() if column != "version"}  # noqa: SIM118 - a Row iterates its values
            for row in desk.reader.rows(f"SELECT * FROM {name} ORDER BY 1")  # noqa: S608 - the schema's own names
            if (name, row[0]) != ("table_count", "blob")  # bytes stay for redo, and are counted
        ]
        for name in sorted({*names} - KEPT_ASIDE)
    }


@pytest.fixture
def scene(desk, tmp_path):
    return Scene(desk, tmp_path)


def test_every_action_has_a_scene():
    assert set(SCENES) == set(Action)
    assert all(NOT_UNDONE.values())


@pytest.mark.parametrize(
    ("action", "deed"),
    [(action, deed) for action, deeds in SCENES.items() for deed in deeds],
    ids=[f"{action}-{deed.__name__}" for action, deeds in SCENES.items() for deed in deeds],
)
def test_an_action_is_one_step_that_undo_and_redo_write_exactly(scene, action, deed):
    desk, told = scene.desk, []
    do = deed(scene)
    before = contents(desk)
    desk.changes.listen(told.append)
    do()
    after = contents(desk)
    # a scene that was set with plain SQL is first told as another program's change
    *others, committed = told
    assert [other.step for other in others] == [None] * len(others)
    assert after != before
    if action in NOT_UNDONE:
        assert committed.step is None
        return
    step = committed.step
    assert step.action is action
    desk.revert(step)
    assert contents(desk) == before
    desk.reapply(step)
    assert contents(desk) == after
    desk.revert(step)
    assert contents(desk) == before
    assert desk.reader.value("PRAGMA foreign_key_check") is None
