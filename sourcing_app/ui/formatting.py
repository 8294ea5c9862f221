"""Values as text in the language of the moment: the only place where they are written."""

from __future__ import annotations

from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from sourcing_app.domain.sentences import Sentence

if TYPE_CHECKING:
    from sourcing_app.domain.values.money import Money

NEAR_DAYS = 7
HARD_SPACE = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"
_THREE = 3


def said(sentence: Sentence) -> str:
    """Translate a sentence and fill in its values the way this language writes them."""
    text = QCoreApplication.translate(sentence.context, sentence.text)
    return text.format(**{name: shown(value) for name, value in sentence.values.items()})


def shown(value: Any) -> str:
    """Write any value a sentence may hold; None is nothing."""
    if value is None:
        return ""
    if isinstance(value, Sentence):
        return said(value)
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, date):
        return day(value)
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return number(value)
    return money(value) if hasattr(value, "currency") else str(value)


def number(value: int | Decimal, places: int | None = None) -> str:
    """Write a number with the language's separators; `places` rounds half up."""
    exact = Decimal(value)
    if places is not None:
        exact = exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    whole, _, part = f"{abs(exact):f}".partition(".")
    locale = QLocale()
    sign = MINUS if exact < 0 else ""
    return sign + _grouped(whole, locale) + (locale.decimalPoint() + part if part else "")


def money(value: Money, places: int = 2) -> str:
    """Write an amount with its currency code: USD 18,400.00, in Russian 18 400,00 USD."""
    exponent = value.amount.normalize().as_tuple().exponent
    amount = number(value.amount, max(places, -exponent if isinstance(exponent, int) else 0))
    if QLocale().language() == QLocale.Language.Russian:
        return f"{amount}{HARD_SPACE}{value.currency}"
    return f"{value.currency}{HARD_SPACE}{amount}"


def percent(value: Decimal | int) -> str:
    """Write a percentage given in percent: 30 as 30 %, in English and Chinese too."""
    exact = Decimal(value)
    whole = exact == exact.to_integral_value()
    return f"{number(exact.to_integral_value() if whole else exact)}{HARD_SPACE}%"


def day(value: date | None) -> str:
    """Write a date: 12 Mar 2026, 12 мар. 2026, 2026年3月12日; None is an empty text."""
    if value is None:
        return ""
    if value in {date.min, date.max}:  # what is stored there is no day
        return "?"
    return QLocale().toString(QDate(value.year, value.month, value.day), day_pattern())


def month_name(first: date | None) -> str:
    """Write a month by its first day: March 2026, 2026年3月; None is that no day is known."""
    if first is None:
        return QCoreApplication.translate("Show", "no day yet")
    if QLocale().language() == QLocale.Language.Chinese:
        return QLocale().toString(QDate(first.year, first.month, 1), "yyyy年M月")
    name = QLocale().standaloneMonthName(first.month)
    return f"{name[:1].upper()}{name[1:]} {first.year}"


def day_pattern() -> str:
    """Return Qt's pattern of a date in this language."""
    chinese = QLocale().language() == QLocale.Language.Chinese
    return "yyyy年M月d日" if chinese else "d MMM yyyy"


def moment(value: datetime) -> str:
    """Write an instant as local date and time of day."""
    local = value.astimezone()
    return f"{day(local.date())} {local:%H:%M}"


def due(value: date, today: date) -> str:
    """Write a day by its distance when it is within a week, else as a date."""
    away = (value - today).days
    if abs(away) > NEAR_DAYS:
        return day(value)
    if away == 0:
        return QCoreApplication.translate("Show", "today")
    if away > 0:
        return QCoreApplication.translate("Show", "in %n day(s)", "", away)
    return QCoreApplication.translate("Show", "%n day(s) late", "", -away)


def ago(value: date, today: date) -> str:
    """Write a past day by its distance when it is within a week, else as a date."""
    away = (today - value).days
    if not 0 <= away <= NEAR_DAYS:
        return day(value)
    if away == 0:
        return QCoreApplication.translate("Show", "today")
    return QCoreApplication.translate("Show", "%n day(s) ago", "", away)


def _grouped(digits: str, locale: QLocale) -> str:
    head = len(digits) % _THREE
    groups = [digits[i : i + _THREE] for i in range(head, len(digits), _THREE)]
    return locale.groupSeparator().join(filter(None, [digits[:head], *groups]))
