"""The views of the list of suppliers, and what it is sorted by, in SQL."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from sourcing_app.domain.suppliers.badges import INSPECTED, PAID, Badge
from sourcing_app.domain.suppliers.checks import ORDER_ITEMS
from sourcing_app.domain.values.reasons import MIN_REASON
from sourcing_app.services.suppliers.flags import STANDS
from sourcing_app.services.suppliers.on_file import DENIED
from sourcing_app.store.sqlite.dialect import is_set


class SupplierView(StrEnum):
    """The views a user can choose."""

    ALL = "all"
    SHORTLIST = "shortlist"
    ALL_THREE = "all_three"
    NEEDS_VETTING = "needs_vetting"
    FLAGGED = "flagged"
    FREE = "free"
    BIN = "bin"


def _words(members: Iterable[StrEnum]) -> str:
    return ", ".join(f"'{member}'" for member in sorted(members))


def _some(*badges: Badge) -> str:
    """Whether a group has one of these badges."""
    return f"count(*) FILTER (WHERE badge IN ({_words(badges)})) > 0"


_HELD = (
    "SELECT supplier_id, badge, seen_on FROM (SELECT *, row_number() OVER ("
    "PARTITION BY supplier_id, badge ORDER BY seen_on DESC, id DESC) AS place "
    "FROM badge_observation WHERE seen_on <= :today) latest "
    "WHERE place = 1 AND held AND (valid_to IS NULL OR valid_to >= :today) "
    f"AND (badge NOT IN ({_words(INSPECTED)}) OR seen_on >= :year_ago)"
)
"""The badges that count today: `domain.badges.held_on` in SQL, for views over the whole file."""
_ANSWERED = (
    f"((answer = 'pass' AND NOT ({DENIED})) OR (answer = 'not_applicable' "
    f"AND (item NOT IN ({_words(ORDER_ITEMS)}) OR length(trim(note)) >= {MIN_REASON})))"
)
"""The answers that count as well: `domain.vetting.counted` and `OnFile.denies` in SQL."""
_FREE_SEEN = "max(CASE WHEN badge = 'free' THEN seen_on END)"
_PAID_SEEN = f"max(CASE WHEN badge IN ({_words(PAID)}) THEN seen_on END)"
_HERE = "s.binned_at IS NULL"
VIEWS: Mapping[str, str] = {
    SupplierView.ALL: _HERE,
    SupplierView.SHORTLIST: f"{_HERE} AND {is_set('s.star')}",
    SupplierView.ALL_THREE: f"{_HERE} AND s.id IN (SELECT supplier_id FROM ({_HELD}) held_now "
    f"GROUP BY supplier_id HAVING coalesce({_FREE_SEEN} < {_PAID_SEEN}, TRUE) "
    f"AND {_some(Badge.GOLD)} AND {_some(Badge.TRADE_ASSURANCE)} "
    f"AND {_some(*INSPECTED)})",
    SupplierView.NEEDS_VETTING: f"{_HERE} AND s.id NOT IN (SELECT supplier_id FROM vetting_check "
    f"WHERE {_ANSWERED} GROUP BY supplier_id HAVING count(*) = 9)",
    SupplierView.FLAGGED: f"{_HERE} AND s.id IN "
    f"(SELECT f.supplier_id FROM red_flag f WHERE {STANDS})",
    SupplierView.FREE: f"{_HERE} AND s.id IN (SELECT supplier_id FROM ({_HELD}) held_now "
    f"GROUP BY supplier_id HAVING {_FREE_SEEN} IS NOT NULL "
    f"AND coalesce({_FREE_SEEN} >= {_PAID_SEEN}, TRUE) AND NOT {_some(Badge.ASSESSED)})",
    SupplierView.BIN: "s.binned_at IS NOT NULL",
}
COUNTED = {
    "vetting": "SELECT supplier_id, count(*) AS n FROM vetting_check "
    f"WHERE {_ANSWERED} GROUP BY supplier_id",
    "flags": "SELECT f.supplier_id, count(*) AS n FROM red_flag f "
    f"WHERE {STANDS} GROUP BY f.supplier_id",
    "badges": f"SELECT supplier_id, count(*) AS n FROM ({_HELD}) held_now GROUP BY supplier_id",
}
