"""Text that came from outside, made safe to keep, show and print."""

import unicodedata

NAME_CAP = 200
NOTE_CAP = 20_000
_FIRST_WIDE = "\N{FULLWIDTH EXCLAMATION MARK}"
_LAST_WIDE = "\N{FULLWIDTH TILDE}"
_WIDE = ord(_FIRST_WIDE) - ord("!")
_UNSAFE = {"Cc", "Cf", "Cs", "Co", "Cn"}


def clean_line(text: str) -> str:
    """One line: composed (NFC), no control or format characters, single spaces, no outer blanks."""
    spaced = "".join(" " if c in "\t\n\r\v\f\x85\u2028\u2029" else c for c in text)
    return " ".join(_printable(spaced).split())


def clean_text(text: str) -> str:
    """Several lines: as `clean_line`, but line breaks (as LF) and tabs stay."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    return _printable(lines, keep="\n\t").strip()


def narrow(text: str) -> str:
    """Write full-width ASCII (as Chinese keyboards type digits) in its usual width."""
    return "".join(chr(ord(c) - _WIDE) if _FIRST_WIDE <= c <= _LAST_WIDE else c for c in text)


def _printable(text: str, keep: str = "") -> str:
    composed = unicodedata.normalize("NFC", text)
    return "".join(c for c in composed if c in keep or unicodedata.category(c) not in _UNSAFE)
