"""Checks a letter's language: words that are not English, long sentences."""

import re
import unicodedata
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.inquiries.style import (
    FIXES,
    count_words,
    heavy_sentences,
    stock_phrases,
)
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.limits import SHIPPED, Limits
from sourcing_app.domain.values.text import excerpt

TEXT_CAP = 200_000
_NAME_WORDS = 3
_LONGEST = 100
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*|[\u3000-\u303f\uff00-\uffef]+")
_WIDE = re.compile(r"[\u3000-\u303f\uff00-\uffef]")
_SIGNS = {"\u00b5", "\u03bc", "\u03a9", "\u2126", "\u00ba", "\u00aa"}  # micro, ohm, ordinals


@dataclass(frozen=True, slots=True)
class Report:
    """The findings in text order, and the word count."""

    findings: tuple[Finding, ...]
    words: int

    @property
    def ready(self) -> bool:
        """True if no finding blocks sending."""
        return all(finding.severity is not Severity.ERROR for finding in self.findings)


def check_letter(
    text: str,
    kept_words: Iterable[str] = (),
    exempt: Iterable[str] = (),
    limits: Limits = SHIPPED,
) -> Report:
    """Check a letter against R56 and R57; kept words and exempt names may be in any script."""
    checked = text[:TEXT_CAP]
    findings = (
        *foreign_words(checked, kept_words, exempt),
        *heavy_sentences(checked, limits),
        *stock_phrases(checked),
    )
    return Report(tuple(sorted(findings, key=lambda found: found.start)), count_words(checked))


def foreign_words(
    text: str, kept_words: Iterable[str] = (), exempt: Iterable[str] = ()
) -> Iterator[Finding]:
    """Find each word with a letter outside the Latin alphabet (R56)."""
    for place, match in enumerate(_foreign_matches(text, kept_words, exempt)):
        yield _not_english(text, match, fixed=place < FIXES)


def translated_words(
    text: str,
    english: Callable[[Sequence[str]], tuple[int, str | None]],
    kept_words: Iterable[str] = (),
    exempt: Iterable[str] = (),
) -> Iterator[Finding]:
    """
    Find what `foreign_words` finds; words that are one known name together are one finding.

    The fix, of the first hundred, writes its English. `english` is told of up to three words that
    follow each other; of a word of more than a hundred letters it is not asked.
    """
    matches = deque(_foreign_matches(text, kept_words, exempt))
    found = 0
    while matches:
        found += 1
        run = [match.group() for match in _run(text, matches)]
        asked = found <= FIXES and len(run[0]) <= _LONGEST
        size, name = english(run) if asked else (1, None)
        if name is None:
            yield _not_english(text, matches.popleft(), fixed=found <= FIXES)
            continue
        taken = [matches.popleft() for _ in range(size)]
        yield _known(text, taken[0].start(), taken[-1].end(), name)


def _foreign_matches(
    text: str, kept_words: Iterable[str], exempt: Iterable[str]
) -> Iterator[re.Match[str]]:
    kept = {word.casefold() for words in kept_words for word in (words, *words.split())}
    names = tuple(_places(text, exempt))
    for match in _WORD.finditer(text):
        word = match.group()
        if word.isascii() or word.casefold() in kept or not _foreign(word):
            continue
        if not any(start <= match.start() and match.end() <= end for start, end in names):
            yield match


def _run(text: str, matches: Iterable[re.Match[str]]) -> list[re.Match[str]]:
    """Return the first words as far as only a space parts them, three at the most."""
    found: list[re.Match[str]] = []
    for match in islice(matches, _NAME_WORDS):
        if found and text[found[-1].end() : match.start()] != " ":
            break
        if len(match.group()) > _LONGEST and found:
            break
        found.append(match)
    return found


def _foreign(word: str) -> bool:
    letters = [letter for letter in word if letter.isalpha() and letter not in _SIGNS]
    return not all(_latin(letter) for letter in letters) or bool(_WIDE.match(word))


def _latin(letter: str) -> bool:
    return unicodedata.name(letter, "LATIN").startswith(("LATIN", "MODIFIER LETTER"))


def _places(text: str, names: Iterable[str]) -> Iterator[tuple[int, int]]:
    for name in filter(None, names):
        for match in re.finditer(re.escape(name), text):
            yield match.span()


def _known(text: str, start: int, end: int, name: str) -> Finding:
    told = say("Lint", "“{word}” is not English. In English: {english}")
    word = excerpt(text[start:end])
    fixed = text[:start] + name + text[end:]
    return Finding(
        "R56", Severity.ERROR, told.put(word=word, english=excerpt(name)), start, end, fixed
    )


def _not_english(text: str, match: re.Match[str], *, fixed: bool) -> Finding:
    plain = unicodedata.normalize("NFKC", match.group()) if fixed else ""
    good = bool(plain) and plain.isascii()
    repaired = text[: match.start()] + plain + text[match.end() :] if good else None
    return Finding(
        "R56",
        Severity.ERROR,
        say(
            "Lint",
            "“{word}” is not English. Suppliers answer English letters faster. "
            "Translate it before sending.",
        ).put(word=excerpt(match.group())),
        match.start(),
        match.end(),
        repaired,
    )
