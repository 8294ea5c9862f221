"""Letters as Word document, e-mail draft and web page: one text, nothing of it read as markup."""

import re
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from html.parser import HTMLParser
from io import BytesIO

import pytest
from docx import Document
from PIL import Image

from sourcing_app.documents.letter_docx import letters_docx
from sourcing_app.documents.letter_html import letters_html
from sourcing_app.documents.letter_mail import Enclosed, letter_mail
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.compose import compose
from sourcing_app.domain.inquiries.letter import Letter, Letterhead, PartKind
from sourcing_app.domain.values.paper import Margins, PageSetup, PaperSize
from tests.letter_samples import LAMP

HEAD = Letterhead("Nordlicht Home LLC", ("Bauman St. 5, Kazan 420111, Russia", "INN 7707083893"))
LETTER = replace(compose(LAMP), reference="RFQ-2026-0001, revision 1")
HOSTILE = '<img src="/dev/zero"> <script>x</script> {title} %s $x &amp; </p></article>'
NAMES = (
    HOSTILE,
    "深圳市华为技术有限公司",
    "ООО «Ромашка» Ёж",
    "محمد 🙂 𠀀",
    "Sun \u202eKidding",
    "a" * 200_000,
)
ENCLOSED = Enclosed("Inquiry 深圳.pdf", b"%PDF-1.4")


class Words(HTMLParser):
    """The text of a page, and which elements it has."""

    def __init__(self, page):
        super().__init__()
        self.texts, self.tags, self._skipped = [], [], False
        self.feed(page)

    def handle_starttag(self, tag, _attrs):
        self.tags.append(tag)
        self._skipped = tag in {"style", "title"}

    def handle_endtag(self, _tag):
        self._skipped = False

    def handle_data(self, data):
        if not self._skipped:
            self.texts.append(data)

    def words(self):
        return " ".join(self.texts).split()


def words_of(letter, head=None):
    """The words of a letter without the marks of its lists."""
    texts = [text for part in letter.parts() for text in part.texts]
    return " ".join([*((head.title, *head.lines) if head else ()), *texts]).split()


def docx_words(data):
    document = Document(BytesIO(data))
    header = document.sections[0].first_page_header
    heads = [*header.paragraphs, *(p for t in header.tables for p in t.cell(0, 1).paragraphs)]
    return " ".join(each.text for each in (*heads, *document.paragraphs)).split()


def mail(letter, address="li.wei@brightpath.example"):
    return message_from_bytes(letter_mail(letter, address, ENCLOSED), policy=default)


@pytest.mark.parametrize("name", NAMES)
def test_every_format_has_the_words_of_the_letter_and_no_others(name):
    letter = compose(replace(LAMP, supplier=name, extra=f"We pay {name}", colour=name))
    head = replace(HEAD, title=name)
    draft = mail(letter)
    assert docx_words(letters_docx([(letter, head)])) == words_of(letter, head)
    page = Words(letters_html([(letter, head)]).decode())
    assert page.words() == words_of(letter, head)
    assert Words(draft.get_body(("html",)).get_content()).words() == words_of(letter)
    assert draft.get_body(("plain",)).get_content().splitlines() == letter.text().split("\n")
    assert not {"img", "script"} & set(page.tags)


def test_questions_are_a_list_of_word_that_counts_by_itself():
    document = Document(BytesIO(letters_docx([(LETTER, HEAD), (LETTER, HEAD)])))
    asked = [part for part in LETTER.parts() if part.kind is PartKind.QUESTIONS]
    numbered = [p for p in document.paragraphs if p.style.name == "List Number"]
    assert [p.text for p in numbered] == [text for part in asked * 2 for text in part.texts]
    lists = [p._p.pPr.numPr.numId.val for p in numbered]
    assert len(set(lists)) == 2 * len(asked)
    counting = document.part.numbering_part.element
    starts = counting.xpath("w:num/w:lvlOverride/w:startOverride/@w:val")
    assert starts == [str(part.first) for part in asked * 2]
    bullets = [p.text for p in document.paragraphs if p.style.name == "List Bullet"]
    assert bullets == [*LETTER.bullets()] * 2


def test_each_letter_of_a_word_document_counts_its_own_pages_above_its_own_foot():
    other = replace(LETTER, to=("Ningbo Sun",))
    document = Document(BytesIO(letters_docx([(LETTER, HEAD), (other, HEAD)])))
    assert len(document.sections) == 2
    for section, letter in zip(document.sections, (LETTER, other), strict=True):
        assert section._sectPr.xpath("w:pgNumType/@w:start") == ["1"]
        for foot in (section.footer, section.first_page_footer):
            assert foot.paragraphs[0].text == f"{letter.foot()}\tPage  of "
            fields = foot._element.xpath(".//w:fldSimple/@w:instr")
            assert fields == ["PAGE", "SECTIONPAGES"]
    alone = Document(BytesIO(letters_docx([(LETTER, HEAD)]))).sections[0]
    assert alone.footer._element.xpath(".//w:fldSimple/@w:instr") == ["PAGE", "NUMPAGES"]


def test_the_paper_is_the_one_asked_for_and_a_printed_head_keeps_its_room():
    setup = PageSetup(PaperSize.LETTER, Margins.WIDE, letterhead=False)
    document = Document(BytesIO(letters_docx([(LETTER, HEAD)], setup)))
    (section,) = document.sections
    assert [round(x.mm, 1) for x in (section.page_width, section.left_margin)] == [215.9, 30]
    (line,) = section.first_page_header.paragraphs
    assert (line.text, line.paragraph_format.space_before.pt > 60) == ("", True)
    assert docx_words(letters_docx([(LETTER, HEAD)], setup)) == words_of(LETTER)


def test_the_template_of_the_library_leaves_no_traces():
    about = Document(BytesIO(letters_docx([(LETTER, HEAD)]))).core_properties
    assert (about.title, about.author, about.comments) == (LETTER.subject, HEAD.title, "")
    assert (about.created, about.modified) == (None, None)


@pytest.mark.parametrize(("kind", "size"), [("PNG", (600, 100)), ("JPEG", (90, 300))])
def test_the_logo_stands_in_its_own_proportions_and_is_loaded_from_nowhere(kind, size):
    kept = BytesIO()
    Image.new("RGB", size, "navy").save(kept, kind)
    head = replace(HEAD, logo=kept.getvalue())
    document = Document(BytesIO(letters_docx([(LETTER, head)])))
    header = document.sections[0].first_page_header
    (extent,) = header._element.xpath(".//wp:extent")
    (table,) = header.tables
    wide = [column.width for column in table.columns]
    assert wide == [cell.width for cell in table.rows[0].cells]
    assert extent.cx < wide[0] < wide[1]
    assert extent.cx / extent.cy == pytest.approx(size[0] / size[1], rel=0.01)
    assert docx_words(letters_docx([(LETTER, head)])) == words_of(LETTER, head)
    page = letters_html([(LETTER, head)]).decode()
    assert re.findall(r'(?:src|href)="([^;]*)', page) == [f"data:image/{kind.lower()}"]


def test_a_character_no_word_document_holds_is_named():
    with pytest.raises(Rejected, match=r"U\+0001"):
        letters_docx([(Letter(subject="x\x01y"), HEAD)])


def test_a_draft_is_unsent_to_one_address_with_the_pdf_attached():
    draft = mail(LETTER)
    assert (draft["X-Unsent"], draft["To"]) == ("1", "li.wei@brightpath.example")
    assert (draft["Subject"], draft["From"], draft["Bcc"]) == (LETTER.subject, None, None)
    (pdf,) = draft.iter_attachments()
    assert (pdf.get_filename(), pdf.get_content()) == ENCLOSED
    assert mail(LETTER, "")["To"] is None


@pytest.mark.parametrize(
    "address",
    [
        "a@b.example, c@d.example",
        "a@b.example\r\nBcc: c@d.example",
        "a@b.example\nBcc: c@d.example",
        "a@b.example\u2028Bcc: c",
        "a%0d%0aBcc: c@d.example",
        "Li <a@b.example>",
        "a@b.example>",
        "a@@b.example",
        "=?utf-8?q?a?=@b.example x",
        "group: a@b.example;",
    ],
)
def test_what_is_not_one_address_gets_no_draft(address):
    with pytest.raises(Rejected, match="is not one e-mail address"):
        letter_mail(LETTER, address, ENCLOSED)


def test_a_line_break_in_a_subject_is_a_blank():
    odd = replace(LETTER, subject="Lamp\r\nBcc: c@d.example\u2028x\x85y")
    draft = mail(odd)
    assert draft["Bcc"] is None
    assert draft["Subject"] == "Lamp Bcc: c@d.example x y"


def test_lists_go_on_counting_where_the_last_one_ended():
    first = next(part for part in LETTER.body if part.kind is PartKind.QUESTIONS)
    letter = replace(LETTER, body=(replace(first, first=4),))
    assert '<ol start="4">' in letters_html([(letter, HEAD)]).decode()


@pytest.mark.parametrize("write", [letters_docx, letters_html])
def test_who_waits_hears_of_each_letter_and_may_stop(write):
    heard = []
    write([(LETTER, HEAD)] * 3, step=heard.append)
    assert heard == [0, 1, 2]
