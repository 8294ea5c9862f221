"""The business scope of a Chinese licence (经营范围): a hint at what the company does."""

import re
from dataclasses import dataclass

from sourcing_app.domain.values.names import folded

_FACTORY = (
    *("生产", "制造", "加工", "组装", "销售自产产品"),
    *("manufactur", "production", "producing", "processing", "assembl"),
)
_TRADER = (
    *("批发", "零售", "销售", "贸易", "商贸", "进出口", "代理"),
    *("wholesale", "retail", "sale of", "sales of", "trading", "import and export", "agency"),
)
_EXPORT = re.compile(
    r"进出口|(?:货物|技术|商品|产品)出口|外贸|对外贸易"
    r"|\bimports?\s*(?:and|&|/|-)\s*exports?\b|\bexport(?:s|ing|ation)?\b",
    re.IGNORECASE,
)
_TRADING_NAME = re.compile(
    r"国际贸易|贸易|商贸|进出口|\btrad(?:ing|e)\b|\bimp(?:ort)?\b.{0,8}\bexp", re.IGNORECASE
)
_EXCLUDED = re.compile(
    r"(?:不含|不得从事|不从事|不包括)[^;。,、)]*"
    r"|\b(?:excluding|except|without|not including)\b[^;.,)]*",
    re.IGNORECASE,
)
"""What the scope names only to leave it out."""


@dataclass(frozen=True, slots=True)
class ScopeReading:
    """The words found, as they stand in the lists; a broad scope proves no factory."""

    factory: tuple[str, ...]
    trader: tuple[str, ...]
    exports: bool

    @property
    def only_trade(self) -> bool:
        """Whether it names trade and no making of goods."""
        return bool(self.trader) and not self.factory


def read_scope(text: str) -> ScopeReading:
    """Return which words of a factory or a trader a scope has, and whether it may export."""
    plain = _EXCLUDED.sub(" ", folded(text))
    return ScopeReading(
        tuple(word for word in _FACTORY if word in plain),
        tuple(word for word in _TRADER if word in plain),
        bool(_EXPORT.search(plain)),
    )


def is_trading_name(name: str) -> bool:
    """Whether a company's name says that it trades."""
    return bool(_TRADING_NAME.search(folded(name)))
