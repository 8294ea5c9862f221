"""Commands for the people at suppliers: contacts, add-contact, contact."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from sourcing_app.cli.arguments import IN_BIN, assigned, set_argument, supplier_argument
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output
from sourcing_app.domain.records.suppliers import CONTACT
from sourcing_app.services.desk import Desk
from sourcing_app.services.suppliers.contact_rows import ContactRow, contact, contacts_of
from sourcing_app.services.suppliers.facts import supplier_id_of


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("contacts", "Show a supplier's contacts.", supplier_argument, _contacts)
    commands.add("add-contact", "Add a contact of a supplier.", _add_arguments, _add)
    commands.add("contact", "Show or change a contact.", _contact_arguments, _contact)


def _contacts(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=True) as desk:
        supplier = supplier_id_of(desk.reader, options.supplier, binned=True)
        found = contacts_of(desk.reader, supplier)
    document = {"supplier_id": supplier, "items": [asdict(row) for row in found]}
    return Output(document, [_line(row) for row in found] or ["No contact is recorded."])


def _add_arguments(parser: ArgumentParser) -> None:
    supplier_argument(parser)
    set_argument(parser, CONTACT, "main", required=True)


def _add(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.suppliers.contacts import ContactFields

    fields = ContactFields.checked(**assigned(options))
    with context.desk() as desk:
        key = desk.contacts.add(supplier_id_of(desk.reader, options.supplier), fields)
        return _shown(desk, key)


def _contact_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("contact", type=int, metavar="CONTACT")
    what = parser.add_mutually_exclusive_group()
    set_argument(parser, CONTACT, "main")
    what.add_argument("--main", action="store_true", help="make it the supplier's main contact")
    what.add_argument("--bin", action="store_true", help="move it to the Bin")


def _contact(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=not (options.set or options.main or options.bin)) as desk:
        if options.set:
            desk.contacts.change(options.contact, context.today, **assigned(options))
        elif options.main:
            desk.contacts.make_main(options.contact)
        elif options.bin:
            desk.contacts.bin([options.contact])
        return _shown(desk, options.contact)


def _shown(desk: Desk, key: int) -> Output:
    row = contact(desk.reader, key)
    return Output(asdict(row), [_line(row)])


def _line(row: ContactRow) -> str:
    about = [
        row.position,
        *row.ways,
        "main contact" if row.main else "",
        IN_BIN if row.binned else "",
    ]
    return "\t".join((f"{row.id}. {row.title}", *filter(None, about)))
