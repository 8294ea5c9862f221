"""Where the screening lists are published, as far as a program may fetch them."""

from collections.abc import Mapping

from sourcing_app.domain.screening.lists import LIST_NAMES, ListKind
from sourcing_app.services.fetching import PublicSource

MOST = 150_000_000
"""No list is larger, in bytes."""
_SECONDS = 600

_ADDRESSES = {
    ListKind.US: "https://data.trade.gov/downloadable_consolidated_screening_list/v1/"
    "consolidated.csv",
    ListKind.EU: "https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/"
    "content?token=dG9rZW4tMjAxNw",
    ListKind.UK: "https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.csv",
    ListKind.UN: "https://scsanctions.un.org/resources/xml/en/consolidated.xml",
}
SOURCES: Mapping[ListKind, PublicSource] = {
    kind: PublicSource(LIST_NAMES[kind], url, MOST, _SECONDS) for kind, url in _ADDRESSES.items()
}
"""By list; the UFLPA list and lists of one's own are taken in as files."""
