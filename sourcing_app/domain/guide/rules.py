"""The catalogue of rules: what the sources advise, where they say it, and what the program does."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sourcing_app.domain.guide.words import Words, folded
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.targets import PAGE_NAMES
from sourcing_app.domain.values.text import asked_line


class RuleKind(StrEnum):
    """What a rule is."""

    STEP = "step"
    TIP = "tip"
    RISK = "risk"
    NUMBER = "number"
    FACT = "fact"


class RuleSource(StrEnum):
    """The text a rule was taken from."""

    HOW_TO = "how-to"
    ARTICLE = "article"


RULE_PAGES: Mapping[str, Sentence] = {
    **{page: words for page, words in PAGE_NAMES.items() if page != "printing"},
    "resale": say("Pages", "Resale check"),
}
"""What a rule can be about, by the pages of the program."""

RULE_KINDS: Mapping[RuleKind, Sentence] = {
    RuleKind.STEP: say("Guide", "Step"),
    RuleKind.TIP: say("Guide", "Tip"),
    RuleKind.RISK: say("Guide", "Risk"),
    RuleKind.NUMBER: say("Guide", "Number"),
    RuleKind.FACT: say("Guide", "Good to know"),
}
RULE_SOURCES: Mapping[RuleSource, Sentence] = {
    RuleSource.HOW_TO: say("Guide", "Russian how-to"),
    RuleSource.ARTICLE: say("Guide", "Chinese article"),
}
WRITTEN_ON: Mapping[RuleSource, date | None] = {
    RuleSource.HOW_TO: None,
    RuleSource.ARTICLE: date(2021, 11, 8),
}
"""The day of a source, where it has one."""

PLACES: Mapping[str, Sentence] = {
    "A": say("Guide", "The last steps"),
    "B": say("Guide", "Payment"),
    "C": say("Guide", "Registration"),
    "D": say("Guide", "Search"),
    "E": say("Guide", "Choosing the payment"),
    "F": say("Guide", "The inquiry"),
    "G": say("Guide", "Alibaba or AliExpress"),
    "H": say("Guide", "Orders in brief"),
    "I": say("Guide", "Search tips"),
    "J": say("Guide", "Risks"),
    "K": say("Guide", "Choosing a supplier"),
    "L": say("Guide", "Registration in brief"),
    "M": say("Guide", "Second stage: the search"),
    "N": say("Guide", "Another shop (Tomtop)"),
    "O": say("Guide", "Buying safely"),
    "P": say("Guide", "Payment methods"),
    "a0": say("Guide", "Introduction"),
    "a1": say("Guide", "Natural search"),
    "a2": say("Guide", "Keyword advertising"),
    "a3": say("Guide", "Video advertising"),
    "a4": say("Guide", "Recommendations"),
    "a5": say("Guide", "Related traffic"),
    "a6": say("Guide", "Lists"),
    "a7": say("Guide", "Coupons"),
    "a8": say("Guide", "News beside the article, with advice"),
    "a9": say("Guide", "News beside the article, figures"),
}
"""The parts of both sources; those of the article begin with a."""

_WHERE = say("Guide", "{source}: {place}")
_WHERE_AND_WHEN = say("Guide", "{source}, {day}: {place}")


@dataclass(frozen=True, slots=True)
class RuleNote:
    """What is to be added to a rule; `source` is a place of `PLACES`, an address, or ""."""

    rule: int
    source: str
    read_on: date
    text: Words


@dataclass(frozen=True, slots=True)
class Deed:
    """What the program does about a rule: on which page, by which widget or document."""

    text: Words
    page: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the sources; `deed` is None where the program has only told it."""

    id: int
    place: str
    home: str
    kind: RuleKind
    text: Words
    notes: tuple[RuleNote, ...] = ()
    deed: Deed | None = None

    @property
    def code(self) -> str:
        """Its number as texts write it: R12."""
        return f"R{self.id}"

    @property
    def page(self) -> str:
        """The page it belongs to: where the program does it, else where that is to be done."""
        return self.deed.page if self.deed else self.home

    @property
    def source(self) -> RuleSource:
        return source_of(self.place)


@dataclass(frozen=True, slots=True)
class RuleFilter:
    """What rules are looked for: words in any language, a page, a kind, a source; "" is any."""

    typed: str = ""
    page: str = ""
    kind: str = ""
    source: str = ""

    def chosen(self, rules: Iterable[Rule]) -> Sequence[Rule]:
        """Return those that match, in their order."""
        words = tuple(folded(asked_line(self.typed)).split())
        return [rule for rule in rules if self._fits(rule) and _says(rule, words)]

    def _fits(self, rule: Rule) -> bool:
        return (
            self.page in {"", rule.page}
            and self.kind in {"", rule.kind}
            and self.source in {"", rule.source}
        )


def source_of(place: str) -> RuleSource:
    """Return the source that a place is in."""
    return RuleSource.ARTICLE if place.startswith("a") else RuleSource.HOW_TO


def where(place: str) -> Sentence:
    """Name a place in its source, with the day of the source."""
    source = source_of(place)
    named = {"source": RULE_SOURCES[source], "place": PLACES[place]}
    day = WRITTEN_ON[source]
    return _WHERE.put(**named) if day is None else _WHERE_AND_WHEN.put(**named, day=day)


def parse_rules(
    text: str, notes: Iterable[RuleNote], deeds: Mapping[int, Deed]
) -> tuple[Rule, ...]:
    """Read a table with a heading: number, place, page, kind and the three texts; ValueError."""
    said: dict[int, tuple[RuleNote, ...]] = {}
    for note in notes:
        said[note.rule] = (*said.get(note.rule, ()), note)
    found = []
    for number, place, home, kind, *texts in _rows(text):
        key = _number(number)
        if place not in PLACES:
            raise ValueError(place)
        words = Words(*texts)
        found.append(
            Rule(key, place, home, RuleKind(kind), words, said.get(key, ()), deeds.get(key))
        )
    return tuple(found)


def parse_notes(text: str) -> tuple[RuleNote, ...]:
    """Read a table with a heading: number, source, day read and the three texts; ValueError."""
    return tuple(
        RuleNote(_number(number), source, date.fromisoformat(day), Words(*texts))
        for number, source, day, *texts in _rows(text)
    )


def _rows(text: str) -> list[list[str]]:
    return [line.split("\t") for line in text.splitlines()[1:]]


def _number(code: str) -> int:
    return int(code.removeprefix("R"))


def _says(rule: Rule, words: tuple[str, ...]) -> bool:
    texts = [rule.text, *(note.text for note in rule.notes)]
    if rule.deed:
        texts.append(rule.deed.text)
    return rule.code.casefold() in words or any(text.has(words) for text in texts)
