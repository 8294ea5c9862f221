"""The Unified Social Credit Code of a Chinese organisation (GB 32100-2015): what its signs say."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say

LENGTH = 18
ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
"""Without I, O, S, V and Z."""
_FORMER_LENGTH = 15
_REGION = slice(2, 8)
_NO_PART = {"Cf", "Pd"}
"""Kinds of characters that part a code, or only steer how it is shown."""

REGISTRARS: Mapping[str, Sentence] = {
    "1": say("CreditCode", "Office of state institutions"),
    "2": say("CreditCode", "Foreign affairs"),
    "3": say("CreditCode", "Justice"),
    "4": say("CreditCode", "Culture"),
    "5": say("CreditCode", "Civil affairs"),
    "6": say("CreditCode", "Tourism"),
    "7": say("CreditCode", "Religious affairs"),
    "8": say("CreditCode", "Trade unions"),
    "9": say("CreditCode", "Market regulation"),
    "A": say("CreditCode", "Military"),
    "N": say("CreditCode", "Agriculture"),
    "Y": say("CreditCode", "Another office"),
}
"""Who registered it, by the first sign."""
CATEGORIES: Mapping[str, Sentence] = {
    "91": say("CreditCode", "Enterprise"),
    "92": say("CreditCode", "Individual business (个体工商户)"),
    "93": say("CreditCode", "Farmers' cooperative"),
    "11": say("CreditCode", "State organ"),
    "12": say("CreditCode", "Public institution"),
    "13": say("CreditCode", "Mass organisation"),
    "51": say("CreditCode", "Association"),
    "52": say("CreditCode", "Private non-enterprise unit"),
    "53": say("CreditCode", "Foundation"),
}
"""What it is, by the first two signs."""
NOT_A_COMPANY = say("CreditCode", "Another kind of organisation, no enterprise")


class CodeFault(StrEnum):
    """What is wrong with a code; a wrong check character happens with real companies too."""

    FORMER = "former"
    LENGTH = "length"
    SIGNS = "signs"
    REGISTRAR = "registrar"
    REGION = "region"
    CHECK = "check"


_FAULTS: Mapping[CodeFault, Sentence] = {
    CodeFault.FORMER: say(
        "CreditCode",
        "15 digits are a registration number of before 2015 (注册号), not a credit code: "
        "ask for the code on the present licence.",
    ),
    CodeFault.LENGTH: say("CreditCode", "A credit code has 18 characters, this one has {count}."),
    CodeFault.SIGNS: say(
        "CreditCode",
        "A credit code has digits and capital letters without I, O, S, V and Z; not: {signs}",
    ),
    CodeFault.REGISTRAR: say("CreditCode", "No office registers under the first character {sign}."),
    CodeFault.REGION: say("CreditCode", "Characters 3 to 8 name no region of China: {region}"),
    CodeFault.CHECK: say(
        "CreditCode",
        "The last character should be {wanted}: look for a typing error. A few real companies "
        "have such a code, so compare it with the register.",
    ),
}


@dataclass(frozen=True, slots=True)
class Region:
    """Where it was registered, in Chinese: province, prefecture and county; "" is not known."""

    province: str = ""
    prefecture: str = ""
    county: str = ""

    def __str__(self) -> str:
        return " ".join(dict.fromkeys(filter(None, self.names)))

    @property
    def names(self) -> tuple[str, str, str]:
        """From the largest to the smallest."""
        return (self.province, self.prefecture, self.county)


@dataclass(frozen=True, slots=True)
class CreditCode:
    """A code without blanks and what was found; `region` is None where none is named."""

    code: str
    faults: tuple[CodeFault, ...]
    region: Region | None = None
    wanted: str = ""
    """The check character it should have, "" where it cannot be counted."""

    @property
    def valid(self) -> bool:
        """Whether nothing is wrong with it."""
        return not self.faults

    @property
    def readable(self) -> bool:
        """Whether its signs can be read, although the last one may be wrong."""
        return not {CodeFault.FORMER, CodeFault.LENGTH, CodeFault.SIGNS} & {*self.faults}

    @property
    def registrar(self) -> Sentence | None:
        """Who registered it."""
        return REGISTRARS.get(self.code[:1]) if self.readable else None

    @property
    def category(self) -> Sentence | None:
        """What kind of organisation it is."""
        return CATEGORIES.get(self.code[:2], NOT_A_COMPANY) if self.registrar else None

    @property
    def individual(self) -> bool:
        """Whether it is an individual business, whose owner is liable, and no company."""
        return self.readable and self.code.startswith("92")

    @property
    def enterprise(self) -> bool:
        """Whether it is what factories and traders usually are."""
        return self.readable and self.code.startswith("91")

    def problem(self, fault: CodeFault) -> Sentence:
        """Say a fault in one sentence."""
        odd = "".join(dict.fromkeys(sign for sign in self.code if sign not in ALPHABET))
        return _FAULTS[fault].put(
            count=len(self.code),
            signs=odd,
            sign=self.code[:1],
            region=self.code[_REGION],
            wanted=self.wanted,
        )


def plain_code(text: str) -> str:
    """
    The code as it is compared: capital letters, without blanks, dashes and signs that nobody sees.

    Chinese pages have wide forms of digits and letters; they are the plain ones.
    """
    plain = text if text.isascii() else _seen(text)
    return re.sub(r"[\s-]", "", plain).upper()


def _seen(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text)
    kinds = {sign: unicodedata.category(sign) for sign in plain}
    return "".join(sign for sign in plain if kinds[sign] not in _NO_PART)


def faults_of_form(code: str) -> tuple[CodeFault, ...]:
    """Return what is wrong with the form of a plain code."""
    if len(code) == _FORMER_LENGTH and code.isascii() and code.isdigit():
        return (CodeFault.FORMER,)
    faults = [CodeFault.LENGTH] if len(code) != LENGTH else []
    if set(code) - set(ALPHABET):
        faults.append(CodeFault.SIGNS)
    if not faults and code[0] not in REGISTRARS:
        faults.append(CodeFault.REGISTRAR)
    return tuple(faults)
