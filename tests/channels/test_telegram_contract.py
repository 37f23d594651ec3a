"""What every channel promises, kept by Telegram."""

import unicodedata
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any, ClassVar

import pytest

from bot.channels.base import Channel
from bot.core.chat import Address, Choice, Inbound, Location, Outbound, StoredFile
from bot.core.errors import Gone, Retryable, RetryAfter, SendError, Undeliverable
from tests.channels.contract import ChannelContract, Incoming, Kind, Receiver, Seen
from tests.channels.telegram_hook import LIMITS, hook
from tests.channels.telegram_world import world
from tests.standins.telegram import CUT, GARBAGE, HANG, Trouble, flood, refusal

AN = 501
JPEG = b"\xff\xd8\xff anh"
TROUBLES: dict[str, Trouble] = {
    "blocked": refusal(403, "Forbidden: bot was blocked by the user"),
    "unknown chat": refusal(400, "Bad Request: chat not found"),
    "bad message": refusal(400, "Bad Request: BUTTON_DATA_INVALID"),
    "flood": flood(3),
    "token refused": refusal(401, "Unauthorized"),
    "server error": refusal(500),
    "garbage": GARBAGE,
    "cut": CUT,
    "no answer": HANG,
}


class TestTelegramContract(ChannelContract):
    sends_once: ClassVar[bool] = False
    failures: ClassVar[dict[str, type[SendError]]] = {
        "blocked": Gone,
        "unknown chat": Gone,
        "bad message": Undeliverable,
        "flood": RetryAfter,
        "token refused": Retryable,
        "server error": Retryable,
        "garbage": Retryable,
        "cut": Retryable,
        "no answer": Retryable,
    }

    @pytest.fixture(autouse=True)
    async def far_side(self) -> AsyncIterator[None]:
        async with world() as self.world:
            self.world.pauses.flows.clear()
            self.an = self.world.telegram.person(AN)
            yield

    async def make_channel(self) -> Channel:
        return self.world.channel

    def address(self) -> Address:
        return Address(channel="telegram", chat_id=str(AN))

    def incoming(self, kind: Kind) -> Incoming:
        place = {"latitude": 21.0285, "longitude": 105.8542}
        decomposed = unicodedata.normalize("NFD", "Tôi bị nợ lương")
        expected: dict[Kind, dict[str, Any]] = {
            "text": {"text": "Tôi bị nợ lương"},
            "button": {"button": "case.show:1"},
            "contact": {"phone": "+84912345678"},
            "file": {
                "caption": "phiếu lương",
                "file": StoredFile(id=1, name="photo.jpg", mime="image/jpeg", size=len(JPEG)),
            },
            "location": {"location": Location(**place)},
        }
        payloads: dict[Kind, Any] = {
            "text": lambda: self.an.say(decomposed),
            "button": self.tap,
            "contact": self.an.share_contact,
            "file": lambda: self.an.send_photo(JPEG, "phiếu lương"),
            "location": lambda: self.an.act(location=place),
        }
        inbound = Inbound(
            address=self.address(),
            external_id="400000001",
            at=datetime.now(UTC),
            language="vi",
            display_name="An",
            **expected[kind],
        )
        return Incoming(payloads[kind], inbound)

    async def tap(self) -> int:
        keyboard = ((Choice(label="Xem", payload="case.show:1"),),)
        question = Outbound(id=9, address=self.address(), text="Vụ việc", keyboard=keyboard)
        await self.world.channel.send(question)
        return self.an.tap(self.an.inbox[-1], "Xem")

    async def deliver(self, payload: Any) -> bool:
        update = payload()
        self.update: int = update if isinstance(update, int) else await update
        return await self.settled(len(self.world.pauses.after_failures()))

    async def offer_again(self, payload: Any) -> bool:
        failures = len(self.world.pauses.after_failures())
        self.world.pauses.flows.set()
        settled = await self.settled(failures)
        self.world.pauses.flows.clear()
        return settled

    async def settled(self, failures: int) -> bool:
        """Waits until the update is confirmed, or the bot pauses because it could not take it."""
        far = self.world.telegram
        pauses = self.world.pauses
        await far.until(
            lambda: far.confirmed(self.update) or len(pauses.after_failures()) > failures
        )
        return far.confirmed(self.update)

    async def keep_file(self, name: str, content: bytes) -> StoredFile:
        return self.world.files.put(name, content)

    async def sent(self) -> list[Seen]:
        return [
            Seen(each.text, each.buttons, tuple(name for name, _ in each.files))
            for each in self.an.inbox
        ]

    def trouble(self, name: str | None) -> None:
        if name:
            self.world.telegram.script("sendMessage", TROUBLES[name])


class TestTelegramWebhookContract(TestTelegramContract):
    """The same promises when Telegram knocks."""

    @pytest.fixture(autouse=True)
    async def far_side(self) -> AsyncIterator[None]:
        async with hook() as self.hook:
            self.world = self.hook.bridge
            self.world.pauses.held.pop(LIMITS.window)
            self.world.pauses.hold(1.0)  # before the channel itself tries again
            self.an = self.world.telegram.person(AN)
            yield

    @pytest.fixture
    async def channel(self, receive: Receiver) -> AsyncIterator[Channel]:
        channel = await self.make_channel()
        await channel.start(receive)
        await self.world.telegram.until(lambda: channel.ailment() is None)
        yield channel
        receive.open.set()
        await channel.stop()

    async def deliver(self, payload: Any) -> bool:
        update = payload()
        self.update = update if isinstance(update, int) else await update
        return await self.hook.bring(self.update) == 200

    async def offer_again(self, payload: Any) -> bool:
        call = self.hook.bringing(self.update)
        await self.hook.arrived(1)
        self.world.pauses.let_go(1.0)
        return await call == 200
