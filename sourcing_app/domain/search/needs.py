"""
What is for a need, how a published request stands, what a search was good for.

And how two search terms compare.
"""

from collections.abc import Mapping
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say


class RequestState(StrEnum):
    """A buying request: being written, published, or closed; whether it expired follows."""

    DRAFT = "draft"
    POSTED = "posted"
    CLOSED = "closed"


class Serving(StrEnum):
    """What can be for a need, by the name of its table."""

    SEARCH = "search_query"
    INQUIRY = "inquiry"
    QUOTE = "quote"
    ORDER = "purchase_order"


class SearchVerdict(StrEnum):
    """What the buyer thinks of what a search found."""

    USEFUL = "useful"
    PARTLY = "partly"
    USELESS = "useless"


class TermRelation(StrEnum):
    """How the second term of an own entry of the word list stands to the first."""

    SAME = "same"
    WIDER = "wider"
    NARROWER = "narrower"


REQUEST_STATE_NAMES: Mapping[RequestState, Sentence] = {
    RequestState.DRAFT: say("Needs", "Draft"),
    RequestState.POSTED: say("Needs", "Posted"),
    RequestState.CLOSED: say("Needs", "Closed"),
}
VERDICT_NAMES: Mapping[SearchVerdict, Sentence] = {
    SearchVerdict.USEFUL: say("Needs", "Useful"),
    SearchVerdict.PARTLY: say("Needs", "Partly useful"),
    SearchVerdict.USELESS: say("Needs", "Not useful"),
}
RELATION_NAMES: Mapping[TermRelation, Sentence] = {
    TermRelation.SAME: say("Needs", "Means the same"),
    TermRelation.WIDER: say("Needs", "Is wider"),
    TermRelation.NARROWER: say("Needs", "Is narrower"),
}
