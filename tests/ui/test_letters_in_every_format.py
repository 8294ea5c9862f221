"""One letter, six times: the preview, the PDF, Word, the e-mail, the web page, the plain text."""

import re
from email import message_from_bytes
from email.policy import default

import pytest

from sourcing_app.domain.inquiries.kinds import LetterFormat
from sourcing_app.services.desk import Desk
from sourcing_app.services.inquiries.export import printable, save_letters, save_merged
from sourcing_app.services.inquiries.facts import recipient
from sourcing_app.services.inquiries.letterheads import letterhead
from sourcing_app.store.tables.supplier import ContactFields
from sourcing_app.ui.screens.inquiries.preview import LetterPreview
from tests.conftest import RESOURCES, TODAY
from tests.documents.test_letter_formats import Words, docx_words
from tests.inquiry_samples import BLOCKS, add_supplier, enter_buyer
from tests.pdf_text import pages, squeezed
from tests.store.released import tell

HOSTILE = '深圳 <b>&amp;</b> "Ромашка" {x} %s'


@pytest.fixture
def key(desk):
    enter_buyer(desk)
    supplier = add_supplier(desk, HOSTILE, address="1 Road & <i>Co</i>", city="Shenzhen")
    desk.contacts.add(supplier, ContactFields.checked(name="Li Wei", email="li@sun.example"))
    inquiry = desk.inquiries.write([supplier], **{**BLOCKS, "features": HOSTILE})
    return desk.inquiries.recipients_of(inquiry)[0]


def written(desk, key, form, folder):
    (paper,) = save_letters(desk, printable(desk, [key], TODAY, form), folder)
    assert paper.path.suffix == form.ending
    return paper.path.read_bytes()


def test_all_have_the_words_of_the_preview(qtbot, desk, context, key, tmp_path):
    item = recipient(desk.reader, key, TODAY)
    head = letterhead(desk.reader, item)
    preview = LetterPreview(desk, context)
    qtbot.addWidget(preview)
    preview.show()
    preview.show_letter(item.letter(), head, another=True)
    qtbot.waitUntil(lambda: bool(preview.pictures.pdf))
    shown = preview.text().split()
    made = {form: written(desk, key, form, tmp_path) for form in LetterFormat}

    assert docx_words(made[LetterFormat.DOCX]) == shown
    assert Words(made[LetterFormat.HTML].decode()).words() == shown
    headless = shown[len(head.text().split()) :]
    text = made[LetterFormat.TXT].decode()
    assert re.sub(r"(?m)^(- |\d+\. )", "", text).split() == headless
    draft = message_from_bytes(made[LetterFormat.EML], policy=default)
    assert draft["To"] == "li@sun.example"
    assert draft.get_body(("plain",)).get_content().split() == text.split()
    assert Words(draft.get_body(("html",)).get_content()).words() == headless
    (pdf,) = draft.iter_attachments()
    assert pdf.get_content() == made[LetterFormat.PDF]
    (page,) = pages(made[LetterFormat.PDF])
    assert preview.pictures.pdf == made[LetterFormat.PDF]
    unmarked = re.sub(r"•|(?<![\d.])\d\.(?=[A-Z])", "", page)
    assert unmarked.startswith(squeezed("".join(shown)))


def test_all_letters_in_one_file_are_all_there(desk, key, tmp_path):
    other = desk.inquiries.recipients_of(desk.inquiries.write([add_supplier(desk, "Sun")]))[0]
    for form in set(LetterFormat) - {LetterFormat.EML}:
        path = tmp_path / f"all{form.ending}"
        letters = printable(desk, [key, other], TODAY, form)
        papers = save_merged(desk, letters, path)
        assert [paper.supplier for paper in papers] == [HOSTILE, "Sun"]
    text = (tmp_path / "all.txt").read_text("utf-8")
    assert Words((tmp_path / "all.html").read_text("utf-8")).words().count("regards,") == 2
    assert (text.count("Best regards,"), text.count("=" * 60)) == (2, 1)
    assert docx_words((tmp_path / "all.docx").read_bytes()).count("regards,") == 2


def test_an_address_that_is_not_one_stops_its_own_draft_alone(desk, key, tmp_path):
    supplier = add_supplier(desk, "Sun")
    desk.contacts.add(supplier, ContactFields.checked(name="Wu", email="wu@sun.example"))
    other = desk.inquiries.recipients_of(desk.inquiries.write([supplier], **BLOCKS))[0]
    path = desk.path
    desk.close()
    tell(path, "UPDATE supplier_contact SET email = 'a@b.example, c@d.example' WHERE name = 'Wu'")
    desk = Desk(path, RESOURCES)
    letters = printable(desk, [key, other], TODAY, LetterFormat.EML)
    assert [item.id for item, *_ in letters.ready] == [key]
    (stopped,) = letters.stopped
    assert str(stopped.sentence()).startswith("Sun: “a@b.example, c@d.example” is not one e-mail")
    assert not printable(desk, [other], TODAY).stopped
    desk.close()
