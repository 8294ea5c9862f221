"""The rules of a product search, each a function that finds what breaks it (R81-R87, R135)."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from sourcing_app.domain import query_words as words
from sourcing_app.domain.findings import Severity
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.text import clean_line

FEW_WORDS = 4  # R81: more are too many,
MANY_WORDS = 6  # and more than this find next to nothing
_EXCERPT = 40
_SHORT_STEM = 4
_SIGNS = {"\u00b5", "\u03bc", "\u03a9", "\u2126"}  # micro, ohm
_QUOTE = (
    '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f\u301d\u301e\uff02`'
)
_QUOTES = re.compile(
    f"[{_QUOTE}\u2032\u2033]+|(?<![^\\W_])['\u2018\u2019\u201a]+|['\u2018\u2019\u201a]+(?![^\\W_])"
)
_DASH = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d-"
_DASHES = re.compile(f"(?<!\\S)[{_DASH}]+\\s*(?P<word>(?=[^\\W_{_DASH}]|[{_QUOTE}]))?")
EXCLUDED = re.compile(r"(?<!\S)-(?=[^\W_])\S+")
_WORD = re.compile(r"[^\W_]+(?:['\u2019.-][^\W_]+)*")
_SEPARATOR = re.compile(
    r"(?<!\d)[,/+\uff0c\u3001\uff0f\uff0b]+|[,/+\uff0c\u3001\uff0f\uff0b]+(?!\d)|[;|\uff1b]+"
    r"|(?<!\S)(?:and|or|plus|\u0438|\u0438\u043b\u0438|&)(?!\S)|[\u548c\u4e0e\u53ca]",
    re.IGNORECASE,
)
_NUMBER = r"\d+(?:[.,]\d+)?"
_UNIT = (
    "mm|cm|dm|km|inch(?:es)?|ft|feet|yd|gr|grams?|kg|lbs?|oz|ml|lit(?:er|re)s?|gal|kw|watts?|kv|"
    "volts?|mah|ah|amps?|hz|khz|mhz|ghz|lm|lumens?|pcs|psi|bar|mpa|gsm|rpm|dpi|gb|tb|mb|"
    "\u043c\u043c|\u0441\u043c|\u043a\u0433|\u043c\u043b|\u0432\u0442|\u0448\u0442"
)
_SIZE = re.compile(
    rf"(?<![\w.-]){_NUMBER}(?:\s*[x\u00d7*\u0445]\s*{_NUMBER})+(?:\s*(?:{_UNIT}|m|l))?(?![\w])"
    rf"|(?<![\w.-]){_NUMBER}(?:[mglvwa]|\s*(?:{_UNIT}))(?![\w-])",
    re.IGNORECASE,
)
_CODE = re.compile(r"(?<![\w-])(?=\S*\d)(?=\S*[^\W\d_])[^\W_]+(?:[-./][^\W_]+)*(?![\w-])")
_PAIRS = re.compile("|".join(map(re.escape, words.PAIRS)), re.IGNORECASE)
_PHRASES = re.compile(rf"\b(?:{'|'.join(words.PRODUCT_PHRASES)})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Edit:
    """What breaks a rule at start..end, and what to put there; None where a person must decide."""

    rule: str
    severity: Severity
    sentence: Sentence
    start: int
    end: int
    replacement: str | None = None
    country: str = ""


Rule = Callable[[str], list[Edit]]


def quotes(text: str) -> list[Edit]:
    """R86: any quotation mark, all in one edit; an apostrophe inside a word is none."""
    matches = list(_QUOTES.finditer(text))
    if not matches:
        return []
    found = say("Queries", "Quotation marks hide results. Leave them out.")
    start, end = matches[0].start(), matches[-1].end()
    return [Edit("R86", Severity.WARNING, found, start, end, _unquoted(text, matches))]


def _unquoted(text: str, matches: list[re.Match[str]]) -> str:
    gaps = pairwise(matches)
    return " ".join(["", *(text[one.end() : other.start()] for one, other in gaps), ""])


def dashes(text: str) -> list[Edit]:
    """R87: a typed dash, or a minus apart from its word, is no exclusion."""
    return [_dash(text, match) for match in _DASHES.finditer(text) if not _proper_minus(match)]


def _proper_minus(match: re.Match[str]) -> bool:
    return match.group() == "-" and match["word"] is not None


def _dash(text: str, match: re.Match[str]) -> Edit:
    if match["word"] is None:
        return _warning("R87", say("Queries", "This dash excludes nothing."), match, " ")
    after = _WORD.match(text, match.end())
    found = say("Queries", "To exclude a word put a minus right before it: -{word}")
    return _warning("R87", found.put(word=cut(after.group() if after else "")), match, "-")


def countries(text: str) -> list[Edit]:
    """R84, R136: a country or its adjective, in English, Russian or Chinese."""
    names = [match.span() for match in _PHRASES.finditer(text)]
    found = (
        *_named(text, _LATIN_COUNTRY, lambda name: words.COUNTRIES_LATIN[name]),
        *_named(text, _CYRILLIC_COUNTRY, partial(_by_stem, words.COUNTRIES_CYRILLIC)),
        *_named(text, _HAN_COUNTRY, lambda name: words.COUNTRIES_HAN[name]),
    )
    return [edit for edit in found if not _inside((edit.start, edit.end), names)]


def _named(text: str, pattern: re.Pattern[str], code_of: Callable[[str], str]) -> Iterator[Edit]:
    found = say("Queries", "“{word}” is a country. Use the country filter instead.")
    for match in pattern.finditer(text):
        code = code_of(match["name"].lower())
        sentence = found.put(word=match["name"])
        yield Edit("R84", Severity.WARNING, sentence, *match.span(), " ", code)


def suppliers(text: str) -> list[Edit]:
    """R85, R136: supplier, seller, factory and the like."""
    found = say("Queries", "“{word}” is not needed: every result is a supplier's.")
    return [
        _warning("R85", found.put(word=match.group()), match, " ")
        for match in _SUPPLIER.finditer(text)
    ]


def foreign(text: str) -> list[Edit]:
    """R135: a word with a letter outside the Latin alphabet; translated where it is known."""
    return [_foreign_word(match) for match in _WORD.finditer(text) if not _latin(match.group())]


def _foreign_word(match: re.Match[str]) -> Edit:
    word = match.group()
    english = _english(word)
    if english is None:
        found = say("Queries", "“{word}” is not in Latin letters. Write it in English.")
        return Edit("R135", Severity.ERROR, found.put(word=cut(word)), *match.span())
    found = say("Queries", "“{word}” is not in Latin letters. In English: {english}")
    sentence = found.put(word=cut(word), english=cut(english))
    return Edit("R135", Severity.ERROR, sentence, *match.span(), english)


def _english(word: str) -> str | None:
    low = word.lower()
    guesses = (
        unicodedata.normalize("NFKC", word),
        _by_stem(words.RUSSIAN, low),
        _CHINESE.sub(lambda match: f" {words.CHINESE[match.group()]} ", word),
        word.translate(words.LOOKALIKES) if re.search("[A-Za-z]", word) else "",
    )
    return next((clean_line(guess) for guess in guesses if guess and _latin(guess)), None)


def too_exact(text: str) -> list[Edit]:
    """R82: sizes, amounts with a unit, and model numbers; None to fix where nothing is left."""
    size = say("Queries", "“{word}” is a size: too exact for a first search.")
    code = say("Queries", "“{word}” looks like a model number: too exact for a first search.")
    sizes = [match for match in _SIZE.finditer(text) if not _known(match.group())]
    taken = [match.span() for match in sizes]
    codes = [m for m in _CODE.finditer(text) if _is_code(m.group()) and not _touches(m, taken)]
    edits = [_warning("R82", size.put(word=cut(match.group())), match, " ") for match in sizes]
    edits += [_warning("R82", code.put(word=cut(match.group())), match, " ") for match in codes]
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


def too_many(text: str) -> list[Edit]:
    """R81: more than four words; the words that say least go first."""
    count = count_words(text)
    if count <= FEW_WORDS:
        return []
    found = say("Queries", "{count} words: two or three find more.")
    if count > MANY_WORDS:
        found = say("Queries", "{count} words are far too many: two or three find more.")
    telling = [word for word in text.split() if word.lower() not in words.FILLERS]
    kept = " ".join(telling)
    better = kept if count_words(kept) and len(telling) < len(text.split()) else None
    return [Edit("R81", Severity.WARNING, found.put(count=count), 0, len(text), better)]


def products(text: str) -> tuple[str, ...]:
    """R83: the products named in one query, each with all excluded words of the query."""
    excluded = " ".join(dict.fromkeys(EXCLUDED.findall(text)))
    bare = EXCLUDED.sub(" ", text)
    kept = [match.span() for match in _PAIRS.finditer(bare)]
    parts, start = [], 0
    for match in _SEPARATOR.finditer(bare):
        if not _inside(match.span(), kept):
            parts.append(bare[start : match.start()])
            start = match.end()
    parts.append(bare[start:])
    named = [clean_line(f"{part} {excluded}") for part in parts if count_words(part)]
    return tuple(dict.fromkeys(named)) or ((clean_line(excluded),) if excluded else ())


def several(text: str) -> list[Edit]:
    """R83: more than one product, or a separator that separates nothing."""
    named = products(text)
    if len(named) > 1:
        found = say("Queries", "{count} products in one query: search for one at a time.")
        sentence = found.put(count=len(named))
        return [Edit("R83", Severity.WARNING, sentence, 0, len(text), named[0])]
    if not named or _same_words(named[0], text):
        return []
    found = say("Queries", "Separators between words do not help. Leave them out.")
    return [Edit("R83", Severity.WARNING, found, 0, len(text), named[0])]


def count_words(text: str) -> int:
    """Count the words to search for; excluded ones do not count."""
    return sum(any(map(str.isalnum, token)) for token in EXCLUDED.sub(" ", text).split())


def applied(text: str, edits: Iterable[Edit]) -> str:
    """Make all edits that have a replacement and do not overlap an earlier one."""
    parts, start = [], 0
    for edit in sorted(edits, key=lambda edit: edit.start):
        if edit.replacement is not None and edit.start >= start:
            parts += [text[start : edit.start], edit.replacement]
            start = edit.end
    return clean_line("".join([*parts, text[start:]]))


def cut(word: str) -> str:
    """Shorten a word that is shown in a sentence."""
    return word if len(word) <= _EXCERPT else word[: _EXCERPT - 1] + "…"


def _warning(rule: str, sentence: Sentence, match: re.Match[str], replacement: str) -> Edit:
    return Edit(rule, Severity.WARNING, sentence, match.start(), match.end(), replacement)


def _same_words(one: str, other: str) -> bool:
    return sorted(one.split()) == sorted(other.split())


def _excluded(text: str, place: int) -> bool:
    return any(match.start() <= place < match.end() for match in EXCLUDED.finditer(text))


def _inside(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)


def _touches(match: re.Match[str], others: list[tuple[int, int]]) -> bool:
    return any(match.start() < end and start < match.end() for start, end in others)


def _latin(word: str) -> bool:
    return all(
        not letter.isalpha()
        or letter in _SIGNS
        or unicodedata.name(letter, "").startswith(("LATIN", "MODIFIER LETTER"))
        for letter in word
    )


def _by_stem(stems: dict[str, str], word: str) -> str:
    return next((value for stem, value in stems.items() if re.fullmatch(_bent(stem), word)), "")


def _bent(stem: str) -> str:
    """A Russian stem with the endings it may have; a short word has none, or it is another one."""
    if len(stem) < _SHORT_STEM:
        return stem
    return stem + (r"[^\W\d_]{0,2}" if len(stem) == _SHORT_STEM else r"[^\W\d_]{0,6}")


def _any_of(names: Iterable[str]) -> str:
    return "|".join(map(re.escape, names))


_LATIN_COUNTRY = re.compile(
    rf"(?<![\w-])(?:made\s+in\s+|from\s+|in\s+)?(?P<name>{_any_of(words.COUNTRIES_LATIN)})(?![\w-])",
    re.IGNORECASE,
)
_CYRILLIC_COUNTRY = re.compile(
    rf"(?<![\w-])(?:\u0438\u0437\s+|\u0432\s+)?(?P<name>"
    rf"{'|'.join(map(_bent, words.COUNTRIES_CYRILLIC))})(?!\w)",
    re.IGNORECASE,
)
_HAN_COUNTRY = re.compile(rf"(?P<name>{_any_of(words.COUNTRIES_HAN)})\u7684?")
_SUPPLIER = re.compile(
    rf"(?<![\w-])(?:{_any_of(words.SUPPLIER_WORDS)}|{'|'.join(map(_bent, words.SUPPLIER_STEMS))})"
    rf"(?![\w-])|{_any_of(words.SUPPLIER_HAN)}",
    re.IGNORECASE,
)
_CHINESE = re.compile(_any_of(words.CHINESE))
