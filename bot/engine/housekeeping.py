"""What is kept no longer than it is needed."""

from dataclasses import dataclass
from datetime import timedelta

from bot.engine.service import Tick
from bot.engine.turn import Occasion

# Messengers offer an update again for a day at most; a sent message is of use for tracing only.
KEEP_INBOX = timedelta(days=30)
KEEP_SENT = timedelta(days=30)
KEEP_DEAD = timedelta(days=90)  # long enough for a mended version to be tried on them
_PORTION = 5_000


@dataclass(frozen=True, slots=True)
class Housekeeping:
    """``keep_files`` is for attachments that no case or announcement took up: longer than a form
    that holds them may stay open."""

    keep_files: timedelta

    def tick(self) -> Tick:
        return Tick("housekeeping", 3600, self.tidy)

    async def tidy(self, occasion: Occasion) -> bool:
        """Removes a portion of what is too old; True when there may be more."""
        seen = await occasion.store.inbox.forget(KEEP_INBOX)
        sent = await occasion.store.outbox.forget(KEEP_SENT)
        dead = await occasion.store.dead_updates.forget(KEEP_DEAD)
        printed = await occasion.store.prints.forget(KEEP_SENT)
        stray = await occasion.store.files.forget_stray(self.keep_files)
        return max(seen, sent, dead, printed, stray) >= _PORTION
