"""Current red flags: a resolved one is open again if what resolved it is gone."""

from typing import TYPE_CHECKING

from sourcing_app.domain.accounts.account import AccountKind, AccountState
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.suppliers.red_flags import FlagKind, Ground
from sourcing_app.domain.values.reasons import MIN_REASON

if TYPE_CHECKING:
    from sourcing_app.store.sqlite.reader import Reader

COMPANY_ACCOUNT = (
    "EXISTS (SELECT 1 FROM supplier_bank_account b WHERE b.supplier_id = f.supplier_id "
    f"AND b.kind = '{AccountKind.COMPANY}' AND b.state = '{AccountState.VERIFIED}')"
)
LICENCE = (
    "EXISTS (SELECT 1 FROM attachment a JOIN blob ON blob.sha256 = a.sha256 AND blob.size > 0 "
    "WHERE a.entity = 'red_flag' AND a.entity_id = f.id "
    f"AND a.kind = '{AttachmentKind.BRAND_LICENCE}')"
)
STANDS = (
    "(f.resolved_on IS NULL "
    f"OR (f.kind = '{FlagKind.PERSONAL_ACCOUNT}' AND NOT {COMPANY_ACCOUNT}) "
    f"OR (f.kind = '{FlagKind.BRAND_WITHOUT_LICENCE}' AND NOT {LICENCE} AND NOT "
    f"(coalesce(f.ground, '') = '{Ground.NOT_A_BRAND}' AND length(f.resolution) >= {MIN_REASON})))"
)
"""Whether a flag counts, for a query over `red_flag f`."""


def grounds_of(reader: "Reader", flag_id: int) -> frozenset[Ground]:
    """What is on file that resolves this flag."""
    row = reader.one(
        f"SELECT {COMPANY_ACCOUNT} AS account, {LICENCE} AS licence FROM red_flag f WHERE f.id = ?",
        (flag_id,),
    )
    if row is None:
        return frozenset()
    held = {Ground.COMPANY_ACCOUNT: row["account"], Ground.LICENCE: row["licence"]}
    return frozenset(ground for ground, there in held.items() if there)


def cleared_brands(reader: "Reader", supplier_id: int) -> frozenset[str]:
    """The brands, in lower case, whose red flags at this supplier are resolved and stay so."""
    rows = reader.rows(
        "SELECT f.note FROM red_flag f WHERE f.supplier_id = ? "
        f"AND f.kind = '{FlagKind.BRAND_WITHOUT_LICENCE}' AND NOT {STANDS}",
        (supplier_id,),
    )
    return frozenset(row["note"].casefold() for row in rows)
