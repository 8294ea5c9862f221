"""A payment larger than the rest of its line, and the ways to solve it."""

from collections.abc import Sequence

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.payments.paid_lines import PaidLine
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.money import Money

PAID_ALREADY = say("Payments", "Payment {seq} is paid already")


class Excess(Rejected):
    """The payment exceeds what is left on its line; the sentence names the solutions."""


def refuse_excess(
    lines: Sequence[PaidLine], line: PaidLine, amount: Money, *, meant: bool = False
) -> None:
    """
    Raise Rejected for a settled line, Excess for more than is left on an open one.

    `meant` keeps it as overpaid, which only the last open payment can be: what is paid beyond
    another one would pass by the conditions of those still open, or waived.
    """
    if line.settled:
        raise Rejected(PAID_ALREADY.put(seq=line.line.seq))
    if amount <= line.left:
        return
    others = [each for each in lines if each.line.seq != line.line.seq]
    following = next((each for each in others if each.left), None)
    if meant and following is None and not any(each.forgiven for each in others):
        return
    if following is None:
        sentence = say(
            "Payments",
            "Payment {seq} has {left} left to pay; {amount} is more. Change the total or the "
            "terms first, or say that it is overpaid on purpose",
        )
    else:
        sentence = say(
            "Payments",
            "Payment {seq} has {left} left to pay; {amount} is more. The rest belongs to "
            "payment {next} and its own conditions; or change the terms first, or record money "
            "already paid as an incident",
        ).put(next=following.line.seq)
    raise Excess(sentence.put(seq=line.line.seq, left=line.left, amount=amount), "amount")
