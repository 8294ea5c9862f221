"""Yes and no, as people and other programs write them."""

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say

YES_OR_NO = say("Answers", "Write yes or no.")
_YES = "yes y true t 1 on ✓ ✔ да д истина 是 有 对 真 ja wahr sí si verdadero oui vrai sim tak evet"
_NO = "no n false f 0 off ✗ нет н ложь 否 无 没有 假 nein falsch falso non faux não nao nie hayır"  # noqa: RUF001 - the Turkish word
_ANSWERS = {**dict.fromkeys(_YES.split(), True), **dict.fromkeys(_NO.split(), False)}


def read_yes_no(text: str) -> bool:
    """Return whether a word means yes; raises Rejected for one that means neither."""
    answer = _ANSWERS.get(text.strip().casefold())
    if answer is None:
        raise Rejected(YES_OR_NO)
    return answer
