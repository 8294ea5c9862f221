"""
How the program words the blocks of a letter: short sentences, one numbered question a block.

`words` are what the placeholders stand for, already as text; "" is unknown and is left out. With
the placeholders themselves in place of the values, the same functions give the text to begin from
where the buyer words a block anew.
"""

from collections.abc import Callable, Iterator, Mapping

from sourcing_app.domain.inquiries.blocks import Block
from sourcing_app.domain.inquiries.letter import LetterFacts, Wishes, join
from sourcing_app.domain.inquiries.placeholders import values_of

Words = Mapping[str, str]


def standard(block: Block, facts: LetterFacts, words: Words) -> str:
    """
    Return the program's wording of a block, a line a paragraph or question.

    `words` are those of these facts (`values_of`).
    """
    return _written(block, words, facts)


def to_begin_from(block: Block, facts: LetterFacts) -> str:
    """As `standard`, with placeholders for what is known: it stays true when the facts change."""
    words = {name: value and f"${{{name}}}" for name, value in values_of(facts).items()}
    return _written(block, words, facts)


def _written(block: Block, words: Words, facts: LetterFacts) -> str:
    telling = _TELLING.get(block)
    if telling is not None:
        return telling(words, private=facts.sender.private)
    asking = _ASKING.get(block)
    return "" if asking is None else " ".join(asking(words, facts.wishes))


def _who(words: Words, *, private: bool) -> str:
    place = join((words["buyer.region"], words["buyer.country"]))
    where = f" in {place}" if place else ""
    company = words["buyer.company"]
    if company and not private:
        who = f"We are {company}{where}."
    else:
        who = f"I am a private buyer{where}." if private else ""
    we = "I" if private else "We"
    work = f"{we} work in {words['buyer.business']}." if words["buyer.business"] else ""
    return " ".join(filter(None, (who, work)))


def _what(words: Words, *, private: bool) -> str:
    we, need = ("I am", "I need") if private else ("We are", "we need")
    goods = words["product"]
    return f"{we} interested in your {goods}. Please see what {need}:" if goods else ""


def _close(words: Words, *, private: bool) -> str:
    we = "I" if private else "We"
    day = words["answer_by"]
    return f"Please answer by {day}. {we} will then compare the offers and decide." if day else ""


def _moq(_words: Words, wishes: Wishes) -> Iterator[str]:
    colour = ", in total and per colour" if wishes.moq_per_colour else ""
    yield f"What is your minimum order quantity{colour}?"
    if wishes.moq_of_samples:
        yield "What is it for samples, for a first order and for a repeat order?"


def _price(words: Words, _wishes: Wishes) -> Iterator[str]:
    at = f" for {words['price_quantities']}" if words["price_quantities"] else ""
    yield f"What is the unit price{at}?"
    terms, currency = words["delivery_terms"], words["currency"]
    basis = " ".join(filter(None, (terms, f"in {currency}" if currency else "")))
    if basis:
        yield f"Please quote {basis}."
    if words["validity_days"]:
        yield f"Please keep the price valid for {words['validity_days']} days."


def _sample(words: Words, _wishes: Wishes) -> Iterator[str]:
    number = words["sample_quantity"]
    if number in {"", "1"}:
        yield "Can you send one sample, and what does it cost?"
    else:
        yield f"Can you send {number} samples, and what do they cost?"
    if words["sample_terms"]:
        yield f"Do you accept these terms for samples: {words['sample_terms']}?"


def _lead_time(_words: Words, _wishes: Wishes) -> Iterator[str]:
    yield "How many days does production take, for a first and for a repeat order?"


def _customisation(words: Words, _wishes: Wishes) -> Iterator[str]:
    if words["customisation"]:
        yield f"Can you make it with {words['customisation']}, and what does that cost?"
    else:
        yield "What can you customise, and what does that cost?"
    if words["tooling"]:
        yield f"For the tooling, do you agree to this: {words['tooling']}?"
    else:
        yield "What does the tooling cost, and who owns it?"


def _certificates(words: Words, _wishes: Wishes) -> Iterator[str]:
    if words["certificates"]:
        yield f"Do you have these certificates for this product: {words['certificates']}?"
    else:
        yield "Which certificates and test reports do you have for this product?"
    yield "Please give their numbers, the models they cover and the name of the holder."


def _packing(words: Words, _wishes: Wishes) -> Iterator[str]:
    yield "How do you pack the goods?"
    if words["packing"]:
        yield f"Can you pack them like this: {words['packing']}?"
    yield "Please give the pieces in a carton, its size, its gross weight and the HS code."


def _payment(words: Words, _wishes: Wishes) -> Iterator[str]:
    if words["payment_terms"]:
        yield f"Do you accept {words['payment_terms']} as payment terms?"
    else:
        yield "What are your payment terms?"
    yield "Do you accept Trade Assurance, and is the account in your company's name?"


def _quality(words: Words, _wishes: Wishes) -> Iterator[str]:
    if words["inspection"]:
        yield f"Do you accept this inspection before the balance is paid: {words['inspection']}?"
    else:
        yield "Do you accept an inspection before the balance is paid?"
    yield "What warranty do you give, and how do you settle defects?"


def _identity(_words: Words, _wishes: Wishes) -> Iterator[str]:
    yield "What are your full Chinese company name and your unified social credit code?"
    yield "Are you a factory or a trading company, and where is the factory?"


_TELLING: Mapping[Block, Callable[..., str]] = {
    Block.WHO: _who,
    Block.PRODUCT: _what,
    Block.CLOSING: _close,
}
_ASKING: Mapping[Block, Callable[[Words, Wishes], Iterator[str]]] = {
    Block.MOQ: _moq,
    Block.PRICE: _price,
    Block.SAMPLE: _sample,
    Block.LEAD_TIME: _lead_time,
    Block.CUSTOMISATION: _customisation,
    Block.CERTIFICATES: _certificates,
    Block.PACKING: _packing,
    Block.PAYMENT: _payment,
    Block.QUALITY: _quality,
    Block.IDENTITY: _identity,
}
