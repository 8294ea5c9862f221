"""Letters checked with what the file and the dictionaries of the program know."""

from dataclasses import replace
from itertools import islice, product
from time import process_time

import pytest

from sourcing_app.domain.errors import Conflict, Invalid, Rejected
from sourcing_app.domain.inquiries.lint.spelling import misspelt
from sourcing_app.domain.inquiries.shipped import SHIPPED
from sourcing_app.domain.inquiries.states import Channel
from sourcing_app.domain.suppliers.red_flags import FlagKind, Ground
from sourcing_app.services.inquiries.checks import LetterDictionaries
from sourcing_app.services.inquiries.facts import recipient
from sourcing_app.services.inquiries.spelling import EnglishWords
from sourcing_app.services.searches.search import read_vocabulary
from tests.budget import within
from tests.conftest import RESOURCES
from tests.inquiry_samples import BLOCKS, add_supplier, enter_buyer


@pytest.fixture(scope="module")
def words():
    return EnglishWords(RESOURCES)


def letter(desk, supplier, **values):
    """Begin an inquiry to one supplier, and return its letter."""
    inquiry = desk.inquiries.write([supplier], **BLOCKS | values)
    (key,) = desk.inquiries.recipients_of(inquiry)
    return recipient(desk.reader, key, desk.today())


def found_in(desk, item):
    checks = desk.letter_checks
    return [finding.rule for finding in checks.findings(item, checks.addressee(item))]


@pytest.mark.rule("R56")
def test_both_spellings_trade_words_and_ports_are_right(words):
    right = "colour color aluminium aluminum grey gray licence license moulded molded"
    trade = "moq fob ningbo yantian qingdao incoterms pcs ctn rohs polyester melamine dimmable"
    assert words.unknown([*right.split(), *trade.split()]) == set()
    assert words.unknown(["materiel", "recieve", "qualty"]) >= {"recieve", "qualty"}
    assert words.correction("recieve") == "receive"
    assert words.correction("qualty") == "quality"
    assert words.correction("xqzvwkj") == ""


@pytest.mark.rule("R56")
@pytest.mark.parametrize(
    ("typed", "meant"),
    [("dimable", "dimmable"), ("stakable", "stackable"), ("teh", "the"), ("litle", "little")],
)
def test_a_word_of_the_trade_is_likelier_than_a_rare_one(words, typed, meant):
    assert words.correction(typed) == meant


def test_the_dictionary_is_read_when_asked_and_given_back():
    words = EnglishWords(RESOURCES)
    assert words.unknown([]) == set()
    assert not words.loaded
    assert words.unknown(["lamp", "lmpx"]) == {"lmpx"}
    assert words.loaded
    words.release()
    assert not words.loaded


@pytest.mark.rule("R56")
def test_the_phrase_bank_is_spelt_as_the_dictionary_has_it(words):
    books = LetterDictionaries(RESOURCES)
    asked = {
        word.strip('.,?!:()[]%"').lower()
        for phrase in books.phrases
        for word in phrase.english.split()
        if word.strip('.,?!:()[]%"').isalpha()
    }
    assert words.unknown(asked) == set()


@pytest.mark.rule("R56")
def test_what_the_program_writes_itself_is_spelt_as_the_dictionary_has_it(words):
    goods = [english for english, *_ in read_vocabulary(RESOURCES).rows]
    texts = [*goods, *(template.text for template in SHIPPED.values())]
    assert [text for text in texts if [*misspelt(text.lower(), words)]] == []


def test_a_text_of_nothing_but_unknown_words_is_checked_quickly(words):
    text = " ".join(map("".join, islice(product("bcdfgxq", repeat=6), 28_000)))
    started = process_time()
    assert len([*misspelt(text, words)]) == 50
    assert within(4, process_time() - started)


@pytest.mark.rule("R56")
@pytest.mark.parametrize(
    ("typed", "english"),
    [
        ("Which материал?", "Which material?"),
        ("the минимальный заказ", "the minimum order"),
        ("材料 please", "material please"),
        ("two торшера", "two floor lamp"),
    ],
)
def test_words_of_letters_and_of_products_are_translated_offline(desk, typed, english):
    item = letter(desk, add_supplier(desk, "Acme"), extra=typed)
    checks = desk.letter_checks
    (finding,) = checks.findings(item, checks.addressee(item))
    assert finding.fix == english


@pytest.mark.rule("R51")
def test_a_supplier_of_other_goods_is_doubted(desk):
    enter_buyer(desk)
    chairs = add_supplier(desk, "Foshan Chairs", product="Garden chairs")
    lamps = add_supplier(desk, "Ningbo Sun", product="Desk lamps")
    assert found_in(desk, letter(desk, chairs)) == ["R51"]
    assert found_in(desk, letter(desk, lamps)) == []


def test_a_supplier_not_to_proceed_with_is_told(desk, today):
    supplier = add_supplier(desk, "Acme")
    item = letter(desk, supplier)
    desk.vetting.flag(supplier, FlagKind.NO_SAMPLE, today)
    assert found_in(desk, item) == ["R99"]


@pytest.mark.rule("R167")
def test_a_licence_clears_a_brand(desk, today):
    supplier = add_supplier(desk, "Acme", product="Nike shoes")
    item = letter(desk, supplier, product="Nike shoes", extra="With Nike on them.")
    assert found_in(desk, item) == ["R99", "R167", "R167"]
    flag = desk.reader.value("SELECT id FROM red_flag")
    desk.vetting.resolve_flag(flag, "The shop's own name for it", today, Ground.NOT_A_BRAND)
    assert found_in(desk, item) == []


@pytest.mark.rule("R167")
def test_own_brand_words_count_in_letters_and_at_suppliers(desk):
    desk.registration.set_letters(own_brands="Lumex; Foo", no_brands="apple")
    item = letter(desk, add_supplier(desk, "Acme", product="Lumex bulb"), extra="An apple.")
    assert found_in(desk, item) == ["R99", "R51"]
    lumex = letter(desk, add_supplier(desk, "Sun"), product="Lumex lamp", extra="Apple peeler")
    assert found_in(desk, lumex) == ["R167"]


@pytest.mark.rule("R49")
def test_the_eleventh_letter_of_a_day_is_warned_about(desk, today):
    enter_buyer(desk)
    many = [add_supplier(desk, f"Factory {n:02d}") for n in range(11)]
    inquiry = desk.inquiries.write(many, **BLOCKS)
    *sent, last = desk.inquiries.recipients_of(inquiry)
    desk.inquiries.mark_sent(sent[1:], today, Channel.SITE)
    assert found_in(desk, recipient(desk.reader, last, today)) == []
    desk.inquiries.mark_sent(sent[:1], today, Channel.SITE)
    assert found_in(desk, recipient(desk.reader, last, today)) == ["R49"]


@pytest.mark.rule("R53")
def test_own_figures_of_a_channel_are_kept_and_counted(desk):
    assert not desk.letter_checks.too_long("word " * 20, Channel.WHATSAPP)
    desk.registration.set_letters({"whatsapp_words": None}, whatsapp_words=10)
    (told,) = desk.letter_checks.too_long("word " * 20, Channel.WHATSAPP)
    assert "over 10" in str(told.sentence)
    with pytest.raises(Conflict):
        desk.registration.set_letters({"whatsapp_words": 99}, whatsapp_words=11)
    with pytest.raises(Invalid):
        desk.registration.set_letters(site_words=0)
    assert desk.registration.letter_settings()["whatsapp_words"] == 10
    assert desk.registration.profile().name_latin == ""


@pytest.mark.rule("R56")
def test_the_words_of_all_suppliers_asked_are_right(desk):
    enter_buyer(desk)
    both = [add_supplier(desk, name) for name in ("Brightpath Lumex", "Zhongxinda")]
    inquiry = desk.inquiries.write(both, **BLOCKS | {"extra": "please send lumex lampz"})
    first, _ = desk.inquiries.recipients_of(inquiry)
    item = recipient(desk.reader, first, desk.today())
    checks = desk.letter_checks
    found = checks.misspelt(item, checks.addressee(item))
    assert [item.facts.extra[f.start : f.end] for f in found] == ["lampz"]
    desk.inquiries.keep_word(inquiry, "lampz")
    item = recipient(desk.reader, first, desk.today())
    assert not checks.misspelt(item, checks.addressee(item))


def test_a_letter_that_was_sent_is_not_checked(desk, today):
    enter_buyer(desk)
    item = letter(desk, add_supplier(desk, "Acme"), extra="With regard to: best price")
    assert found_in(desk, item)
    desk.inquiries.mark_sent([item.id], today, Channel.EMAIL)
    sent = recipient(desk.reader, item.id, today)
    assert found_in(desk, sent) == []
    assert desk.letter_checks.misspelt(sent, desk.letter_checks.addressee(sent)) == ()


def test_a_message_has_no_address_and_is_never_longer_than_its_channel_takes(desk):
    enter_buyer(desk)
    item = letter(desk, add_supplier(desk, "Sun"))
    whole = desk.letter_checks.message(item).text()
    assert item.text().endswith(whole)
    assert whole.startswith("Dear Sales Team,\n")
    long = replace(item, facts=replace(item.facts, extra="We sell lamps. " * 600))
    short = desk.letter_checks.message(long).text()
    assert "We sell lamps." not in short
    assert short.startswith("Dear Sales Team,\n")
    assert "4,000 pcs" in short
    endless = replace(long, facts=replace(long.facts, product="lamp " * 2000))
    with pytest.raises(Rejected, match=r"at most 8,?000"):
        desk.letter_checks.message(endless)
    sent = replace(long, revision=1, kept_text="A" * 9000)
    with pytest.raises(Rejected, match=r"9,?000 characters"):
        desk.letter_checks.message(sent)
