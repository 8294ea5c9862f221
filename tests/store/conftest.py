"""Files of the released versions, in folders of their own."""

import pytest

from sourcing_app.services.desk import Desk
from tests.store import interrupted
from tests.store.released import present, released
from tests.zygote import Zygote


@pytest.fixture(scope="session")
def zygote(tmp_path_factory):
    """Forks processes that are ended while they open or restore a file."""
    zygote = Zygote(tmp_path_factory.mktemp("home"), interrupted)
    yield zygote
    zygote.close()


@pytest.fixture
def old(tmp_path):
    """A file of the first release."""
    return released(1, tmp_path / "old" / "own.sourcing")


@pytest.fixture
def path(tmp_path):
    """A file of the present version with the sample in it."""
    return present(tmp_path / "own" / "own.sourcing")


@pytest.fixture
def opened(resources):
    """Open a desk that is closed after the test at the latest."""
    desks = []

    def opened(path, **options):
        desks.append(Desk(path, resources, **options))
        return desks[-1]

    yield opened
    for desk in desks:
        desk.close()


@pytest.fixture
def ours(path, opened):
    """The same file, opened and closed by this computer once."""
    opened(path).close()
    return path
