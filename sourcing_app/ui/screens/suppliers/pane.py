"""The detail pane: everything about the chosen supplier, editable where it stands."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sourcing_app.domain.records.suppliers import CONTACT, SUPPLIER
from sourcing_app.domain.suppliers.badges import Badge, has_all_three
from sourcing_app.domain.suppliers.checks import CheckItem, VettingFacts
from sourcing_app.domain.suppliers.identity import check_page
from sourcing_app.domain.suppliers.verdicts import Outcome, stops
from sourcing_app.services.suppliers.contact_rows import CONTACT_FIELDS
from sourcing_app.services.suppliers.detail import SupplierDetail
from sourcing_app.services.suppliers.lookalikes import own_remarks
from sourcing_app.ui.formatting import number, said
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.screens.suppliers.badge_switches import BadgeSwitches
from sourcing_app.ui.screens.suppliers.flag_list import FlagList
from sourcing_app.ui.screens.suppliers.parts import SupplierParts
from sourcing_app.ui.screens.suppliers.styles import VERDICTS, long_badge
from sourcing_app.ui.screens.suppliers.verdict_box import VerdictBox
from sourcing_app.ui.screens.suppliers.vetting_list import VettingList
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.banner import Banner
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.labels import heading, label
from sourcing_app.ui.widgets.layouts import (
    FlowLayout,
    bring_into_view,
    column,
    empty,
    row,
    scrolling,
    to_top,
)
from sourcing_app.ui.widgets.pills import Pill

WIDTH = 330
DETAILS = (
    *("name", "legal_name", "credit_code", "kind", "country", "city", "address", "store_url"),
    *("website", "product", "product_url", "currency", "price_seen", "notes"),
)
"""What is shown of the supplier itself, in reading order."""


class SupplierPane(QFrame):
    """Knows what a supplier looks like; the page connects its parts to the services."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: SupplierDetail | None = None
        self._selected = 0
        self.setObjectName("pane.suppliers.detail")
        self.setProperty("card", "true")
        self.name = label("", "section", wrap=True)
        self.name.setObjectName("lbl.suppliers.name")
        self.place = label("", "muted", wrap=True)
        self._pills = QWidget()
        self._flow = FlowLayout(self._pills, spacing=5)
        self.three = Banner("", Tone.OK, "checkc")
        self.binned = Banner("", Tone.NEUTRAL, "trash")
        self.remarks = Banner("", Tone.WARN, "warn")
        self.remarks.setObjectName("lbl.suppliers.remarks")
        self.stop = Banner("", Tone.DANGER, "stop")
        self.stop.setObjectName("lbl.suppliers.stop")
        self.done = label("", "muted")
        self.vetting = VettingList()
        self.verdict = VerdictBox()
        self.flags = FlagList()
        self.flag = button("btn.suppliers.flag", "link", "flag", changes=True)
        self.accounts = button("btn.suppliers.accounts", "link", "bank")
        self.parts = SupplierParts()
        self.badges = BadgeSwitches("suppliers")
        self.form = Form(_editors("suppliers"))
        self.write = button("btn.suppliers.write", "primary", "mail", changes=True)
        self.profile = button("btn.suppliers.profile", "secondary", "ext")
        self.restore = button("btn.suppliers.restore", "primary", "undo", changes=True)
        self._headings = {
            name: heading() for name in ("vetting", "verdict", "flags", "badges", "details")
        }
        self._build()

    def show_supplier(self, shown: SupplierDetail) -> None:
        """Show a supplier; the same one again keeps what is being typed."""
        if self.shown is None or self.shown.id != shown.id:
            to_top(self.area)
        self.shown = shown
        place = ", ".join(
            str(shown.values[part]) for part in ("city", "country") if shown.values[part]
        )
        legal = str(shown.values["legal_name"])
        self.name.setText(shown.name)
        self.place.setText(" · ".join(part for part in (legal, place) if part))
        self.place.setVisible(bool(self.place.text()))
        self._show_badges(shown.facts.badges)
        self._show_remarks(shown)
        self.done.setText(f"{shown.facts.done} / {len(CheckItem)}")
        self.vetting.show_checks(shown.checks, shown.on_file, pages(shown), shown.id)
        self.verdict.show_facts(shown.facts, shown.id)
        self._show_stop(shown.facts)
        self.flags.show_flags(shown.flags)
        self.parts.show_parts(shown)
        contact = {f"contact_{name}": value for name, value in shown.contact.items()}
        self.form.fill({**shown.values, **contact}, shown.id)
        self._show_bin(binned=shown.binned)

    def go_to(self, fact: str) -> None:
        """Move to what an open fact of the supplier's check asks for."""
        line = next((line for line in self.vetting.rows if line.item == fact), None)
        if line is not None:
            (line.check.box if line.check.box.isEnabled() else line.more).setFocus()
            bring_into_view(line)
        elif fact == "gut":
            self.verdict.go_to_gut()
        elif fact == "certificates":
            self.parts.certificates.add.setFocus()
            # shown just now, it has its place only when the pane was laid out
            QTimer.singleShot(0, self, partial(bring_into_view, self.parts.certificates))

    def flush(self) -> None:
        """Keep what was typed before another supplier is shown."""
        self.form.flush()
        self.vetting.flush()

    def show_selection(self, count: int) -> None:
        """Say on the button to how many suppliers it writes."""
        self._selected = count
        text = self.tr("&Write inquiry")
        several = self.tr("&Write inquiry ({count})").format(count=number(count))
        self.write.setText(several if count > 1 else text)

    def retranslate(self) -> None:
        words = {
            "vetting": self.tr("Vetting"),
            "verdict": self.tr("Verdict"),
            "flags": self.tr("Red flags"),
            "badges": self.tr("Badges on the page today"),
            "details": self.tr("Details"),
        }
        for name, text in words.items():
            self._headings[name].setText(text)
        self.three.text.setText(self.tr("Has all three badges: Gold, Assessed and Trade Assurance"))
        self.binned.text.setText(self.tr("This supplier is in the Bin."))
        self.flag.setText(self.tr("Record red flag"))
        self.accounts.setText(self.tr("Bank accounts…"))
        self.parts.retranslate()
        self.show_selection(self._selected)
        self.profile.setText(self.tr("Open profile page"))
        self.restore.setText(self.tr("Restore"))
        self.vetting.retranslate()
        self.verdict.retranslate()
        self.badges.retranslate()
        self.fit()

    def fit(self) -> None:
        """Be as wide as the design has it, or as the buttons need in this language and size."""
        for one in (self.write, self.profile, self.restore):
            one.ensurePolished()
        self._buttons.invalidate()
        self.setFixedWidth(max(WIDTH, self._foot.sizeHint().width() + 4))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def _show_badges(self, held: frozenset[Badge]) -> None:
        empty(self._flow)
        for badge in Badge:
            if badge in held:
                self._flow.addWidget(Pill(long_badge(badge)))
        self._pills.setVisible(bool(held))
        self.three.setVisible(has_all_three(held))
        self.badges.show_badges(held)

    def _show_remarks(self, shown: SupplierDetail) -> None:
        contact = {f"contact_{name}": value for name, value in shown.contact.items()}
        found = own_remarks({**shown.values, **contact})
        for other in shown.contacts[1:]:
            found += own_remarks({"contact_name": other.name, "contact_email": other.email})
        self.remarks.say(" ".join(said(sentence) for _field, sentence in found))
        self.remarks.setVisible(bool(found))

    def _show_stop(self, facts: VettingFacts) -> None:
        """Say before everything else why one does not proceed."""
        why = stops(facts)
        title, tone, icon = VERDICTS[Outcome.STOP]
        words = [said(title), *(said(reason) for reason in why)]
        self.stop.say("\n· ".join(words), tone, icon)
        self.stop.setVisible(bool(why))

    def _show_bin(self, *, binned: bool) -> None:
        self.binned.setVisible(binned)
        self.restore.setVisible(binned)
        self.write.setVisible(not binned)
        self.fit()

    def _build(self) -> None:
        content = QWidget()
        content.setLayout(self._content())
        self.area = scrolling(content)
        foot = self._foot = QFrame()
        foot.setProperty("footer", "true")
        line = self._buttons = QHBoxLayout(foot)
        line.setContentsMargins(12, 10, 12, 10)
        line.setSpacing(8)
        for one in (self.write, self.restore, self.profile):
            line.addWidget(one)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addLayout(self._head())
        box.addWidget(self.area, 1)
        box.addWidget(foot)

    def _content(self) -> QVBoxLayout:
        head = self._headings
        made = column(
            self.stop,
            self._pills,
            self.remarks,
            self.three,
            self.binned,
            row(head["vetting"], None, self.done),
            self.vetting,
            head["verdict"],
            self.verdict,
            head["flags"],
            self.flags,
            row(self.flag, None),
            row(self.accounts, None),
            self.parts,
            head["badges"],
            self.badges,
            head["details"],
            self.form,
            None,
        )
        made.setContentsMargins(15, 4, 12, 14)
        return made

    def _head(self) -> QVBoxLayout:
        """What stays while the rest scrolls: who it is."""
        made = column(self.name, self.place, spacing=2)
        made.setContentsMargins(15, 14, 12, 8)
        return made


def _editors(page: str) -> list[Editor]:
    """Of the supplier itself and of its main contact."""
    reached = [name for name in CONTACT_FIELDS if name != "note"]
    people = editors_of(CONTACT, f"{page}.contact_", reached)
    return [*editors_of(SUPPLIER, f"{page}.", DETAILS), *people]


def pages(shown: SupplierDetail) -> dict[CheckItem, str]:
    """Where each question of the list is looked up; nothing where there is no such page."""
    names = (str(shown.values[part]) for part in ("name", "legal_name", "store_url"))
    name, legal, store = names
    return {item: check_page(item, name, legal, store) for item in CheckItem}
