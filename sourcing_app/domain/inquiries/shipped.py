"""
The templates that the program ships, one for each kind of letter, in English.

Placeholders in a line of their own stand for whole blocks: $blocks for all that are in the letter,
$questions for what is asked and not answered yet.
"""

from collections.abc import Mapping
from typing import NamedTuple

from sourcing_app.domain.inquiries.kinds import LetterKind


class LetterText(NamedTuple):
    """A subject, "" for the usual one, and a text between greeting and signature."""

    subject: str
    text: str


SHIPPED: Mapping[LetterKind, LetterText] = {
    LetterKind.FIRST: LetterText("", "$blocks"),
    LetterKind.SHORT: LetterText("", "$who\n\nWe need $quantity of your $product.\n\n$questions"),
    LetterKind.FOLLOW_UP_1: LetterText(
        "Reminder: $product",
        "We wrote to you on $sent_on about $quantity of your $product. "
        "We have no full answer yet.\n\n$questions\n\n$closing",
    ),
    LetterKind.FOLLOW_UP_2: LetterText(
        "Second reminder: $product",
        "We wrote to you on $sent_on about your $product and still need your offer. "
        "Can you make it? If not, a short “no” helps us as well.\n\n$questions\n\n$closing",
    ),
    LetterKind.SAMPLE: LetterText(
        "Sample request: $product",
        "Thank you for your offer of ${quote.day}. Before we order, we need a sample of your "
        "$product.\n\n$facts\n\nPlease send us:\n\n"
        "1. the price of the sample and of the courier to ${buyer.country},\n"
        "2. the number of days until it leaves,\n"
        "3. how we can pay for it.\n\n"
        "Our address is ${buyer.address}.",
    ),
    LetterKind.COUNTER_OFFER: LetterText(
        "Counter-offer: $product, $quantity",
        "Thank you for your offer of ${quote.day}. You quoted ${quote.price}.\n\n"
        "We can order $quantity if the price is $target_price. "
        "The specification and the delivery terms stay as in our inquiry. "
        "Can you accept this price?\n\n$closing",
    ),
    LetterKind.ORDER_INTENT: LetterText(
        "Order intent: $product, $quantity",
        "Thank you for your offer of ${quote.day}. We would like to order $quantity of your "
        "$product at ${quote.price}.\n\n$facts\n\nPlease send us a proforma invoice with:\n\n"
        "- your full company name, address and bank account\n"
        "- the specification above, word for word\n"
        "- the delivery terms, the lead time and the payment terms\n\n"
        "This letter is not an order yet. We order when the proforma is agreed.",
    ),
    LetterKind.REFUSAL: LetterText(
        "Our inquiry: $product",
        "Thank you for your offer of ${quote.day} for $product. "
        "This time we have chosen another supplier.\n\n"
        "We keep your details and will ask you again for a new order.",
    ),
    LetterKind.COMPLAINT: LetterText(
        "Quality complaint: order ${order.number}",
        "We received order ${order.number}, $product, on $received_on. "
        "The goods do not match the specification.\n\n"
        "What we found: $defect.\n\n"
        "What we ask for: $remedy.\n\n"
        "Photos are attached. Please answer by $answer_by.",
    ),
}
