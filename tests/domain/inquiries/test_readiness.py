"""Gate G1: each missing fact is named with the place to put it right."""

from dataclasses import replace

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.assess import Other, assess
from sourcing_app.domain.inquiries.blocks import Block
from sourcing_app.domain.inquiries.compose import compose
from sourcing_app.domain.inquiries.letter import Sender
from sourcing_app.domain.inquiries.placeholders import LONGEST
from sourcing_app.domain.inquiries.readiness import ReadinessPart, crowd_warning, require_sendable
from sourcing_app.domain.settings.limits import SHIPPED
from tests.letter_samples import LAMP, OLGA


@pytest.mark.rule("R54")
def test_a_complete_inquiry_may_be_sent():
    readiness = assess(LAMP)
    assert readiness.count() == 5
    require_sendable(readiness)


@pytest.mark.rule("R48")
@pytest.mark.rule("R58")
@pytest.mark.parametrize("part", ["name", "position", "company", "region", "business"])
def test_each_part_of_the_buyer_block_is_required(part):
    readiness = assess(replace(LAMP, sender=replace(OLGA, **{part: " "})))
    (missing,) = readiness.blocking()
    assert (missing.part, missing.fix) == (ReadinessPart.BUYER, f"profile.{part}")
    assert readiness.count() == 4


def test_a_private_person_needs_no_company_and_no_position():
    olga = replace(OLGA, company="", position="", private=True)
    assert assess(replace(LAMP, sender=olga)).sendable
    assert not assess(replace(LAMP, sender=Sender(private=True))).sendable


@pytest.mark.parametrize(
    ("rule", "fact", "empty"),
    [
        pytest.param("R51", "product", "", marks=pytest.mark.rule("R51")),
        pytest.param("R51", "link", "", marks=pytest.mark.rule("R51")),
        pytest.param("R59", "colour", "", marks=pytest.mark.rule("R59")),
        pytest.param("R60", "size", "", marks=pytest.mark.rule("R60")),
        pytest.param("R61", "features", "", marks=pytest.mark.rule("R61")),
        pytest.param("R62", "quantity", None, marks=pytest.mark.rule("R62")),
    ],
)
def test_the_product_is_described_or_said_not_to_apply(rule, fact, empty):
    (missing,) = assess(replace(LAMP, **{fact: empty})).blocking()
    assert (missing.part, missing.fix) == (ReadinessPart.PRODUCT, f"field.{fact}")
    with pytest.raises(Rejected, match="G1"):
        require_sendable(assess(replace(LAMP, **{fact: empty})))


def test_a_refusal_names_everything_that_is_missing():
    bare = replace(LAMP, colour="", size="", quantity=None, sender=replace(OLGA, region=""))
    with pytest.raises(Rejected) as refused:
        require_sendable(assess(bare))

    for words in ("Your region is", "The colour is", "The size is", "The expected volume is"):
        assert words in str(refused.value.sentence)
    told = str(assess(bare).told(ReadinessPart.PRODUCT))
    assert told.count("is missing") == 3
    assert "region" not in told


@pytest.mark.rule("R60")
@pytest.mark.parametrize(
    ("size", "asks"),
    [
        ("30 x 20", True),
        ("12.5", True),
        ("10\u00d720\u00d730", True),
        ("1/2", True),
        ("30 x 20 cm", False),
        ('1/2"', False),
        ("XL", False),
        ("EU 42", False),
        ("n/a", False),
        ("A4", False),
        ("-", False),
    ],
)
def test_a_size_of_bare_numbers_asks_for_its_unit(size, asks):
    missing = assess(replace(LAMP, size=size)).blocking()
    assert [fact.fix for fact in missing] == (["field.size"] if asks else [])
    assert not asks or f"“{size}” has no unit" in str(missing[0].sentence)


@pytest.mark.parametrize(
    "question",
    [
        pytest.param(Block.MOQ, marks=pytest.mark.rule("R63")),
        pytest.param(Block.PRICE, marks=pytest.mark.rule("R64")),
    ],
)
def test_moq_and_price_are_asked(question):
    blocks = tuple(block for block in LAMP.blocks if block is not question)
    (missing,) = assess(replace(LAMP, blocks=blocks)).blocking()
    assert (missing.part, missing.fact) == (ReadinessPart.QUESTIONS, question)


@pytest.mark.rule("R56")
def test_a_foreign_word_blocks_until_it_is_kept_and_points_at_its_field():
    facts = replace(LAMP, extra="Which материал?")
    (missing,) = assess(facts).blocking()
    assert (missing.fact, missing.fix) == ("материал", "field.extra")
    assert assess(facts, ("материал",)).sendable
    abroad = replace(LAMP, sender=replace(OLGA, company="Нордлихт"))
    assert assess(abroad).blocking()[0].fix == "profile.name"


@pytest.mark.rule("R57")
def test_a_long_sentence_warns_but_does_not_block():
    readiness = assess(replace(LAMP, extra="word " * 30))
    assert readiness.count() == 4
    assert readiness.sendable


@pytest.mark.rule("R49")
def test_a_text_to_more_than_ten_suppliers_a_day_is_warned_about():
    assert crowd_warning(10, SHIPPED) is None
    warning = crowd_warning(11, SHIPPED)
    assert warning is not None
    assert "11 suppliers" in str(warning.sentence)


def test_no_letter_names_another_supplier():
    facts = replace(LAMP, features="As good as NINGBO SUN Ltd")
    (missing,) = assess(facts, (), (Other("Ningbo Sun"), Other(LAMP.supplier))).blocking()
    assert (missing.fact, missing.fix) == ("other_supplier", "field.features")
    longer = replace(LAMP, supplier="Ningbo Sun Lighting")
    assert assess(longer, (), (Other("Ningbo Sun"),)).sendable


@pytest.mark.parametrize("written", ["Ningbo Sun", "Ningbo\u00a0 SUN"])
def test_a_name_that_begins_with_that_of_the_supplier_is_still_another_one(written):
    facts = replace(LAMP, supplier="Ningbo", extra=f"{written} is cheaper.")
    (missing,) = assess(facts, (), (Other("Ningbo Sun"),)).blocking()
    assert missing.fact == "other_supplier"
    at_home = replace(LAMP, supplier="Ningbo", address="Ningbo Sun Road 1")
    assert assess(at_home, (), (Other("Ningbo Sun"),)).sendable


def test_no_letter_has_the_page_of_another_supplier_anywhere():
    other = Other("Sun", "https://sun.en.alibaba.com/lamp")
    facts = replace(LAMP, extra="Like this one (https://SUN.en.alibaba.com/lamp/).")
    (missing,) = assess(facts, (), (other,)).blocking()
    assert (missing.fact, missing.fix) == ("other_page", "field.extra")
    assert assess(replace(facts, page=other.page), (), (other,)).sendable
    longer = replace(LAMP, extra="Like https://sun.en.alibaba.com/lamp/2.")
    assert assess(longer, (), (other, Other("Moon", "n/a"), Other("Star"))).sendable


def test_a_letter_longer_than_may_be_kept_is_not_ready():
    facts = replace(LAMP, text="$blocks\n" * 900, extra="word " * 800)
    (missing,) = assess(facts).blocking()
    assert "more than 20,000 characters" in str(missing.sentence)
    assert len(compose(facts).text()) < 2 * LONGEST
