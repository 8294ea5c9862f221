"""Drawings and photos that go along with letters: checked, listed, saved beside, taken out."""

from email import message_from_bytes
from email.policy import default
from io import BytesIO

import pytest
from PIL import Image

from sourcing_app.domain.errors import Environment, Rejected
from sourcing_app.domain.inquiries.kinds import LetterFormat, LetterKind
from sourcing_app.domain.inquiries.sent_text import letter_of
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.files import pictures
from sourcing_app.services.inquiries.enclosures import MOST
from sourcing_app.services.inquiries.export import printable, save_letters
from sourcing_app.services.inquiries.facts import recipient, recipients_of
from sourcing_app.services.printing.making import make, save, save_each
from sourcing_app.services.printing.requests import DocumentRequest, Print
from tests.conftest import TODAY
from tests.inquiry_samples import BLOCKS, add_suppliers, enter_buyer
from tests.pdf_text import pages


@pytest.fixture
def inquiry(desk):
    enter_buyer(desk)
    return desk.inquiries.write(add_suppliers(desk), **BLOCKS)


@pytest.fixture
def keys(desk, inquiry):
    return recipients_of(desk.reader, inquiry)


@pytest.fixture
def service(desk):
    return desk.inquiries.enclosures


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "lamp photo.png"
    Image.new("RGB", (400, 200), "navy").save(path)
    return path


@pytest.fixture
def drawing(tmp_path):
    path = tmp_path / "чертёж 12.pdf"
    path.write_bytes(b"%PDF-1.4\n%%EOF\n")
    return path


def text(desk, key):
    return recipient(desk.reader, key, TODAY).text()


def test_letters_list_what_goes_along_in_latin_letters_and_stay_sendable(
    desk, inquiry, keys, service, photo, drawing
):
    service.add(inquiry, [drawing, photo])
    for key in keys:
        item = recipient(desk.reader, key, TODAY)
        assert item.text().endswith("\n\nEnclosures: chertyozh 12.pdf; lamp photo.png")
        assert item.readiness().sendable
        assert letter_of(item.text()) == item.letter()
    desk.letter_changes.begin(keys[:1], LetterKind.REFUSAL)
    assert "Enclosures" not in text(desk, keys[0])


def test_they_are_saved_beside_the_letters(
    desk, inquiry, keys, service, photo, drawing
):  # fmt: skip
    service.add(inquiry, [drawing, photo])
    folder = photo.parent / "out"
    folder.mkdir()
    papers = save_letters(desk, printable(desk, keys, TODAY), folder)
    saved = service.save_beside([inquiry, inquiry], folder)
    assert [path.name for path in saved] == ["chertyozh 12.pdf", "lamp photo.png"]
    assert saved[1].read_bytes() == photo.read_bytes()
    assert "Enclosures:chertyozh12.pdf;lampphoto.png" in pages(papers[0].path.read_bytes())[0]


@pytest.mark.parametrize("each", [True, False])
def test_the_print_view_saves_them_beside_its_letters(
    desk, inquiry, service, photo, drawing, each
):  # fmt: skip
    service.add(inquiry, [drawing, photo])
    folder = photo.parent / "out"
    folder.mkdir()
    keys = recipients_of(desk.reader, inquiry)
    request = DocumentRequest(DocumentKind.LETTERS, tuple(keys))
    if each:
        save_each(desk, request, Print(), folder, TODAY)
    else:
        save(desk, make(desk, request, Print(), TODAY), folder / "all.pdf")
    letters = 3 if each else 1
    assert len(list(folder.iterdir())) == letters + 2
    assert (folder / "lamp photo.png").read_bytes() == photo.read_bytes()
    assert (folder / "chertyozh 12.pdf").read_bytes() == drawing.read_bytes()


def test_an_e_mail_takes_them_along(desk, inquiry, keys, service, photo, drawing):
    service.add(inquiry, [drawing, photo])
    mail = printable(desk, keys[:1], TODAY, LetterFormat.EML)
    (paper,) = save_letters(desk, mail, photo.parent)
    draft = message_from_bytes(paper.path.read_bytes(), policy=default)
    files = {each.get_filename(): each.get_content() for each in draft.iter_attachments()}
    assert files["lamp photo.png"] == photo.read_bytes()
    assert files["chertyozh 12.pdf"] == drawing.read_bytes()
    assert len(files) == 3


def test_a_thumbnail_is_small_and_a_drawing_has_none(inquiry, service, photo, drawing):
    service.add(inquiry, [drawing, photo])
    pdf, picture = service.of(inquiry)
    assert service.thumbnail(pdf.id) == b""
    assert Image.open(BytesIO(service.thumbnail(picture.id))).size == (96, 48)


@pytest.mark.usefixtures("inquiry")
@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("virus.exe", b"MZ", "virus.exe is not enclosed"),
        ("page.svg", b"<svg/>", "page.svg is not enclosed"),
        ("broken.png", b"\x89PNG\r\n\x1a\nbroken", "no PNG or JPEG picture"),
        ("empty.dwg", b"", "empty.dwg is not enclosed"),
        ("false.pdf", b"MZ\x90\x00", "content is not what its name says"),
    ],
)
def test_a_hostile_file_gets_one_sentence_and_nothing_is_enclosed(
    service, photo, name, content, words
):
    path = photo.parent / name
    path.write_bytes(content)
    with pytest.raises(Rejected, match=words) as refused:
        service.add(1, [photo, path])
    assert str(refused.value).count("\n") == 0
    assert service.of(1) == ()


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_unpacked(
    inquiry, service, photo, monkeypatch
):
    monkeypatch.setattr(pictures, "MOST_PIXELS", 50_000)
    with pytest.raises(Rejected, match="megapixels"):
        service.add(inquiry, [photo])
    with pytest.raises((Rejected, Environment), match="does not exist"):
        service.add(inquiry, [photo.with_name("gone.png")])


def test_there_is_a_most_and_a_sent_letter_takes_none(desk, inquiry, keys, service, photo):
    with pytest.raises(Rejected, match="At most"):
        service.add(inquiry, [photo] * (MOST + 1))
    desk.inquiries.mark_sent(keys, TODAY, "e-mail")
    with pytest.raises(Rejected, match="was sent"):
        service.add(inquiry, [photo])


def test_what_went_out_stays_in_the_file_when_it_is_taken_out(desk, inquiry, keys, service, photo):
    service.add(inquiry, [photo])
    (kept,) = service.of(inquiry)
    service.take_out(inquiry, [kept.id])
    assert desk.reader.value("SELECT count(*) FROM attachment") == 0
    service.add(inquiry, [photo])
    desk.inquiries.mark_sent(keys[:1], TODAY, "e-mail")
    (kept,) = service.of(inquiry)
    service.take_out(inquiry, [kept.id, 999])
    assert service.of(inquiry) == ()
    assert text(desk, keys[0]).endswith("Enclosures: lamp photo.png")
    assert "Enclosures" not in text(desk, keys[1])
    assert desk.reader.value("SELECT kind FROM attachment") == "other"


def test_another_round_takes_them_along_and_another_product_does_not(
    desk, inquiry, service, photo
):  # fmt: skip
    service.add(inquiry, [photo])
    assert len(service.of(desk.inquiries.rounds.another(inquiry))) == 1
    assert service.of(desk.inquiries.rounds.about(inquiry, "Glass vase")) == ()
