"""The command holidays: whose days off count, and own ones added, edited and removed."""

from argparse import ArgumentParser, Namespace
from typing import Any

from sourcing_app.cli.arguments import assigned, set_argument, typed_values
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.settings import OWN_HOLIDAY
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.holidays import WHOSE_NAMES, Whose
from sourcing_app.services.desk import Desk
from sourcing_app.services.registration.countries import country_code

_NO_ID = say(
    "HolidaysCommand", "Say which holiday by its number, as list shows it: holidays {what} 3"
)
_NO_COUNTRY = say("HolidaysCommand", "Say which country: holidays {what} VN")
_NO_FIELDS = say("HolidaysCommand", "--set belongs to add and edit, and these need it.")


def register(commands: Commands) -> None:
    """Add the command of this module."""
    summary = "List holidays that count; add, edit or remove own ones; count a country's."
    commands.add("holidays", summary, _arguments, _run)


def _arguments(parser: ArgumentParser) -> None:
    choices = ["list", "add", "edit", "remove", "count", "leave-out"]
    parser.add_argument("what", choices=choices)
    parser.add_argument("which", nargs="?", default="", help="an own holiday's id, or a country")
    set_argument(parser, OWN_HOLIDAY)


def _run(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=options.what == "list") as desk:
        _change(desk, options, context)
        counted = desk.holidays.counted()
        own = [_document(desk, each.id) for each in desk.holidays.lines()]
    countries = {"china": "CN", "home": counted.home or None, "added": list(counted.added)}
    codes = ", ".join(filter(None, ["CN", counted.home, *counted.added]))
    lines = [f"Countries that count: {codes}", *(_line(each) for each in own)]
    return Output({"countries": countries, "items": own}, lines)


def _change(desk: Desk, options: Namespace, context: Context) -> None:
    what = options.what
    if bool(options.set) != (what in {"add", "edit"}):
        raise Rejected(_NO_FIELDS)
    if what in {"edit", "remove"} and not options.which.isdecimal():
        raise Rejected(_NO_ID.put(what=what))
    if what in {"count", "leave-out"}:
        if not options.which:
            raise Rejected(_NO_COUNTRY.put(what=what))
        act = desk.holidays.count if what == "count" else desk.holidays.leave_out
        act(country_code(options.which))
    elif what == "remove":
        desk.holidays.remove(int(options.which))
    elif what != "list":
        _keep(desk, options, context)


def _keep(desk: Desk, options: Namespace, context: Context) -> None:
    from sourcing_app.services.settings.holidays import OwnHolidayFields

    values = typed_values(OWN_HOLIDAY, assigned(options), context.today)
    if options.what == "add":
        one_day = {"last_day": values.get("first_day")}
        desk.holidays.add(OwnHolidayFields.checked(**one_day | values))
    else:
        desk.holidays.change(int(options.which), context.today, **values)


def _document(desk: Desk, key: int) -> dict[str, Any]:
    return {"id": key, **desk.holidays.fields(key).model_dump(mode="json")}


def _line(own: dict[str, Any]) -> str:
    each = "\tevery year" if own["yearly"] else ""
    whose = WHOSE_NAMES[Whose(own["whose"])]
    return f"{own['id']}\t{own['first_day']} to {own['last_day']}\t{own['name']}\t{whose}{each}"
