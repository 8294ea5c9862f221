"""Commands for the people at suppliers: contacts, add-contact, contact."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from sourcing_app.cli.arguments import assignments, supplier_argument
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output
from sourcing_app.services.desk import Desk
from sourcing_app.services.suppliers.contact_rows import ContactRow, contact, contacts_of
from sourcing_app.services.suppliers.facts import supplier_id_of

_FIELDS = "name, position, email, phone, wechat, whatsapp, note"


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
    parser.add_argument(
        "--set", metavar="FIELD=VALUE", action="append", default=[], required=True, help=_FIELDS
    )


def _add(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.suppliers.contacts import ContactFields

    fields = ContactFields.checked(**assignments(options.set))
    with context.desk() as desk:
        key = desk.contacts.add(supplier_id_of(desk.reader, options.supplier), fields)
        return _shown(desk, key)


def _contact_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("contact", type=int, metavar="CONTACT")
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--set", metavar="FIELD=VALUE", action="append", default=[], help=f"change: {_FIELDS}"
    )
    what.add_argument("--main", action="store_true", help="make it the supplier's main contact")
    what.add_argument("--bin", action="store_true", help="move it to the Bin")


def _contact(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=not (options.set or options.main or options.bin)) as desk:
        if options.set:
            desk.contacts.change(options.contact, context.today, **assignments(options.set))
        elif options.main:
            desk.contacts.make_main(options.contact)
        elif options.bin:
            desk.contacts.bin([options.contact])
        return _shown(desk, options.contact)


def _shown(desk: Desk, key: int) -> Output:
    row = contact(desk.reader, key)
    return Output(asdict(row), [_line(row)])


def _line(row: ContactRow) -> str:
    about = [row.position, *row.ways, "main contact" if row.main else ""]
    return "\t".join((f"{row.id}. {row.title}", *filter(None, about)))
