"""Account numbers in imported columns: recognised, so that they are not put into notes."""

import re
from functools import lru_cache

from sourcing_app.domain.accounts.numbers import is_iban

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
_HEADINGS = frozenset(_WORDS.replace("ё", "е").split("|"))
_NAMED_SO = re.compile(
    r"\b(?:iban|acct|a c|acc (?:no|nr|number)|account (?:no|nr|num|number)"
    r"|(?:bank|beneficiary|corporate|company|payment|usd|eur|rmb|cny|hkd) account"
    r"|bank (?:details|information|info)|beneficiary details"
    r"|р с|(?:расчетный|банковский|лицевой|валютный|текущий) счет|номер счета"
    r"|счет (?:получателя|поставщика|usd|eur|cny|rmb)|банковские (?:реквизиты|данные)"
    r"|kontonummer|bankverbindung|kontoverbindung)\b"
    r"|账号|账户|帐号|帐户|卡号|賬號|賬戶|帳號|帳戶"
)
_OF_ANOTHER = re.compile(
    r"wechat|whatsapp|skype|alibaba|alipay|\bqq|微信|支付宝|阿里|登录|用户|фактур"
)
_TOLD = re.compile(
    r"(?P<word>(?:\b(?:acct?|account|a/c|iban|р/с|сч[её]т)|账号|账户|帐号|帐户|卡号)"
    r"(?:[\s.:：#№=,()-]|\b(?:no|nr|num|number|номер|usd|eur|cny|rmb|hkd|is)\b)*)"
    r"(?P<number>[0-9](?:[ -]?[0-9]){7,33})(?![0-9A-Z])",
    re.IGNORECASE,
)
_RUN = re.compile(r"[^\s,;]*[0-9][^\s,;]*(?:\s+[^\s,;]*[0-9][^\s,;]*)*")
_DAY = re.compile(r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}")
_IBAN = re.compile(r"(?<![0-9A-Z])[A-Z]{2}[0-9]{2}(?:[ -]?[0-9A-Z]{1,4})+", re.IGNORECASE)
_DIGITS = re.compile(r"(?<![0-9A-Z])[0-9]{4}(?:[ -]?[0-9]{4}){3,5}(?:[ -]?[0-9]{1,3})?(?![0-9A-Z])")
_ANY_DIGIT = re.compile(r"[0-9]")
_LONG = range(18, 27)
_FEWEST_DIGITS = 5
_SHORTEST_IBAN = 15


@lru_cache(maxsize=256)
def is_heading(column: str) -> bool:
    """Whether a column's name says that it contains account numbers."""
    plain = column.casefold().replace("_", " ").replace("ё", "е")
    words = " ".join(re.findall(r"\w+", plain))
    named = words in _HEADINGS or bool(_NAMED_SO.search(words))
    return named and not _OF_ANOTHER.search(words)


def left_of(column: str, cell: str) -> str:
    """Return the part of a cell that may go into the notes: "" if it is only a number."""
    if not is_heading(column):
        return without_numbers(cell)
    kept = _RUN.sub(lambda found: _ending(found.group()), cell)
    return kept if kept == cell or re.search(r"[^\W\d_]{3}", kept) else ""


def without_numbers(text: str) -> str:
    """Return the text with every account number in it cut to its last four characters."""
    if not _ANY_DIGIT.search(text):
        return text
    without_ibans = _IBAN.sub(lambda found: _cut(found.group()), text)
    return _TOLD.sub(_told, _DIGITS.sub(_shortened, without_ibans))


def _ending(found: str) -> str:
    """Cut what has as many digits as an account number, under a heading of such numbers."""
    digits = "".join(char for char in found if char.isdigit())
    return f"…{digits[-4:]}" if len(digits) >= _FEWEST_DIGITS else found


def _told(found: re.Match[str]) -> str:
    """Cut the number that a word says is one; a day is none."""
    number = found["number"]
    return found[0] if _DAY.match(number) else f"{found['word']}…{_plain(number)[-4:]}"


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
