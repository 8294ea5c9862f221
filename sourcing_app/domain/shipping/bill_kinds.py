"""The kinds of bills of lading, and what each means for who gets the goods."""

from collections.abc import Mapping

from sourcing_app.domain.orders.goods import BillKind
from sourcing_app.domain.sentences import Sentence, say

BILL_MEANINGS: Mapping[BillKind, Sentence] = {
    BillKind.ORIGINAL: say(
        "Shipping",
        "Whoever holds the originals (usually three) gets the goods. The supplier keeps them until "
        "it is paid: without one the port releases nothing.",
    ),
    BillKind.TELEX: say(
        "Shipping",
        "The supplier gave the originals back to the carrier: the goods are released without "
        "paper. The supplier can no longer hold them back.",
    ),
    BillKind.WAYBILL: say(
        "Shipping",
        "No document of title: the named consignee gets the goods by proving who he is. It secures "
        "nothing for the supplier, and nothing for a bank.",
    ),
}
