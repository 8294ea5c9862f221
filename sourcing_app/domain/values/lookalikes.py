"""Look-alike letters: they reveal a forged name or address."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.links import host_in
from sourcing_app.domain.values.names import LEGAL_FORMS, identities, identity

_CYRILLIC = "АВЕКМНОРСТУХІЈЅҮԚԜҺаеорсухіјѕԁһԛԝӏ"
_AS_LATIN = "ABEKMHOPCTYXIJSYQWHaeopcyxijsdhqwl"
_GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγικνορτυχω"
_AS_LATIN_TOO = "ABEZHIKMNOPTYXayiknoptuxw"
_SHAPES = str.maketrans(_CYRILLIC + _GREEK, _AS_LATIN + _AS_LATIN_TOO)
_ROUGHLY = str.maketrans("вкмнт", "bkmht")  # smaller than the Latin ones, but the same shape
_ALL_SHAPES = {**_SHAPES, **_ROUGHLY}
_HAS_SHAPES = re.compile(f"[{''.join(map(chr, _ALL_SHAPES))}]")
_DRAWN_ALIKE = (("0", "o"), ("1", "l"), ("rn", "m"), ("vv", "w"))
_ALPHABETS = {
    "LATIN": say("Lookalikes", "Latin"),
    "CYRILLIC": say("Lookalikes", "Cyrillic"),
    "GREEK": say("Lookalikes", "Greek"),
    "ARMENIAN": say("Lookalikes", "Armenian"),
    "CHEROKEE": say("Lookalikes", "Cherokee"),
    "COPTIC": say("Lookalikes", "Coptic"),
}
_MAYBE_ODD = re.compile(
    "[\u0370-\u058f\u13a0-\u13ff\u1c80-\u1c8f\u1d00-\u1dbf\u1f00-\u1fff\u2126\u2c80-\u2cff"
    "\u2de0-\u2dff\ua640-\ua69f\uab30-\uabbf\ufb00-\ufb17\U00010000-\U0001ffff]"
)
"""Every letter of these alphabets but the Latin ones, among others."""
_WORD = re.compile(r"[^\W\d_]+")
_PUNYCODE = "xn--"


@lru_cache(maxsize=4096)
def skeleton(text: str) -> str:
    """Return the visual skeleton of a name or address: equal for all that look alike."""
    return _as_drawn(identity(_shapes(text)))


def skeletons(texts: Sequence[str]) -> list[str]:
    """Return the visual skeletons of several names or addresses, in one go."""
    seen = identities([*map(_shapes, texts)])
    found = _as_drawn("\n".join(seen)).split("\n")
    return found if len(found) == len(texts) else [*map(skeleton, texts)]


def _as_drawn(seen: str) -> str:
    for drawn, as_this in _DRAWN_ALIKE:
        seen = seen.replace(drawn, as_this)
    return seen


def _shapes(text: str) -> str:
    if text.isascii():
        return text
    plain = unicodedata.normalize("NFKC", text)
    return plain.translate(_ALL_SHAPES) if _HAS_SHAPES.search(plain) else plain


def is_plain(texts: str) -> bool:
    """Whether names and addresses, put together, have no letter that may be odd in any of them."""
    return texts.isascii() and _PUNYCODE not in texts.casefold()


def odd_words(name: str) -> list[Sentence]:
    """Return the words of a name that mix alphabets, or only look Latin among Latin words."""
    if name.isascii():
        return []
    plain = unicodedata.normalize("NFKC", name)
    if not _MAYBE_ODD.search(plain):
        return []
    words = _WORD.findall(plain)
    found: list[Sentence] = []
    alphabets_of = [*map(_alphabets, words)]
    if len(frozenset[str]().union(*alphabets_of)) <= 1:
        return found
    among_latin = {"LATIN"} in alphabets_of
    for word, alphabets in zip(words, alphabets_of, strict=True):
        if len(alphabets) > 1:
            found.append(_mixed(word))
        elif among_latin and alphabets and alphabets != {"LATIN"} and _looks_latin(word):
            found.append(_disguised(word))
    return found


def odd_address(address: str) -> list[Sentence]:
    """Return the parts of a web or e-mail address that may not be what they look like."""
    if is_plain(address):
        return []
    host = host_of(address)
    shown = ".".join(map(_decoded, host.split(".")))
    if shown != host:
        return [
            say("Lookalikes", "The address {host} is shown as “{shown}” in a browser.").put(
                host=host, shown=shown
            )
        ]
    return [] if host.isascii() else [*_odd_labels(host)]


@lru_cache(maxsize=4096)
def host_of(address: str) -> str:
    """Return the host of a web or e-mail address in lower case, or ""."""
    if "@" in address and "://" not in address:
        return address.rpartition("@")[2].casefold()
    whole = address if "://" in address else f"https://{address}"
    return host_in(whole).removeprefix("www.")


def _odd_labels(host: str) -> Iterator[Sentence]:
    for label in host.split("."):
        letters = "".join(_WORD.findall(label))
        alphabets = _alphabets(letters)
        if len(alphabets) > 1:
            yield _mixed(label)
        elif alphabets and alphabets != {"LATIN"} and _looks_latin(letters):
            yield _disguised(label)


def _mixed(word: str) -> Sentence:
    """Return the letters of the rarer alphabet: they are the suspicious ones."""
    of = {char: _alphabet(char) for char in word if _alphabet(char)}
    counted = sorted(set(of.values()), key=lambda name: sum(of[c] == name for c in word if c in of))
    strange = counted[0] if "LATIN" not in counted else next(n for n in counted if n != "LATIN")
    return say("Lookalikes", "“{word}” mixes alphabets; {alphabet}: {letters}.").put(
        word=word[:60],
        letters=", ".join(dict.fromkeys(char for char in word if of.get(char) == strange)),
        alphabet=_ALPHABETS[strange],
    )


def _disguised(word: str) -> Sentence:
    (alphabet,) = _alphabets(word)
    return say("Lookalikes", "“{word}” looks Latin, but its letters are {alphabet}.").put(
        word=word[:60], alphabet=_ALPHABETS[alphabet]
    )


def _looks_latin(word: str) -> bool:
    """Whether it imitates Latin; a Russian legal form next to a Latin name does not."""
    return word.translate(_SHAPES).isascii() and not LEGAL_FORMS.fullmatch(word.casefold())


@lru_cache(maxsize=4096)
def _alphabets(word: str) -> frozenset[str]:
    return frozenset(filter(None, map(_alphabet, word)))


@lru_cache(maxsize=4096)
def _alphabet(char: str) -> str:
    """The alphabet of a letter, "" if it is none of the look-alike ones."""
    if char.isascii():
        return "LATIN" if char.isalpha() else ""
    name = unicodedata.name(char, "").partition(" ")[0]
    return name if name in _ALPHABETS else ""


def _decoded(label: str) -> str:
    if not label.startswith(_PUNYCODE):
        return label
    try:
        return label.removeprefix(_PUNYCODE).encode("ascii").decode("punycode")
    except UnicodeError:
        return label
