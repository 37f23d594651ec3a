"""Talks through the Zalo stand-in, as a person's app does: types words, and numbers from lists.

Nothing that Zalo shows tells a payload. So which label the robot looks for is asked of the
outbox; what it types is what stands before that label in the message it got.
"""

import asyncio
from functools import partial

from bot.app import Ground
from bot.core.chat import Address, Choice
from tests.clocks import FrozenClock
from tests.robots.talker import Heard, Talker
from tests.robots.wording import wording
from tests.standins.zalo import Zalo
from tests.standins.zalo_people import Person


class ZaloTalker(Talker):
    """One person's private chat with the bot; ``listen`` must run beside it."""

    def __init__(self, clock: FrozenClock, zalo: Zalo, ground: Ground, person: Person) -> None:
        super().__init__(clock)
        self._zalo = zalo
        self._ground = ground
        self._person = person

    async def _type(self, text: str) -> None:
        self._person.say(text)

    async def _press(self, payload: str) -> None:
        """Types the mark of the line; only what the newest list shows can be meant."""
        shown = self._person.inbox[-1].lines
        choice = next(each for each in await self._offered() if each.payload == payload)
        self._person.say(shown[choice.label])

    async def _send(self, photo: bytes) -> None:
        self._person.send_photo(photo)

    async def _offered(self) -> list[Choice]:
        """The choices of the newest message that had any."""
        address = Address(channel="zalo", chat_id=self._person.id)
        async with self._ground.database.reading("robot") as connection:
            store = self._ground.stores.at(connection, self._clock.now())
            boards = await store.outbox.offered(address)
        return list(boards[0]) if boards else []

    async def listen(self) -> None:
        """Hands on what arrives until it is cancelled."""
        seen = 0
        while True:
            async with self._zalo._changed:
                await self._zalo._changed.wait_for(lambda: len(self._person.inbox) > seen)  # noqa: B023 - looked at while it is waited
            text = self._person.inbox[seen].text
            seen += 1
            payloads = tuple(choice.payload for choice in await self._offered())
            await self.hear(Heard(text, payloads, text.count("📷"), partial(_says, text)))


def _says(text: str, key: str) -> bool:
    return bool(wording(key).match(text))


async def listen(*people: ZaloTalker) -> None:
    """Everybody listens until this is cancelled."""
    async with asyncio.TaskGroup() as group:
        for each in people:
            group.create_task(each.listen())
