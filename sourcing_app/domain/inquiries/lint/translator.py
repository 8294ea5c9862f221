"""The page of an online translator with a text in its address (R65)."""

from itertools import accumulate
from urllib.parse import quote

_LONGEST = 2_000
"""Characters of an address that every system hands to its browser whole."""
_GOOGLE = "https://translate.google.com/?sl=auto&tl=en&op=translate&text="
_PAGES = {"zh": "https://www.bing.com/translator?from=&to=en&text="}
"""Where another page is reached more easily than the usual one."""


def translator_page(text: str, language: str = "") -> str:
    """
    Return the address that translates the text into English, for a reader of this language.

    A text too long for an address is cut, behind a word where there is one.
    """
    page = _PAGES.get(language, _GOOGLE)
    room = _LONGEST - len(page)
    written = [quote(letter, safe="") for letter in text[:room]]
    fitting = sum(length <= room for length in accumulate(map(len, written)))
    if fitting < len(text):
        space = text.rfind(" ", 0, fitting + 1)
        fitting = space if space > 0 else fitting
    return page + "".join(written[:fitting])
