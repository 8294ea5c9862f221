import pytest


@pytest.fixture
def own(call, tmp_path):
    assert call("new", tmp_path / "own.sourcing")[0] == 0
    assert call("profile", "--set", "label=Own", "--set", "country=RU")[0] == 0


@pytest.mark.rule("R29")
@pytest.mark.rule("R130")
def test_the_steps_on_the_site_are_noted_with_their_day(own, ask, call):
    status, document = ask("marketplace", "Alibaba.com", "--set", "submitted_on=2026-03-01",
        "--set", "error_404_on=2026-03-01")  # fmt: skip
    assert status == 0
    assert (document["registered_on"], document["next"]) == ("2026-03-01", "opened_on")
    assert "harmless" in document["advice"]
    assert "[x] Press Submit: 2026-03-01" in call("marketplaces")[1]
    status, _, error = call("marketplace", "Alibaba.com", "--set", "landed_on=2099-01-01")
    assert status == 3
    assert "still to come" in error


def test_an_account_elsewhere_belongs_to_its_profile(own, ask, call):
    assert ask("add-profile", "--set", "label=Client", "--set", "client=yes")[1]["profile"] == 2
    account = ("--set", "marketplace=dhgate", "--set", "sign_in=social")
    assert (
        "create an account of its own"
        in ask("add-marketplace", "--profile", "Client", *account)[1]["advice"]
    )
    assert [each["name"] for each in ask("marketplaces")[1]["items"]] == ["Alibaba.com"]
    named = [each["name"] for each in ask("marketplaces", "--profile", "client")[1]["items"]]
    assert named == ["Alibaba.com", "DHgate"]
    assert call("marketplace", "DHgate")[0] == 3
    assert call("marketplace", "DHgate", "--profile", "Client", "--bin")[0] == 0
    assert len(ask("marketplaces", "--profile", "Client")[1]["items"]) == 1


def test_the_main_profile_is_another_one_and_the_former_goes(own, ask, call):
    ask("add-profile", "--set", "label=Client", "--set", "country=DE")
    assert call("profile", "--bin")[0] == 3
    assert ask("profile", "--profile", "Client", "--main")[1]["label"] == "Client"
    assert call("profile", "--profile", "Own", "--bin")[0] == 0
    assert [row["title"] for row in ask("profiles")[1]["items"]] == ["Client"]
    assert ask("profile")[1]["country"] == "DE"
