"""Asks Telegram for updates, and confirms only what has been committed."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from logging import CRITICAL, ERROR, INFO, WARNING

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.channels.queues import Pause, backoff, first
from bot.channels.telegram.api import Api
from bot.channels.telegram.errors import about_webhook, reason, seconds
from bot.channels.telegram.events import event
from bot.channels.telegram.limits import Limits
from bot.channels.telegram.reception import Reception
from bot.channels.telegram.updates import number


class Ledger:
    """Which updates are under way. ``offset`` never passes one that is not committed."""

    def __init__(self) -> None:
        self.open: set[int] = set()
        self._done: set[int] = set()
        self._next: int | None = None
        self._changed = asyncio.Event()

    @property
    def offset(self) -> int | None:
        return min(self.open) if self.open else self._next

    def ask(self) -> int | None:
        """The offset to poll with. What lies before it cannot come again, and is forgotten."""
        asked = self.offset
        self._done = {each for each in self._done if each >= (asked or 0)}
        return asked

    def take(self, ids: Sequence[int], asked: int | None) -> list[int]:
        """Those of the batch ``asked`` for that were not seen before, now open."""
        if any(each < (asked or 0) for each in ids):
            # After a quiet week Telegram may begin to count anew, also lower.
            self._done.clear()
            self._next = None
        fresh = [each for each in ids if each not in self.open and each not in self._done]
        self.open.update(fresh)
        self._next = max(self._next or 0, *(each + 1 for each in ids)) if ids else self._next
        return fresh

    def done(self, update_id: int) -> None:
        self.open.discard(update_id)
        self._done.add(update_id)
        self._changed.set()

    async def settle(self, offset: int | None, few: int) -> None:
        """Returns when nothing is open, or when asking again would bring a good part anew."""
        while self.open and (len(self.open) > few or self.offset == offset):
            self._changed.clear()
            await self._changed.wait()


class Poller:
    """The loop. No answer of the server ends it."""

    def __init__(
        self,
        api: Api,
        reception: Reception,
        limits: Limits,
        now: Callable[[], datetime],
        pause: Pause,
    ) -> None:
        self._api = api
        self._reception = reception
        self._limits = limits
        self._now = now
        self._pause = pause
        self._ledger = Ledger()
        self._asked: int | None = None
        self._ready = False
        self._failures = 0
        self._trouble: str | None = None
        self.last_poll = now()

    async def run(self) -> None:
        """Polls until cancelled."""
        while True:
            try:
                await self._prepare()
                await self._poll()
            except TelegramError as error:
                await self._pause(self._after(error))
            else:
                await self._breathe()

    async def finish(self) -> None:
        """Tells Telegram what was committed since the last poll, so that it is not sent again."""
        if self._ledger.offset == self._asked:
            return
        try:
            await self._api.updates(self._ledger.offset, 1, 0)
        except TelegramError as error:
            event(INFO, "last-confirmation-failed", error=reason(error))

    def ailment(self) -> str | None:
        """What keeps updates from being handled."""
        silent = (self._now() - self.last_poll).total_seconds()
        if self._trouble:
            return self._trouble
        if silent > self._limits.silence:
            return f"no successful poll for {silent:.0f} s"
        if stuck := self._reception.stuck:
            return f"{stuck} updates are refused again and again"
        return None

    async def _prepare(self) -> None:
        """A webhook left over from elsewhere would take our updates."""
        if not self._ready:
            await self._api.call("deleteWebhook")
            self._ready = True

    async def _poll(self) -> None:
        ledger = self._ledger
        self._asked = ledger.ask()
        wait = 0 if ledger.open else self._limits.long_poll
        answer = await self._api.updates(self._asked, self._limits.batch, wait)
        self.last_poll = self._now()
        self._trouble = None
        self._failures = 0
        batch = {found: raw for raw in answer if (found := number(raw)) is not None}
        if len(batch) < len(answer):
            event(ERROR, "update-without-id", count=len(answer) - len(batch))
        for each in ledger.take(sorted(batch), self._asked):
            self._reception.take(each, batch[each], ledger.done)

    async def _breathe(self) -> None:
        """While updates are open Telegram returns them at once: ask again when some are done, or
        after a moment, since a slow one must not keep other people's from being seen."""
        if self._ledger.open:
            settled = self._ledger.settle(self._asked, self._limits.batch // 2)
            await first(settled, self._pause(self._limits.repoll))

    def _after(self, error: TelegramError) -> float:
        """Notes what went wrong and says how long to wait."""
        pause = backoff(self._failures, self._limits.slowest_retry)
        self._failures += 1
        level, action = WARNING, "poll-failed"
        match error:
            case InvalidToken():
                self._trouble = "the token is refused"
                level, action = CRITICAL, "token-refused"
            case Conflict() if about_webhook(error):
                self._trouble = "a webhook takes our updates"
                self._ready = False
                level, action = ERROR, "another-webhook"
            case Conflict():
                self._trouble = "another getUpdates takes our updates: a second bot polls"
                level, action = ERROR, "another-poller"
            case RetryAfter():
                pause = seconds(error)
                action = "poll-flood"
        event(level, action, error=reason(error), again_in=pause)
        return pause
