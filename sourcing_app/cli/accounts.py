"""Commands about suppliers' bank accounts: accounts, add-account, check-account."""

from argparse import ArgumentParser, Namespace

from sourcing_app.cli.account_answer import accounts_answer
from sourcing_app.cli.answer import Output
from sourcing_app.cli.commands import Commands, Context, assignments
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.payments.account_checks import CheckChannel, channel_of
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.days import parse_day
from sourcing_app.services.desk import Desk
from sourcing_app.services.payments.account_rows import account_in_use


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("accounts", "Show a supplier's accounts.", _supplier_argument, _accounts)
    commands.add("add-account", "Add a supplier's bank account.", _account_arguments, _add)
    commands.add("check-account", "Confirm an account.", _check_arguments, _check)


def _supplier_argument(parser: ArgumentParser) -> None:
    parser.add_argument("supplier", metavar="SUPPLIER", help="id or name")


def _accounts(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=True) as desk:
        return accounts_answer(desk, supplier_id_of(desk, options.supplier))


def _account_arguments(parser: ArgumentParser) -> None:
    _supplier_argument(parser)
    parser.add_argument(
        "--set", metavar="FIELD=VALUE", action="append", default=[], required=True,
        help="beneficiary, kind (company or person), bank, country, swift, number",
    )  # fmt: skip
    parser.add_argument("--date", default="today", metavar="DAY", help="when the account came")


def _add(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.payments.accounts import AccountFields

    fields = AccountFields.checked(**assignments(options.set))
    day = parse_day(options.date, context.today)
    with context.desk() as desk:
        supplier = supplier_id_of(desk, options.supplier)
        added = desk.accounts.add(supplier, fields, context.today, day)
        told = [str(sentence) for sentence in added.warnings]
        account = account_in_use(desk.reader, supplier)
    assert account is not None
    document = {
        "id": added.id,
        "supplier_id": supplier,
        "state": account.state.value,
        "known": added.known,
        "warnings": told,
    }
    first = f"Account {added.id}" if added.known else f"Account {added.id} waits for its check"
    return Output(document, [first, *told])


def supplier_id_of(desk: Desk, text: str) -> int:
    """Find the supplier of this id or exact name; raises NotFound."""
    found = desk.reader.value(
        "SELECT id FROM supplier WHERE binned_at IS NULL "
        "AND (CAST(id AS TEXT) = :text OR name = :text) ORDER BY name = :text LIMIT 1",
        {"text": text.strip()},
    )
    if found is None:
        raise NotFound(say("Command", "There is no supplier {text}.").put(text=text[:40]))
    return int(found)


def _check_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("account", type=int, metavar="ACCOUNT")
    parser.add_argument("--channel", required=True, help=f"one of {', '.join(CheckChannel)}")
    parser.add_argument("--detail", required=True, help="the number called, the name, the place")
    parser.add_argument("--known-since", required=True, metavar="D", help="before it came")
    parser.add_argument("--with", dest="person", required=True, metavar="NAME")
    parser.add_argument("--date", required=True)


def _check(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.payments.accounts import AccountCheckFields

    fields = AccountCheckFields.checked(
        channel_kind=channel_of(options.channel),
        channel=options.detail,
        known_since=parse_day(options.known_since, context.today),
        verified_with=options.person,
        verified_on=parse_day(options.date, context.today),
    )
    with context.desk() as desk:
        desk.accounts.check(options.account, fields, context.today)
    document = {"id": options.account, "state": "verified", **fields.model_dump()}
    return Output(document, [f"Account {options.account} is confirmed"])
