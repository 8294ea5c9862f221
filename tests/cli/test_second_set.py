"""The inputs of second_set.tsv through the command line: the answers that the readers give."""

import json
import sqlite3
from contextlib import closing

import pytest

from sourcing_app.cli.output import Status
from sourcing_app.domain.errors import Rejected, TwoReadings
from sourcing_app.domain.sentences import say
from tests.inquiry_samples import add_supplier
from tests.second_set import inputs, misses, plain

FIELDS = {
    "day": "valid_until", "lead_days": "lead_days", "currency": "currency",
    "incoterm": "incoterm", "price": "sample_price",
}  # fmt: skip
LINKS = {"website": "website", "store": "store_url", "product_link": "product_url"}
COLUMNS = {"incoterm": "trim(incoterm || ' ' || place)", "price": "sample_price / 1000000.0"}
AT_ONCE = 12
"""How many inputs one test enters: a command opens the file and saves."""


@pytest.fixture
def supplier(desk):
    key = add_supplier(desk, "Ningbo Sun", product="desk lamp")
    desk.close()
    return key


@pytest.fixture
def newest(tmp_path):
    """Read the last row of a table, in the file as the command left it."""

    def newest(table, column):
        with closing(sqlite3.connect(tmp_path / "own.sourcing")) as connection:
            asked = f"SELECT {column} FROM {table} ORDER BY id DESC LIMIT 1"  # noqa: S608 - ours
            return connection.execute(asked).fetchone()[0]

    return newest


@pytest.fixture
def answer(call):
    """Run a command; what it refuses or asks about is raised, to be judged as a reader's is."""

    def answer(each, *command):
        status, out, error = call(*command, "--json")
        if status == Status.REFUSED:
            assert (out, len(error.strip().splitlines())) == ("", 1)
            told, readings = say("Command", "{text}").put(text=error.strip()), each.readings
            asked = readings and all(reading in error for reading in readings)
            raise TwoReadings(told, *readings) if asked else Rejected(told)
        assert status in {Status.DONE, Status.FINDINGS}
        return json.loads(out)

    return answer


def batches(*kinds):
    """Part each kind into what one test can afford."""
    return [
        pytest.param(found[at : at + AT_ONCE], id=f"{kind}-{at}")
        for kind, found in ((kind, inputs(kind)) for kind in kinds)
        for at in range(0, len(found), AT_ONCE)
    ]


@pytest.mark.parametrize("part", batches(*FIELDS))
def test_a_reply_takes_each_input(supplier, answer, newest, part):
    def read(each):
        field = FIELDS[each.kind]
        reply = ("add-quote", "--supplier", supplier, "--breaks", "500:2.7")
        answer(each, *reply, "--set", f"{field}={each.typed}")
        return newest("quote", COLUMNS.get(each.kind, field))

    assert "\n".join(misses(read, part)) == ""


@pytest.mark.parametrize("part", batches("country", *LINKS))
def test_a_supplier_takes_each_input(supplier, answer, newest, part):
    def read(each):
        field = "country" if each.kind == "country" else "website"
        answer(each, "add-supplier", "--set", "name=Sun", "--set", f"{field}={each.typed}")
        return newest("supplier", LINKS.get(each.kind, field))

    assert "\n".join(misses(read, part)) == ""


@pytest.mark.parametrize("part", batches("mail"))
def test_a_contact_takes_each_input(supplier, answer, newest, part):
    def read(each):
        named = ("--set", "name=Li Na", "--set", f"email={each.typed}")
        answer(each, "add-contact", supplier, *named)
        return newest("supplier_contact", "email")

    assert "\n".join(misses(read, part)) == ""


def phone(each, answer):
    found = answer(each, "phone", each.typed, "--country", each.about)
    if not found["valid"]:
        raise Rejected(say("Command", "{text}").put(text=found["problem"]))
    return " x".join(filter(None, (found["e164"], found["extension"])))


def terms(each, answer):
    order = ("schedule", "--total", "1000", "--currency", "USD", "--terms", each.typed)
    return "/".join(plain(line["percent"]) for line in answer(each, *order)["lines"])


def latin(each, answer):
    named = ["--name"] if each.kind == "name" else []
    return answer(each, "latin", each.typed, "--country", each.about, *named)["latin"]


def ladder(each, answer):
    named = ("--breaks", each.typed, "--currency", each.about)
    return answer(each, "price", "--qty", "1000000", *named)["unit_price"]


WITHOUT_A_FILE = {
    "phone": phone,
    "terms": terms,
    "name": latin,
    "address": latin,
    "query": lambda each, answer: answer(each, "query", each.typed)["clean"],
    "ladder": ladder,
}


@pytest.mark.parametrize("kind", WITHOUT_A_FILE)
def test_what_needs_no_file_is_answered_as_the_readers_do(kind, answer):
    asked = [each.last_price() if kind == "ladder" else each for each in inputs(kind)]
    alone = [each for each in asked if each.about != "quote"]
    assert "\n".join(misses(lambda each: WITHOUT_A_FILE[kind](each, answer), alone)) == ""
