"""The main journey as data: what the buyer enters, and the rows it must end with either way."""

from datetime import date

DAY = date(2026, 3, 12)
CSV = (
    "ID,Company name,Website,Email,City\n"
    "7,Yiwu Harvest Housewares,https://harvest.example/,sales@harvest.example,Yiwu\n"
    "8,,https://nameless.example/,info@nameless.example,Ningbo\n"
    "9,Ningbo Seaway Textile,,,Ningbo\n"
)
PROFILE = {
    "country": "RU",
    "name_native": "Ольга Петрова",
    "position": "Purchasing manager",
    "company_native": "Nordlicht Home LLC",
    "business": "homeware retail",
    "region_native": "Татарстан",
    "phone": "8 912 345 67 89",
    "email": "olga@nordlicht.example",
    "street_native": "ул. Баумана",
    "house": "5",
    "city_native": "Казань",
    "postcode": "420000",
}
ADDRESS = ("street_native", "house", "city_native", "postcode")
QUERY = 'chinese supplier "led lamp" and cable'
CLEAN, COUNTRY = "led lamp", "CN"
SEARCH_ADDRESS = "https://www.alibaba.com/trade/search?SearchText=led+lamp&country=CN"
HITS = 1240
SUPPLIER = {
    "name": "Shenzhen Brightpath Electronics",
    "legal_name": "深圳市明途电子有限公司",
    "city": "Shenzhen",
    "address": "88 Fuqiang Road, Futian",
}
BADGES = ("gold", "assessed", "trade_assurance")
FIGURES = {"response_rate": "96 %", "transactions": "120"}
"""What the page shows of its activity, without which that is not noted."""
PASSED = (
    "badge_confirmed",
    "identity_recorded",
    "activity_noted",
    "reviews_read",
    "reviews_elsewhere",
    "scam_searched",
    "blacklists_checked",
    "no_full_prepayment",
    "no_brand_goods",
)
INQUIRY = {
    "product": "LED desk lamp",
    "product_url": "https://www.alibaba.com/product-detail/x_1600123456.html",
    "colour": "matte black",
    "size": "38 cm",
    "features": "dimmable, USB-C",
    "quantity": "4000",
}
SENT_BY = "site message"
QUOTE = {"moq": "500", "lead_days": "25", "terms": "30/70", "incoterm": "FOB", "place": "Shenzhen"}
BREAKS = (("500", "4.90"), ("4000", "4.60"))
ORDERED = "4000"
ACCOUNT = {
    "beneficiary": "Shenzhen Brightpath Electronics Co., Ltd",
    "bank": "Bank of China",
    "swift": "BKCHCNBJ",
    "number": "1234567890",
}
CHANNEL, CHANNEL_SHOWN = "phone", "Phone call"
CALLED, KNOWN_SINCE, CHECKED_WITH = "+86 755 8888 1234", date(2026, 2, 2), "Li Wei"
DEPOSIT, BALANCE, FEE = "5520", "12880", "35"

_LEFT_OUT = {"id", "version", "created_at", "added_at", "binned_at"}
_TABLES = (
    "buyer_profile",
    "search_query",
    "supplier",
    "supplier_contact",
    "badge_observation",
    "vetting_check",
    "inquiry",
    "inquiry_recipient",
    "letter",
    "quote",
    "price_break",
    "supplier_bank_account",
    "purchase_order",
    "order_line",
    "payment_line",
    "payment",
    "attachment",
    "blob",
)


def rows_of(reader):
    """Everything the journey leaves in the file, without ids, versions and instants."""
    return {table: [_plain(row) for row in reader.rows(_in_order(table))] for table in _TABLES}


def _in_order(table):
    return f"SELECT * FROM {table} ORDER BY rowid"  # noqa: S608 - names of ours


def _plain(row):
    return {name: row[name] for name in row.keys() if name not in _LEFT_OUT}  # noqa: SIM118 - a sqlite3.Row
