"""Days as people type them (2026-03-12, 12.3., 12 Mar, +5); ambiguous ones are refused."""

import re
from calendar import monthrange
from datetime import date, timedelta

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.text import narrow

FIRST_YEAR = 1990
LAST_YEAR = 2100

_MONTHS = 12
_QUOTED = 40
_NEAR = {
    "today": 0,
    "сегодня": 0,
    "今天": 0,
    "tomorrow": 1,
    "завтра": 1,
    "明天": 1,
    "yesterday": -1,
    "вчера": -1,
    "昨天": -1,
}
_NAMES = (
    ("january", "января", "январь"),
    ("february", "февраля", "февраль"),
    ("march", "марта", "март"),
    ("april", "апреля", "апрель"),
    ("may", "мая", "май"),
    ("june", "июня", "июнь"),
    ("july", "июля", "июль"),
    ("august", "августа", "август"),
    ("september", "сентября", "сентябрь"),
    ("october", "октября", "октябрь"),
    ("november", "ноября", "ноябрь"),
    ("december", "декабря", "декабрь"),
)
_SHORT = 3

_YEAR_FIRST = re.compile(r"(?P<y>\d{4})(?P<s>[-./])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})")
_CHINESE = re.compile(r"(?:(?P<y>\d{4}) ?年 ?)?(?P<m>\d{1,2}) ?月 ?(?P<d>\d{1,2}) ?[日号]?")
_DAY_FIRST = re.compile(r"(?P<d>\d{1,2})\.(?:(?P<m>\d{1,2})(?:\.(?P<y>\d{4})?)?)?")
_DAY_ONLY = re.compile(r"(?P<d>\d{1,2})")
_DAY_NAME = re.compile(r"(?P<d>\d{1,2})[ .-]*(?P<n>[^\W\d_]+)\.?(?:[ ,-]+(?P<y>\d{4})(?: ?г\.?)?)?")  # noqa: RUF001 - the Russian for "year"
_NAME_DAY = re.compile(r"(?P<n>[^\W\d_]+)\.? ?(?P<d>\d{1,2})(?:,? ?(?P<y>\d{4}))?")
_SLASHED = re.compile(r"(?P<a>\d{1,2})[/-](?P<b>\d{1,2})(?:[/-](?P<y>\d{4}))?")
_DISTANCE = re.compile(r"[+-]\d{1,4}")


def parse_day(text: str, today: date, language: str = "en") -> date:
    """
    Parse a day; an omitted month or year is that of `today`.

    `language` is "en", "ru" or "zh": 3/4 is 3 April in Russian and refused in the others,
    because half of their readers would mean 4 March. Raises `Rejected` with one sentence.
    """
    typed = " ".join(narrow(text).casefold().split())
    typed = typed.replace("\N{MINUS SIGN}", "-")
    if not typed:
        raise Rejected(say("Days", "Enter a date."))
    if typed in _NEAR:
        return today + timedelta(days=_NEAR[typed])
    if _DISTANCE.fullmatch(typed):
        return _in_range(today + timedelta(days=int(typed)), text)
    year, month, day = _parts(typed, text, language)
    return _day(year or today.year, month or today.month, day, text)


def _parts(typed: str, text: str, language: str) -> tuple[int, int, int]:
    """Return year, month and day, 0 if omitted."""
    for form in (_YEAR_FIRST, _CHINESE, _DAY_FIRST, _DAY_ONLY):
        if found := form.fullmatch(typed):
            known = found.groupdict()
            return int(known.get("y") or 0), int(known.get("m") or 0), int(known["d"])
    for form in (_DAY_NAME, _NAME_DAY):
        found = form.fullmatch(typed)
        if found and (month := _month(found["n"])):
            return int(found["y"] or 0), month, int(found["d"])
    if found := _SLASHED.fullmatch(typed):
        month, day = _slashed(int(found["a"]), int(found["b"]), text, language)
        return int(found["y"] or 0), month, day
    raise _refused(say("Days", "“{text}” is not a date: write it like {example}."), text)


def _month(name: str) -> int:
    """Return the month of a full or shortened name (three letters or more), otherwise 0."""
    known = (i for i, names in enumerate(_NAMES, 1) if any(n.startswith(name) for n in names))
    return next(known, 0) if len(name) >= _SHORT else 0


def _slashed(first: int, second: int, text: str, language: str) -> tuple[int, int]:
    """Return month and day of 3/4, where only one reading is possible or usual."""
    if language == "ru" or first > _MONTHS or first == second:
        return second, first
    if second > _MONTHS:
        return first, second
    raise _refused(say("Days", "“{text}” can be read in two ways: write it like {example}."), text)


def _day(year: int, month: int, day: int, text: str) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise _out_of_range(text)
    if not 1 <= month <= _MONTHS:
        sentence = say("Days", "“{text}” is not in the calendar: there is no month {month}.")
        raise _refused(sentence.put(month=month), text)
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        sentence = say(
            "Days", "“{text}” is not in the calendar: that month of {year} has {count} days."
        )
        raise _refused(sentence.put(year=str(year), count=last), text)
    return date(year, month, day)


def _in_range(day: date, text: str) -> date:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise _out_of_range(text)
    return day


def _out_of_range(text: str) -> Rejected:
    sentence = say("Days", "“{text}” is too far away: the year must be {first} to {last}.")
    return _refused(sentence.put(first=str(FIRST_YEAR), last=str(LAST_YEAR)), text)


def _refused(sentence: Sentence, text: str) -> Rejected:
    shown = text.strip()
    shown = shown if len(shown) <= _QUOTED else shown[:_QUOTED] + "…"
    return Rejected(sentence.put(text=shown, example="2026-03-12"))
