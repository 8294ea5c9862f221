"""A prepared file is as good as a new one, and a test that costs too much is told."""

import stat

import pytest

from sourcing_app.services.desk import create
from sourcing_app.services.file_check import check_file
from sourcing_app.store.file import file_state
from sourcing_app.store.file.header import read_header
from sourcing_app.store.file.user_data import known
from tests import budget
from tests.order_factory import make_account, make_order, make_supplier
from tests.store.released import ask, dump, file_id, seen


def test_a_copy_is_what_create_makes(prepared_files, tmp_path):
    made, copied = tmp_path / "made.sourcing", tmp_path / "copied.sourcing"
    create(made)
    prepared_files.empty(copied)
    assert file_id(copied) != file_id(made)
    (version, lines), (same, others) = dump(made), dump(copied)
    assert version == same
    assert [line.replace(file_id(made), file_id(copied)) for line in lines] == others
    assert stat.S_IMODE(copied.stat().st_mode) == stat.S_IMODE(made.stat().st_mode) == 0o600
    assert file_state.as_left(copied, read_header(copied))
    assert file_state.as_left(made, read_header(made))


def test_each_new_file_has_an_id_of_its_own(prepared_files, tmp_path):
    one, other = tmp_path / "one.sourcing", tmp_path / "other.sourcing"
    prepared_files.empty(one)
    prepared_files.empty(other)
    assert file_id(one) != file_id(other)


def test_what_is_filled_in_once_is_there_each_time_and_sound(prepared_files, tmp_path):
    for name in ("one", "other"):
        path = tmp_path / f"{name}.sourcing"
        given = prepared_files.filled(path, {"supplier": make_supplier, "account": account})
        assert given == {"supplier": 1, "account": 1}
        assert check_file(path, deep=True).problems == ()
        assert ask(path, "SELECT count(*) FROM supplier") == [(1,)]


def account(desk):
    """Its number is sealed in the history."""
    return make_account(desk, 1)


def test_making_the_original_leaves_nothing_in_the_home_of_the_test(
    prepared_files, tmp_path, own_home
):
    def one_more(desk):
        return make_order(desk)

    path = tmp_path / "own.sourcing"
    prepared_files.filled(path, {"order": one_more})
    assert len(seen(own_home)) == 1
    assert known(path).file_id == ""


def test_a_file_that_is_there_is_not_laid_over(prepared_files, tmp_path):
    path = tmp_path / "own.sourcing"
    path.write_text("Dear Sirs")
    with pytest.raises(FileExistsError):
        prepared_files.sample(path)
    assert path.read_text() == "Dear Sirs"


def test_a_sample_has_its_data(prepared_files, tmp_path):
    path = tmp_path / "own.sourcing"
    prepared_files.sample(path)
    assert ask(path, "SELECT count(*) FROM supplier") == [(8,)]
    assert check_file(path, deep=True).problems == ()


@pytest.fixture
def judge(monkeypatch, request):
    """Judge this test as if it had cost these seconds, on a machine so many times slower."""

    def judge(seconds, slower=1.0):
        monkeypatch.setattr(budget, "yardstick", lambda: budget.YARDSTICK_SECONDS * slower)
        budget.judge(request.node, seconds)

    return judge


def test_a_test_within_its_budget_passes(judge):
    judge(2.9)


def test_one_that_costs_more_fails(judge):
    with pytest.raises(pytest.fail.Exception, match=r"it cost 3\.1 s .* 3 are allowed"):
        judge(3.1)


def test_a_slow_machine_is_no_fault_of_the_tests(judge):
    judge(5.9, slower=2.0)
    with pytest.raises(pytest.fail.Exception):
        judge(6.2, slower=2.0)


@pytest.mark.slow("it only says so")
def test_one_that_says_why_may_cost_more(judge):
    judge(30)


def test_the_yardstick_and_the_meter_measure():
    before = budget.used()
    assert budget.yardstick() > 0
    assert budget.used() >= before
