"""A supplier's accounts as the command line shows them: where to pay, and earlier accounts."""

from dataclasses import asdict

from sourcing_app.cli.answer import Output
from sourcing_app.domain.payments.account_checks import CHANNEL_NAMES, channel_words
from sourcing_app.domain.payments.account_numbers import grouped
from sourcing_app.services.desk import Desk
from sourcing_app.services.payments.account_rows import AccountRow, accounts_of, changes
from sourcing_app.services.payments.channels import KnownChannel, known_channels


def accounts_answer(desk: Desk, supplier_id: int) -> Output:
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
        for line in _lines(account, names)
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
    return [*told, f"  {_check(account)}"]


def _lines(account: AccountRow, differing: tuple[str, ...]) -> list[str]:
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


def _check(account: AccountRow) -> str:
    if account.verified_on is None:
        return "Not checked through a second channel"
    channel = channel_words(account.channel_kind, account.channel)
    since = f"known since {account.known_since}" if account.known_since else "known since: unknown"
    return f"Checked on {account.verified_on} with {account.verified_with}, {channel}, {since}"


def _channel(channel: KnownChannel) -> str:
    return f"{CHANNEL_NAMES[channel.kind]}, {channel.detail}, on file since {channel.since}"
