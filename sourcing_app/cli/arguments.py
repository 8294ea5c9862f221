"""Arguments that several commands take, and how their values are parsed."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.inquiries.blocks import Block, read_block
from sourcing_app.domain.orders.ordering import refuse_future
from sourcing_app.domain.records.parts import agreed_amount, agreed_quantity
from sourcing_app.domain.records.spec import FieldKind, FieldSpec, RecordSpec
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.amounts import read_amount
from sourcing_app.domain.values.answers import read_yes_no
from sourcing_app.domain.values.days import parse_day, parse_month
from sourcing_app.domain.values.numbers import parse_decimal
from sourcing_app.domain.values.quantities import read_quantity

IN_BIN = "In the Bin"


def file_argument(parser: ArgumentParser) -> None:
    """Take the sourcing file as `path`, in place of --file."""
    parser.add_argument("path", metavar="FILE", type=Path, nargs="?", help="as --file")


def supplier_argument(parser: ArgumentParser) -> None:
    """Take the supplier a command is about."""
    parser.add_argument("supplier", metavar="SUPPLIER", help="id or name")


def inquiry_argument(parser: ArgumentParser) -> None:
    """Take the inquiry a command is about."""
    parser.add_argument("inquiry", metavar="INQUIRY", help="number or id")


def order_argument(parser: ArgumentParser) -> None:
    """Take the order a command is about."""
    parser.add_argument("order", metavar="ORDER", help="number or id")


def profile_argument(parser: ArgumentParser) -> None:
    """Take the buyer profile a command is about."""
    parser.add_argument(
        "--profile", metavar="WHO", default="", help="a buyer profile's name or id; the main one"
    )


def set_argument(
    parser: ArgumentParser,
    fields: Iterable[FieldSpec],
    *without: str,
    required: bool = False,
    more: str = "",
) -> None:
    """
    Take --set FIELD=VALUE for those fields of a record that are typed, but not for `without`.

    The help names them with their choices, and says `more`; `assigned` reads them.
    """
    typed = [each for each in fields if each.typed and each.name not in without]
    named = [_described(each) for each in typed]
    names = frozenset(each.name for each in typed)
    others = (
        frozenset(each.name for each in fields) - names if isinstance(fields, RecordSpec) else None
    )
    parser.set_defaults(set_fields=names, set_elsewhere=others)
    parser.add_argument(
        "--set", metavar="FIELD=VALUE", action="append", default=[], required=required,
        help="; ".join(filter(None, (", ".join(named), more))).replace("%", "%%"),
    )  # fmt: skip


def _described(field: FieldSpec) -> str:
    choices = ", ".join(str(value) for value in field.choices if str(value))
    return f"{field.name} ({choices})" if choices else field.name


def line_arguments(parser: ArgumentParser) -> None:
    """Take an order and one of its payment lines, an amount and a day."""
    order_argument(parser)
    parser.add_argument("--line", required=True, type=int, metavar="SEQ")
    parser.add_argument("--amount", metavar="A", help="default: what is left of the line")
    parser.add_argument("--date", default="today", metavar="D")


def past_day(text: str, today: date) -> date:
    """Read the day on which something was seen or done; raises Rejected for one to come."""
    day = parse_day(text, today)
    refuse_future(day, today)
    return day


def own_arguments(parser: ArgumentParser) -> None:
    """Take what a payment was in the buyer's own currency."""
    parser.add_argument("--own-currency", default="", metavar="CODE", help="of your account")
    parser.add_argument("--own-amount", metavar="A", help="what your account was debited in it")
    parser.add_argument("--own-rate", metavar="R", help="what 1 of the order's currency cost in it")


def own_values(options: Namespace) -> dict[str, Any]:
    """What was said of it, as fields of a payment."""
    own, rate = options.own_amount, options.own_rate
    return {
        "own_currency": options.own_currency,
        "own_amount": None if own is None else parse_decimal(own),
        "own_rate": None if rate is None else parse_decimal(rate),
    }


def limit(text: str) -> int:
    """Read how many to show; anything but a whole number of 1 or more is wrong usage."""
    if not (text.isascii() and text.isdecimal() and int(text)):
        raise ArgumentTypeError("must be a whole number of 1 or more")
    return int(text)


def count(text: str) -> int:
    """Read how many to leave out; anything but a whole number is wrong usage."""
    if not (text.isascii() and text.isdecimal()):
        raise ArgumentTypeError("must be a whole number")
    return int(text)


def assignments(pairs: list[str]) -> dict[str, str]:
    """Parse FIELD=VALUE arguments; raises Rejected naming an invalid or repeated one."""
    found: dict[str, str] = {}
    for pair in pairs:
        name, sign, value = pair.partition("=")
        if not sign or not name.strip():
            raise Rejected(say("Command", "Write it as FIELD=VALUE: {text}").put(text=pair))
        if name.strip() in found:
            raise Rejected(
                say("Command", "{name} is given twice; keep one of them").put(
                    name=name.strip()[:40]
                )
            )
        found[name.strip()] = value
    return found


def assigned(options: Namespace) -> dict[str, str]:
    """
    Parse the FIELD=VALUE arguments of `set_argument`.

    Raises Rejected naming an invalid or repeated one, Invalid for a field another command sets.
    """
    found = assignments(options.set)
    others = options.set_elsewhere
    elsewhere = found.keys() - options.set_fields if others is None else found.keys() & others
    if elsewhere:
        raise Invalid(dict.fromkeys(sorted(elsewhere), _ELSEWHERE))
    return found


_ELSEWHERE = say("Command", "This is not set here: see --help for the fields that are")


def typed_lines(text: str) -> str:
    """Return a text in which a backslash with an n stands for a new line."""
    return text.replace("\\n", "\n")


def worded(pairs: list[str]) -> dict[Block, str]:
    """Read BLOCK=TEXT arguments; raises Rejected, and Invalid for what no block may say."""
    from sourcing_app.services.inquiries.letter_changes import BlockFields

    found = {read_block(word): typed_lines(text) for word, text in assignments(pairs).items()}
    for wording in found.values():
        BlockFields.checked(wording=wording)
    return found


def refuse_beside(options: Namespace, alone: str, *others: str) -> None:
    """Refuse an option that is one action by itself beside others; raises Rejected."""
    if getattr(options, alone) and any(getattr(options, other) for other in others):
        raise Rejected(say("Command", "Give --{option} alone.").put(option=alone))


def typed_values(record: RecordSpec, values: Mapping[str, str], today: date) -> dict[str, Any]:
    """Turn days, yes and no into values by the fields of a record; an empty day is None."""
    return {name: _typed(record, name, text, today) for name, text in values.items()}


def _typed(record: RecordSpec, name: str, text: str, today: date) -> Any:
    kind = record[name].kind if name in record else None
    if kind is FieldKind.YES_NO:
        return _asked(name, text, read_yes_no)
    if kind is FieldKind.DAY:
        read = parse_month if record[name].of_month else parse_day
        return _asked(name, text, partial(read, today=today)) if text.strip() else None
    return text


def _asked(name: str, text: str, read: Callable[[str], Any]) -> Any:
    try:
        return read(text)
    except Rejected as error:
        raise Invalid({name: error.sentence}) from None


def amount_in(text: str, currency: str | None) -> Decimal:
    """Read an amount in this currency, None where it is not to be named; raises Rejected."""
    return agreed_amount(text, read_amount(text), currency)


def quantity_in(text: str, unit: str) -> Decimal:
    """Read a quantity in this unit; raises Rejected."""
    found = read_quantity(text)
    return agreed_quantity(text, found.value, found.unit, unit)


def record_named(text: str) -> tuple[str, int]:
    """Read TABLE:ID, as supplier:5; raises Rejected."""
    table, _, key = text.partition(":")
    if not (table and key.isascii() and key.isdecimal()):
        raise Rejected(
            say("Command", "“{text}” names no record: write supplier:5").put(text=text[:60])
        )
    return table, int(key)
