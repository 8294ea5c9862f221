"""What happened in an order, day by day, in words."""

from collections.abc import Mapping

from sourcing_app.domain.disputes.dispute import DISPUTE_EVENT_NAMES
from sourcing_app.domain.disputes.timeline import Happening, in_order
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.money import Money
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.domain.values.text import clean_text
from sourcing_app.store.queries import disputes
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none

_WORDS: Mapping[str, Sentence] = {
    "ordered": say("Timeline", "Ordered"),
    "sample_asked": say("Timeline", "Sample asked for"),
    "sample_received": say("Timeline", "Sample received"),
    "sample_approved": say("Timeline", "Sample approved"),
    "sample_rejected": say("Timeline", "Sample rejected"),
    "sample_again": say("Timeline", "Another sample asked for"),
    "incident": say("Timeline", "Money left as an incident"),
    "bounced": say("Timeline", "Payment came back from the bank"),
    "refund": say("Timeline", "Money came back"),
    "paid": say("Timeline", "Paid"),
    "ready": say("Timeline", "Supplier: the goods are ready"),
    "passed": say("Timeline", "Inspection passed"),
    "failed": say("Timeline", "Inspection failed"),
    "waived": say("Timeline", "A condition was waived"),
    "shipped": say("Timeline", "Shipped"),
    "arrived": say("Timeline", "Arrived"),
    "received": say("Timeline", "Goods received"),
    "disputed": say("Timeline", "Dispute opened"),
    "ended": say("Timeline", "Dispute ended"),
    **{str(kind): words for kind, words in DISPUTE_EVENT_NAMES.items()},
}
_WITH_AMOUNT = say("Timeline", "{what}: {amount}")


def timeline_of(reader: Reader, order_id: int, currency: str) -> tuple[Happening, ...]:
    """Everything of the order that has a day, the first first."""
    rows = disputes.happenings(reader, order_id)
    code = kept_code(currency)
    return in_order(found for row in rows if (found := _happening(row, code)) is not None)


def _happening(row: Row, currency: str) -> Happening | None:
    day = day_or_none(row["day"])
    words = _WORDS.get(row["what"])
    if day is None or words is None:
        return None
    if row["amount"] is not None:
        words = _WITH_AMOUNT.put(what=words, amount=Money(unscaled(row["amount"]), currency))
    return Happening(day, words, clean_text(row["detail"] or ""))
