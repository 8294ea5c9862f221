"""The logo: checked, made small, in letters not sent yet, and left in those that were."""

from io import BytesIO

import pytest
from PIL import Image

from sourcing_app.domain.errors import Environment, Rejected
from sourcing_app.files.pictures import small_picture
from sourcing_app.services.inquiries.export import printable, save_merged
from sourcing_app.services.inquiries.facts import recipient
from sourcing_app.services.inquiries.letterheads import letterhead
from tests.conftest import TODAY
from tests.inquiry_samples import BLOCKS, add_suppliers, enter_buyer


@pytest.fixture
def picture(tmp_path):
    def make(name="logo.png", size=(300, 100), colour="navy", **options):
        path = tmp_path / name
        Image.new("RGB", size, colour).save(path, **options)
        return path

    return make


def test_a_picture_is_kept_small_and_says_nothing_of_its_camera(picture):
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    exif[0x010F] = "Maker"
    path = picture("photo.jpg", (3000, 1000), exif=exif)
    data = small_picture(path, 1200, 480)
    kept = Image.open(BytesIO(data))
    assert (kept.format, kept.size) == ("PNG", (160, 480))
    assert b"Maker" not in data


@pytest.mark.parametrize("content", [b"", b"GIF89a....", b"<svg/>", b"\x89PNG\r\n\x1a\nbroken"])
def test_what_is_no_picture_is_refused_in_one_sentence(tmp_path, content):
    path = tmp_path / "logo.png"
    path.write_bytes(content)
    with pytest.raises(Rejected, match="is no PNG or JPEG picture"):
        small_picture(path, 10, 10)


def test_a_hundred_megapixels_are_refused_before_they_are_unpacked(picture):
    path = picture(size=(12_500, 8_000))
    with pytest.raises(Rejected, match="has 100 megapixels, more than 40"):
        small_picture(path, 10, 10)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(Environment, match=r"none\.png"):
        small_picture(tmp_path / "none.png", 10, 10)


def test_letters_have_the_logo_they_were_sent_with(desk, picture, tmp_path):
    enter_buyer(desk)
    keys = desk.inquiries.recipients_of(desk.inquiries.write(add_suppliers(desk), **BLOCKS))

    def logo(key):
        return letterhead(desk.reader, recipient(desk.reader, key, TODAY)).logo

    assert logo(keys[0]) == b""
    desk.registration.logo.take(desk.registration.logo.read(picture()))
    old = logo(keys[0])
    desk.inquiries.mark_sent(keys[:1], TODAY, "post")
    desk.registration.logo.take(desk.registration.logo.read(picture("new.png", colour="red")))
    assert logo(keys[0]) == old != logo(keys[1])
    save_merged(desk, printable(desk, keys, TODAY), tmp_path / "all.pdf")
    assert (tmp_path / "all.pdf").read_bytes().count(b"/Subtype /Image") == 2
    desk.registration.logo.remove()
    assert logo(keys[1]) == b""
    assert logo(keys[0]) == old


@pytest.mark.parametrize("how", ["palette", "one colour"])
def test_what_is_transparent_stays_so(tmp_path, how):
    path = tmp_path / "logo.png"
    drawn = Image.new("RGBA", (40, 20), (0, 0, 0, 0))
    drawn.paste((200, 0, 0, 255), (10, 5, 30, 15))
    if how == "palette":
        drawn.quantize(8).save(path)
    else:
        drawn.convert("RGB").save(path, transparency=(0, 0, 0))
    kept = Image.open(BytesIO(small_picture(path, 40, 20)))
    assert kept.getpixel((0, 0))[3] == 0
    assert kept.getpixel((20, 10)) == (200, 0, 0, 255)
