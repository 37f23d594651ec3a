"""What every channel promises, as tests that each channel's test class inherits."""

import asyncio
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, ClassVar, Literal

import pytest

from bot.channels.base import Channel
from bot.core.chat import Address, Choice, Inbound, Outbound, StoredFile
from bot.core.errors import SendError

Kind = Literal["text", "button", "contact", "file", "location"]
KINDS: tuple[Kind, ...] = ("text", "button", "contact", "file", "location")
BLINK = 0.05  # long enough for a task that may go on to go on


@dataclass(frozen=True)
class Incoming:
    """A messenger's own payload and the Inbound it stands for (``at`` is not compared)."""

    payload: Any
    expected: Inbound


@dataclass(frozen=True)
class Seen:
    """One message as the person's messenger got it: labels of buttons, names of files."""

    text: str
    buttons: tuple[tuple[str, ...], ...] = ()
    files: tuple[str, ...] = ()


class Receiver:
    """A ``receive`` that a test can hold back or let fail."""

    def __init__(self) -> None:
        self.received: list[Inbound] = []
        self.attempts = 0
        self.failures = 0
        self.begun = asyncio.Event()
        self.open = asyncio.Event()
        self.open.set()

    async def __call__(self, inbound: Inbound) -> None:
        self.attempts += 1
        self.begun.set()
        await self.open.wait()
        if self.failures:
            self.failures -= 1
            raise ConnectionError("database away")
        self.received.append(inbound)


class ChannelContract(ABC):
    """Inherit, name the class ``Test…``, and fill the hooks."""

    sends_once: ClassVar[bool] = True
    """Whether the far side can tell that it has an outbox id already."""

    failures: ClassVar[dict[str, type[SendError]]] = {}
    """A trouble that ``trouble`` can make, and the error it must become."""

    @abstractmethod
    async def make_channel(self) -> Channel:
        """A channel that is not started, with its far side beside it."""

    @abstractmethod
    def address(self) -> Address:
        """The one chat of the far side, after ``make_channel``."""

    @abstractmethod
    def incoming(self, kind: Kind) -> Incoming:
        """A payload of each kind; the text comes in decomposed Unicode."""

    @abstractmethod
    async def deliver(self, payload: Any) -> bool:
        """The far side offers a payload once and tells whether it was confirmed."""

    async def offer_again(self, payload: Any) -> bool:
        """The far side offers a payload that was not confirmed. A poller overrides this."""
        return await self.deliver(payload)

    @abstractmethod
    async def keep_file(self, name: str, content: bytes) -> StoredFile:
        """Puts a file into the store that the channel sends from."""

    @abstractmethod
    async def sent(self) -> list[Seen]:
        """What the far side has been sent, in order."""

    @abstractmethod
    def trouble(self, name: str | None) -> None:
        """Makes the named trouble until it is called with None."""

    @pytest.fixture
    async def receive(self) -> Receiver:
        return Receiver()

    @pytest.fixture
    async def channel(self, receive: Receiver) -> AsyncIterator[Channel]:
        channel = await self.make_channel()
        await channel.start(receive)
        yield channel
        receive.open.set()
        await channel.stop()

    def outbound(self, number: int = 1, text: str = "Chào anh/chị") -> Outbound:
        return Outbound(id=number, address=self.address(), text=text)

    @pytest.mark.parametrize("kind", KINDS)
    async def test_payload_becomes_inbound(
        self, channel: Channel, receive: Receiver, kind: Kind
    ) -> None:
        incoming = self.incoming(kind)
        assert await self.deliver(incoming.payload)
        [inbound] = receive.received
        assert inbound.model_copy(update={"at": incoming.expected.at}) == incoming.expected
        assert inbound.at.utcoffset() == timedelta(0)
        assert inbound.address.channel == channel.name

    async def test_text_is_composed(self, channel: Channel, receive: Receiver) -> None:
        assert await self.deliver(self.incoming("text").payload)
        text = receive.received[0].text
        assert text
        assert unicodedata.is_normalized("NFC", text)
        assert not unicodedata.is_normalized("NFD", text)

    async def test_confirms_only_after_receive(self, channel: Channel, receive: Receiver) -> None:
        receive.open.clear()
        delivery = asyncio.create_task(self.deliver(self.incoming("text").payload))
        await receive.begun.wait()
        done, _ = await asyncio.wait({delivery}, timeout=BLINK)
        assert not done
        receive.open.set()
        assert await delivery

    async def test_failed_receive_is_offered_again(
        self, channel: Channel, receive: Receiver
    ) -> None:
        receive.failures = 1
        incoming = self.incoming("text")
        assert not await self.deliver(incoming.payload)
        assert receive.received == []
        assert await self.offer_again(incoming.payload)
        assert [each.external_id for each in receive.received] == [incoming.expected.external_id]

    async def test_one_failure_does_not_stop_the_next(
        self, channel: Channel, receive: Receiver
    ) -> None:
        receive.failures = 1
        await self.deliver(self.incoming("text").payload)
        await self.offer_again(self.incoming("text").payload)
        assert await self.deliver(self.incoming("button").payload)
        assert receive.received[-1].button == self.incoming("button").expected.button

    async def test_stop_waits_for_what_is_under_way(
        self, channel: Channel, receive: Receiver
    ) -> None:
        receive.open.clear()
        delivery = asyncio.create_task(self.deliver(self.incoming("text").payload))
        await receive.begun.wait()
        stopping = asyncio.create_task(channel.stop())
        done, _ = await asyncio.wait({stopping}, timeout=BLINK)
        assert not done
        receive.open.set()
        await stopping
        await delivery
        assert len(receive.received) == 1

    async def test_is_healthy_once_started(self, channel: Channel) -> None:
        assert channel.ailment() is None

    async def test_sends_text_with_line_breaks(self, channel: Channel) -> None:
        await channel.send(self.outbound(text="Một <b>&\nhai *ba* _bốn_"))
        assert await self.sent() == [Seen("Một <b>&\nhai *ba* _bốn_")]

    async def test_sends_buttons_in_rows(self, channel: Channel) -> None:
        keyboard = (
            (Choice(label="Có", payload="yes"), Choice(label="Không", payload="no")),
            (Choice(label="Để sau", payload="later"),),
        )
        await channel.send(self.outbound().model_copy(update={"keyboard": keyboard}))
        [seen] = await self.sent()
        assert seen.buttons == (("Có", "Không"), ("Để sau",))

    async def test_sends_files(self, channel: Channel) -> None:
        file = await self.keep_file("đơn.pdf", b"%PDF-1.7 mau don")
        await channel.send(self.outbound().model_copy(update={"files": (file,)}))
        assert [seen.files for seen in await self.sent() if seen.files] == [("đơn.pdf",)]

    async def test_sends_in_order(self, channel: Channel) -> None:
        for number in range(1, 4):
            await channel.send(self.outbound(number, text=str(number)))
        assert [seen.text for seen in await self.sent()] == ["1", "2", "3"]

    async def test_sends_an_outbox_id_once(self, channel: Channel) -> None:
        if not self.sends_once:
            pytest.skip("this messenger cannot tell a repeat")
        await channel.send(self.outbound())
        await channel.send(self.outbound())
        assert len(await self.sent()) == 1

    async def test_troubles_become_send_errors(self, channel: Channel) -> None:
        for number, (name, expected) in enumerate(self.failures.items(), start=1):
            self.trouble(name)
            with pytest.raises(SendError) as caught:
                await channel.send(self.outbound(number))
            assert type(caught.value) is expected, name
            assert caught.value.reason.isascii()

    async def test_sends_again_after_trouble(self, channel: Channel) -> None:
        for name in self.failures:
            self.trouble(name)
            with pytest.raises(SendError):
                await channel.send(self.outbound())
        self.trouble(None)
        await channel.send(self.outbound())
        assert [seen.text for seen in await self.sent()] == ["Chào anh/chị"]
