"""Rows that wait: lanes, age, chats that rest."""

from collections.abc import Callable

from bot.core.chat import Address, Outbound
from bot.core.delivery import ANSWERS, BROADCASTS, NEWS, Leased
from bot.engine.outbox.line import Line


def row(number: int, lane: int = ANSWERS, chat: str = "") -> Leased:
    address = Address(channel="test", chat_id=chat or str(number))
    return Leased(number, 1, lane, 0, 0, Outbound(id=number, address=address, text="x"))


def free(**moments: float) -> Callable[[Address], float]:
    return lambda address: moments.get(address.chat_id, 0.0)


def picked(line: Line, at: float, when: Callable[[Address], float]) -> list[int]:
    rows = []
    while one := line.pick(at, when, last_lane=BROADCASTS):
        rows.append(one.id)
    return rows


def test_lanes_go_first_and_then_age() -> None:
    line = Line()
    line.add([row(1, BROADCASTS), row(2, NEWS), row(4), row(3)])
    assert picked(line, 1.0, free()) == [3, 4, 2, 1]


def test_a_chat_that_rests_holds_up_nobody_behind_it() -> None:
    line = Line()
    line.add([row(1, chat="an"), row(2, chat="binh"), row(3, chat="chi")])
    assert picked(line, 1.0, free(an=5.0, binh=9.0)) == [3]
    assert line.next_free == 5.0
    assert line.ready(5.0, free(an=5.0, binh=9.0)) == 1
    assert picked(line, 5.0, free(an=5.0, binh=9.0)) == [1]


def test_a_closed_lane_stays_in_line() -> None:
    line = Line()
    line.add([row(1, BROADCASTS), row(2)])
    assert [line.pick(1.0, free(), last_lane=NEWS) for _ in range(2)][1] is None
    assert [each.id for each in line.clear()] == [1]
    assert not line
