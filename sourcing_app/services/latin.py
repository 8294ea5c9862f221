"""Any script in plain Latin letters: Cyrillic by the domain's tables, Han by pinyin (R34)."""

import re

from sourcing_app.domain.values.latin import Style, is_latin, plain

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002ebef]+")
_KANA = re.compile(r"[\u3040-\u30ff]")
_COMPOUND_SURNAME = re.compile(
    "欧阳|司马|上官|诸葛|夏侯|尉迟|皇甫|东方|慕容|令狐|司徒|公孙|端木|百里|南宫|西门"
)
_LONGEST_NAME = 4


def latin(text: str, style: Style = Style.ADDRESS, country: str = "") -> str:
    """
    Transliterate a text to ASCII; idempotent.

    `country` (ISO 3166) settles which Cyrillic language is meant where its letters do not.
    A Chinese personal name (Style.NAME) becomes surname and given name: 王小明 is Wang Xiaoming.
    """
    if is_latin(text):
        return text
    result = plain(text, style, country)
    if not result.isascii() and not _KANA.search(result):
        result = _HAN.sub(lambda found: f" {_pinyin(found[0], style)} ", result)
    if not result.isascii():
        from anyascii import anyascii

        result = anyascii(result)
    printable = "".join(char if char.isprintable() else " " for char in result)
    return re.sub(r" +([,.;:)])", r"\1", " ".join(printable.split()))


def _pinyin(han: str, style: Style) -> str:
    if style is Style.NAME and len(han) <= _LONGEST_NAME:
        surname = 2 if _COMPOUND_SURNAME.match(han) else 1
        words = [han[:surname], han[surname:]]
    else:
        from pypinyin.seg.mmseg import seg

        words = list(seg.cut(han))
    return " ".join(_syllables(word).capitalize() for word in words if word)


def _syllables(word: str) -> str:
    """Passports write lyu and nyu where a keyboard has lv and nv."""
    from pypinyin import lazy_pinyin

    return "".join(lazy_pinyin(word)).replace("lv", "lyu").replace("nv", "nyu")
