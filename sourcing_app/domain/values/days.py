"""Days as people type them (2026-03-12, 12.3., 12 Mar, +5); ambiguous ones are asked about."""

import re
from calendar import monthrange
from datetime import date, timedelta

from sourcing_app.domain.errors import Rejected, TwoReadings
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.text import excerpt, narrow

MOST_DURATION = 3650
"""The longest time that is entered in days: ten years."""
FIRST_YEAR = 1990
LAST_YEAR = 2100

_MONTHS = 12
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
    "day after tomorrow": 2,
    "послезавтра": 2,
    "后天": 2,
    "day before yesterday": -2,
    "позавчера": -2,
    "前天": -2,
    "in a week": 7,
    "через неделю": 7,
    "一周后": 7,
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
_WEEKDAYS = (
    ("monday", "понедельник", "пн", "星期一", "周一"),
    ("tuesday", "вторник", "вт", "星期二", "周二"),
    ("wednesday", "среда", "ср", "星期三", "周三"),  # noqa: RUF001 - the Russian short form
    ("thursday", "четверг", "чт", "星期四", "周四"),
    ("friday", "пятница", "пт", "星期五", "周五"),
    ("saturday", "суббота", "сб", "星期六", "周六"),  # noqa: RUF001 - the Russian short form
    ("sunday", "воскресенье", "вс", "星期日", "周日", "星期天"),
)
_SHORT = 3
_WEEK = 7
_CENTURY = 100

_YEAR_FIRST = re.compile(r"(?P<y>\d{4})(?P<s>[-./])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})")
_CHINESE = re.compile(r"(?:(?P<y>\d{4}) ?年 ?)?(?P<m>\d{1,2}) ?月 ?(?P<d>\d{1,2}) ?[日号]?")
_DAY_FIRST = re.compile(r"(?P<d>\d{1,2})\.(?:(?P<m>\d{1,2})(?:\.(?P<y>\d{4}|\d\d)?)?)?")
_MONTH_ALONE = (
    re.compile(r"(?P<y>\d{4})[-./ ](?P<m>\d{1,2})"),
    re.compile(r"(?P<m>\d{1,2})[-./ ](?P<y>\d{4})"),
    re.compile(r"(?P<y>\d{4}) ?年 ?(?P<m>\d{1,2}) ?月?"),
    re.compile(r"(?P<m>[^\W\d_]+)\.?,? ?(?P<y>\d{4})"),
    re.compile(r"(?P<y>\d{4}),? ?(?P<m>[^\W\d_]+)\.?"),
)
_DAY_ONLY = re.compile(r"(?P<d>\d{1,2})")
_DAY_NAME = re.compile(
    r"(?P<d>\d{1,2})[ .-]*(?P<n>[^\W\d_]+)\.?(?:[ ,-]+'?(?P<y>\d{4}|\d\d)(?: ?г\.?)?)?"  # noqa: RUF001 - the Russian for "year"
)
_NAME_DAY = re.compile(r"(?P<n>[^\W\d_]+)\.? ?(?P<d>\d{1,2})(?:,? ?(?P<y>\d{4}))?")
_SLASHED = re.compile(r"(?P<a>\d{1,2})[/-](?P<b>\d{1,2})(?:[/-](?P<y>\d{4}))?")
_COMPACT = re.compile(r"(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)")
_DISTANCE = re.compile(r"[+-]\d{1,4}")
_DAYS = r"(?:days?|дн\w*|день|天|(?P<weeks>weeks?|нед\w*|个?星期|周))"
_AHEAD = re.compile(rf"(?:in|через) (?P<d>\d{{1,4}}) ?{_DAYS}")
_AFTER = re.compile(rf"(?P<d>\d{{1,4}}) ?{_DAYS}(?:后|之后|以后)")
_AGO = re.compile(rf"(?P<d>\d{{1,4}}) ?{_DAYS}(?: ago| назад|前|之前|以前)")
_DAYS_ALONE = re.compile(r"(?P<d>\d{1,4}) ?(?:days?|дн\w*|день|天)")
_TIME = re.compile(
    r"[ t,]+\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?(?: ?[ap]m)?"
    r"(?: ?(?:z|gmt|utc|[+-]\d\d:?\d\d))?$"
)
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b(?: of\b)?|-?(?<=\d)е\b")  # noqa: RUF001 - the Russian ending
_YEAR_WORD = re.compile(r"(?<=\d{4}) ?(?:г\.?|года?)$")  # noqa: RUF001 - the Russian for "year"
_SERIAL = re.compile(r"[3-6]\d{4}")
_FIRST_SERIAL = date(1899, 12, 30)
_TWO_WAYS = say("Days", "“{text}” can be read in two ways: write {one} or {other}.")
_NO_DATE = say("Days", "“{text}” is not a date: write it like {example}.")


def parse_day(text: str, today: date | None, language: str = "en") -> date:
    """
    Parse a day as ux.md 6.4 lists them; an omitted month or year is that of `today`.

    `language` is "en", "ru" or "zh": 3/4 is 3 April in Russian and raises TwoReadings in the
    others, because half of their readers would mean 4 March. A time of day is passed over, the
    name of a weekday must fit. Without `today` (None) only whole dates are read. Raises `Rejected`
    with one sentence; a day that a month lacks is told with the nearest one there is.
    """
    typed = " ".join(narrow(text).casefold().split())
    typed = typed.replace("\N{MINUS SIGN}", "-")
    if not typed:
        raise Rejected(say("Days", "Enter a date."))
    distance = _distance(typed)
    if distance is not None and today is not None:
        return _in_range(today + timedelta(days=distance), text)
    plain, weekday = _without_weekday(_YEAR_WORD.sub("", _TIME.sub("", typed)))
    year, month, day = _parts(_ORDINAL.sub("", plain), text, language)
    if today is None and not (year and month):
        raise _refused(_NO_DATE, text)
    found = _day(year or (today or date.min).year, month or (today or date.min).month, day, text)
    if weekday is not None and found.weekday() != weekday:
        sentence = say("Days", "“{text}” names another weekday: write the date alone, {example}.")
        raise Rejected(sentence.put(text=excerpt(text.strip()), example=found.isoformat()))
    return found


def parse_month(text: str, today: date | None, language: str = "en") -> date:
    """Parse a month (March 2027, 2027-03, 2027年3月) as its first day, or any day of it."""
    typed = _YEAR_WORD.sub("", " ".join(narrow(text).casefold().split()))
    for form in _MONTH_ALONE:
        found = form.fullmatch(typed)
        month = _month_said(found["m"]) if found else 0
        if found and month:
            return _day(int(found["y"]), month, 1, text)
    return parse_day(text, today, language)


def _month_said(said: str) -> int:
    return int(said) if said.isdecimal() else _month(said)


def _distance(typed: str) -> int | None:
    """Return how many days from today a text means, None for a date of the calendar."""
    if typed in _NEAR:
        return _NEAR[typed]
    if _DISTANCE.fullmatch(typed):
        return int(typed)
    for form, sign in ((_AHEAD, 1), (_AFTER, 1), (_AGO, -1)):
        if found := form.fullmatch(typed):
            return sign * int(found["d"]) * (_WEEK if found["weeks"] else 1)
    return None


def _without_weekday(typed: str) -> tuple[str, int | None]:
    """Return a text without the weekday before or after the date, and which one it was."""
    for word in re.findall(r"星期[一二三四五六日天]|周[一二三四五六日]|[^\W\d_]+", typed):
        known = (
            at
            for at, names in enumerate(_WEEKDAYS)
            if word in names or any(len(word) >= _SHORT and n.startswith(word) for n in names[:2])
        )
        weekday = next(known, None)
        if weekday is not None and not _month(word):
            return typed.replace(word, "", 1).strip(" ,.()"), weekday
    return typed, None


def _parts(typed: str, text: str, language: str) -> tuple[int, int, int]:
    """Return year, month and day, 0 if omitted."""
    for form in (_YEAR_FIRST, _COMPACT, _CHINESE, _DAY_FIRST, _DAY_ONLY):
        if found := form.fullmatch(typed):
            known = found.groupdict()
            if form is _DAY_FIRST and language == "zh":
                _ask_which_first(known, text)
            return _year(known.get("y")), int(known.get("m") or 0), int(known["d"])
    for form in (_DAY_NAME, _NAME_DAY):
        found = form.fullmatch(typed)
        if found and (month := _month(found["n"])):
            return _year(found["y"]), month, int(found["d"])
    if found := _SLASHED.fullmatch(typed):
        year = int(found["y"] or 0)
        month, day = _slashed((int(found["a"]), int(found["b"])), year, text, language)
        return year, month, day
    raise _no_date(typed, text)


def _no_date(typed: str, text: str) -> Rejected:
    """The refusal of a text that is no date, with what it may have meant."""
    if days := _DAYS_ALONE.fullmatch(typed):
        sentence = say("Days", "“{text}” is a number of days: write +{days} to count from today.")
        return Rejected(sentence.put(text=excerpt(text.strip()), days=days["d"]))
    if _SERIAL.fullmatch(typed):
        day = _FIRST_SERIAL + timedelta(days=int(typed))
        sentence = say(
            "Days",
            "“{text}” may be a spreadsheet's number of the day {example}: write the date itself.",
        )
        return Rejected(sentence.put(text=text.strip(), example=day.isoformat()))
    return _refused(_NO_DATE, text)


def _year(written: str | None) -> int:
    """Return a year, 0 if omitted; of two digits it is one of the hundred from `FIRST_YEAR` on."""
    year = int(written or 0)
    in_short = written is not None and len(written) == len("26")
    return FIRST_YEAR + (year - FIRST_YEAR) % _CENTURY if in_short else year


def _ask_which_first(found: dict[str, str | None], text: str) -> None:
    """Raise TwoReadings for 26.04.05, which in Chinese may begin with the day or with the year."""
    first, last, month = str(found["d"]), found["y"] or "", int(found["m"] or 0)
    if not len(first) == len(last) == len("26") or first == last or not 1 <= month <= _MONTHS:
        return
    readings = [
        f"{_year(year)}-{month:02}-{day}"
        for year, day in ((last, first), (first, last))
        if 0 < int(day) <= monthrange(_year(year), month)[1]
    ]
    if len(readings) > 1:
        one, other = readings
        told = _TWO_WAYS.put(text=excerpt(text.strip()), one=one, other=other)
        raise TwoReadings(told, one, other)


def _month(name: str) -> int:
    """Return the month of a full or shortened name (three letters or more), otherwise 0."""
    known = (i for i, names in enumerate(_NAMES, 1) if any(n.startswith(name) for n in names))
    return next(known, 0) if len(name) >= _SHORT else 0


def _slashed(typed: tuple[int, int], year: int, text: str, language: str) -> tuple[int, int]:
    """Return month and day of 3/4, where only one reading is possible or usual."""
    first, second = typed
    if language == "ru" or first > _MONTHS or first == second:
        return second, first
    if second > _MONTHS:
        return first, second
    one, other = (
        f"{year}-{month:02}-{day:02}" if year else f"{day} {_NAMES[month - 1][0].title()}"
        for month, day in ((second, first), (first, second))
    )
    told = _TWO_WAYS.put(text=excerpt(text.strip()), one=one, other=other)
    raise TwoReadings(told, one, other)


def _day(year: int, month: int, day: int, text: str) -> date:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise _out_of_range(text)
    if not 1 <= month <= _MONTHS:
        sentence = say("Days", "“{text}” is not in the calendar: there is no month {month}.")
        raise _refused(sentence.put(month=month), text)
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        sentence = say(
            "Days",
            "“{text}” is not in the calendar: that month of {year} has {count} days. The nearest "
            "day is {nearest}.",
        )
        nearest = date(year, month, min(max(day, 1), last)).isoformat()
        raise _refused(sentence.put(year=str(year), count=last, nearest=nearest), text)
    return date(year, month, day)


def later(day: date, days: int) -> date:
    """Return the day so many days after another; the last there is where it would be beyond."""
    return date.fromordinal(min(day.toordinal() + days, date.max.toordinal()))


def _in_range(day: date, text: str) -> date:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise _out_of_range(text)
    return day


def refuse_far(day: date | None) -> None:
    """Raise Rejected for a day outside the years in which days are typed."""
    if day is not None:
        _in_range(day, day.isoformat())


def _out_of_range(text: str) -> Rejected:
    sentence = say("Days", "“{text}” is too far away: the year must be {first} to {last}.")
    return _refused(sentence.put(first=str(FIRST_YEAR), last=str(LAST_YEAR)), text)


def _refused(sentence: Sentence, text: str) -> Rejected:
    return Rejected(sentence.put(text=excerpt(text.strip()), example="2026-03-12"))
