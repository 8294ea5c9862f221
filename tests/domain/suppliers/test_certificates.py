"""What there is to remark about a certificate, and which days it cannot have."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.suppliers.certificates import CertificateFacts, LookupResult
from tests.conftest import TODAY

GOOD = CertificateFacts(
    "宁波太阳有限公司", "宁波太阳有限公司", date(2025, 1, 2), date(2027, 1, 1), TODAY,
    LookupResult.VALID,
)  # fmt: skip


def told(**values):
    return [str(remark) for remark in replace(GOOD, **values).remarks(TODAY)]


def test_nothing_is_remarked_where_everything_is_known_and_in_order():
    assert told() == []
    assert not GOOD.doubtful(TODAY)


@pytest.mark.parametrize(
    ("days", "remark", "doubtful"),
    [
        (-1, "It expired on 11 March 2026.", True),
        (0, "It expires on 12 March 2026.", False),
        (30, "It expires on 11 April 2026.", False),
        (31, None, False),
    ],
)
def test_it_is_reminded_of_thirty_days_before_its_last_day(days, remark, doubtful):
    facts = replace(GOOD, expires=TODAY + timedelta(days=days))
    assert [str(each) for each in facts.remarks(TODAY)] == ([remark] if remark else [])
    assert facts.doubtful(TODAY) is doubtful


@pytest.mark.parametrize("result", [LookupResult.SUSPENDED, LookupResult.WITHDRAWN,
                                    LookupResult.NOT_FOUND])  # fmt: skip
def test_what_the_register_refuses_proves_nothing(result):
    assert replace(GOOD, result=result).doubtful(TODAY)
    assert told(result=result)[0].startswith("The register says: ")


def test_a_holder_other_than_the_legal_name_is_remarked():
    (remark,) = told(holder="宁波月亮有限公司")
    assert "宁波月亮有限公司" in remark
    assert "not of “宁波太阳有限公司”" in remark
    assert replace(GOOD, holder="宁波月亮有限公司").doubtful(TODAY)
    assert told(holder="Sun  LTD", legal_name="sun ltd") == []
    assert told(holder="Ningbo Taiyang Co., Ltd", named_so=True) == []


def test_unknown_is_said_and_is_neither_in_order_nor_refused():
    assert told(expires=None) == ["It is not known when it expires."]
    assert told(holder="") == ["It is not known in whose name it is."]
    assert "legal name is not recorded" in told(legal_name="")[0]
    assert told(result=LookupResult.UNKNOWN, looked_up_on=None) == [
        "It was not looked up in the register."
    ]
    bare = CertificateFacts("", "", None, None, None, LookupResult.UNKNOWN)
    assert not bare.doubtful(TODAY)
    assert not bare.runs_out(TODAY)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"issued": TODAY + timedelta(days=1)}, "issued"),
        ({"expires": date(2025, 1, 1)}, "expires"),
        ({"looked_up_on": TODAY + timedelta(days=1)}, "looked_up_on"),
        ({"looked_up_on": None}, "looked_up_on"),
    ],
)
def test_days_that_cannot_be_are_refused(values, field):
    with pytest.raises(Invalid) as caught:
        replace(GOOD, **values).refuse_days(TODAY)
    assert caught.value.complaints.keys() == {field}
    GOOD.refuse_days(TODAY)
