"""The commands uscc and identity: what does not agree is a finding, and is explained."""

import pytest

from sourcing_app.cli.output import Status
from tests.inquiry_samples import add_supplier


def test_a_code_is_read_without_any_file(ask):
    status, document = ask("uscc", "91330782mae50wwn6a")
    assert status == Status.DONE
    assert document["valid"] is True
    assert (document["problems"], document["category"]) == ([], "Enterprise")
    assert document["region"] == "浙江省 金华市 义乌市"


@pytest.mark.parametrize("code", ["91350211M0000XUF46", "12345", "92330782MAE50WWNIA", ""])
def test_a_doubtful_code_is_a_finding(ask, code):
    status, document = ask("uscc", code)
    assert (document["valid"], status) == (False, Status.FINDINGS)
    assert document["problems"]


def test_what_does_not_agree_is_a_finding_until_it_is_explained(desk, ask, call):
    add_supplier(desk, "Goldroad Factory", kind="factory", exporter="Silverroad Trade")
    desk.close()
    status, document = ask("identity", "Goldroad Factory")
    (finding,) = [f for link in document["links"] for f in link["findings"]]
    assert (status, document["open"], finding["issue"]) == (Status.FINDINGS, 1, "exporter")
    assert "Legal name (Chinese)" in document["missing"]
    assert call("identity", "1", "--explain", "exporter=too short")[0] == Status.REFUSED
    assert call("identity", "1", "--explain", "colour=They export for it")[0] == Status.REFUSED
    reason = "exporter=The agent is named in our contract"
    status, document = ask("identity", "1", "--explain", reason)
    assert (status, document["open"]) == (Status.DONE, 0)
