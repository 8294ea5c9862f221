"""A field validated while typing: a complaint disappears with its cause."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence
from sourcing_app.ui.forms.field_frame import FieldFrame


class JudgedField(FieldFrame):
    """Its subclass says what stands in it (`shown`) and reads it (`value`, raises `Rejected`)."""

    def __init__(self, name: str, widget: QWidget, holder: QWidget | None = None) -> None:
        self._complained_of: tuple[Any] | None = None
        """What stood here when the complaint that is shown was made."""
        super().__init__(name, widget, holder)

    def value(self) -> Any:
        """Return the typed value; raises `Rejected` with the complaint to show."""
        raise NotImplementedError

    def shown(self) -> Any:
        """Return what the widget holds as it is."""
        raise NotImplementedError

    def complain(self, sentence: Sentence | None) -> None:
        super().complain(sentence)
        self._complained_of = None if sentence is None else (self.shown(),)

    def judge_again(self) -> None:
        """Take the complaint back as soon as something acceptable stands here instead."""
        if self._complained_of not in {None, (self.shown(),)} and self._is_readable():
            self.withdraw()

    def _is_readable(self) -> bool:
        try:
            self.value()
        except Rejected:
            return False
        return True
