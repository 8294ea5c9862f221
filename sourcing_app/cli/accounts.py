"""Commands for suppliers' bank accounts: accounts, add-account, check-account."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from sourcing_app.cli.arguments import assigned, set_argument, supplier_argument
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output
from sourcing_app.domain.accounts.confirmation import (
    CHANNEL_NAMES,
    CheckChannel,
    channel_of,
    channel_words,
)
from sourcing_app.domain.accounts.numbers import COMPARED, grouped
from sourcing_app.domain.records.payments import ACCOUNT
from sourcing_app.domain.values.days import parse_day
from sourcing_app.services.accounts.channels import KnownChannel, known_channels
from sourcing_app.services.accounts.rows import AccountRow, account_in_use, accounts_of, changes
from sourcing_app.services.desk import Desk
from sourcing_app.services.suppliers.facts import supplier_id_of


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("accounts", "Show a supplier's accounts.", supplier_argument, _accounts)
    commands.add("add-account", "Add a supplier's bank account.", _account_arguments, _add)
    commands.add("check-account", "Confirm an account.", _check_arguments, _check)


def _accounts(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=True) as desk:
        return _accounts_output(desk, supplier_id_of(desk.reader, options.supplier))


def _account_arguments(parser: ArgumentParser) -> None:
    supplier_argument(parser)
    set_argument(parser, (ACCOUNT[name] for name in COMPARED), required=True)
    parser.add_argument("--date", default="today", metavar="DAY", help="when the account came")


def _add(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.accounts.records import AccountFields

    fields = AccountFields.checked(**assigned(options))
    day = parse_day(options.date, context.today)
    with context.desk() as desk:
        supplier = supplier_id_of(desk.reader, options.supplier)
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


def _check_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("account", type=int, metavar="ACCOUNT")
    parser.add_argument("--channel", required=True, help=f"one of {', '.join(CheckChannel)}")
    parser.add_argument("--detail", required=True, help="the number called, the name, the place")
    parser.add_argument("--known-since", required=True, metavar="D", help="before it came")
    parser.add_argument("--with", dest="person", required=True, metavar="NAME")
    parser.add_argument("--payee-is-supplier", action="store_true", help="though written otherwise")
    parser.add_argument("--date", required=True)


def _check(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.accounts.records import AccountCheckFields

    fields = AccountCheckFields.checked(
        channel_kind=channel_of(options.channel),
        channel=options.detail,
        known_since=parse_day(options.known_since, context.today),
        verified_with=options.person,
        verified_on=parse_day(options.date, context.today),
    )
    with context.desk() as desk:
        named = options.payee_is_supplier
        desk.accounts.check(options.account, fields, context.today, named=named)
    document = {"id": options.account, "state": "verified", **fields.model_dump()}
    return Output(document, [f"Account {options.account} is confirmed"])


def _accounts_output(desk: Desk, supplier_id: int) -> Output:
    """All accounts, the one in use first, with the differences from the previous one."""
    reader = desk.reader
    accounts = accounts_of(reader, supplier_id)
    differing = changes(accounts)
    channels = known_channels(reader, supplier_id, accounts[0].entered_on) if accounts else []
    document = {
        "supplier_id": supplier_id,
        "accounts": [
            {**account_document(account), "differs_in": list(names)}
            for account, names in zip(accounts, differing, strict=True)
        ],
        "channels": [asdict(channel) for channel in channels],
    }
    lines = [
        line
        for account, names in zip(accounts, differing, strict=True)
        for line in _told(account, names)
    ]
    known = [f"To check it: {_channel(channel)}" for channel in channels]
    return Output(document, [*lines, *known] or ["No bank account yet"])


def account_document(account: AccountRow) -> dict[str, object]:
    """An account as JSON."""
    return {
        **asdict(account),
        "number_grouped": grouped(account.number),
        "in_use_since": account.in_use_since,
    }


def account_lines(account: AccountRow) -> list[str]:
    """Where to pay, and how it was checked."""
    told = [
        f"  Payee: {account.beneficiary} ({account.kind.value})",
        f"  Number: {grouped(account.number)}",
        f"  Bank: {account.bank or '-'}, {account.country or '-'}, SWIFT {account.swift or '-'}",
        f"  Came on {account.entered_on}",
    ]
    return [*told, f"  {_checked(account)}"]


def _told(account: AccountRow, differing: tuple[str, ...]) -> list[str]:
    told = [f"Account {account.id}: {account.state.value}", *account_lines(account)]
    if account.lapsed:
        told.append("  The supplier is named otherwise since the check: check it again")
    if account.replaced_on:
        told.append(f"  Replaced on {account.replaced_on}")
    if differing:
        told.append(f"  Other than before: {', '.join(differing)}")
    if account.payments:
        told.append(f"  Payments that went there: {account.payments}")
    return told


def _checked(account: AccountRow) -> str:
    if account.verified_on is None:
        return "Not checked through a second channel"
    channel = channel_words(account.channel_kind, account.channel)
    since = f"known since {account.known_since}" if account.known_since else "known since: unknown"
    return f"Checked on {account.verified_on} with {account.verified_with}, {channel}, {since}"


def _channel(channel: KnownChannel) -> str:
    return f"{CHANNEL_NAMES[channel.kind]}, {channel.detail}, on file since {channel.since}"
