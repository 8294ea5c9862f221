"""The commands hold and lift-hold: a supplier nothing goes out to for a while."""

from argparse import ArgumentParser, Namespace

from sourcing_app.cli.arguments import supplier_argument
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.holds import Hold, HoldScope
from sourcing_app.domain.values.days import parse_day
from sourcing_app.services.suppliers.facts import supplier_id_of


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("hold", "Put a supplier on hold.", _hold_arguments, _hold)
    commands.add("lift-hold", "Lift a hold on a supplier.", _lift_arguments, _lift)


def _hold_arguments(parser: ArgumentParser) -> None:
    supplier_argument(parser)
    parser.add_argument("--scope", choices=[*HoldScope], default=HoldScope.EVERYTHING.value)
    parser.add_argument("--reason", required=True, metavar="TEXT")
    parser.add_argument("--until", default="", metavar="DATE", help="without: until it is lifted")


def _hold(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.suppliers.holds import SupplierHoldFields

    until = parse_day(options.until, context.today) if options.until else None
    fields = SupplierHoldFields.checked(
        scope=HoldScope(options.scope),
        reason=options.reason,
        placed_on=context.today,
        release_on=until,
    )
    with context.desk() as desk:
        key = supplier_id_of(desk.reader, options.supplier)
        made = desk.vetting.holds.place(key, fields)
    hold = Hold(made, fields.scope, fields.reason, fields.placed_on, until)
    document = {"hold": made, "supplier": key, "scope": hold.scope.value, "until": until}
    return Output(document, [f"{made}: {hold.sentence}"])


def _lift_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("hold", type=int, metavar="HOLD", help="its number, as vet shows it")
    parser.add_argument("--reason", required=True, metavar="TEXT")


def _lift(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        desk.vetting.holds.lift(options.hold, options.reason, context.today)
    told = str(say("Holds", "The hold is lifted."))
    return Output({"hold": options.hold, "lifted": True}, [told])
