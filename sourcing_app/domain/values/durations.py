"""Numbers of days as people write them: 25, 25 days, 3 weeks; working days are asked about."""

import re

from sourcing_app.domain.errors import Rejected, TwoReadings
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.numbers import parse_decimal
from sourcing_app.domain.values.text import excerpt, narrow

_WEEK, _WORKING_WEEK = 7, 5
_DAYS = (
    r"d|days?|tagen?|jours?|d[ií]as?|calendar days?"
    r"|дн|дня|дней|день|сут|суток|календарных дней|天|日|个自然日|自然日"
)
_WEEKS = r"w|wks?|weeks?|нед|недели|недель|неделя|周|个星期|星期"
_WORKING = (
    r"(?:working|business|work) days?|(?:рабочих|рабочие|рабочий|рабоч) (?:дня|дней|дни|день|дн)"
    r"|个?工作日|个?工作天"
)
_MONTHS = r"months?|mon|мес|месяца?|месяцев|个?月"
_DEPOSIT = (
    r"(?:the |your |our )?(?:\d{1,2} ?% )?(?:deposit|down ?payment|prepayment|advance(?: payment)?)"
)
_SINCE = (
    rf"(?:after|from|upon|since) (?:the )?(?:receipt of |receiving )?{_DEPOSIT}"
    r"(?: receipt| received| is received)?"
    r"|(?:после|с момента|со дня|с даты) (?:получения |внесения |поступления )?"  # noqa: RUF001 - Russian
    r"(?:предоплаты|аванса|депозита|задатка)"
)
"""A lead time counts from the deposit: this says no more than the field does."""
_RECEIVED = r"(?:(?:自|从)?(?:收到|付|支付)(?:定金|订金|预付款)(?:之|以)?(?:后|起|日起)(?:的)?)?"
_BEFORE = (
    rf"(?:within|about|around|approx|ca|до|около|в течение|примерно|{_RECEIVED} ?(?:大约|约)?"
    r"|[~≈≤])?"
)
_AFTER = rf"(?:内|以内|之内|左右|{_SINCE})?"
_FORM = re.compile(
    rf"{_BEFORE} ?(?P<low>[0-9][0-9.,]*)(?: ?(?:-|~|to|до|至|到) ?(?P<high>[0-9][0-9.,]*))? ?"
    rf"(?:(?P<days>{_DAYS})|(?P<weeks>{_WEEKS})|(?P<working>{_WORKING})|(?P<months>{_MONTHS}))? ?"
    rf"{_AFTER}"
)
_DASHES = str.maketrans("\N{EN DASH}\N{EM DASH}\N{MINUS SIGN}", "---")
_NO_DAYS = say("Durations", "“{text}” is not a number of days: write it like 25.")
_RANGE = say("Durations", "“{text}” is a range: write one number of days, {high} or {low}.")
_WORKING_DAYS = say(
    "Durations",
    "“{text}” are working days: write calendar days, with five working days a week {days}.",
)
_NO_MONTHS = say("Durations", "“{text}”: a month has 28 to 31 days. Write days, such as {days}.")


def read_duration(text: str, point: str = ".", group: str = ",") -> int:
    """
    Return a number of calendar days; weeks have seven, and "after deposit" says nothing new.

    Raises TwoReadings for a range, both ends named, and Rejected with what to write for working
    days, months, and what is no number of days.
    """
    plain = " ".join(narrow(text).casefold().split())
    if plain[:1] in {"+", "-"} or re.fullmatch(r"[0-9.,]*", plain):
        return int(parse_decimal(text, point=point, group=group, places=0, counts=True))
    found = _FORM.fullmatch(plain.translate(_DASHES).rstrip("."))
    if found is None:
        raise Rejected(_NO_DAYS.put(text=excerpt(text.strip())))
    ends = [
        int(parse_decimal(end, point=point, group=group, places=0, counts=True))
        for end in (found["low"], found["high"])
        if end
    ]
    told = excerpt(text.strip())
    days = [_calendar_days(end, found, told) for end in ends]
    if len(days) > 1:
        low, high = days
        raise TwoReadings(_RANGE.put(text=told, low=low, high=high), str(low), str(high))
    return days[0]


def names_time(text: str) -> bool:
    """Whether a text is a number of days, weeks or months, each named: 30 days, 3 weeks."""
    plain = " ".join(narrow(text).casefold().split())
    found = _FORM.fullmatch(plain.translate(_DASHES).rstrip("."))
    return found is not None and any(found[unit] for unit in ("days", "weeks", "working", "months"))


def _calendar_days(number: int, found: re.Match[str], told: str) -> int:
    if found["working"]:
        days = -(-number * _WEEK // _WORKING_WEEK)
        raise Rejected(_WORKING_DAYS.put(text=told, days=days))
    if found["months"]:
        raise Rejected(_NO_MONTHS.put(text=told, days=number * 30))
    return number * _WEEK if found["weeks"] else number
