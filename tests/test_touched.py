"""`dev.py test --changed` runs what a change can break, and all where it cannot know."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
GONE = "tests.a_module_of_long_ago"


@pytest.fixture
def touched(monkeypatch):
    """Give what is run when these files were changed."""
    monkeypatch.syspath_prepend(ROOT / "packaging")
    from steps import touched

    def run(*names):
        monkeypatch.setattr(touched, "_changed", lambda: names)
        for cached in (touched._sources, touched._files, touched._imports):
            cached.cache_clear()
        return touched.touched_tests()

    return run


@pytest.mark.slow("reads the imports of the whole program")
@pytest.mark.parametrize(
    ("changed", "run"),
    [
        ("sourcing_app/domain/values/money.py", "tests/domain/values/test_money.py"),
        (
            "sourcing_app/domain/values/money.py",
            "tests/services/test_orders.py",
        ),  # by a service
        ("sourcing_app/cli/orders.py", "tests/cli/test_orders.py"),  # imported by its name
        ("sourcing_app/ui/screens/today/page.py", "tests/ui/screens/today/test_today.py"),
        ("sourcing_app/store/migrations/0001.sql", "tests/store/migrations/test_migration.py"),
        ("tests/store/child.py", "tests/store/backups/test_restore.py"),  # started, not imported
        ("tests/order_factory.py", "tests/services/test_orders.py"),
        ("tests/ui/widgets/test_cells.py", "tests/ui/widgets/test_cells.py"),
        ("sourcing_app/ui/widgets/cells.py", "tests/test_architecture.py"),
    ],
)
def test_what_depends_on_the_change_is_run(touched, changed, run):
    assert run in touched(changed)


@pytest.mark.slow("reads the imports of the whole program")
@pytest.mark.parametrize(
    ("changed", "spared"),
    [
        ("sourcing_app/ui/screens/today/page.py", "tests/domain/values/test_money.py"),
        ("sourcing_app/cli/orders.py", "tests/ui/screens/orders/test_orders.py"),
        ("tests/ui/widgets/test_cells.py", "tests/ui/screens/orders/test_orders.py"),
        ("sourcing_app/domain/values/money.py", "tests/faults/test_power.py"),
    ],
)
def test_what_does_not_is_spared(touched, changed, spared):
    assert spared not in touched(changed)


@pytest.mark.parametrize(
    "changed",
    [
        "tests/conftest.py",
        "tests/prepared.py",
        "tests/cli/conftest.py",
        "resources/rules/today.json",
        "pyproject.toml",
    ],
)
def test_what_all_may_depend_on_runs_all(touched, changed):
    assert touched(changed) is None


def test_words_and_no_change_run_nothing(touched):
    assert touched("README.md", "docs/architecture.md") == []
    assert touched() == []


def test_a_module_that_is_gone_runs_what_names_it(touched):
    assert "tests/test_touched.py" in touched(f"{GONE.replace('.', '/')}.py")
