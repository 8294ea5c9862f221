"""
Inquiry letters as Word documents, to be changed by hand: real lists, letterhead and foot.

python-docx is imported when the first one is written: it takes 76 ms.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.letter import Letter, Letterhead, LetterPart, PartKind
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.paper import MARGINS, SIZES, USUAL, PageSetup

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph

_FONT, _CHINESE = "Calibri", "Microsoft YaHei"
_BODY, _SMALL, _TITLE = 10.5, 9.0, 14.0
_GAP, _SIGNED = 9.0, 30.0
_GREY, _RULE = (0x52, 0x5B, 0x6B), "D5DAE2"
_LOGO_WIDTH, _LOGO_HEIGHT = 50, 18
_STYLES = {PartKind.BULLETS: "List Bullet", PartKind.QUESTIONS: "List Number"}
_TITLE_CAP = 255
_AFTER_NUMBERS = ("w:cols", "w:titlePg", "w:docGrid")
_AFTER_EDGES = ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")
"""Elements before which another has its place: readers insist on the order."""
_PRINTED_HEAD = 85.0
"""What paper with a printed head needs, in points."""
_UNSTORABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML cannot hold; no text that was typed into the file has any of it."""


def letters_docx(
    letters: Sequence[tuple[Letter, Letterhead]],
    setup: PageSetup = USUAL,
    step: Callable[[int], None] = lambda _: None,
) -> bytes:
    """
    Write letters into one document, each on a new page with its own letterhead and page numbers.

    `step` is called with the number of letters written so far and may raise to stop.
    """
    from docx import Document
    from docx.enum.section import WD_SECTION

    for letter, letterhead in letters:
        require_storable(letter, letterhead)
    document = Document()
    _set_up(document, letters)
    styles = {kind: document.styles[name].style_id for kind, name in _STYLES.items()}
    for number, (letter, letterhead) in enumerate(letters):
        step(number)
        section = document.add_section(WD_SECTION.NEW_PAGE) if number else document.sections[0]
        paper = _Paper(document, section, styles)
        paper.lay_out(setup)
        paper.head(letterhead if setup.letterhead else None)
        paper.foot(letter.foot(), alone=len(letters) == 1)
        for part in letter.parts():
            paper.part(part)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def require_storable(letter: Letter, letterhead: Letterhead) -> None:
    """Raise Rejected for a character that no Word document can hold."""
    found = _UNSTORABLE.search(f"{letter.text()}\n{letterhead.text()}")
    if found:
        raise Rejected(
            say(
                "Letters", "A Word document cannot hold the character U+{code}. Delete it first."
            ).put(code=f"{ord(found.group()):04X}")
        )


def _set_up(document: Document, letters: Sequence[tuple[Letter, Letterhead]]) -> None:
    """Set fonts and spacing, and who wrote it: the template's own values go."""
    from docx.oxml.ns import qn
    from docx.shared import Pt

    for name in ("Normal", *_STYLES.values()):
        style: ParagraphStyle = document.styles[name]
        style.font.name, style.font.size = _FONT, Pt(_BODY)
        style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), _CHINESE)
        style.paragraph_format.space_after = Pt(0)
        style.paragraph_format.line_spacing = 1.15
    about = document.core_properties
    for each in about._element.xpath("dcterms:created | dcterms:modified"):  # noqa: SLF001
        about._element.remove(each)  # noqa: SLF001 - days of the template
    about.comments = ""
    about.title = (letters[0][0].subject if len(letters) == 1 else "Inquiries")[:_TITLE_CAP]
    about.author = letters[0][1].title[:_TITLE_CAP]


class _Paper:
    """Writes one letter into its section of a document."""

    def __init__(
        self, document: Document, section: Section, styles: Mapping[PartKind, str]
    ) -> None:
        self._document, self._section, self._styles = document, section, styles

    def lay_out(self, setup: PageSetup) -> None:
        """Set the paper and begin with page 1."""
        from docx.shared import Mm

        section, margin = self._section, Mm(MARGINS[setup.margins])
        section.page_width, section.page_height = map(Mm, SIZES[setup.paper])
        section.left_margin = section.right_margin = margin
        section.top_margin = section.bottom_margin = margin
        section.header_distance = Mm(MARGINS[setup.margins] - 4)
        section.footer_distance = Mm(max(MARGINS[setup.margins] - 10, 7))
        section.different_first_page_header_footer = True
        form: Any = section._sectPr  # noqa: SLF001
        if not form.xpath("w:pgNumType"):  # a further section begins as a copy of the last
            form.insert_element_before(_element("w:pgNumType", {"w:start": "1"}), *_AFTER_NUMBERS)

    def head(self, letterhead: Letterhead | None) -> None:
        """Write the letterhead above the first page, with its logo at the left, and its rule."""
        self._section.header.is_linked_to_previous = False
        header = self._section.first_page_header
        header.is_linked_to_previous = False
        if letterhead is None:
            header.paragraphs[0].paragraph_format.space_before = _points(_PRINTED_HEAD)
            return
        holder: Any = header
        if letterhead.logo:
            holder = _beside_logo(header, letterhead.logo, self._room())
        first = holder.paragraphs[0]
        _write(first, letterhead.title, size=_TITLE, bold=True)
        for line in filter(None, letterhead.lines):
            _write(holder.add_paragraph(), line, size=_SMALL, grey=True)
        last = header.paragraphs[-1]
        last.paragraph_format.space_after = _points(_GAP)
        _rule_below(last)

    def foot(self, text: str, *, alone: bool) -> None:
        """Write the foot of every page: what it belongs to, and its number at the right."""
        from docx.enum.text import WD_TAB_ALIGNMENT

        pages = "NUMPAGES" if alone else "SECTIONPAGES"
        for footer in (self._section.first_page_footer, self._section.footer):
            footer.is_linked_to_previous = False
            line = footer.paragraphs[0]
            line.style = self._document.styles["Normal"]
            line.paragraph_format.tab_stops.add_tab_stop(self._room(), WD_TAB_ALIGNMENT.RIGHT)
            _write(line, f"{text}\tPage ", size=_SMALL, grey=True)
            _field(line, "PAGE")
            _write(line, " of ", size=_SMALL, grey=True)
            _field(line, pages)

    def part(self, part: LetterPart) -> None:
        """Write a part; the signature and the subject are not parted from what follows them."""
        closes = part.kind is PartKind.CLOSING
        numbered = self._numbered_from(part.first) if part.kind is PartKind.QUESTIONS else None
        style = self._styles.get(part.kind)
        for number, text in enumerate(part.texts):
            line = self._document.add_paragraph()
            line._p.style = style  # noqa: SLF001 - a style looked up each time takes 1 ms
            _write(line, text, bold=part.kind is PartKind.SUBJECT)
            form = line.paragraph_format
            form.keep_together = True
            last = number == len(part.texts) - 1
            form.keep_with_next = part.leads or (closes and not last)
            form.space_before = _points(_SIGNED if closes and number == 1 else 0)
            form.space_after = _points(_GAP if last else 0)
            if numbered is not None:
                of_list = line._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001
                of_list.get_or_add_ilvl().val = 0
                of_list.get_or_add_numId().val = numbered

    def _numbered_from(self, first: int) -> int:
        """Begin another numbered list; returns its number in the document."""
        from docx.oxml.ns import qn

        lists: Any = self._document.part.numbering_part.element
        usual: Any = self._document.styles[_STYLES[PartKind.QUESTIONS]].element
        number = usual.pPr.numPr.numId.val
        (known,) = (each for each in lists.num_lst if each.numId == number)
        made = lists.add_num(known.find(qn("w:abstractNumId")).val)
        made.add_lvlOverride(ilvl=0).add_startOverride(first)
        return int(made.numId)

    def _room(self) -> Any:
        section = self._section
        return (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)


def _beside_logo(header: Any, logo: bytes, room: Any) -> Any:
    """Place the logo at the left; returns the cell for the text beside it."""
    from docx.shared import Mm

    table = header.add_table(1, 2, room)
    table.autofit = False
    picture = table.cell(0, 0).paragraphs[0].add_run().add_picture(BytesIO(logo))
    scale = min(Mm(_LOGO_WIDTH) / picture.width, Mm(_LOGO_HEIGHT) / picture.height)
    picture.width, picture.height = int(picture.width * scale), int(picture.height * scale)
    widths = (picture.width + Mm(6), room - picture.width - Mm(6))
    for column, width in zip(table.columns, widths, strict=True):
        column.width = column.cells[0].width = width
    header._element.remove(header.paragraphs[0]._p)  # noqa: SLF001 - it would stand above the table
    header.add_paragraph()
    return table.cell(0, 1)


def _write(
    line: Paragraph, text: str, *, size: float = _BODY, bold: bool = False, grey: bool = False
) -> None:
    """Add a text as it is: nothing of it is read as markup."""
    from docx.shared import RGBColor

    run = line.add_run(text)
    run.font.size = _points(size)
    run.font.bold = bold or None
    if grey:
        run.font.color.rgb = RGBColor(*_GREY)


def _field(line: Paragraph, name: str) -> None:
    """Add a number that the reader's program counts."""
    _write(line, "1", size=_SMALL, grey=True)
    run = line.runs[-1]._r  # noqa: SLF001
    field = _element("w:fldSimple", {"w:instr": name})
    line._p.append(field)  # noqa: SLF001
    field.append(run)


def _rule_below(line: Paragraph) -> None:
    edges = _element("w:pBdr")
    edges.append(
        _element("w:bottom", {"w:val": "single", "w:sz": "6", "w:space": "6", "w:color": _RULE})
    )
    form: Any = line._p.get_or_add_pPr()  # noqa: SLF001
    form.insert_element_before(edges, *_AFTER_EDGES)


def _element(tag: str, values: Mapping[str, str] = MappingProxyType({})) -> Any:
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    made: Any = OxmlElement(tag)
    for name, value in values.items():
        made.set(qn(name), value)
    return made


def _points(size: float) -> Any:
    from docx.shared import Pt

    return Pt(size)
