"""Checks one letter against gate G1: what each part of the meter still needs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace

from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.inquiries.blocks import BLOCK_NAMES, Block
from sourcing_app.domain.inquiries.compose import composed
from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.inquiries.language import TEXT_CAP, check_letter
from sourcing_app.domain.inquiries.letter import Letter, LetterFacts, Sender, Wishes
from sourcing_app.domain.inquiries.lint.texts import long_sentences
from sourcing_app.domain.inquiries.placeholders import applicable, filled_by
from sourcing_app.domain.inquiries.readiness import Missing, Readiness, ReadinessPart
from sourcing_app.domain.inquiries.style import count_words, stock_phrases
from sourcing_app.domain.sentences import say

_SHORTEST_NAME = 4  # a shorter supplier name may be any word of a letter
_BUYER = (
    ("name", say("Readiness", "Your name is missing in the buyer details.")),
    ("position", say("Readiness", "Your position is missing in the buyer details.")),
    ("company", say("Readiness", "Your company is missing in the buyer details.")),
    ("region", say("Readiness", "Your region is missing in the buyer details.")),
    ("business", say("Readiness", "Your field of business is missing in the buyer details.")),
)
_FACTS = (
    ("product", say("Readiness", "The product name is missing.")),
    ("link", say("Readiness", "The product link is missing. Write n/a if there is none.")),
    ("colour", say("Readiness", "The colour is missing. Write n/a if it does not apply.")),
    ("size", say("Readiness", "The size is missing. Write n/a if it does not apply.")),
    ("features", say("Readiness", "The features are missing. Write n/a if there are none.")),
)
_NO_UNIT = say(
    "Readiness", "The size “{size}” has no unit: write {size} cm, {size} in or EU {size}."
)
_BARE_NUMBERS = re.compile(r"(?=.*\d)[\d\s.,:;/x\u00d7\u0445*+\u2013-]+", re.IGNORECASE)
_BEFORE_PAGE = re.compile(r"[(\[<\"\u201c]*(?:https?://)?(?:www\.)?")
_VOLUME = say("Readiness", "The expected volume is missing.")
_QUESTIONS = {
    Block.MOQ: say("Readiness", "The question about MOQ is not asked."),
    Block.PRICE: say("Readiness", "The question about the price is not asked."),
}
_TOLD = {
    Block.WHO: ReadinessPart.BUYER,
    Block.PRODUCT: ReadinessPart.PRODUCT,
    Block.QUANTITY: ReadinessPart.PRODUCT,
}
"""What a first letter tells, and the part of the meter it belongs to."""
_UNTOLD = say("Readiness", "The block “{block}” is not in the letter.")
_FIRST = frozenset({LetterKind.FIRST, LetterKind.SHORT})
"""What names the goods and asks MOQ and price; later letters refer to it."""
_TEXTS = (
    *("product", "link", "material", "colour", "size", "finish", "tolerance", "standard"),
    *("drawing", "features", "unit", "extra", "subject"),
)
_OPTIONAL_FOR_PERSONS = {"position", "company"}


@dataclass(frozen=True, slots=True)
class Other:
    """Another recipient: neither its name nor its product page may appear in this letter."""

    name: str
    page: str = ""


def assess(
    facts: LetterFacts, kept_words: Sequence[str] = (), others: Sequence[Other] = ()
) -> Readiness:
    """Check one letter (R48, R51, R54, R56-R64) of an inquiry that also goes to `others`."""
    written = composed(facts)
    letter, text = written.letter, written.letter.text()
    english = tuple(
        finding
        for finding in check_letter(text, kept_words, facts.names(), facts.limits).findings
        if finding.severity is Severity.ERROR
    )
    prose = letter.prose()
    heavy = (*long_sentences(facts, prose), *stock_phrases(prose[:TEXT_CAP]))
    missing = (
        *_buyer(facts.sender),
        *(_product(facts) if facts.kind in _FIRST else ()),
        *(_asked(facts) if facts.kind in _FIRST else ()),
        *(
            Missing(ReadinessPart.PRODUCT, "placeholder", found.sentence, filled_by(found))
            for found in written.findings
        ),
        *_strangers(letter, facts, others),
        *(_foreign(finding, facts, text) for finding in english),
        *(
            Missing(
                ReadinessPart.SENTENCES, "sentence", found.sentence, _field(found, facts, prose)
            )
            for found in heavy
        ),
    )
    return Readiness(missing, (*english, *heavy), count_words(text))


def _buyer(sender: Sender) -> Iterator[Missing]:
    for fact, sentence in _BUYER:
        optional = sender.private and fact in _OPTIONAL_FOR_PERSONS
        if not optional and not getattr(sender, fact).strip():
            yield Missing(ReadinessPart.BUYER, fact, sentence, f"profile.{fact}")


def _product(facts: LetterFacts) -> Iterator[Missing]:
    for fact, sentence in _FACTS:
        if not getattr(facts, fact).strip():
            yield Missing(ReadinessPart.PRODUCT, fact, sentence, f"field.{fact}")
    if _BARE_NUMBERS.fullmatch(facts.size):
        unit = _NO_UNIT.put(size=facts.size.strip())
        yield Missing(ReadinessPart.PRODUCT, "size", unit, "field.size")
    if facts.quantity is None or facts.quantity <= 0:
        yield Missing(ReadinessPart.PRODUCT, "quantity", _VOLUME, "field.quantity")


def _asked(facts: LetterFacts) -> Iterator[Missing]:
    for question, sentence in _QUESTIONS.items():
        if question not in {*facts.blocks, *facts.answered}:
            yield Missing(ReadinessPart.QUESTIONS, question, sentence, f"field.{question}")
    for block, part in _TOLD.items() if facts.kind is LetterKind.FIRST else ():
        if block not in facts.blocks:
            untold = _UNTOLD.put(block=BLOCK_NAMES[block])
            yield Missing(part, block, untold, f"field.{block}")


def _strangers(letter: Letter, facts: LetterFacts, others: Sequence[Other]) -> Iterator[Missing]:
    own = _folded(facts.supplier)
    text = _folded(replace(letter, to=(facts.supplier, facts.native_name)).text())
    besides, pages = text.replace(own, ""), set(map(_page, text.split()))
    for other in others:
        name, page = _folded(other.name), _page(other.page)
        sought = besides if name in own else text
        if len(name) >= _SHORTEST_NAME and name in sought and name != own:
            named = say("Readiness", "The letter names another supplier: {name}.")
            told = named.put(name=other.name)
            yield Missing(ReadinessPart.PRODUCT, "other_supplier", told, _where(other.name, facts))
        if applicable(page) and page in pages and page != _page(facts.page):
            linked = say("Readiness", "The product link is the page of another supplier: {name}.")
            told = linked.put(name=other.name)
            where = "field.link" if page == _page(facts.link) else _where(other.page, facts)
            yield Missing(ReadinessPart.PRODUCT, "other_page", told, where)


def _folded(text: str) -> str:
    """Write a text in small letters, with one space where there are several or a hard one."""
    return "\n".join(" ".join(line.split()) for line in text.casefold().split("\n"))


def _page(address: str) -> str:
    """Write an address as it is compared: without what goes before it and the marks after it."""
    return _BEFORE_PAGE.sub("", address.casefold()).rstrip('/.,;:!?)]>"\u201d')


def _foreign(finding: Finding, facts: LetterFacts, letter: str) -> Missing:
    word = letter[finding.start : finding.end]
    return Missing(ReadinessPart.ENGLISH, word, finding.sentence, _where(word, facts))


def _field(found: Finding, facts: LetterFacts, prose: str) -> str:
    """Where a sentence or a phrase in it was written; "letter" where a template words it."""
    words = prose[found.start : found.end]
    where = f"field.{found.field}" if found.field else _where(words, facts) if words else ""
    return where if where.startswith("field.") else "letter"


def _where(words: str, facts: LetterFacts) -> str:
    sought = words.casefold()
    wishes = ((each.name, getattr(facts.wishes, each.name)) for each in fields(Wishes))
    texts = {field: getattr(facts, field) for field in _TEXTS} | dict(wishes)
    wordings = {f"words_{block}": text for block, text in facts.wordings.items()}
    found = (n for n, text in (texts | wordings).items() if sought in str(text or "").casefold())
    field = next(found, None) or ("text" if sought in facts.text.casefold() else None)
    return f"field.{field}" if field else "profile.name"
