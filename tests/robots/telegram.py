"""Talks through the Telegram stand-in, as a person's app does."""

import asyncio

from tests.clocks import FrozenClock
from tests.robots.talker import Heard, Talker
from tests.robots.wording import wording
from tests.standins.telegram import Telegram
from tests.standins.telegram_people import Message, Person


class TelegramTalker(Talker):
    """One person's private chat with the bot; ``listen`` must run beside it."""

    def __init__(self, clock: FrozenClock, telegram: Telegram, person: Person) -> None:
        super().__init__(clock)
        self._telegram = telegram
        self._person = person

    async def _type(self, text: str) -> None:
        self._person.say(text)

    async def _press(self, payload: str) -> None:
        for message in reversed(self._person.inbox):
            if payload in message.payloads:
                self._person.people.tap(self._person, message, payload)
                return

    async def _send(self, photo: bytes) -> None:
        self._person.send_photo(photo)

    async def listen(self) -> None:
        """Hands on what arrives until it is cancelled."""
        seen = 0
        while True:
            async with self._telegram._changed:
                await self._telegram._changed.wait_for(lambda: len(self._person.inbox) > seen)  # noqa: B023 - looked at while it is waited
            arrived = self._person.inbox[seen:]
            seen += len(arrived)
            for message in arrived:
                await self.hear(_heard(message))


def _heard(message: Message) -> Heard:
    return Heard(
        text=message.text,
        payloads=message.payloads,
        files=len(message.files),
        says=lambda key: bool(wording(key).match(message.text)),
    )


async def listen(*people: TelegramTalker) -> None:
    """Everybody listens until this is cancelled."""
    async with asyncio.TaskGroup() as group:
        for each in people:
            group.create_task(each.listen())
