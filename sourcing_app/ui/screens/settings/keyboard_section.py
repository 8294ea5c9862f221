"""The keyboard: all commands with their keys, which can be others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.settings.keys import refusal
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.settings.key_rows import (
    KeyField,
    KeyRows,
    key_columns,
    place_of,
    written,
)
from sourcing_app.ui.screens.settings.section import SettingsCard, SettingsSection
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import button, explain
from sourcing_app.ui.widgets.cards import button_row
from sourcing_app.ui.widgets.filter_field import FilterField
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import column, row
from sourcing_app.ui.window.window import Window

if TYPE_CHECKING:
    from sourcing_app.ui.context import AppContext
    from sourcing_app.ui.screens.settings.section import SectionNeeds
    from sourcing_app.ui.window.keymap import KeyCommand, Keymap

_FILTER_WIDTH = 260
_KEYS_WIDTH = 230


class KeysCard(SettingsCard):
    """A table of commands, and under it the keys of the chosen one."""

    def __init__(self, context: AppContext) -> None:
        super().__init__("keys")
        self._context = context
        self._keymap: Keymap | None = None
        self._heard = ""
        self.rows = KeyRows()
        self.about = label("", "muted", wrap=True)
        self.filter = FilterField("fld.settings.key_filter", _FILTER_WIDTH, clearable=True)
        self.table = TablePane("settings.keys", key_columns(), self.rows, context)
        self.caption = label("", "strong", wrap=True)
        self.field = KeyField()
        self.give = button("btn.settings.key_give", "primary", "check", self._give)
        self.none = button("btn.settings.key_none", icon="cross", call=self._take_away)
        self.restore = button("btn.settings.key_restore", icon="undo", call=self._restore)
        self.restore_all = button("btn.settings.key_restore_all", call=self._restore_all)
        self.told = label("", wrap=True)
        self._fill()

    def retranslate(self) -> None:
        self.set_title(self.tr("Keyboard"))
        self.about.setText(
            self.tr(
                "Choose a command, then press its new keys in the field below. They work at once, "
                "and on this computer only."
            )
        )
        self.filter.setAccessibleName(self.tr("Filter the commands"))
        self.filter.setPlaceholderText(self.tr("Command, page or keys"))
        self.table.set_name(self.tr("Commands and their keys"))
        self.field.setAccessibleName(self.tr("New keys"))
        self.field.setPlaceholderText(self.tr("Press the keys here"))
        self.none.setText(self.tr("Without keys"))
        self.restore.setText(self.tr("Restore"))
        self.restore_all.setText(self.tr("Restore all"))
        self.refresh()

    def refresh(self) -> None:
        """List the commands that are known now; the chosen one stays chosen."""
        chosen = self.chosen()
        self.rows.put([] if self._keymap is None else self._keymap.commands())
        self.table.reload()
        key = None if chosen is None else self.rows.key(chosen.name)
        if key is not None:
            self.table.view.go_to(key)
        self.table.view.settle()
        self._tell()

    def chosen(self) -> KeyCommand | None:
        """Return the command of the row one stands on."""
        return self.rows.command(self.table.view.current_id())

    def take_focus(self) -> None:
        self.filter.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """With the first sight, the pages that were not opened yet are made for their commands."""
        super().showEvent(event)
        window = self.window()
        if self._keymap is None and isinstance(window, Window):
            self._keymap = window.menus.keymap
            self._keymap.changed.connect(self.refresh)
            later = self._context.later
            later.hold()
            later.add(self, self._complete(window))
            later.release()

    def _complete(self, window: Window) -> Iterator[None]:
        """Make page after page, each in a turn of its own."""
        self.refresh()
        yield
        for entry in window.stack.entries:
            page = window.stack.page(entry.name)
            if page is not None:
                window.menus.keymap.take(page.actions())
            yield
        self.refresh()

    def _hear(self, keys: str) -> None:
        self._heard = keys
        self._tell()

    def _tell(self, _row: object = None) -> None:
        """Say what is wrong with the keys, or whom they would be taken from."""
        chosen, keys = self.chosen(), self._heard
        words = self.tr("Keys of “{command}”").format(command=chosen.words) if chosen else ""
        self.caption.setText(words or self.tr("No command is chosen"))
        refused = refusal(keys) if chosen and keys and keys not in chosen.usual else None
        owner = self._owner(chosen, keys) if refused is None else None
        self.told.setText("" if refused is None else said(refused))
        self.give.setText(self.tr("Use these keys") if owner is None else self.tr("Take them over"))
        if owner is not None:
            text = self.tr("These are the keys of “{command}” ({page}), which would lose them.")
            self.told.setText(text.format(command=owner.words, page=place_of(owner)))
        self.told.setVisible(bool(self.told.text()))
        missing = "" if chosen else self.tr("Choose a command in the table first.")
        pressed = "" if keys else self.tr("Press the new keys in the field first.")
        explain(self.give, missing or pressed or self.told.text() * bool(refused))
        explain(self.none, missing or ("" if chosen and chosen.keys else self.tr("It has none.")))
        usual = chosen is not None and chosen.keys == chosen.usual
        explain(self.restore, missing or (self.tr("These are its usual keys.") if usual else ""))

    def _owner(self, chosen: KeyCommand | None, keys: str) -> KeyCommand | None:
        if chosen is None or self._keymap is None or not keys:
            return None
        return self._keymap.owner(chosen.name, keys)

    def _give(self) -> None:
        self._change(self._heard)

    def _take_away(self) -> None:
        self._change("")

    def _change(self, keys: str) -> None:
        chosen = self.chosen()
        if chosen is None or self._keymap is None:
            return
        self._keymap.give(chosen.name, keys)
        words = self.tr("{command}: {keys}")
        self._context.notices.status(
            words.format(command=chosen.words, keys=written([keys]) or self.tr("no keys"))
        )
        self.field.hear("")

    def _confirm(self) -> None:
        if self.give.isEnabled():
            self._give()

    def _restore(self) -> None:
        chosen = self.chosen()
        if chosen is not None and self._keymap is not None:
            self._keymap.restore(chosen.name)

    def _restore_all(self) -> None:
        """All keys are those of the beginning; a message takes it back."""
        if self._keymap is None:
            return
        keymap, before = self._keymap, self._keymap.given()
        keymap.put({})
        text = self.tr("All commands have their usual keys.")
        self._context.notices.toast(text, self.tr("Undo"), lambda: keymap.put(before))

    def _fill(self) -> None:
        self.field.setObjectName("fld.settings.keys")
        self.field.setFixedWidth(_KEYS_WIDTH)
        keys = row(self.field, self.give, None, spacing=8)
        self.body.addWidget(self.about)
        self.body.addLayout(row(self.filter, None))
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.caption)
        self.body.addLayout(keys)
        self.body.addWidget(self.told)
        self.body.addWidget(button_row(self.none, self.restore, self.restore_all))
        self.filter.textChanged.connect(self.table.search)
        self.filter.left.connect(self.table.view.setFocus)
        self.table.clearing.connect(self.filter.clear)
        self.table.view.current_changed.connect(self._tell)
        self.table.view.opened.connect(self.field.setFocus)
        self.field.heard.connect(self._hear)
        self.field.confirmed.connect(self._confirm)


class KeyboardSection(SettingsSection):
    """One card as high as the page."""

    def __init__(self, needs: SectionNeeds) -> None:
        super().__init__()
        self.keys = KeysCard(needs.context)
        self.setLayout(column(self.keys))

    def retranslate(self) -> None:
        self.keys.retranslate()

    def refresh(self) -> None:
        self.keys.refresh()

    def take_focus(self) -> None:
        self.keys.take_focus()

    def regions(self) -> Sequence[QWidget]:
        return [self.keys.filter, self.keys.table, self.keys.field]
