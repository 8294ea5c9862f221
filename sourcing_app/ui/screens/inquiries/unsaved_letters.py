"""Which letters must not go out: a field of theirs holds what is not in the file."""

from collections.abc import Iterable, Sequence

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.ui.editor import Editor
from sourcing_app.ui.form import Form

_NOT_SAVED = say("LetterForm", "“{field}” is not saved yet.")
_ONE_OF_THEM = say(
    "UnsavedLetters", "The letter to {supplier} has text that is not saved. Open it first."
)


class UnsavedLetters:
    """
    Looks at the form of the blocks, kept by inquiry, and at that of the day, kept by letter.

    What is still being typed is not held against a letter: a command saves it first.
    """

    def __init__(self, blocks: Form, day: Form) -> None:
        self._blocks = blocks
        self._day = day

    def first(self) -> Editor | None:
        """Return the first field shown whose text cannot be read or was refused."""
        return next((editor for editor in self._editors() if _complaint(editor)), None)

    def reason(self) -> Sentence | None:
        """Say what is wrong with that field."""
        editor = self.first()
        return None if editor is None else _complaint(editor)

    def left(self) -> bool:
        """Tell whether any letter at all has text that is not saved."""
        return bool(_records(self._blocks) or _records(self._day))

    def among(self, letters: Sequence[Recipient]) -> Sentence | None:
        """Name one of these letters that has text which is not saved, shown or left behind."""
        blocks, days = _records(self._blocks), _records(self._day)
        for item in letters:
            if item.inquiry_id in blocks or item.id in days:
                return _ONE_OF_THEM.put(supplier=item.supplier)
        return None

    def _editors(self) -> Iterable[Editor]:
        yield from self._blocks.editors.values()
        yield from self._day.editors.values()


def _records(form: Form) -> set[int | None]:
    return {typed.record for typed in (*form.unsaved(), *form.waiting)}


def _complaint(editor: Editor) -> Sentence | None:
    try:
        editor.value()
    except Rejected as error:
        return error.sentence
    return _NOT_SAVED.put(field=editor.caption()) if editor.refused else None
