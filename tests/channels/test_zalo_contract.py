"""What every channel promises, kept by Zalo: polled, and by webhook."""

import re
import unicodedata
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any, ClassVar

import pytest

from bot.channels.base import Channel
from bot.core.chat import Address, Choice, Inbound, StoredFile
from bot.core.errors import Gone, Retryable, RetryAfter, SendError, Undeliverable
from tests.channels.contract import ChannelContract, Incoming, Kind, Receiver, Seen
from tests.channels.zalo_world import world
from tests.standins.zalo import (
    CUT,
    GARBAGE,
    HANG,
    INTERNAL,
    QUOTA,
    SECRET,
    WRONG_TOKEN,
    Answer,
    Trouble,
    refusal,
)

JPEG = b"\xff\xd8\xff anh"
# Zalo knows no contacts and no places, and a tap is a word.
TOLD: tuple[Kind, ...] = ("text", "file")
TROUBLES: dict[str, Trouble] = {
    "unknown chat": refusal(404, "Not found"),
    "bad message": refusal(400, "Bad request"),
    "quota": QUOTA,
    "token refused": WRONG_TOKEN,
    "internal": INTERNAL,
    "timeout": refusal(408, "Request timeout"),
    "server error": Answer(502, b"<html>bad gateway</html>"),
    "garbage": GARBAGE,
    "cut": CUT,
    "no answer": HANG,
}
_NAMED = re.compile("“(.+?)”")


class TestZaloContract(ChannelContract):
    sends_once: ClassVar[bool] = False
    failures: ClassVar[dict[str, type[SendError]]] = {
        "unknown chat": Gone,
        "bad message": Undeliverable,
        "quota": RetryAfter,
        "token refused": Retryable,
        "internal": Retryable,
        "timeout": Retryable,
        "server error": Retryable,
        "garbage": Retryable,
        "cut": Retryable,
        "no answer": Retryable,
    }

    @pytest.fixture(autouse=True)
    async def far_side(self) -> AsyncIterator[None]:
        async with world() as self.world:
            self.world.pauses.flows.clear()
            self.an = self.world.zalo.person()
            yield

    async def make_channel(self) -> Channel:
        return self.world.channel

    def address(self) -> Address:
        return Address(channel="zalo", chat_id=self.an.id)

    def incoming(self, kind: Kind) -> Incoming:
        decomposed = unicodedata.normalize("NFD", "Tôi bị nợ lương")
        photo = StoredFile(id=1, name="photo.jpg", mime="image/jpeg", size=len(JPEG))
        if kind == "file":
            said: dict[str, Any] = {"caption": "phiếu lương", "file": photo}
        else:
            said = {"text": "Tôi bị nợ lương"}
        inbound = Inbound(
            address=self.address(),
            external_id=f"{0x2D758CB5E222177A0001:020x}",
            at=datetime.now(UTC),
            display_name="An",
            **said,
        )

        def act() -> str:
            if kind == "file":
                return self.an.send_photo(JPEG, "phiếu lương")
            return self.an.say(decomposed)

        return Incoming(act, inbound)

    async def deliver(self, payload: Any) -> bool:
        zalo = self.world.zalo
        await zalo.until(lambda: zalo.polls)
        polled, refused = len(zalo.called("getUpdates")), self.refused()
        payload()
        await self.world.until(
            lambda: (
                len(zalo.called("getUpdates")) > polled
                or self.refused() > refused
                or self.world.channel.ailment() == "zalo: not started"  # stopped meanwhile
            )
        )
        return self.refused() == refused

    async def offer_again(self, payload: Any) -> bool:
        """Zalo gives an event once: it is the channel that keeps it."""
        self.world.pauses.flows.set()
        await self.world.until(lambda: not self.world.open)
        self.world.pauses.flows.clear()
        return True

    def refused(self) -> int:
        return self.world.channel.counts["refused"]

    async def keep_file(self, name: str, content: bytes) -> StoredFile:
        return self.world.files.put(name, content)

    async def sent(self) -> list[Seen]:
        return [
            Seen(
                each.text,
                tuple((label,) for label in each.lines),
                tuple(_NAMED.findall(each.text)),
            )
            for each in self.an.inbox
        ]

    def trouble(self, name: str | None) -> None:
        if name:
            self.world.zalo.script("sendMessage", TROUBLES[name])

    @pytest.mark.parametrize("kind", TOLD)
    async def test_payload_becomes_inbound(
        self, channel: Channel, receive: Receiver, kind: Kind
    ) -> None:
        await super().test_payload_becomes_inbound(channel, receive, kind)

    async def test_sends_buttons_in_rows(self, channel: Channel) -> None:
        """As lines of a list, one below the other."""
        keyboard = (
            (Choice(label="Có", payload="yes"), Choice(label="Không", payload="no")),
            (Choice(label="Để sau", payload="later"),),
        )
        await channel.send(self.outbound().model_copy(update={"keyboard": keyboard}))
        [message] = self.an.inbox
        assert message.lines == {"Có": "1", "Không": "2", "Để sau": "3"}


class TestZaloWebhookContract(TestZaloContract):
    async def make_channel(self) -> Channel:
        return await self.world.mount(webhook_secret=SECRET)

    async def deliver(self, payload: Any) -> bool:
        zalo = self.world.zalo
        await self.world.until(lambda: zalo.webhook)
        answered = len(zalo.posted)
        payload()
        await zalo.until(lambda: len(zalo.posted) > answered)
        return zalo.posted[-1] == 200
