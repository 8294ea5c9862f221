"""The orders of the sample file."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SampleOrder:
    """An order and the quote it comes from; days are counted back from today."""

    supplier: int
    breaks: str
    quantity: int
    lead_days: int
    quoted: int
    ordered: int
    beneficiary: str
    number: str
    after_shipment: bool = False


BRIGHTPATH = SampleOrder(
    0,
    "500:5.2;2000:4.6",
    4000,
    30,
    14,
    6,
    "Shenzhen Brightpath Electronics Co., Ltd",
    "4000 0211 0920",
)
YIWU = SampleOrder(
    1, "500:4.4;3000:4", 3200, 25, 36, 30, "Yiwu Harvest Housewares", "1208 0200 0990"
)
NINGBO = SampleOrder(
    2, "1000:2.1;5000:1.95", 5000, 20, 40, 34, "Ningbo Seaway Textile Co., Ltd", "3901 1200 1900"
)
XIAMEN = SampleOrder(
    6,
    "1000:3.8;4000:3.44",
    5000,
    30,
    70,
    64,
    "Xiamen Coastline Ceramics",
    "4100 0215 0920",
    after_shipment=True,
)
