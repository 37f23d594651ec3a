"""What goes in and out: limits that hold wherever a value is made."""

import pytest
from pydantic import ValidationError

from bot.core.chat import Choice


@pytest.mark.parametrize("payload", ["x", "x" * 64, "case.show:PA-26-000123", "f.s#1:!back"])
def test_a_payload_is_short_ascii(payload: str) -> None:
    assert Choice(label="Xem", payload=payload).payload == payload


@pytest.mark.parametrize("payload", ["", "x" * 65, "đồng ý", "a\nb", "\x00"])
def test_any_other_payload_fails_where_it_is_made(payload: str) -> None:
    with pytest.raises(ValidationError, match="1 to 64 printable ASCII"):
        Choice(label="Xem", payload=payload)
