"""No way into the file takes card data or a password, whether through a form or a plain string."""

from decimal import Decimal

import pytest
from sqlmodel import SQLModel

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.inquiries.states import State
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem
from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.services.accounts.records import AccountFields
from sourcing_app.services.needs.records import NeedFields
from sourcing_app.services.notes.records import NoteFields
from sourcing_app.services.orders.records import InspectionFields, WaiverFields
from sourcing_app.services.payments.records import PaymentFields, ShortFields
from sourcing_app.services.products.records import ProductFields
from sourcing_app.services.searches.terms import TermFields
from sourcing_app.services.suppliers.certificates import CertificateFields
from sourcing_app.services.suppliers.contacts import ContactFields
from sourcing_app.services.suppliers.vetting import SupplierCheckFields
from sourcing_app.services.transfer.suppliers import Import
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.identity import ExplanationFields
from tests.inquiry_samples import BLOCKS, enter_buyer
from tests.order_factory import make_order, make_supplier, open_deposit, pay
from tests.prepared import at_first

CARD = "4111 1111 1111 1111"
SECRETS = (f"card {CARD}", "CVV 123", "пароль: qwerty")
# Written by the program, not typed: states, numbers it gives, digests, texts put together.
OWN_WORDS = {
    "attachment": {"entity", "kind", "media_type", "name", "sha256"},
    "badge_observation": {"badge"},
    "blob": {"sha256"},
    "buyer_profile": {"kind", "role"},
    "gate_waiver": {"fact", "gate", "who"},
    "inquiry": {"number"},
    "inquiry_recipient": {"channel", "refusal", "state"},
    "letter": {"channel", "text"},
    "number_sequence": {"kind"},
    "payment": {"held_by", "method", "payee_kind", "state", "void_reason"},
    "payment_line": {"event", "kind", "short_reason"},
    "purchase_order": {"cancelled_reason", "number", "sample_state", "stage"},
    "quote": {"payee_kind", "state"},
    "red_flag": {"kind", "raised_by", "resolution", "severity"},
    "supplier": {"gut", "kind", "sort_name"},
    "supplier_bank_account": {
        "channel",
        "channel_kind",
        "confirmed_name",
        "kind",
        "state",
        "verified_with",
    },
    "vetting_check": {"answer", "item"},
}


@at_first
def order(desk):
    order = make_order(desk)
    open_deposit(desk, order, desk.path.parent)
    return order


def refused(call, *arguments, **values):
    with pytest.raises(Rejected, match="the program never stores one"):
        call(*arguments, **values)


def stands_nowhere(desk, *texts):
    stored = desk.path.read_bytes()
    assert not [text for text in texts if text.encode() in stored]


@pytest.mark.rule("R12")
@pytest.mark.parametrize("secret", SECRETS)
def test_every_plain_string_of_an_order_is_looked_at(desk, order, today, secret):
    for name in ("payee", "repeat_reason", "rate_source"):
        refused(PaymentFields.checked, paid_on=today, amount=Decimal(1), **{name: secret})
    refused(ShortFields.checked, short=Decimal(1), short_on=today, short_reason=secret)
    refused(WaiverFields.checked, reason=f"They are known to us, {secret}")
    refused(PaymentFields.checked, paid_on=today, amount=Decimal(1), note=secret)
    refused(PaymentFields.checked, paid_on=today, amount=Decimal(1), reference=secret)
    inspection = {"inspected_on": today, "cartons_opened": 1, "passed": True}
    refused(InspectionFields.checked, inspector="QC", note=secret, **inspection)
    kept = pay(desk, order, 1, "10")
    refused(desk.payments.void, kept, secret, today)
    stands_nowhere(desk, secret)


@pytest.mark.parametrize("secret", SECRETS)
def test_every_plain_string_about_a_supplier_is_looked_at(desk, today, secret):
    supplier = make_supplier(desk, vetted=False)
    answer = {"item": CheckItem.REVIEWS_READ, "answer": CheckAnswer.PASSED, "checked_on": today}
    refused(SupplierCheckFields.checked, **answer, note=secret)
    refused(desk.vetting.flag, supplier, FlagKind.OTHER, today, note=secret)
    flag = desk.vetting.flag(supplier, FlagKind.OTHER, today, note="odd answers")
    refused(desk.vetting.resolve_flag, flag, secret, today)
    refused(desk.suppliers.change, supplier, today, notes=secret)
    refused(desk.suppliers.change_contact, supplier, position=secret)
    refused(ContactFields.checked, name="Li Wei", note=secret)
    for name in ("who", "text"):
        refused(NoteFields.checked, **{"noted_on": today, "text": "x", name: secret})
    for name in ("english", "specification", "unit", "notes"):
        refused(ProductFields.checked, **{"name": "Lamp", name: secret})
    for name in ("kind", "holder", "body"):
        refused(CertificateFields.checked, **{"kind": "CE", name: secret})
    refused(ExplanationFields.checked, reason=f"They told us by phone, {secret}")
    for name in ("beneficiary", "bank"):
        refused(AccountFields.checked, **{"beneficiary": "A", "number": "62220000", name: secret})
    for name in ("product", "english", "category", "notes"):
        refused(NeedFields.checked, **{"product": "Lamp", name: secret})
    for name in ("colour", "size", "note", "saved_as"):
        refused(desk.searches.log, "lamp", "lamp", day=today, **{name: secret})
    refused(TermFields.checked, term="lamp", other=secret)
    refused(desk.quotes.enter, supplier, "100:1", today, product="lamp", notes=secret)
    refused(desk.registration.change, position=secret)
    stands_nowhere(desk, secret)


@pytest.mark.parametrize("secret", SECRETS)
def test_every_plain_string_of_an_inquiry_is_looked_at(desk, today, secret):
    enter_buyer(desk)
    inquiry = desk.inquiries.write([make_supplier(desk)], **BLOCKS)
    (key,) = desk.inquiries.recipients_of(inquiry)
    for name in ("extra", "features", "colour"):
        refused(desk.inquiries.change, inquiry, today, **{name: secret})
    refused(desk.inquiries.keep_word, inquiry, secret)
    refused(desk.inquiries.mark_sent, [key], today, secret)
    desk.inquiries.mark_sent([key], today, "e-mail")
    refused(desk.inquiries.note_answer, key, State.DECLINED, secret)
    stands_nowhere(desk, secret)


def test_texts_too_long_are_refused_not_cut(desk, today):
    enter_buyer(desk)
    inquiry = desk.inquiries.write([make_supplier(desk)], **BLOCKS)
    (key,) = desk.inquiries.recipients_of(inquiry)
    with pytest.raises(Invalid, match="at most 40"):
        desk.inquiries.mark_sent([key], today, "c" * 41)
    desk.inquiries.mark_sent([key], today, "c" * 40)
    with pytest.raises(Invalid, match="2,000"):
        desk.inquiries.note_answer(key, State.DECLINED, "n" * 2001)


def test_an_import_refuses_secrets_and_what_is_too_long_line_by_line(desk, today, tmp_path):
    path = tmp_path / "s.csv"
    rows = ["Good,fine", f"Card,{CARD}", "Word,password: x", f"{'n' * 201},", f"Note,{'n' * 20001}"]
    path.write_text("name,notes\n" + "\n".join(rows), "utf-8")
    plan = desk.transfer.plan(Import(path))
    desk.transfer.write(plan, today)
    assert [(remark.line, remark.field) for remark in plan.refused] == [
        (3, "notes"), (4, "notes"), (5, "name"), (6, "notes"),
    ]  # fmt: skip
    assert desk.reader.value("SELECT group_concat(name) FROM supplier") == "Good"
    stands_nowhere(desk, CARD, "password: x")


def test_a_column_without_a_field_is_a_note_and_looked_at_too(desk, tmp_path):
    path = tmp_path / "s.csv"
    path.write_text(f"name,Login\nAcme,{CARD}\n", "utf-8")
    (remark,) = desk.transfer.plan(Import(path)).refused
    assert "card number" in str(remark.sentence)


def test_every_text_of_the_file_comes_through_a_form_or_is_the_programs_own():
    """A new text column must be a field of a form's class, or be named above with a reason."""
    unknown = {}
    for mapper in SQLModel._sa_registry.mappers:
        form = next((base for base in mapper.class_.__mro__[1:] if issubclass(base, Fields)), None)
        through_form = set(form.model_fields) if form and form is not Fields else set()
        texts = {c.name for c in mapper.local_table.columns if c.type.python_type is str}
        own = OWN_WORDS.get(mapper.local_table.name, set())
        if left := texts - through_form - own:
            unknown[mapper.local_table.name] = left
    assert not unknown


def test_a_sum_beyond_what_the_file_keeps_exactly_is_refused(desk, order, today):
    most = PaymentFields.checked(paid_on=today, amount=Decimal(4_611_686_018_427), payee="Mr Wang")
    desk.payments.incident(order, 1, most, today)
    with pytest.raises(Rejected, match="too large"):
        desk.payments.incident(order, 1, most, today)
    assert desk.orders.state(order).incident.amount == most.amount
    with pytest.raises(Invalid, match=r"4,611,686,018,427 or less"):
        PaymentFields.checked(paid_on=today, amount=Decimal(4_611_686_018_428))


def test_a_files_name_may_hold_long_numbers(desk, order, today, tmp_path):
    source = tmp_path / "IMG_4111111111111111.pdf"
    source.write_bytes(b"%PDF-1.7")
    assert desk.orders.attach(order, AttachmentKind.OTHER, source, today)
