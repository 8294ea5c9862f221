"""The command credit: an order's letter of credit, its documents and its clocks."""

from argparse import ArgumentParser, Namespace

from sourcing_app.cli.arguments import assigned, order_argument, set_argument, typed_values
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output
from sourcing_app.domain.payments.credit import credit_clocks, credit_findings
from sourcing_app.domain.records.credits import CREDIT
from sourcing_app.services.desk import Desk
from sourcing_app.services.orders.facts import order_id_of, order_state
from sourcing_app.services.orders.transfers import banks

_FIELDS = (
    *("number", "bank", "amount", "issued_on", "latest_shipment", "expires_on", "place"),
    *("presentation_days", "presented_on", "note"),
)


def register(commands: Commands) -> None:
    """Add the command."""
    commands.add("credit", "Show or edit a letter of credit.", _arguments, _credit)


def _arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    set_argument(parser, (CREDIT[name] for name in _FIELDS))
    parser.add_argument("--ask-for", metavar="DOCUMENT", help="one more document the bank asks for")
    parser.add_argument("--copies", default="", metavar="TEXT")
    parser.add_argument("--present", type=int, metavar="ID", help="tick a document off")
    parser.add_argument("--drop", type=int, metavar="ID", help="ask for a document no more")


def _credit(options: Namespace, context: Context) -> Output:
    values = typed_values(CREDIT, assigned(options), context.today)
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        if values:
            desk.credits.change(order, **values)
        if options.ask_for:
            desk.credits.add_document(order, options.ask_for, options.copies)
        if options.present is not None:
            desk.credits.present(options.present, presented=True)
        if options.drop is not None:
            desk.credits.drop_document(options.drop)
        return _output(desk, order, context)


def _output(desk: Desk, order: int, context: Context) -> Output:
    from sourcing_app.services.payments.credits import credit_row

    found = credit_row(desk.reader, order)
    if found is None:
        return Output({"credit": None, "documents": [], "clocks": []}, ["No letter of credit."])
    state = order_state(desk.reader, order, context.today)
    clocks = credit_clocks(found.credit, banks(desk.reader, state, context.today))
    warned = credit_findings(found.credit, state.total, [each.name for each in found.papers])
    warnings = [str(each.sentence) for each in warned]
    document = {
        "credit": desk.credits.fields(order).model_dump(),
        "documents": [
            {"id": each.id, "name": each.name, "copies": each.copies, "presented": each.presented}
            for each in found.papers
        ],
        "clocks": [
            {
                "kind": each.kind.value,
                "text": str(each.words),
                "until": each.until,
                "left": each.left(context.today),
                "source": each.source,
            }
            for each in clocks
        ],
        "warnings": warnings,
    }
    told = [f"{each.until or '—'}  {each.words}" for each in clocks]
    told += [f"{'x' if each.presented else ' '} {each.id}  {each.name}" for each in found.papers]
    return Output(document, [f"{found.number}  {found.bank}".strip(), *told, *warnings])
