"""The command that makes a supplier of what was copied from a marketplace."""

from argparse import ArgumentParser, Namespace
from typing import Any

from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.letters import read_source
from sourcing_app.cli.output import Output
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.suppliers import SUPPLIER
from sourcing_app.domain.search.pasted import PastedCard, read_card
from sourcing_app.domain.sentences import say
from sourcing_app.services.searches.rows import search_named


def register(commands: Commands) -> None:
    """Add the command of this module."""
    commands.add("paste-card", "Make a supplier of a copied result.", _arguments, _paste)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("source", metavar="SOURCE", help="a text file, or - for standard input")
    parser.add_argument("--search", metavar="SEARCH", default="", help="the search it was found by")
    parser.add_argument("--dry-run", action="store_true", help="say what is understood; add none")


def _paste(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        card = read_card(read_source(options.source))
        if not card.name:
            raise Rejected(
                say(
                    "CardCommand",
                    "{file} names no company and no store: copy the whole card of the result.",
                ).put(file=options.source)
            )
        if options.dry_run:
            return _told(card, None)
        from sourcing_app.services.suppliers.records import SupplierFields

        search = search_named(desk.reader, options.search) if options.search else None
        fields = SupplierFields.checked(**card.values(), search_query_id=search)
        key = desk.suppliers.add(
            fields, None, card.badges, today=context.today, figures=card.figures()
        )
        return _told(card, key)


def _told(card: PastedCard, key: int | None) -> Output:
    values: dict[str, Any] = card.values()
    document = {
        "supplier": key,
        **values,
        "assumed_currency": card.assumed,
        "moq": card.moq.value if card.moq else None,
        "unit": card.moq.unit if card.moq else "",
        "years": card.years,
        "response_rate": card.rate,
        "badges": [badge.value for badge in card.badges],
        "left": card.left,
    }
    lines = [f"{SUPPLIER[name].words}: {value}" for name, value in values.items()]
    lines += [f"Assumed: $ is {card.assumed}"] if card.assumed else []
    lines += [f"Badge: {badge.value}" for badge in card.badges]
    lines += [f"Not understood: {line}" for line in card.left]
    return Output(document, [*lines, *([] if key is None else [f"Added supplier {key}"])])
