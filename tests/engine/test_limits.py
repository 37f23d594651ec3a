"""How fast a messenger is spoken to."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.chat import Address
from bot.engine.limits import Limits, Rates


def chat(number: int) -> Address:
    return Address(channel="telegram", chat_id=str(number))


def spoken(limits: Limits, chats: list[Address], begin: float = 0.0) -> list[float]:
    """When each message goes, each as early as the limits allow."""
    at, times = begin, []
    for address in chats:
        at = max(at, limits.bot_free(), limits.chat_free(address))
        limits.take(address, 1, at)
        times.append(at)
    return times


def most_in(times: list[float], seconds: float) -> int:
    return max(sum(t <= each < t + seconds for each in times) for t in times)


def test_a_chat_may_burst_then_gets_one_a_second() -> None:
    times = spoken(Limits(Rates(1000, per_chat=1, burst=3)), [chat(1)] * 6)
    assert [round(t, 1) for t in times] == [0, 0, 0, 1, 2, 3]


def test_a_chat_that_waits_holds_up_no_other() -> None:
    limits = Limits(Rates(1000))
    spoken(limits, [chat(1)] * 4)
    assert limits.chat_free(chat(2)) <= 0


def test_a_group_gets_twenty_in_any_minute() -> None:
    times = spoken(Limits(Rates(1000, per_chat=100)), [chat(-5)] * 70)
    assert most_in(times, 60) == 20


@pytest.mark.parametrize("rate", [1, 30, 1000])
def test_all_chats_together_reach_the_rate_and_never_pass_it(rate: int) -> None:
    times = spoken(Limits(Rates(rate)), [chat(n) for n in range(rate * 10)])
    assert most_in(times, 1.0) <= rate
    assert times[-1] < 10 / 0.98


@pytest.mark.parametrize("rate", [30, 1000])
def test_there_is_no_burst_after_a_pause(rate: int) -> None:
    limits = Limits(Rates(rate))
    spoken(limits, [chat(n) for n in range(rate)])
    times = spoken(limits, [chat(n) for n in range(rate)], begin=3600.0)
    assert most_in(times, 0.1) <= max(2, rate * 0.14)


def test_a_pause_the_messenger_asks_for_is_for_whom_it_names() -> None:
    limits = Limits(Rates(30))
    limits.rest(chat(1), 7.0)
    assert limits.chat_free(chat(1)) == 7.0
    assert limits.chat_free(chat(2)) < 0
    assert limits.bot_free() < 0
    limits.rest_all(9.0)
    limits.rest_all(4.0)
    assert limits.bot_free() == 9.0


def test_a_message_of_three_parts_counts_three_times() -> None:
    limits = Limits(Rates(30, burst=3))
    limits.take(chat(1), 3, 0.0)
    assert limits.bot_free() > 0.05
    assert limits.chat_free(chat(1)) == 1.0


def test_chats_that_are_free_again_are_forgotten() -> None:
    limits = Limits(Rates(1000))
    times = spoken(limits, [chat(n) for n in range(20_000)])
    assert times[-1] > 15
    assert len(limits._chats) < 9_000


@given(
    st.lists(st.tuples(st.integers(-2, 3), st.floats(0, 2)), min_size=1, max_size=80),
    st.sampled_from([1, 5, 30]),
)
def test_no_window_ever_holds_too_many(asked: list[tuple[int, float]], rate: int) -> None:
    limits, at = Limits(Rates(rate, burst=3, per_group_minute=4)), 0.0
    went: list[tuple[Address, float]] = []
    for number, pause in asked:
        address = chat(number)
        at = max(at + pause, limits.bot_free(), limits.chat_free(address))
        limits.take(address, 1, at)
        went.append((address, at))
    assert all(a <= b for (_, a), (_, b) in pairwise(went))
    assert most_in([t for _, t in went], 1.0) <= rate
    for address in {a for a, _ in went}:
        times = [t for a, t in went if a == address]
        assert most_in(times, 1.0) <= 4
        if address.chat_id.startswith("-"):
            assert most_in(times, 60.0) <= 4
