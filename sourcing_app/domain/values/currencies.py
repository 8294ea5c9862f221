"""Currencies: how people write them, and their decimals (ISO 4217)."""

import unicodedata

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say

_YUAN = frozenset(
    {
        *("rmb", "cny", "cn¥", "cny¥", "rmb¥", "yuan", "renminbi"),
        *("元", "圆", "圓", "人民币", "人民幣"),
        *("юань", "юаня", "юаней", "юани", "жэньминьби"),
    }
)
_LETTERS = 3
NO_CURRENCY = say("Currencies", "Write the currency as three letters, such as USD.")

# ISO 4217 minor units that are not two.
_DECIMALS = {
    **dict.fromkeys(
        [
            "BIF",
            "CLP",
            "DJF",
            "GNF",
            "ISK",
            "JPY",
            "KMF",
            "KRW",
            "PYG",
            "RWF",
            "UGX",
            "UYI",
            "VND",
            "VUV",
            "XAF",
            "XOF",
            "XPF",
        ],
        0,
    ),
    **dict.fromkeys(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"], 3),
    **dict.fromkeys(["CLF", "UYW"], 4),
}


def decimals(currency: str) -> int:
    """How many decimals the currency's minor unit has (ISO 4217): JPY 0, USD 2, KWD 3."""
    return _DECIMALS.get(currency, 2)


def currency_code(text: str) -> str:
    """
    Return the code of a currency as people write it: RMB, yuan, CN¥ and 元 are CNY.

    Raises Rejected for ¥ alone, which means yuan or yen, and for anything that is not a code.
    """
    plain = unicodedata.normalize("NFKC", text).strip().casefold()
    if plain in _YUAN:
        return "CNY"
    if plain == "¥":
        raise Rejected(
            say(
                "Currencies",
                "“¥” is the sign of the yuan and of the yen: write CNY or JPY.",
            )
        )
    code = plain.upper()
    if len(code) != _LETTERS or not (code.isascii() and code.isalpha()):
        raise Rejected(NO_CURRENCY)
    return code


def kept_code(code: str) -> str:
    """Normalise a stored code: older versions stored RMB for CNY."""
    return "CNY" if code.casefold() in _YUAN else code
