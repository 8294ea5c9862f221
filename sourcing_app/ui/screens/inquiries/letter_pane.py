"""The editor of one inquiry: its blocks at the left, readiness and the letter at the right."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.inquiries.readiness import Missing
from sourcing_app.services.inquiries.enclosed import enclosed_with
from sourcing_app.services.inquiries.facts import common_to
from sourcing_app.services.inquiries.letterheads import letterhead
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.services.inquiries.revisions import letters_sent
from sourcing_app.services.products.rows import known_names
from sourcing_app.services.registration.rows import profile_rows
from sourcing_app.services.suppliers.facts import cautions_of
from sourcing_app.ui.dialogs.notes import NoteTimeline
from sourcing_app.ui.formatting import day
from sourcing_app.ui.forms.from_spec import offer
from sourcing_app.ui.screens.inquiries.enclosures_card import EnclosuresCard
from sourcing_app.ui.screens.inquiries.letter_form import LetterForm
from sourcing_app.ui.screens.inquiries.letter_saving import LetterSaving
from sourcing_app.ui.screens.inquiries.lint_card import LintCard
from sourcing_app.ui.screens.inquiries.preview import LetterPreview
from sourcing_app.ui.screens.inquiries.readiness_card import ReadinessCard
from sourcing_app.ui.screens.inquiries.sent_letters import SentLetters
from sourcing_app.ui.screens.inquiries.state_card import StateCard
from sourcing_app.ui.screens.inquiries.unsaved_guard import UnsavedLetters
from sourcing_app.ui.widgets.bin_notice import BinNotice
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.caution import CautionRow
from sourcing_app.ui.widgets.layouts import column, row, scrolling, to_top

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.ui.context import AppContext

DEBOUNCE_MS = 100
_LEAST_PREVIEW = 420
_IN_ITS_TEXT = frozenset({"letter", "field.text"})


class LetterPane(QWidget):
    """Saves each block when one leaves it; checks follow every key, pages a moment later."""

    details_wanted = Signal(str)
    """A buyer's detail is missing: its name."""

    text_wanted = Signal()
    """What is missing stands in the letter's text, which is to be shown."""

    composed = Signal(object)
    """The letter as typed, a `Recipient`."""

    assessed = Signal(object)
    """The `Readiness` of the letter as typed."""

    def __init__(self, desk: Desk, context: AppContext) -> None:
        super().__init__()
        self.desk = desk
        self.item: Recipient | None = None
        self.form = LetterForm(desk.today)
        offer(self.form, partial(known_names, desk.reader))
        self.readiness_card = ReadinessCard()
        self.state_card = StateCard(desk.today)
        self.lint_card = LintCard()
        self.sent_letters = SentLetters()
        self.enclosures = EnclosuresCard()
        self.preview = LetterPreview(desk, context)
        self.notes = NoteTimeline("inquiries")
        self.product_card = Card()
        self.preview_card = Card(spacing=0)
        self.side = QWidget()
        self.unsaved = UnsavedLetters(self.form, self.form.words, self.form.link)
        self.notice = BinNotice("inquiries")
        self.caution = CautionRow("inquiries")
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(DEBOUNCE_MS)
        self._build()
        self._saving = LetterSaving(desk, self.form, self.state_card.form)
        self._connect()

    def show_recipient(self, item: Recipient) -> None:
        """Show a recipient's letter: the blocks to write it, or what went out, to be read."""
        another = self.item is None or self.item.id != item.id
        self.item = self._saving.item = item
        self.unsaved.sent = item.sent
        self.product_card.setVisible(not item.sent)
        changed, sent = common_to(self.desk.reader, item.inquiry_id)
        self.form.profile.offer(profile_rows(self.desk.reader))
        self.form.show_recipient(item, several=len(changed) + sent > 1)
        own = bool(item.own_text)
        self.form.show_reach(changed, sent, differs=item.differs, own_text=own)
        self.state_card.show_recipient(item)
        files = enclosed_with(self.desk.reader, [item.inquiry_id]).get(item.inquiry_id, ())
        self.enclosures.show_files(files, writable=item.writable)
        self.sent_letters.show_letters(letters_sent(self.desk.reader, item.id), another=another)
        self._show_bin(item)
        found = cautions_of(self.desk.reader, [item.supplier_id], self.desk.today())
        self.caution.show_caution(found.get(item.supplier_id), item.supplier)
        self.update_letter(another=another)
        for area in self._areas if another else ():
            to_top(area)

    def _show_bin(self, item: Recipient) -> None:
        if item.binned:
            self.notice.tell(self.tr("This inquiry is in the Bin."), restorable=True)
        elif item.supplier_binned:
            self.notice.tell(self.tr("This supplier is in the Bin."))
        else:
            self.notice.tell("")

    def take_focus(self) -> None:
        """Go to the first field to fill in, or to the letter where there is none."""
        if self.item is not None and self.item.sent:
            self.preview.setFocus()
        else:
            self.form.start()

    def flush(self) -> None:
        """Keep what was typed before another letter is shown."""
        self.form.flush()
        self.form.link.flush()
        self.form.words.flush()
        self.state_card.form.flush()

    def save(self) -> None:
        """Keep what was typed, and show what the letter became by it."""
        self.flush()
        self.update_letter()

    def current(self) -> Recipient | None:
        """Return the letter as it is shown, for the clipboard."""
        if self.item is None:
            return None
        return replace(self.item, facts=self.form.facts(self.item))

    def update_letter(self, *, another: bool = False) -> None:
        """Compose and check the letter as typed, but for texts that the file refused."""
        if self.item is None:
            return
        facts = self.form.facts(self.item)
        item = replace(self.item, facts=facts)
        self.form.show_lint(facts, item.kept_words)
        readiness = item.readiness()
        head = letterhead(self.desk.reader, item)
        self.preview.show_letter(item.letter(), head, another=another)
        unsaved = self.unsaved.reason()
        self.readiness_card.show_readiness(readiness, unsaved)
        self.readiness_card.setVisible(not item.sent)
        self._name_preview(item)
        self._count(readiness.words, len(item.text()))
        self.composed.emit(item)
        self.assessed.emit(readiness)

    def retranslate(self) -> None:
        self.product_card.set_title(self.tr("Product"))
        cards = (self.readiness_card, self.lint_card, self.state_card)
        for part in (self.form, *cards, self.enclosures, self.sent_letters, self.notes):
            part.retranslate()
        if self.item is not None:
            self._show_bin(self.item)
        self.update_letter()

    def _fix(self, missing: Missing) -> None:
        if missing.fix in _IN_ITS_TEXT:
            self.text_wanted.emit()
        elif missing.fix.startswith("profile."):
            self.details_wanted.emit(missing.fix.removeprefix("profile."))
        else:
            self.form.go_to(missing.fix)

    def _go_to_unsaved(self) -> None:
        editor = self.unsaved.first()
        if editor is not None:
            editor.widget.setFocus()

    def _name_preview(self, item: Recipient) -> None:
        if item.sent and item.sent_on is not None:
            title = self.tr("Letter {revision}, as sent on {day}").format(
                revision=item.revision, day=day(item.sent_on)
            )
            self.preview_card.set_title(title)
            self.preview.setAccessibleName(self.tr("The letter as it was sent, English"))
        else:
            self.preview_card.set_title(self.tr("Letter preview"))
            self.preview.setAccessibleName(self.tr("Letter preview, English"))

    def _count(self, words: int, characters: int) -> None:
        counted = QCoreApplication.translate("LetterPane", "English · %n word(s)", "", words)
        signs = QCoreApplication.translate("LetterPane", "%n character(s)", "", characters)
        self.preview_card.set_aside(f"{counted} · {signs}")

    def _connect(self) -> None:
        form = self.form
        for each in (form, form.link, form.words):
            each.saved.connect(self.update_letter)
        form.typed.connect(self._wait.start)
        self._wait.timeout.connect(self.update_letter)
        self.readiness_card.wanted.connect(self._fix)
        self.readiness_card.unsaved_wanted.connect(self._go_to_unsaved)

    def _build(self) -> None:
        inner = QWidget()
        inner.setLayout(column(self.form, None, spacing=4, margin=0))
        area, side = scrolling(inner), scrolling(self.side)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # six columns
        side.show_whole()
        self._areas = (area, side)
        self.product_card.body.setContentsMargins(14, 8, 14, 10)
        self.product_card.body.addWidget(area)
        self.preview_card.body.setContentsMargins(14, 10, 8, 8)
        self.preview_card.body.addWidget(self.preview, 1)
        self.preview.setMinimumHeight(_LEAST_PREVIEW)
        cards = (self.readiness_card, self.lint_card, self.state_card)
        right = column(
            *cards,
            self.preview_card,
            self.enclosures,
            self.sent_letters,
            self.notes.card(),
            spacing=10,
        )
        right.setStretch(len(cards), 1)
        self.side.setLayout(right)
        whole = row(self.product_card, side, spacing=12)
        whole.setStretch(0, 594)
        whole.setStretch(1, 514)
        both = column(self.notice, self.caution, whole)
        both.setStretch(2, 1)
        self.setLayout(both)
