"""
Greek, Georgian and Armenian in plain Latin letters, by their official tables.

Greek by ELOT 743 (ISO 843, transcription), as in passports; Georgian by the national system of
2002, Armenian by BGN/PCGN 1981, both without the apostrophes of aspirated and glottal letters, and
with one r, as passports and maps write them.
"""

import re

from sourcing_app.domain.values.spelling import Spelling, cased, pairs

_GREEK_WORD = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]+")
_GREEK = pairs(
    "α:a β:v γ:g δ:d ε:e ζ:z η:i θ:th ι:i κ:k λ:l μ:m ν:n ξ:x ο:o π:p ρ:r σ:s ς:s τ:t υ:y φ:f "
    "χ:ch ψ:ps ω:o ά:a έ:e ή:i ί:i ό:o ύ:y ώ:o ϊ:i ΐ:i ϋ:y ΰ:y ου:ou ού:ou γγ:ng γξ:nx γχ:nch"
)
_GREEK_SOUND = re.compile(r"([αεη])[υύ]|^μπ|μπ$|ο[υύ]|γ[γξχ]|.")
_VOICELESS = frozenset("θκξπσςτφχψ")
_GEORGIAN_WORD = re.compile(r"[\u10a0-\u10ff\u1c90-\u1cbf]+")
_GEORGIAN = Spelling(
    pairs(
        "ა:a ბ:b გ:g დ:d ე:e ვ:v ზ:z თ:t ი:i კ:k ლ:l მ:m ნ:n ო:o პ:p ჟ:zh რ:r ს:s ტ:t უ:u ფ:p "
        "ქ:k ღ:gh ყ:q შ:sh ჩ:ch ც:ts ძ:dz წ:ts ჭ:ch ხ:kh ჯ:j ჰ:h"
    )
)
_ARMENIAN_WORD = re.compile(r"[\u0531-\u0556\u0561-\u0587]+")
_ARMENIAN = Spelling(
    pairs(
        "ա:a բ:b գ:g դ:d ե:e զ:z է:e ը:y թ:t ժ:zh ի:i լ:l խ:kh ծ:ts կ:k հ:h ձ:dz ղ:gh ճ:ch մ:m "
        "յ:y ն:n շ:sh ո:o չ:ch պ:p ջ:j ռ:r ս:s վ:v տ:t ր:r ց:ts ւ:v փ:p ք:k օ:o ֆ:f և:ev ու:u"
    ),
    start=pairs("ե:ye ո:vo և:yev ու:u ով:ov"),
)


def other_alphabets(text: str) -> str:
    """Write every Greek, Georgian and Armenian word of a text in Latin letters; the rest stays."""
    text = _GREEK_WORD.sub(lambda word: _greek(word[0]), text)
    text = _GEORGIAN_WORD.sub(lambda word: _GEORGIAN.of(word[0].lower()).capitalize(), text)
    return _ARMENIAN_WORD.sub(lambda word: _ARMENIAN.of(word[0]), text)


def _greek(word: str) -> str:
    lower, pieces = word.lower(), []
    for sound in _GREEK_SOUND.finditer(lower):
        letters = sound[0]
        if sound[1]:  # af before a voiceless sound and at the end, av elsewhere
            hard = lower[sound.end() : sound.end() + 1]
            latin = _GREEK[sound[1]] + ("f" if not hard or hard in _VOICELESS else "v")
        elif letters == "μπ":
            latin = "b"
        else:
            latin = _GREEK.get(letters, letters)
        pieces.append(cased(latin, word[sound.start()], word))
    return "".join(pieces)
