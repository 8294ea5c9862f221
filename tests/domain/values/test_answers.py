"""Yes and no in the words of several languages."""

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.values.answers import read_yes_no


@pytest.mark.parametrize("text", ["yes", " Y ", "TRUE", "1", "да", "是", "ja", "oui", "✓"])
def test_yes(text):
    assert read_yes_no(text) is True


@pytest.mark.parametrize("text", ["no", "N", "false", "0", "Нет", "否", "nein", "não"])
def test_no(text):
    assert read_yes_no(text) is False


@pytest.mark.parametrize("text", ["", "perhaps", "2", "-"])
def test_anything_else_is_refused(text):
    with pytest.raises(Rejected, match="Write yes or no"):
        read_yes_no(text)
