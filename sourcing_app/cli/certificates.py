"""Commands for suppliers' certificates: certificates, add-certificate, certificate."""

from argparse import ArgumentParser, Namespace
from dataclasses import fields
from pathlib import Path
from typing import Any

from sourcing_app.cli.arguments import (
    IN_BIN,
    assigned,
    refuse_beside,
    set_argument,
    supplier_argument,
    typed_values,
)
from sourcing_app.cli.attachments import warn_of_size
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output, Status
from sourcing_app.domain.records.certificates import CERTIFICATE
from sourcing_app.domain.suppliers.certificates import LOOKUP_NAMES
from sourcing_app.services.desk import Desk
from sourcing_app.services.suppliers.certificate_rows import (
    CertificateRow,
    certificate,
    certificates_of,
)
from sourcing_app.services.suppliers.facts import supplier_id_of


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add(
        "certificates", "Show a supplier's certificates.", supplier_argument, _certificates
    )
    commands.add("add-certificate", "Add a supplier's certificate.", _add_arguments, _add)
    commands.add(
        "certificate", "Show or change a certificate.", _certificate_arguments, _certificate
    )


def _certificates(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=True) as desk:
        supplier = supplier_id_of(desk.reader, options.supplier, binned=True)
        found = certificates_of(desk.reader, supplier, context.today)
    document = {"supplier_id": supplier, "items": [_document(row) for row in found]}
    lines = [line for row in found for line in _lines(row)] or ["No certificate is recorded."]
    doubtful = any(row.doubtful for row in found)
    return Output(document, lines, Status.FINDINGS if doubtful else Status.DONE)


def _add_arguments(parser: ArgumentParser) -> None:
    supplier_argument(parser)
    set_argument(parser, CERTIFICATE, required=True)
    parser.add_argument("--attach", metavar="FILE", type=Path, help="its scan or PDF")


def _add(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.suppliers.certificates import CertificateFields

    typed = CertificateFields.checked(**_values(options, context))
    with context.desk() as desk:
        supplier = supplier_id_of(desk.reader, options.supplier)
        key = desk.certificates.add(supplier, typed, context.today, options.attach)
        return _shown(desk, key, options, context)


def _certificate_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("certificate", type=int, metavar="CERTIFICATE")
    set_argument(parser, CERTIFICATE)
    parser.add_argument("--attach", metavar="FILE", type=Path, help="another scan or PDF")
    parser.add_argument("--bin", action="store_true", help="move it to the Bin")


def _certificate(options: Namespace, context: Context) -> Output:
    refuse_beside(options, "bin", "set", "attach")
    changes = options.set or options.attach
    with context.desk(read_only=not (changes or options.bin)) as desk:
        if changes:
            values = _values(options, context)
            desk.certificates.revise(
                options.certificate, context.today, None, values, options.attach
            )
        if options.bin:
            desk.certificates.bin([options.certificate])
        return _shown(desk, options.certificate, options, context)


def _values(options: Namespace, context: Context) -> dict[str, Any]:
    return typed_values(CERTIFICATE, assigned(options), context.today)


def _shown(desk: Desk, key: int, options: Namespace, context: Context) -> Output:
    if options.attach:
        warn_of_size(desk)
    row = certificate(desk.reader, key, context.today)
    return Output(_document(row), _lines(row))


def _document(row: CertificateRow) -> dict[str, Any]:
    files = [{"id": key, "name": name} for key, name in row.files]
    plain = {field.name: getattr(row, field.name) for field in fields(row)}
    return {
        **plain,
        "lookup_page": row.lookup_page,
        "files": files,
        "remarks": [str(remark) for remark in row.remarks],
    }


def _lines(row: CertificateRow) -> list[str]:
    about = (row.number, row.holder, str(LOOKUP_NAMES[row.result]), *(n for _, n in row.files))
    about += (IN_BIN,) if row.binned else ()
    return ["\t".join((f"{row.id}. {row.kind}", *filter(None, about))), *map(str, row.remarks)]
