"""Commands for samples of orders: samples, add-sample, change-sample, measure."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path
from typing import Any

from sourcing_app.cli.arguments import assigned, order_argument, set_argument, typed_values
from sourcing_app.cli.attachments import warn_of_size
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output, Status
from sourcing_app.domain.orders.goods import VERDICT_NAMES
from sourcing_app.domain.records.goods import SAMPLE, SAMPLE_MEASURE
from sourcing_app.services.desk import Desk
from sourcing_app.services.orders.facts import order_id_of, order_state
from sourcing_app.services.orders.sample_rows import MeasureRow, SampleRow, sample_of, samples_shown

_GIVEN = "round"
_LISTED = "seq"


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("samples", "Show the samples of an order.", order_argument, _samples)
    commands.add("add-sample", "Record another sample of an order.", _add_arguments, _add)
    commands.add("change-sample", "Change a sample of an order.", _change_arguments, _change)
    commands.add("measure", "Enter what was measured of a sample.", _measure_arguments, _measure)


def _samples(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=True) as desk:
        return _shown(desk, order_id_of(desk.reader, options.order))


def _add_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    set_argument(parser, SAMPLE, _GIVEN)
    _photo_argument(parser)


def _add(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.orders.samples import SampleFields

    fields = SampleFields.checked(**typed_values(SAMPLE, assigned(options), context.today))
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        key = desk.samples.add(order, fields, context.today)
        _keep(desk, key, options.photo)
        return _shown(desk, order)


def _change_arguments(parser: ArgumentParser) -> None:
    _round_argument(parser)
    set_argument(parser, SAMPLE, _GIVEN)
    _photo_argument(parser)


def _change(options: Namespace, context: Context) -> Output:
    values = typed_values(SAMPLE, assigned(options), context.today)
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        sample = sample_of(desk.reader, order, options.round)
        if values:
            desk.samples.change(sample.id, context.today, **values)
        _keep(desk, sample.id, options.photo)
        return _shown(desk, order)


def _measure_arguments(parser: ArgumentParser) -> None:
    _round_argument(parser)
    set_argument(parser, SAMPLE_MEASURE, _LISTED, required=True)


def _measure(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.orders.samples import SampleMeasureFields

    typed = typed_values(SAMPLE_MEASURE, assigned(options), context.today)
    fields = SampleMeasureFields.checked(**typed)
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        sample = sample_of(desk.reader, order, options.round)
        kept = [SampleMeasureFields.checked(**asdict(each)) for each in sample.measures]
        others = [each for each in kept if each.characteristic != fields.characteristic]
        desk.samples.measure(sample.id, [*others, fields], context.today)
        return _shown(desk, order)


def _round_argument(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("--round", type=int, default=0, metavar="N", help="default: the last")


def _photo_argument(parser: ArgumentParser) -> None:
    parser.add_argument("--photo", action="append", default=[], type=Path, metavar="FILE")


def _keep(desk: Desk, sample: int, photos: list[Path]) -> None:
    if photos:
        desk.samples.add_photos(sample, photos)
        warn_of_size(desk)


def _shown(desk: Desk, order: int) -> Output:
    found = samples_shown(desk.reader, order_state(desk.reader, order, desk.today()))
    document = {"order_id": order, "items": [_document(row) for row in found]}
    lines = [line for row in found for line in _lines(row)] or ["No sample is recorded."]
    failed = any(row.failed for row in found[-1:])
    return Output(document, lines, Status.FINDINGS if failed else Status.DONE)


def _document(row: SampleRow) -> dict[str, Any]:
    measures = [{**asdict(each), "as_specified": each.judged} for each in row.measures]
    return {**asdict(row), "measures": measures}


def _lines(row: SampleRow) -> list[str]:
    days = {
        "asked for": row.asked_on,
        "received": row.received_on,
        "decided": row.decided_on,
    }
    told = [f"{what} {day}" for what, day in days.items() if day]
    words = (*told, str(VERDICT_NAMES[row.verdict]), f"{row.photos} photos")
    kept = [f"   Sealed reference: {row.reference_kept}"] if row.reference_kept else []
    return [f"Sample {row.round}: {', '.join(words)}", *kept, *map(_measured, row.measures)]


def _measured(row: MeasureRow) -> str:
    judged = {True: "as specified", False: "NOT as specified", None: "not judged"}[row.judged]
    limits = f"{_known(row.low)} to {_known(row.high)}" if row.low or row.high else row.nominal
    value = f"{_known(row.value)} {row.unit}".strip()
    return f"   {row.characteristic}: {value} ({limits or '-'}), {judged}"


def _known(value: object) -> str:
    return "?" if value is None else f"{value:f}"
