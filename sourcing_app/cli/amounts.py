"""Amounts in JSON."""

from sourcing_app.domain.values.money import Money


def str_amount(amount: Money) -> str:
    """An amount with its currency's decimals: 5520.00."""
    return str(amount).split()[1].replace(",", "")
