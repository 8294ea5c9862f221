"""What the gates ask of the account in use, taken from its row and the supplier's names."""

from sourcing_app.domain.accounts.account import Account, AccountKind, AccountState
from sourcing_app.domain.accounts.confirmation import CheckChannel
from sourcing_app.domain.accounts.numbers import places_of
from sourcing_app.store.facts.payee_names import alike, renamed
from sourcing_app.store.sqlite.reader import Row, day_or_none, word_or, word_or_none


def account_facts(row: Row, order: Row) -> Account:
    """The account as the gates see it; `order` has its supplier's names and country."""
    name = order["legal_name"] or order["supplier"]
    return Account(
        row["beneficiary"],
        word_or(row["kind"], AccountKind.PERSON),
        word_or(row["state"], AccountState.REVOKED),
        matches=alike(row["beneficiary"], (order["supplier"], order["legal_name"])),
        name_confirmed=bool(row["name_confirmed"]),
        channel=row["channel"],
        verified_on=day_or_none(row["verified_on"]),
        channel_kind=word_or_none(CheckChannel, row["channel_kind"]),
        known_since=day_or_none(row["known_since"]),
        renamed=renamed(row["beneficiary"], row["confirmed_name"], name),
        changed_on=day_or_none(row["entered_on"]) if row["replaces"] else None,
        away=_away(row, order["home"]),
    )


def _away(row: Row, home: str) -> tuple[str, str] | None:
    """Where an account is and its supplier, if these are two countries."""
    others = [
        each for each in places_of(row["number"], row["swift"], row["country"]) if each != home
    ]
    return (", ".join(others), home) if home and others else None
