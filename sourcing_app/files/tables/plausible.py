"""How much a text reads like a language: what tells a right encoding from a wrong one."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable

_ALPHABETS = tuple(
    map(
        frozenset,
        (
            "äöüß",
            "éèêëàâîïôùûçœæ",
            "áéíóúñü",
            "ãõáéíóúâêôàç",
            "àèéìòù",
            "åäöæøé",
            "ąćęłńóśźż",
            "áčďéěíňóřšťúůýžäôľĺŕ",
            "áéíóöőúüű",
            "ăâîșşțţ",
            "čćđšž",
            "çğıöşüâîi̇",
        ),
    )
)
"""The letters beyond ASCII of German, French, Spanish, Portuguese, Italian, Nordic, Polish, Czech,
Hungarian, Romanian, Croatian and Turkish."""
_CYRILLIC = frozenset("абвгдежзийклмнопрстуфхцчшщъыьэюяёіїєґђјљњћџ")
_HAN = frozenset(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面"
    "而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性"
    "好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第"
    "向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管"
    "特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取完举"
    "司有限市深圳州海江东北南京省县镇村街楼室号店厂商贸易进出口科技实业集团工贸五金塑料制品灯具照明家具服装纺织"
    "玩具礼品包装印刷机械设备汽车配件仪器材料玻璃陶瓷金属铝钢铁橡胶皮革鞋帽箱袋日用百货厨具餐饮食品茶叶医疗美容"
    "名称供应联系电话地址网站邮箱备注价格数量单位手微信主营产品所在城市状态广浙义乌宁波温杭苏厦福建佛莞惠珠汕顺"
    "光源照射台壁吊杯盘刀叉布料线衣裤"
    "國學會說電機場長開關東門間問車馬魚鳥龍風飛號處發產業貿進廠燈飾線總經實設備價單位備註網郵聯絡電話臺灣區縣鎮"
    "園藝體術應當與為這個們來時後過還從對無點種類種內兩萬億廣豐義烏寧溫杭蘇廈門圖書館際達運輸資訊聲樂樣稱務員專"
    "東京都道府県大阪市区町村株式会社製作所工業商店品番号住所電話"
)
_WORD = re.compile(r"[^\W\d_]+")
_SIGNS = frozenset("«»“”„‘’‹›–—…№€°·•™®©§±²³×½¼¾\N{NO-BREAK SPACE}")
_EASTERN_SIGNS = frozenset("、。，；：（）《》「」【】！？￥～・ー－\N{IDEOGRAPHIC SPACE}")
_JOINED = re.compile(r"(?<=[^\W\d_])[\xa1-\xbf\u2010-\u206f‹›€™](?=[^\W\d_])")
_APOSTROPHES = "’‘–\N{SOFT HYPHEN}"
_FREQUENT = {"cyrillic": frozenset("оеаинтсрвлкмдпуяы"), "greek": frozenset("αοιετσνηυρπκλμς")}
_USUAL_SHARE = {"cyrillic": 0.68, "greek": 0.68}
_USUAL_HAN = 0.45
_ONLY_SIGNS = 0.6
_SCRIPTS = (
    (0x00C0, 0x024F, "latin"),
    (0x0370, 0x03FF, "greek"),
    (0x1F00, 0x1FFF, "greek"),
    (0x0400, 0x052F, "cyrillic"),
    (0x3040, 0x30FF, "kana"),
    (0x4E00, 0x9FFF, "han"),
    (0xAC00, 0xD7A3, "hangul"),
)
_TOGETHER = (
    frozenset({"ascii", "latin"}),
    frozenset({"ascii", "han", "kana"}),
    frozenset({"ascii", "hangul"}),
    frozenset({"cyrillic"}),
    frozenset({"greek"}),
)
"""The scripts that one word may have letters of."""


def plausibility(text: str) -> float:
    """How much a text with other than ASCII characters reads like a language, from 0 to 1."""
    letters: dict[str, Counter[str]] = defaultdict(Counter)
    bad = sum(_badness(char) for char in text if not char.isascii())
    bad += sum(found[0] not in _APOSTROPHES for found in _JOINED.finditer(text))
    for found in _WORD.finditer(text):
        word = found.group()
        if word.isascii():
            continue
        foreign = [char for char in word if not char.isascii()]
        if _is_odd(word):
            bad += len(foreign)
        for char in foreign:
            letters[_script(char)][char.lower()] += 1
    bad += sum(letters.pop("", Counter()).values())
    total = sum(found.total() for found in letters.values())
    good = sum(_familiar(script, found) * found.total() for script, found in letters.items())
    if not total:
        return _ONLY_SIGNS / (1 + bad)
    return good / (total + bad)


def _badness(char: str) -> float:
    """What a character that is no letter says against the text."""
    if char in _SIGNS or char in _EASTERN_SIGNS or char.isalpha():
        return 0.0
    return 3.0 if unicodedata.category(char) in {"Cc", "Co", "Cn"} else 1.0


def _is_odd(word: str) -> bool:
    """Whether a word mixes scripts, or has a capital after a small letter."""
    scripts = {"ascii" if char.isascii() else _script(char) for char in word}
    mixed = not any(scripts <= allowed for allowed in _TOGETHER)
    mixed = mixed or bool(scripts & _EASTERN and re.search("[a-z]", word))
    return mixed or not (
        word.islower() or word.isupper() or word[1:].islower() or _has_no_case(word)
    )


def _has_no_case(word: str) -> bool:
    return word.lower() == word.upper() or any(_script(char) in _EASTERN for char in word)


_EASTERN = {"han", "kana", "hangul"}


def _script(char: str) -> str:
    code = ord(char)
    return next((name for low, high, name in _SCRIPTS if low <= code <= high), "")


def _familiar(script: str, letters: Counter[str]) -> float:
    """Which share of these letters, all of one script, is usual in one language."""
    total = letters.total()
    if script == "latin":
        return max(_share(letters, alphabet) for alphabet in _ALPHABETS) / total
    if script in _FREQUENT:
        usual = _share(letters, _FREQUENT[script]) / total / _USUAL_SHARE[script]
        known = _share(letters, _CYRILLIC) / total if script == "cyrillic" else 1.0
        return min(1.0, usual) * known
    if script == "han":
        common = _share(letters, _HAN) / total
        return 0.3 * _share_of(letters, _is_level_1) + 0.7 * min(1.0, common / _USUAL_HAN)
    return _share_of(letters, _is_common_hangul) if script == "hangul" else 0.9


def _share(letters: Counter[str], known: frozenset[str]) -> int:
    return sum(often for char, often in letters.items() if char in known)


def _share_of(letters: Counter[str], known: Callable[[str], bool]) -> float:
    return sum(often for char, often in letters.items() if known(char)) / letters.total()


def _is_level_1(char: str) -> bool:
    """Whether a national standard has it among its common characters."""
    return any(low <= _lead(char, codec) <= high for codec, low, high in _COMMON)


_HANGUL_ROWS = (0xB0, 0xC8)
_COMMON = (("gb2312", 0xB0, 0xD7), ("big5", 0xA4, 0xC6), ("shift_jis", 0x88, 0x97))


def _is_common_hangul(char: str) -> bool:
    low, high = _HANGUL_ROWS
    return low <= _lead(char, "euc_kr") <= high


def _lead(char: str, codec: str) -> int:
    try:
        return char.encode(codec)[0]
    except UnicodeEncodeError:
        return 0xFF
