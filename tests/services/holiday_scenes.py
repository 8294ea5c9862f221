"""What a user does with own holidays, and with the countries whose holidays count."""

from datetime import date

from sourcing_app.services.settings.holidays import OwnHolidayFields
from tests.conftest import TODAY


def holiday(whose="factory", first=date(2026, 12, 28), last=None, **more):
    return OwnHolidayFields.checked(
        **{"name": "Inventory", "whose": whose, "first_day": first, "last_day": last or first}
        | more
    )


def add(scene):
    return lambda: scene.desk.holidays.add(holiday())


def edit(scene):
    key = scene.desk.holidays.add(holiday())
    return lambda: scene.desk.holidays.change(key, TODAY, name="Stocktaking", yearly=True)


def remove(scene):
    key = scene.desk.holidays.add(holiday())
    return lambda: scene.desk.holidays.remove(key)


def count(scene):
    return lambda: scene.desk.holidays.count("VN")


def leave_out(scene):
    count(scene)()
    return lambda: scene.desk.holidays.leave_out("VN")
