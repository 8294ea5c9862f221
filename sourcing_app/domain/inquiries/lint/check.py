"""All that is checked in the texts of a letter while it is written, field by field."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from functools import cache, partial
from typing import Any

from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.inquiries.compose import applicable, compose
from sourcing_app.domain.inquiries.language import TEXT_CAP, translated_words
from sourcing_app.domain.inquiries.letter import LetterFacts
from sourcing_app.domain.inquiries.lint.dictionaries import NO_DICTIONARIES, Dictionaries
from sourcing_app.domain.inquiries.lint.spelling import misspelt, words_of
from sourcing_app.domain.inquiries.lint.texts import Written, long_sentences, written_in
from sourcing_app.domain.inquiries.lint.wording import (
    bare_wishes,
    describes,
    named_brands,
    open_gaps,
)
from sourcing_app.domain.inquiries.style import heavy_sentences, stock_phrases
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.limits import SHIPPED, Limits

_SPECIFIED_BY = ("size", "features", "colour", "material", "standard", "drawing")


@dataclass(frozen=True, slots=True)
class Allowed:
    """
    Words that are right whatever the dictionaries say.

    `kept` are the buyer's words to keep, `names` those of people, companies and places, `cleared`
    brands with a licence document, in lower case.
    """

    kept: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    cleared: frozenset[str] = frozenset()

    def right_words(self) -> frozenset[str]:
        """Return the words whose spelling is not asked."""
        return words_of(*self.kept, *self.names)

    def cleared_brands(self) -> frozenset[str]:
        """Return the brands that are not warned about, in lower case."""
        return self.cleared | {word.casefold() for word in self.kept}


def check_text(
    text: str,
    allowed: Allowed,
    dictionaries: Dictionaries = NO_DICTIONARIES,
    *,
    specified: bool | None = None,
    limits: Limits = SHIPPED,
) -> tuple[Finding, ...]:
    """
    Check one text against R53, R56, R57, R64 and R167; the findings in text order.

    `specified` says whether what is asked for is described; None: the text itself tells.
    """
    checked = text[:TEXT_CAP]
    if specified is None:
        specified = describes(checked)
    found = _prose(checked, allowed, dictionaries, specified=specified)
    return _in_order((*found, *heavy_sentences(checked, limits)))


def check_fields(
    facts: LetterFacts, allowed: Allowed, dictionaries: Dictionaries = NO_DICTIONARIES
) -> tuple[Finding, ...]:
    """
    Check each text of the buyer's that stands in a letter; the findings name their fields.

    What its template does not print, and what a block says that it does not have, is let be. A
    sentence is counted as it stands in the letter, not in its field.
    """
    own = replace(allowed, names=(*allowed.names, *names_in(facts)))
    specified = any(applicable(getattr(facts, name)) for name in _SPECIFIED_BY)
    found = _in_letter(facts, _fields(facts, own, dictionaries, specified=specified))
    return (*found, *long_sentences(facts, compose(facts).prose()))


def spelling_of(
    facts: LetterFacts, allowed: Allowed, dictionaries: Dictionaries
) -> tuple[Finding, ...]:
    """Check the spelling alone, field by field: the dictionary may have to be read first."""
    if dictionaries.spelling is None:
        return ()
    names = replace(allowed, names=(*allowed.names, *names_in(facts))).right_words()
    found = (
        replace(finding, field=text.field)
        for text in written_in(facts)
        for finding in misspelt(text.text, dictionaries.spelling, names)
    )
    return _in_letter(facts, found)


def names_in(facts: LetterFacts) -> tuple[str, ...]:
    """Return the names a letter is about: the supplier's and the buyer's own."""
    sender = facts.sender
    own = (str(getattr(sender, each.name)) for each in fields(sender) if each.name != "business")
    return (*facts.names(), *own)


def _in_letter(facts: LetterFacts, found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return what is found in texts without which the letter would be another."""
    letter = cache(partial(compose, facts))
    there = cache(lambda field: compose(_without(facts, field)) != letter())
    return tuple(finding for finding in found if there(finding.field))


def _without(facts: LetterFacts, field: str) -> LetterFacts:
    """Return the facts without one of the texts of `written_in`."""
    block = field.removeprefix("words_")
    if block != field:
        others = {key: text for key, text in facts.wordings.items() if key != block}
        return replace(facts, wordings=others)
    nothing: dict[str, Any] = {field: ""}
    if hasattr(facts.wishes, field):
        return replace(facts, wishes=replace(facts.wishes, **nothing))
    return replace(facts, **nothing)


def _fields(
    facts: LetterFacts, allowed: Allowed, dictionaries: Dictionaries, *, specified: bool
) -> Iterator[Finding]:
    for each in written_in(facts):
        if each.prose:
            found = _prose(each.text, allowed, dictionaries, specified=specified)
        else:
            found = _words(each.text, allowed, dictionaries)
        for finding in (*_several(each, dictionaries), *_in_order(found)):
            yield replace(finding, field=each.field)


def _prose(
    text: str, allowed: Allowed, dictionaries: Dictionaries, *, specified: bool
) -> Iterable[Finding]:
    yield from _words(text, allowed, dictionaries)
    yield from stock_phrases(text)
    yield from bare_wishes(text, specified=specified)


def _words(text: str, allowed: Allowed, dictionaries: Dictionaries) -> Iterable[Finding]:
    yield from translated_words(text, dictionaries.english, allowed.kept, allowed.names)
    yield from named_brands(text, dictionaries.brands, allowed.cleared_brands())
    yield from open_gaps(text)
    if dictionaries.spelling is not None:
        yield from misspelt(text, dictionaries.spelling, allowed.right_words())


def _several(written: Written, dictionaries: Dictionaries) -> Iterator[Finding]:
    """R51: one letter asks about one product."""
    name = written.text.split(",", maxsplit=1)[0] if written.field == "product" else ""
    named = dictionaries.products(name)
    if len(named) > 1:
        told = say("Lint", "{count} products in one letter: write a letter about each.")
        sentence = told.put(count=len(named))
        yield Finding("R51", Severity.WARNING, sentence, 0, len(written.text))


def _in_order(found: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(found, key=lambda finding: (finding.start, finding.end)))
