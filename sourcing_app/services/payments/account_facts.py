"""What the gates ask of the account in use, taken from its row and the supplier's names."""

from sourcing_app.domain.account_checks import CheckChannel
from sourcing_app.domain.order_facts import Account, AccountKind, AccountState
from sourcing_app.services.payments.names import alike, renamed
from sourcing_app.store.reader import Row, day_or_none


def account_facts(row: Row, order: Row) -> Account:
    """The account as the gates see it; `order` has the names of its supplier."""
    kind, name = row["channel_kind"], order["legal_name"] or order["supplier"]
    return Account(
        row["beneficiary"],
        AccountKind(row["kind"]),
        AccountState(row["state"]),
        matches=alike(row["beneficiary"], (order["supplier"], order["legal_name"])),
        name_confirmed=bool(row["name_confirmed"]),
        channel=row["channel"],
        verified_on=day_or_none(row["verified_on"]),
        channel_kind=CheckChannel(kind) if kind else None,
        known_since=day_or_none(row["known_since"]),
        renamed=renamed(row["beneficiary"], row["confirmed_name"], name),
    )
