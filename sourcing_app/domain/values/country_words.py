"""What countries are called besides their names in the CLDR, in English, Russian and Chinese."""

import re
import unicodedata

_OFTEN = {
    "AE": "uae; emirates; оаэ; эмираты; 阿联酋",
    "BO": "bolivia, plurinational state of; plurinational state of bolivia",
    "BA": "bosnia; босния; 波黑",
    "BQ": "bonaire, sint eustatius and saba",
    "BN": "brunei darussalam",
    "BY": "belorussia; byelorussia; белоруссия; 白俄罗斯",
    "CD": "dr congo; drc; congo, the democratic republic of the; congo, democratic republic; "
    "congo, democratic republic of; congo, dr; "
    "democratic republic of the congo; congo-kinshasa; zaire; 刚果金",
    "CG": "congo, republic; republic of the congo; congo republic; congo-brazzaville; 刚果布",
    "CI": "ivory coast; cote d'ivoire; 科特迪瓦",
    "CN": "prc; pr china; pr of china; china mainland; mainland china; china pr; china prc; "
    "people's republic of china; china, people's republic of; vr china; zhongguo; кнр; "
    "китай материковый; материковый китай; китайская народная республика; "
    "中国大陆; 中国内地; 大陆; 中华人民共和国; 中國; 中國大陸",
    "CV": "cape verde; кабо-верде",
    "CZ": "czech republic; czech rep; the czech republic; чешская республика; 捷克共和国",
    "FK": "falkland islands malvinas; falklands; islas malvinas",
    "FM": "micronesia, federated states of",
    "GB": "uk; great britain; britain; england; scotland; wales; northern ireland; "
    "united kingdom of great britain and northern ireland; соединенное королевство; англия; "
    "британия; шотландия; 英国; 英國; 英格兰; 大不列颠",
    "GS": "south georgia and the south sandwich islands",
    "HK": "hong kong; hongkong; hksar; hk sar; hong kong sar; "
    "hong kong sar china; hong kong, china; "
    "china hong kong; hong kong sar of china; "
    "china, hong kong sar; china, hong kong special administrative region; "
    "hong kong special administrative region of china; гонконг; сянган; 香港; 中国香港; "
    "香港特别行政区; 中國香港",
    "HM": "heard island and mcdonald islands",
    "IR": "iran, islamic republic of; islamic republic of iran; persia",
    "KG": "kirghizia; киргизстан; кыргызстан; киргизия; 吉尔吉斯",
    "KP": "north korea; dprk; korea, democratic people's republic of; "
    "korea, north; democratic people's republic of korea; кндр; северная корея; 朝鲜",
    "KR": "south korea; s korea; korea, republic of; korea south; rok; korea republic; "
    "republic of korea; южная корея; республика корея; корея южная; 韩国; 韓國; 南韩; 大韩民国",
    "LA": "lao pdr; lao people's democratic republic; лаос",
    "LY": "libyan arab jamahiriya",
    "MD": "moldova, republic of; republic of moldova; молдавия; молдова",
    "MF": "saint martin (french part); saint-martin (french part)",
    "MK": "macedonia; fyrom; macedonia, fyr; the former yugoslav republic of macedonia; македония",
    "MM": "burma; бирма; мьянма; 缅甸",
    "MO": "macau; macao; macao sar; macau sar; macao, china; china, macao sar; "
    "china, macao special administrative region; аомынь; макао; 澳门; 中国澳门; 澳門",
    "NL": "holland; netherlands, kingdom of; kingdom of the netherlands; голландия; нидерланды; "
    "荷兰; 荷蘭",
    "PS": "palestine; palestine, state of; state of palestine; палестина",
    "RU": "russia; russian federation; the russian federation; rf; рф; "
    "российская федерация; 俄国; 俄罗斯联邦; 俄羅斯",
    "SH": "saint helena, ascension and tristan da cunha",
    "SX": "sint maarten (dutch part)",
    "ST": "sao tome and principe",
    "SY": "syrian arab republic; сирийская арабская республика",
    "SZ": "swaziland; эсватини; свазиленд",
    "TL": "east timor; восточный тимор",
    "TM": "turkmenia; туркмения; туркменистан",
    "TR": "turkey; turkiye; republic of turkey; republic of turkiye; турция; 土耳其",
    "TW": "taiwan; taiwan, china; taiwan roc; china taiwan; taiwan, province of china; "
    "chinese taipei; тайвань; 台湾; 臺灣; 台灣; 中国台湾",
    "TZ": "tanzania, united republic of; united republic of tanzania",
    "UM": "united states minor outlying islands",
    "US": "usa; eeuu; us of a; united states; united states of america; the united states; "
    "america; сша; соединенные штаты; соединенные штаты америки; америка; 美国; 美國; 美利坚合众国",
    "VA": "holy see; holy see (vatican city state); vatican; ватикан",
    "VE": "venezuela, bolivarian republic of; bolivarian republic of venezuela",
    "VG": "virgin islands, british; virgin islands (uk)",
    "VI": "virgin islands, u.s.; virgin islands (us); us virgin islands",
    "VN": "viet nam; vietnam; sr vietnam; вьетнам; 越南",
}
_DOTLESS_I = "\N{LATIN SMALL LETTER DOTLESS I}"
_INITIALS = re.compile(r"\b\w(?: \w\b)+")
_LEFT_OUT = frozenset({"the", "and"})
"""Words that some lists write and others do not: & stands for and, (the) behind a name."""
_SPELT = {"saint": "st", "dem": "democratic", "rep": "republic"}
UNCLEAR = {
    "korea": ("KR", "KP"),
    "корея": ("KR", "KP"),
    "congo": ("CG", "CD"),
    "конго": ("CG", "CD"),
    "刚果": ("CG", "CD"),
}
"""Names of two countries, each with both codes."""


def country_key(name: str) -> str:
    """Return a country's name as it is compared: case, width, accents, signs do not matter."""
    spread = unicodedata.normalize("NFKD", name.casefold().replace(_DOTLESS_I, "i"))
    plain = (char for char in spread if not unicodedata.combining(char) and char not in "'’`ʼ")  # noqa: RUF001 - apostrophes
    words = "".join(char if char.isalnum() else " " for char in plain).split()
    told = " ".join(_SPELT.get(word, word) for word in words if word not in _LEFT_OUT)
    return _INITIALS.sub(lambda found: found[0].replace(" ", ""), told) or " ".join(words)


WORDS = {country_key(word): code for code, words in _OFTEN.items() for word in words.split(";")}
"""Each of these names as `country_key` writes it, and its code."""
