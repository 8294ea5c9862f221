"""
Chinese names: which part is the surname, where an address is cut, what is read unlike elsewhere.

Readings of surnames follow the entries that Xiandai Hanyu Cidian (7th edition) marks as surnames,
spelled as GB/T 28039-2011 says; those of places the names that the Ministry of Civil Affairs lists.
Only what the common reading of the characters would get wrong is here, simplified and traditional.
"""

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

from sourcing_app.domain.values.spelling import pairs

_SURNAMES = pairs(
    "单:shan 單:shan 曾:zeng 仇:qiu 解:xie 查:zha 区:ou 區:ou 朴:piao 盖:ge 蓋:ge 乐:yue 樂:yue "
    "缪:miao 繆:miao 翟:zhai 召:shao 员:yun 員:yun 贠:yun 秘:bi 种:chong 繁:po 覃:qin 郇:xun 隗:wei "
    "牟:mou 洗:xian 折:she 阚:kan 闞:kan 贲:ben 賁:ben 薄:bo 句:gou 都:du 角:jue 莘:shen 訾:zi "
    "晟:cheng 不:fou 能:nai 隽:juan 祭:zhai 么:yao 乜:nie 长:chang 長:chang 重:chong 行:xing 藏:zang "
    "降:jiang 郄:qie 郗:xi 万俟:moqi 萬俟:moqi 尉迟:yuchi 尉遲:yuchi 长孙:zhangsun 長孫:zhangsun "
    "澹台:tantai 澹臺:tantai"
)
_LONG_SURNAMES = re.compile(
    "欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|尉迟|尉遲|皇甫|东方|東方|慕容|令狐|司徒|公孙|公孫|端木|百里|南宫|南宮"
    "|西门|西門|万俟|萬俟|长孙|長孫|宇文|轩辕|軒轅|钟离|鍾離|淳于|澹台|澹臺|濮阳|濮陽|申屠|太史|赫连|赫連|呼延|独孤|獨孤"
    "|拓跋|鲜于|鮮于|闻人|聞人|东郭|東郭|亓官|司空|司寇|公冶|公羊|宗政|颛孙|顓孫"
)
LONGEST_NAME = 4
_PLACES = pairs(
    "洪洞:hong-tong 什邡:shi-fang 浚县:xun-xian 单县:shan-xian 單縣:shan-xian 涡阳:guo-yang 渦陽:guo-yang "
    "六合:lu-he 繁峙:fan-shi 闵行:min-hang 閔行:min-hang 会稽:kuai-ji 會稽:kuai-ji 重慶:chong-qing "
    "廈門:xia-men 朝阳:chao-yang 朝陽:chao-yang 大城:dai-cheng 解州:hai-zhou 珲春:hun-chun 琿春:hun-chun "
    "塘厦:tang-xia 塘廈:tang-xia 大栅栏:da-shi-lan 葵涌:kui-chong 东涌:dong-chong 东阿:dong-e 曾:zeng "
    "陕西:shaan-xi 陝西:shaan-xi 荥经:ying-jing 长子:zhang-zi 長子:zhang-zi 长:chang 長:chang 六安:lu-an"
)
_PLACE = re.compile("|".join(sorted(_PLACES, key=len, reverse=True)))
_UNIT = re.compile(
    "特别行政区|特別行政區|自治[区區州县縣旗]|街道|大道|大街|胡同|单元|單元"
    "|[省县縣旗乡鄉弄巷栋棟幢层層室]|市(?!场|場)|[区區](?![域块塊])|[镇鎮](?![江海])|村(?!委)|路(?!口|段)|街(?!坊)"
    "|[号號](?!码|碼)|[楼樓](?!上|下|宇)"
)
_NUMBERED = re.compile("单元|單元|[弄巷号號栋棟幢楼樓层層室]")
_SIDES, _STREETS = frozenset("东東西南北中"), frozenset({"路", "街", "大道", "大街"})
_WITH_UNIT_INSIDE = re.compile("景德[镇鎮](?=市)")
_PLACE_FOR_NAME = re.compile("..+[省市县縣]")
_SHORT = 3


def surname_of(name: str) -> tuple[str, str]:
    """Return the surname a Chinese name begins with, and its reading if it has a special one."""
    surname = name[: 2 if _LONG_SURNAMES.match(name) else 1]
    return surname, _SURNAMES.get(surname, "")


def is_place(name: str) -> bool:
    """Whether what stands for a person's name is a province, city or county: 江苏省, 六安市."""
    return _PLACE_FOR_NAME.fullmatch(name) is not None


def address_parts(text: str, *, numbered: bool) -> list[str]:
    """
    Cut an address behind and before its units: 东莞市长安镇 is 东莞, 市, 长安, 镇.

    `numbered` says that a digit stands before it, so that it may begin with a unit. A unit that
    belongs to a name (新乡 in 新乡市) or to another word (市场) is left there.
    """
    parts, start = [], 0
    for unit in _UNIT.finditer(text):
        stem = text[start : unit.start()]
        if stem or (numbered and _NUMBERED.fullmatch(unit[0])):
            if _is_name_inside(text, start, unit):
                continue
            side = len(stem) > 2 and stem[-1] in _SIDES and unit[0] in _STREETS  # noqa: PLR2004
            parts += [stem[:-1], stem[-1], unit[0]] if side else [stem, unit[0]]
            start = unit.end()
            numbered = _NUMBERED.fullmatch(unit[0]) is not None
    return [part for part in (*parts, text[start:]) if part]


def _is_name_inside(text: str, start: int, unit: re.Match[str]) -> bool:
    """Whether the unit is the end of a short name before another unit: 新乡市, 沙市区, 景德镇市."""
    named = unit.start() - start == 1 and _UNIT.match(text, unit.end()) is not None
    return named or (unit[0] in "镇鎮" and _WITH_UNIT_INSIDE.match(text, start) is not None)


def place_readings(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield where a place stands that is read unlike its characters, and its syllables."""
    for found in _PLACE.finditer(text):
        yield found.start(), _PLACES[found[0]].split("-")


def joined(syllables: list[str]) -> str:
    """Write syllables as one word: ü is yu, an apostrophe stands before a, e, o (Xi'an, Nyu'er)."""
    written = [re.sub("^([ln])v", r"\1yu", syllable) for syllable in syllables]
    return "".join(
        f"'{syllable}" if place and syllable[:1] in set("aeo") else syllable
        for place, syllable in enumerate(written)
    ).capitalize()


def words_of(pieces: list[str]) -> list[str]:
    """
    Join what a dictionary cut into single characters in twos; a short part is one word.

    Most names that no dictionary has are of two characters; a third one left over joins them.
    """
    if sum(map(len, pieces)) <= _SHORT:
        return ["".join(pieces)]
    words: list[str] = []
    for single, group in groupby(pieces, key=lambda piece: len(piece) == 1):
        found = list(group)
        cuts = [*range(0, max(1, len(found) - 1), 2), len(found)]
        words += ["".join(found[a:b]) for a, b in pairwise(cuts)] if single else found
    return words
