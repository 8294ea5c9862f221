"""Which letters must not go out: a field of theirs holds what is not in the file."""

from collections.abc import Iterable, Sequence

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.form import Form

_NOT_SAVED = say("LetterForm", "“{field}” is not saved yet.")
_ONE_OF_THEM = say(
    "UnsavedLetters", "The letter to {supplier} has text that is not saved. Open it first."
)


class UnsavedLetters:
    """
    Looks at the form of the blocks, kept by inquiry, and at that of one letter's link.

    A letter that went out (`sent`) stays as it is: nothing typed later is held against it. Nor is
    what is still being typed: a command saves it first.
    """

    def __init__(self, blocks: Form, link: Form) -> None:
        self._blocks = blocks
        self._link = link
        self.sent = False

    def first(self) -> Editor | None:
        """Return the first field shown whose text cannot be read or was refused."""
        return next((editor for editor in self._editors() if _complaint(editor)), None)

    def reason(self) -> Sentence | None:
        """Say what is wrong with that field."""
        editor = self.first()
        return None if editor is None else _complaint(editor)

    def left(self) -> bool:
        """Tell whether any letter at all has text that is not saved."""
        return any(map(_records, (self._blocks, self._link)))

    def among(self, letters: Sequence[Recipient]) -> Sentence | None:
        """Name one of these letters that has text which is not saved, shown or left behind."""
        blocks, links = map(_records, (self._blocks, self._link))
        for item in letters:
            written = item.inquiry_id in blocks or item.id in links
            if written and not item.sent:
                return _ONE_OF_THEM.put(supplier=item.supplier)
        return None

    def _editors(self) -> Iterable[Editor]:
        if not self.sent:
            yield from self._blocks.editors.values()
            yield from self._link.editors.values()


def _records(form: Form) -> set[int | None]:
    return {typed.record for typed in (*form.unsaved(), *form.waiting)}


def _complaint(editor: Editor) -> Sentence | None:
    try:
        editor.value()
    except Rejected as error:
        return error.sentence
    return _NOT_SAVED.put(field=editor.caption()) if editor.refused else None
