"""
Cyrillic in plain Latin letters, for each language by its own official table.

Russian names are written as in passports (ICAO Doc 9303), Russian addresses as mail and maps do;
Ukrainian by Resolution 55 (2010), Bulgarian by the Transliteration Act (2009), Macedonian by ICAO
Doc 9303, Serbian in its own Latin alphabet, Uzbek in that of the law of 1995, Kyrgyz and Tajik as
BGN/PCGN does. Marks that ASCII lacks are left out: Serbian š is s; đ is dj, as in passports.
"""

import re
from enum import StrEnum

from sourcing_app.domain.values.spelling import Spelling, Style, pairs


class CyrillicLanguage(StrEnum):
    """Languages that transliterate Cyrillic letters differently."""

    RUSSIAN = "ru"
    UKRAINIAN = "uk"
    KAZAKH = "kk"
    BELARUSIAN = "be"
    BULGARIAN = "bg"
    SERBIAN = "sr"
    MACEDONIAN = "mk"
    UZBEK = "uz"
    KYRGYZ = "ky"
    TAJIK = "tg"


_COMMON = pairs(
    "а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh "
    "ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ў:u і:i ї:i є:ie ґ:g "
    "ѓ:g ќ:k ђ:d ћ:c ј:j љ:lj њ:nj џ:dz ѕ:dz ә:a ғ:g қ:q ң:n ө:o ұ:u ү:u һ:h"
)
_POSTAL = {**_COMMON, **pairs("ё:yo й:y ю:yu я:ya ье:ye ъе:ye ьё:yo ъё:yo ьо:yo ьи:yi")}
_BALKAN = {**_COMMON, **pairs("ж:z х:h ц:c ч:c ш:s ђ:dj й:j ю:ju я:ja ё:jo")}
_UZBEK = {
    **_COMMON,
    **pairs("ж:j х:x ц:s й:y ё:yo ю:yu я:ya ъ:' ы:i щ:sh ў:o' қ:q ғ:g' ҳ:h"),
}
_UZBEK_VOWELS = "аеёиоуўэюя"
"""After them е is ye and ц is ts, by the spelling rules of 1995."""
_SPELLINGS = {
    CyrillicLanguage.RUSSIAN: Spelling(_POSTAL, endings=pairs("ый:y ий:y")),
    CyrillicLanguage.UKRAINIAN: Spelling(
        {**_COMMON, **pairs("г:h и:y й:i є:ie ї:i ю:iu я:ia ё:io зг:zgh ’: ':")},
        start=pairs("є:ye ї:yi й:y ю:yu я:ya"),
    ),
    CyrillicLanguage.KAZAKH: Spelling({**_POSTAL, **pairs("і:i и:i")}),
    CyrillicLanguage.BELARUSIAN: Spelling({**_COMMON, **pairs("г:h ё:yo й:y ю:yu я:ya ’: ':")}),
    CyrillicLanguage.BULGARIAN: Spelling(
        {**_COMMON, **pairs("х:h щ:sht ъ:a ь:y ё:yo й:y ю:yu я:ya")},
        endings=pairs("ия:ia"),
        words=pairs("българия:bulgaria"),
    ),
    CyrillicLanguage.SERBIAN: Spelling(_BALKAN),
    CyrillicLanguage.MACEDONIAN: Spelling({**_BALKAN, **pairs("ж:zh ч:ch ш:sh ѓ:gj ќ:kj џ:dj")}),
    CyrillicLanguage.UZBEK: Spelling(
        {
            **_UZBEK,
            **{f"{vowel}е": f"{_UZBEK[vowel]}ye" for vowel in _UZBEK_VOWELS},
            **{f"{vowel}ц": f"{_UZBEK[vowel]}ts" for vowel in _UZBEK_VOWELS},
            "ъе": "'ye",
        },
        start=pairs("е:ye"),
    ),
    CyrillicLanguage.KYRGYZ: Spelling({**_POSTAL, **pairs("ж:j ң:ng")}),
    CyrillicLanguage.TAJIK: Spelling({**_POSTAL, **pairs("ғ:gh ӣ:i қ:q ӯ:u ҳ:h ҷ:j ъ:'")}),
}
_PASSPORTS = {
    CyrillicLanguage.RUSSIAN: Spelling({**_COMMON, **pairs("ё:e й:i ъ:ie ю:iu я:ia")}),
    CyrillicLanguage.BELARUSIAN: Spelling({**_COMMON, **pairs("г:h ё:io й:i ю:iu я:ia ’: ':")}),
}
_WORD = re.compile(r"[\u0400-\u052f]+(?:['’ʼ][\u0400-\u052f]+)*")
_COUNTRY = {
    "UA": CyrillicLanguage.UKRAINIAN,
    "KZ": CyrillicLanguage.KAZAKH,
    "BY": CyrillicLanguage.BELARUSIAN,
    "BG": CyrillicLanguage.BULGARIAN,
    "RS": CyrillicLanguage.SERBIAN,
    "ME": CyrillicLanguage.SERBIAN,
    "BA": CyrillicLanguage.SERBIAN,
    "MK": CyrillicLanguage.MACEDONIAN,
    "UZ": CyrillicLanguage.UZBEK,
    "KG": CyrillicLanguage.KYRGYZ,
    "TJ": CyrillicLanguage.TAJIK,
}
_TELLING = (
    (re.compile("[ѓќѕ]"), CyrillicLanguage.MACEDONIAN),
    (re.compile("[ђћ]"), CyrillicLanguage.SERBIAN),
    (re.compile("[ҷӣӯ]"), CyrillicLanguage.TAJIK),
    (re.compile("ҳ|ў.*[иқғъ]|[иқғъ].*ў", re.DOTALL), CyrillicLanguage.UZBEK),
    (re.compile("ў"), CyrillicLanguage.BELARUSIAN),
    (re.compile("[әғқңөұүһ]"), CyrillicLanguage.KAZAKH),
    (re.compile("[їєґ]"), CyrillicLanguage.UKRAINIAN),
    (re.compile("[јљњџ]"), CyrillicLanguage.SERBIAN),
    (re.compile("ъ[бвгджзйклмнпрстфхцчшщ]"), CyrillicLanguage.BULGARIAN),
)
"""Letters that one of the languages has alone, the surest first."""
_ALSO = {
    "RS": "јљњџ", "ME": "јљњџ", "BA": "јљњџ", "MK": "јљњџ",
    "UZ": "ўғқҳ", "KG": "ңөү", "TJ": "ғқҳ", "KZ": "әғқңөұүһі",
}  # fmt: skip
"""Letters that do not tell in these countries, whose own language has them."""
_FOREIGN = {"UA": "ыэёъ", "BY": "ищъ", "BG": "ыэё", "RS": "ыэёюяъьщ", "MK": "ыэёюяъьщ"}
"""Letters that the language of the country lacks: the text is Russian."""


def cyrillic(text: str, style: Style, country: str) -> str:
    """Write every Cyrillic word of a text in Latin letters; the rest stays."""
    if not _WORD.search(text):
        return text
    language = language_of(text, country)
    spelling = _SPELLINGS[language]
    if style is Style.NAME:
        spelling = _PASSPORTS.get(language, spelling)
    return _WORD.sub(lambda word: spelling.of(word[0]), text)


def language_of(text: str, country: str = "") -> CyrillicLanguage:
    """
    Guess the language of a Cyrillic text.

    by its own letters first, then by country (ISO 3166); otherwise Russian.
    """
    lower = text.lower()
    unsure = lower.translate(dict.fromkeys(map(ord, _ALSO.get(country, ""))))
    for telling, language in _TELLING:
        if telling.search(unsure):
            return language
    letters = set(lower)
    if "і" in letters:
        by_letter = (
            CyrillicLanguage.BELARUSIAN if letters & set("ыэ") else CyrillicLanguage.UKRAINIAN
        )
        return _COUNTRY.get(country, by_letter)
    if letters & set(_FOREIGN.get(country, "")):
        return CyrillicLanguage.RUSSIAN
    return _COUNTRY.get(country, CyrillicLanguage.RUSSIAN)
