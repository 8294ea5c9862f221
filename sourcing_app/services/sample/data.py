"""The content of the sample file; every name, number and address is invented."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from sourcing_app.domain.records.notes import NoteKind
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.checks import CheckItem
from sourcing_app.domain.suppliers.metrics import MetricKind
from sourcing_app.domain.suppliers.red_flags import FlagKind

BUYER = {
    "country": "RU",
    "name_native": "Ольга Петрова",
    "name_latin": "Olga Petrova",
    "position": "Purchasing manager",
    "company_native": "«Нордлихт Хоум»",
    "company_latin": "Nordlicht Home LLC",
    "business": "household goods retail",
    "region_native": "Татарстан",
    "region_latin": "Tatarstan",
    "phone": "+7 912 345 67 89",
    "email": "olga@nordlicht.example",
    "website": "https://nordlicht.example",
    "currency": "RUB",
    "street_native": "ул. Баумана",
    "street_latin": "ul. Baumana",
    "house": "12",
    "flat": "4",
    "city_native": "Казань",
    "city_latin": "Kazan",
    "postcode": "420111",
}

LAMP = {
    "english": "led desk lamp",
    "specification": "Aluminium, black, 8 W, 3 levels of light, USB plug",
    "target_price": "4.50",
    "currency": "USD",
    "unit": "pcs",
    "hs_code": "9405.21",
}
REQUESTED = {
    "market": "alibaba",
    "title": "hand-glazed ceramic planter",
    "quantity": 1200,
    "unit": "pcs",
    "target_price": "3.20",
    "currency": "USD",
    "incoterm": "FOB",
    "place": "Xiamen",
    "conditions": "Each planter goes in its own box. We test the glaze for lead.",
}
NEEDS: Mapping[str, Mapping[str, Any]] = {
    "led desk lamp": {
        "product": "LED desk lamp", "english": "led desk lamp", "purpose": "resale",
        "quantity": Decimal(4000), "target_price": Decimal("4.75"), "currency": "USD",
        "category": "Lights & Lighting > Indoor Lighting > Table Lamps",
    },
    "ceramic vase": {
        "product": "Ceramic vase", "english": "ceramic vase", "purpose": "own_use",
        "quantity": Decimal(60),
    },
}  # fmt: skip
"""What is to be bought, by the query it is searched by."""
SEARCHES = (
    ("led desk lamp", 1840, 46),
    ("shower curtain", 920, 45),
    ("cotton tote bag", 2310, 30),
    ("ceramic vase", 1215, 21),
)
"""Query, results seen, days ago."""


@dataclass(frozen=True, slots=True)
class SampleSupplier:
    """One supplier: `checks` are those that passed, `asked` its price in USD."""

    name: str
    legal_name: str
    city: str
    product: str
    asked: str
    badges: tuple[Badge, ...]
    checks: tuple[CheckItem, ...]
    flags: tuple[FlagKind, ...] = ()
    star: bool = False
    contacts: tuple[str, ...] = ()
    certificate: str = ""
    figures: Mapping[MetricKind, str] = field(default_factory=dict)


def _figures(*told: str) -> Mapping[MetricKind, str]:
    """What the page shows, in the order of the kinds."""
    return dict(zip(MetricKind, told, strict=True))


_GOLD, _ASSESSED, _TA = Badge.GOLD, Badge.ASSESSED, Badge.TRADE_ASSURANCE
_NEEDED = (
    CheckItem.BADGE_CONFIRMED,
    CheckItem.IDENTITY_RECORDED,
    CheckItem.REVIEWS_READ,
    CheckItem.SCAM_SEARCHED,
    CheckItem.BLACKLISTS_CHECKED,
    CheckItem.REVIEWS_ELSEWHERE,
)

SUPPLIERS = (
    SampleSupplier(
        "Shenzhen Brightpath Electronics",
        "深圳市明途电子有限公司",
        "Shenzhen",
        "LED desk lamp",
        "4.80",
        (_GOLD, _ASSESSED, _TA),
        (*_NEEDED, CheckItem.NO_FULL_PREPAYMENT, CheckItem.NO_BRAND_GOODS),
        star=True,
        contacts=("Li Wei", "Wang Fang"),
        certificate="ISO 9001",
        figures=_figures("7", "98%", "≤2h", "99.1%", "640", "4.8", "212"),
    ),
    SampleSupplier(
        "Yiwu Harvest Housewares",
        "义乌市丰收家居用品厂",
        "Yiwu",
        "Shower curtain",
        "4.20",
        (_GOLD, _TA),
        tuple(CheckItem),
        star=True,
        contacts=("Chen Jing",),
        figures=_figures("4", "92%", "≤4h", "96.5%", "310", "4.6", "98"),
    ),
    SampleSupplier(
        "Ningbo Seaway Textile",
        "宁波海途纺织品有限公司",
        "Ningbo",
        "Cotton tote bag",
        "2.10",
        (_GOLD, _ASSESSED),
        _NEEDED,
        star=True,
        contacts=("Wang Lei",),
    ),
    SampleSupplier(
        "Guangzhou Lantern Crafts",
        "广州灯艺工艺品厂",
        "Guangzhou",
        "Paper lantern",
        "0.90",
        (_GOLD,),
        _NEEDED[:3],
    ),
    SampleSupplier(
        "Foshan Evergreen Furniture",
        "佛山常青家具有限公司",
        "Foshan",
        "Folding side table",
        "11.50",
        (_ASSESSED,),
        _NEEDED[:2],
        (FlagKind.SECOND_BATCH_BAD, FlagKind.QUALITY_COMPLAINTS),
    ),
    SampleSupplier(
        "Hangzhou Mirror Lake Ltd",
        "杭州镜湖贸易有限公司",
        "Hangzhou",
        "Wall mirror",
        "3.10",
        (Badge.FREE,),
        _NEEDED[:1],
        (
            FlagKind.NO_SAMPLE,
            FlagKind.FULL_PREPAYMENT,
            FlagKind.PRICE_OUTLIER,
            FlagKind.QUALITY_COMPLAINTS,
        ),
    ),
    SampleSupplier(
        "Xiamen Coastline Ceramics",
        "厦门海岸陶瓷有限公司",
        "Xiamen",
        "Ceramic vase",
        "3.60",
        (_GOLD, _TA),
        _NEEDED[:4],
        contacts=("Lin Fang",),
    ),
    SampleSupplier(
        "Suzhou Silk Road Garments",
        "苏州丝路服饰厂",
        "Suzhou",
        "Silk scarf",
        "6.40",
        (Badge.FREE,),
        (),
    ),
)


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
    asked: int = 0


BRIGHTPATH = SampleOrder(
    0,
    "500:5.2;2000:4.6",
    4000,
    30,
    14,
    6,
    "Shenzhen Brightpath Electronics Co., Ltd",
    "4000 0211 0920",
    asked=18,
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
GUANGZHOU = SampleOrder(
    3, "1000:0.95;3000:0.88", 3000, 20, 156, 150, "Guangzhou Lantern Crafts", "4400 0315 0770"
)

VASE_MEASURED = (
    {"characteristic": "Height", "unit": "cm", "low": 29, "high": 31, "value": "30.2"},
    {"characteristic": "Weight", "unit": "g", "low": 900, "high": 1000, "value": 955},
    {"characteristic": "Glaze", "nominal": "matt white, as photo 2", "ok": True},
)
LAMP_MEASURED = (
    {"characteristic": "Height", "unit": "cm", "low": 37, "high": 39, "value": "38.1"},
    {"characteristic": "Light", "unit": "lm", "low": 450, "value": 482},
    {"characteristic": "Cable", "unit": "m", "low": "1.5", "value": "1.5"},
)

NOTES = (
    (
        "supplier",
        NoteKind.VISIT,
        48,
        "Li Wei",
        "Met at the autumn fair, hall 3. Own moulds; about 60 people in the workshop.",
    ),
    ("supplier", NoteKind.CALL, 3, "Li Wei", "Sample is ready, the courier collects it on Monday."),
    ("inquiry", NoteKind.CHAT, 1, "", "Asked for a day more to answer about the paper."),
    ("purchase_order", NoteKind.EMAIL, 8, "Lin Fang", "The original bill of lading went by DHL."),
)
"""About what, how, how many days ago, with whom, and what was said."""
