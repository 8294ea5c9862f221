"""The sidebar: the pages in their groups, each with what waits there."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from sourcing_app.ui.style.theme import current
from sourcing_app.ui.widgets.labels import ElidedLabel, IconView, escaped
from sourcing_app.ui.window.nav_delegate import (
    COUNT,
    GROUP,
    ICON,
    NavDelegate,
    group_height,
    item_height,
)
from sourcing_app.ui.window.page_stack import Count, PageEntry

FOOT = "foot"
WIDE = 206
NARROW = 60
_ROUNDING = 2


class Sidebar(QFrame):
    """Emits the name of the page chosen by mouse or keyboard."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[PageEntry]) -> None:
        super().__init__()
        self._entries = tuple(entry for entry in entries if entry.listed)
        self._counts: dict[str, Count] = {}
        self._compact = False
        self._cube = IconView("box", "accent", 22)
        self._product = ElidedLabel("", "section")
        self.list = QListWidget()
        self._build()
        self._fill()
        self.list.currentItemChanged.connect(self._changed)
        self.list.itemClicked.connect(self._ask_for)
        self.list.itemActivated.connect(self._ask_for)

    @property
    def compact(self) -> bool:
        return self._compact

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a state, as Qt's setters
        self._compact = compact
        self._product.setVisible(not compact)
        self.setFixedWidth(NARROW if compact else WIDE)
        self._delegate.compact = compact
        self.retranslate()

    def set_counts(self, counts: Mapping[str, Count]) -> None:
        self._counts = dict(counts)
        self.retranslate()

    def select(self, name: str) -> None:
        """Mark a page as the one shown, or none where it is not listed, without emitting."""
        blocked = self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.list.setCurrentRow(-1)
        for item in self._items():
            if item.data(Qt.ItemDataRole.UserRole) == name:
                self.list.setCurrentItem(item)
        self.list.blockSignals(blocked)

    def retranslate(self) -> None:
        self._product.setText(self.tr("Sourcing Desk"))
        self.list.setAccessibleName(self.tr("Pages"))
        entries = {entry.name: entry for entry in self._entries}
        for item in self._items():
            name = item.data(Qt.ItemDataRole.UserRole)
            if name is None:
                title = self._group_title(item.data(GROUP))
                item.setText(title)
                spoken = title or self.tr("Help and settings")
                item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
                item.setSizeHint(QSize(10, group_height(compact=self._compact)))
            else:
                self._update_item(item, entries[name])
        self._fit_foot()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current().tokens
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.sidebar))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), QColor(tokens.border))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.FontChange}:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_foot()

    def _fit_foot(self) -> None:
        """Let the head of the last group take the room that is left, so that it ends below."""
        items = self._items()
        foot = next((item for item in items if item.data(GROUP) == FOOT), None)
        if foot is not None:
            least = group_height(compact=self._compact)
            taken = sum(item.sizeHint().height() for item in items if item is not foot)
            room = self.list.maximumViewportSize().height() - taken - _ROUNDING
            foot.setSizeHint(QSize(10, max(least, room)))

    def _update_item(self, item: QListWidgetItem, entry: PageEntry) -> None:
        title, count = entry.title(), self._counts.get(entry.name)
        said = self._said(title, count)
        item.setText(title)
        item.setData(COUNT, count)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        hint = escaped(said) if self._compact else ""
        item.setData(Qt.ItemDataRole.ToolTipRole, hint)
        item.setSizeHint(QSize(10, item_height()))

    def _said(self, title: str, count: Count | None) -> str:
        if count is None or not count[0]:
            return title
        if count[1]:
            return self.tr("{page}, {n} need attention").format(page=title, n=count[0])
        return self.tr("{page}, {n} open").format(page=title, n=count[0])

    def _group_title(self, group: str) -> str:
        titles = {
            "prepare": self.tr("Prepare"),
            "choose": self.tr("Choose"),
            "trade": self.tr("Buy and sell"),
        }
        return titles.get(group, "")

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(i) for i in range(self.list.count())]

    def _changed(self, item: QListWidgetItem | None) -> None:
        """Ask for a page that was chosen; where none is marked the focus stands on one, no more."""
        if item is not None and item.isSelected():
            self._ask_for(item)

    def _ask_for(self, item: QListWidgetItem) -> None:
        name = item.data(Qt.ItemDataRole.UserRole)
        if name is not None:
            self.chosen.emit(name)

    def _fill(self) -> None:
        group = ""
        for entry in self._entries:
            if entry.group != group:
                group = entry.group
                head = QListWidgetItem(self.list)
                head.setFlags(Qt.ItemFlag.NoItemFlags)
                head.setData(GROUP, group)
            item = QListWidgetItem(self.list)
            item.setData(Qt.ItemDataRole.UserRole, entry.name)
            item.setData(ICON, entry.icon)
        self.retranslate()

    def _build(self) -> None:
        self.setObjectName("sidebar")
        self.setFixedWidth(WIDE)
        self.list.setObjectName("nav.main.pages")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet("QListWidget { background: transparent; }")
        self._delegate = NavDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        top = QHBoxLayout()
        top.setContentsMargins(16, 10, 12, 6)
        top.setSpacing(9)
        top.addWidget(self._cube)
        top.addWidget(self._product, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 1, 8)
        box.setSpacing(4)
        box.addLayout(top)
        box.addWidget(self.list, 1)
