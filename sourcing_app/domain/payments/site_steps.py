"""The five steps of paying an order on the site, as a list to tick off (R176, R178)."""

from collections.abc import Mapping
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say


class SiteStep(StrEnum):
    """The steps in their order; values are stored among the answered points of an order."""

    SITE = "pay_site"
    CABINET = "pay_cabinet"
    ORDER = "pay_order"
    WAY = "pay_way"
    PAID = "pay_paid"


SITE_STEPS: Mapping[SiteStep, Sentence] = {
    SiteStep.SITE: say("SiteSteps", "Open the site by typing its address, not from a message"),
    SiteStep.CABINET: say("SiteSteps", "Enter your cabinet"),
    SiteStep.ORDER: say(
        "SiteSteps", "Find the order under My orders: goods, quantity, price and address are right"
    ),
    SiteStep.WAY: say(
        "SiteSteps",
        "Choose the way to pay; the payee is the one in the order. A card's number and its secret "
        "code (CVV) are typed there and nowhere else",
    ),
    SiteStep.PAID: say("SiteSteps", "Pay; what is left later with “Pay balance” on the order page"),
}
