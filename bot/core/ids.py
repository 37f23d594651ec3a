"""Ids made by the application: time-ordered 63-bit integers, so rows sort and shard."""

import secrets
from collections.abc import Callable
from datetime import UTC, datetime

EPOCH = int(datetime(2024, 1, 1, tzinfo=UTC).timestamp() * 1_000_000)
"""From where ids count, in microseconds: ``id // STRIDE + EPOCH`` is when an id was made."""
STRIDE = 1 << 12
"""The step from one id of a process to its next."""
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


class Ids:
    """Makes ids: microseconds since 2024 in the high bits, twelve bits of this process below.

    Ids of one process strictly grow, also when the clock stands still or goes back. Two
    processes meet only if they drew the same twelve bits and ask in the same microsecond; the
    primary keys then refuse the second, and its turn runs again.
    """

    def __init__(self, now: Callable[[], datetime], process: int | None = None) -> None:
        self._now = now
        self._process = secrets.randbelow(4096) if process is None else process
        self._last = 0

    def new(self) -> int:
        ticks = int(self._now().timestamp() * 1_000_000) - EPOCH
        self._last = max(self._last + 1, ticks)
        return self._last * STRIDE | self._process

    def follow(self, number: int) -> None:
        """From now on every id is larger than ``number``: of a process whose clock was ahead."""
        self._last = max(self._last, number // STRIDE)

    def skip(self, count: int) -> None:
        """Leaves out the next ``count`` ids: SQL gave them away, ``STRIDE`` apart."""
        self._last += count


def short(number: int) -> str:
    """An id as it travels in a button payload: base 36, at most 13 characters."""
    digits = ""
    while True:
        number, digit = divmod(number, 36)
        digits = _DIGITS[digit] + digits
        if not number:
            return digits


def unshort(text: str) -> int | None:
    """The id behind ``short``; None when the text is not one."""
    if not text.isascii() or not text.isalnum() or len(text) > 13:
        return None
    number = int(text, 36)
    return number if number < 1 << 63 else None  # no id is larger, and no database takes more
