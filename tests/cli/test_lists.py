import pytest


@pytest.fixture
def filled(call, desk):
    desk.close()
    for name in ("Acme Lamps", "Best Lamps", "Curtain House"):
        assert call("add-supplier", "--set", f"name={name}", "--badge", "gold")[0] == 0


def test_a_list_is_searched_and_cut_but_counted_whole(ask, filled):
    status, document = ask("list", "suppliers", "--search", "lamps", "--limit", "1")

    assert status == 0
    assert [item["name"] for item in document["items"]] == ["Acme Lamps"]
    assert document["total"] == 2


def test_a_whole_text_is_sought_by_its_first_words(ask, filled):
    text = "lamps " + " ".join(map(str, range(3000)))
    assert ask("list", "suppliers", "--search", text)[1]["total"] == 0
    assert ask("list", "suppliers", "--search", "lamps " * 3000)[1]["total"] == 2


def test_a_person_reads_one_line_each(call, filled):
    _, out, _ = call("list", "suppliers")

    assert out.splitlines()[0].split("\t") == ["1", "Acme Lamps", "-", "-", "-", "gold", "0"]


@pytest.mark.parametrize("what", ["inquiries", "quotes", "orders"])
def test_an_empty_list_says_so(call, filled, what):
    assert call("list", what)[1] == "Nothing found.\n"


def test_a_limit_of_nothing_is_wrong_usage(call, filled):
    with pytest.raises(SystemExit) as stop:
        call("list", "suppliers", "--limit", "0")

    assert stop.value.code == 2


def test_a_view_narrows_a_list_and_one_that_is_none_is_named_with_those_there_are(call, filled):
    assert call("list", "orders", "--view", "overdue")[1] == "Nothing found.\n"

    status, _, told = call("list", "orders", "--view", "late")

    assert status != 0
    assert "There is no view “late” here; there are: all, active, blocked, due," in told


def test_a_list_is_narrowed_by_conditions(ask, call, filled):
    values = ("name=Dali", "moq=500 pcs", "stage=active")
    assert call("add-supplier", *(part for value in values for part in ("--set", value)))[0] == 0
    document = ask("list", "suppliers", "--where", "stage=active", "--where", "moq<=500")[1]
    assert [item["name"] for item in document["items"]] == ["Dali"]
    status, _, told = call("list", "suppliers", "--where", "stage=gone")
    assert status != 0
    assert "none of the choices" in told
