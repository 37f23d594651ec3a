"""What a refused message means for its row."""

import random
from datetime import datetime, timedelta

from bot.core.delivery import Leased, Mark
from bot.core.errors import Gone, Retryable, RetryAfter, SendError

MOST_ATTEMPTS = 12
MOST_UNSURE = 2
_SLOWEST = 600


def verdict(row: Leased, error: SendError, now: datetime) -> Mark:
    """The mark of a row that the messenger did not take.

    A pause that the messenger asks for costs no try. A message that may have arrived is sent
    once more and no oftener: a person would rather get it twice than never, but not ten times.
    """
    match error:
        case Gone():
            return Mark.dead(row, error.reason, unreachable=True)
        case RetryAfter(seconds=seconds):
            again = now + timedelta(seconds=seconds)
            return Mark.again(row, again, error.reason, tried=False)
        case Retryable(maybe_sent=unsure):
            if row.attempts + 1 >= MOST_ATTEMPTS or (unsure and row.unsure + 1 >= MOST_UNSURE):
                return Mark.dead(row, error.reason, unsure=unsure)
            return Mark.again(row, now + backoff(row.attempts), error.reason, unsure=unsure)
    return Mark.dead(row, error.reason)


def backoff(attempts: int) -> timedelta:
    """The pause before the next try: doubling from a second to ten minutes, with jitter."""
    return timedelta(seconds=min(2.0 ** min(attempts, 16), _SLOWEST) * random.uniform(0.8, 1.2))  # noqa: S311 - jitter is no secret
