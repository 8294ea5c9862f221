"""300 product phrases, cleaned and rated beside what a careful person would search for."""

from pathlib import Path

import pytest

from sourcing_app.domain.findings import Severity
from sourcing_app.domain.search.check import QueryReport, check_query
from sourcing_app.domain.search.vocabulary import Vocabulary
from tests.conftest import RESOURCES

FILE = Path(__file__).with_name("phrases.tsv")
LINES = [
    line.split("\t")
    for line in FILE.read_text(encoding="utf-8").splitlines()
    if not line.startswith(("#", "phrase\t"))
]
STILL_WRONG = {
    "шампунь и кондиционер",  # cleaned alone, the second is an air conditioner
    "наполнитель для кошачьего туалета",  # unknown, and said so
}


def words(query: str) -> list[str]:
    """Sites match words: neither their order nor their case counts, nor an excluded one."""
    plain = query.lower().replace("'s", "s")
    return sorted(word for word in plain.split() if not word.startswith("-"))


def rating(report: QueryReport) -> str:
    if report.blocked or any(f.severity is Severity.ERROR for f in report.findings):
        return "stop"
    return "mend" if report.findings else "fine"


def searches(report: QueryReport, colour: str) -> list[list[str]]:
    """What is searched for; none while something has to be put right by the person."""
    queries = () if report.blocked else report.queries
    return [[w for w in words(query) if w not in colour.split()] for query in queries]


def expected(cell: str) -> list[list[list[str]]]:
    return [[words(query) for query in way.split("|") if query] for way in cell.split("~")]


def as_expected(line: list[str], report: QueryReport) -> bool:
    _, wanted, country, colour, size, without, typed = line
    filters = (" ".join(report.countries), " ".join(report.colours))
    sizes = "".join(report.sizes).replace(" ", "").lower()
    return (
        searches(report, colour) in expected(wanted)
        and filters == (country, colour)
        and sizes == size.replace(" ", "")
        and " ".join(report.excluded) == without
        and rating(report) == typed
    )


@pytest.mark.rule("R81", "R82", "R83", "R84", "R85", "R86", "R87", "R118")
@pytest.mark.rule("R133", "R134", "R135", "R136", "R137", "R168")
def test_phrases_as_importers_type_them_become_what_a_careful_person_searches_for():
    vocabulary = Vocabulary((RESOURCES / "search_words.tsv").read_text(encoding="utf-8"))

    wrong = {
        line[0]
        for line in LINES
        if not as_expected(line, check_query(line[0], vocabulary=vocabulary))
    }

    assert len(LINES) == 300
    assert wrong == STILL_WRONG
