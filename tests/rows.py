"""Rows written into a file directly, as if the program itself had: their digests follow."""

from contextlib import closing, contextmanager

from sourcing_app.store.sqlite import row_digests
from sourcing_app.store.sqlite.connection import connect


@contextmanager
def writing(path):
    """Lend a connection in a transaction; what it wrote is what the file must hold."""
    with closing(connect(path, write=True)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        row_digests.recount(connection)
        connection.execute("COMMIT")
