"""Accounts on marketplaces: how one signs in, and the steps of registering there."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from sourcing_app.domain.sentences import Sentence, say


class Marketplace(StrEnum):
    """Where the buyer has an account; `OTHER` ones have a name of their own."""

    ALIBABA = "alibaba"
    ALIEXPRESS = "aliexpress"
    MADE_IN_CHINA = "made_in_china"
    GLOBAL_SOURCES = "global_sources"
    DHGATE = "dhgate"
    CHINA_1688 = "1688"
    TOMTOP = "tomtop"
    OTHER = "other"


class SignIn(StrEnum):
    """How the buyer signs in there (R19, R138)."""

    OWN = "own"
    ALIEXPRESS = "aliexpress"
    SOCIAL = "social"


class RegistrationStep(StrEnum):
    """A step of registering; the value is the field that keeps its day."""

    OPENED = "opened_on"
    PICTURE_CODE = "picture_code_on"
    SUBMITTED = "submitted_on"
    ERROR_404 = "error_404_on"
    LANDED = "landed_on"
    CONFIRMED = "confirmed_on"
    SIGNED_IN = "signed_in_on"
    PHONE = "phone_on"
    ADDRESS = "address_on"


MARKETPLACE_NAMES: Mapping[Marketplace, Sentence] = {
    Marketplace.ALIBABA: say("Marketplaces", "Alibaba.com"),
    Marketplace.ALIEXPRESS: say("Marketplaces", "AliExpress"),
    Marketplace.MADE_IN_CHINA: say("Marketplaces", "Made-in-China"),
    Marketplace.GLOBAL_SOURCES: say("Marketplaces", "Global Sources"),
    Marketplace.DHGATE: say("Marketplaces", "DHgate"),
    Marketplace.CHINA_1688: say("Marketplaces", "1688"),
    Marketplace.TOMTOP: say("Marketplaces", "Tomtop"),
    Marketplace.OTHER: say("Marketplaces", "Another one"),
}
SIGN_IN_NAMES: Mapping[SignIn, Sentence] = {
    SignIn.OWN: say("Marketplaces", "With an account of this site"),
    SignIn.ALIEXPRESS: say("Marketplaces", "With my AliExpress account"),
    SignIn.SOCIAL: say("Marketplaces", "Through a social network"),
}
_PAGES: Mapping[Marketplace, str] = {
    Marketplace.ALIBABA: "https://www.alibaba.com/",
    Marketplace.ALIEXPRESS: "https://www.aliexpress.com/",
    Marketplace.MADE_IN_CHINA: "https://www.made-in-china.com/",
    Marketplace.GLOBAL_SOURCES: "https://www.globalsources.com/",
    Marketplace.DHGATE: "https://www.dhgate.com/",
    Marketplace.CHINA_1688: "https://www.1688.com/",
    Marketplace.TOMTOP: "https://www.tomtop.com/",
    Marketplace.OTHER: "",
}
STEP_NAMES: Mapping[RegistrationStep, Sentence] = {
    RegistrationStep.OPENED: say("Marketplaces", "Site opened"),
    RegistrationStep.PICTURE_CODE: say("Marketplaces", "Picture code typed"),
    RegistrationStep.SUBMITTED: say("Marketplaces", "Registered"),
    RegistrationStep.ERROR_404: say("Marketplaces", "Error 404 after Submit"),
    RegistrationStep.LANDED: say("Marketplaces", "Main page reached"),
    RegistrationStep.CONFIRMED: say("Marketplaces", "E-mail confirmed"),
    RegistrationStep.SIGNED_IN: say("Marketplaces", "First signed in"),
    RegistrationStep.PHONE: say("Marketplaces", "Phone filled in again"),
    RegistrationStep.ADDRESS: say("Marketplaces", "Delivery address filled in"),
}
"""As fields of the account, which hold the day."""
_TO_DO: Mapping[RegistrationStep, Sentence] = {
    RegistrationStep.OPENED: say(
        "Marketplaces", "Open the site and press the link to register, at the top left"
    ),
    RegistrationStep.PICTURE_CODE: say(
        "Marketplaces", "Fill in the form, and type the code from the picture or move the slider"
    ),
    RegistrationStep.SUBMITTED: say("Marketplaces", "Press Submit"),
    RegistrationStep.LANDED: say("Marketplaces", "The site's main page opens"),
    RegistrationStep.CONFIRMED: say("Marketplaces", "Confirm your e-mail by the link in the mail"),
    RegistrationStep.SIGNED_IN: say("Marketplaces", "Sign in for the first time"),
    RegistrationStep.PHONE: say("Marketplaces", "Fill in your phone again"),
    RegistrationStep.ADDRESS: say(
        "Marketplaces", "Fill in the delivery address: My profile > Profile settings > Edit"
    ),
}
_ELSEWHERE: Mapping[RegistrationStep, Sentence] = {
    RegistrationStep.OPENED: say("Marketplaces", "Open the site and press its account button"),
    RegistrationStep.SUBMITTED: say(
        "Marketplaces", "Enter e-mail and password, accept the rules, create the account"
    ),
    RegistrationStep.CONFIRMED: say(
        "Marketplaces", "Confirm your e-mail: some sites do not require it, do it anyway"
    ),
    RegistrationStep.SIGNED_IN: say("Marketplaces", "Sign in and look at your account"),
}
_OTHERS_ACCOUNT = say("Marketplaces", "Open the site and sign in with that account")
_OF_OWN = (
    RegistrationStep.OPENED,
    RegistrationStep.PICTURE_CODE,
    RegistrationStep.SUBMITTED,
    RegistrationStep.LANDED,
    RegistrationStep.CONFIRMED,
    RegistrationStep.SIGNED_IN,
    RegistrationStep.ADDRESS,
)
_OF_OTHERS = (RegistrationStep.SIGNED_IN, RegistrationStep.PHONE, RegistrationStep.ADDRESS)
SOCIAL_IS_UNSAFE = say(
    "Marketplaces",
    "Who gets into the social network gets into this account too: create an account of its own.",
)
ALIEXPRESS_WORKS = say(
    "Marketplaces",
    "An AliExpress account works here too: nothing is registered anew, but phone and delivery "
    "address must be filled in again.",
)
AFTER_404 = say(
    "Marketplaces",
    "Error 404 after Submit is harmless: open the main page yourself, and sign in with what you "
    "entered. If that fails, register on AliExpress and sign in here with that account.",
)


class StepToDo(NamedTuple):
    """One step of registering, and what is to be done."""

    step: RegistrationStep
    words: Sentence


def page_of(marketplace: Marketplace) -> str:
    """The address of the marketplace's main page; "" for one the program does not know."""
    return _PAGES[marketplace]


def steps_of(marketplace: Marketplace, sign_in: SignIn) -> tuple[StepToDo, ...]:
    """
    The steps of registering, in order (R28-R32, R74, R126-R130, R139-R141).

    Who signs in on Alibaba with the account of another site registers nothing, but fills in phone
    and delivery address again (R19, R20).
    """
    if marketplace is not Marketplace.ALIBABA:
        return tuple(StepToDo(step, words) for step, words in _ELSEWHERE.items())
    if sign_in is SignIn.OWN:
        return tuple(StepToDo(step, _TO_DO[step]) for step in _OF_OWN)
    signed_in, *others = _OF_OTHERS
    rest = (StepToDo(step, _TO_DO[step]) for step in others)
    return (StepToDo(signed_in, _OTHERS_ACCOUNT), *rest)


def next_step(
    marketplace: Marketplace, sign_in: SignIn, days: Mapping[RegistrationStep, date | None]
) -> StepToDo | None:
    """The first step that is not done; None when all are."""
    return next((each for each in steps_of(marketplace, sign_in) if not days.get(each.step)), None)


def advice(
    marketplace: Marketplace, sign_in: SignIn, days: Mapping[RegistrationStep, date | None]
) -> Sentence | None:
    """What to mind about this account: the social network (R138), AliExpress (R19), 404 (R30)."""
    if sign_in is SignIn.SOCIAL:
        return SOCIAL_IS_UNSAFE
    if marketplace is not Marketplace.ALIBABA:
        return None
    if sign_in is SignIn.ALIEXPRESS:
        return ALIEXPRESS_WORKS
    stuck = days.get(RegistrationStep.ERROR_404) and not days.get(RegistrationStep.SIGNED_IN)
    return AFTER_404 if stuck else None
