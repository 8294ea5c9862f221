"""Editors of a choice among members, and of yes or no."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.widgets.choice_box import ChoiceBox
from sourcing_app.ui.widgets.facts import WrapCheck


class ChoiceEditor(Editor):
    """
    One of some members, kept by position; `words` names a member in the language of the moment.

    With `unknown` there is a first line for None.
    """

    def __init__(
        self,
        name: str,
        members: Sequence[Any],
        words: Callable[[Any], str],
        *,
        unknown: Callable[[], str] | None = None,
    ) -> None:
        self.box = ChoiceBox()
        self.box.allow_narrow(8)
        self._members = (*(() if unknown is None else (None,)), *members)
        self._words, self._unknown = words, unknown
        super().__init__(name, self.box)
        self.box.addItems([self._word(member) for member in self._members])
        self.box.activated.connect(self.finish)
        self.box.currentIndexChanged.connect(self.tell)

    def value(self) -> Any:
        at = self.box.currentIndex()
        return self._members[at] if at >= 0 else None

    def shown(self) -> int:
        return self.box.currentIndex()

    def put(self, value: Any) -> None:
        wanted = None if value == "" else value
        self.box.setCurrentIndex(self._members.index(wanted) if wanted in self._members else -1)

    def words(self, value: Any) -> str:
        wanted = None if value == "" else value
        return self._word(wanted) if wanted is not None or self._unknown else ""

    def typed(self) -> str:
        return str(self.value() or "")

    def retype(self, text: str) -> None:
        self.put(next((member for member in self._members if str(member) == text), None))

    def retranslate(self) -> None:
        for at, member in enumerate(self._members):
            self.box.setItemText(at, self._word(member))
        super().retranslate()

    def _word(self, member: Any) -> str:
        blank = member is None and self._unknown is not None
        return self._unknown() if blank and self._unknown else self._words(member)


class CheckEditor(Editor):
    """Yes or no; its caption stands beside the box and wraps."""

    def __init__(self, name: str) -> None:
        self.check = WrapCheck(f"fld.{name}")
        super().__init__(name, self.check.box, self.check)
        self.label.hide()
        self.check.toggled.connect(self.finish)
        self.check.toggled.connect(self.tell)

    def set_caption(self, text: str, hint: str = "") -> None:
        self.check.set_text(text)
        self.set_hint(hint)

    def value(self) -> bool:
        return self.check.checked()

    def shown(self) -> bool:
        return self.check.checked()

    def put(self, value: Any) -> None:
        self.check.set_checked(bool(value))

    def words(self, value: Any) -> str:
        return self.tr("yes") if value else self.tr("no")

    def retype(self, text: str) -> None:
        self.put(text == str(True))
