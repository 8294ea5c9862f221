"""Texts that the Guide's tables hold in all three languages."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """One text in English, Russian and Chinese; "" where it is the English one."""

    en: str
    ru: str = ""
    zh: str = ""

    def of(self, language: str) -> str:
        """Return the text of a language by its code (en, ru, zh, zh_CN)."""
        return {"ru": self.ru, "zh": self.zh}.get(language[:2], "") or self.en

    def has(self, words: tuple[str, ...]) -> bool:
        """Whether all these folded words occur, in any one of the languages."""
        return any(all(word in text for word in words) for text in map(folded, self))

    def __iter__(self) -> Iterator[str]:
        return iter((self.en, self.ru, self.zh))


def folded(text: str) -> str:
    """Return a text as it is compared when somebody looks for words."""
    return text.casefold().replace("\u0451", "\u0435")
