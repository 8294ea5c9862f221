"""The fields of a letter's blocks, and which block each belongs to."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QLocale

from sourcing_app.domain.inquiries.blocks import TICKS, Block
from sourcing_app.domain.records.inquiries import BLOCK, INQUIRY
from sourcing_app.domain.values.quantities import kept_quantities, kept_text, read_quantities
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.forms.number_editors import QuantityEditor
from sourcing_app.ui.forms.number_input import to_type
from sourcing_app.ui.forms.profile_editor import ProfileEditor
from sourcing_app.ui.forms.text_editors import LineEditor, TextEditor

FIRST = ("product", "colour", "size", "features", "quantity", "unit", "needed_by")
"""What no inquiry goes out without stands above the blocks."""
OF_BLOCK: Mapping[Block, tuple[str, ...]] = {
    Block.WHO: ("profile_id",),
    Block.PRODUCT: ("material", "finish", "tolerance", "standard", "drawing"),
    Block.QUANTITY: ("yearly_quantity",),
    Block.MOQ: ("moq_per_colour", "moq_of_samples"),
    Block.PRICE: ("price_quantities", "currency", "incoterm", "place", "validity_days"),
    Block.SAMPLE: ("sample_quantity", "sample_terms"),
    Block.CUSTOMISATION: ("customisation", "tooling"),
    Block.CERTIFICATES: ("certificates",),
    Block.PACKING: ("packing",),
    Block.PAYMENT: ("payment_terms",),
    Block.QUALITY: ("inspection",),
    Block.EXTRA: ("extra",),
    Block.CLOSING: ("answer_by",),
}
"""The facts that a block names."""
WORDED = tuple(block for block in Block if block in TICKS)
"""The blocks that can be worded anew; extra text is the buyer's already."""
WIDE = frozenset(
    {
        "moq_per_colour",
        "moq_of_samples",
        "sample_terms",
        "customisation",
        "tooling",
        "certificates",
        "packing",
        "inspection",
        "extra",
    }
)
"""Texts that need a line of their own."""
_BLOCKS = (*FIRST, *TICKS.values(), *(name for names in OF_BLOCK.values() for name in names))


class QuantitiesEditor(LineEditor):
    """Quantities separated by semicolons, in the separators of the language."""

    def value(self) -> str:
        locale = QLocale()
        found = read_quantities(self.line.text(), locale.decimalPoint(), locale.groupSeparator())
        return kept_text(found)

    def put(self, value: Any) -> None:
        super().put("; ".join(map(to_type, kept_quantities(value or ""))))


def letter_editors(today: Any, profile: ProfileEditor) -> list[Editor]:
    """Make the editors of everything an inquiry says, with the one of who writes it."""
    quantities = QuantitiesEditor("inquiries.price_quantities", cap=INQUIRY["price_quantities"].cap)
    extra = TextEditor("inquiries.extra", cap=INQUIRY["extra"].cap, lines=3)
    extra.area.setMaximumHeight(extra.area.minimumHeight())
    volume = QuantityEditor("inquiries.quantity", most=INQUIRY["quantity"].most)
    ready = (volume, quantities, extra, profile)
    return editors_of(INQUIRY, "inquiries.", _BLOCKS, today=today, ready=ready)


def wording_editors() -> list[Editor]:
    """Make the editors of blocks in the buyer's own words, named by block."""
    made: list[Editor] = []
    for block in WORDED:
        editor = TextEditor(f"inquiries.words_{block}", cap=BLOCK["wording"].cap, lines=2)
        editor.set_words(BLOCK["wording"].words)
        made.append(editor)
    return made
