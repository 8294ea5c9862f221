"""The lines an import did not take, as a table to mend and import again."""

from collections.abc import Callable
from pathlib import Path

from sourcing_app.domain.sentences import Sentence
from sourcing_app.files.tables.csv_out import write_csv
from sourcing_app.services.transfer.kinds import field_words
from sourcing_app.services.transfer.plan import ImportPlan
from sourcing_app.services.transfer.rows import REASON, Remark


def write_set_aside(
    plan: ImportPlan,
    target: Path,
    words: Callable[[Sentence], str] = str,
    *,
    over: bool = False,
) -> int:
    """
    Write the lines set aside with the reason behind each, in `words`; returns how many.

    A row that was merged is among them where a value of it was not taken, with that note. An import
    leaves the column of reasons out. Raises Taken unless `over`, or Environment.
    """
    columns, lines = plan.file.columns, plan.not_whole
    heading = columns if plan.file.named else [plan.mapping.get(each, each) for each in columns]
    width = max([len(columns), *(len(line.cells) for line, _ in lines)])
    rows = [[*heading, *[""] * (width - len(columns)), words(REASON)]]
    for line, remarks in lines:
        cells = [*line.cells, *[""] * (width - len(line.cells))]
        rows.append([*cells, " ".join(_said(plan, remark, words) for remark in remarks)])
    write_csv(target, rows, over=over)
    return len(lines)


def _said(plan: ImportPlan, remark: Remark, words: Callable[[Sentence], str]) -> str:
    """A remark; of a value that is not taken the field is named."""
    field = field_words(plan.kind, remark.field) if remark in plan.kept else None
    sentence = words(remark.sentence)
    return sentence if field is None else f"{words(field)}: {sentence}"
