"""Incoterms with their places, as suppliers write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected, TwoReadings
from sourcing_app.domain.values.incoterms import INCOTERMS, Incoterm, read_incoterm


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("", "", ""),
        ("fob", "FOB", ""),
        ("FOB Ningbo", "FOB", "Ningbo"),
        ("FOB: Ningbo, China", "FOB", "Ningbo, China"),
        ("FOB (Ningbo)", "FOB", "Ningbo"),
        ("FOB Ningbo (Incoterms® 2020)", "FOB", "Ningbo"),
        ("Incoterms 2020: CIF Hamburg", "CIF", "Hamburg"),
        ("Ningbo FOB", "FOB", "Ningbo"),
        ("F.O.B. Ningbo", "FOB", "Ningbo"),
        ("FOB Ningbo/Shanghai", "FOB", "Ningbo/Shanghai"),
        ("FOB宁波", "FOB", "宁波"),
        ("Ex Works", "EXW", ""),
        ("free on board Shanghai", "FOB", "Shanghai"),
        ("франко-завод Иу", "EXW", "Иу"),
        ("ФОБ Нинбо", "FOB", "Нинбо"),
        ("到岸价 汉堡", "CIF", "汉堡"),
        ("cost, insurance and freight Hamburg", "CIF", "Hamburg"),
    ],
)
def test_term_and_place(text, code, place):
    assert read_incoterm(text) == Incoterm(code, place)


@pytest.mark.parametrize("text", ["C&F", "C & F", "CNF", "c+f", "C and F", "ｃ＆ｆ"])
def test_an_old_spelling_is_cfr_with_a_note(text):
    found = read_incoterm(f"{text} Hamburg")
    assert (found.code, found.place) == ("CFR", "Hamburg")
    assert "is called CFR today" in str(found.note)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("DDU", "Write DAP"),
        ("DDU Moscow", "Write DAP Moscow"),
        ("DAT Hamburg", "Write DPU Hamburg"),
        ("XYZ", "such as FOB Ningbo"),
        ("FOBNingbo", "such as FOB Ningbo"),
        ("FOB $2.70", "such as FOB Ningbo"),
        ("DPU (formerly DAT)", "such as FOB Ningbo"),
    ],
)
def test_what_is_no_term_of_today_is_refused_with_the_right_one(text, said):
    with pytest.raises(Rejected, match=said):
        read_incoterm(text)


@pytest.mark.parametrize("text", ["FOB / CIF", "FOB or CIF Hamburg", "FOB，CIF"])
def test_two_terms_are_asked_about(text):
    with pytest.raises(TwoReadings) as asked:
        read_incoterm(text)
    assert asked.value.readings == ("FOB", "CIF")


@given(st.sampled_from(INCOTERMS), st.sampled_from(["", "Ningbo", "Saint-Denis", "Москва", "宁波"]))
def test_what_is_written_is_read_back(code, place):
    assert read_incoterm(f"{code} {place}") == Incoterm(code, place)
