"""Whether a payee has the supplier's name, however companies write it."""

import re
import unicodedata
from collections.abc import Iterable
from enum import IntEnum
from functools import lru_cache

from sourcing_app.store.facts.credit_codes import places
from sourcing_app.store.facts.pinyin import read_out

ALIKE = 88.0
"""Of 100: lets word order, abbreviations and a lost letter pass, another company not."""

_FORMS = re.compile(
    r"\b(co|company|ltd|limited|inc|corp|corporation|llc|gmbh|ooo|plc|sa|pte|group)\b"
)
_ONE_FORM = {"company": "co", "limited": "ltd", "corporation": "corp"}
_CHINESE_FORMS = re.compile("有限责任公司|股份有限公司|有限公司|公司|厂")
_WORDS = re.compile(r"[^\w]+")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_LATIN = re.compile(r"[a-z]")
_PLACE = re.compile(r"^(?:.{2,7}?省)?(?:.{2,4}?市)?(?:.{2,3}?[区區县縣])?(?=..)")
_UNITS = re.compile("[省市区區县縣]")
_TRADES = re.compile(
    "(?:电子商务|电子|科技|技术|贸易|商贸|国际|进出口|实业|工业|照明|光电|五金|塑料|塑胶|橡塑|纺织|服饰|服装|家具|家居|玩具"
    "|工艺品|日用品|用品|包装|机械|设备|电器|电气|汽车配件|皮具|鞋业|制品|发展|供应链|礼品|金属|材料|新能源|智能|制造"
    "|集团|厂家|工厂)+$"
)
"""What a company does, at the end of its Chinese name; English names translate it."""
_PLACE_WORDS = re.compile(r"\b(city|province|county|district|shi|sheng|china)\b")
_FEWEST = 2
"""So many characters of a trade name tell a company from others."""


class Closeness(IntEnum):
    """How far two names are one; NEAR is for a person to confirm."""

    OTHER = 0
    NEAR = 1
    SAME = 2


def alike(payee: str, names: Iterable[str]) -> bool:
    """Say whether the payee is written like one of the supplier's names (trade or legal)."""
    return closeness(payee, names) > Closeness.OTHER


def closeness(name: str, names: Iterable[str]) -> Closeness:
    """
    Say how close a name is to the closest of some others.

    SAME: but for case, signs and a legal form that one of them leaves out. NEAR: another legal
    form, other word order, an abbreviation, a lost letter, or one in Latin letters that has the
    trade name of a Chinese one as it is read (pinyin).
    """
    others = tuple(names)
    wanted = plain(name)
    known = [each for each in map(plain, others) if each]
    if not wanted or not known:
        return Closeness.OTHER
    if wanted in known:
        return _closeness_of_forms(name, (each for each in others if plain(each) == wanted))
    near = any(_near(wanted, each) for each in known)
    return Closeness.NEAR if near else Closeness.OTHER


def comparable(name: str, names: Iterable[str]) -> bool:
    """Whether one of the names is in the script of this one: only then a difference is sure."""
    script = _script(name)
    return any(script and _script(each) == script for each in names)


def renamed(payee: str, before: str, now: str) -> tuple[str, str] | None:
    """
    The supplier's names when a payee was confirmed and now; None where the check still holds.

    It holds where only the writing differs, or the supplier is now named exactly as the payee.
    """
    same = any(closeness(now, (each,)) is Closeness.SAME for each in (before, payee))
    return None if same or not before else (before, now)


def plain(name: str) -> str:
    """Strip case, accents, punctuation and the legal form."""
    words = _WORDS.sub(" ", _CHINESE_FORMS.sub(" ", _letters(name)))
    return " ".join(_FORMS.sub(" ", words).split())


def _closeness_of_forms(name: str, others: Iterable[str]) -> Closeness:
    """How close names are that differ in the legal form alone: X Ltd is not X Co., Ltd."""
    mine = _form(name)
    theirs = {*map(_form, others)} - {""}
    same = not mine or not theirs or mine in theirs
    return Closeness.SAME if same else Closeness.NEAR


def _form(name: str) -> str:
    """The legal form, written in one way; "" where none is written."""
    letters = _letters(name)
    words = _FORMS.findall(_WORDS.sub(" ", letters))
    latin = " ".join(_ONE_FORM.get(word, word) for word in words if word != "group")
    return latin or "".join(_CHINESE_FORMS.findall(letters)).removesuffix("公司")


def _letters(name: str) -> str:
    """Without case and accents."""
    folded = unicodedata.normalize("NFKD", name).casefold()
    return "".join(c for c in folded if not unicodedata.combining(c))


def _near(wanted: str, name: str) -> bool:
    from rapidfuzz import fuzz

    if fuzz.token_sort_ratio(wanted, name) >= ALIKE or _contains(wanted, name):
        return True
    scripts = {_script(wanted): wanted, _script(name): name}
    return {*scripts} == {"han", "latin"} and _reads_so(scripts["latin"], scripts["han"])


@lru_cache(maxsize=1024)
def _reads_so(latin: str, han: str) -> bool:
    """Whether a Latin name has the trade name of a Chinese one, or is all of it in pinyin."""
    from rapidfuzz import fuzz

    letters = _PLACE_WORDS.sub("", latin).replace(" ", "")
    bare = han.replace(" ", "")
    if fuzz.ratio(letters, read_out(_UNITS.sub("", bare))) >= ALIKE:
        return True
    own = _trade_name(bare)
    return len(own) >= _FEWEST and read_out(own) in letters


def _trade_name(han: str) -> str:
    """What is left of a Chinese name without its place and its trade."""
    name = _TRADES.sub("", _PLACE.sub("", han))
    place = _known_place(name)
    return name[len(place) :] if len(name) - len(place) >= _FEWEST else ""


def _known_place(name: str) -> str:
    """The province or city that a name begins with, without its unit; "" for none."""
    return next((name[:size] for size in (4, 3, 2) if name[:size] in places()), "")


def _script(name: str) -> str:
    """Whether a name is in Chinese characters, Latin letters, or neither."""
    if _HAN.search(name):
        return "han"
    return "latin" if _LATIN.search(name.casefold()) else ""


def _contains(wanted: str, name: str) -> bool:
    """A trade name of two words or more within the payee's, all words in order."""
    return len(name.split()) > 1 and f" {name} " in f" {wanted} "
