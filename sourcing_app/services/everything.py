"""The search over everything: records, settings and rules by words, in groups."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from sourcing_app.domain.guide.rules import Rule, RuleFilter
from sourcing_app.domain.guide.words import Words
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LIMITS_OF_RULES
from sourcing_app.domain.settings.sections import SECTIONS, SettingsTopic
from sourcing_app.domain.targets import Target
from sourcing_app.domain.values.marks import has_all, words_of
from sourcing_app.domain.values.names import sought
from sourcing_app.services.lists import AT_ONCE
from sourcing_app.store.queries import everything, search_texts
from sourcing_app.store.queries.lists import kept_rows
from sourcing_app.store.sqlite.reader import Reader

A_GROUP = 8
"""At most so many of a kind are named."""


@dataclass(frozen=True, slots=True)
class Hit:
    """
    What was found, and where it leads.

    `about` says more of it, and by what it was found where its name does not. `command` is what a
    command is called in the menus.
    """

    name: Sentence | Words | str
    about: str = ""
    target: Target | None = None
    command: str = ""


@dataclass(frozen=True, slots=True)
class HitGroup:
    """Hits of one kind, the best first; `icon` is that of their page, `like` words not typed."""

    kind: str
    words: Sentence
    icon: str
    hits: tuple[Hit, ...]
    like: str = ""


@dataclass(frozen=True, slots=True)
class _RecordKind:
    words: Sentence
    icon: str
    page: str
    action: str = ""


_RECORDS: Mapping[str, _RecordKind] = MappingProxyType(
    {
        "supplier": _RecordKind(say("Everything", "Suppliers"), "factory", "suppliers"),
        "purchase_order": _RecordKind(say("Everything", "Orders"), "card", "orders"),
        "quote": _RecordKind(say("Everything", "Quotes"), "compare", "quotes"),
        "inquiry": _RecordKind(say("Everything", "Inquiries"), "mail", "inquiries"),
        "product": _RecordKind(say("Everything", "Products"), "box", "products"),
        "search_query": _RecordKind(say("Everything", "Searches"), "search", "search"),
        "buying_request": _RecordKind(
            say("Everything", "Buying requests"), "search", "search", "request"
        ),
        "need": _RecordKind(say("Everything", "Needs"), "search", "search", "needs"),
        "buyer_profile": _RecordKind(
            say("Everything", "Buyer profiles"), "user", "registration", "profile"
        ),
        "letter_template": _RecordKind(
            say("Everything", "Letter templates"), "mail", "inquiries", "templates"
        ),
        "phrase": _RecordKind(say("Everything", "Own phrases"), "mail", "inquiries", "phrase"),
    }
)
"""The records that have a line on a page, those that are looked for most first."""
_SETTINGS = _RecordKind(say("Everything", "Settings"), "gear", "settings")
_RULES = _RecordKind(say("Everything", "Rules of the Guide"), "info", "guide")


def is_large(reader: Reader) -> bool:
    """Whether looking through the records can take longer than a frame of the screen."""
    return kept_rows(reader, "supplier") > AT_ONCE


def records(reader: Reader, typed: str) -> list[HitGroup]:
    """
    The records outside the Bin that have all words typed, by kind: the best kind first.

    Where there is none, those that have words like them: the groups say which (`like`).
    """
    found = _records(reader, typed)
    if found:
        return found
    from sourcing_app.services.similar_words import similar

    like = similar(reader, typed)
    return [replace(group, like=like) for group in _records(reader, like)] if like else []


def _records(reader: Reader, typed: str) -> list[HitGroup]:
    words = everything.WordSearch(reader, typed)
    groups = [each for table in _RECORDS if (each := _group(reader, table, typed, words))]
    return sorted(groups, key=lambda group: _distance(typed, group.hits[0]))


def settings(typed: str, said: Callable[[Sentence], str]) -> list[HitGroup]:
    """
    The sections of the settings, and the limits, by their names.

    In English, as `said` to the user, and as the command line calls them.
    """
    words, about = words_of(typed), SECTIONS[SettingsTopic.LIMITS].words
    sections = [
        Hit(look.words, target=Target("settings", action=topic))
        for topic, look in SECTIONS.items()
        if has_all(words, str(look.words), said(look.words))
    ]
    limits = [
        Hit(limit.words, said(about), Target("settings", action=name))
        for name, limit in LIMITS_OF_RULES.items()
        if has_all(words, *_called(limit.words, said), *_called(about, said), name, limit.rule)
        or has_all(words, name.replace("_", " "))
    ]
    return _some("settings", _SETTINGS, [*sections, *limits])


def rules(known: Iterable[Rule], typed: str) -> list[HitGroup]:
    """The rules of the Guide that have all words typed, in any language."""
    chosen = RuleFilter(typed).chosen(known)[:A_GROUP]
    hits = [Hit(rule.text, rule.code, Target("guide", keys=(rule.id,))) for rule in chosen]
    return _some("rules", _RULES, hits)


def _called(words: Sentence, said: Callable[[Sentence], str]) -> tuple[str, str]:
    return str(words), said(words)


def _some(kind: str, look: _RecordKind, hits: Sequence[Hit]) -> list[HitGroup]:
    return [HitGroup(kind, look.words, look.icon, tuple(hits[:A_GROUP]))] if hits else []


def _group(reader: Reader, table: str, typed: str, words: everything.WordSearch) -> HitGroup | None:
    kind, ids = _RECORDS[table], words.ids(table, A_GROUP)
    lines = {row["id"]: row for row in everything.lines(reader, table, ids)}
    hits = [
        Hit(
            row["name"],
            _about(reader, table, key, typed, (row["name"], row["about"] or "")),
            Target(kind.page, key, kind.action),
        )
        for key in ids
        if (row := lines.get(key)) is not None
    ]
    return HitGroup(table, kind.words, kind.icon, tuple(hits)) if hits else None


def _about(reader: Reader, table: str, key: int, typed: str, said: tuple[str, str]) -> str:
    """What is said beside the name; the line in which a word stands that neither has."""
    words = [word for word in words_of(typed) if not has_all((word,), *said)]
    if not words:
        return said[1]
    rows = [*search_texts.names(reader, table, [key]), *search_texts.said(reader, table, [key])]
    texts = (line for row in rows for line in row["text"].replace("\x1f", "\n").split("\n"))
    line = next((text for text in texts if has_all(words[:1], text)), "")
    return " · ".join(filter(None, (said[1], line)))


def _distance(typed: str, hit: Hit) -> int:
    """How far what was typed is from the name: it begins so, has it, or has it not."""
    name, whole = sought(str(hit.name)), " ".join(words_of(typed))
    if name.startswith(whole):
        return 0
    return 1 if has_all(words_of(typed), name) else 2
