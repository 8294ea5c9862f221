"""The kinds of letter there are templates for, and the formats of a letter's file."""

from collections.abc import Mapping
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say


class LetterKind(StrEnum):
    """What a letter is for, in the order of a purchase."""

    FIRST = "first"
    SHORT = "short"
    FOLLOW_UP_1 = "follow_up_1"
    FOLLOW_UP_2 = "follow_up_2"
    SAMPLE = "sample"
    COUNTER_OFFER = "counter_offer"
    ORDER_INTENT = "order_intent"
    REFUSAL = "refusal"
    COMPLAINT = "complaint"


LETTER_KINDS: Mapping[LetterKind, Sentence] = {
    LetterKind.FIRST: say("LetterKinds", "First inquiry"),
    LetterKind.SHORT: say("LetterKinds", "Short inquiry for the message box"),
    LetterKind.FOLLOW_UP_1: say("LetterKinds", "First follow-up"),
    LetterKind.FOLLOW_UP_2: say("LetterKinds", "Second follow-up"),
    LetterKind.SAMPLE: say("LetterKinds", "Sample request"),
    LetterKind.COUNTER_OFFER: say("LetterKinds", "Counter-offer"),
    LetterKind.ORDER_INTENT: say("LetterKinds", "Order intent"),
    LetterKind.REFUSAL: say("LetterKinds", "Polite refusal"),
    LetterKind.COMPLAINT: say("LetterKinds", "Quality complaint"),
}


class LetterFormat(StrEnum):
    """What a letter is written as; the value is also the ending of the file."""

    PDF = "pdf"
    DOCX = "docx"
    EML = "eml"
    TXT = "txt"
    HTML = "html"

    @property
    def ending(self) -> str:
        return f".{self.value}"


FORMAT_NAMES: Mapping[LetterFormat, Sentence] = {
    LetterFormat.PDF: say("LetterKinds", "PDF"),
    LetterFormat.DOCX: say("LetterKinds", "Word document (DOCX)"),
    LetterFormat.EML: say("LetterKinds", "E-mail draft with the PDF attached (EML)"),
    LetterFormat.TXT: say("LetterKinds", "Plain text (TXT)"),
    LetterFormat.HTML: say("LetterKinds", "Web page (HTML)"),
}
