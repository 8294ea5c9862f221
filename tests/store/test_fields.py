"""Every form's class: clean, capped, without card data or passwords; numbers exact."""

from datetime import date
from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.quotes.states import PayeeKind
from sourcing_app.domain.records.spec import FieldKind
from sourcing_app.domain.values.text import NAME_CAP, NOTE_CAP
from sourcing_app.store import tables  # noqa: F401 - every form's class is loaded
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.quote import QuoteFields
from sourcing_app.store.tables.supplier import SupplierFields

CARD = "4111 1111 1111 1111"
WORD = "password: hunter2"
FREE = {
    "AccountCheckFields": {"channel"},
    "AccountFields": {"number", "swift"},
    "BadgeFields": {"url"},
    "CertificateFields": {"lookup_url", "number"},
    "ContactFields": {"email", "phone", "wechat", "whatsapp"},
    "FlagFields": {"url"},
    "InquiryFields": {"price_quantities"},
    "LetterOfCreditFields": {"number"},
    "LinkFields": {"product_url"},
    "MarketplaceFields": {"email", "url"},
    "PlatformFields": {"order_page", "platform_number"},
    "ProfileFields": {"email", "phone", "registration_numbers", "website"},
    "RecipientFields": {"product_url"},
    "RequestFields": {"url"},
    "SampleFields": {"tracking"},
    "ScreeningFields": {"named"},
    "ScreeningListFields": {"etag", "source"},
    "ScreeningMatchFields": {"about", "entry", "listed", "name"},
    "SearchFields": {"url"},
    "ShipmentFields": {"bl_number", "tracking", "tracking_page"},
    "SiteFields": {"url"},
    "SupplierCheckFields": {"url"},
    "SupplierFields": {"credit_code", "external_id", "product_url", "store_url", "website"},
    "ViewFields": {"settings"},
}
LONG_LINES = {
    "address": 500,
    "features": 2000,
    "email": 254,
    "text": 500,
    "clean": 500,
    "english": 500,
    **dict.fromkeys(
        ("certificates", "customisation", "gloss", "inspection", "packing", "sample_terms"), 500
    ),
    **dict.fromkeys(("about", "listed", "source"), 500),
    "tooling": 500,
    **dict.fromkeys(("own_brands", "no_brands"), 1000),
}


def forms(kind=Fields):
    for each in kind.__subclasses__():
        yield from forms(each)
        if not hasattr(each, "__table__"):
            yield each


FORMS = [*forms()]
TEXTS = [
    (form, name) for form in FORMS for name, info in form.model_fields.items()
    if info.annotation is str
]  # fmt: skip
IDS = [f"{form.__module__.rpartition('.')[2]}.{form.__name__}.{name}" for form, name in TEXTS]


def complaint(form, name, value):
    with pytest.raises(Invalid) as refused:
        form.checked(**{name: value})
    return str(refused.value.complaints.get(name, ""))


@pytest.mark.rule("R12")
@pytest.mark.rule("R27")
@pytest.mark.parametrize(("form", "name"), TEXTS, ids=IDS)
def test_no_text_takes_card_data_or_a_password(form, name):
    free = name in FREE.get(form.__name__, ())
    assert free == (form.record[name].long_numbers)
    if not free:
        assert "card number" in complaint(form, name, f"pay with {CARD}")
        assert "security code" in complaint(form, name, "cvv 123")
        assert "password" in complaint(form, name, WORD)


@pytest.mark.parametrize(("form", "name"), TEXTS, ids=IDS)
def test_every_text_has_a_cap(form, name):
    cap = NOTE_CAP if form.record[name].kind is FieldKind.TEXT else LONG_LINES.get(name, NAME_CAP)
    cap = 2000 if "url" in name or name == "website" else cap
    assert complaint(form, name, "n" * (cap + 1))


@pytest.mark.parametrize(("form", "name"), TEXTS, ids=IDS)
def test_every_text_comes_in_clean(form, name):
    dirty = "\N{RIGHT-TO-LEFT OVERRIDE}a\N{ZERO WIDTH SPACE}\x00b\N{BYTE ORDER MARK}\x1b"
    kept = form._clean(dirty, type("Info", (), {"field_name": name, "context": None}))
    assert kept == "ab"


def test_an_old_note_that_would_be_refused_today_still_opens_and_other_fields_change():
    old = SupplierFields(name="Acme").model_copy(update={"notes": CARD})
    opened = SupplierFields.of(old)
    assert opened.changed(city="Yiwu").notes == CARD
    with pytest.raises(Invalid):
        opened.changed(notes=f"{CARD} again")


@pytest.mark.parametrize("wrong", [1.5, 0.1, float("nan"), "1.1234567", "NaN", "1e30", Decimal(-1)])
def test_an_amount_that_is_not_exact_is_refused(wrong):
    assert complaint(SupplierFields, "price_seen", wrong)


def test_the_names_a_supplier_goes_by_may_be_two_hundred_letters_long():
    assert len(SupplierFields.checked(name="n" * NAME_CAP).name) == NAME_CAP
    assert "200" in complaint(SupplierFields, "name", "n" * (NAME_CAP + 1))
    assert "20,000" in complaint(SupplierFields, "notes", "n" * (NOTE_CAP + 1))


@pytest.mark.parametrize("typed", ["1.000", "5,520"])
def test_a_number_of_two_readings_is_asked_about_in_every_record(typed):
    assert "two ways" in complaint(SupplierFields, "price_seen", typed)
    assert SupplierFields.checked(name="Acme", price_seen=Decimal("1.000")).price_seen == 1
    assert SupplierFields.checked(name="Acme", price_seen=" ").price_seen is None


VALUES = [
    (form, name) for form in FORMS for name, info in form.model_fields.items()
    if info.annotation is not str
]  # fmt: skip
_NAMES = [f"{form.__name__}.{name}" for form, name in VALUES]


@pytest.mark.parametrize(
    "value", ["never", [1], b"x", object()], ids=["word", "list", "bytes", "x"]
)
@pytest.mark.parametrize(("form", "name"), VALUES, ids=_NAMES)
def test_what_is_of_another_kind_is_told_how_to_write_it(form, name, value):
    said = complaint(form, name, value)
    assert any(word in said for word in ("Write", "write", "Choose", "Fill"))


@pytest.mark.parametrize(
    ("form", "name", "typed", "kept"),
    [
        (QuoteFields, "lead_days", "25 days", 25),
        (QuoteFields, "moq", "1,000 pcs", Decimal(1000)),
        (QuoteFields, "sample_price", "US$ 30.00", Decimal(30)),
        (QuoteFields, "received_on", "12.3.2026", date(2026, 3, 12)),
        (QuoteFields, "outside_platform", "да", True),
        (QuoteFields, "payee_kind", "A person", PayeeKind.PERSON),
        (QuoteFields, "currency", "RMB", "CNY"),
        (QuoteFields, "incoterm", "C&F Hamburg", "CFR"),
        (QuoteFields, "terms", "TT 30%", "30/70"),
    ],
)
def test_a_text_is_read_by_the_kind_of_its_field(form, name, typed, kept):
    usual = {"product": "Lamp", "received_on": date(2026, 3, 12)}
    assert getattr(form.checked(**{**usual, name: typed}), name) == kept


def test_what_a_text_says_of_other_fields_goes_there():
    fields = QuoteFields.checked(product="Lamp", received_on="2026-03-12", incoterm="FOB Ningbo")
    assert (fields.incoterm, fields.place) == ("FOB", "Ningbo")
