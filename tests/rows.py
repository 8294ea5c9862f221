"""Rows written into a file directly, as if the program itself had: digests and counts follow."""

from contextlib import closing, contextmanager

from sourcing_app.store.derived.columns import rebuild, stale
from sourcing_app.store.sqlite import row_digests
from sourcing_app.store.sqlite.connection import connect


def counted_wrong(path):
    """The derived values of a file that are not what follows from its rows."""
    with closing(connect(path, write=False)) as connection:
        return [*stale(connection)]


@contextmanager
def writing(path):
    """Lend a connection in a transaction; what it wrote is what the file must hold."""
    with closing(connect(path, write=True)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield connection
        row_digests.recount(connection)
        rebuild(connection)
        connection.execute("COMMIT")
