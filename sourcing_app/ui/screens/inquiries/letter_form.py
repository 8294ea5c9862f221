"""
The blocks a letter is made from, as fields that save themselves.

Most are common to all letters of the inquiry that are not sent, and a line over them says which
these are; the product link is of this letter alone.
"""

from collections.abc import Iterable
from dataclasses import fields, replace
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.blocks import TICKS, Block
from sourcing_app.domain.inquiries.language import foreign_words
from sourcing_app.domain.inquiries.letter import LetterFacts, Wishes
from sourcing_app.domain.inquiries.wording import to_begin_from
from sourcing_app.domain.records.inquiries import INQUIRY, RECIPIENT
from sourcing_app.domain.values.quantities import kept_quantities, kept_text, price_steps
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.forms.number_input import to_type
from sourcing_app.ui.forms.profile_editor import ProfileEditor
from sourcing_app.ui.screens.inquiries.block_section import BlockSection
from sourcing_app.ui.screens.inquiries.letter_editors import (
    OF_BLOCK,
    letter_editors,
    wording_editors,
)
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.widgets.labels import heading, label

_TEXTS = ("product", "colour", "size", "features", "extra")
_FIXES = {block.value: name for block, name in TICKS.items()}
_STARRED = ("product", "colour", "size", "features", "quantity")
_WISHES = tuple(field.name for field in fields(Wishes))


class LetterForm(Form):
    """The left side of the editor; `typed` comes with every key, and when a text is refused."""

    typed = Signal()

    moved = Signal(object, int)
    """A `Block` is to go up (-1) or down (1)."""

    alone_worded = Signal(object)
    """A `Block` is to be worded in this letter alone."""

    used = Signal(object, object)
    """A `Block`, and the `BlockUse` that this letter alone has for it, or None."""

    def __init__(self, today: Any) -> None:
        self.profile = ProfileEditor("inquiries.profile_id")
        super().__init__(letter_editors(today, self.profile))
        self.link = Form(editors_of(RECIPIENT, "inquiries.", ("product_url",)))
        self.words = Form(wording_editors())
        self.words.setParent(self)  # its editors stand in the sections
        self.words.hide()
        self.reach = label("", "small", wrap=True)
        self.blocks = heading()
        self.sections = {block: self._section(block) for block in Block}
        self._order: tuple[Block, ...] = ()
        self._name()
        self._place()
        self._reached: tuple[list[str], int, bool, bool] = ([], 0, False, False)
        for form in (self, self.link, self.words):
            for editor in form.editors.values():
                editor.told.connect(self.typed)
        self._break_names()

    def show_recipient(self, item: Recipient, *, several: bool = False) -> None:
        """Show the blocks of its inquiry; what is being typed stays."""
        self.fill(_stored(item), item.inquiry_id)
        self.link.fill({"product_url": item.link}, item.id)
        words = {f"words_{block}": item.choice.words.get(block, "") for block in TICKS}
        self.words.fill(words, item.inquiry_id)
        line: Any = self.link["product_url"].widget
        line.setPlaceholderText(item.facts.page)
        self._arrange(item.choice.order)
        for block, section in self.sections.items():
            worded = block in item.choice.own_words
            section.show_state(item.choice.uses.get(block), worded=worded, several=several)

    def show_reach(
        self, changed: list[str], sent: int, *, differs: bool = False, own_text: bool = False
    ) -> None:
        """Say whose letters a change of these blocks changes, and what is this letter's own."""
        self._reached = (changed, sent, differs, own_text)
        several = len(changed) + sent > 1 and bool(changed)
        told = [_reach(changed, sent)] if several else []
        if own_text:
            told.append(self.tr("The text of this letter is its own, not its template's."))
        elif differs and several:
            told.append(self.tr("This letter differs from the others."))
        self.reach.setText(" ".join(told))
        self.reach.setVisible(bool(told))

    @property
    def reached(self) -> int:
        """How many letters a change of these blocks changes."""
        return max(1, len(self._reached[0]))

    def facts(self, item: Recipient) -> LetterFacts:
        """Return the letter's facts as typed; what cannot be read or was refused, as stored."""
        typed = _stored(item) | dict(_readable(self))
        ticked = frozenset(block for block, name in TICKS.items() if typed.pop(name))
        blocks = replace(item.choice, ticked=ticked | {Block.EXTRA}).blocks()
        del typed["profile_id"]
        quantities = kept_quantities(typed.pop("price_quantities"))
        wishes = Wishes(**{name: typed.pop(name) for name in _WISHES})
        link = dict(_readable(self.link)).get("product_url", item.link)
        typed["link"] = link or item.facts.page
        return replace(
            item.facts,
            blocks=blocks,
            wordings=self._wordings(item),
            price_quantities=quantities,
            wishes=wishes,
            **typed,
        )

    def show_lint(self, facts: LetterFacts, kept: tuple[str, ...]) -> None:
        """Complain under each text of words that are not English."""
        for name in _TEXTS:
            text = getattr(facts, name)
            found = list(foreign_words(text, kept, (facts.supplier,)))
            if not self[name].refused:
                self[name].complain(found[0].sentence if found else None)
        steps = map(to_type, price_steps(facts.quantity))
        line: Any = self["price_quantities"].widget
        line.setPlaceholderText("; ".join(steps))

    def word(self, block: Block, facts: LetterFacts) -> None:
        """Begin to word a block from the program's words, or give the own words up."""
        editor: Any = self.words[f"words_{block}"]
        if self.sections[block].own.isChecked():
            editor.put(to_begin_from(block, facts))
            self.sections[block].follow()
            editor.widget.setFocus()
        else:
            editor.put("")
        editor.finish()
        self.sections[block].follow()

    def go_to(self, fix: str) -> None:
        """Put the focus into the field that a missing fact names: field.colour, field.words_moq."""
        name = fix.removeprefix("field.")
        if name == "link":
            self.link["product_url"].widget.setFocus()
            return
        words = self.words.editors.get(name)
        if words is not None and not words.widget.isVisible():  # it is this letter's alone
            self.alone_worded.emit(Block(name.removeprefix("words_")))
            return
        editor = words or self.editors.get(_FIXES.get(name, name)) or self["extra"]
        editor.widget.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._break_names()
        super().changeEvent(event)

    def _break_names(self) -> None:
        """In large letters six columns are too narrow for some names on one line."""
        for form in (self, self.link, self.words):
            for editor in form.editors.values():
                editor.label.setWordWrap(current().text_size > _USUAL_SIZE)

    def retranslate(self) -> None:
        self.blocks.setText(self.tr("Blocks of the letter, in its order"))
        changed, sent, differs, own_text = self._reached
        self.show_reach(changed, sent, differs=differs, own_text=own_text)
        for section in self.sections.values():
            section.retranslate()

    def _wordings(self, item: Recipient) -> MappingProxyType[Block, str]:
        """The common wordings as typed, but where this letter has one of its own."""
        typed = dict(_readable(self.words))
        common = {block: typed.get(f"words_{block}", "") for block in TICKS}
        words = {block: text for block, text in common.items() if text} | dict(
            item.choice.own_words
        )
        return MappingProxyType(words)

    def _section(self, block: Block) -> BlockSection:
        tick = self[TICKS[block]] if block in TICKS else None
        facts = [self[name] for name in OF_BLOCK.get(block, ())]
        section = BlockSection(block, tick, facts, self.words.editors.get(f"words_{block}"))
        section.moved.connect(lambda distance: self.moved.emit(block, distance))
        section.alone_worded.connect(lambda: self.alone_worded.emit(block))
        section.used.connect(lambda use: self.used.emit(block, use))
        return section

    def _name(self) -> None:
        """Mark what no letter goes out without."""
        for name in _STARRED:
            self[name].set_words(INQUIRY[name].words, starred=True)
        self.link["product_url"].set_words(RECIPIENT["product_url"].words, starred=True)

    def _place(self) -> None:
        """Lay the facts out in six columns, and the blocks under them one below the other."""
        grid = self.layout()
        assert isinstance(grid, QGridLayout)
        for editor in self.editors.values():
            grid.removeWidget(editor)  # with `takeAt` the old place would go on measuring it
        for at in range(6):
            grid.setColumnStretch(at, 1)
        for name, (line, column, span) in _PLACES.items():
            grid.addWidget(self[name], line, column, 1, span, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.reach, 0, 0, 1, 6)
        grid.addWidget(self.link, 1, 3, 1, 3, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.blocks, 4, 0, 1, 6)
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        grid.addWidget(holder, 5, 0, 1, 6)
        grid.setRowStretch(6, 1)
        self._arrange(tuple(Block))  # without a parent they would outlive the window

    def _arrange(self, order: tuple[Block, ...]) -> None:
        """Put the blocks into this order; the focus stays where it is."""
        if order == self._order:
            return
        self._order = order
        for block in order:
            self._list.removeWidget(self.sections[block])
            self._list.addWidget(self.sections[block])


def _stored(item: Recipient) -> dict[str, Any]:
    """Return the blocks of its inquiry as they are in the file, by the names of their fields."""
    facts = item.facts
    values: dict[str, Any] = {
        name: getattr(facts, name)
        for name in (
            *("product", "colour", "size", "material", "finish", "tolerance", "standard"),
            *("drawing", "features", "quantity", "unit", "yearly_quantity", "needed_by"),
            *("extra", "answer_by"),
        )
    }
    values["profile_id"] = item.profile_id
    values["price_quantities"] = kept_text(facts.price_quantities)
    values |= {name: getattr(facts.wishes, name) for name in _WISHES}
    return values | {name: block in item.choice.ticked for block, name in TICKS.items()}


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
_USUAL_SIZE = 100
_PLACES = {
    "product": (1, 0, 3),
    "colour": (2, 0, 2),
    "size": (2, 2, 2),
    "features": (2, 4, 2),
    "quantity": (3, 0, 2),
    "unit": (3, 2, 2),
    "needed_by": (3, 4, 2),
}
