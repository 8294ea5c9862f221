"""Exchange rates on the command line: entered, fetched, read from a file, removed, and offline."""

import re

import pytest

from sourcing_app.net.client import Client
from sourcing_app.services import fetching
from sourcing_app.services.rates.rows import BANKS
from tests.net.served import GLOBAL, Served
from tests.rate_samples import CBR, ECB


@pytest.fixture
def served(monkeypatch):
    """Both banks, without a connection."""
    pages = {source.url: body for source, body in zip(BANKS.values(), (ECB, CBR), strict=True)}
    made = Served({url: (200, {}, body) for url, body in pages.items()})
    client = Client(fetching.works_offline, made, lambda _host: [GLOBAL])
    monkeypatch.setattr(fetching, "client", lambda: client)
    return made


@pytest.fixture(autouse=True)
def closed(desk):
    desk.close()


def test_rates_are_entered_shown_and_removed(ask, call):
    values = ("--set", "base=usd", "--set", "quote=EUR", "--set", "rate=0.92")
    _, told = ask("rates", *values)
    item = {"date": "2026-03-12", "base": "USD", "quote": "EUR", "units": 1}
    assert told["items"] == [{**item, "rate": "0.92", "source": "typed"}]
    assert call("rates", "--set", "base=USD", "--set", "quote=USD", "--set", "rate=1")[0] == 3
    other = ("--set", "base=usd", "--set", "quote=EUR", "--set", "as_of=2026-03-10")
    status, _, told = call("rates", *other, "--set", "rate=9.2")
    assert (status, "see whether it is right: USD in EUR: 0.92 became 9.2" in told) == (0, True)
    _, told = ask("rates", "--remove", "usd/eur", "--day", "2026-03-12")
    assert [each["rate"] for each in told["items"]] == ["9.2"]
    assert ask("rates", "--remove", "usd/eur")[1]["items"] == []
    status, _, told = call("rates", "--remove", "usd/eur")
    assert (status, "no rate of USD in EUR" in told) == (3, True)


def test_rates_are_fetched_once_asked_for_and_jumps_need_a_word(ask, call, served, tmp_path):
    assert not served.asked
    _, told = ask("rates", "--fetch")
    assert {(each["quote"], each["source"]) for each in told["items"]} >= {("USD", "ecb")}
    assert len(ask("rates", "--fetch", "--bank", "cbr")[1]["items"]) == 10
    page = tmp_path / "daily.xml"
    page.write_bytes(ECB.replace(b"1.0834", b"2.0834"))
    status, _, told = call("rates", "--from", page)
    assert (status, "EUR in USD: 1.0834 became 2.0834" in told) == (3, True)
    assert call("rates", "--from", page, "--accept")[0] == 0
    for day, allowed in ((b"2020-03-10", 0), (b"0001-01-01", 3)):
        page.write_bytes(re.sub(rb"time='[0-9-]+'|time=\"[0-9-]+\"", b"time='" + day + b"'", ECB))
        assert call("rates", "--from", page, "--accept")[0] == allowed
    kept = [each for each in ask("rates")[1]["items"] if each["quote"] == "USD"]
    assert kept[0]["rate"] == "2.0834"
    other = call("rates", "--fetch", "--url", "https://example.com/x")
    assert (other[0], "only from" in other[2]) == (3, True)


def test_working_offline_is_kept_and_asks_nobody(ask, call, served):
    assert ask("network", "--offline", "yes")[1]["offline"]
    status, _, told = call("rates", "--fetch")
    assert (status, "Working offline" in told, served.asked) == (3, True, [])
    _, told = ask("network", "--offline", "no")
    assert not told["offline"]
    assert {each["url"] for each in told["sources"]} >= {each.url for each in BANKS.values()}
    assert call("rates", "--fetch")[0] == 0
