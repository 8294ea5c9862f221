"""Currencies: how people write them, and their decimals (ISO 4217)."""

import unicodedata

from sourcing_app.domain.errors import Rejected, TwoReadings
from sourcing_app.domain.sentences import say

_IN_USE = (
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP",
    "BYN BZD CAD CDF CHF CLF CLP CNH CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR",
    "FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD",
    "JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT",
    "MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG",
    "QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS",
    "TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYI UYU UYW UZS VES VND VUV WST XAF XCD XCG XOF",
    "XPF YER ZAR ZMW ZWG",
)
CURRENCIES = tuple(code for row in _IN_USE for code in row.split())
"""The currencies in use (ISO 4217, list one of 2025), and the yuan traded outside China."""

_WORDS = {
    "CNY": "rmb cn¥ cny¥ rmb¥ yuan renminbi 元 圆 圓 人民币 人民幣 人民币元 "
    "юань юаня юаней юани жэньминьби",
    "USD": "us$ us_$ us_dollars usd$ $us u.s.$ us-$ us_dollar us_dollars u.s._dollar u.s._dollars "
    "american_dollar американский_доллар доллар_сша доллары_сша долларов_сша доллара_сша "
    "долл._сша 美元 美金",
    "EUR": "€ euro euros евро 欧元 歐元",
    "GBP": "£ uk£ gb£ pound_sterling pounds_sterling british_pound фунт_стерлингов "
    "фунтов_стерлингов 英镑 英鎊",
    "RUB": "₽ rur руб руб. р. рубль рубля рублей рубли rouble roubles ruble rubles 卢布 俄罗斯卢布",  # noqa: RUF001 - the Russian word
    "JPY": "jp¥ jpy¥ yen йена иена йен иен 日元 日圆 円",
    "HKD": "hk_dollar hk_dollars hk$ hk_$ hkd$ hong_kong_dollar hong_kong_dollars "
    "гонконгский_доллар гонконгских_долларов 港币 港元 港幣",
    "TWD": "nt$ ntd new_taiwan_dollar тайваньский_доллар 新台币 新臺幣 台币",
    "SGD": "s$ sg$ sg_$ singapore_dollar сингапурский_доллар 新加坡元 新币",
    "AUD": "a$ au$ au_$ australian_dollar австралийский_доллар 澳元 澳币",
    "CAD": "c$ ca$ ca_$ canadian_dollar канадский_доллар 加元 加币",
    "NZD": "nz$ nz_$ new_zealand_dollar новозеландский_доллар 新西兰元 纽元",
    "MXN": "mx$ mex$ mexican_peso мексиканское_песо 墨西哥比索",
    "BRL": "r$ real reais бразильский_реал 巴西雷亚尔",
    "INR": "₹ rs rs. indian_rupee indian_rupees rupee rupees индийская_рупия рупия рупий "
    "印度卢比 卢比",
    "KRW": "₩ won korean_won вона вон 韩元 韩币",
    "TRY": "₺ tl turkish_lira лира лир турецкая_лира 土耳其里拉 里拉",
    "UAH": "₴ грн грн. hryvnia гривна гривен гривны 格里夫纳",
    "KZT": "₸ тг тг. tenge тенге 坚戈",
    "BYN": "белорусский_рубль белорусских_рублей belarusian_ruble 白俄罗斯卢布",
    "UZS": "uzbek_sum сум сумов 乌兹别克斯坦苏姆",
    "KGS": "kyrgyz_som кыргызский_сом",
    "GEL": "₾ lari лари",
    "AMD": "֏ dram драм",
    "AZN": "₼ manat манат",
    "PLN": "zł zloty złoty злотый злотых 兹罗提",
    "CZK": "kč чешская_крона 捷克克朗",
    "CHF": "sfr fr. swiss_franc swiss_francs швейцарский_франк 瑞士法郎",
    "VND": "₫ dong донг 越南盾",
    "THB": "฿ baht бат 泰铢",
    "PHP": "₱ philippine_peso филиппинское_песо 菲律宾比索",
    "ILS": "₪ shekel шекель 新谢克尔",
    "AED": "dirham dirhams дирхам_оаэ 迪拉姆 阿联酋迪拉姆",
}
_CODE_OF = {
    **{code.casefold(): code for code in CURRENCIES},
    **{word.replace("_", " "): code for code, words in _WORDS.items() for word in words.split()},
}
_SHARED = {
    "$": "USD AUD CAD HKD SGD NZD TWD MXN ARS CLP COP BBD BMD BND BSD BZD FJD GYD JMD KYD LRD NAD "
    "SBD SRD TTD XCD",
    "dollar": "USD AUD CAD HKD SGD NZD TWD",
    "dollars": "USD AUD CAD HKD SGD NZD TWD",
    "доллар": "USD AUD CAD HKD SGD NZD TWD",
    "доллара": "USD AUD CAD HKD SGD NZD TWD",
    "долларов": "USD AUD CAD HKD SGD NZD TWD",
    "долл": "USD AUD CAD HKD SGD NZD TWD",
    "долл.": "USD AUD CAD HKD SGD NZD TWD",
    "¥": "CNY JPY",
    "kr": "SEK NOK DKK ISK",
}
"""Signs and words of several currencies, each with those it may mean."""

NO_CURRENCY = say("Currencies", "Write the currency as three letters, such as USD.")
_SEVERAL = say(
    "Currencies",
    "“{text}” is the sign of several currencies: write the currency as three letters, such as "
    "{codes}.",
)
_LETTERS = 3
_OFFERED = 3

# ISO 4217 minor units that are not two.
_DECIMALS = {
    **dict.fromkeys(
        [
            "BIF",
            "CLP",
            "DJF",
            "GNF",
            "ISK",
            "JPY",
            "KMF",
            "KRW",
            "PYG",
            "RWF",
            "UGX",
            "UYI",
            "VND",
            "VUV",
            "XAF",
            "XOF",
            "XPF",
        ],
        0,
    ),
    **dict.fromkeys(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"], 3),
    **dict.fromkeys(["CLF", "UYW"], 4),
}


def decimals(currency: str) -> int:
    """How many decimals the currency's minor unit has (ISO 4217): JPY 0, USD 2, KWD 3."""
    return _DECIMALS.get(currency, 2)


def currency_code(text: str) -> str:
    """
    Return the code of a currency as people write it: RMB, yuan, CN¥ and 元 are CNY, US$ is USD.

    Raises TwoReadings for the sign of several currencies ($, ¥), and Rejected for what is neither
    a code in use (ISO 4217) nor a known name in English, Russian or Chinese.
    """
    meant = currencies_meant(text)
    if len(meant) == 1:
        return meant[0]
    plain = _plain(text)
    if plain == "¥":
        told = say("Currencies", "“¥” is the sign of the yuan and of the yen: write CNY or JPY.")
        raise TwoReadings(told, *meant)
    if meant:
        told = _SEVERAL.put(text=plain, codes=", ".join(meant[:_OFFERED]))
        raise TwoReadings(told, *meant)
    if len(plain) == _LETTERS and plain.isascii() and plain.isalpha():
        unknown = say("Currencies", "There is no currency {code}: compare it letter by letter.")
        raise Rejected(unknown.put(code=plain.upper()))
    raise Rejected(NO_CURRENCY)


def currencies_meant(text: str) -> tuple[str, ...]:
    """Return the codes that a sign, a code or a name may mean, () for what is none of these."""
    plain = _plain(text)
    code = _CODE_OF.get(plain) or _CODE_OF.get(plain.rstrip("."))
    return (code,) if code else tuple(_SHARED.get(plain, "").split())


def currency_words() -> tuple[str, ...]:
    """Return every sign, code and name that `currencies_meant` knows, the longest first."""
    return tuple(sorted({*_CODE_OF, *_SHARED}, key=len, reverse=True))


def kept_code(code: str) -> str:
    """Normalise a stored code: older versions stored RMB for CNY."""
    return "CNY" if _CODE_OF.get(code.casefold()) == "CNY" else code


def _plain(text: str) -> str:
    """Fold case, width and spaces."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
