"""Bank accounts on the command line: where to pay, how it was checked, what is refused."""

import pytest

from sourcing_app.cli.output import Status
from tests.order_factory import make_account, make_order, make_supplier, open_deposit, pay
from tests.prepared import at_first

NAME = "Shenzhen Brightpath Electronics"


@at_first
def order(desk, tmp_path):
    """An order whose account is confirmed and paid to."""
    order = make_order(desk)
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    return order


def test_where_to_pay_is_read_after_the_check(desk, order, ask, call):
    desk.close()
    status, answer = ask("accounts", NAME)
    (account,) = answer["accounts"]
    assert (status, account["state"], account["number_grouped"]) == (
        Status.DONE, "verified", "6222 0000 1234 5678",
    )  # fmt: skip
    assert (account["in_use_since"], account["known_since"]) == ("2026-03-12", "2026-02-01")
    told = call("accounts", NAME)[1]
    for words in (
        "Payee: Shenzhen Brightpath Electronics Co., Ltd (company)",
        "Number: 6222 0000 1234 5678",
        "Bank: Bank of China, CN, SWIFT BKCHCNBJ",
        "Checked on 2026-03-12 with Li Wei, Chat on the platform: Trade Manager",
        "known since 2026-02-01",
        "Payments that went there: 1",
    ):
        assert words in told


def test_the_order_says_where_to_pay(desk, order, ask, call):
    desk.close()
    pay_to = ask("order", "1")[1]["pay_to"]
    assert (pay_to["beneficiary"], pay_to["swift"]) == (f"{NAME} Co., Ltd", "BKCHCNBJ")
    assert "Number: 6222 0000 1234 5678" in call("order", "1")[1]


def test_the_order_says_which_account_each_payment_went_to(desk, order, ask, call):
    account = desk.orders.state(order).account_id
    make_account(desk, 1, number="6222 9999", checked=False)
    desk.close()
    (payment,) = ask("order", "1")[1]["payments"]
    assert (payment["account_id"], payment["number"], payment["amount"]) == (
        account, "6222 0000 1234 5678", "5520.00",
    )  # fmt: skip
    assert f"USD 5,520.00  to {NAME} Co., Ltd …5678" in call("order", "1")[1]
    call("void", "1", "--reason", "The bank sent it back")
    assert "…5678  void: The bank sent it back" in call("order", "1")[1]


def test_old_and_new_accounts_with_what_differs(desk, order, ask, call):
    make_account(desk, 1, number="6222 9999", checked=False)
    desk.close()
    new, old = ask("accounts", "1")[1]["accounts"]
    assert (new["differs_in"], new["state"], old["state"]) == (["number"], "new", "revoked")
    assert (old["replaced_on"], old["payments"]) == ("2026-03-12", 1)
    told = call("accounts", "1")[1]
    assert "Other than before: number" in told
    assert "Not checked through a second channel" in told


def test_the_same_account_again_changes_nothing(desk, order, ask, call):
    desk.close()
    again = (
        "add-account", "1", "--set", f"beneficiary={NAME.upper()} CO., LTD",
        "--set", "number=6222-0000-1234-5678",
    )  # fmt: skip
    status, answer = ask(*again)
    assert (status, answer["known"], answer["state"]) == (Status.DONE, True, "verified")
    assert "already on file, confirmed on 12 March 2026. Nothing was changed" in call(*again)[1]
    assert len(ask("accounts", "1")[1]["accounts"]) == 1


@pytest.mark.parametrize(
    ("change", "words"),
    [({"--channel": "the new e-mail"}, "An e-mail does not confirm an account"),
     ({"--detail": "li@brightpath.example"}, "An e-mail does not confirm an account"),
     ({"--channel": "pigeon"}, "Choose one of: phone, video_call"),
     ({"--known-since": "2026-03-12"}, "received on 12 March 2026"),
     ({"--date": "2026-03-11"}, "cannot have been checked on 11 March 2026"),
     ({"--detail": "Li Wei"}, "number that you called"),
     ({"--with": "-"}, "verified_with: Write it in words or numbers"),
     ({"--channel": "in_person", "--detail": "."}, "channel: Write it in words or numbers")],
)  # fmt: skip
def test_what_is_no_check_is_refused(desk, call, ask, change, words):
    account = make_account(desk, make_supplier(desk), checked=False)
    desk.close()
    options = {
        "--channel": "phone", "--detail": "+86 755 8888 1234", "--known-since": "2026-02-02",
        "--with": "Li Wei", "--date": "2026-03-12", **change,
    }  # fmt: skip
    status, out, err = call(
        "check-account", account, *(x for pair in options.items() for x in pair)
    )
    assert (status, out, len(err.strip().splitlines())) == (Status.REFUSED, "", 1)
    assert words in err
    assert ask("accounts", "1")[1]["accounts"][0]["state"] == "new"


def test_a_payee_that_only_looks_right_is_pointed_out(desk, ask, call):
    make_account(desk, make_supplier(desk, "Acme Lamps"), "Acme Lamps", number="62220000")
    desk.close()
    forged = ("add-account", "1", "--set", "beneficiary=Acmе Lamps", "--set", "number=62220001")
    odd = "“Acmе” mixes alphabets; Cyrillic: е."
    status, answer = ask(*forged)
    assert (status, answer["warnings"][1:]) == (Status.DONE, [odd])
    told = call(*forged[:-1], "number=62220002")[1]
    assert told.splitlines()[-1] == odd
    assert "The bank details changed from 62220001" in told


def test_a_supplier_without_an_account(desk, call):
    make_supplier(desk)
    desk.close()
    assert call("accounts", "1")[1].strip() == "No bank account yet"
