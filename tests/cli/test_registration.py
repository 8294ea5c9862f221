import pytest


@pytest.fixture
def own(call, tmp_path):
    assert call("new", tmp_path / "own.sourcing")[0] == 0


def test_profile_is_set_and_shown(own, ask):
    status, document = ask(
        "profile", "--set", "country=Russia", "--set", "phone=8 912 345 67 89",
        "--set", "name_native=Ольга Петрова", "--fill-latin",
    )  # fmt: skip
    assert status == 0
    assert document["phone"] == "+79123456789"
    assert document["name_latin"] == "Olga Petrova"
    assert document["currency"] == "RUB"
    assert document["complete"] is False
    assert "email" in document["missing"]
    assert ask("profile")[1] == document


def test_refused_profile_changes_nothing(own, ask, call):
    before = ask("profile")
    status, out, err = call("profile", "--set", "position=Boss", "--set", "email=x")
    assert (status, out) == (3, "")
    assert "email" in err
    assert "\n" not in err.strip()
    assert ask("profile") == before


@pytest.mark.parametrize(
    "pair", ["password=x", "phone", "=x", "version=7", "notes=4111111111111111"]
)
def test_wrong_pairs_are_refused(own, call, pair):
    status, out, err = call("profile", "--set", pair)
    assert (status, out) == (3, "")
    assert err.strip()


def test_latin(ask, call):
    assert ask("latin", "Нижний Новгород") == (0, {"latin": "Nizhny Novgorod"})
    assert ask("latin", "--name", "Юрий") == (0, {"latin": "Iurii"})
    assert ask("latin", "Мир", "--country", "ua") == (0, {"latin": "Myr"})
    assert call("latin", "plain") == (0, "plain\n", "")


def test_latin_says_what_it_leaves_out_and_what_it_leaves_to_the_user(own, ask, call):
    status, out, err = call("latin", "Мария 😎")
    assert (status, out) == (0, "Mariya\n")
    assert "😎" in err
    status, out, err = call("latin", "محمد", "--country", "SA")
    assert (status, out) == (3, "")
    assert "write it in Latin letters yourself" in err
    status, out, _ = call("profile", "--set", "name_native=محمد", "--fill-latin")
    assert status == 0
    assert "Full name: “محمد” is written without vowels" in out
    assert len(ask("profile")[1]["latin_remarks"]) == 1


def test_phone(ask, call):
    status, document = ask("phone", "8 912 345 67 89", "--country", "RU")
    assert status == 0
    assert document["international"] == "+7 912 345 67 89"
    assert (document["country_code"], document["area"], document["number"]) == (
        "+7",
        "912",
        "3456789",
    )
    status, document = ask("phone", "12")
    assert (status, document["valid"], document["e164"]) == (1, False, None)
    assert call("phone", "12")[1].strip()
