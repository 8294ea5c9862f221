"""Credit codes read with python-stdnum: their check character, and the region from its table."""

import re
from functools import cache, lru_cache

from sourcing_app.domain.suppliers.credit_code import (
    CodeFault,
    CreditCode,
    Region,
    faults_of_form,
    plain_code,
)
from sourcing_app.domain.values.names import folded
from sourcing_app.store.facts.pinyin import read_out

_NAMED_IN = re.compile(r"(?:\[(?P<from>\d*)-(?P<to>\d*)\])?(?P<name>[^,\[\]]+)")
_UNIT = re.compile("(?:特别行政区|特別行政區|自治区|自治州|地区|[省市区區县縣])$")
_PARTS_OF_CITIES = frozenset({"市辖区", "县", "省直辖县级行政单位"})
_HAN = re.compile(r"[\u4e00-\u9fff]")
_LATIN_NAMES = {"香港": "hongkong", "澳门": "macau", "陕西": "shaanxi", "内蒙古": "innermongolia"}
_LETTERS = re.compile(r"[^a-z\u3400-\u4dbf\u4e00-\u9fff]")
_OTHER_SCRIPT = re.compile(r"[^\W\da-z\u3400-\u4dbf\u4e00-\u9fff]")
_SHORTEST = 2
_NATIONAL = "100000"
_CHINA = Region("全国")
"""Registered with the state's own office: the code says nothing of a place."""


@lru_cache(maxsize=1024)
def read_code(text: str) -> CreditCode:
    """Return what a credit code says and what is wrong with it, without a look at any register."""
    from stdnum.cn import uscc

    code = plain_code(text)
    faults = [*faults_of_form(code)]
    if {CodeFault.FORMER, CodeFault.LENGTH, CodeFault.SIGNS} & {*faults}:
        return CreditCode(code, tuple(faults))
    region = _region(code[2:8])
    if region is None:
        faults.append(CodeFault.REGION)
    wanted = uscc.calc_check_digit(code[:-1])
    if wanted != code[-1]:
        faults.append(CodeFault.CHECK)
    return CreditCode(code, tuple(faults), region, wanted)


def names_region(region: Region, text: str) -> bool | None:
    """
    Whether a city or an address as people write it may be in the region of a code.

    None where that cannot be told: nothing is written, it is in another script, or the code is of
    the whole country.
    """
    wanted = _LETTERS.sub("", folded(text))
    if region is _CHINA or not wanted or _OTHER_SCRIPT.search(folded(text)):
        return None
    names = [_UNIT.sub("", name) or name for name in region.names if name]
    return any(name in wanted or _read(name) in wanted for name in names)


@cache
def places() -> frozenset[str]:
    """The provinces, cities and counties of China as they are named today, without their units."""
    from stdnum import numdb

    found = (
        name
        for _, _, _, province, districts in numdb.get("cn/loc").prefixes
        for text in (province["province"], *(each[3].get("county", "") for each in districts))
        for name, _ in _names(text)
    )
    bare = (_UNIT.sub("", name) for name in found)
    return frozenset(name for name in bare if len(name) >= _SHORTEST)


@lru_cache(maxsize=4096)
def _region(digits: str) -> Region | None:
    """Province, prefecture and county of six digits; None where there is no such province."""
    if digits == _NATIONAL or not digits.isdecimal():
        return _CHINA if digits == _NATIONAL else None
    province, county = _told(digits)
    _, prefecture = _told(f"{digits[:4]}00")
    if not province:
        return None
    return Region(province, "" if prefecture == province else prefecture, county)


def _told(digits: str) -> tuple[str, str]:
    from stdnum import numdb

    found = {
        key: value for _, told in numdb.get("cn/loc").info(digits) for key, value in told.items()
    }
    return found.get("province", ""), _latest(found.get("county", ""))


def _latest(text: str) -> str:
    """The name a county has now, or had last; "" for what is only a part of a city."""
    names = [*_names(text)]
    name = next((name for name, ended in names if not ended), names[-1][0] if names else "")
    return "" if name in _PARTS_OF_CITIES else name


def _names(text: str) -> list[tuple[str, str]]:
    """Each name in the table with the year in which it ended, "" for one that still holds."""
    return [(found["name"], found["to"] or "") for found in _NAMED_IN.finditer(text)]


def _read(name: str) -> str:
    return _LATIN_NAMES.get(name) or (read_out(name) if _HAN.search(name) else name)
