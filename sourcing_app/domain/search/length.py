"""A first search is short: few words, no sizes, no model numbers (R81, R82)."""

import re

from sourcing_app.domain.findings import Severity
from sourcing_app.domain.search import words
from sourcing_app.domain.search.edits import (
    EXCLUDED,
    Edit,
    applied,
    count_words,
    struck,
    touches,
)
from sourcing_app.domain.search.signs import INCH_MARK
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.limits import LimitName, Limits
from sourcing_app.domain.values.text import excerpt

_VULGAR = "\u00bc\u00bd\u00be\u2153\u2154\u215b\u215c\u215d\u215e"
_NUMBER = rf"(?:(?:\d{{1,2}}[\s-]+)?\d{{1,2}}/\d{{1,2}}|\d{{0,2}}\s?[{_VULGAR}]|\d+(?:[.,]\d+)?)"
_UNIT = (
    r"mm|cm|dm|km/h|km|inch(?:es)?|in(?![\s-]*(?:\d|one))|ft|foot|feet|yd|gr|grams?|kg|lbs?|oz|ml|lit(?:er|re)s?|gal|"
    r"kw|watts?|kv|volts?|mah|ah|amps?|hz|khz|mhz|ghz|lm|lumens?|(?:pcs|pieces)(?:\s+of)?|psi|bar|mpa|gsm|rpm|dpi|gb|tb|mb|"
    r"км/ч|мм|см|кг|мл|вт|квт|мач|гц|шт|штук|дюйм(?:а|ов)?|литр(?:а|ов)?|[мл]|в(?=\s*(?:$|\d+\s?(?:мм?|см|а|вт)(?!\w)))"
)
_UNIT_HAN = "毫米|厘米|英寸|毫升|毫安时|毫安|公斤|千瓦|[米寸升瓦伏克]"
_WAY = r"(?:\s+(?:diameter|wide|width|long|length|thick|thickness|high|height|deep)(?!\w))?"
_SIZE = re.compile(
    rf"(?<![\w./-]){_NUMBER}{INCH_MARK}?(?:\s*[x×*х]\s*{_NUMBER}{INCH_MARK}?)+"
    rf"(?:[\s-]*(?:{_UNIT}|m|l))?(?!\w){_WAY}"
    rf"|(?<![\w./-]){_NUMBER}(?:{INCH_MARK}(?!\w)|(?:[mglvwa]|[\s-]*(?:{_UNIT}))(?![\w-]){_WAY})"
    rf"|(?<![\w./-]){_NUMBER}\s?(?:{_UNIT_HAN})"
    r"|(?<![\w-])\d+\s?[-–]\s?\d+\s?(?:months?|years?|yrs?|лет|месяц(?:а|ев)|岁|个月)(?!\w)"
    r"|(?<![\w-])\d+[\s-]?(?:х\s?)?местн\w{2}(?!\w)"
    r"|(?<![\w-])(?:size\s+)?(?:x{1,4}[sl]|[2-6]xl)(?![\w-])|(?<![\w-])size\s+(?:\d{1,3}|[sml])(?![\w-])"
    r"|(?<=[^\W\d]\s)(?-i:[SML])$",
    re.IGNORECASE,
)
_SIZE_WORD = re.compile(r"^size\s+", re.IGNORECASE)
_PIECES = re.compile(r"(?:pcs|pieces|шт|штук)(?:\s+of)?$", re.IGNORECASE)
_CODE = re.compile(r"(?<![\w-])(?=\S*\d)(?=\S*[^\W\d_])[^\W_]+(?:[-./][^\W_]+)*(?![\w-])")


def sizes(text: str) -> tuple[str, ...]:
    """The sizes that are named, which belong into the filters (R118); a quantity is none."""
    found = (match.group() for match in _sizes(text))
    return tuple(_SIZE_WORD.sub("", size) for size in found if not _PIECES.search(size))


def _sizes(text: str) -> list[re.Match[str]]:
    """None of an excluded word, nor what is the name of a standard."""
    return [
        match
        for match in _SIZE.finditer(text)
        if not _known(match.group()) and not _excluded(text, match.start())
    ]


def too_exact(text: str) -> list[Edit]:
    """R82: sizes, amounts with a unit, and model numbers; no fix if nothing would be left."""
    size = say("Queries", "“{word}” is a size: too exact for a first search.")
    code = say("Queries", "“{word}” looks like a model number: too exact for a first search.")
    measures = _sizes(text)
    taken = [match.span() for match in measures]
    codes = [m for m in _CODE.finditer(text) if _is_code(m.group()) and not touches(m, taken)]
    edits = [struck("R82", size.put(word=excerpt(match.group())), match, " ") for match in measures]
    edits += [struck("R82", code.put(word=excerpt(match.group())), match, " ") for match in codes]
    edits = [edit for edit in edits if not _excluded(text, edit.start)]
    left = applied(text, edits)
    if count_words(left):
        return edits
    return [Edit(edit.rule, edit.severity, edit.sentence, edit.start, edit.end) for edit in edits]


def _known(word: str) -> bool:
    return word.lower() in words.KNOWN_CODES


def _is_code(word: str) -> bool:
    figures = sum(map(str.isdigit, word))
    enough = 2 if "-" in word else 3
    return figures >= enough and not _known(word)


def repeated(text: str) -> list[Edit]:
    """R81: two words or more that stand there twice in a row, as after pasting twice."""
    typed = text.split()
    low = [word.lower() for word in typed]
    for size in range(len(low) // 2, 1, -1):
        for at in range(len(low) - 2 * size + 1):
            middle, end = at + size, at + 2 * size
            if low[at:middle] == low[middle:end]:
                found = say("Queries", "“{words}” stands there twice: once is enough.")
                sentence = found.put(words=excerpt(" ".join(typed[at:middle])))
                once = " ".join(typed[:middle] + typed[end:])
                return [Edit("R81", Severity.WARNING, sentence, 0, len(text), once)]
    return []


def too_many(text: str, limits: Limits) -> list[Edit]:
    """R81: more words than the limit; the least specific words are removed first."""
    count = count_words(text)
    few = limits.whole(LimitName.FEW_WORDS)
    if count <= few:
        return []
    found = say("Queries", "{count} words: two or three find more.")
    if count > limits.whole(LimitName.MANY_WORDS):
        found = say("Queries", "{count} words are far too many: two or three find more.")
    kept = _telling(text.split(), few)
    better = " ".join(kept) if len(kept) < len(text.split()) else None
    return [Edit("R81", Severity.WARNING, found.put(count=count), 0, len(text), better)]


def _telling(typed: list[str], few: int) -> list[str]:
    """What is left when the least specific words go, a kind at a time, until few are left."""
    kept = typed
    for vague in (_is_filler, _is_feature, _joins):
        if count_words(" ".join(kept)) > few:
            fewer = [word for word in kept if not vague(word.lower())]
            kept = fewer if count_words(" ".join(fewer)) else kept
    return kept


def _is_filler(word: str) -> bool:
    return word in words.FILLERS


def _is_feature(word: str) -> bool:
    return word in words.FEATURES or _known(word) or word.isdecimal()


def _joins(word: str) -> bool:
    return word in words.JOINING


def _excluded(text: str, place: int) -> bool:
    return any(match.start() <= place < match.end() for match in EXCLUDED.finditer(text))
