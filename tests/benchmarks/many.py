"""A sourcing file with any number of suppliers, made quickly: the tables a real one fills."""

from sourcing_app.services.desk import create
from tests.rows import writing

PLACES = ("Shenzhen", "Foshan", "Yiwu", "Ningbo", "Xiamen", "Dongguan", "Hangzhou")
GOODS = ("LED desk lamp", "ceramic mug", "shower curtain", "yoga mat", "bamboo tray")
HAN = ("深圳", "佛山", "义乌", "宁波", "厦门", "东莞", "杭州")
COLUMNS = (
    "id, version, created_at, name, sort_name, legal_name, credit_code, kind, country, city, "
    "address, store_url, website, product, product_url, currency, price_seen, star, gut, notes, "
    "external_id"
)


def supplier(at):
    place, good, han = PLACES[at % 7], GOODS[at % 5], HAN[at % 7]
    name, legal = f"{place} Works {at:06d}", f"{han}第{at}制造有限公司"
    found = f"{name} {legal} {place} {good}".casefold()
    return (
        at, 1, "2026-01-05 08:00:00.000000", name, found, legal, "", "factory", "CN", place,
        f"{at % 900} Industrial Road, {place}", f"https://works{at}.en.alibaba.com", "", good, "",
        "USD", 1_000_000 + at, int(at % 11 == 0), "unasked", "", "",
    )  # fmt: skip


def fill(path, number):
    """Make a file of this many suppliers, each with a contact and a badge."""
    create(path)
    with writing(path) as connection:
        connection.executemany(
            f"INSERT INTO supplier ({COLUMNS}) VALUES ({','.join('?' * 21)})",  # noqa: S608
            (supplier(at) for at in range(1, number + 1)),
        )
        connection.executemany(
            "INSERT INTO supplier_contact (version, supplier_id, name, position, email, phone, "
            "wechat) VALUES (1, ?, ?, 'Sales', ?, '+8613800138000', '')",
            ((at, f"Li Wei {at}", f"sales{at}@works.example") for at in range(1, number + 1)),
        )
        connection.executemany(
            "INSERT INTO badge_observation (version, supplier_id, badge, held, seen_on, assessor, "
            "url) VALUES (1, ?, 'gold', 1, '2026-03-01', '', '')",
            ((at,) for at in range(1, number + 1)),
        )
