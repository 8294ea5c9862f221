"""Reading a table from a file of any kind that has one; everything else is called what it is."""

from errno import EFBIG, EISDIR, ELOOP, ENOENT, ENOTDIR, ENXIO
from pathlib import Path

from sourcing_app.domain.errors import Environment, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.files.inputs import read_bytes
from sourcing_app.files.system_errors import unreadable
from sourcing_app.files.tables.delimited import read_delimited
from sourcing_app.files.tables.file_kinds import WORKBOOK, refuse_other_kinds
from sourcing_app.files.tables.heading import with_heading
from sourcing_app.files.tables.lines import SourceTable
from sourcing_app.files.tables.table import (
    SIZE_CAP,
    ReportStep,
    TableOptions,
    silent,
)
from sourcing_app.files.tables.workbook import read_workbook

_NO_FILE = frozenset({ENOENT, ENOTDIR, EISDIR, ELOOP, ENXIO})
_AS_FOUND = TableOptions()


def read_table(
    source: Path, options: TableOptions = _AS_FOUND, step: ReportStep = silent
) -> SourceTable:
    """Read a file; raises Environment where it cannot be read, Rejected where it has no table."""
    data = _bytes(source)
    if data.startswith(WORKBOOK):
        raw = read_workbook(data, options, source.name, step)
    else:
        refuse_other_kinds(data, source.name)
        raw = read_delimited(data, options, step)
    return with_heading(raw, options, source.name)


def _bytes(source: Path) -> bytes:
    try:
        return read_bytes(source, SIZE_CAP)
    except OSError as error:
        if error.errno == EFBIG:
            raise Rejected(
                say("Tables", "{file} is larger than 50 MB. Split it into smaller files.").put(
                    file=source
                )
            ) from error
        refusal = Rejected if error.errno in _NO_FILE else Environment
        raise refusal(unreadable(error, source)) from error
