"""Asks Zalo for events, one an answer.

There is no offset and no acknowledgement: what an answer brought is brought once. So the next
event is asked for when this one is committed; one that takes longer is kept in memory, and at most
``Limits.uncommitted`` of them are before asking stops.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from logging import WARNING

from bot.channels.queues import Pause, backoff, first
from bot.channels.zalo.api import Api
from bot.channels.zalo.errors import TIMEOUT, Refused, ZaloError
from bot.channels.zalo.limits import Limits
from bot.channels.zalo.reception import Reception
from bot.log import event

_NOTHING = {"ok": True}  # an answer without a result
_log = logging.getLogger(__name__)


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
        self._ready = False
        self._failures = 0
        self._trouble: str | None = None
        self.last_poll = now()

    async def run(self) -> None:
        """Polls until cancelled."""
        while True:
            try:
                await self._prepare()
                await self._reception.room()
                await self._poll()
            except ZaloError as error:
                await self._pause(self._after(error))

    def ailment(self) -> str | None:
        """What keeps events from coming in."""
        if self._api.refused:
            return "the token is refused"
        if self._trouble:
            return self._trouble
        if self._reception.full:
            return f"{self._reception.open} events wait for the database"
        silent = (self._now() - self.last_poll).total_seconds()
        if silent > self._limits.silence:
            return f"no successful poll for {silent:.0f} s"
        return None

    async def _prepare(self) -> None:
        """A webhook left over from elsewhere would take our events."""
        if not self._ready:
            await self._api.call("deleteWebhook")
            self._ready = True

    async def _poll(self) -> None:
        asked = self._now()
        try:
            answer = await self._api.update(self._limits.long_poll)
        except Refused as refused:
            if refused.code != TIMEOUT:
                raise
            answer = None
        self._well()
        if answer and answer != _NOTHING:
            await self._take(answer)
        if not _is_event(answer) and (self._now() - asked).total_seconds() < self._limits.quick:
            await self._pause(self._limits.breath)

    async def _take(self, body: object) -> None:
        offer = self._reception.take(body)
        if offer is not None:
            await first(offer.done.wait(), self._pause(self._limits.patience))

    def _well(self) -> None:
        self.last_poll = self._now()
        self._failures = 0
        self._trouble = None

    def _after(self, error: ZaloError) -> float:
        """Notes what went wrong and says how long to wait."""
        pause = backoff(self._failures, self._limits.slowest_retry)
        self._failures += 1
        if isinstance(error, Refused):
            self._trouble = f"Zalo refuses to be polled ({error.code})"
            self._ready = False  # perhaps a webhook was set meanwhile
        event(_log, "zalo.poll-failed", level=WARNING, reason=error.reason, again_in=pause)
        return pause


def _is_event(answer: object) -> bool:
    return isinstance(answer, dict) and bool({"event_name", "message"} & answer.keys())
