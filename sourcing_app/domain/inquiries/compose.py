"""Composes a letter from the facts of one inquiry: its template, and the blocks in it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from sourcing_app.domain.findings import Finding
from sourcing_app.domain.inquiries.blocks import ASKED, WHOLE, Block
from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.inquiries.letter import (
    Letter,
    LetterFacts,
    LetterPart,
    PartKind,
    join,
)
from sourcing_app.domain.inquiries.parts import parts_of
from sourcing_app.domain.inquiries.placeholders import (
    LONGEST,
    TOO_LONG,
    PlaceholderText,
    amount,
    applicable,
    fill,
    known,
    latin,
    reference,
    short_name,
    values_of,
)
from sourcing_app.domain.inquiries.shipped import SHIPPED
from sourcing_app.domain.inquiries.wording import standard
from sourcing_app.domain.sentences import in_english

__all__ = ["Composed", "applicable", "compose", "composed"]

_ENCLOSING = frozenset(
    {LetterKind.FIRST, LetterKind.SHORT, LetterKind.SAMPLE}
    | {LetterKind.COUNTER_OFFER, LetterKind.ORDER_INTENT}
)
"""What drawings and photos go along with; other letters refer to an earlier one."""
_ASKING = "Please tell us:"


@dataclass(frozen=True, slots=True)
class Composed:
    """A letter, and what is wrong with the placeholders in its template and own wordings."""

    letter: Letter
    findings: tuple[Finding, ...]


def compose(facts: LetterFacts) -> Letter:
    """Write the letter; unknown and not applicable facts are left out."""
    return composed(facts).letter


def composed(facts: LetterFacts) -> Composed:
    """As `compose`, with the findings in placeholders."""
    writer = _Writer(facts)
    letter = Letter(
        to=_recipient(facts),
        day=in_english(facts.day),
        reference=reference(facts),
        subject=writer.subject(),
        greeting=f"Dear {latin(facts.contact) or 'Sales Team'},",
        body=tuple(_numbered(_bounded(writer.body()))),
        closing=_signature(facts),
        enclosures=facts.enclosures if facts.kind in _ENCLOSING else (),
    )
    if len(letter.text()) > LONGEST and TOO_LONG not in writer.findings:
        writer.findings.append(TOO_LONG)
    return Composed(letter, tuple(writer.findings))


class _Writer:
    """Writes subject and body, and keeps the findings."""

    def __init__(self, facts: LetterFacts) -> None:
        self._facts = facts
        self._values = values_of(facts)
        self._room = LONGEST
        self.findings: list[Finding] = []

    def subject(self) -> str:
        facts = self._facts
        own = facts.subject or SHIPPED[facts.kind].subject
        if own:
            return " ".join(self._filled(own).split())
        goods = join((short_name(facts.product), amount(facts.quantity, facts.unit)))
        return f"Inquiry: {goods}" if goods else "Inquiry"

    def body(self) -> Iterator[LetterPart]:
        """Write the lines of the template, and whole blocks where a line says so."""
        text = self._facts.text or SHIPPED[self._facts.kind].text
        start = at = 0
        for line in text.splitlines(keepends=True):
            whole = WHOLE.get(_alone(line))
            if whole is not None:
                yield from parts_of(self._filled(text[start:at], start))
                yield from self._blocks(whole)
                start = at + len(line)
            at += len(line)
        yield from parts_of(self._filled(text[start:], start))

    def _blocks(self, wanted: tuple[Block, ...]) -> Iterator[LetterPart]:
        """Write those of these blocks that are in the letter; a line leads to the questions."""
        asked = False
        answered = self._facts.answered if wanted == ASKED else frozenset()
        for block in self._facts.blocks:
            open_ = block in wanted and block not in answered
            for part in self._block(block) if open_ else ():
                if part.kind is PartKind.QUESTIONS and not asked:
                    asked = True
                    yield LetterPart(PartKind.PARAGRAPH, (_ASKING,))
                yield part

    def _block(self, block: Block) -> Iterator[LetterPart]:
        text = self._worded(block)
        if block in ASKED:
            questions = tuple(filter(None, map(str.strip, text.split("\n"))))
            yield from (LetterPart(PartKind.QUESTIONS, questions),) if questions else ()
            return
        yield from parts_of(text)
        bullets = tuple(_LISTS.get(block, _no_list)(self._facts))
        yield from (LetterPart(PartKind.BULLETS, bullets),) if bullets else ()

    def _worded(self, block: Block) -> str:
        own = self._facts.wordings.get(block, "")
        if own:
            return self._filled(own)
        return (
            self._facts.extra
            if block is Block.EXTRA
            else standard(block, self._facts, self._values)
        )

    def _filled(self, text: str, start: int = 0) -> str:
        """Fill in a piece of a text, which begins at `start` in it; all pieces share their room."""
        filled = fill(text, self._values, self._room)
        self._room -= len(filled.text)
        self.findings += (
            replace(each, start=each.start + start, end=each.end + start)
            for each in filled.findings
        )
        return filled.text


def _bounded(parts: Iterable[LetterPart]) -> Iterator[LetterPart]:
    """Stop where a letter is too long to be sent: a template may name a block a thousand times."""
    room = LONGEST
    for part in parts:
        yield part
        room -= sum(map(len, part.texts))
        if room < 0:
            return


def _alone(line: str) -> str:
    """Return the name of the placeholder that a line consists of, else ""."""
    match = PlaceholderText.pattern.fullmatch(line.strip())
    return (match["named"] or match["braced"] or "").casefold() if match else ""


def _numbered(parts: Iterable[LetterPart]) -> Iterator[LetterPart]:
    """Join lists that follow each other, and number the questions through the letter."""
    first = 1
    for kind, run in groupby(parts, key=lambda part: part.kind):
        if kind is PartKind.PARAGRAPH:
            yield from run
            continue
        texts = tuple(text for part in run for text in part.texts)
        if kind is PartKind.QUESTIONS:
            yield LetterPart(kind, texts, first)
            first += len(texts)
        else:
            yield LetterPart(kind, texts)


def _recipient(facts: LetterFacts) -> tuple[str, ...]:
    native = facts.native_name if facts.native_name != facts.supplier else ""
    person = latin(facts.contact)
    lines = (facts.supplier, native, f"Attn: {person}" if person else "")
    return tuple(filter(None, (*lines, *facts.address.split("\n"))))


def _signature(facts: LetterFacts) -> tuple[str, ...]:
    sender = facts.sender
    company = "" if sender.private else sender.company
    reach = join((sender.phone, sender.email))
    return ("Best regards,", *filter(None, (sender.name, sender.position, company, reach)))


def _no_list(_facts: LetterFacts) -> Iterable[str]:
    return ()


def _product(facts: LetterFacts) -> Iterator[str]:
    named = {
        "Product": facts.product,
        "Your page": facts.link,
        "Material": facts.material,
        "Colour": facts.colour,
        "Size": facts.size,
        "Finish": facts.finish,
        "Tolerance": facts.tolerance,
        "Standard": facts.standard,
        "Drawing": facts.drawing,
        "Features": facts.features,
    }
    return (f"{label}: {known(value)}" for label, value in named.items() if applicable(value))


def _quantity(facts: LetterFacts) -> Iterator[str]:
    wanted = f"needed by {in_english(facts.needed_by)}" if facts.needed_by else ""
    first = join((amount(facts.quantity, facts.unit), wanted))
    yearly = amount(facts.yearly_quantity, facts.unit)
    yield from (f"First order: {first}",) if first else ()
    yield from (f"Yearly forecast: {yearly}",) if yearly else ()


_LISTS = {Block.PRODUCT: _product, Block.QUANTITY: _quantity}


def in_latin(facts: LetterFacts, name: str) -> LetterFacts:
    """Return the facts with the supplier's name in Latin letters, and no other name beside it."""
    return replace(facts, supplier=name, native_name="")
