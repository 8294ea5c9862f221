"""Commands of the Guide: rules, guide."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output
from sourcing_app.domain.guide.methods import method_facts
from sourcing_app.domain.guide.rules import (
    RULE_PAGES,
    Rule,
    RuleFilter,
    RuleKind,
    RuleSource,
    where,
)
from sourcing_app.domain.guide.stages import MOMENTS, MONEY_ROUTES, SIX_RISKS, STAGES
from sourcing_app.domain.guide.topics import Topic
from sourcing_app.domain.settings.limits import Limits

if TYPE_CHECKING:
    from sourcing_app.services.guide.catalogue import Catalogue

_LANGUAGES = ("en", "ru", "zh")
_TOPICS = tuple(topic for topic in Topic if topic not in {Topic.RULES, Topic.KEYS})


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("rules", "Find rules of buying, with their sources.", _rules_arguments, _rules)
    commands.add("guide", "Read a topic of the Guide.", _guide_arguments, _guide)


def _rules_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("words", metavar="WORD", nargs="*", help="a number (R91), or words")
    parser.add_argument("--page", choices=[*RULE_PAGES], default="")
    parser.add_argument("--kind", choices=[kind.value for kind in RuleKind], default="")
    parser.add_argument("--source", choices=[each.value for each in RuleSource], default="")
    _language(parser)


def _language(parser: ArgumentParser) -> None:
    parser.add_argument("--language", choices=_LANGUAGES, default="en")


def _rules(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.guide.catalogue import catalogue

    wanted = RuleFilter(" ".join(options.words), options.page, options.kind, options.source)
    found = wanted.chosen(catalogue(context.resources).rules)
    items = [_item(rule, options.language) for rule in found]
    lines = [f"{item['rule']}\t{item['text']}" for item in items] or ["Nothing found."]
    return Output({"items": items, "total": len(items)}, lines)


def _item(rule: Rule, language: str) -> dict[str, Any]:
    return {
        "rule": rule.code,
        "kind": rule.kind,
        "page": rule.page,
        "text": rule.text.of(language),
        "does": rule.deed.text.of(language) if rule.deed else None,
        "source": str(where(rule.place)),
        "notes": [
            {"text": note.text.of(language), "source": note.source, "read_on": note.read_on}
            for note in rule.notes
        ],
    }


def _guide_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("topic", choices=[topic.value for topic in _TOPICS])
    _language(parser)


def _guide(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.guide.catalogue import catalogue

    topic, guide = Topic(options.topic), catalogue(context.resources)
    make = _ITEMS.get(topic)
    if topic is Topic.METHODS:
        make = partial(_methods, context.limits(options))
    items = make(guide, options.language) if make else _cells(guide, topic, options.language)
    lines = [
        "\t".join(_cell(value) for key, value in item.items() if key != "row") for item in items
    ]
    return Output({"items": items, "total": len(items)}, lines)


def _cell(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {part} %" for key, part in value.items())
    return "; ".join(map(str, value)) if isinstance(value, list) else str(value)


def _cells(guide: "Catalogue", topic: Topic, language: str) -> list[dict[str, Any]]:
    return [
        {"row": row.key, **{part: words.of(language) for part, words in row.parts.items()}}
        for row in guide.topics[topic]
    ]


def _journey(guide: "Catalogue", language: str) -> list[dict[str, Any]]:
    return [
        {
            "row": stage.key,
            "stage": str(stage.name),
            "page": stage.page,
            "rules": [rule.text.of(language) for rule in guide.named(stage.rules)],
        }
        for stage in STAGES
    ]


def _deposit(_guide: "Catalogue", _language: str) -> list[dict[str, Any]]:
    return [
        {
            "route": str(route.name),
            "after": str(moment),
            "held": {holder.value: share for holder, share in shares.items()},
        }
        for route in MONEY_ROUTES
        for moment, shares in zip(MOMENTS, route.shares, strict=True)
    ]


def _risks(guide: "Catalogue", language: str) -> list[dict[str, Any]]:
    return [
        {
            "row": f"R{group.risk}",
            "risk": guide.named([group.risk])[0].text.of(language),
            "remedies": [rule.text.of(language) for rule in guide.named(group.more)],
        }
        for group in SIX_RISKS
    ]


def _methods(limits: Limits, _guide: "Catalogue", _language: str) -> list[dict[str, Any]]:
    return [
        {
            "row": each.method.value,
            "method": str(each.name),
            "safety": each.safety.value,
            **{part: str(words) for part, words in each.parts.items()},
        }
        for each in method_facts(limits)
    ]


_ITEMS: Mapping[Topic, Callable[["Catalogue", str], list[dict[str, Any]]]] = {
    Topic.JOURNEY: _journey,
    Topic.DEPOSIT: _deposit,
    Topic.RISKS: _risks,
}
"""What is no table of its own; names of stages and methods are English."""
