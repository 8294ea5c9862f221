"""What the one guarded download fetches, what it refuses, and what it never sends."""

import gzip

import pytest
from requests.exceptions import SSLError

from sourcing_app.domain.errors import Cancelled, Environment, Rejected
from sourcing_app.net.client import Client, Download
from tests.net.served import GLOBAL, Served

URL = "https://bank.example/rates.xml"
HOSTS = frozenset({"bank.example", "www.bank.example"})


def fetch(answers, *, url=URL, offline=False, at=GLOBAL, step=lambda *_: None, **limits):
    served = Served(answers)
    client = Client(lambda: offline, served, lambda _host: [at])
    return client.fetch(Download(url, HOSTS, **limits), step), served


def refusal(answers, **how):
    with pytest.raises((Rejected, Environment)) as told:
        fetch(answers, **how)
    return str(told.value)


def test_what_is_asked_for_comes_whole_and_nothing_of_the_user_goes_along(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "https://spy.example")
    heard = []
    packed = {"Content-Encoding": "gzip", "ETag": '"7"'}
    answer, served = fetch(
        {URL: (200, packed, gzip.compress(b"rates" * 9))}, step=lambda *n: heard.append(n)
    )
    assert (answer.data, answer.etag, heard[-1]) == (b"rates" * 9, '"7"', (45, 0))
    (request,) = served.asked
    assert request.body is None
    assert set(request.headers) <= {"User-Agent", "Accept-Encoding", "Accept", "Connection"}


def test_a_newer_copy_is_asked_for_by_its_mark():
    answer, served = fetch({URL: (304, {}, b"")}, etag='"7"')
    assert (answer.data, answer.etag) == (None, '"7"')
    assert served.asked[0].headers["If-None-Match"] == '"7"'


def test_it_may_lead_on_within_the_host_and_nowhere_else():
    www = "https://www.bank.example/rates.xml"
    led = {URL: (302, {"Location": www}, b""), www: (200, {}, b"x")}
    assert fetch(led)[0].data == b"x"
    for away in ("https://evil.example/", "http://bank.example/", "https://a:b@bank.example/"):
        assert refusal({URL: (302, {"Location": away}, b"")})
    assert "leads on" in refusal({URL: (302, {"Location": URL}, b"")})


@pytest.mark.parametrize(
    ("at", "words"), [("127.0.0.1", "inside"), ("10.0.0.9", "inside"), ("fe80::1%1", "inside")]
)
def test_addresses_of_the_users_own_network_are_never_asked(at, words):
    assert words in refusal({URL: (200, {}, b"x")}, at=at)


def test_working_offline_asks_nobody():
    served = Served({URL: (200, {}, b"x")})
    client = Client(lambda: True, served, lambda _host: pytest.fail("a host was looked up"))
    with pytest.raises(Rejected, match="Working offline"):
        client.fetch(Download(URL, HOSTS), lambda *_: None)
    assert not served.asked


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ((200, {}, b""), "sent nothing"),
        ((404, {}, b"no"), "error 404"),
        ((503, {}, b"no"), "busy"),
        ((200, {}, b"x" * 2_000_001), "larger than 2 MB"),
        ((200, {"Content-Encoding": "gzip"}, gzip.compress(bytes(3_000_000))), "larger than 2"),
        ((200, {"Content-Encoding": "gzip"}, b"no gzip"), "broke off"),
        (SSLError(), "certificate"),
        (OSError(), ""),
    ],
)
def test_each_failure_is_one_clear_sentence(answer, words):
    if isinstance(answer, OSError) and not words:
        assert "cannot be reached" in refusal({})
    else:
        assert words in refusal({URL: answer}, most=2_000_000)


class Drip:
    """Sends a byte whenever it is asked, for ever."""

    def read(self, *_much):
        return b"."

    read1 = read


def test_a_drip_ends_with_the_time_and_a_cancel_at_once():
    assert "within 0 seconds" in refusal({URL: (200, {}, Drip())}, seconds=0)

    def stop(done, _total):
        if done > 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        fetch({URL: (200, {}, Drip())}, step=stop)
