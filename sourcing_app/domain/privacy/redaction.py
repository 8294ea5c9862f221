"""
Removes private data from an error's text before it is logged or shown for sending.

When in doubt it removes: a word lost from a trace costs less than an account number in it.
"""

import re
from collections.abc import Callable

_Replacement = str | Callable[[re.Match[str]], str]

_COUNTRIES = (
    "AD|AE|AF|AG|AI|AL|AM|AO|AR|AS|AT|AU|AW|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BM|BN|BO|BR|BS|BT|BW|BY|"
    "BZ|CA|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CY|CZ|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|ER|ES|ET|FI|"
    "FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GT|GU|GW|GY|HK|HN|HR|HT|HU|ID|IE|IL|"
    "IM|IN|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|"
    "LY|MA|MC|MD|ME|MG|MH|MK|ML|MM|MN|MO|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NG|NI|NL|NO|NP|NZ|"
    "OM|PA|PE|PF|PG|PH|PK|PL|PR|PS|PT|PW|PY|QA|RE|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SK|SL|SM|SN|"
    "SO|SR|SS|ST|SV|SY|SZ|TC|TD|TG|TH|TJ|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|US|UY|UZ|VA|VC|VE|VG|VI|"
    "VN|VU|WS|XK|YE|YT|ZA|ZM|ZW"
)
_SQL = r"(?!(?:DATABASE|DISTINCT|CONFLICT|TRANSACTION)\b)"
_STREETS = (
    "Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Boulevard|Blvd|Drive|Dr|Highway|Hwy|Square|Building|Bldg"
)
_WORD = r"[A-Z][\w.'’-]{0,30}"
_RUSSIAN_STREETS = (
    "улица|ул|проспект|просп|пр-т|переулок|пер|набережная|наб|шоссе|бульвар|б-р|площадь|пл|проезд"
)
_RUSSIAN_HOUSE = (
    r"(?:,? {0,2}(?:(?:дом|д|строение|стр|корпус|корп|квартира|кв|офис|оф)\.? ?)?\d+\w?)"
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?: \d\d)?")


def _number(found: re.Match[str]) -> str:
    return found[0] if _DAY.fullmatch(found[0]) else "<number>"


_RULES: tuple[tuple[re.Pattern[str], _Replacement], ...] = (
    (re.compile(r"\[parameters:.*"), "[parameters: <hidden>]"),
    (re.compile(r"input_value=.*?(?=, input_type=|\]|$)", re.MULTILINE), "input_value=<hidden>"),
    (
        re.compile(
            r"\b(\w*(?:number|iban|swift|bic|bank|beneficiary|payee|phone|email|address|street|"
            r"house|flat|postcode|wechat|name|password)\w*['\"]?\s*[:=]\s*)(?:'[^'\n]*'|\"[^\"\n]*\")",
            re.IGNORECASE,
        ),
        r"\1<hidden>",
    ),
    (
        re.compile(
            r"([\\/]+(?:home|users|documents and settings|media|mnt)[\\/]+)"
            r"(?:[^\\/\n'\"<>|:]+(?=[\\/])|[^\\/\s'\"<>|:,)]+)",
            re.IGNORECASE,
        ),
        r"\1<user>",
    ),
    (re.compile(r"(?<![\w.+%'-])[\w.+%'-]+@[\w-]+(?:\.[\w-]+)+"), "<mail>"),
    (
        re.compile(
            r"((?:we ?chat|weixin|whats ?app|telegram|viber|skype|\bqq|\bline id|微信|вичат|"
            r"ватсап|вотсап|телеграм)(?:号|[ -]?id)?[ :：='\"]{0,4})[\w@.+-]{3,}",
            re.IGNORECASE,
        ),
        r"\1<id>",
    ),
    (re.compile(r"\bwxid_\w+", re.IGNORECASE), "<id>"),
    (
        re.compile(r"((?:address|адрес|地址)\w{0,3} ?[:：=] ?)(?!<).+", re.IGNORECASE),
        r"\1<address>",
    ),
    (
        re.compile(
            rf"\b(?:No\.? ?)?\d{{1,5}}[A-Za-z]?,? +(?:{_WORD} +){{0,4}}(?:{_STREETS})\b\.?"
            rf"|\b(?:{_WORD} +){{1,4}}(?:{_STREETS})\b\.?,? *(?:No\.? ?)?\d{{1,5}}\w?"
        ),
        "<address>",
    ),
    (
        re.compile(
            rf"\b(?:{_RUSSIAN_STREETS})\b\.? +[А-ЯЁ][\w -]{{1,40}}?{_RUSSIAN_HOUSE}{{1,3}}"
            rf"|\b[А-ЯЁ][\w-]{{1,30}} +(?:{_RUSSIAN_STREETS})\b\.?{_RUSSIAN_HOUSE}{{1,3}}"
        ),
        "<address>",
    ),
    (
        re.compile(
            r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{2,80}[路街道巷弄村镇区]"
            r"[\w-]{0,20}?\d{1,5} ?[号弄栋楼室层座][\w-]{0,20}"
        ),
        "<address>",
    ),
    (
        re.compile(
            r"\b[a-z]{2}\d{2}(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,3})?\b", re.IGNORECASE
        ),
        "<iban>",
    ),
    (re.compile(r"\b(BIC|SWIFT)\b([ :=]{1,3})\w+", re.IGNORECASE), r"\1\2<bic>"),
    (
        re.compile(rf"(?<![\w.]){_SQL}[A-Z]{{4}}(?:{_COUNTRIES})[A-Z0-9]{{2}}(?:[A-Z0-9]{{3}})?\b"),
        "<bic>",
    ),
    (
        re.compile(
            r"((?:\baccount|\bacct|\ba/c|\bсчёт\w*|\bсчет\w*|\bр/с|账号|账户|帐号)"
            r"(?: ?(?:no\.?|number|№))? ?[:：=#]? ?['\"]?)"
            r"(?=[\w -]{0,39}\d)[A-Z0-9][A-Z0-9 -]{3,39}",
            re.IGNORECASE,
        ),
        r"\1<number>",
    ),
    (
        re.compile(
            r"((?:\bphone|\btel|\bтел|\bтелефон|电话|手机)[.:： №'\"=]{0,4})\+?\d[\d ()-]{2,}\d"
        ),
        r"\1<number>",
    ),
    (re.compile(r"\+?\(?\d(?:[ \u00a0().\u2013/-]{0,3}\d){6,}"), _number),
    (re.compile(r"\b\d{2,3}-\d\d-\d\d\b"), "<number>"),
)


def redacted(text: str, home: str = "") -> str:
    """
    Remove whatever may be personal or banking data; `home` is the user's folder.

    Removed are user names in paths, mail and street addresses, phone and account numbers, IBAN,
    BIC, messenger ids and values bound to SQL.
    """
    for form in _forms(home):
        text = text.replace(form, "~")
    for pattern, replacement in _RULES:
        text = pattern.sub(replacement, text)
    return text


def _forms(home: str) -> tuple[str, ...]:
    """The folder as written in a path, in a repr and in a URL."""
    if len(home) < len("/a/"):  # "/" or "C:" would match in every path
        return ()
    return home.replace("\\", "\\\\"), home, home.replace("\\", "/")
