"""A buyer and the facts of a complete letter."""

from datetime import date
from decimal import Decimal

from sourcing_app.domain.inquiries.blocks import FIRST_LETTER, Block
from sourcing_app.domain.inquiries.letter import LetterFacts, Sender

OLGA = Sender(
    name="Olga Petrova",
    position="Purchasing manager",
    company="Nordlicht Home LLC",
    region="Kazan",
    country="Russia",
    business="homeware retail",
    phone="+7 912 345 67 89",
    email="olga@nordlicht.example",
)
LAMP = LetterFacts(
    sender=OLGA,
    supplier="Shenzhen Brightpath Electronics",
    day=date(2026, 3, 12),
    product="LED desk lamp, dimmable, USB-C",
    link="n/a",
    colour="Warm white, matte black",
    size="38 cm",
    features="N/A",
    quantity=Decimal(4000),
    needed_by=date(2026, 4, 30),
    blocks=tuple(block for block in Block if block in FIRST_LETTER | {Block.LEAD_TIME}),
)
