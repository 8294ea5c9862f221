"""What all letters of an inquiry say, what one says alone, and what is asked the next time."""

from datetime import date
from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Conflict, Invalid, NotFound, Rejected
from sourcing_app.domain.inquiries.blocks import ASKED, Block, BlockUse
from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.services.inquiries.facts import recipient
from sourcing_app.services.suppliers.records import ContactFields
from tests.conftest import TODAY
from tests.inquiry_samples import BLOCKS, add_suppliers, enter_buyer


@pytest.fixture
def inquiry(desk):
    enter_buyer(desk)
    return desk.inquiries.write(add_suppliers(desk), **BLOCKS)


@pytest.fixture
def keys(desk, inquiry):
    return desk.inquiries.recipients_of(inquiry)


@pytest.fixture
def texts(desk, keys):
    return lambda: [recipient(desk.reader, key, TODAY).text() for key in keys]


def test_a_block_in_own_words_is_in_every_letter_until_they_are_given_up(desk, inquiry, texts):
    desk.letter_changes.word(inquiry, Block.MOQ, "How few ${product}s can we order?")
    assert all("1. How few LED desk lamps can we order?" in text for text in texts())
    desk.letter_changes.word(inquiry, Block.MOQ, "")
    assert all("1. What is your minimum order quantity?" in text for text in texts())
    assert desk.reader.value("SELECT count(*) FROM inquiry_block") == 0


def test_what_one_letter_says_stays_there_and_the_rest_follows_the_others(
    desk, inquiry, keys, texts
):
    desk.letter_changes.word_letter(keys[0], Block.PRICE, "Is 4 dollars possible?")
    desk.letter_changes.use(keys[1:2], Block.SAMPLE, BlockUse.LEFT_OUT)
    desk.letter_changes.use(keys[1:2], Block.PAYMENT, BlockUse.INCLUDED)
    desk.letter_changes.word(inquiry, Block.PRICE, "What does it cost?")
    desk.letter_changes.word(inquiry, Block.MOQ, "How few?")
    own, without, common = texts()
    assert "4 dollars" in own
    assert "What does it cost?" in without
    assert "sample" not in without
    assert "payment terms" in without
    assert "sample" in common
    assert "4 dollars" not in common
    assert all("How few?" in text for text in (own, without, common))
    uses = recipient(desk.reader, keys[1], TODAY).choice.uses
    assert uses == {Block.SAMPLE: BlockUse.LEFT_OUT, Block.PAYMENT: BlockUse.INCLUDED}
    for key in keys[:2]:
        desk.letter_changes.as_the_others(key)
    assert len({text.partition("\n")[2] for text in texts()}) == 1


def test_the_order_of_blocks_is_the_buyers(desk, inquiry, texts):
    desk.inquiries.change(inquiry, TODAY, block_order="price; moq", answer_by=date(2026, 3, 20))
    assert all(text.index("1. What is the unit price") < text.index("2. What is your minimum")
               for text in texts())  # fmt: skip
    assert all("Please answer by 20 March 2026." in text for text in texts())
    with pytest.raises(Invalid):
        desk.inquiries.change(inquiry, TODAY, block_order="price; shipping")


def test_a_lost_update_is_refused_and_so_is_a_secret(desk, inquiry):
    desk.letter_changes.word(inquiry, Block.MOQ, "How few?", {"wording": ""})
    with pytest.raises(Conflict):
        desk.letter_changes.word(inquiry, Block.MOQ, "Least?", {"wording": ""})
    with pytest.raises(Invalid):
        desk.letter_changes.word(inquiry, Block.MOQ, "My card is 4111 1111 1111 1111")


def test_sent_letters_never_change(desk, inquiry, keys):
    desk.inquiries.mark_sent(keys, TODAY, "e-mail")
    changes = (
        lambda: desk.letter_changes.word(inquiry, Block.MOQ, "x"),
        lambda: desk.letter_changes.word_letter(keys[0], Block.MOQ, "x"),
        lambda: desk.letter_changes.use(keys, Block.MOQ, BlockUse.LEFT_OUT),
        lambda: desk.letter_changes.set_text(keys[0], "x"),
        lambda: desk.letter_changes.as_the_others(keys[0]),
        lambda: desk.letter_changes.choose_template(inquiry, LetterKind.SHORT),
        lambda: desk.letter_changes.address(keys[0], None),
    )
    for change in changes:
        with pytest.raises(Rejected, match="sent"):
            change()


def test_a_template_is_for_all_letters_or_for_one(desk, inquiry, keys, texts):
    mine = desk.templates.add(name="Mine", kind=LetterKind.SHORT, text="Only this: $quantity.")
    desk.letter_changes.choose_template(inquiry, LetterKind.FIRST, mine)
    assert all("Only this: 4,000 pcs." in text for text in texts())
    desk.letter_changes.begin(keys[:1], LetterKind.REFUSAL)
    one, *others = texts()
    assert "chosen another supplier" in one
    assert all("Only this" in text for text in others)
    desk.letter_changes.set_text(keys[1], "Hello, $contact!")
    assert "Hello, $contact!" in texts()[1]
    assert not recipient(desk.reader, keys[1], TODAY).readiness().sendable
    with pytest.raises(NotFound):
        desk.letter_changes.choose_template(inquiry, LetterKind.FIRST, 99)


def test_a_letter_is_addressed_to_a_contact_of_its_own_supplier(desk, keys, texts):
    first = recipient(desk.reader, keys[0], TODAY).supplier_id
    desk.contacts.add(first, ContactFields.checked(name="Wang Fang"))
    li = desk.contacts.add(first, ContactFields.checked(name="Li Wei"))
    assert "Dear Wang Fang," in texts()[0]
    desk.letter_changes.address(keys[0], li)
    assert "Attn: Li Wei\n" in texts()[0]
    assert "Dear Li Wei," in texts()[0]
    with pytest.raises(Rejected, match="not one of the supplier"):
        desk.letter_changes.address(keys[1], li)


def test_the_rest_is_asked_after_a_quote_that_left_it_open(desk, inquiry, keys):
    desk.inquiries.mark_sent(keys, TODAY, "e-mail")
    item = recipient(desk.reader, keys[0], TODAY)
    desk.quotes.enter(item.supplier_id, "500:4.90;4000:4.60", TODAY, inquiry_id=inquiry,
                      product="LED desk lamp", moq=Decimal(500))  # fmt: skip
    desk.letter_changes.ask_rest(keys[:1])
    item = recipient(desk.reader, keys[0], TODAY)
    assert item.facts.answered == {Block.MOQ, Block.PRICE}
    letter = item.letter()
    assert len(letter.questions()) == len(ASKED) - 2
    assert "We wrote to you on 12 March 2026" in item.text()
    assert letter.reference == "RFQ-2026-0001/2"
    assert item.facts.own["quote.price"] == "USD 4.60 per pcs"
    assert item.readiness().sendable
    desk.inquiries.mark_sent(keys[:1], TODAY, "e-mail")
    assert desk.reader.value("SELECT template FROM letter WHERE revision = 2") == "follow_up_1"


def test_the_number_is_there_for_letters_put_on_paper_and_is_never_another(desk, inquiry, keys):
    assert recipient(desk.reader, keys[0], TODAY).letter().reference == ""
    desk.inquiries.give_numbers(keys, TODAY)
    desk.inquiries.give_numbers(keys, TODAY)
    before = recipient(desk.reader, keys[0], TODAY)
    assert before.letter().reference == "RFQ-2026-0001/1"
    desk.inquiries.mark_sent(keys, TODAY, "post")
    assert recipient(desk.reader, keys[0], TODAY).text() == before.text()


def test_a_text_of_its_own_does_not_come_in_place_of_what_is_still_open(desk, keys):
    desk.letter_changes.set_text(keys[0], "We look for an LED desk lamp.\n$questions")
    desk.inquiries.mark_sent(keys[:1], TODAY, "e-mail")
    desk.letter_changes.ask_rest(keys[:1])
    item = recipient(desk.reader, keys[0], TODAY)
    assert "We wrote to you on 12 March 2026" in item.text()
    assert len(item.letter().questions()) == len(ASKED)
