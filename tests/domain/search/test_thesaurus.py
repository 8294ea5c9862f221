"""Other words for a product: the same, wider, narrower ones, and headings of the tariff."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.search.check import fix_all
from sourcing_app.domain.search.needs import TermRelation
from sourcing_app.domain.search.thesaurus import Ideas, Relation, Thesaurus
from sourcing_app.domain.search.variants import variants
from tests.conftest import RESOURCES

TEXTS = [(RESOURCES / name).read_text("utf-8") for name in ("search_terms.tsv", "hs_headings.tsv")]
TERMS = Thesaurus(*TEXTS)


@pytest.mark.parametrize(
    ("query", "same", "wider", "narrower", "heading"),
    [
        ("red desk lamps", "red table lamp", "red lamp", "red clip desk lamp", "9405"),
        ("reading lamp", "desk lamp", "lamp", "", "9405"),
        ("cotton tote bag -jute", "", "tote bag", "", "4202"),
        ("Yoga Mat", "exercise mat", "sports goods", "tpe yoga mat", "9506"),
    ],
)
def test_ideas_keep_the_other_words_of_the_query(query, same, wider, narrower, heading):
    ideas = TERMS.ideas(query)
    for wanted, found in ((same, ideas.same), (wider, ideas.wider), (narrower, ideas.narrower)):
        assert not wanted or wanted in found, (query, found)
    assert heading in {each.code for each in ideas.headings}


def test_own_terms_come_first_and_hold_both_ways():
    own = Thesaurus(*TEXTS, [Relation("desk lamp", TermRelation.WIDER, "office light")])
    assert own.ideas("desk lamp").wider[0] == "office light"
    assert own.ideas("office light").narrower == ("desk lamp",)


@given(st.text(max_size=60))
def test_any_text_has_ideas_or_none_and_never_itself(text):
    ideas = TERMS.ideas(text)
    words = " ".join(text.casefold().split())
    assert words not in (*ideas.same, *ideas.wider, *ideas.narrower)


def test_what_is_not_known_has_no_ideas():
    assert TERMS.ideas("qwertz uiop") == TERMS.ideas("") == Ideas()


def test_every_shipped_term_is_a_query_as_the_site_wants_it_and_every_code_has_words():
    codes = {line.split("\t")[0] for line in TEXTS[1].splitlines()[1:]}
    for term, same, wider, narrower, headings in TERMS.rows():
        assert set(filter(None, headings.split(","))) <= codes, term
        for text in filter(None, (term, *f"{same},{wider},{narrower}".split(","))):
            assert fix_all(text) == text, text


@pytest.mark.rule("R80")
def test_after_nothing_was_found_other_words_are_offered_but_none_that_failed():
    offered = [each.text for each in variants("desk lamp", ["table lamp"], thesaurus=TERMS)]
    assert "reading lamp" in offered
    assert not {"table lamp", "desk lamp"} & set(offered)
