"""Commands for suppliers: import, add-supplier, list suppliers."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from sourcing_app.cli.arguments import assignments, set_argument
from sourcing_app.cli.commands import Commands, Context, PrintedList
from sourcing_app.cli.output import Output, Status
from sourcing_app.cli.vetting import BADGES
from sourcing_app.domain.records.suppliers import SUPPLIER
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.services.suppliers.rows import SupplierRows


def register(commands: Commands) -> None:
    """Add the commands of this module, and its list."""
    commands.add("import", "Import suppliers from a CSV file.", _import_arguments, _import)
    commands.add("add-supplier", "Add a supplier.", _add_arguments, _add)
    shown = ("id", "name", "legal_name", "city", "country", "badges", "done")
    commands.lists["suppliers"] = PrintedList(SupplierRows, shown)


def _import_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("what", choices=("suppliers",))
    parser.add_argument("source", metavar="SOURCE", type=Path)
    parser.add_argument("--map", action="append", default=[], metavar="COLUMN=FIELD")
    parser.add_argument("--encoding", default="", metavar="NAME")
    parser.add_argument("--delimiter", default="", choices=(",", ";", "|", "tab"))
    parser.add_argument("--dry-run", action="store_true", help="check only, change nothing")


def _import(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.transfer.mapping import proposed
    from sourcing_app.services.transfer.plan import ImportPlan
    from sourcing_app.services.transfer.suppliers import Import

    delimiter = "\t" if options.delimiter == "tab" else options.delimiter
    wanted = Import(options.source, options.encoding, delimiter)
    with context.desk(read_only=options.dry_run) as desk:
        file = desk.transfer.read(wanted)
        chosen = assignments(options.map)
        taken = set(chosen.values()) - {"notes"}
        rest = {c: f for c, f in proposed(file.columns).items() if f not in taken}
        mapping = {**rest, **chosen}
        ready: ImportPlan = desk.transfer.plan(
            Import(options.source, file.encoding, delimiter, mapping)
        )
        if not options.dry_run:
            desk.transfer.write(ready, context.today)
    counts = {
        "read": ready.read,
        "added": len(ready.added),
        "updated": len(ready.updated),
        "unchanged": ready.unchanged,
    }
    refused = [_remark(r.line, r.field, r.sentence) for r in ready.refused]
    noted = [_remark(r.line, r.field, r.sentence) for r in (*ready.alike, *ready.left_out)]
    document = {
        **counts,
        "refused": refused,
        "alike": [_remark(r.line, r.field, r.sentence) for r in ready.alike],
        "left_out": [_remark(r.line, r.field, r.sentence) for r in ready.left_out],
        "kept": [_remark(r.line, r.field, r.sentence) for r in ready.kept],
        "mapping": dict(ready.mapping),
        "encoding": file.encoding,
        "guessed": file.guessed,
        "delimiter": file.delimiter,
        "dry_run": options.dry_run,
    }
    told = [f"{name}: {count}" for name, count in counts.items()]
    told += [f"look alike: {len(ready.alike)}"] if ready.alike else []
    told += [f"account numbers left out: {len(ready.left_out)}"] if ready.left_out else []
    told += [_line(remark) for remark in (*refused, *noted)]
    if file.guessed:
        told.append(f"Read as {file.encoding}; use --encoding if the names look wrong.")
    return Output(document, told, Status.FINDINGS if refused or noted else Status.DONE)


def _remark(line: int, field: str, sentence: Sentence) -> dict[str, object]:
    return {"line": line, "field": field, "message": str(sentence)}


def _line(remark: dict[str, object]) -> str:
    where = ", ".join(f"{part}" for part in (f"line {remark['line']}", remark["field"]) if part)
    return f"{where}: {remark['message']}"


def _add_arguments(parser: ArgumentParser) -> None:
    set_argument(parser, SUPPLIER, "star", "gut", more="of its contact: contact_name, …")
    parser.add_argument("--badge", action="append", default=[], choices=BADGES)


def _add(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.suppliers.records import ContactFields, SupplierFields
    from sourcing_app.services.transfer.mapping import divided

    own, contact = divided(assignments(options.set))
    fields = SupplierFields.checked(**own)
    person = ContactFields.checked(**contact)
    with context.desk() as desk:
        alike = desk.suppliers.duplicates(fields.name, fields.city, fields.store_url)
        looks = desk.suppliers.lookalikes(fields, person)
        badges = [Badge(badge) for badge in options.badge]
        key = desk.suppliers.add(fields, person, badges, today=context.today)
    warnings = [f"{field}: {sentence}" for field, sentence in looks]
    duplicates = [other.id for other in alike]
    document = {"id": key, "name": fields.name, "duplicates": duplicates, "warnings": warnings}
    told = [f"Added supplier {key}: {fields.name}"]
    told += [f"It may be the same as {other.id}: {other.name}" for other in alike]
    return Output(document, [*told, *warnings])
