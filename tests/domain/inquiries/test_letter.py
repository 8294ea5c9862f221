"""The letter's words: what is known is in it, what is not applicable is left out."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.inquiries.compose import applicable, compose
from sourcing_app.domain.inquiries.letter import LetterFacts, Sender
from sourcing_app.domain.values.quantities import kept_quantities, number, price_steps
from tests.letter_samples import LAMP, OLGA


@pytest.mark.rule("R53")
def test_the_whole_letter_reads_as_a_supplier_expects_it():
    assert compose(LAMP).text() == (
        "Shenzhen Brightpath Electronics\n\n"
        "12 March 2026\n\n"
        "Inquiry: LED desk lamp, 4,000 pcs\n\n"
        "Dear Sales Team,\n\n"
        "We are Nordlicht Home LLC in Kazan, Russia. We work in homeware retail.\n\n"
        "We are interested in your LED desk lamp. Please see what we need:\n\n"
        "- Product: LED desk lamp, dimmable, USB-C\n"
        "- Colour: Warm white, matte black\n"
        "- Size: 38 cm\n"
        "- First order: 4,000 pcs, needed by 30 April 2026\n\n"
        "Please tell us:\n\n"
        "1. What is your minimum order quantity?\n"
        "2. What is the unit price for 1,000, 4,000 and 10,000 pcs?\n"
        "3. Can you send one sample, and what does it cost?\n"
        "4. How many days does production take, for a first and for a repeat order?\n\n"
        "Best regards,\nOlga Petrova\nPurchasing manager\nNordlicht Home LLC\n"
        "+7 912 345 67 89, olga@nordlicht.example"
    )


def test_an_empty_inquiry_still_makes_a_letter_without_invented_facts():
    empty = LetterFacts(sender=Sender(), supplier="A", day=date(2026, 3, 12), blocks=())
    text = compose(empty).text()
    assert "None" not in text
    assert "First order" not in text
    assert "Please tell us" not in text


def test_a_private_person_says_so():
    facts = LetterFacts(
        sender=Sender(name="Olga", country="Russia", private=True),
        supplier="A",
        day=date(2026, 3, 12),
    )
    assert compose(facts).prose().startswith("I am a private buyer in Russia.")


@pytest.mark.rule("R64")
def test_the_price_is_asked_at_the_quantities_the_user_chose():
    chosen = LetterFacts(
        sender=OLGA,
        supplier="A",
        day=date(2026, 3, 12),
        price_quantities=(Decimal(500), Decimal("2000.5")),
    )
    assert compose(chosen).questions()[1] == "What is the unit price for 500 and 2,000.5 pcs?"
    assert price_steps(Decimal(4000)) == (1000, 4000, 10000)
    assert price_steps(Decimal(1)) == (1, 3)
    assert price_steps(None) == ()


@given(st.decimals(min_value=0, max_value=10**9, places=6))
def test_a_quantity_is_written_without_loss(value):
    assert Decimal(number(value).replace(",", "")) == value


@pytest.mark.parametrize(
    ("value", "expected"), [("n/a", False), (" N/A ", False), ("", False), ("38 cm", True)]
)
def test_not_applicable_is_not_a_fact(value, expected):
    assert applicable(value) is expected


def test_what_is_no_number_among_kept_quantities_is_left_out():
    assert kept_quantities("1,000; x; 2.5; -3; ") == (Decimal(1000), Decimal("2.5"))
