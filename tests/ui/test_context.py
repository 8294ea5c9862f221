"""What every page does with a refusal: it is shown, and a bug is never taken for one."""

from collections.abc import Callable

import pytest

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.sentences import say
from sourcing_app.ui.context import AppContext

_REFUSED = AppError(say("Test", "That is not possible."))


def _raising(error: Exception) -> Callable[[], object]:
    def call() -> object:
        raise error

    return call


def test_an_attempt_that_is_refused_is_told(context: AppContext) -> None:
    assert not context.attempt(_raising(_REFUSED))
    assert [message.text for message in context.notices.messages] == ["That is not possible."]
    assert context.attempt(lambda: None)
    assert len(context.notices.messages) == 1


def test_a_refused_job_is_told(context: AppContext) -> None:
    context.refuse(_REFUSED)
    assert [message.text for message in context.notices.messages] == ["That is not possible."]


def test_a_bug_is_no_refusal(context: AppContext) -> None:
    with pytest.raises(KeyError):
        context.attempt(_raising(KeyError("x")))
    with pytest.raises(KeyError):
        context.refuse(KeyError("x"))
    assert context.notices.messages == []
