"""Account numbers in another program's columns: recognised, so that they land in no notes."""

import re

from sourcing_app.services.payments.banking import is_iban

_WORDS = (
    "account|account no|account number|account nr|acc no|a c|a c no|bank account|"
    "bank account no|bank account number|beneficiary account|beneficiary account number|"
    "iban|iban no|iban number|iban code|usd account|rmb account|cny account|"
    "счет|счёт|номер счета|номер счёта|расчетный счет|расчётный счёт|р с|р счет|р счёт|"
    "банковский счет|банковский счёт|лицевой счет|лицевой счёт|счет получателя|счёт получателя|"
    "账号|账户|帐号|帐户|银行账号|银行账户|银行帐号|收款账号|收款账户|对公账号|对公账户|银行卡号|卡号|"
    "konto|kontonummer|konto nr|bankkonto|bankverbindung|kontoverbindung|"
    "numéro de compte|compte|compte bancaire|cuenta|cuenta bancaria|número de cuenta|"
    "conto corrente|numero di conto|conta|conta bancária|número da conta|"
    "numer konta|numer rachunku|hesap no|hesap numarası|banka hesabı"
)
_HEADINGS = frozenset(_WORDS.split("|"))
_IBAN = re.compile(r"(?<![0-9A-Z])[A-Z]{2}[0-9]{2}(?:[ -]?[0-9A-Z]{1,4})+", re.IGNORECASE)
_DIGITS = re.compile(r"(?<![0-9A-Z])[0-9]{4}(?:[ -]?[0-9]{4}){3,5}(?:[ -]?[0-9]{1,3})?(?![0-9A-Z])")
_LONG = range(18, 27)
_FEWEST_DIGITS = 5
_SHORTEST_IBAN = 15


def is_heading(column: str) -> bool:
    """Whether a column's name says that account numbers stand in it."""
    return " ".join(re.findall(r"\w+", column.casefold().replace("_", " "))) in _HEADINGS


def is_number(cell: str) -> bool:
    """Whether a cell under such a heading holds a number and not a word."""
    return sum(char.isdigit() for char in cell) >= _FEWEST_DIGITS


def without_numbers(text: str) -> str:
    """Return the text with every account number in it cut to its last four characters."""
    return _DIGITS.sub(_shortened, _IBAN.sub(lambda found: _cut(found.group()), text))


def _cut(found: str) -> str:
    """Cut the longest beginning with right check digits: words may follow an IBAN."""
    for end in range(len(found), _SHORTEST_IBAN - 1, -1):
        plain = _plain(found[:end])
        if found[end - 1] not in " -" and is_iban(plain) and _has_right_digits(plain):
            return f"…{plain[-4:]}{found[end:]}"
    return found


def _shortened(found: re.Match[str]) -> str:
    """Cut 18 to 26 digits, unless they are a company's credit code."""
    from stdnum.cn import uscc

    plain = _plain(found.group())
    account = len(plain) in _LONG and not uscc.is_valid(plain)
    return f"…{plain[-4:]}" if account else found.group()


def _has_right_digits(plain: str) -> bool:
    from stdnum import iban

    return bool(iban.is_valid(plain))


def _plain(text: str) -> str:
    return text.replace(" ", "").replace("-", "").upper()
