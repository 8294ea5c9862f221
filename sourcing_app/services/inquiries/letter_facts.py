"""The facts of one letter, from the row of its recipient and what belongs to its inquiry."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sourcing_app.domain.inquiries.answers import KnownAnswers, answered
from sourcing_app.domain.inquiries.assess import Other
from sourcing_app.domain.inquiries.blocks import TICKS, Block, BlockChoice, BlockUse, order_of
from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.inquiries.letter import LetterFacts, Sender, Wishes, join
from sourcing_app.domain.quotes.price_breaks import Price, PriceBreak, price_at
from sourcing_app.domain.sentences import in_english
from sourcing_app.domain.settings.limits import SHIPPED, Limits
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.money import Money
from sourcing_app.domain.values.quantities import kept_quantities
from sourcing_app.domain.values.scaled import unscaled, unscaled_or_none
from sourcing_app.services.inquiries.enclosed import Enclosure
from sourcing_app.store.queries import letters, quotes
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none, word_or, word_or_none
from sourcing_app.store.sqlite.shapes import read_as

_CODE = len("USD")
_TEXTS = (
    *("product", "material", "colour", "size", "finish", "tolerance", "standard", "drawing"),
    *("features", "unit", "extra", "number"),
)


@dataclass(frozen=True, slots=True)
class Worded:
    """How one inquiry's blocks are worded, and what single letters do otherwise (by recipient)."""

    common: Mapping[Block, str]
    own: Mapping[int, Mapping[Block, tuple[BlockUse | None, str]]]


@dataclass(frozen=True, slots=True)
class LetterBuyer:
    """Who writes a letter that is not sent yet, and the logo in its letterhead."""

    sender: Sender
    logo_id: int | None


@dataclass(frozen=True, slots=True)
class Shared:
    """
    What several letters are made with: the day, and by profile, inquiry or recipient the rest.

    `country` gives the English name of a country's code.
    """

    buyers: Mapping[int | None, LetterBuyer]
    day: date
    asked: Mapping[int, Mapping[int, Other]]
    worded: Mapping[int, Worded]
    answers: Mapping[int, Row]
    breaks: Mapping[int, tuple[PriceBreak, ...]]
    enclosures: Mapping[int, tuple[Enclosure, ...]] = field(default_factory=dict)
    country: Callable[[str], str] = field(default=str)
    limits: Limits = SHIPPED


def worded_of(reader: Reader, inquiry_ids: Iterable[int]) -> dict[int, Worded]:
    """Read how the blocks of these inquiries are worded."""
    keys = tuple(inquiry_ids)
    common: dict[int, dict[Block, str]] = {key: {} for key in keys}
    own: dict[int, dict[int, dict[Block, tuple[BlockUse | None, str]]]] = {key: {} for key in keys}
    for row in letters.worded(reader, keys):
        block = word_or(row["block"], Block.EXTRA)
        if row["recipient_id"] is None:
            common[row["inquiry_id"]][block] = row["wording"]
            continue
        letter = own[row["inquiry_id"]].setdefault(row["recipient_id"], {})
        letter[block] = (word_or_none(BlockUse, row["use"]), row["wording"])
    return {key: Worded(common[key], own[key]) for key in keys}


def breaks_of(reader: Reader, quote_ids: Iterable[int]) -> dict[int, tuple[PriceBreak, ...]]:
    """Read the prices of these quotes, the smallest quantity first."""
    found: dict[int, list[PriceBreak]] = {}
    for row in quotes.breaks_of(reader, quote_ids):
        each = PriceBreak(unscaled(row["min_quantity"]), unscaled(row["price"]))
        found.setdefault(row["quote_id"], []).append(each)
    return {key: tuple(breaks) for key, breaks in found.items()}


def letter_facts(row: Row, shared: Shared, choice: BlockChoice) -> LetterFacts:
    """Return all that one letter is made from; unknown is empty or None."""
    answer = shared.answers.get(row["id"])
    quantity = unscaled_or_none(row["quantity"])
    return LetterFacts(
        sender=shared.buyers[row["profile_id"]].sender,
        supplier=row["supplier"],
        native_name=row["legal_name"],
        address=_address(row, shared.country),
        contact=row["contact"],
        day=shared.day,
        limits=shared.limits,
        revision=row["revision"] + 1,
        link=row["product_url"] or row["page"],
        page=row["page"],
        quantity=quantity,
        yearly_quantity=unscaled_or_none(row["yearly_quantity"]),
        needed_by=day_or_none(row["needed_by"]),
        price_quantities=kept_quantities(row["price_quantities"]),
        wishes=_wishes(row),
        answer_by=day_or_none(row["answer_by"]),
        blocks=choice.blocks(),
        wordings={**choice.words, **choice.own_words},
        own=_values(row, answer, shared, quantity),
        answered=_answered(answer, shared),
        enclosures=tuple(each.listed for each in shared.enclosures.get(row["inquiry_id"], ())),
        **_template(row),
        **{name: row[name] for name in _TEXTS},
    )


def block_choice(row: Row, shared: Shared) -> BlockChoice:
    """Return which blocks the letter has, and in which order."""
    worded = shared.worded[row["inquiry_id"]]
    own = worded.own.get(row["id"], {})
    ticked = (block for block in Block if block not in TICKS or row[TICKS[block]])
    uses = {block: use for block, (use, _) in own.items() if use is not None}
    words = {block: text for block, (_, text) in own.items() if text}
    order = order_of(row["block_order"])
    return BlockChoice(order, frozenset(ticked), uses, worded.common, words)


def _wishes(row: Row) -> Wishes:
    ticks = {name: bool(row[name]) for name in ("moq_per_colour", "moq_of_samples")}
    return read_as(Wishes, row, **ticks)


def _template(row: Row) -> dict[str, Any]:
    """The kind of the letter, and the text and subject in place of the shipped ones."""
    usual = word_or(row["template"], LetterKind.FIRST)
    kind = word_or(row["template_kind"] or row["own_kind"] or usual, usual)
    return {
        "kind": kind,
        "subject": row["subject"] or row["template_subject"],
        "text": row["own_text"] or row["template_text"],
    }


def _address(row: Row, country: Callable[[str], str]) -> str:
    """Street, then city and country, unless the street's line says them already."""
    street = " ".join(row["address"].split())
    named = country(row["supplier_country"]) if row["supplier_country"] else ""
    more = (part for part in (row["city"], named) if part.casefold() not in street.casefold())
    return "\n".join(filter(None, (street, join(more))))


def _answered(answer: Row | None, shared: Shared) -> frozenset[Block]:
    if answer is None:
        return frozenset()
    known = KnownAnswers(
        moq=answer["moq"] is not None,
        price=bool(shared.breaks.get(answer["id"])),
        sample=answer["sample_price"] is not None or answer["sample_days"] is not None,
        lead_time=answer["lead_days"] is not None,
        payment=bool(answer["terms"]),
        identity=bool(answer["legal_name"] and answer["credit_code"]),
    )
    return answered(known)


def _values(row: Row, answer: Row | None, shared: Shared, quantity: Any) -> dict[str, str]:
    """What placeholders about earlier letters and the quote stand for."""
    sent = day_or_none(row["sent_on"])
    found = {"sent_on": in_english(sent)} if sent else {}
    if answer is None:
        return found
    received = day_or_none(answer["received_on"])
    breaks = shared.breaks.get(answer["id"], ())
    price = None if quantity is None else price_at(breaks, quantity, kept_code(answer["currency"]))
    if isinstance(price, Price) and len(price.currency) == _CODE:
        each = Money(price.unit_price, price.currency)
        found["quote.price"] = f"{each} per {answer['unit']}"
    return {**found, "quote.day": in_english(received)} if received else found
