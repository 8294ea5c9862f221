"""Each publisher's list is told by what is in it and read with its numbers, aliases and day."""

from datetime import date

import pytest

from sourcing_app.domain.errors import Cancelled, Rejected
from sourcing_app.domain.screening.lists import ListKind
from sourcing_app.files.name_lists.reading import read_list
from tests import list_samples as samples

HUAXING = "Huaxing Precision Technology Co., Ltd."
ZAVOD = ("EU.1.2", "Zavod Élektron AO", "Elektron Plant")
ELEKTRON = ("RUS0001", "ELEKTRON TRADING LLC", "ELEKTRON TORG", "Электрон Торг")


def read(text, kind=None, step=lambda *_: None):
    return read_list(text.encode() if isinstance(text, str) else text, kind, step)


@pytest.mark.parametrize(
    ("text", "kind", "as_of", "first"),
    [
        (samples.US, ListKind.US, None, ("us1", HUAXING, "Hua Xing Precision")),
        (samples.US_JSON, ListKind.US, None, ("us1", HUAXING, "Hua Xing Precision")),
        (samples.EU, ListKind.EU, date(2026, 3, 1), ZAVOD),
        (samples.EU_CSV, ListKind.EU, date(2026, 3, 1), ZAVOD),
        (samples.UK, ListKind.UK, date(2026, 3, 2), ELEKTRON),
        (samples.UN, ListKind.UN, date(2026, 2, 20), ("KPi.001", "PAK CHOL")),
        (samples.UFLPA, ListKind.UFLPA, None, ("Xinjiang Junggar Cotton & Linen Co., Ltd.",) * 2),
        (samples.OWN, ListKind.OWN, None, ("Sunny Traders", "Sunny Traders")),
        ("Blacklist of 2026\nNo.,Company\n1,Sunny Co\n", ListKind.OWN, None, ("Sunny Co",)),
        (samples.UN.encode("utf-16"), ListKind.UN, date(2026, 2, 20), ("KPi.001", "PAK CHOL")),
        ("Sunny Traders\nMoon Ltd\n", ListKind.OWN, None, ("Sunny Traders", "Sunny Traders")),
    ],
)  # fmt: skip
def test_a_list_is_read_with_its_numbers_other_names_and_day(text, kind, as_of, first):
    found = read(text)
    assert (found.kind, found.as_of) == (kind, as_of)
    entry = found.entries[0]
    assert (entry.key, *entry.names)[: len(first)] == first


def test_what_the_list_says_of_an_entry_is_kept_short():
    long = samples.US.replace("Shenzhen, CN", "x" * 900 + "\u202e")
    (entry, other) = read(long).entries
    assert entry.about.startswith("Entity List (EL) - Bureau of Industry and Security; EAR; xxx")
    assert (len(entry.about), "\u202e" in entry.about, other.name) == (400, False, "Ivanov, Pyotr")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", None),
        ("\n\n", None),
        ("<a/>", None),
        ("{", None),
        ('{"results": [1]}', None),
        ("[" * 10_000, ListKind.US),
        (samples.EU, ListKind.UK),
        (samples.OWN, ListKind.US),
        (samples.UN.replace("<CONS", '<!DOCTYPE x [<!ENTITY a "b">]><CONS', 1), None),
        (samples.UN.replace("</ENTITIES>", ""), None),
        (samples.US_JSON.replace('"total": 1', '"total": 24000'), None),
        (samples.US[: samples.US.index("SDGT")], None),
        (b"PK\x03\x04" + b"x" * 50, None),
        (b"%PDF-1.7\nname,foo\n", None),
        (b"Company name\nA\0B Corp\n", None),
        ("Blacklist\nNr,Known as\n1,Sunny Traders\n2,Rainy Ltd\n", None),
    ],
)
def test_what_is_no_such_list_is_refused_in_a_sentence(text, kind):
    with pytest.raises(Rejected):
        read(text, kind)


def test_a_plain_table_may_be_the_uflpa_list_and_reading_can_be_stopped():
    assert read(samples.OWN, ListKind.UFLPA).kind is ListKind.UFLPA

    def stop(*_):
        raise Cancelled

    for text in (samples.US, samples.EU, samples.US_JSON):
        with pytest.raises(Cancelled):
            read(text, step=stop)
