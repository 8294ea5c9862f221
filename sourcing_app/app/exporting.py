"""The command that gives records out as a table: asked, written in the background, told."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from sourcing_app.services.desk import Desk
from sourcing_app.ui.formatting import number, said
from sourcing_app.ui.forms.replace_sheet import Saver
from sourcing_app.ui.jobs import ReportProgress

if TYPE_CHECKING:
    from sourcing_app.app.shell import Shell
    from sourcing_app.ui.dialogs.export_sheet import ExportChoice

_PAGES = {"suppliers", "products", "quotes", "orders"}
"""The pages that are one list; a page is called as its records are."""
Ids = Callable[[], Sequence[int] | None]


class Exporting(QObject):
    """Asks what of the page shown goes out, and where to."""

    def __init__(self, shell: "Shell") -> None:
        super().__init__(shell)
        self._shell = shell

    def ask(self) -> None:
        """Open the sheet on the page that is shown."""
        from sourcing_app.ui.dialogs.export_sheet import ExportSheet

        window = self._shell.window
        if self._shell.desk is None or window is None:
            return
        page, table = self._listed()
        selected = len(table.view.ids()) if table is not None else 0
        shown = len(table.model.window) if table is not None else 0
        sheet = ExportSheet(window, page, selected, shown)
        sheet.agreed.connect(self._choose_place)
        sheet.open()

    def _choose_place(self, choice: "ExportChoice") -> None:
        from sourcing_app.services.transfer.export import FILE_ENDINGS, KIND_WORDS, ExportRequest
        from sourcing_app.services.transfer.templates import write_template

        desk, window = self._shell.desk, self._shell.window
        if desk is None or window is None:
            return
        name = f"{said(KIND_WORDS[choice.kind])}{choice.format.value}"
        endings = (choice.format.value, *FILE_ENDINGS)
        path = self._shell.choice.place(window, self.tr("Export a table"), name, *endings)
        if path is None:
            return
        ids = self._ids(choice)

        def write(step: ReportProgress, over: bool) -> object:  # noqa: FBT001 - the saver's question
            if choice.template:
                write_template(choice.kind, path, desk.resources, said, over=over)
                return 1
            chosen = _resolved(desk, choice.kind, ids())
            return desk.export.write(ExportRequest(choice.kind, path, chosen, over), said, step)

        def told(rows: Any) -> None:
            text = self.tr("{count} rows written: {file}")
            window.context.notices.toast(text.format(count=number(rows), file=path))

        Saver(window, self._shell.jobs, window.context.notices).save(write, path, told)

    def _ids(self, choice: "ExportChoice") -> Ids:
        """What to call in the background for the ids of the page that go out; None for all."""
        from sourcing_app.ui.dialogs.export_sheet import ExportScope

        _page, table = self._listed()
        if table is None or choice.scope is ExportScope.ALL:
            return lambda: None
        if choice.scope is ExportScope.SELECTED:
            selected = table.view.ids()
            return lambda: selected
        query, source = table.model.query, table.model.window.source
        return lambda: query.ids(source)

    def _listed(self) -> tuple[str, Any]:
        """What the list shown holds, and its table; "" and None where its rows cannot go out."""
        window = self._shell.window
        name = "" if window is None else window.stack.name
        shown: Any = None if window is None or not name else window.stack.page(name)
        if name in _PAGES:
            return name, shown.table
        if name == "inquiries":
            return name, shown.list.pane
        return shown.tabs.listed() if name == "search" else ("", None)


def _resolved(desk: Desk, kind: str, ids: Sequence[int] | None) -> Sequence[int] | None:
    """The page's ids as those of the kind: contacts of suppliers, payments of orders."""
    from sourcing_app.services.transfer.export import PARENTS

    return desk.export.of_parents(kind, ids) if ids is not None and kind in PARENTS else ids
