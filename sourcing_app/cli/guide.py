"""Commands of the Guide: rules, guide."""

from argparse import ArgumentParser, Namespace
from typing import Any

from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output
from sourcing_app.domain.guide.rules import (
    RULE_PAGES,
    Rule,
    RuleFilter,
    RuleKind,
    RuleSource,
    where,
)
from sourcing_app.domain.guide.topics import Topic

_LANGUAGES = ("en", "ru", "zh")
_TABLES = (Topic.COMPARE, Topic.BADGES, Topic.SECURITY, Topic.FAQ, Topic.GLOSSARY)


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
    parser.add_argument("topic", choices=[topic.value for topic in _TABLES])
    _language(parser)


def _guide(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.guide.catalogue import catalogue

    items = [
        {"row": row.key, **{part: words.of(options.language) for part, words in row.parts.items()}}
        for row in catalogue(context.resources).topics[Topic(options.topic)]
    ]
    lines = ["\t".join(text for part, text in item.items() if part != "row") for item in items]
    return Output({"items": items, "total": len(items)}, lines)
