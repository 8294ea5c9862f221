"""
The inputs of second_set.tsv: what people type, each with its one right result.

They were set down before the readers were looked at. `right` is = a value, ~ a part of it, ≠ a
value it must not be, ? both readings that it asks with, or ! a refusal with a word of what it says.
"""

import csv
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from sourcing_app.domain.errors import Rejected, TwoReadings

FILE = Path(__file__).parent / "domain" / "values" / "second_set.tsv"


@dataclass(frozen=True)
class Input:
    """One line of the file; `about` is a language or a country."""

    kind: str
    typed: str
    about: str
    right: str
    because: str

    @property
    def readings(self) -> tuple[str, ...]:
        """Both readings that it is asked about with."""
        sign, _, wanted = self.right.partition(" ")
        return tuple(map(str.strip, wanted.split("|"))) if sign == "?" else ()

    def last_price(self) -> "Input":
        """The same with the price of the largest quantity of a ladder for its right result."""
        wanted = f"= {self.right.rpartition(':')[2]}"
        return replace(self, right=wanted) if self.right[0] == "=" else self

    def miss(self, read: Callable[["Input"], Any]) -> str:
        """Return what is wrong with the answer of a reader, "" where it is the right one."""
        sign, _, wanted = self.right.partition(" ")
        try:
            found = plain(read(self))
        except TwoReadings as question:
            asked = {*map(plain, question.readings)}
            right = asked == {*self.readings} or (sign == "!" and _said(wanted, question))
            return self._told(right, f"? {asked}")
        except Rejected as refusal:
            asked = self.readings and all(reading in str(refusal) for reading in self.readings)
            refused = sign == "!" and _said(wanted, refusal)
            return self._told(bool(asked or refused), f"! {refusal}")
        judged = {"=": found == wanted, "~": wanted in found.casefold(), "≠": found != wanted}
        return self._told(judged.get(sign, False), f"= {found}")

    def _told(self, right: bool, found: str) -> str:
        return "" if right else f"{self.kind} {self.typed!r} {self.about}: {self.right}, is {found}"


def plain(value: Any) -> str:
    """Write a value as the file does: 2.7, not 2.700."""
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    text = str(value)
    try:
        return f"{Decimal(text).normalize():f}" if text.isascii() and "." in text else text
    except ArithmeticError:
        return text


def inputs(*kinds: str) -> tuple[Input, ...]:
    """Return the lines of these kinds."""
    with FILE.open(encoding="utf-8", newline="") as file:
        lines = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        next(lines)
        found = [Input(kind, _unescaped(typed), *rest) for kind, typed, *rest in lines]
    return tuple(each for each in found if each.kind in kinds)


def misses(read: Callable[[Input], Any], given: Iterable[Input]) -> list[str]:
    """Return what a reader gets wrong of these."""
    return [told for told in (each.miss(read) for each in given) if told]


def _said(word: str, refusal: Rejected) -> bool:
    """Whether a refusal says this word, and more than that it refuses."""
    told = str(refusal)
    return word in told and "cannot be kept here" not in told


def _unescaped(typed: str) -> str:
    r"""Return \n, \t and \u200b as what they stand for."""
    if "\\" not in typed:
        return typed
    return typed.encode("ascii", "backslashreplace").decode("unicode_escape")
