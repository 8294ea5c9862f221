"""Products: what is to be bought."""

from datetime import datetime
from decimal import Decimal

from pydantic import field_validator
from sqlmodel import Field

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.products import PRODUCT
from sourcing_app.domain.sentences import say
from sourcing_app.store.columns import Scaled
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned

_LEAST, _MOST = 4, 12
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
    def _hs_code(cls, value: object) -> str:
        digits = str(value).translate(dict.fromkeys(map(ord, " .-\N{NO-BREAK SPACE}")))
        if digits and not (
            digits.isascii() and digits.isdecimal() and _LEAST <= len(digits) <= _MOST
        ):
            raise Rejected(_HS_CODE)
        return digits


class Product(ProductFields, table=True):
    """A product; one in the Bin has a `binned_at`. `sort_name` follows the name."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    created_at: datetime
    binned_at: datetime | None = None
    sort_name: str


versioned(Product)
