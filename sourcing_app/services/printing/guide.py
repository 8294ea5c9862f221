"""The Guide on paper: its topics, and rules as a list."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from sourcing_app.documents.document import Chapter, Content, Document, Grid, GridColumn, Remarks
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.guide.methods import METHOD_PARTS, method_facts
from sourcing_app.domain.guide.rules import RULE_KINDS, RULE_PAGES, Rule, where
from sourcing_app.domain.guide.stages import (
    CUSTODIANS,
    MOMENTS,
    MONEY_ROUTES,
    SIX_RISKS,
    STAGES,
    MoneyRoute,
)
from sourcing_app.domain.guide.topics import (
    BADGE_PARTS,
    BADGES_READ_ON,
    MARKET_NAMES,
    TOPIC_NAMES,
    Topic,
)
from sourcing_app.domain.payments.choice import SAFETY_NAMES
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.badges import NAMES, Badge
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.services.guide.catalogue import Catalogue, catalogue
from sourcing_app.services.printing.requests import KIND_NAMES, Wording
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.store.facts.limits import read_limits

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_MADE = say("Printing", "{document}, {day}")
_NONE = say("Printing", "There is nothing to print.")
_NUMBER = say("Printing", "No.")
_RULE = say("Printing", "Rule")
_DOES = say("Printing", "In the program")
_SOURCE = say("Printing", "Source")
_STAGE = say("Printing", "Stage")
_RISK = say("Printing", "Risk")
_HELPS = say("Printing", "What helps")
_HOLDERS = say("Printing", "{holder}: {share} %")
_QUESTION = say("Printing", "Question")
_ANSWER = say("Printing", "Answer")
_MEANING = say("Printing", "Meaning")
_BADGE = say("Printing", "Badge")
_PAYMENT = say("Printing", "Payment")
_ASPECT = say("Printing", "Aspect")
_GONE = say("Printing", "There is no such rule: R{number}.")
_READ_ON = say("Printing", "Sources read on {day}")
_LANGUAGES = (
    say("Printing", "English"),
    say("Printing", "Russian"),
    say("Printing", "Chinese"),
)


def rule_paper(file: "OpenFile", numbers: Sequence[int], wording: Wording, today: date) -> Document:
    """List these rules by their page, or where none is named all of them; raises NotFound."""
    guide = catalogue(file.resources)
    known = {rule.id for rule in guide.rules}
    lost = next((number for number in numbers if number not in known), None)
    if lost is not None:
        raise NotFound(_GONE.put(number=lost))
    rules = guide.named(numbers) if numbers else guide.rules
    chapters = [
        Chapter(name, (_rules([rule for rule in rules if rule.page == page], wording),))
        for page, name in RULE_PAGES.items()
        if any(rule.page == page for rule in rules)
    ]
    return _paper(DocumentKind.RULES, chapters, today)


def guide_paper(file: "OpenFile", wording: Wording, today: date) -> Document:
    """Print the topics of the Guide, without the list of all rules."""
    guide = catalogue(file.resources)
    parts: Mapping[Topic, Callable[[Catalogue, str], Iterable[Content]]] = {
        Topic.JOURNEY: _journey,
        Topic.COMPARE: _compare,
        Topic.DEPOSIT: _deposit,
        Topic.METHODS: partial(_methods, file=file),
        Topic.BADGES: _badges,
        Topic.RISKS: _risks,
        Topic.SECURITY: _security,
        Topic.FAQ: _questions,
        Topic.GLOSSARY: _glossary,
    }
    chapters = [
        Chapter(TOPIC_NAMES[topic], tuple(make(guide, wording.language)))
        for topic, make in parts.items()
    ]
    return _paper(DocumentKind.GUIDE, chapters, today)


def _paper(kind: DocumentKind, chapters: Sequence[Chapter], today: date) -> Document:
    title = KIND_NAMES[kind]
    foot = _MADE.put(document=title, day=today)
    return Document(title, "", (today,), tuple(chapters), foot, landscape=True)


def _rules(rules: Iterable[Rule], wording: Wording) -> Grid:
    columns = (
        GridColumn(_NUMBER, 6),
        GridColumn(_RULE, 42),
        GridColumn(_DOES, 32),
        GridColumn(_SOURCE, 20),
    )
    return Grid(columns, [_line(rule, wording.language) for rule in rules], _NONE)


def _line(rule: Rule, language: str) -> tuple[Any, ...]:
    notes = tuple(note.text.of(language) for note in rule.notes)
    does = rule.deed.text.of(language) if rule.deed else None
    about = (where(rule.place), RULE_KINDS[rule.kind])
    return rule.code, (rule.text.of(language), *notes), does, about


def _journey(guide: Catalogue, language: str) -> Iterable[Content]:
    rows = [
        (stage.name, tuple(rule.text.of(language) for rule in guide.named(stage.rules)))
        for stage in STAGES
    ]
    yield Grid((GridColumn(_STAGE, 18), GridColumn(_RULE, 82)), rows, _NONE)


def _compare(guide: Catalogue, language: str) -> Iterable[Content]:
    columns = (GridColumn(_ASPECT, 16), *(GridColumn(name, 28) for name in MARKET_NAMES.values()))
    yield Grid(columns, _cells(guide, Topic.COMPARE, language), _NONE)


def _deposit(_guide: Catalogue, _language: str) -> Iterable[Content]:
    columns = (GridColumn(_PAYMENT, 20), *(GridColumn(moment, 20) for moment in MOMENTS))
    yield Grid(columns, list(map(_held, MONEY_ROUTES)), _NONE)


def _held(route: MoneyRoute) -> tuple[Any, ...]:
    shares = (
        tuple(
            _HOLDERS.put(holder=CUSTODIANS[holder], share=share) for holder, share in moment.items()
        )
        for moment in route.shares
    )
    return (route.name, *shares)


def _methods(_guide: Catalogue, _language: str, file: "OpenFile") -> Iterable[Content]:
    country = read_profile(file.reader).country
    columns = (
        GridColumn(_PAYMENT, 14),
        *(GridColumn(name, 14) for name in METHOD_PARTS.values()),
    )
    rows = [
        ((each.name, SAFETY_NAMES[each.safety]), *(each.parts.get(part) for part in METHOD_PARTS))
        for each in method_facts(read_limits(file.reader), country)
    ]
    yield Grid(columns, rows, _NONE)


def _badges(guide: Catalogue, language: str) -> Iterable[Content]:
    columns = (GridColumn(_BADGE, 14), *map(partial(GridColumn, share=22), BADGE_PARTS.values()))
    rows = [
        (NAMES[Badge(row.key)], *(row.parts[part].of(language) for part in BADGE_PARTS))
        for row in guide.topics[Topic.BADGES]
    ]
    yield Grid(columns, rows, _NONE)
    yield Remarks((_READ_ON.put(day=BADGES_READ_ON),))


def _risks(guide: Catalogue, language: str) -> Iterable[Content]:
    rows = [
        (
            *(rule.text.of(language) for rule in guide.named([group.risk])),
            tuple(rule.text.of(language) for rule in guide.named(group.more)),
        )
        for group in SIX_RISKS
    ]
    yield Grid((GridColumn(_RISK, 40), GridColumn(_HELPS, 60)), rows, _NONE)


def _security(guide: Catalogue, language: str) -> Iterable[Content]:
    rows = guide.topics[Topic.SECURITY]
    yield Remarks([row.parts["text"].of(language) for row in rows], marked=True)


def _questions(guide: Catalogue, language: str) -> Iterable[Content]:
    columns = (GridColumn(_QUESTION, 35), GridColumn(_ANSWER, 65))
    yield Grid(columns, _cells(guide, Topic.FAQ, language), _NONE)


def _glossary(guide: Catalogue, language: str) -> Iterable[Content]:
    columns = (*(GridColumn(name, 20) for name in _LANGUAGES), GridColumn(_MEANING, 40))
    rows = [
        (*row.parts["term"], row.parts["meaning"].of(language))
        for row in guide.topics[Topic.GLOSSARY]
    ]
    yield Grid(columns, rows, _NONE)


def _cells(guide: Catalogue, topic: Topic, language: str) -> list[tuple[str, ...]]:
    return [
        tuple(words.of(language) for words in row.parts.values()) for row in guide.topics[topic]
    ]
