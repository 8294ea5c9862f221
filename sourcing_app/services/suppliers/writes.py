"""Suppliers inside a writing session: made, found, filled in, flagged."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from typing import Any, NamedTuple, TypeVar

from sqlmodel import Session

from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import Gut
from sourcing_app.domain.suppliers.identity import SupplierKind
from sourcing_app.domain.suppliers.red_flags import (
    BrandWords,
    FlagKind,
    FlagSeverity,
    RaisedBy,
    brand_words,
    brands_in,
)
from sourcing_app.domain.values.names import folded, search_text, search_texts
from sourcing_app.services.product_names import link, products_named
from sourcing_app.services.records import row_of
from sourcing_app.services.suppliers.facts import GONE
from sourcing_app.store.derived.inserting import insert_rows
from sourcing_app.store.fields import Fields
from sourcing_app.store.queries.registration import brand_lists
from sourcing_app.store.queries.vetting import noted_by_rule
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.supplier import (
    BadgeObservation,
    ContactFields,
    RedFlag,
    Supplier,
    SupplierContact,
    SupplierFields,
)

T = TypeVar("T")
SEARCHED = ("name", "legal_name", "city", "product")
"""The fields whose words a supplier is found by, the first sorts first."""


def insert(session: Session, fields: SupplierFields, today: date) -> int:
    """Add a supplier inside a writing session; returns its id."""
    return insert_all(session, [(fields, ContactFields())], today)[0]


def insert_all(
    session: Session, people: Sequence[tuple[SupplierFields, ContactFields]], today: date
) -> list[int]:
    """Add suppliers with their main contacts inside a writing session; returns their ids."""
    now = datetime.now(UTC)
    rows = [
        Supplier(**fields.model_dump(), created_at=now, sort_name=searched(fields))
        for fields, _contact in people
    ]
    link(session, *rows)
    session.add_all(rows)
    session.flush()
    ids = [row.id for row in rows if row.id is not None]
    for supplier_id, (fields, contact) in zip(ids, people, strict=True):
        if contact != ContactFields():
            session.add(SupplierContact(**contact.model_dump(), supplier_id=supplier_id, main=True))
        flag_brands(session, supplier_id, fields.product, today)
    return ids


class NewSupplier(NamedTuple):
    """
    A supplier to be added, with its contacts, the main one first, and the badges seen.

    All values of `SupplierFields` and `ContactFields`, checked, in the order of their fields.
    """

    fields: Sequence[Any]
    contacts: Sequence[Sequence[Any]] = ()
    badges: Iterable[Badge] = ()


def insert_many(session: Session, people: Sequence[NewSupplier], today: date) -> None:
    """Add suppliers inside a writing session, a table with one statement."""
    number = len(people)
    fields = _columns(SupplierFields, [each.fields for each in people])
    products = _of_each(folded, fields["product"])
    ids_of = products_named(session, fields["product"])
    rows = {
        **fields,
        "created_at": [datetime.now(UTC)] * number,
        "binned_at": [None] * number,
        "sort_name": search_texts(*(fields[name] for name in SEARCHED)),
        "product_id": [*map(ids_of.get, products)],
        "star": [False] * number,
        "gut": [Gut.UNASKED] * number,
    }
    ids = insert_rows(session, Supplier, rows)
    _insert_contacts(session, [*zip(ids, people, strict=True)])
    brands = _of_each(partial(brands_in, words=_brand_words(session)), fields["product"])
    for key, each, named in zip(ids, people, brands, strict=True):
        session.add_all(seen(key, badge, today) for badge in each.badges)
        session.add_all(_brand_flag(key, brand, today) for brand in named)


def _insert_contacts(session: Session, added: Iterable[tuple[int, NewSupplier]]) -> None:
    rows = [
        (contact, key, place == 0)
        for key, each in added
        for place, contact in enumerate(each.contacts)
    ]
    if not rows:
        return
    values, keys, main = zip(*rows, strict=True)
    insert_rows(
        session,
        SupplierContact,
        {
            **_columns(ContactFields, values),
            "supplier_id": keys,
            "main": main,
            "binned_at": [None] * len(rows),
        },
    )


def _columns(kind: type[Fields], rows: Sequence[Sequence[Any]]) -> dict[str, Sequence[Any]]:
    """The values of rows, field by field."""
    return dict(zip(kind.model_fields, zip(*rows, strict=True), strict=True))


def _of_each(rule: Callable[[str], T], texts: Sequence[str]) -> list[T]:
    """What a rule says of each text, of which many are the same."""
    found = {text: rule(text) for text in {*texts}}
    return [found[text] for text in texts]


def fill_supplier(
    session: Session, supplier_id: int, news: SupplierFields, today: date, *, note: str = ""
) -> None:
    """Fill in what is blank so far; nothing recorded is overwritten, `note` is added below it."""
    supplier = found(session, supplier_id)
    fields = SupplierFields.of(supplier)
    blank = {n: v for n, v in news.model_dump().items() if v and not _given(getattr(fields, n))}
    if note and fields.notes:
        blank["notes"] = f"{fields.notes}\n{note}"
    supplier.sqlmodel_update(fields.changed(**blank).model_dump())
    supplier.sort_name = searched(fields.changed(**blank))
    if "product" in blank:
        link(session, supplier)
    flag_brands(session, supplier_id, supplier.product, today)


def _given(value: object) -> bool:
    return value not in {"", None, SupplierKind.UNKNOWN}


def seen(supplier_id: int, badge: Badge, today: date) -> BadgeObservation:
    """A badge that the supplier's page showed today."""
    return BadgeObservation(supplier_id=supplier_id, badge=badge, held=True, seen_on=today)


def found(session: Session, supplier_id: int) -> Supplier:
    """The supplier's row; raises NotFound."""
    return row_of(session, Supplier, supplier_id, GONE)


def flag_brands(session: Session, supplier_id: int, product: str, today: date) -> None:
    """Raise a flag for every brand a product names, once: a resolved one is not raised again."""
    brands = brands_in(product, _brand_words(session))
    if not brands:
        return
    kind = FlagKind.BRAND_WITHOUT_LICENCE
    noted = noted_by_rule(SessionReader(session), supplier_id, kind)
    for brand in brands:
        if brand not in noted:
            session.add(_brand_flag(supplier_id, brand, today))


def _brand_words(session: Session) -> BrandWords:
    return brand_words(*brand_lists(SessionReader(session)))


def _brand_flag(supplier_id: int, brand: str, today: date) -> RedFlag:
    return RedFlag(
        supplier_id=supplier_id,
        kind=FlagKind.BRAND_WITHOUT_LICENCE,
        severity=FlagSeverity.CRITICAL,
        raised_by=RaisedBy.RULE,
        raised_on=today,
        note=brand,
    )


def searched(fields: SupplierFields) -> str:
    return search_text(*(getattr(fields, name) for name in SEARCHED))
