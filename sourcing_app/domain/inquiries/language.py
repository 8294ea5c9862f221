"""Checks a letter's language: words that are not English, long sentences."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.inquiries.style import count_words, heavy_sentences, stock_phrases
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import excerpt

TEXT_CAP = 200_000
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


def check_letter(text: str, kept_words: Iterable[str] = (), exempt: Iterable[str] = ()) -> Report:
    """Check a letter against R56 and R57; kept words and exempt names may be in any script."""
    checked = text[:TEXT_CAP]
    findings = (
        *foreign_words(checked, kept_words, exempt),
        *heavy_sentences(checked),
        *stock_phrases(checked),
    )
    return Report(tuple(sorted(findings, key=lambda found: found.start)), count_words(checked))


def foreign_words(
    text: str, kept_words: Iterable[str] = (), exempt: Iterable[str] = ()
) -> Iterator[Finding]:
    """Find each word with a letter outside the Latin alphabet (R56)."""
    kept = {word.casefold() for word in kept_words}
    names = tuple(_places(text, exempt))
    for match in _WORD.finditer(text):
        word = match.group()
        if word.isascii() or word.casefold() in kept or not _foreign(word):
            continue
        if not any(start <= match.start() and match.end() <= end for start, end in names):
            yield _not_english(text, match)


def _foreign(word: str) -> bool:
    letters = [letter for letter in word if letter.isalpha() and letter not in _SIGNS]
    return not all(_latin(letter) for letter in letters) or bool(_WIDE.match(word))


def _latin(letter: str) -> bool:
    return unicodedata.name(letter, "LATIN").startswith(("LATIN", "MODIFIER LETTER"))


def _places(text: str, names: Iterable[str]) -> Iterator[tuple[int, int]]:
    for name in filter(None, names):
        for match in re.finditer(re.escape(name), text):
            yield match.span()


def _not_english(text: str, match: re.Match[str]) -> Finding:
    plain = unicodedata.normalize("NFKC", match.group())
    repaired = text[: match.start()] + plain + text[match.end() :] if plain.isascii() else None
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
