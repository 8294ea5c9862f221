"""The detail pane: everything about the chosen supplier, editable where it stands."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sourcing_app.domain.records.suppliers import CONTACT, SUPPLIER
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.suppliers.badges import Badge, has_all_three
from sourcing_app.domain.suppliers.checks import COUNTED, CheckItem, VettingFacts
from sourcing_app.domain.suppliers.identity import check_pages, profile_page
from sourcing_app.domain.suppliers.track_record import track_words
from sourcing_app.domain.suppliers.verdicts import Outcome, stops, verdict
from sourcing_app.services.suppliers.contact_rows import CONTACT_FIELDS
from sourcing_app.services.suppliers.detail import SupplierDetail
from sourcing_app.services.suppliers.lookalikes import own_remarks
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.screens.suppliers.flag_list import FlagList
from sourcing_app.ui.screens.suppliers.jumps import SectionJumps
from sourcing_app.ui.screens.suppliers.pane_frame import PaneFrame
from sourcing_app.ui.screens.suppliers.parts import SupplierParts
from sourcing_app.ui.screens.suppliers.styles import VERDICTS, listed, long_badge
from sourcing_app.ui.screens.suppliers.verdict_box import VerdictBox
from sourcing_app.ui.screens.suppliers.vetting_list import VettingList
from sourcing_app.ui.screens.suppliers.vetting_parts import VettingParts
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.banner import Banner
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.cells import PillText
from sourcing_app.ui.widgets.labels import heading, label
from sourcing_app.ui.widgets.layouts import (
    FlowLayout,
    bring_into_view,
    column,
    empty,
    row,
    to_top,
)
from sourcing_app.ui.widgets.pills import Pill

DETAILS = (
    *("name", "legal_name", "credit_code", "kind", "business_scope", "invoice_issuer", "exporter"),
    *("country", "city", "address", "store_url"),
    *("website", "product", "product_url", "currency", "price_seen", "moq", "unit"),
    *("stage", "tags", "notes"),
)
"""What is shown of the supplier itself, in reading order."""


class SupplierPane(QWidget):
    """Knows what a supplier looks like; the page connects its parts to the services."""

    def __init__(self, frame: PaneFrame, form: Form) -> None:
        super().__init__()
        self.frame = frame
        self.shown: SupplierDetail | None = None
        self._pills = QWidget()
        self._flow = FlowLayout(self._pills, spacing=5)
        self._names: list[PillText] = []
        """The badges whose pills stand there, in the language of the moment."""
        self.three = Banner("", Tone.OK, "checkc")
        self.binned = Banner("", Tone.NEUTRAL, "trash")
        self.remarks = Banner("", Tone.WARN, "warn")
        self.remarks.setObjectName("lbl.suppliers.remarks")
        self.stop = Banner("", Tone.DANGER, "stop")
        self.stop.setObjectName("lbl.suppliers.stop")
        self.done = label("", "muted")
        self.shortlisted = _text("shortlisted", "small")
        self.found_by = _text("found_by")
        self.track = _text("track")
        """How the supplier did in our own inquiries and orders."""
        self.vetting = VettingList()
        self.verdict = VerdictBox()
        self.flags = FlagList()
        self.flag = button("btn.suppliers.flag", "link", "flag", changes=True)
        self.accounts = button("btn.suppliers.accounts", "link", "bank")
        self.parts = SupplierParts()
        self.evidence = VettingParts()
        self.form = form
        self._headings = {name: heading() for name in ("vetting", "verdict", "flags", "details")}
        self.jumps = SectionJumps(frame.area, self._sections())
        self.setLayout(self._content())

    def show_supplier(self, shown: SupplierDetail, stakes: Iterable[Sentence] = ()) -> None:
        """
        Show a supplier and what is at risk with it; the same one again keeps what is being typed.

        Suppliers are compared part by part, so the place stays; but a reason to stop is seen first.
        """
        another = self.shown is None or self.shown.id != shown.id
        self.shown = shown
        where = (str(shown.values[part]) for part in ("legal_name", "city", "country"))
        self.frame.introduce(shown.name, *where)
        self._show_badges(shown.facts.badges)
        self._show_remarks(shown)
        self.done.setText(f"{shown.facts.done} / {len(COUNTED)}")
        self.vetting.show_checks(shown.checks, shown.on_file, pages(shown), shown.id)
        self.vetting.show_sites(shown.sites)
        self.verdict.show_facts(shown.facts, shown.id)
        self.verdict.show_score(shown.score, verdict(shown.facts).outcome)
        self._show_stop(shown.facts)
        self.flags.show_flags(shown.flags, shown.others)
        self.evidence.show_parts(shown)
        self.parts.show_parts(shown)
        contact = {f"contact_{name}": value for name, value in shown.contact.items()}
        self.form.fill({**shown.values, **contact}, shown.id)
        self.found_by.setVisible(bool(shown.found_by))
        track = [said(sentence) for sentence in (*track_words(shown.track), *stakes)]
        self.track.setText("\n".join(track))
        self.track.setVisible(bool(track))
        text = self.tr("Found by the search “{query}”")
        self.found_by.setText(text.format(query=shown.found_by))
        self._show_bin(binned=shown.binned)
        if another and not self.stop.isHidden():
            to_top(self.frame.area)

    def go_to(self, fact: str) -> None:
        """Move to what an open fact of the supplier's check asks for."""
        line = next((line for line in self.vetting.rows if line.item == fact), None)
        if line is not None:
            (line.check.box if line.check.box.isEnabled() else line.more).setFocus()
            bring_into_view(line)
        elif fact == "gut":
            self.verdict.go_to_gut()
        elif fact in {"certificates", "screening", "holds"}:
            part = {
                "certificates": self.parts.certificates,
                "screening": self.parts.screening.section,
                "holds": self.evidence.holds,
            }[fact]
            part.add.setFocus()
            # shown just now, it has its place only when the pane was laid out
            QTimer.singleShot(0, self, partial(bring_into_view, part))

    def flush(self) -> None:
        """Keep what was typed before another supplier is shown."""
        self.form.flush()
        self.vetting.flush()
        self.evidence.figures.form.flush()

    def retranslate(self) -> None:
        words = {
            "vetting": self.tr("Vetting"),
            "verdict": self.tr("Verdict"),
            "flags": self.tr("Red flags"),
            "details": self.tr("Details"),
        }
        for name, text in words.items():
            self._headings[name].setText(text)
        self.three.text.setText(self.tr("Has all three badges: Gold, Assessed and Trade Assurance"))
        self.shortlisted.setText(
            self.tr("There is no cart here: star whom you consider, then write an inquiry.")
        )
        self.binned.text.setText(self.tr("This supplier is in the Bin."))
        self.flag.setText(self.tr("Record red flag"))
        self.accounts.setText(self.tr("Bank accounts…"))
        self.parts.retranslate()
        self.vetting.retranslate()
        self.verdict.retranslate()
        self.evidence.retranslate()
        self.jumps.retranslate()

    def _show_badges(self, held: frozenset[Badge]) -> None:
        names = [long_badge(badge) for badge in Badge if badge in held]
        if names != self._names:
            self._names = names
            empty(self._flow)
            for name in names:
                self._flow.addWidget(Pill(name))
        self._pills.setVisible(bool(held))
        self.three.setVisible(has_all_three(held))

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
        self.stop.say("\n".join((said(title), *listed([said(one) for one in why]))), tone, icon)
        self.stop.setVisible(bool(why))

    def _show_bin(self, *, binned: bool) -> None:
        self.binned.setVisible(binned)
        self.frame.show_bin(binned=binned)

    def _sections(self) -> dict[str, QLabel]:
        """Return the headings of the sections as they stand below each other."""
        parts, evidence = self.parts, self.evidence
        below = {
            "identity": parts.identity.section.heading,
            "screening": parts.screening.section.heading,
            "contacts": parts.contacts.heading,
            "certificates": parts.certificates.heading,
            "notes": parts.notes.heading,
            "holds": evidence.holds.heading,
            "badges": evidence.badges_heading,
            "figures": evidence.figures.heading,
        }
        first = {name: each for name, each in self._headings.items() if name != "details"}
        return first | below | {"details": self._headings["details"]}

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
            self.track,
            self.shortlisted,
            head["flags"],
            self.flags,
            row(self.flag, None),
            row(self.accounts, None),
            self.parts,
            self.evidence,
            head["details"],
            self.found_by,
            self.form,
            None,
        )
        made.setContentsMargins(15, 4, 12, 14)
        return made


def _text(name: str, role: str = "muted") -> QLabel:
    made = label("", role, wrap=True)
    made.setObjectName(f"lbl.suppliers.{name}")
    return made


def details_form() -> Form:
    """Make the fields of the supplier itself and of its main contact."""
    reached = [name for name in CONTACT_FIELDS if name != "note"]
    people = editors_of(CONTACT, "suppliers.contact_", reached)
    return Form([*editors_of(SUPPLIER, "suppliers.", DETAILS), *people])


def profile_address(shown: SupplierDetail) -> str:
    """Return the supplier's own page, or else the search for it by name."""
    own = profile_page(str(shown.values["store_url"])) or str(shown.values["website"])
    return own or pages(shown)[CheckItem.BADGE_CONFIRMED]


def pages(shown: SupplierDetail) -> Mapping[CheckItem, str]:
    """Where the questions of the list are looked up that have such a page."""
    names = (str(shown.values[part]) for part in ("name", "legal_name", "store_url"))
    asked = (
        {CheckItem.BLACKLISTS_CHECKED: shown.sites[0].address(shown.name)} if shown.sites else {}
    )
    return {**check_pages(*names), **asked}
