"""Downloads of public lists and rates: from known hosts, within limits, and only when asked."""

import socket
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from sourcing_app.domain.errors import Environment, Rejected
from sourcing_app.domain.sentences import say

if TYPE_CHECKING:
    from requests import Response, Session
    from requests.adapters import BaseAdapter

Step = Callable[[int, int], None]
"""Hears how many of how many bytes came (0: unknown); may raise Cancelled."""

_PIECE = 1 << 16
_REDIRECTS = 3
_CONNECT_SECONDS, _READ_SECONDS = 10, 15
_AGENT = "SourcingDesk (public lists and exchange rates, on request)"
_OFFLINE = say(
    "Network",
    "Working offline is switched on, so nothing is fetched. Switch it off in Settings, Privacy.",
)
_NOT_HTTPS = say("Network", "“{url}” is not an https address.")
_OTHER_HOST = say(
    "Network", "Nothing is fetched from {host}: only from {hosts}. Download the file yourself."
)
_LED_AWAY = say("Network", "{host} leads on to another address; nothing was fetched.")
_PRIVATE = say("Network", "{host} is an address inside this network; nothing was fetched.")
_NO_HOST = say("Network", "{host} was not found. Check the internet connection.")
_NO_ANSWER = say("Network", "{host} cannot be reached. Check the internet connection.")
_UNTRUSTED = say(
    "Network",
    "The certificate of {host} is not valid, so nothing was fetched. Check the date of this "
    "computer and whether a program watches the connection.",
)
_STATUS = say("Network", "{host} answered with error {status}. Try again later.")
_BUSY = say("Network", "{host} is busy now (error {status}). Try again later.")
_TOO_LARGE = say("Network", "What {host} sends is larger than {most} MB; nothing was kept.")
_TOO_SLOW = say("Network", "{host} did not finish within {seconds} seconds. Try again later.")
_BROKEN = say("Network", "The connection to {host} broke off; nothing was kept. Try again.")
_EMPTY = say("Network", "{host} sent nothing. Try again later.")
_CUT_OFF = frozenset({429, 502, 503, 504})
_MOVED = frozenset({301, 302, 303, 307, 308})
_UNCHANGED = 304
_FINE = 200


@dataclass(frozen=True, slots=True)
class Download:
    """
    What is asked for: an https address, the hosts it may lead to, the most bytes and seconds.

    `etag` is what the server called the copy there is already, "" for none.
    """

    url: str
    hosts: frozenset[str]
    most: int = 5_000_000
    seconds: int = 20
    etag: str = ""


@dataclass(frozen=True, slots=True)
class Downloaded:
    """What came: the bytes, or None where the copy there is already is still the newest."""

    data: bytes | None
    etag: str = ""


Resolve = Callable[[str], Iterable[str]]


def addresses_of(host: str) -> list[str]:
    """The numeric addresses of a host; raises OSError."""
    found = socket.getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    return [str(each[4][0]) for each in found]


@dataclass(frozen=True, slots=True)
class Client:
    """
    Fetches one address at a time; nothing of the user goes along but the request itself.

    `offline` is asked before each request. `adapter` and `resolve` are replaced in tests.
    """

    offline: Callable[[], bool]
    adapter: "BaseAdapter | None" = None
    resolve: Resolve = field(default=addresses_of)

    def fetch(self, wanted: Download, step: Step) -> Downloaded:
        """
        Download it; raises Rejected where it must not be fetched, Environment where it cannot be.

        Nothing is asked of anybody while working offline.
        """
        if self.offline():
            raise Rejected(_OFFLINE)
        ends = monotonic() + wanted.seconds
        url = wanted.url
        with self._session() as session:
            for _turn in range(_REDIRECTS):
                host = self._allowed(url, wanted.hosts)
                with _answering(session, url, wanted.etag, host) as response:
                    if response.status_code in _MOVED:
                        url = urljoin(url, response.headers.get("Location", ""))
                        continue
                    return _taken(response, wanted, host, ends, step)
        raise Environment(_LED_AWAY.put(host=urlsplit(wanted.url).hostname or ""))

    def _allowed(self, url: str, hosts: frozenset[str]) -> str:
        """The host of an address that may be asked; raises Rejected, or Environment."""
        host = _host_of(url)
        if host not in hosts:
            raise Rejected(_OTHER_HOST.put(host=host, hosts=", ".join(sorted(hosts))))
        try:
            found = [ip_address(each.partition("%")[0]) for each in self.resolve(host)]
        except (OSError, UnicodeError) as error:
            raise Environment(_NO_HOST.put(host=host)) from error
        if not found or not all(each.is_global for each in found):
            raise Environment(_PRIVATE.put(host=host))
        return host

    def _session(self) -> "Session":
        from requests import Session

        session = Session()
        session.trust_env = False  # no proxy, no .netrc: nobody's password goes along
        session.headers.update({"User-Agent": _AGENT, "Accept-Encoding": "gzip, deflate"})
        if self.adapter is not None:
            session.mount("https://", self.adapter)
        return session


def _host_of(url: str) -> str:
    try:
        parts = urlsplit(url)
        plain = parts.scheme == "https" and parts.port in {None, 443}
    except ValueError:
        plain = False
    if not plain or not parts.hostname or parts.username or parts.password:
        raise Rejected(_NOT_HTTPS.put(url=url[:200]))
    return parts.hostname


def _answering(session: "Session", url: str, etag: str, host: str) -> "Response":
    from requests import RequestException
    from requests.exceptions import SSLError

    headers: Mapping[str, str] = {"If-None-Match": etag} if etag else {}
    try:
        return session.get(
            url,
            headers=headers,
            timeout=(_CONNECT_SECONDS, _READ_SECONDS),
            allow_redirects=False,
            stream=True,
        )
    except SSLError as error:
        raise Environment(_UNTRUSTED.put(host=host)) from error
    except RequestException as error:
        raise Environment(_NO_ANSWER.put(host=host)) from error


def _taken(
    response: "Response", wanted: Download, host: str, ends: float, step: Step
) -> Downloaded:
    status = response.status_code
    if status == _UNCHANGED:
        return Downloaded(None, wanted.etag)
    if status != _FINE:
        words = _BUSY if status in _CUT_OFF else _STATUS
        raise Environment(words.put(host=host, status=str(status)))
    data = _read(response.raw, wanted, host, ends, _Told(response.headers, step))
    if not data:
        raise Environment(_EMPTY.put(host=host))
    return Downloaded(data, response.headers.get("ETag", "")[:200])


class _Told:
    """Tells how much came, of a total where the server named one."""

    def __init__(self, headers: Mapping[str, str], step: Step) -> None:
        length = headers.get("Content-Length", "")
        packed = "Content-Encoding" in headers
        self._total = int(length) if length.isascii() and length.isdigit() and not packed else 0
        self._step = step

    def __call__(self, done: int) -> None:
        self._step(done, max(self._total, done) if self._total else 0)


def _read(raw: Any, wanted: Download, host: str, ends: float, tell: _Told) -> bytes:
    """All of it, as it comes: neither a drip nor a bomb is waited for or kept."""
    from urllib3.exceptions import HTTPError

    found = bytearray()
    while True:
        if monotonic() > ends:
            raise Environment(_TOO_SLOW.put(host=host, seconds=wanted.seconds))
        try:
            piece = raw.read1(_PIECE, decode_content=True)
        except (HTTPError, OSError) as error:
            raise Environment(_BROKEN.put(host=host)) from error
        found += piece
        if len(found) > wanted.most:
            raise Environment(_TOO_LARGE.put(host=host, most=wanted.most // 1_000_000))
        tell(len(found))
        if not piece:
            return bytes(found)
