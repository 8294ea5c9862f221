"""What a user does before there is an order; each gives back the deed, ready to be done."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from sourcing_app.domain.inquiries.states import State
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem, Gut
from sourcing_app.domain.suppliers.identity_issues import IdentityIssue
from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.services.desk import Desk
from sourcing_app.services.inquiries.phrases import PhraseFields
from sourcing_app.services.notes.records import NoteFields
from sourcing_app.services.notes.rows import Subject
from sourcing_app.services.products.records import ProductFields
from sourcing_app.services.products.rows import product_named
from sourcing_app.services.suppliers.certificates import CertificateFields
from sourcing_app.services.suppliers.identity import explain
from sourcing_app.services.suppliers.records import ContactFields, SupplierFields
from sourcing_app.services.transfer.suppliers import Import
from tests.conftest import TODAY
from tests.inquiry_samples import BLOCKS, add_suppliers, enter_buyer
from tests.order_factory import (
    make_open_order,
    make_quote,
    note_figures,
)


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
        return make_open_order(self.desk, self.folder)


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


def contacts(scene, number=2):
    """A supplier's contacts; the first is the main one."""
    key = scene.suppliers[0]
    people = [ContactFields.checked(name=f"Li {n}") for n in range(number)]
    return [scene.desk.contacts.add(key, each) for each in people]


def add_contact(scene):
    key = scene.suppliers[0]
    return lambda: scene.desk.contacts.add(key, ContactFields.checked(name="Li", wechat="li"))


def edit_contact(scene):
    key = contacts(scene)[1]
    return lambda: scene.desk.contacts.change(key, TODAY, phone="+86 574 1234", note="Prefers chat")


def make_main(scene):
    key = contacts(scene)[1]
    return lambda: scene.desk.contacts.make_main(key)


def bin_contacts(scene):
    keys = contacts(scene, 3)
    return lambda: scene.desk.contacts.bin(keys[:2])


def restore_contacts(scene):
    keys = contacts(scene)
    scene.desk.contacts.bin(keys)
    return lambda: scene.desk.contacts.restore(keys)


def _certificate(scene, supplier, file=None):
    fields = CertificateFields.checked(kind="ISO 9001", expires=date(2027, 1, 1))
    return scene.desk.certificates.add(supplier, fields, TODAY, file)


def _paper(scene):
    path = scene.folder / "iso.pdf"
    path.write_bytes(b"%PDF-1.4\n9001")
    return path


def add_certificate(scene):
    key, paper = scene.suppliers[0], _paper(scene)
    return lambda: _certificate(scene, key, paper)


def edit_certificate(scene):
    key, paper = _certificate(scene, scene.suppliers[0]), _paper(scene)
    news = {"looked_up_on": TODAY, "result": "suspended"}
    return lambda: scene.desk.certificates.revise(key, TODAY, None, news, paper)


def explain_identity(scene):
    key = scene.suppliers[0]
    scene.desk.suppliers.change(key, TODAY, exporter="Goldroad Trade Ltd")
    reason = "Their agent, named in the contract"
    return lambda: explain(scene.desk, key, {IdentityIssue.EXPORTER: reason}, TODAY)


def bin_certificates(scene):
    key = _certificate(scene, scene.suppliers[0])
    return lambda: scene.desk.certificates.bin([key])


def restore_certificates(scene):
    key = _certificate(scene, scene.suppliers[0])
    scene.desk.certificates.bin([key])
    return lambda: scene.desk.certificates.restore([key])


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
    """All answers, of which some raise a flag and one resolves it."""
    key = scene.suppliers[0]
    note_figures(scene.desk, key)
    scene.desk.vetting.answer_all(key, {CheckItem.NO_BRAND_GOODS: CheckAnswer.FAILED}, TODAY)
    scene.desk.suppliers.change(key, TODAY, legal_name="宁波太阳", address="88 Sun Road")
    wanted = dict.fromkeys(CheckItem, CheckAnswer.PASSED) | {
        CheckItem.NO_FULL_PREPAYMENT: CheckAnswer.FAILED
    }
    return lambda: scene.desk.vetting.answer_all(key, wanted, TODAY)


def gut(scene):
    key = scene.suppliers[0]
    return lambda: scene.desk.vetting.set_gut(key, Gut.UNEASY, TODAY)


def flag(scene):
    key = scene.suppliers[0]
    return lambda: scene.desk.vetting.flag(key, FlagKind.INTUITION, TODAY, note="odd")


def resolve(scene):
    key = scene.desk.vetting.flag(scene.suppliers[0], FlagKind.INTUITION, TODAY)
    return lambda: scene.desk.vetting.resolve_flag(key, "Seen on a video call", TODAY)


def product(scene):
    fields = ProductFields.checked(name="Desk lamp", english="led desk lamp", hs_code="9405.21")
    return lambda: scene.desk.products.add(fields)


def product_fields(scene):
    """A new name goes to a supplier, a quote and an inquiry, and raises a flag."""
    key = scene.suppliers[0]
    scene.desk.suppliers.change(key, TODAY, product="Lamp")
    scene.desk.quotes.enter(key, "10:1", TODAY, product="Lamp")
    scene.desk.inquiries.write([key])
    lamp = product_named(scene.desk.reader, "Lamp")
    return lambda: scene.desk.products.change(lamp, TODAY, name="Nike lamp", target_price="2.75")


def bin_products(scene):
    lamp = scene.desk.products.add(ProductFields.checked(name="Lamp"))
    return lambda: scene.desk.products.bin([lamp])


def restore_products(scene):
    bin_products(scene)()
    return lambda: scene.desk.products.restore([1])


def name_binned_product(scene):
    """Typing its name takes a product out of the Bin."""
    key = scene.suppliers[0]
    bin_products(scene)()
    return lambda: scene.desk.suppliers.change(key, TODAY, product="LAMP")


def write(scene):
    keys = scene.suppliers
    return lambda: scene.desk.inquiries.write(keys, **BLOCKS)


def blocks(scene):
    key = scene.inquiry()
    return lambda: scene.desk.inquiries.change(key, TODAY, quantity=Decimal(7), needed_by=TODAY)


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
    return lambda: scene.desk.inquiries.follow_ups.set_day(key, None)


def bin_inquiries(scene):
    keys = [scene.inquiry(), scene.desk.inquiries.write([1], product="Vase")]
    return lambda: scene.desk.inquiries.bin(keys)


def restore_inquiries(scene):
    keys = [scene.inquiry(), scene.desk.inquiries.write([1], product="Vase")]
    scene.desk.inquiries.bin(keys)
    return lambda: scene.desk.inquiries.restore(keys)


def add_phrase(scene):
    return lambda: own_phrase(scene)


def edit_phrase(scene):
    key = own_phrase(scene)
    return lambda: scene.desk.phrases.change(key, TODAY, text="Please quote in May.", topic="price")


def bin_phrase(scene):
    key = own_phrase(scene)
    return lambda: scene.desk.phrases.bin([key])


def restore_phrase(scene):
    key = own_phrase(scene)
    scene.desk.phrases.bin([key])
    return lambda: scene.desk.phrases.restore([key])


def own_phrase(scene):
    fields = PhraseFields.checked(text="Please quote again.", gloss="Пришлите новую цену.")
    return scene.desk.phrases.add(fields)


def add_note(scene):
    inquiry = Subject("inquiry", scene.inquiry())
    return lambda: scene.desk.notes.add(inquiry, called("Two of three answered"), TODAY)


def edit_note(scene):
    (key,) = notes(scene, 1)
    return lambda: scene.desk.notes.change(key, TODAY, kind="visit", text="Seen at the fair")


def bin_notes(scene):
    keys = notes(scene, 2)
    return lambda: scene.desk.notes.bin(keys)


def restore_notes(scene):
    keys = notes(scene, 2)
    scene.desk.notes.bin(keys)
    return lambda: scene.desk.notes.restore(keys)


def notes(scene, count):
    """So many notes on one supplier."""
    subject = Subject("supplier", scene.suppliers[0])
    return [scene.desk.notes.add(subject, called(f"Call {n}"), TODAY) for n in range(count)]


def called(text, day=TODAY, kind="call"):
    return NoteFields.checked(kind=kind, noted_on=day, who="Li Wei", text=text)


def snooze(scene):
    (item,) = scene.desk.agenda.items(TODAY)
    return lambda: scene.desk.snoozes.snooze(item, TODAY + timedelta(days=3), TODAY)


def snooze_again(scene):
    """The day is another one now: the same row is not written twice."""
    snooze(scene)()
    (item,) = scene.desk.agenda.items(TODAY, snoozed=True)
    return lambda: scene.desk.snoozes.snooze(item, TODAY + timedelta(days=9), TODAY)


def wake(scene):
    (item,) = scene.desk.agenda.items(TODAY)
    scene.desk.snoozes.snooze(item, TODAY + timedelta(days=3), TODAY)
    return lambda: scene.desk.snoozes.wake(item)
