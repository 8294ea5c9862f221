"""
The blocks a letter is made from, as fields that save themselves.

Most are common to all letters of the inquiry that are not sent, and a line over them says which
these are; the product link is of this letter alone.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.blocks import TICKS, Block
from sourcing_app.domain.inquiries.language import foreign_words
from sourcing_app.domain.inquiries.letter import LetterFacts
from sourcing_app.domain.records.inquiries import INQUIRY, RECIPIENT
from sourcing_app.domain.values.quantities import kept_quantities, kept_text, price_steps
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.forms.number_input import to_type
from sourcing_app.ui.screens.inquiries.letter_editors import letter_editors
from sourcing_app.ui.widgets.labels import heading, label

_TEXTS = ("product", "colour", "size", "features", "extra")
_CHECKS = {TICKS[block]: block for block in (Block.MOQ, Block.PRICE, Block.SAMPLE, Block.LEAD_TIME)}
_STARRED = ("product", "colour", "size", "features", "quantity")
_FIXES = {block.value: name for block, name in TICKS.items()}


class LetterForm(Form):
    """The left side of the editor; `typed` comes with every key, and when a text is refused."""

    typed = Signal()

    def __init__(self, today: Any) -> None:
        super().__init__(letter_editors(today))
        self.link = Form(editors_of(RECIPIENT, "inquiries.", ("product_url",)))
        self._name()
        self.reach = label("", "small", wrap=True)
        self.questions = heading()
        self._place()
        self._changed: list[str] = []
        self._sent = 0
        for editor in (*self.editors.values(), *self.link.editors.values()):
            editor.told.connect(self.typed)

    def show_recipient(self, item: Recipient) -> None:
        """Show the blocks of its inquiry; what is being typed stays."""
        self.fill(_stored(item), item.inquiry_id)
        self.link.fill({"product_url": item.link}, item.id)
        line: Any = self.link["product_url"].widget
        line.setPlaceholderText(item.facts.page)

    def show_reach(self, changed: list[str], sent: int) -> None:
        """Say whose letters a change of these blocks changes; a lone letter needs no words."""
        self._changed, self._sent = changed, sent
        said = len(changed) + sent > 1 and bool(changed)
        self.reach.setText(_reach(changed, sent) if said else "")
        self.reach.setVisible(said)

    def facts(self, item: Recipient) -> LetterFacts:
        """Return the letter's facts as typed; what cannot be read or was refused, as stored."""
        typed = _stored(item) | dict(_readable(self))
        here = frozenset(block for name, block in _CHECKS.items() if typed.pop(name))
        ticked = item.choice.ticked - {*_CHECKS.values()} | here
        blocks = replace(item.choice, ticked=ticked).blocks()
        quantities = kept_quantities(typed.pop("price_quantities"))
        link = dict(_readable(self.link)).get("product_url", item.link)
        typed["link"] = link or item.facts.page
        return replace(item.facts, blocks=blocks, price_quantities=quantities, **typed)

    def show_lint(self, facts: LetterFacts, kept: tuple[str, ...]) -> None:
        """Complain under each text of words that are not English."""
        for name in _TEXTS:
            text = getattr(facts, name)
            found = list(foreign_words(text, kept, (facts.supplier,)))
            if not self[name].refused:
                self[name].complain(found[0].sentence if found else None)
        steps = map(to_type, price_steps(facts.quantity))
        self._line("price_quantities").setPlaceholderText("; ".join(steps))

    def go_to(self, fix: str) -> None:
        """Put the focus into the field that a missing fact names (field.colour)."""
        name = fix.removeprefix("field.")
        if name == "link":
            self.link["product_url"].widget.setFocus()
            return
        editor = self.editors.get(_FIXES.get(name, name)) or self["extra"]
        editor.widget.setFocus()

    def retranslate(self) -> None:
        self.questions.setText(self.tr("Questions to ask"))
        self.show_reach(self._changed, self._sent)

    def _name(self) -> None:
        """Mark what no letter goes out without."""
        for name in _STARRED:
            self[name].set_words(INQUIRY[name].words, starred=True)
        self.link["product_url"].set_words(RECIPIENT["product_url"].words, starred=True)

    def _line(self, name: str) -> Any:
        return self[name].widget

    def _place(self) -> None:
        """Lay the fields out as the design has them: six columns, the questions one a line."""
        grid = self.layout()
        assert isinstance(grid, QGridLayout)
        while grid.count():
            grid.takeAt(0)
        for at in range(6):
            grid.setColumnStretch(at, 1)
        for name, (line, column, span) in _PLACES.items():
            grid.addWidget(self[name], line, column, 1, span, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.reach, 0, 0, 1, 6)
        grid.addWidget(self.link, 1, 3, 1, 3, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.questions, 4, 0, 1, 6)
        grid.setRowStretch(10, 1)


def _stored(item: Recipient) -> dict[str, Any]:
    """Return the blocks of its inquiry as they are in the file, by the names of their fields."""
    facts = item.facts
    values: dict[str, Any] = {
        "product": facts.product,
        "colour": facts.colour,
        "size": facts.size,
        "features": facts.features,
        "quantity": facts.quantity,
        "unit": facts.unit,
        "needed_by": facts.needed_by,
        "price_quantities": kept_text(facts.price_quantities),
        "extra": facts.extra,
    }
    return values | {name: block in item.choice.ticked for name, block in _CHECKS.items()}


def _readable(form: Form) -> Iterable[tuple[str, Any]]:
    for name, editor in form.editors.items():
        if editor.refused:
            continue
        try:
            yield name, editor.value()
        except Rejected:
            continue


def _reach(changed: list[str], sent: int) -> str:
    names = ", ".join(changed[:_NAMED])
    left = len(changed) - _NAMED
    if left > 0:
        more = QCoreApplication.translate("LetterForm", "and %n more", "", left)
        names = f"{names} {more}"
    text = QCoreApplication.translate(
        "LetterForm", "Changes %n letter(s): {names}.", "", len(changed)
    ).format(names=names)
    if not sent:
        return text
    kept = QCoreApplication.translate("LetterForm", "%n sent letter(s) stay as they are.", "", sent)
    return f"{text} {kept}"


_NAMED = 3
_PLACES = {
    "product": (1, 0, 3),
    "colour": (2, 0, 2),
    "size": (2, 2, 2),
    "features": (2, 4, 2),
    "quantity": (3, 0, 2),
    "unit": (3, 2, 2),
    "needed_by": (3, 4, 2),
    "ask_moq": (5, 0, 6),
    "ask_price": (6, 0, 3),
    "price_quantities": (6, 3, 3),
    "ask_sample": (7, 0, 6),
    "ask_lead_time": (8, 0, 6),
    "extra": (9, 0, 6),
}
