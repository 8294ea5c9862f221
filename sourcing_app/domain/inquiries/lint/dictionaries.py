"""What the checks of a letter look words up in; without any of it they know no word."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from sourcing_app.domain.suppliers.red_flags import brands_in


class Speller(Protocol):
    """The English words; `unknown` and `correction` may take long where nothing is loaded yet."""

    def unknown(self, words: Iterable[str]) -> set[str]:
        """Return those of these lower-case words that are not English, British or American."""

    def correction(self, word: str) -> str:
        """Return the likeliest word one letter away from a lower-case one; "" for none."""


def _untranslated(_words: Sequence[str]) -> tuple[int, str | None]:
    return 1, None


def _one(text: str) -> tuple[str, ...]:
    return (text,) if text else ()


@dataclass(frozen=True, slots=True)
class Dictionaries:
    """
    What a check may look up.

    `english` says how many of some words that are not English are one known name, and its English
    (None: unknown); `products` names the products of a short text; `brands` the brands of a text.
    """

    english: Callable[[Sequence[str]], tuple[int, str | None]] = field(default=_untranslated)
    products: Callable[[str], tuple[str, ...]] = field(default=_one)
    brands: Callable[[str], tuple[str, ...]] = field(default=brands_in)
    spelling: Speller | None = None


NO_DICTIONARIES = Dictionaries()
