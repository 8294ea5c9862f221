"""Whether a payee's name seems to be a person's."""

import pytest

from sourcing_app.domain.accounts.payees import looks_like_a_person, parted

SUPPLIERS = ("Shenzhen Brightpath Electronics", "深圳市明途电子有限公司")


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Wang Lei", True),
        ("Mr. Wang", True),
        ("王磊", True),
        ("王磊先生", True),
        ("Li Xiao Ming", True),
        ("Ван Лэй", True),
        ("Shenzhen Brightpath Electronics Co., Ltd", False),
        ("Brightpath HK", False),
        ("Sunny Trading", False),
        ("明途电子厂", False),
        ("Golden Dragon 88", False),
        ("Alibaba", False),
        ("", False),
    ],
)
def test_a_person_has_a_title_or_a_name_of_no_company(name, person):
    assert looks_like_a_person(name, SUPPLIERS) is person


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        ("Mr Wang 6222 0000 9999 0000", "Mr Wang", "6222 0000 9999 0000"),
        ("Wang Lei, account no. 6222-0000-9999", "Wang Lei", "6222-0000-9999"),
        ("王磊 账号 6222000099990000", "王磊", "6222000099990000"),
        ("Müller\nDE89 3704 0044 0532 0130 00", "Müller", "DE89 3704 0044 0532 0130 00"),
        ("Factory 12345678 Ltd", "Factory 12345678 Ltd", ""),
        ("Golden Dragon 88", "Golden Dragon 88", ""),
        ("6222 0000 9999", "6222 0000 9999", ""),
    ],
)
def test_a_payee_is_parted_from_the_number_behind_it(text, name, number):
    assert parted(text) == (name, number)
