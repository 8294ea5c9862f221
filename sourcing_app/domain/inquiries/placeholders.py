"""
Placeholders in templates and own wordings: $product, ${buyer.name}. No code runs in them.

A placeholder that is unknown or has no value is a finding and stays as it is written: a letter
never has a blank in its place.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from string import Template

from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.inquiries.blocks import WHOLE
from sourcing_app.domain.inquiries.letter import LetterFacts
from sourcing_app.domain.sentences import Sentence, in_english, say
from sourcing_app.domain.values.quantities import number, price_steps
from sourcing_app.domain.values.text import excerpt

LONGEST = 20_000
"""Characters of a filled text: what is longer is cut, and a finding says so."""
_NOT_APPLICABLE = {"n/a", "na", "n.a.", "not applicable", "-", "\u2013", "\u2014"}
_KEPT_CAPITAL = frozenset(
    {
        *("american", "arabic", "bluetooth", "british", "chinese", "christmas", "danish", "dutch"),
        *("easter", "egyptian", "english", "european", "french", "german", "halloween", "indian"),
        *("italian", "japanese", "kevlar", "korean", "lycra", "montessori", "moroccan", "nordic"),
        *("oxford", "persian", "plexiglas", "russian", "scandinavian", "spanish", "swedish"),
        *("swiss", "teflon", "thai", "tiffany", "turkish", "velcro", "vietnamese"),
    }
)
_CAPITALISED = re.compile(r"[A-Z][a-z]+(?![\w-])")


class PlaceholderText(Template):
    """A text with placeholders; their names may have dots: ${buyer.name}."""

    idpattern = r"(?a:[_a-z][_a-z0-9]*(?:\.[_a-z][_a-z0-9]*)*)"
    flags = re.IGNORECASE


@dataclass(frozen=True, slots=True)
class Filled:
    """A text with its placeholders filled in, and what is wrong with those that were not."""

    text: str
    findings: tuple[Finding, ...] = ()


def applicable(value: str) -> bool:
    """Whether a fact is given and is not "not applicable"."""
    return bool(value.strip()) and value.strip().casefold() not in _NOT_APPLICABLE


def known(value: str) -> str:
    """Return a fact on one line, "" where it is unknown or not applicable."""
    return " ".join(value.split()) if applicable(value) else ""


def in_sentence(name: str) -> str:
    """Write a name of goods as it stands in a sentence: "folding table", but "LED lamp"."""
    first = _CAPITALISED.match(name)
    if first is None or first.group().casefold() in _KEPT_CAPITAL:
        return name
    return name[0].lower() + name[1:]


def short_name(product: str) -> str:
    """Return a product's name up to the first comma, on one line."""
    return " ".join(product.split(",", maxsplit=1)[0].split())


def latin(name: str) -> str:
    """Return a person's name where it is in letters an English letter is written in, else ""."""
    plain = " ".join(name.split())
    return plain if all(ord(letter) < _LATIN_ENDS for letter in plain) else ""


_LATIN_ENDS = 0x250


def amount(quantity: Decimal | None, unit: str) -> str:
    """Write a quantity with its unit, "" where it is unknown."""
    return "" if quantity is None else f"{number(quantity)} {unit}".strip()


def reference(facts: LetterFacts) -> str:
    """Return the number of the inquiry with the letter's revision, "" before there is one."""
    return f"{facts.number}/{facts.revision}" if facts.number else ""


def values_of(facts: LetterFacts) -> dict[str, str]:
    """Return what each placeholder stands for, "" where that is not known."""
    return {
        **_buyer(facts),
        **_product(facts),
        **_wishes(facts),
        "supplier": facts.supplier,
        "contact": latin(facts.contact),
        "reference": reference(facts),
        "today": in_english(facts.day),
        "answer_by": in_english(facts.answer_by) if facts.answer_by else "",
        **dict.fromkeys(TO_FILL_IN, ""),
        **facts.own,
    }


TO_FILL_IN = (
    *("sent_on", "quote.price", "quote.day", "target_price", "order.number", "received_on"),
    *("defect", "remedy"),
)
"""What only other records or the buyer know; a letter that needs it is not finished without it."""


def _buyer(facts: LetterFacts) -> dict[str, str]:
    sender = facts.sender
    return {
        "buyer.name": sender.name,
        "buyer.position": sender.position,
        "buyer.company": sender.company,
        "buyer.region": sender.region,
        "buyer.country": sender.country,
        "buyer.business": sender.business,
        "buyer.address": sender.address,
        "buyer.phone": sender.phone,
        "buyer.email": sender.email,
    }


def _product(facts: LetterFacts) -> dict[str, str]:
    names = ("material", "colour", "size", "finish", "tolerance", "standard", "drawing", "features")
    return {
        **{name: known(getattr(facts, name)) for name in names},
        "product": in_sentence(short_name(facts.product)),
        "link": known(facts.link),
        "quantity": amount(facts.quantity, facts.unit),
        "yearly_quantity": amount(facts.yearly_quantity, facts.unit),
        "needed_by": in_english(facts.needed_by) if facts.needed_by else "",
        "price_quantities": _listed(facts),
    }


def _wishes(facts: LetterFacts) -> dict[str, str]:
    wishes = facts.wishes
    names = ("sample_terms", "customisation", "tooling", "certificates", "packing", "inspection")
    samples = wishes.sample_quantity
    return {
        **{name: known(getattr(wishes, name)) for name in names},
        "payment_terms": known(wishes.payment_terms),
        "delivery_terms": " ".join(filter(None, (wishes.incoterm, known(wishes.place)))),
        "currency": wishes.currency,
        "validity_days": "" if wishes.validity_days is None else str(wishes.validity_days),
        "sample_quantity": "" if samples is None else number(samples),
    }


def _listed(facts: LetterFacts) -> str:
    quantities = facts.price_quantities or price_steps(facts.quantity)
    if not quantities:
        return ""
    *first, last = (number(quantity) for quantity in quantities)
    return " ".join(filter(None, (", ".join(first), "and" if first else "", last, facts.unit)))


def filled_by(finding: Finding) -> str:
    """Name where a placeholder that is not filled in gets its value: profile, field or letter."""
    name = str(finding.sentence.values.get("placeholder", ""))
    if name.startswith("buyer."):
        return name.replace("buyer.", "profile.")
    return f"field.{_FILLED_BY.get(name, name)}" if name in _OF_FIELDS else "letter"


_FILLED_BY = {"delivery_terms": "incoterm"}
_OF_FIELDS = frozenset(
    {
        *("product", "link", "material", "colour", "size", "finish", "tolerance", "standard"),
        *("drawing", "features", "quantity", "yearly_quantity", "needed_by", "price_quantities"),
        *("sample_terms", "customisation", "tooling", "certificates", "packing", "inspection"),
        *("payment_terms", "delivery_terms", "currency", "validity_days", "sample_quantity"),
        *("answer_by",),
    }
)
"""Placeholders whose value is typed into a field of the letter, mostly of the same name."""


def fill(text: str, values: Mapping[str, str], room: int = LONGEST) -> Filled:
    """
    Fill in a text in one pass: a value that looks like a placeholder stays as it is.

    What is longer than `room` is cut, and a finding says so.
    """
    kept: list[str] = []
    findings: list[Finding] = []
    at = long = 0
    for match in PlaceholderText.pattern.finditer(text):
        put, finding = _put(match, values)
        findings += finding
        kept += (text[at : match.start()], put)
        at = match.end()
        long += len(put)
        if long > room:
            break
    filled = "".join((*kept, text[at:]))
    if len(filled) > room:
        findings.append(TOO_LONG)
    return Filled(filled[: max(0, room)], tuple(findings))


def _put(match: re.Match[str], values: Mapping[str, str]) -> tuple[str, list[Finding]]:
    """Return what stands in place of one placeholder, and what is wrong with it."""
    if match["escaped"] is not None:
        return "$", []
    name = (match["named"] or match["braced"] or "").casefold()
    if not name:
        return match.group(), []
    value = values.get(name)
    if value:
        return value, []
    return match.group(), [_unfilled(match, name, value)]


def _unfilled(match: re.Match[str], name: str, value: str | None) -> Finding:
    told = _EMPTY if value is not None else _IN_ITS_LINE if name in WHOLE else _UNKNOWN
    said = told.put(name=excerpt(match.group()), placeholder=name)
    return Finding("R53", Severity.ERROR, said, match.start(), match.end())


_UNKNOWN: Sentence = say("Placeholders", "There is no placeholder {name}. Correct or remove it.")
_IN_ITS_LINE: Sentence = say(
    "Placeholders", "{name} stands for whole paragraphs: put it in a line of its own."
)
TOO_LONG = Finding(
    "R53",
    Severity.ERROR,
    say(
        "Placeholders", "With its placeholders filled in, the text has more than {most} characters."
    ).put(most=LONGEST),
    0,
    0,
)
_EMPTY: Sentence = say(
    "Placeholders", "Nothing is known for {name}: fill that in, or write it in the text yourself."
)


def named_in(text: str) -> Iterator[str]:
    """Yield the names of the placeholders in a text, in its order."""
    for match in PlaceholderText.pattern.finditer(text):
        name = match["named"] or match["braced"]
        if name:
            yield name.casefold()
