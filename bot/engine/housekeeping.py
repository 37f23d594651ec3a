"""What is kept no longer than it is needed."""

from datetime import timedelta

from bot.engine.service import Tick
from bot.engine.turn import Occasion

# Messengers offer an update again for a day at most; a sent message is of use for tracing only.
KEEP_INBOX = timedelta(days=30)
KEEP_SENT = timedelta(days=30)
_PORTION = 5_000


async def tidy(occasion: Occasion) -> bool:
    """Removes a portion of what is too old; True when there may be more."""
    seen = await occasion.store.inbox.forget(KEEP_INBOX)
    sent = await occasion.store.outbox.forget(KEEP_SENT)
    return max(seen, sent) >= _PORTION


HOUSEKEEPING = Tick("housekeeping", 3600, tidy)
