"""Products on the command line: added, shown, changed, listed, binned."""

import pytest

LAMP = ("--set", "name=LED desk lamp", "--set", "target_price=4.50", "--set", "currency=usd")


@pytest.fixture
def told(desk, ask):
    """Ask a file that is there, and get the document."""
    desk.close()
    return lambda *words: ask(*words)[1]


def test_a_product_is_added_and_shown_by_its_name_or_number(call, told, tmp_path):
    photo = tmp_path / "lamp.png"
    photo.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    assert told("add-product", *LAMP, "--photo", photo)["product"] == 1
    shown = told("product", "led DESK lamp")
    assert (shown["target_price"], shown["currency"], shown["suppliers"]) == ("4.5", "USD", 0)
    assert [each["name"] for each in shown["photos"]] == ["lamp.png"]
    status, out, _ = call("product", "1")
    assert (status, "Target price: 4.5" in out, "1. lamp.png" in out) == (0, True, True)


def test_it_is_changed_and_goes_to_the_bin_and_back(told):
    told("add-product", *LAMP)
    assert told("product", "1", "--set", "hs_code=9405.21")["hs_code"] == "940521"
    assert told("product", "1", "--bin")["binned"]
    assert told("products")["total"] == 0
    assert told("bin", "list")["items"][0]["kind"] == "product"
    assert not told("product", "1", "--restore")["binned"]
    assert [item["name"] for item in told("products", "--search", "DESK")["items"]] == [
        "LED desk lamp"
    ]


def test_what_is_named_by_a_supplier_is_listed_too(told):
    told("add-supplier", "--set", "name=Sun", "--set", "product=Лампа")
    assert [item["name"] for item in told("list", "products")["items"]] == ["Лампа"]


def test_what_is_wrong_is_refused_in_one_line(call, told):
    told("add-product", *LAMP)
    for words in (
        ("add-product", "--set", "name=led desk LAMP"),
        ("add-product", "--set", "name=Lamp", "--set", "hs_code=12"),
        ("add-product", "--set", "name=Lamp", "--set", "colour=red"),
        ("product", "chair"),
    ):
        status, out, error = call(*words)
        assert (status, out, len(error.strip().splitlines())) == (3, "", 1)
