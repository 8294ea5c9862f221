"""What to try after a search without results, and what a number of results means (R80)."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from sourcing_app.domain.search import edits, length, signs
from sourcing_app.domain.search.check import fix_all
from sourcing_app.domain.search.thesaurus import NO_TERMS, Thesaurus
from sourcing_app.domain.search.vocabulary import NO_WORDS, Vocabulary
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import SHIPPED, LimitName, Limits

_MOST_OTHERS = 3
_JOINING = frozenset({"and", "or", "with", "for", "of", "the", "a", "an", "in", "to"})
"""Words that join others: none begins or ends a query."""


@dataclass(frozen=True, slots=True)
class Variant:
    """Another query to try, and how it differs."""

    sentence: Sentence
    text: str


def variants(
    query: str,
    failed: Collection[str] = (),
    *,
    latin_only: bool = True,
    vocabulary: Vocabulary = NO_WORDS,
    thesaurus: Thesaurus = NO_TERMS,
    limits: Limits = SHIPPED,
) -> tuple[Variant, ...]:
    """
    R80: queries to try when nothing was found, closest to the typed one first.

    The thesaurus has other words for the product: those that mean the same before wider ones.

    What comes down to one of `failed`, the queries that found nothing, is not offered again.
    """
    clean = partial(fix_all, latin_only=latin_only, vocabulary=vocabulary, limits=limits)
    bare = edits.applied(query, signs.quotes(query))
    kept = edits.EXCLUDED.sub(" ", bare).split()
    general = edits.applied(" ".join(kept), length.too_exact(" ".join(kept)))
    offers = (
        Variant(say("Queries", "Without quotation marks and needless words"), clean(query)),
        Variant(say("Queries", "Without the excluded words"), " ".join(kept)),
        Variant(say("Queries", "Without sizes and model numbers"), general),
        Variant(say("Queries", "The last two words only"), " ".join(_ends(kept, 2))),
        Variant(say("Queries", "The last word only"), " ".join(_ends(kept, 1))),
        Variant(say("Queries", "One item instead of many, or the reverse"), _other_number(kept)),
        *_others(" ".join(kept), thesaurus),
    )
    seen = {query.casefold(), "", *(text.casefold() for text in failed)}
    return tuple(offer for offer in offers if _is_new(offer.text, clean, seen))


def _others(query: str, thesaurus: Thesaurus) -> Iterator[Variant]:
    ideas = thesaurus.ideas(query)
    for text in ideas.same[:_MOST_OTHERS]:
        yield Variant(say("Queries", "Another word for the same"), text)
    for text in ideas.wider[:_MOST_OTHERS]:
        yield Variant(say("Queries", "A wider word"), text)


def _is_new(text: str, clean: Callable[[str], str], seen: set[str]) -> bool:
    """Whether neither the text nor the search it comes down to was seen; both are from now on."""
    forms = {text.casefold(), clean(text).casefold()}
    new = not forms & seen
    seen |= forms
    return new


class HitsJudged(StrEnum):
    """How much a search found; `unknown` where nobody noted the number."""

    UNKNOWN = "unknown"
    NOTHING = "nothing"
    FEW = "few"
    GOOD = "good"
    MANY = "many"


FOUND_NAMES: Mapping[HitsJudged, Sentence] = {
    HitsJudged.UNKNOWN: say("Queries", "Not entered"),
    HitsJudged.NOTHING: say("Queries", "Nothing found"),
    HitsJudged.FEW: say("Queries", "Few results"),
    HitsJudged.GOOD: say("Queries", "Good"),
    HitsJudged.MANY: say("Queries", "Too broad"),
}


def verdict(hits: int | None, limits: Limits = SHIPPED) -> HitsJudged:
    """Return what a number of results means; None (unknown) is not zero."""
    if hits is None:
        return HitsJudged.UNKNOWN
    if hits == 0:
        return HitsJudged.NOTHING
    if hits < limits[LimitName.FEW_HITS]:
        return HitsJudged.FEW
    return HitsJudged.MANY if hits > limits[LimitName.MANY_HITS] else HitsJudged.GOOD


def _ends(words: list[str], count: int) -> list[str]:
    """The last words that say something; what joined them to those before goes with those."""
    left = words[-count:]
    while left and left[0].casefold() in _JOINING:
        left = left[1:]
    return left


def _other_number(words: list[str]) -> str:
    if not words or not words[-1].isascii():
        return ""
    last = words[-1]
    other = last[:-1] if last.endswith("s") and not last.endswith("ss") else last + "s"
    return " ".join([*words[:-1], other])
