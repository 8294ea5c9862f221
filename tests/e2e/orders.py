"""What the journeys of an order begin with, and commands on any day of it."""

import json
from datetime import timedelta

from sourcing_app.services.desk import Desk
from tests.command_line import run
from tests.order_factory import TODAY, make_file, make_open_order, make_photos, pay

REPORT = "The goods are crooked; see the photos and the report of the inspector of today."


class Order:
    """An order whose deposit is paid on the first day; each command is given on a day of it."""

    number = "PO-2026-0001"

    def __init__(self, folder, prepared, resources, capsys):
        self.folder, self.path = folder, folder / "order.sourcing"
        self._resources, self._capsys = resources, capsys
        prepared.empty(self.path)
        desk = Desk(self.path, resources)
        order = make_open_order(desk, folder)
        pay(desk, order, 1, "5520")
        desk.close()

    def ask(self, day, *arguments, expected=0):
        """Run a command so many days after the deposit; gives its JSON document."""
        told = self._run(day, [*arguments, "--json"], expected)
        return json.loads(told.out) if told.out else None

    def refused(self, day, *arguments):
        """Run a command that a rule or gate refuses; gives why."""
        return self._run(day, arguments, 3).err

    def waits_for(self, day):
        """Return what the day's list says of the order: never nothing before its end."""
        found = self.ask(day, "agenda")["items"]
        return {item["kind"] for item in found if item["target"].startswith("orders:")}

    def photos(self, count):
        made = make_photos(self.folder, count)
        return [word for photo in made for word in ("--photo", photo)]

    def file(self, name):
        return make_file(self.folder, name)

    def stage(self, day):
        return self.ask(day, "order", self.number)["stage"]

    def at_risk(self, day):
        return [risk["amount"] for risk in self.ask(day, "agenda")["at_risk"]]

    def _run(self, day, arguments, expected):
        today = TODAY + timedelta(days=day)
        status = run([str(word) for word in arguments], self.path, self._resources, today)
        told = self._capsys.readouterr()
        assert status == expected, (arguments, told)
        return told


def inspected(order, day, result, cartons=3):
    """Record an inspection before shipment with a photo of each carton."""
    told = ("--inspector", "SGS", "--cartons", cartons, f"--{result}")
    order.ask(day, "inspect", order.number, *told, *order.photos(cartons))


def settings(**values):
    return [word for name, value in values.items() for word in ("--set", f"{name}={value}")]
