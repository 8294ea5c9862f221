import json

import pytest

from tests.inquiry_samples import add_supplier


@pytest.mark.parametrize(
    ("quantity", "unit", "total", "below"),
    [
        ("500", "2.7", "1350.00", False),
        ("2000", "2.5", "5000.00", False),
        ("499", None, None, True),
    ],
)
def test_the_price_of_a_quantity(call, quantity, unit, total, below):
    status, out, _ = call("price", "--breaks", "500:2.7;2000:2.5", "--qty", quantity, "--json")
    answer = json.loads(out)

    assert status == 0
    assert (answer["unit_price"], answer["below_moq"], answer["moq"]) == (unit, below, "500")
    assert answer["total"] == total


@pytest.mark.parametrize(
    ("breaks", "quantity"),
    [("500:1e999", "500"), ("500:1.234,56", "500"), ("500:2", "1e9"), ("", "1"), ("500:2", "0")],
)
def test_what_is_no_number_is_refused_in_one_line(call, breaks, quantity):
    status, out, error = call("price", "--breaks", breaks, "--qty", quantity)

    assert (status, out) == (3, "")
    assert len(error.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("breaks", "quantity"), [("500:5.520", "500"), ("1.000:2", "1000"), ("500:2", "1.000")]
)
def test_what_has_two_readings_is_asked_about(call, breaks, quantity):
    status, _out, error = call("price", "--breaks", breaks, "--qty", quantity)
    assert status == 3
    assert "can be read in two ways: write" in error


NO_PRICES = {
    "500:10-12": "“10-12” is not one price",
    "500:0.30-0.35;1000:0.25-0.28": "“0.30-0.35” is not one price",
    "500:1.20+": "“1.20+” is not one price",
    "500\t10-12": "“10-12” is not one price",
    "500: 3m": "“3m” is not one price",
    "500 pcs: 1,250": "write 1.25 or 1250",
    "500:2.70/M": "the price of a thousand",
}


@pytest.mark.parametrize(("breaks", "told"), NO_PRICES.items())
def test_what_is_not_one_price_of_one_piece_is_refused(call, supplier, breaks, told):
    for door in (("price", "--qty", "500"), ("add-quote", "--supplier", supplier)):
        status, out, error = call(*door, "--breaks", breaks)
        assert (status, out) == (3, "")
        assert told in error


@pytest.mark.parametrize(
    ("breaks", "per"), [("500:2.70/doz", "per doz"), ("500:2/kg", "per kg"), ("500:2/pc", "each")]
)
def test_a_price_says_what_it_is_for(call, breaks, per):
    assert f" {per}, together USD " in call("price", "--breaks", breaks, "--qty", "500")[1]


@pytest.mark.parametrize("field", ["moq", "sample_price", "lead_days", "sample_days"])
def test_no_field_of_a_reply_takes_one_of_two_readings(call, supplier, field):
    status, _out, error = call(
        "add-quote", "--supplier", supplier, "--breaks", "500:2.7", "--set", f"{field}=1.000"
    )
    assert status == 3
    assert "write 1 or 1000" in error


def test_a_price_of_an_unknown_currency_is_refused(call):
    assert call("price", "--breaks", "1:1", "--qty", "1", "--currency", "dollars")[0] == 3


@pytest.fixture
def supplier(desk):
    """A supplier in the file; the desk is closed so that commands can open it."""
    key = add_supplier(desk, "Ningbo Sun", product="desk lamp")
    desk.close()
    return key


@pytest.mark.rule("R155")
def test_a_reply_is_entered_and_listed(ask, supplier):
    status, answer = ask(
        "add-quote", "--supplier", supplier, "--breaks", "500:2.7;2000:2.5",
        "--set", "terms=100", "--set", "incoterm=FOB", "--set", "moq=600",
        "--set", "valid_until=2026-04-01", "--set", "sample_price=0",
        "--set", "outside_platform=yes",
    )  # fmt: skip
    assert status == 0
    assert answer["product"] == "desk lamp"
    assert answer["warnings"] == [
        "Full prepayment outside the platform: nothing protects the money"
    ]

    status, listed = ask("list", "quotes")
    (item,) = listed["items"]
    assert (item["moq"], item["sample_price"], item["lead_days"]) == ("600", "0", None)
    assert (item["valid_until"], item["outside_platform"]) == ("2026-04-01", True)
    assert item["breaks"] == [
        {"min_quantity": "500", "price": "2.7"},
        {"min_quantity": "2000", "price": "2.5"},
    ]


@pytest.mark.parametrize(
    "field",
    [
        "valid_until=2026-02-30",
        "moq=1e999",
        "moq=1.2.3",
        "lead_days=soon",
        "outside_platform=perhaps",
        "colour=red",
        "nothing",
    ],
)
def test_a_wrong_field_is_refused_and_nothing_is_kept(call, supplier, field):
    status, out, error = call(
        "add-quote", "--supplier", supplier, "--breaks", "500:2", "--set", field
    )
    assert (status, out) == (3, "")
    assert len(error.strip().splitlines()) == 1
    assert call("list", "quotes")[1] == "Nothing found.\n"


@pytest.mark.rule("R63")
def test_a_reply_below_what_was_asked_and_in_another_unit_is_warned_of(call, ask, tmp_path):
    call("new", tmp_path / "own.sourcing")
    for name in ("Sun", "Moon"):
        ask("add-supplier", "--set", f"name={name}", "--set", "product=bowl")
    asked = ("--set", "product=bowl", "--set", "quantity=400")
    inquiry = ask("write-inquiry", "--supplier", "1", "2", *asked)[1]["inquiry"]
    reply = ("add-quote", "--inquiry", inquiry)
    first = ask(*reply, "--supplier", "1", "--breaks", "500:2.70")[1]["warnings"]
    assert first == ["You asked for 400 pcs, below the MOQ of 500: there is no price for it"]
    other = ("--set", "unit=carton", "--set", "currency=RMB")
    warned = ask(*reply, "--supplier", "2", "--breaks", "20:60", *other)[1]["warnings"]
    assert "Priced per carton, other quotes for this product per pcs" in warned[-1]
    listed = ask("list", "quotes")[1]["items"]
    assert {item["currency"] for item in listed} == {"USD", "CNY"}


@pytest.mark.parametrize("command", ["price", "schedule", "add-quote", "add-supplier"])
def test_the_sign_of_two_currencies_is_asked_about_at_every_door(call, supplier, command):
    doors = {
        "price": ("--breaks", "1:1", "--qty", "1", "--currency", "¥"),
        "schedule": ("--total", "100", "--terms", "30/70", "--currency", "¥"),
        "add-quote": ("--supplier", supplier, "--breaks", "1:1", "--set", "currency=¥"),
        "add-supplier": ("--set", "name=Sun", "--set", "currency=¥"),
    }
    status, _out, error = call(command, *doors[command])
    assert (status, "write CNY or JPY" in error) == (3, True)


def test_rmb_is_cny_where_a_price_is_worked_out(ask):
    priced = ask("price", "--breaks", "1:1", "--qty", "1", "--currency", "rmb")[1]
    assert priced["currency"] == "CNY"


def test_a_price_of_nothing_in_a_table_sets_its_line_aside(supplier, ask, tmp_path):
    source, aside = tmp_path / "quotes.csv", tmp_path / "aside.csv"
    source.write_text(
        "Supplier,Product,Unit price,Lead time\n"
        "Ningbo Sun,Lamp,$2.50,15 days\nNingbo Sun,Vase,0,9\n",
        "utf-8",
    )
    status, done = ask("import", "quotes", source, "--set-aside", aside)
    assert (status, done["added"]) == (1, 1)
    assert [(each["line"], each["field"]) for each in done["refused"]] == [(3, "price")]
    assert "Vase" in aside.read_text("utf-8")
    (quote,) = ask("list", "quotes")[1]["items"]
    assert (quote["product"], quote["currency"], quote["lead_days"]) == ("Lamp", "USD", 15)


def test_a_field_that_is_not_there_is_told_with_those_that_are(supplier, call):
    status, _, error = call(
        "add-quote", "--supplier", supplier, "--breaks", "500:2", "--set", "payment_terms=30/70"
    )
    assert (status, "payment_terms" in error, ", terms," in error) == (3, True, True)
