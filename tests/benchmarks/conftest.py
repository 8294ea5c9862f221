"""Large files, made once."""

import shutil

import pytest

from tests.benchmarks.many import fill

MANY = 100_000


@pytest.fixture(scope="session")
def many_source(tmp_path_factory):
    path = tmp_path_factory.mktemp("many") / "many.sourcing"
    fill(path, MANY)
    return path


@pytest.fixture
def many(many_source, tmp_path):
    """A file with 100,000 suppliers, to be changed at will."""
    return shutil.copy(many_source, tmp_path / "many.sourcing")
