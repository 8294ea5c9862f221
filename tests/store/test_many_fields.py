"""Fields of many records are read as those of one are, though without a model for each."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.suppliers.identity import SupplierKind
from sourcing_app.store import many_fields
from sourcing_app.store.many_fields import DOUBTFUL, ManyFields
from sourcing_app.store.tables.supplier import ContactFields, SupplierFields

LINES = (
    *(
        "Sun Works 0001234",
        "  Acme  Co. ",
        "深圳照明厂",
        "Cafe\u0301",
        "",
        "x" * 201,
        "pwd: secret1",
    ),
    *("4111 1111 1111 1111", "card 4111111111111111", "Sun\nWorks", "\u200bSun", "PIN: 1234"),
    *("password is hunter22", "Шэньчжэнь завод 17", "\uff21\uff22 Works", "tab\tbed", "CVV 123"),
)
URLS = (
    *("https://sun.en.alibaba.com", "https://sun.example/a/b.html", "sun.example", "http://a.b"),
    *("https://sun.example/?utm_source=x&id=7", "https://www.google.com/url?q=https://a.example"),
    *("https://www.alibaba.com/product-detail/x_1.html", "https://sun.1688.com/", "//sun.example"),
    *("https://sun.example/a.", "https://sun", "https:/sun.example", "HTTPS://Sun.Example/X", ""),
    *("https://sun.example:8080/a", "Sun#https://sun.example#", "https://a.b.co/x,", "ftp://a.bc"),
    *("https://sun.aliexpress.com/store/12", "https://sun.example/a b", "https://сайт.рф"),
)
MAILS = (
    *("li@sun.example", "Li.Wei+1@Sun.Example", "Li <li@sun.example>", "mailto:li@sun.example"),
    *("li@@sun.example", "li..wei@sun.example", "li(at)sun.example", "a@b.cd, e@f.gh", "li@sun.1"),
    *("", "'li@sun.example'", "li.@sun.example", "li@-sun.example", "E-mail: li@sun.example"),
)
PHONES = (
    *("+86 574 8801 6850", "0086 574 8801 6850", "8 10 86 574 8801", "+86 (0) 574 8801", "12"),
    *("8.65748E+11", "tel:+86 574 8801", "+86-574-8801-6850", "0574 8801 ext. 7", "1" * 16),
    *("86574  8801", "800 123 456", "+86 574 8801.0", "wa.me/8657488016850", "1 2 3", "1 2 3 4"),
)
COUNTRIES = ("CN", "China", "Китай", "Georgia", "Utopia", "", "usa", "Korea")
CODES = ("", "91330201MA2AE00X1A", "91330201ma2ae00x1a", "123", "9133-0201")
LETTERS = "aA1 @.:/-+#?=&'\"<>,;()\n\t\u00a0\u200b\u0301é深Ш\uff10\u3000"
TYPED = st.text(LETTERS, max_size=24)
PRICES = st.one_of(
    st.decimals(allow_nan=True, allow_infinity=True), st.sampled_from((Decimal("2.7"), "2.70", "x"))
)


def texts(*known):
    return st.one_of(st.sampled_from(known), TYPED)


OWN = st.fixed_dictionaries(
    {"name": texts(*LINES)},
    optional={
        "legal_name": texts(*LINES), "external_id": texts(*LINES), "credit_code": texts(*CODES),
        "kind": st.sampled_from((*SupplierKind, "factory", "Factory", "fabric")),
        "country": texts(*COUNTRIES), "city": texts(*LINES), "address": texts(*LINES),
        "store_url": texts(*URLS), "website": texts(*URLS), "product_url": texts(*URLS),
        "product": texts(*LINES), "currency": texts("USD", "RMB", "$", "EUR", "nothing"),
        "price_seen": PRICES, "notes": texts(*LINES), "search_query_id": st.just(None),
    },
)  # fmt: skip
PERSON = st.fixed_dictionaries(
    {},
    optional={
        "name": texts(*LINES), "position": texts(*LINES), "email": texts(*MAILS),
        "phone": texts(*PHONES), "whatsapp": texts(*PHONES), "wechat": texts(*LINES),
        "note": texts(*LINES),
    },
)  # fmt: skip


def one(kind, values):
    """What a single record says of these values."""
    try:
        record = kind.checked(**values)
    except Invalid as error:
        return {name: str(sentence) for name, sentence in error.complaints.items()}
    return tuple(getattr(record, name) for name in kind.model_fields)


def many(kind, values):
    try:
        return ManyFields(kind).values(values)
    except Invalid as error:
        return {name: str(sentence) for name, sentence in error.complaints.items()}


@settings(max_examples=300, deadline=None)
@given(OWN)
def test_a_supplier_is_read_as_alone(values):
    assert many(SupplierFields, values) == one(SupplierFields, values)


@settings(max_examples=300, deadline=None)
@given(PERSON)
def test_a_contact_is_read_as_alone(values):
    assert many(ContactFields, values) == one(ContactFields, values)


@pytest.mark.parametrize("known", LINES + URLS)
def test_a_known_text_is_read_as_alone_in_every_field(known):
    for name in ("name", "city", "notes", "store_url", "website", "product_url", "credit_code"):
        values = {"name": "Sun", name: known}
        assert many(SupplierFields, values) == one(SupplierFields, values)


def test_what_is_right_at_first_sight_needs_no_model(monkeypatch):
    values = {"name": "Sun Works", "store_url": "https://sun.en.alibaba.com", "country": "CN"}
    reader = ManyFields(SupplierFields)
    expected = one(SupplierFields, values)
    monkeypatch.setattr(SupplierFields, "checked", None)
    assert reader.values(values) == expected


def test_a_required_field_and_one_that_is_not_there_are_told():
    assert many(SupplierFields, {"city": "Ningbo"}) == one(SupplierFields, {"city": "Ningbo"})
    assert many(ContactFields, {"fax": "1"}) == one(ContactFields, {"fax": "1"})
    assert many_fields.ManyFields(ContactFields).values({}) == one(ContactFields, {})


TEXTS = st.lists(texts(*LINES, *URLS, *MAILS, *PHONES, *COUNTRIES, *CODES), max_size=5)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from((SupplierFields, ContactFields)), st.data())
def test_texts_of_one_field_are_together_what_each_is_alone(told, kind, data):
    name = data.draw(st.sampled_from([*kind.model_fields]))
    others = {"name": "Sun"} if kind is SupplierFields and name != "name" else {}
    found = ManyFields(kind).of_texts(name, {*told})
    for text in {*told} - {""}:
        if found[text] is not DOUBTFUL:
            alone = kind.checked(**others, **{name: text})
            assert getattr(alone, name) == found[text]
            usual = {n: f.default for n, f in kind.model_fields.items()} | others
            assert alone.model_dump() == {**usual, name: found[text]}
