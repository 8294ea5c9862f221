"""Buying requests on the command line: from a search in vain to a supplier with its quote."""

import pytest

LAMP = ("--set", "product=Лампа", "--set", "english=led desk lamp", "--set", "quantity=4000 pcs")


@pytest.fixture
def told(desk, ask):
    """Ask a file that is there, and get the document."""
    desk.close()
    return lambda *words: ask(*words)[1]


@pytest.mark.rule("R36", "R79", "R88")
def test_from_two_searches_in_vain_to_a_supplier_with_its_quote(told, call):
    told("add-need", *LAMP)
    for words in ("led desk lamp dimmable", "led desk lamp"):
        key = told("log-search", words, "--hits", "0")["search"]
        told("need", "1", "--link", f"search:{key}")
    written = told("add-request", "--search", "2", "--set", "conditions=CE marked")
    assert (written["title"], written["quantity"], written["standing"]) == (
        "led desk lamp",
        "4000",
        "draft",
    )
    assert "CE marked" in written["text"]
    posted = told("post-request", "led desk lamp", "--expires", "+20")
    assert (posted["standing"], posted["page"][:8]) == ("posted", "https://")
    offered = told(
        "offer", "1", "--supplier", "Ningbo Sun", "--breaks", "500:4.90;2000:4.50",
        "--store", "https://ningbosun.en.alibaba.com/",
    )  # fmt: skip
    assert (offered["quote"], offered["name"]) == (1, "Ningbo Sun")
    assert told("need", "1")["suppliers"] == 1
    assert told("list", "suppliers")["items"][0]["name"] == "Ningbo Sun"
    (item,) = told("requests")["items"]
    assert (item["offers"], item["undecided"]) == (1, 1)
    assert told("close-request", "1")["standing"] == "closed"
    status, out, _ = call("request", "1")
    assert (status, "Offers 1, undecided 1" in out, "looking for" in out) == (0, True, True)


def test_it_is_changed_written_anew_looked_at_and_goes_to_the_bin_and_back(told):
    told("add-request", "--set", "title=vase", "--set", "text=We need vases.")
    changed = told("request", "1", "--set", "quantity=500", "--write")
    assert "First order: 500" in changed["text"]
    told("post-request", "1")
    assert told("request", "1", "--looked")["looked_on"] == told("request", "1")["posted_on"]
    assert told("request", "1", "--bin")["binned"]
    assert told("list", "requests", "--view", "bin")["total"] == 1
    assert not told("request", "1", "--restore")["binned"]


def test_what_is_wrong_is_refused_in_one_line(call, told):
    told("add-request", "--set", "title=лампа")
    for words in (
        ("add-request", "--set", "text=no title"),
        ("add-request", "--search", "7"),
        ("request", "chair"),
        ("request", "1", "--set", "state=posted"),
        ("request", "1", "--set", "need_id=99"),
        ("add-request", "--set", "title=lamp", "--set", "need_id=99"),
        ("post-request", "1"),
        ("offer", "1", "--supplier", "Sun", "--breaks", "500:4.90"),
        ("request", "1", "--looked"),
    ):
        status, out, error = call(*words)
        assert (status, out, len(error.strip().splitlines())) == (3, "", 1), words


def test_requests_go_out_as_a_table_and_come_in_elsewhere_as_they_were(told, call, tmp_path):
    told("add-request", "--set", "title=vase", "--set", "quantity=500", "--set", "conditions=CE")
    told("add-request", "--set", "title=jar", "--set", "text=We need jars.")
    told("post-request", "2", "--expires", "+20")
    table, other = tmp_path / "requests.xlsx", tmp_path / "other.sourcing"
    assert call("export", "requests", table)[0] == 0
    call("new", other)
    call("import", "requests", table, "--file", other)
    fields = ("title", "text", "quantity", "conditions", "state", "posted_on", "expires_on")
    here, there = (
        [{name: item[name] for name in fields} for item in told("requests", *more)["items"]]
        for more in ((), ("--file", str(other)))
    )
    assert here == there
    assert len(here) == 2
    table = tmp_path / "requests.csv"
    table.write_text("Title,State\nVase,posted\n", encoding="utf-8")
    assert "needs the day" in call("import", "requests", table)[1]
