"""The chosen supplier beside the table: a frame at once, and the rest after the first picture."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from sourcing_app.domain.errors import AppError, NotFound
from sourcing_app.domain.targets import Target
from sourcing_app.ui.screens.suppliers.pane_frame import PaneFrame
from sourcing_app.ui.slices import AfterPainting
from sourcing_app.ui.widgets.layouts import polished

if TYPE_CHECKING:
    from sourcing_app.domain.sentences import Sentence
    from sourcing_app.services.suppliers.detail import SupplierDetail
    from sourcing_app.ui.dialogs.notes import NoteActions
    from sourcing_app.ui.screens.suppliers.actions import SupplierActions
    from sourcing_app.ui.screens.suppliers.pane import SupplierPane
    from sourcing_app.ui.screens.suppliers.selection import SupplierSelection
    from sourcing_app.ui.screens.suppliers.sheets import SheetsPage
    from sourcing_app.ui.slices import PutOff
    from sourcing_app.ui.tables.table_pane import TablePane

_PAUSE_MS = 20
"""So long after rows that came in the background are painted the pane follows them."""
_MODULES = (
    "services.suppliers.detail",
    "services.orders.exposure",
    "services.products.rows",
    "ui.forms.from_spec",
    "ui.screens.suppliers.identity_box",
    "ui.screens.suppliers.parts",
    "ui.screens.suppliers.vetting_parts",
    "ui.screens.suppliers.jumps",
    "ui.screens.suppliers.pane",
    "ui.screens.suppliers.pane_actions",
)


class SupplierDetails:
    """Knows which supplier is shown; whoever asks for the pane before it is made has it made."""

    def __init__(self, page: SheetsPage, table: TablePane) -> None:
        self.frame = PaneFrame()
        self._page, self._table = page, table
        self._wanted = page.context.preferences.flag("detail", default=True)
        self.key: int | None = None
        """Who is shown, or will be as soon as there is a pane."""
        self._made: tuple[SupplierPane, NoteActions] | None = None
        self._making: PutOff | None = None
        self._following = AfterPainting(page, _PAUSE_MS)
        self._following.over.connect(self._follow_table)

    def begin(self, selection: SupplierSelection, actions: SupplierActions) -> None:
        """Have the rest made; it acts on this selection."""
        making = self._make(selection, actions)
        self._making = self._page.context.later.add(self._page, making)

    @property
    def pane(self) -> SupplierPane:
        """What is shown of the supplier."""
        return self._completed()[0]

    @property
    def notes(self) -> NoteActions:
        """What the user does with the notes in the pane."""
        return self._completed()[1]

    @property
    def made(self) -> bool:
        """Whether it has been made."""
        return self._made is not None

    def shown(self) -> SupplierDetail | None:
        """Return the supplier in the pane."""
        return self.pane.shown

    def want(self, *, shown: bool) -> None:
        """Open or close the pane."""
        self._wanted = shown
        self._show_frame(empty=self.frame.empty)

    def move(self, key: int | None) -> None:
        """Show the current one of the table: among rows that arrive, once they are painted."""
        if self._table.view.arriving:
            self._following.begin()
        else:
            self.show(key)

    def _follow_table(self) -> None:
        here = self._table.view.current_id()
        if here != self.key:
            self.show(here)

    def show(self, key: int | None) -> None:
        """Show one in the pane, or no pane where there is none; what is typed is saved first."""
        self._following.stop()
        self.key = key
        if not self.made:
            self._introduce(key)
            return
        from sourcing_app.services.notes.rows import Subject

        if self.pane.shown is not None and self.pane.shown.id != key:
            self.pane.flush()
        read = None if key is None else self._read(key)
        if read is not None:
            self.pane.show_supplier(*read)
        else:
            self.pane.shown = None
        shown = read and read[0]
        self.notes.show(None if shown is None else Subject("supplier", shown.id))
        self.key = None if shown is None else key
        self._show_frame(empty=shown is None)

    def retranslate(self) -> None:
        self.frame.retranslate()
        if self.made:
            self.pane.retranslate()

    def _read(self, key: int) -> tuple[SupplierDetail, tuple[Sentence, ...]] | None:
        """The supplier, and what is at risk with it; None for one that cannot be read."""
        from sourcing_app.services.orders.exposure import stake_words
        from sourcing_app.services.suppliers.detail import supplier_detail

        desk = self._page.desk
        try:
            detail = supplier_detail(desk.reader, key, desk.today())
            return detail, tuple(stake_words(desk.reader, key))
        except NotFound:
            return None
        except AppError as error:
            self._page.context.notices.error(error)
            return None

    def _introduce(self, key: int | None) -> None:
        """Say who it is, as long as nothing else of it can be shown."""
        row = self._table.model.row(self._table.view.currentIndex().row())
        known = row is not None and row.id == key
        if row is not None and known:
            self.frame.introduce(row.name, row.legal_name, row.city, row.country)
        self._show_frame(empty=not known)

    def _show_frame(self, *, empty: bool) -> None:
        self.frame.empty = empty
        self.frame.setVisible(self._wanted and not empty)
        if (layout := self._page.layout()) is not None:
            layout.activate()  # at once: the columns of the table have their places from the start

    def _completed(self) -> tuple[SupplierPane, NoteActions]:
        if self._made is None and self._making is not None:
            self._making.finish()
        assert self._made is not None
        return self._made

    def _make(self, selection: SupplierSelection, actions: SupplierActions) -> Iterator[None]:
        """Import, make, dress and fill it, each in slices."""
        for name in _MODULES:
            import_module(f"sourcing_app.{name}")
            yield
        from sourcing_app.ui.dialogs.notes import NoteActions
        from sourcing_app.ui.screens.suppliers.pane import SupplierPane, details_form

        form = details_form()
        yield
        pane = SupplierPane(self.frame, form)
        yield
        self._connect(pane, selection)
        pane.flag.clicked.connect(actions.ask_flag)
        self._made = pane, NoteActions(self._page, pane.parts.notes)
        yield
        pane.retranslate()
        self.frame.hold(pane, pane.jumps)
        yield
        yield from polished(pane)
        self.show(self._table.view.current_id())
        pane.show()
        self._page.completed.emit()

    def _connect(self, pane: SupplierPane, selection: SupplierSelection) -> None:
        from sourcing_app.services.products.rows import known_names
        from sourcing_app.ui.forms.from_spec import offer
        from sourcing_app.ui.screens.suppliers.identity_box import IdentityActions
        from sourcing_app.ui.screens.suppliers.pane_actions import PaneActions
        from sourcing_app.ui.screens.suppliers.parts import PartActions
        from sourcing_app.ui.screens.suppliers.screening_box import ScreeningActions
        from sourcing_app.ui.screens.suppliers.vetting_parts import VettingPartActions

        page = self._page
        offer(pane.form, partial(known_names, page.desk.reader))
        acting = PaneActions(page, selection, page.files)
        acting.connect_pane(pane)
        parts = PartActions(page, selection.key, page.files)
        parts.connect_parts(pane.parts)
        identity = IdentityActions(page, pane.parts.identity, partial(_names, pane))
        identity.asked.connect(page.show_sheet)
        screening = ScreeningActions(page, pane.parts.screening, selection.key)
        screening.asked.connect(page.show_sheet)
        evidence = VettingPartActions(page, selection, page.files)
        evidence.connect_parts(pane.evidence)
        evidence.connect_list(pane.vetting)
        pane.flags.going.connect(lambda key: page.wanted.emit(Target("suppliers", key)))
        evidence.saving.connect(parts.save_copy)
        for actions in (acting, parts, evidence):
            actions.asked.connect(page.show_sheet)
            actions.refused.connect(partial(self._show_stored, selection))

    def _show_stored(self, selection: SupplierSelection) -> None:
        self.show(selection.key())


def _names(pane: SupplierPane) -> tuple[str, str]:
    """The legal name and the name of the shown supplier, as registers know it."""
    values = {} if pane.shown is None else pane.shown.values
    return str(values.get("legal_name", "")), str(values.get("name", ""))
