"""A channel that does not take messages in: who only writes to it would never notice."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.channels.base import Channel
from bot.engine.service import Tick
from bot.engine.turn import Occasion

PATIENCE = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Ailing:
    """Raises an alarm when one has been ill for a while, and another when it is well again."""

    channels: Mapping[str, Channel]
    _since: dict[str, datetime] = field(default_factory=dict)

    def tick(self) -> Tick:
        return Tick("channels-ill", 30, self.look)

    async def look(self, occasion: Occasion) -> bool:
        for name, channel in self.channels.items():
            if channel.ailment() is not None:
                since = self._since.setdefault(name, occasion.now)
                await self._raise(occasion, "channel-ill", name, since)
            elif name in self._since:
                await self._raise(occasion, "channel-back", name, self._since[name])
                del self._since[name]
        return False

    @staticmethod
    async def _raise(occasion: Occasion, kind: str, name: str, since: datetime) -> None:
        """Nothing when it was not ill for long."""
        lasted = occasion.now - since
        if lasted >= PATIENCE:
            why = f"{kind}:{name}:{since:%Y-%m-%dT%H:%M:%S}"
            minutes = int(lasted.total_seconds()) // 60
            await occasion.store.alarms.raise_(why=why, kind=kind, channel=name, count=minutes)
