"""Products: what is to be bought."""

from datetime import datetime
from decimal import Decimal
from typing import Any

from pydantic import field_validator
from sqlmodel import Field

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.products import PRODUCT
from sourcing_app.domain.sentences import say
from sourcing_app.store.columns import Scaled
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned

_LEAST, _MOST = 4, 12
_SEPARATORS = dict.fromkeys(map(ord, " .-\N{NO-BREAK SPACE}"))
_HS_CODE = say("ProductFields", "An HS code has 4 to 12 digits, such as 9405.21.")


class ProductFields(Fields):
    """What the user records about a product; the HS code is kept as its digits alone."""

    record = PRODUCT

    name: str
    english: str = ""
    specification: str = ""
    target_price: Decimal | None = Field(default=None, sa_type=Scaled(6))
    currency: str = ""
    unit: str = ""
    hs_code: str = ""
    notes: str = ""

    @field_validator("hs_code", mode="before")
    @classmethod
    def _plain(cls, value: Any) -> Any:
        digits = value.translate(_SEPARATORS) if isinstance(value, str) else ""
        return digits if _is_code(digits) else value

    @field_validator("hs_code")
    @classmethod
    def _hs_code(cls, value: str) -> str:
        if value and not _is_code(value):
            raise Rejected(_HS_CODE)
        return value


def _is_code(text: str) -> bool:
    return text.isascii() and text.isdecimal() and _LEAST <= len(text) <= _MOST


class Product(ProductFields, table=True):
    """A product; one in the Bin has a `binned_at`. `sort_name` follows the name."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    created_at: datetime
    binned_at: datetime | None = None
    sort_name: str


versioned(Product)
