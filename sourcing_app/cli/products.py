"""Commands for products: add-product, product, products; and the list of them."""

from argparse import ArgumentParser, Namespace
from functools import partial
from pathlib import Path

from sourcing_app.cli.arguments import (
    IN_BIN,
    assigned,
    refuse_beside,
    set_argument,
    typed_values,
)
from sourcing_app.cli.attachments import warn_of_size
from sourcing_app.cli.commands import Commands, Context, PrintedList
from sourcing_app.cli.lists import document_of, listed, narrowing
from sourcing_app.cli.output import Output
from sourcing_app.domain.records.products import PRODUCT
from sourcing_app.services.desk import Desk
from sourcing_app.services.products.rows import ProductRows, product_detail, product_named

_SHOWN = ("id", "name", "english", "target_price", "currency", "unit", "hs_code")
_LIST = PrintedList(ProductRows, _SHOWN)


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("add-product", "Add a product.", _add_arguments, _add)
    commands.add("product", "Show or change a product.", _arguments, _product)
    commands.add("products", "List the products.", narrowing, partial(listed, _LIST))
    commands.lists["products"] = _LIST


def _add_arguments(parser: ArgumentParser) -> None:
    set_argument(parser, PRODUCT)
    parser.add_argument("--photo", metavar="FILE", type=Path, action="append", default=[])


def _add(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.products.records import ProductFields

    values = typed_values(PRODUCT, assigned(options), context.today)
    fields = ProductFields.checked(**values)
    with context.desk() as desk:
        key = desk.products.add(fields)
        _keep(desk, key, options.photo)
    return Output({"product": key, "name": fields.name}, [f"Added product {key}: {fields.name}"])


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("product", metavar="PRODUCT", help="name or id")
    _add_arguments(parser)
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--bin", action="store_true", help="move it to the Bin")
    where.add_argument("--restore", action="store_true", help="take it out of the Bin")


def _product(options: Namespace, context: Context) -> Output:
    refuse_beside(options, "bin", "set", "photo")
    refuse_beside(options, "restore", "set", "photo")
    values = typed_values(PRODUCT, assigned(options), context.today)
    changes = bool(values or options.photo or options.bin or options.restore)
    with context.desk(read_only=not changes) as desk:
        key = product_named(desk.reader, options.product)
        if values:
            desk.products.change(key, context.today, **values)
        _keep(desk, key, options.photo)
        if options.bin:
            desk.products.bin([key])
        if options.restore:
            desk.products.restore([key])
        return _shown(desk, key)


def _keep(desk: Desk, key: int, photos: list[Path]) -> None:
    for photo in photos:
        desk.products.attach_photo(key, photo)
    if photos:
        warn_of_size(desk)


def _shown(desk: Desk, key: int) -> Output:
    shown = product_detail(desk.reader, key)
    photos = [{"id": photo.id, "name": photo.name} for photo in shown.photos]
    document = {**document_of(shown.row), **shown.values, "photos": photos}
    filled = ((name, value) for name, value in shown.values.items() if value not in (None, ""))
    lines = [f"{PRODUCT[name].words}: {value}" for name, value in filled]
    lines += [f"{photo.id}. {photo.name}" for photo in shown.photos]
    row = shown.row
    lines.append(f"Suppliers {row.suppliers}, inquiries {row.inquiries}, quotes {row.quotes}")
    return Output(document, [*lines, *([IN_BIN] if row.binned else [])])
