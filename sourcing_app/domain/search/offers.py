"""What buyers write beside the product: that they look for it, its price, copies of a brand."""

import re

from sourcing_app.domain.search import words
from sourcing_app.domain.search.edits import Edit, struck
from sourcing_app.domain.search.names import any_of
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.red_flags import BRANDS

_AMOUNT = r"\d+(?:[.,]\d+)?"
_CURRENCY = "usd|us dollars?|dollars?|eur|euros?|rmb|cny|yuan"
_NEEDLESS = re.compile(
    rf"""(?<![\w-])(?:
    (?:(?:i|we)(?:'m|'re|\s+am|\s+are)?\s+)?(?:look(?:ing)?|search(?:ing)?)\s+for
    |(?:i|we)\s+(?:need|want|would\s+like)(?:\s+to\s+(?:buy|order|import|purchase|find))?
    |(?:what\s+(?:is|are)|how\s+much\s+(?:is|are))(?:\s+the\s+prices?\s+(?:of|for))?
    |(?:(?:best|low|lowest|good|cheap|competitive|fob|unit|retail)\s+)?price(?:s|\s+lists?)?
        (?:\s+(?:of|for)(?!\w))?(?!\s+(?:{any_of(words.PRICED)})|[\w-])
    |(?:best\s+)?(?:cheap|cheapest)(?!\w)
    |(?:20[2-4]\d\s+)?(?:hot\s*-?\s*(?:sale|selling)|(?:new|latest)\s+(?:design|arrival)s?)
    |in\s+bulk|for\s+sale|in\s+stock|free\s+shipping|low\s+moq
    |factory\s+direct|oem\s*(?:/|&|and|,)?\s*odm
    |(?:with\s+)?(?:custom(?:i[sz]ed)?|your|my|our|own)\s+logo(?!\s+(?:projector|mat|light|sign))
    |ищ(?:у|ем)|нуж(?:н[аоы]|ен)
    |куплю|недорого
    |д(?:ё|е)шев(?:о|ы[ейх])
    |цен[аыу]|прайс(?:-лист)?
    |с\s+(?:нашим\s+)?логотипом
    |{_AMOUNT}\s?(?:[$€£₽]|(?:{_CURRENCY})(?!\w))
    )(?![\w-])
    |[$€£¥]\s?{_AMOUNT}(?!\w)
    |价格|便宜|低价|热销|爆款|直销|现货
    |求购|采购|寻找|新款""",
    re.IGNORECASE | re.VERBOSE,
)
_BRAND = rf"(?:{'|'.join(brand.replace(' ', chr(92) + 's+') for brand in BRANDS)})"
_COPIES = re.compile(
    rf"(?<![\w-])(?:{_BRAND}\s+(?:style|look|replica|copy|inspired)"
    rf"|(?:replicas?(?:\s+of)?|cop(?:y|ies)\s+of)(?:\s+{_BRAND})?(?=\s+\S)"
    rf"|(?:как|типа|копи[яи]|"
    rf"реплик[аи])\s+{_BRAND})(?![\w-])",
    re.IGNORECASE,
)


def needless(text: str) -> list[Edit]:
    """R85: words of the trade that sellers do not write beside their product."""
    found = say("Queries", "“{word}” does not describe the product. Leave it out.")
    return [
        struck("R85", found.put(word=match.group()), match, " ")
        for match in _NEEDLESS.finditer(text)
    ]


def copies(text: str) -> list[Edit]:
    """R168: who asks for copies of a brand finds counterfeits."""
    found = say("Queries", "“{word}” finds counterfeits, which customs seize. Leave it out.")
    return [
        struck("R168", found.put(word=match.group()), match, " ")
        for match in _COPIES.finditer(text)
    ]
