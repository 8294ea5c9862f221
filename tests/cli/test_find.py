"""Anything is found by any words from the command line, too."""


def test_records_settings_and_rules_are_found_and_typing_slips_forgiven(desk, ask, call):
    desk.close()
    ask("add-supplier", "--set", "name=深圳华强 Brightpath", "--set", "product=Lamp")
    ask("add-supplier", "--set", "name=Other")

    def found(*words):
        return [(each["kind"], each["id"]) for each in ask("find", *words)[1]["found"]]

    assert found("华强") == found("szhq") == found("bright", "lamp") == [("supplier", 1)]
    assert ("settings", "card_limit") in found("card", "limit")
    assert ("rules", 12) in found("R12")
    assert ask("find", "brihgtpath")[1]["similar"] == "brightpath"
    status, out, _ = call("find", "qqqqzzzz")
    assert (status, out.strip()) == (0, "Nothing was found.")
