"""The lines an import did not take, as a table to mend and import again."""

from collections.abc import Callable
from pathlib import Path

from sourcing_app.domain.sentences import Sentence
from sourcing_app.files.tables.csv_out import write_csv
from sourcing_app.services.transfer.plan import ImportPlan
from sourcing_app.services.transfer.rows import REASON


def write_set_aside(
    plan: ImportPlan,
    target: Path,
    words: Callable[[Sentence], str] = str,
    *,
    over: bool = False,
) -> int:
    """
    Write the lines set aside with the reason behind each, in `words`; returns how many.

    An import leaves the column of reasons out. Raises Taken unless `over`, or Environment.
    """
    columns, lines = plan.file.columns, plan.set_aside
    heading = columns if plan.file.named else [plan.mapping.get(each, each) for each in columns]
    rows = [[*heading, words(REASON)]]
    for line, remarks in lines:
        cells = [*line.cells, *[""] * (len(columns) - len(line.cells))]
        rows.append([*cells, " ".join(words(remark.sentence) for remark in remarks)])
    write_csv(target, rows, over=over)
    return len(lines)
