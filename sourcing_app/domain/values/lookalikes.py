"""Look-alike letters: they reveal a forged name or address."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.links import host_in
from sourcing_app.domain.values.names import LEGAL_FORMS, identity

_CYRILLIC = "АВЕКМНОРСТУХІЈЅҮԚԜҺаеорсухіјѕԁһԛԝӏ"
_AS_LATIN = "ABEKMHOPCTYXIJSYQWHaeopcyxijsdhqwl"
_GREEK = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγικνορτυχω"
_AS_LATIN_TOO = "ABEZHIKMNOPTYXayiknoptuxw"
_SHAPES = str.maketrans(_CYRILLIC + _GREEK, _AS_LATIN + _AS_LATIN_TOO)
_ROUGHLY = str.maketrans("вкмнт", "bkmht")  # smaller than the Latin ones, but the same shape
_DRAWN_ALIKE = (("0", "o"), ("1", "l"), ("rn", "m"), ("vv", "w"))
_ALPHABETS = {
    "LATIN": say("Lookalikes", "Latin"),
    "CYRILLIC": say("Lookalikes", "Cyrillic"),
    "GREEK": say("Lookalikes", "Greek"),
    "ARMENIAN": say("Lookalikes", "Armenian"),
    "CHEROKEE": say("Lookalikes", "Cherokee"),
    "COPTIC": say("Lookalikes", "Coptic"),
}
_WORD = re.compile(r"[^\W\d_]+")
_PUNYCODE = "xn--"


@lru_cache(maxsize=4096)
def skeleton(text: str) -> str:
    """Return the visual skeleton of a name or address: equal for all that look alike."""
    seen = identity(text if text.isascii() else _shapes(text))
    for drawn, as_this in _DRAWN_ALIKE:
        seen = seen.replace(drawn, as_this)
    return seen


def _shapes(text: str) -> str:
    return unicodedata.normalize("NFKC", text).translate(_SHAPES).translate(_ROUGHLY)


def odd_words(name: str) -> list[Sentence]:
    """Return the words of a name that mix alphabets, or only look Latin among Latin words."""
    if name.isascii():
        return []
    whole = unicodedata.normalize("NFKC", name)
    if len(_alphabets(whole)) <= 1:
        return []
    words = _WORD.findall(whole)
    among_latin = any(_alphabets(word) == {"LATIN"} for word in words)
    found = []
    for word in words:
        alphabets = _alphabets(word)
        if len(alphabets) > 1:
            found.append(_mixed(word))
        elif among_latin and alphabets and alphabets != {"LATIN"} and _looks_latin(word):
            found.append(_disguised(word))
    return found


def odd_address(address: str) -> list[Sentence]:
    """Return the parts of a web or e-mail address that may not be what they look like."""
    if address.isascii() and _PUNYCODE not in address.casefold():
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


def _alphabets(word: str) -> set[str]:
    return {name for name in map(_alphabet, word) if name}


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
