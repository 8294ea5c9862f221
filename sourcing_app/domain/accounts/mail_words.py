"""Words for e-mail in three languages: an e-mail never confirms an account."""

import re
import unicodedata

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.lookalikes import skeleton

_MAIL = say(
    "AccountChecks",
    "An e-mail does not confirm an account: whoever sent the bank details can answer it too. "
    "Call a number you had before, or write in the chat of the platform.",
)
_MAIL_WORDS = re.compile(
    r"(?<![a-z])(e[\s.-]*)?(g|hot|web|proton|fox)?mail(s|box|ed|ing)?(?![a-z])"
    r"|\bпочт(а|ы|е|у|ой|ою)\b|\bэлектронк|\b[еэ]?-?м[еэ]йл|\bимейл"  # noqa: RUF001 - Russian
    r"|\bписьм(о|а|е|у|ом)\b|\bletters?\b|\boutlook\b"  # noqa: RUF001 - Russian
    r"|邮件|来信|信件|邮箱|电邮|郵件|郵箱|電郵|伊妹儿"
)
_ADDRESS = re.compile(r"\w\s*(@|\(at\)|\[at\])\s*\w")


def refuse_mail(text: str) -> str:
    """Return the channel's detail unchanged; raises Rejected if it is an e-mail."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    seen = (plain, skeleton(plain))  # Cyrillic letters that look like Latin ones are a disguise
    if any(map(_MAIL_WORDS.search, seen)) or _ADDRESS.search(plain):
        raise Rejected(_MAIL)
    return text
