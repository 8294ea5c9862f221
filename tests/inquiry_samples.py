"""A buyer, suppliers and a complete inquiry for the tests that need one."""

from decimal import Decimal

from sourcing_app.domain.actions import Action
from sourcing_app.store.tables.profile import BuyerProfile
from sourcing_app.store.tables.supplier import SupplierFields
from tests.conftest import TODAY

NAMES = ("Shenzhen Brightpath", "Ningbo Sun", "Foshan Evergreen")
BLOCKS = {
    "product": "LED desk lamp, dimmable",
    "product_url": "n/a",
    "colour": "Warm white",
    "size": "38 cm",
    "features": "USB-C",
    "quantity": Decimal(4000),
}


def enter_buyer(desk):
    """Store a buyer whose details are complete."""
    with desk.database.writing(Action.PROFILE_EDITED) as session:
        session.add(
            BuyerProfile(
                main=True,
                name_latin="Olga Petrova",
                position="Purchasing manager",
                company_latin="Nordlicht Home LLC",
                region_latin="Kazan",
                country="RU",
                business="homeware retail",
                phone="+79123456789",
                email="olga@nordlicht.example",
            )
        )


def add_supplier(desk, name, **values):
    """Store a supplier and return its id."""
    return desk.suppliers.add(SupplierFields.checked(name=name, **values), today=desk.today())


def add_suppliers(desk, names=NAMES):
    return [add_supplier(desk, name) for name in names]


def sent_inquiry(desk):
    """An inquiry sent to three suppliers: its id and theirs."""
    enter_buyer(desk)
    suppliers = add_suppliers(desk)
    inquiry = desk.inquiries.write(suppliers, **BLOCKS)
    recipients = desk.inquiries.recipients_of(inquiry)
    desk.inquiries.mark_sent(recipients, TODAY, "Trade Manager")
    return inquiry, suppliers
