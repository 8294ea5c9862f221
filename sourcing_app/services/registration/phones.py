"""Phone numbers as people write them, in the international form the site asks for (R25)."""

import re
from dataclasses import dataclass

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.phones import number_and_extension, with_extension

_SEPARATORS = re.compile(r"[\s()./\u2010-\u2015-]+")


@dataclass(frozen=True, slots=True)
class Phone:
    """
    A number in its parts (R25); `area` is the operator's or town's code, "" where none exists.

    `e164` is +79123456789, `international` +7 912 345 67 89, `region` the country (ISO 3166),
    `extension` the digits to dial afterwards.
    """

    e164: str
    international: str
    country_code: str
    area: str
    number: str
    region: str
    extension: str = ""

    @property
    def kept(self) -> str:
        """The form it is stored in: `e164`, and the extension where it has one."""
        return with_extension(self.e164, self.extension)


def read_phone(text: str, country: str = "") -> Phone:
    """
    Read a number; `country` (ISO 3166) is needed where it has no international prefix.

    Raises Rejected with one sentence that says what is wrong with it.
    """
    import phonenumbers

    typed, extension = number_and_extension(text)
    _refuse_letters(typed)
    if not typed.startswith("+") and not country:
        raise Rejected(say("Phones", "Choose the country, or begin with + and the country code."))
    try:
        number = phonenumbers.parse(typed, country or None)
    except phonenumbers.NumberParseException as error:
        raise Rejected(_unreadable(error.error_type)) from None
    reason = phonenumbers.is_possible_number_with_reason(number)
    if reason != phonenumbers.ValidationResult.IS_POSSIBLE:
        raise Rejected(_impossible(reason))
    if not phonenumbers.is_valid_number(number):
        raise Rejected(
            say(
                "Phones", "No such number exists with code +{code}; compare it digit by digit."
            ).put(code=str(number.country_code))
        )
    international = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    national = phonenumbers.national_significant_number(number)
    area = phonenumbers.length_of_national_destination_code(number)
    return Phone(
        e164=phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164),
        international=with_extension(
            " ".join(_SEPARATORS.sub(" ", international).split()), extension
        ),
        country_code=f"+{number.country_code}",
        area=national[:area],
        number=national[area:],
        region=phonenumbers.region_code_for_number(number) or "",
        extension=extension,
    )


def shown(e164: str) -> str:
    """Write a stored number with spaces; a text that is no number stays as it is."""
    try:
        return read_phone(e164).international
    except Rejected:
        return e164


def _refuse_letters(typed: str) -> None:
    digits = _SEPARATORS.sub("", typed).removeprefix("+")
    if not digits:
        raise Rejected(say("Phones", "Write the number, such as +7 912 345 67 89."))
    if not digits.isdecimal():
        raise Rejected(say("Phones", "A phone number has digits only, such as +7 912 345 67 89."))


def _unreadable(error_type: int) -> Sentence:
    from phonenumbers import NumberParseException

    if error_type == NumberParseException.INVALID_COUNTRY_CODE:
        return say("Phones", "No country has this code; check the digits after +.")
    if error_type == NumberParseException.TOO_LONG:
        return say("Phones", "The number has too many digits.")
    return say("Phones", "The number has too few digits.")


def _impossible(reason: int) -> Sentence:
    from phonenumbers import ValidationResult

    sentences = {
        ValidationResult.TOO_LONG: say("Phones", "The number has too many digits."),
        ValidationResult.TOO_SHORT: say("Phones", "The number has too few digits."),
        ValidationResult.IS_POSSIBLE_LOCAL_ONLY: say(
            "Phones", "The area or operator code is missing."
        ),
    }
    return sentences.get(reason) or say(
        "Phones", "A digit is missing or too many: no number there has this length."
    )
