"""What is ever asked of whom over the network, and whether it may be: only when the user asks."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.store.file import user_data

if TYPE_CHECKING:
    from sourcing_app.net.client import Client, Downloaded

Step = Callable[[int, int], None]
"""Hears how many of how many bytes came (0: unknown); may raise Cancelled."""


@dataclass(frozen=True, slots=True)
class PublicSource:
    """Something public that can be fetched: of whom, its address, and the most it may be."""

    name: Sentence
    url: str
    most: int = 5_000_000
    seconds: int = 20

    @property
    def hosts(self) -> frozenset[str]:
        """Where it may be: its host, with and without www."""
        host = (urlsplit(self.url).hostname or "").removeprefix("www.")
        return frozenset({host, f"www.{host}"})


WHAT_IS_SENT = say(
    "Fetching",
    "Nothing is fetched unless you ask for it. A request names the file wanted, and nothing "
    "of yours: no supplier, no name, no figure. Names are compared on this computer.",
)


def works_offline() -> bool:
    """Whether the user wants nothing to be fetched."""
    return user_data.works_offline()


def work_offline(*, offline: bool) -> None:
    """Keep the wish that nothing, or (False) that something may be fetched; raises Environment."""
    user_data.work_offline(offline=offline)


def client() -> "Client":
    """The one way to the network."""
    from sourcing_app.net.client import Client

    return Client(works_offline)


def fetch(source: PublicSource, step: Step, url: str = "", etag: str = "") -> "Downloaded":
    """
    Fetch it, from another address of the same host where `url` names one.

    Raises Rejected while working offline or for another host, Environment where it cannot be had.
    """
    from sourcing_app.net.client import Download

    wanted = Download(url or source.url, source.hosts, source.most, source.seconds, etag)
    return client().fetch(wanted, step)


def nobody_waits(_done: int, _total: int) -> None:
    """Ignore progress."""
