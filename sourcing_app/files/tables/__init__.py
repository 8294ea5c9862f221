"""Tables in other people's files: CSV, TSV, workbooks, cells from the clipboard."""
