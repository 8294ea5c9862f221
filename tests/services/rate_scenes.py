"""What a user does with exchange rates."""

from sourcing_app.files.rates import read_rates
from sourcing_app.services.rates.records import ExchangeRateFields
from tests.conftest import TODAY
from tests.rate_samples import ECB


def typed(rate="0.92"):
    return ExchangeRateFields.checked(base="USD", quote="EUR", rate=rate, as_of=TODAY)


def enter(scene):
    return lambda: scene.desk.rates.enter(typed(), TODAY)


def enter_again(scene):
    enter(scene)()
    return lambda: scene.desk.rates.enter(typed("0.95"), TODAY)


def remove(scene):
    enter(scene)()
    return lambda: scene.desk.rates.remove("USD", "EUR")


def fetch(scene):
    return lambda: scene.desk.rates.keep(read_rates(ECB, TODAY))
