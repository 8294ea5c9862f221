"""Every table class, imported together so that the metadata is complete."""

from sourcing_app.store.tables import (
    account,
    attachment,
    certificate,
    inquiry,
    inspection,
    letter,
    note,
    number,
    order,
    payment,
    product,
    profile,
    quote,
    search,
    supplier,
    waiver,
)

__all__ = [
    "account",
    "attachment",
    "certificate",
    "inquiry",
    "inspection",
    "letter",
    "note",
    "number",
    "order",
    "payment",
    "product",
    "profile",
    "quote",
    "search",
    "supplier",
    "waiver",
]
