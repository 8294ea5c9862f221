"""How the text of every document looks, black on white."""

from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from sourcing_app.documents import fonts

BLACK = HexColor("#000000")
GREY = HexColor("#525B6B")
RULE = HexColor("#D5DAE2")
LINE = ParagraphStyle("line", fontName=fonts.REGULAR, fontSize=10.5, leading=15)
BLOCK = ParagraphStyle("block", LINE, spaceAfter=9)
ITEM = ParagraphStyle(
    "item", LINE, leftIndent=26, bulletIndent=10, bulletFontName=fonts.REGULAR, spaceAfter=2
)
TITLE = ParagraphStyle("title", LINE, fontSize=14, leading=19)
HEADING = ParagraphStyle("heading", LINE, fontSize=11, spaceBefore=8, spaceAfter=3)
CELL = ParagraphStyle("cell", LINE, fontSize=9, leading=12.5)
CELL_RIGHT = ParagraphStyle("cell_right", CELL, alignment=TA_RIGHT)
CELL_ITEM = ParagraphStyle("cell_item", CELL, leftIndent=12, bulletIndent=2, bulletFontSize=9)
SMALL = ParagraphStyle("small", LINE, fontSize=9, leading=13, textColor=GREY)


def markup(text: str, *, bold: bool = False) -> str:
    """
    Escape a value and name the font of each run, so that Chinese in Latin text prints.

    A line break in the value is one on paper.
    """
    return "".join(
        f'<font name="{font}">{escape(piece)}</font>'.replace("\n", "<br/>")
        for font, piece in fonts.runs(text, bold=bold)
    )
