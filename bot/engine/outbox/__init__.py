"""Everything that the bot owes, on every channel."""

import platform
import secrets
from collections.abc import Mapping
from datetime import datetime

from bot.channels.base import Channel
from bot.engine.limits import Limits
from bot.engine.outbox.dispatcher import Dispatcher
from bot.engine.outbox.quota import Quota
from bot.engine.outbox.tools import Tools

__all__ = ["Outbox", "Quota", "Tools", "process_name"]


def process_name() -> str:
    """Tells this process from every other, and an operator on which machine it runs."""
    return f"{platform.node()}:{secrets.token_hex(6)}"


class Outbox:
    """One dispatcher a channel."""

    def __init__(
        self,
        channels: Mapping[str, Channel],
        tools: Tools,
        limits: Mapping[str, Limits],
        quotas: Mapping[str, Quota],
    ) -> None:
        self._dispatchers = {
            name: Dispatcher(channel, tools, limits.get(name), quotas.get(name))
            for name, channel in channels.items()
        }

    @property
    def beat(self) -> dict[str, datetime]:
        """When each channel's loop last looked at the database."""
        beats = {name: each.beat for name, each in self._dispatchers.items()}
        return {name: at for name, at in beats.items() if at is not None}

    def wake(self, channel: str) -> None:
        """Says that rows of this channel may be due."""
        if channel in self._dispatchers:
            self._dispatchers[channel].wake()

    def wake_all(self) -> None:
        for each in self._dispatchers.values():
            each.wake()

    async def take_over(self) -> None:
        """At the start of the only process of an installation: what a process that died had in
        its hands is sent at once, without waiting whether it still shows life."""
        for each in self._dispatchers.values():
            await each.claim()

    def start(self) -> None:
        """Begins to send on every channel."""
        for each in self._dispatchers.values():
            each.start()

    async def stop(self) -> None:
        """Lets what is in flight end and be marked, then stops; what is not begun waits."""
        for each in self._dispatchers.values():
            await each.stop()

    async def drain(self) -> None:
        """Sends until nothing is due on any channel: for tests, robots and the end of a run."""
        for each in self._dispatchers.values():
            await each.drain()
