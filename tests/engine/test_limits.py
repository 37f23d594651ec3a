"""How fast a messenger is spoken to."""

from datetime import UTC, datetime, timedelta

from bot.core.chat import Address
from bot.engine.limits import Limits

NOW = datetime(2026, 11, 20, tzinfo=UTC)


def chat(number: int) -> Address:
    return Address(channel="telegram", chat_id=str(number))


def test_a_chat_may_burst_then_waits_its_second() -> None:
    limits = Limits(per_second=1000, per_chat=1, burst=3)
    assert [round(limits.hold(chat(1), NOW), 2) for _ in range(3)] == [0, 0, 0]
    assert limits.hold(chat(1), NOW) == 1
    assert limits.hold(chat(1), NOW) == 2
    assert limits.hold(chat(2), NOW) < 0.1


def test_all_chats_together_are_spaced_without_a_burst_after_a_pause() -> None:
    limits = Limits(per_second=30)
    held = [limits.hold(chat(n), NOW) for n in range(31)]
    assert round(held[-1], 2) == 1
    later = NOW + timedelta(hours=1)
    assert [round(limits.hold(chat(n), later), 3) for n in range(3)] == [0, 0.033, 0.067]


def test_a_stop_holds_everybody() -> None:
    limits = Limits(per_second=30)
    limits.stop_all(NOW, 5)
    assert limits.hold(chat(1), NOW) >= 5


def test_chats_that_fell_silent_are_forgotten() -> None:
    limits = Limits(per_second=1e9, per_chat=1)
    for number in range(10_002):
        limits.hold(chat(number), NOW + timedelta(seconds=number))
    assert len(limits._chats) < 10
