"""Commands for suppliers: add-supplier, list suppliers."""

from argparse import ArgumentParser, Namespace

from sourcing_app.cli.arguments import assigned, set_argument
from sourcing_app.cli.commands import Commands, Context, PrintedList
from sourcing_app.cli.output import Output
from sourcing_app.cli.vetting import BADGES
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.records.suppliers import SUPPLIER
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.services.suppliers.rows import SupplierRows


def register(commands: Commands) -> None:
    """Add the commands of this module, and its list."""
    commands.add("add-supplier", "Add a supplier.", _add_arguments, _add)
    shown = ("id", "name", "legal_name", "city", "country", "badges", "done")
    commands.lists["suppliers"] = PrintedList(SupplierRows, shown)


def _add_arguments(parser: ArgumentParser) -> None:
    set_argument(parser, SUPPLIER, "star", "gut", more="of its contact: contact_name, …")
    parser.add_argument("--search", metavar="ID", type=int, help="the search it was found by")
    parser.add_argument("--badge", action="append", default=[], choices=BADGES)


def _add(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.suppliers.records import ContactFields, SupplierFields
    from sourcing_app.services.transfer.mapping import divided

    own, contact = divided(assigned(options))
    person = ContactFields.checked(**contact)
    with context.desk() as desk:
        if options.search is not None and desk.searches.logged(options.search) is None:
            raise NotFound(
                say("SupplierCommand", "There is no search {id}.").put(id=options.search)
            )
        fields = SupplierFields.checked(**own, search_query_id=options.search)
        alike = desk.suppliers.duplicates(fields.name, fields.city, fields.store_url)
        looks = desk.suppliers.lookalikes(fields, person)
        badges = [Badge(badge) for badge in options.badge]
        key = desk.suppliers.add(fields, person, badges, today=context.today)
    warnings = [f"{field}: {sentence}" for field, sentence in looks]
    duplicates = [other.id for other in alike]
    document = {
        "id": key,
        "name": fields.name,
        "search": fields.search_query_id,
        "duplicates": duplicates,
        "warnings": warnings,
    }
    told = [f"Added supplier {key}: {fields.name}"]
    told += [f"It may be the same as {other.id}: {other.name}" for other in alike]
    return Output(document, [*told, *warnings])
