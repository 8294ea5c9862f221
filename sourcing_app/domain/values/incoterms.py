"""The Incoterms 2020 as people write them, with the place they name."""

import re
from dataclasses import dataclass

from sourcing_app.domain.errors import Rejected, TwoReadings
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.text import clean_line, excerpt, narrow

INCOTERMS = ("EXW", "FCA", "FAS", "FOB", "CFR", "CIF", "CPT", "CIP", "DAP", "DPU", "DDP")

_NAMES = {
    "EXW": "ex works|ex-works|exworks|ex factory|франко-завод|франко завод"
    "|эксворкс|工厂交货|出厂价",
    "FCA": "free carrier|франко-перевозчик|франко перевозчик|фса|货交承运人",
    "FAS": "free alongside ship|франко вдоль борта судна|фас|船边交货",
    "FOB": "free on board|франко борт|франко-борт|фоб|离岸价|船上交货",
    "CFR": "cost and freight|cost & freight|стоимость и фрахт|成本加运费",
    "CIF": "cost insurance and freight|cost, insurance and freight|cost insurance freight"
    "|стоимость, страхование и фрахт|сиф|到岸价|成本加保险费加运费",
    "CPT": "carriage paid to|перевозка оплачена до|运费付至",
    "CIP": "carriage and insurance paid to|перевозка и страхование оплачены до|运费和保险费付至",
    "DAP": "delivered at place|поставка на месте назначения|目的地交货",
    "DPU": "delivered at place unloaded|поставка на месте назначения в разгруженном виде"
    "|目的地卸货后交货",
    "DDP": "delivered duty paid|поставка, пошлина оплачена|完税后交货|双清包税|包税",
}
_OLD_SPELLINGS = ("c&f", "c & f", "c+f", "c and f", "cnf", "c.n.f", "candf", "cf", "c/f")
_SUCCESSORS = {
    **dict.fromkeys(("DDU", "DAF", "DES"), "DAP"),
    **dict.fromkeys(("DEQ", "DAT"), "DPU"),
}
"""Terms of earlier editions, and those that took their place (Incoterms 2010 and 2020)."""

_CODES = {
    **{code.casefold(): code for code in (*INCOTERMS, *_SUCCESSORS)},
    **{name: code for code, names in _NAMES.items() for name in names.split("|")},
    **dict.fromkeys(_OLD_SPELLINGS, "CFR"),
}
_WORDS = "|".join(re.escape(word) for word in sorted(_CODES, key=len, reverse=True))
_FORM = re.compile(
    rf"(?P<code>{_WORDS})(?![a-zа-я0-9])[\s:,;()/–-]*(?P<place>.*)",  # noqa: RUF001 - a typed dash
    re.IGNORECASE,
)
_AT_THE_END = re.compile(rf"(?P<place>.*[^\s:,;(])[\s:,;(]+(?P<code>{_WORDS})\)?", re.IGNORECASE)
_ANY = re.compile(rf"(?<![^\W_])(?:{_WORDS})(?![^\W_])", re.IGNORECASE)
_PRICE = re.compile(r"[$€£¥₽]|\d[.,]\d")
_INITIALS = re.compile(r"\b([A-Za-z])\. ?([A-Za-z])\. ?([A-Za-z])\b\.?")
_EDITION = re.compile(
    r"(?<![\s,(])[\s,(]*\bincoterms\b\W*(?:®|\(r\))?\W*(?:20\d\d)?\)?", re.IGNORECASE
)
_CHOOSE = say("Incoterms", "“{text}” is none of the 11 Incoterms: write one, such as FOB Ningbo.")
_REPLACED = say(
    "Incoterms", "{old} is no Incoterm any more: {new} took its place. Write {example}."
)
_TWO = say("Incoterms", "“{text}” names two Incoterms: write {one} or {other}.")
_RENAMED = say("Incoterms", "{old} is called CFR today.")


@dataclass(frozen=True, slots=True)
class Incoterm:
    """One of `INCOTERMS` or "", the place it names, and what is worth a word about it."""

    code: str
    place: str = ""
    note: Sentence | None = None


def read_incoterm(text: str) -> Incoterm:
    """
    Read "FOB Ningbo" as term and place; C&F and CNF are CFR, with a note.

    Raises Rejected for a term of an earlier edition, its successor named, and for what is none;
    TwoReadings for two terms.
    """
    joined = _INITIALS.sub(r"\1\2\3", narrow(clean_line(text)))
    plain = _EDITION.sub("", joined).strip(" .,;:")
    if not plain:
        return Incoterm("")
    found = _FORM.fullmatch(plain) or _AT_THE_END.fullmatch(plain)
    if found is None:
        raise Rejected(_CHOOSE.put(text=excerpt(plain)))
    word, place = found["code"], found["place"].strip(" .,;:()/")
    code = _CODES[word.casefold()]
    if code in _SUCCESSORS:
        new = _SUCCESSORS[code]
        told = _REPLACED.put(old=code, new=new, example=f"{new} {place}".strip())
        raise Rejected(told)
    _refuse_more(code, place, plain)
    renamed = word.casefold() in _OLD_SPELLINGS
    return Incoterm(code, place, _RENAMED.put(old=word.upper()) if renamed else None)


def _refuse_more(code: str, place: str, plain: str) -> None:
    """Raise where what follows a term is another term, or a price."""
    others = {_CODES[word.casefold()] for word in _ANY.findall(place)} - {code}
    if len(others) == 1 and others <= set(INCOTERMS):
        (other,) = others
        raise TwoReadings(_TWO.put(text=excerpt(plain), one=code, other=other), code, other)
    if others or _PRICE.search(place):
        raise Rejected(_CHOOSE.put(text=excerpt(plain)))
