"""What each badge rests on and what it does not prove, where it is shown."""

from collections.abc import Mapping

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.badges import Badge

BADGE_NOTES: Mapping[Badge, Sentence] = {
    Badge.FREE: say(
        "BadgeNotes",
        "Checked by nobody: anyone can register with an e-mail address. It proves nothing. "
        "Registered is not the same as verified.",
    ),
    Badge.GOLD: say(
        "BadgeNotes",
        "A paid membership: it costs the seller some thousand dollars a year, and a third party "
        "checked licence and contact data. It does not prove that it is a factory, honest, or "
        "makes good goods.",
    ),
    Badge.VERIFIED: say(
        "BadgeNotes",
        "Today's name of the assessment: SGS, TÜV Rheinland or Intertek read documents and visited "
        "the site on one day. It does not prove who owns the company, who gets your money, or the "
        "quality of the next lot.",
    ),
    Badge.VERIFIED_PRO: say(
        "BadgeNotes",
        "Given by the site on top of Verified; what is checked for it is not documented. It "
        "weighs no more than Verified.",
    ),
    Badge.ASSESSED: say(
        "BadgeNotes",
        "The old name of Verified: a third party visited and wrote a report on facilities, people "
        "and certificates. A dated snapshot, good for a year: real is not the same as good.",
    ),
    Badge.TRADE_ASSURANCE: say(
        "BadgeNotes",
        "Payment protection by the site, for orders placed and paid on it: money back where goods "
        "are shipped late or not as the contract says. Nobody inspects the goods, and it does not "
        "prove that the supplier is honest.",
    ),
    Badge.ONSITE_CHECK: say(
        "BadgeNotes",
        "An employee of the site saw that the premises exist (former years). It proves neither "
        "capacity nor quality.",
    ),
}
"""Worded as the checked facts have it: no badge is a promise about an order."""

REPORTED = frozenset({Badge.ASSESSED, Badge.VERIFIED, Badge.VERIFIED_PRO, Badge.ONSITE_CHECK})
"""Badges that rest on a visit, with somebody who made it and a day."""
