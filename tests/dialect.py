"""The SQL that SQLAlchemy has put together is kept for all files that a run opens."""

from contextlib import contextmanager
from unittest import mock


@contextmanager
def one_dialect():
    """
    Let every engine share the first one's dialect and compiled statements.

    The program opens a file or two, the tests hundreds: each would compile every statement again.
    """
    from sqlalchemy import create_engine

    first = []

    def make_alike(*arguments, **options):
        engine = create_engine(*arguments, **options)
        first.append(engine)
        engine.dialect, engine._compiled_cache = first[0].dialect, first[0]._compiled_cache
        del first[1:]
        return engine

    with mock.patch("sourcing_app.store.database.create_engine", make_alike):
        yield
