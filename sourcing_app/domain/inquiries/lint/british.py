"""American forms of British spellings: dictionaries have these, letters may have either."""

import re
from collections.abc import Iterator

_FORMS = tuple(
    (re.compile(british), american)
    for british, american in (
        (r"our", "or"),
        (r"is(?=(?:e|ed|es|er|ers|ing|able|ation|ations)$)", "iz"),
        (r"ys(?=(?:e|ed|es|er|ers|ing)$)", "yz"),
        (r"(?<=[bcdgpt])re(?=s?$)", "er"),
        (r"(?<=[bcdgpt])red$", "ered"),
        (r"ll(?=(?:ed|ing|ings|er|ers|able|en|ist)$)", "l"),
        (r"ogue(?=s?$)", "og"),
        (r"ence(?=[sd]?$)", "ense"),
        (r"amme(?=s?$)", "am"),
        (r"ould", "old"),
        (r"aluminium", "aluminum"),
        (r"grey", "gray"),
        (r"tyre", "tire"),
        (r"cheque", "check"),
        (r"jewellery", "jewelry"),
        (r"sulph", "sulf"),
        (r"plough", "plow"),
        (r"draught", "draft"),
        (r"kerb", "curb"),
        (r"ageing", "aging"),
        (r"artefact", "artifact"),
        (r"pyjama", "pajama"),
        (r"skilful", "skillful"),
        (r"fulfil(?=s?$|ment)", "fulfill"),
        (r"enrol(?=s?$|ment)", "enroll"),
        (r"judgement", "judgment"),
    )
)


def american_forms(word: str) -> Iterator[str]:
    """Yield what a British word in lower case is in American spelling, each form once."""
    for british, american in _FORMS:
        form = british.sub(american, word)
        if form != word:
            yield form
