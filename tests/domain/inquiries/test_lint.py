"""What the texts of a letter are checked for: places, rules and fixes."""

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.findings import Severity
from sourcing_app.domain.inquiries.assess import assess
from sourcing_app.domain.inquiries.blocks import Block
from sourcing_app.domain.inquiries.language import check_letter
from sourcing_app.domain.inquiries.lint.channels import (
    LIMIT_FIELDS,
    LIMITS,
    limit_of,
    own_limits,
    too_long,
)
from sourcing_app.domain.inquiries.lint.check import (
    Allowed,
    check_fields,
    check_text,
    spelling_of,
)
from sourcing_app.domain.inquiries.lint.dictionaries import Dictionaries
from sourcing_app.domain.inquiries.lint.spelling import misspelt
from sourcing_app.domain.inquiries.lint.supplier import Addressee, doubts
from sourcing_app.domain.inquiries.lint.translator import translator_page
from sourcing_app.domain.inquiries.states import Channel
from sourcing_app.domain.search.letters import english_of
from sourcing_app.domain.search.products import products
from sourcing_app.domain.search.vocabulary import Vocabulary
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.verdicts import Caution
from tests.budget import within
from tests.letter_samples import LAMP

NOBODY = Allowed()
WORDS = Vocabulary(
    "English\tRussian\tChinese\ndesk lamp\tнастольная лампа\t台灯\nlamp\tлампа\t灯\n"
)


class FewWords:
    """Knows the words of one sentence, and how one of them is misspelt."""

    right = frozenset(["please", "send", "the", "colour", "and", "color", "of", "lamp", "in"])

    def unknown(self, words):
        return {word for word in words if word not in self.right}

    def correction(self, word):
        return {"plese": "please"}.get(word, "")


def english(words):
    return english_of(words, WORDS)


BOOKS = Dictionaries(english, products, spelling=FewWords())


def found_in(text, allowed=NOBODY, books=BOOKS, **more):
    return [
        (f.rule, text[f.start : f.end], f.fix) for f in check_text(text, allowed, books, **more)
    ]


@pytest.mark.rule("R56")
@pytest.mark.parametrize(
    ("text", "place", "fix"),
    [
        ("Send the лампа", "лампа", "Send the lamp"),
        ("Send the настольную лампу, please", "настольную лампу", "Send the desk lamp, please"),
        ("Send the 台灯", "台灯", "Send the desk lamp"),
        ("Send the штуковина", "штуковина", None),
        ("Send the ＬＥＤ lamp", "ＬＥＤ", "Send the LED lamp"),
    ],
)
def test_a_known_word_is_translated_in_one_click(text, place, fix):
    assert found_in(text) == [("R56", place, fix)]
    assert found_in(text, Allowed((place,))) == []


@pytest.mark.rule("R56")
def test_a_misspelt_word_has_its_place_and_its_correction():
    text = "Plese send the coluor of lamp."
    assert found_in(text) == [
        ("R56", "Plese", "Please send the coluor of lamp."),
        ("R56", "coluor", None),
    ]
    wrong, unsure = check_text(text, NOBODY, BOOKS)
    assert (wrong.severity, unsure.severity) == (Severity.WARNING, Severity.HINT)
    assert "Did you mean “Please”?" in str(wrong.sentence)


@pytest.mark.rule("R56")
@pytest.mark.parametrize(
    "text",
    [
        "Send the colour and color",
        "Send the lamp of Nordlicht in Kazan",
        "Brightpath Electronics, send the lamp",
        "send RFQ-2026-0001, SKU44b, 38cm, USB-C. Send ABS lamp in iPhone",
        "send to olga@nordlicht.example and www.nordlicht.example/lmp",
        "send the lamp’s color",
        "please send xx",
        "café",
    ],
)
def test_names_codes_and_both_spellings_are_never_flagged(text):
    assert found_in(text) == []


@pytest.mark.rule("R56")
@pytest.mark.parametrize(
    ("there", "absent"),
    [
        ({}, {"text": "Dear friends, $questions"}),
        ({"blocks": (Block.PRODUCT,)}, {"blocks": (Block.QUANTITY,)}),
        ({"wordings": {}}, {"wordings": {Block.PRODUCT: "Our lamp."}, "blocks": (Block.WHO,)}),
    ],
)
def test_only_what_stands_in_the_letter_is_checked(there, absent):
    typed = replace(LAMP, extra="Plese send it.", features="Plese")
    allowed = replace(NOBODY, kept=("it",))

    def fields_of(facts):
        return {finding.field for finding in spelling_of(facts, allowed, BOOKS)}

    assert fields_of(replace(typed, **there)) >= {"features"}
    assert not fields_of(replace(typed, **absent)) & {"features", "extra"}


@pytest.mark.rule("R56")
def test_the_words_of_supplier_buyer_and_kept_words_are_right():
    facts = replace(LAMP, extra="Please send nordlicht the brightpath lamp in frobnicated")

    def unknown(allowed):
        found = [f for f in spelling_of(facts, allowed, BOOKS) if f.field == "extra"]
        return [facts.extra[f.start : f.end] for f in found]

    assert unknown(NOBODY) == ["frobnicated"]
    assert unknown(Allowed(("frobnicated",))) == []


@pytest.mark.rule("R64")
@pytest.mark.parametrize("wish", ["your best price", "the lowest FOB price", "Best quote"])
def test_a_best_price_needs_a_specification(wish):
    bare = f"Tell us {wish}"
    (finding,) = check_letter_wishes(bare)
    assert (finding.rule, bare[finding.start : finding.end].rsplit(maxsplit=1)[-1]) == (
        "R64",
        wish.split()[-1],
    )
    assert check_letter_wishes(f"{bare} for 20 x 30 cm") == []
    asked = replace(LAMP, extra=bare, colour="", size="n/a", features="")
    assert [f.field for f in check_fields(asked, NOBODY) if f.rule == "R64"] == ["extra"]
    assert not [f for f in check_fields(replace(LAMP, extra=bare), NOBODY) if f.rule == "R64"]


def check_letter_wishes(text):
    return [finding for finding in check_text(text, NOBODY) if finding.rule == "R64"]


@pytest.mark.rule("R51")
def test_one_letter_is_about_one_product():
    several = replace(LAMP, product="desk lamp / floor lamp, black")
    (finding,) = [f for f in check_fields(several, NOBODY, BOOKS) if f.rule == "R51"]
    assert finding.field == "product"
    assert "2 products" in str(finding.sentence)
    pair = replace(LAMP, product="salt and pepper mill, oak")
    assert not [f for f in check_fields(pair, NOBODY, BOOKS) if f.rule == "R51"]


@pytest.mark.rule("R167")
def test_a_brand_needs_a_licence_or_the_buyers_word():
    text = "A case for Louis Vuitton and a louis vuitton bag"
    (finding,) = check_text(text, NOBODY)
    assert (finding.rule, text[finding.start : finding.end]) == ("R167", "Louis Vuitton")
    assert not check_text(text, Allowed(cleared=frozenset({"louis vuitton"})))
    assert not check_text(text, Allowed(("Louis Vuitton",)))
    assert not check_text(text, NOBODY, Dictionaries(brands=lambda _text: ()))


@pytest.mark.rule("R53")
def test_a_gap_left_open_is_found():
    text = "We decide on [date], size [12] mm"
    assert [(f.rule, text[f.start : f.end]) for f in check_text(text, NOBODY)] == [
        ("R53", "[date]")
    ]


@pytest.mark.rule("R57")
def test_a_list_of_features_is_no_sentence_but_the_extra_text_is():
    listed = "dimmable, USB-C, warm white, matte, foldable, 3 modes"
    assert not check_fields(replace(LAMP, features=listed), NOBODY)
    (finding,) = check_fields(replace(LAMP, extra=f"Make it {listed}."), NOBODY)
    assert (finding.rule, finding.field) == ("R57", "extra")


@pytest.mark.rule("R49")
def test_a_long_sentence_has_one_number_in_the_letter_and_its_place_in_its_field():
    long = "Please " + "pack the lamps well " * 5 + "now."
    facts = replace(LAMP, extra=f"Short one.\n\n{long}")
    (found,) = (each for each in check_fields(facts, NOBODY) if "words" in str(each.sentence))
    assert (found.field, facts.extra[found.start : found.end]) == ("extra", long)
    (missing,) = (each for each in assess(facts).missing if each.fact == "sentence")
    assert (missing.sentence, missing.fix) == (found.sentence, "field.extra")
    own = replace(LAMP, wordings={Block.CLOSING: long})
    (found,) = (each for each in check_fields(own, NOBODY) if "words" in str(each.sentence))
    assert found.field == "words_closing"


def test_a_supplier_not_to_proceed_with_is_named():
    stop = Caution(say("Vetting", "Do not proceed"), stops=True)
    uneasy = Caution(say("Vetting", "Uneasy"), stops=False)
    (finding,) = doubts("lamp", Addressee("Acme", stop))
    assert (finding.rule, str(finding.sentence)) == ("R99", "Acme: Do not proceed")
    assert not [*doubts("lamp", Addressee("Acme", uneasy))]


@pytest.mark.rule("R51")
@pytest.mark.parametrize(
    ("product", "goods", "doubted"),
    [
        ("LED desk lamp", ("Desk lamps", "Bulbs"), False),
        ("LED desk lamp", ("Garden chairs",), True),
        ("Batteries", ("battery pack",), False),
        ("LED desk lamp", (), False),
        ("", ("Garden chairs",), False),
        ("42", ("Garden chairs",), False),
    ],
)
def test_a_supplier_of_other_goods_is_doubted(product, goods, doubted):
    found = [*doubts(product, Addressee("Acme", None, goods))]
    assert [finding.field for finding in found] == ["product"] * doubted


@pytest.mark.rule("R53")
def test_each_channel_has_its_length():
    limits = {each.channel: each for each in LIMITS}
    assert set(limits) == set(Channel) - {Channel.OTHER}
    assert all(limit.source for limit in limits.values())
    (cut, read) = too_long("word " * 1000, limits[Channel.WHATSAPP])
    assert (cut.severity, cut.start, cut.end) == (Severity.ERROR, 4096, 5000)
    assert read.severity is Severity.WARNING
    assert not [*too_long("word " * 20, limits[Channel.WECHAT])]
    assert not [*too_long("w" * 100_000, limits[Channel.EMAIL])]


@pytest.mark.rule("R53")
def test_own_figures_stand_in_place_of_the_programs():
    limits = own_limits({"whatsapp_characters": 100, "email_words": 10, "wechat_words": None})
    whatsapp, email, wechat = (
        limit_of(channel, limits) for channel in (Channel.WHATSAPP, Channel.EMAIL, Channel.WECHAT)
    )
    assert (whatsapp.characters, whatsapp.words, email.words) == (100, 150, 10)
    assert wechat == limit_of(Channel.WECHAT, LIMITS)
    assert limit_of(Channel.OTHER, limits) is None
    assert not [*too_long("word " * 9999, None)]
    assert len(LIMIT_FIELDS) == 7


@pytest.mark.rule("R65")
def test_a_translators_address_holds_what_fits():
    assert translator_page("лампа").endswith("&text=%D0%BB%D0%B0%D0%BC%D0%BF%D0%B0")
    assert translator_page("a&b=c#d").endswith("a%26b%3Dc%23d")
    assert translator_page("灯", "zh").startswith("https://www.bing.com/")
    long = translator_page("лампа " * 2000)
    assert len(long) <= 2000
    assert long.endswith("%D0%B0")
    assert len(translator_page("灯" * 200_000)) <= 2000


@given(st.text(max_size=200))
def test_findings_and_fixes_stay_inside_any_text(text):
    for finding in check_text(text, NOBODY, BOOKS):
        assert 0 <= finding.start < finding.end <= len(text)
        assert finding.fix != text


@pytest.mark.parametrize(
    "unit",
    [
        *("a", "word ", "[", "[a", "'", "best ", "1 x ", "Nike ", "http://", "a'", "ж ", "灯"),
        *("灯 ", "лампа ", "ＬＥＤ ", "due to the fact that ", "best price ", "wrng ", "[a] "),
    ],
)
def test_a_huge_text_is_checked_quickly(unit):
    def once():
        started = time.process_time()
        check_text(unit * (50_000 // len(unit)), NOBODY, BOOKS)
        return time.process_time() - started

    # The collector may look at all that other tests have left, once.
    assert within(1, once()) or within(1, once())


def test_only_the_first_of_very_many_misspelt_words_are_told():
    assert len([*misspelt("wrng " * 1000, FewWords())]) == 50


def test_what_the_language_check_finds_is_found_here_too():
    text = "Which материал? We write with regard to lamps."
    here = {(f.rule, f.start, f.end) for f in check_text(text, NOBODY)}
    assert here == {(f.rule, f.start, f.end) for f in check_letter(text).findings}
