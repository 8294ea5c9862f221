"""Company names as they are compared with lists: without place, legal form, accent and case."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

Pinyin = Callable[[str], list[str]]
"""The syllables of Chinese characters in Latin letters, one a character."""

_LEGAL_FORMS = (
    "co company companies ltd limited inc incorporated corp corporation llc llp lp plc pte "
    "pty gmbh ag sa sarl srl spa bv nv oy ab as kg kgaa fze fzc fzco dmcc jsc ojsc cjsc pjsc "
    "ooo zao oao ao pao tov sdn bhd kk the of and group holding holdings ооо зао оао пао ао "
    "тоо чп ип"
)
_FORMS = frozenset(_LEGAL_FORMS.split())
_CITIES = (
    "china chinese prc beijing shanghai tianjin chongqing guangdong guangzhou shenzhen "
    "dongguan foshan zhongshan huizhou zhuhai jiangmen shantou zhejiang hangzhou ningbo "
    "wenzhou yiwu taizhou jinhua shaoxing jiaxing huzhou jiangsu nanjing suzhou wuxi "
    "changzhou nantong yangzhou xuzhou fujian fuzhou xiamen quanzhou shandong qingdao jinan "
    "yantai weifang linyi hebei shijiazhuang baoding henan zhengzhou hubei wuhan hunan "
    "changsha anhui hefei jiangxi nanchang sichuan chengdu shaanxi xian liaoning dalian "
    "shenyang jilin heilongjiang harbin guangxi yunnan guizhou hainan gansu ningxia xinjiang "
    "urumqi tibet hongkong hk taiwan taipei macau macao"
)
_PLACES = frozenset(_CITIES.split())
_HONG_KONG = re.compile(r"\b(hong kong|h k)\b")
_HAN_FORMS = re.compile(
    "有限责任公司|股份有限公司|集团有限公司|有限公司|股份公司|公司|集团|总厂|工厂|厂|商行|经营部"
)
_HAN_PLACES = re.compile(
    "中国|北京|上海|天津|重庆|广东|广州|深圳|东莞|佛山|中山|惠州|珠海|江门|汕头|浙江|杭州|宁波|"
    "温州|义乌|台州|金华|绍兴|嘉兴|湖州|江苏|南京|苏州|无锡|常州|南通|扬州|徐州|福建|福州|厦门|"
    "泉州|山东|青岛|济南|烟台|潍坊|临沂|河北|石家庄|保定|河南|郑州|湖北|武汉|湖南|长沙|安徽|合肥|"
    "江西|南昌|四川|成都|陕西|西安|辽宁|大连|沈阳|吉林|黑龙江|哈尔滨|广西|云南|贵州|海南|甘肃|"
    "宁夏|新疆|乌鲁木齐|西藏|香港|台湾|台北|澳门"
)
_HAN_REGION = re.compile("^(维吾尔自治区|壮族自治区|回族自治区|自治区|省|市|区|县|镇)+")
_HAN = re.compile("[\u3400-\u9fff]")
_SIGNS = re.compile(r"[^\w]+|_")


@dataclass(frozen=True, slots=True)
class Compared:
    """
    A name ready to be compared.

    `words` are those that are left, sorted; `joined` is the name without spaces; `han` are its
    Chinese characters, "" where there are none.
    """

    words: tuple[str, ...]
    joined: str
    han: str = ""

    @property
    def text(self) -> str:
        return " ".join(self.words)


def compared(name: str, pinyin: Pinyin) -> Compared:
    """
    Return the name without legal form and places, unless nothing else is in it.

    Chinese is kept in characters and put into Latin letters as well.
    """
    plain = _plain(name)
    if not _HAN.search(plain):
        return _latin(plain)
    han = _core("".join(_HAN.findall(plain)))
    rest = _latin(_HAN.sub(" ", plain))
    syllables = tuple(filter(None, pinyin(han)))
    if rest.words:  # the Latin name that stands beside the Chinese one
        return Compared(rest.words, rest.joined, han)
    return Compared(("".join(syllables),), "".join(syllables), han)


@lru_cache(maxsize=65_536)
def _plain(name: str) -> str:
    """Its letters in one form: no case, width, accent, sign."""
    text = unicodedata.normalize("NFKD", name).casefold().replace("&", " ")
    letters = "".join(char for char in text if not unicodedata.combining(char))
    return " ".join(_SIGNS.sub(" ", letters.replace("'", "").replace(".", "")).split())


def _latin(plain: str) -> Compared:
    every = _HONG_KONG.sub("hongkong", plain).split()
    words = [word for word in every if word not in _FORMS]
    told = [word for word in words if word not in _PLACES]
    left = told or words or every
    return Compared(tuple(sorted(left)), "".join(left))


def _core(han: str) -> str:
    """Chinese characters without place at the beginning and form at the end."""
    bare = _HAN_FORMS.sub("", han)
    found = _HAN_PLACES.match(bare)
    while found and found.end() < len(bare):
        bare = _HAN_REGION.sub("", bare[found.end() :]) or bare[found.end() :]
        found = _HAN_PLACES.match(bare)
    return bare or han
