"""Whether a payee's name seems to be a person's."""

import pytest

from sourcing_app.domain.accounts.payees import looks_like_a_person

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
