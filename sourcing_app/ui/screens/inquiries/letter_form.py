"""The blocks a letter is made from, as fields that save themselves."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.letters import LetterFacts, Question
from sourcing_app.domain.lint import foreign_words
from sourcing_app.domain.quantities import kept_quantities, kept_text, price_steps
from sourcing_app.services.inquiries.recipient import Recipient, link_for
from sourcing_app.ui.form import Form
from sourcing_app.ui.screens.inquiries.letter_editors import letter_editors
from sourcing_app.ui.typed import to_type
from sourcing_app.ui.widgets import heading

_TEXTS = ("product", "colour", "size", "features", "extra")
_CHECKS = {
    "ask_moq": Question.MOQ,
    "ask_price": Question.PRICE,
    "ask_sample": Question.SAMPLE,
    "ask_lead_time": Question.LEAD_TIME,
}
_FIXES = {"link": "product_url", Question.MOQ: "ask_moq", Question.PRICE: "ask_price"}


class LetterForm(Form):
    """The left side of the editor; `typed` comes with every key, and when a text is refused."""

    typed = Signal()

    def __init__(self, today: Any) -> None:
        super().__init__(letter_editors(today))
        self.questions = heading()
        self._place()
        for editor in self.editors.values():
            editor.told.connect(self.typed)

    def show_recipient(self, item: Recipient) -> None:
        """Show the blocks of its inquiry; what is being typed stays."""
        self.fill(_stored(item), item.inquiry_id)
        self._line("product_url").setPlaceholderText(item.page)

    def facts(self, item: Recipient) -> LetterFacts:
        """Return the letter's facts as typed; what cannot be read or was refused, as stored."""
        typed = _stored(item) | dict(self._readable())
        questions = frozenset(question for name, question in _CHECKS.items() if typed.pop(name))
        quantities = kept_quantities(typed.pop("price_quantities"))
        typed["link"] = link_for(typed.pop("product_url"), item.page)
        return replace(item.facts, questions=questions, price_quantities=quantities, **typed)

    def show_lint(self, facts: LetterFacts, kept: tuple[str, ...]) -> tuple[str, ...]:
        """Complain under each text of words that are not English, and return those words."""
        words: dict[str, str] = {}
        for name in _TEXTS:
            text = getattr(facts, name)
            found = list(foreign_words(text, kept, (facts.supplier,)))
            if not self[name].refused:
                self[name].complain(found[0].sentence if found else None)
            for finding in found:
                word = text[finding.start : finding.end]
                words.setdefault(word.casefold(), word)
        steps = map(to_type, price_steps(facts.quantity))
        self._line("price_quantities").setPlaceholderText("; ".join(steps))
        return tuple(words.values())

    def go_to(self, fix: str) -> None:
        """Put the focus into the field that a missing fact names (field.colour)."""
        name = fix.removeprefix("field.")
        editor = self.editors.get(_FIXES.get(name, name)) or self["extra"]
        editor.widget.setFocus()

    def retranslate(self) -> None:
        self.questions.setText(self.tr("Questions to ask"))
        captions = {
            "product": self.tr("Product name (English) *"),
            "product_url": self.tr("Product link *"),
            "colour": self.tr("Colour *"),
            "size": self.tr("Size *"),
            "features": self.tr("Features *"),
            "quantity": self.tr("Expected volume *"),
            "unit": self.tr("Unit"),
            "needed_by": self.tr("Needed by"),
            "ask_moq": self.tr("Minimum order quantity"),
            "ask_price": self.tr("Unit price at these quantities:"),
            "ask_sample": self.tr("Sample: price and delivery"),
            "ask_lead_time": self.tr("Production time and packing"),
            "extra": self.tr("Extra text (English)"),
        }
        for name, text in captions.items():
            self[name].set_caption(text)
        self._line("price_quantities").setAccessibleName(
            self.tr("Quantities to ask the price at, separated by semicolons")
        )

    def _readable(self) -> Iterable[tuple[str, Any]]:
        for name, editor in self.editors.items():
            if editor.refused:
                continue
            try:
                yield name, editor.value()
            except Rejected:
                continue

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
        grid.addWidget(self.questions, 3, 0, 1, 6)
        grid.setRowStretch(9, 1)


def _stored(item: Recipient) -> dict[str, Any]:
    """Return the blocks of its inquiry as they are in the file, by the names of their fields."""
    facts = item.facts
    values: dict[str, Any] = {
        "product": facts.product,
        "product_url": item.link,
        "colour": facts.colour,
        "size": facts.size,
        "features": facts.features,
        "quantity": facts.quantity,
        "unit": facts.unit,
        "needed_by": facts.needed_by,
        "price_quantities": kept_text(facts.price_quantities),
        "extra": facts.extra,
    }
    return values | {name: question in facts.questions for name, question in _CHECKS.items()}


_PLACES = {
    "product": (0, 0, 4),
    "product_url": (0, 4, 2),
    "colour": (1, 0, 2),
    "size": (1, 2, 2),
    "features": (1, 4, 2),
    "quantity": (2, 0, 2),
    "unit": (2, 2, 2),
    "needed_by": (2, 4, 2),
    "ask_moq": (4, 0, 6),
    "ask_price": (5, 0, 3),
    "price_quantities": (5, 3, 3),
    "ask_sample": (6, 0, 6),
    "ask_lead_time": (7, 0, 6),
    "extra": (8, 0, 6),
}
