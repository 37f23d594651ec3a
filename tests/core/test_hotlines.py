from datetime import date
from typing import get_args

import pytest

from bot.core.emergency import Danger
from bot.core.errors import OperatorError
from bot.core.hotlines import hotlines, hotlines_for, parse

LINE = '{number: "115", use: ambulance, dangers: [accident], confidence: V'


def test_every_danger_has_a_number() -> None:
    first = {danger: hotlines_for(danger)[0].number for danger in get_args(Danger)}
    assert first == {"accident": "115", "fire": "114", "violence": "113", "suicide": "115"}


def test_only_numbers_that_somebody_called_are_verified() -> None:
    assert parse(f"[{LINE}, dialled: 2026-11-01}}]")[0].verified
    assert parse(f"[{LINE}, dialled: 2026-11-01}}]")[0].dialled == date(2026, 11, 1)
    assert not parse(f"[{LINE}}}]")[0].verified
    assert not any(each.verified for each in hotlines())


@pytest.mark.parametrize(
    "source", ["[", "a: 1", f"[{LINE}, more: 1}}]", "[{number: abc}]", LINE + "}"]
)
def test_wrong_files_are_told_in_one_line(source: str) -> None:
    with pytest.raises(OperatorError) as caught:
        parse(source)
    assert "\n" not in str(caught.value)
