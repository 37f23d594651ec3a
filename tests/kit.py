"""Drives dialogs through the real engine on a real database: say this, expect that outcome."""

import itertools
from collections.abc import Sequence
from datetime import timedelta
from functools import cache
from typing import Any

from aiohttp import web

from bot.app import MESSAGES, Engine, Ground, build_engine
from bot.channels.base import Receive
from bot.core.chat import Address, Choice, Inbound, Location, Outbound, Problem, StoredFile
from bot.core.conversation import Conversation
from bot.core.ids import Ids
from bot.engine.service import Service
from bot.engine.texts import Texts
from bot.sample import Sample
from bot.settings import Settings
from handlers import SERVICES
from storage.database import Connection, Database
from storage.store import Store, Stores
from storage.vault import Vault
from tests.clocks import FrozenClock

CHANNEL = "test"
BETWEEN = timedelta(seconds=5)


@cache
def catalogues() -> Texts:
    """Everything the bot says, read once: that takes longer than many a dialog."""
    return Texts(MESSAGES)


class Hall:
    """A channel that keeps what was sent; ``failing`` errors are raised first, one a send."""

    def __init__(self, name: str = CHANNEL, *, buttons: bool = True) -> None:
        self.name = name
        self.buttons = buttons
        self.messages: list[Outbound] = []
        self.failing: list[Exception] = []

    def routes(self) -> Sequence[web.RouteDef]:
        return ()

    async def start(self, receive: Receive) -> None:
        """Takes nothing by itself."""

    async def stop(self) -> None:
        """Has nothing to stop."""

    def parts(self, message: Outbound) -> int:
        return 1

    async def probe(self) -> None:
        """Always answers."""

    async def send(self, message: Outbound) -> None:
        if self.failing:
            raise self.failing.pop(0)
        self.messages.append(message)

    def ailment(self) -> str | None:
        return None


class World:
    """One running bot on one database, with a clock that is moved by hand."""

    def __init__(
        self,
        database: Database,
        clock: FrozenClock,
        services: Sequence[Service] = SERVICES,
        vault: Vault | None = None,
        settings: Settings | None = None,
        texts: Texts | None = None,
        sample: Sample | None = None,
        language: str = "vi",
        hall: Hall | None = None,
        channels: Sequence[str] = (CHANNEL,),
    ) -> None:
        self.database = database
        self.clock = clock
        self.language = language
        self.hall = hall or Hall(channels[0])
        self.halls = {name: Hall(name) for name in channels} | {self.hall.name: self.hall}
        stores = Stores(vault or Vault({1: bytes(32)}, 1), Ids(clock.now))
        ground = Ground(
            settings or Settings(), database, stores, clock, texts or catalogues(), sample
        )
        self.stores = stores
        self.engine: Engine = build_engine(ground, self.halls, {}, services)
        self._ids = itertools.count(1)

    def person(self, name: str, language: str | None = "", channel: str = "") -> "Talker":
        """Somebody at an address of their own, who speaks this world's language unless told, on
        its first channel unless told."""
        spoken = self.language if language == "" else language
        return Talker(self, Address(channel=channel or self.hall.name, chat_id=name), spoken)

    def restarted(self) -> "World":
        """The process ends and another takes over: only the database stays, and what was sent."""
        fresh = World(
            self.database,
            self.clock,
            language=self.language,
            hall=self.hall,
            channels=tuple(self.halls),
        )
        for name, hall in self.halls.items():
            fresh.halls[name].messages = hall.messages
        fresh._ids = self._ids
        return fresh

    def next_id(self) -> str:
        return str(next(self._ids))

    async def wait(self, span: timedelta) -> None:
        """Moves the clock, lets it do its work, and delivers."""
        self.clock.move(span)
        await self.engine.ticker.run_due()
        await self.engine.outbox.drain()

    def store(self, connection: Connection) -> Store:
        """The nouns on a connection, as of now."""
        return self.stores.at(connection, self.clock.now())


class Talker:
    """A person who types and taps; ``heard`` is what the bot said to the last thing they did."""

    def __init__(self, world: World, address: Address, language: str | None) -> None:
        self.world = world
        self.address = address
        self.language = language
        self.heard: list[Outbound] = []

    async def send(
        self,
        *,
        text: str | None = None,
        button: str | None = None,
        phone: str | None = None,
        file: StoredFile | None = None,
        caption: str | None = None,
        location: Location | None = None,
        problem: Problem | None = None,
        external_id: str | None = None,
    ) -> list[str]:
        """Does one thing, and gives the text ids of the answers."""
        self.world.clock.move(BETWEEN)
        return await self.deliver(
            self.update(
                text=text,
                button=button,
                phone=phone,
                file=file,
                caption=caption,
                location=location,
                problem=problem,
                external_id=external_id or self.world.next_id(),
            )
        )

    def update(self, **given: Any) -> Inbound:
        """One update of this person, not handed in yet."""
        return Inbound(
            address=self.address,
            at=self.world.clock.now(),
            language=self.language,
            **{"external_id": self.world.next_id()} | given,
        )

    async def deliver(self, inbound: Inbound) -> list[str]:
        """Hands one update in as it is."""
        before = len(self.received())
        await self.world.engine.receive(inbound)
        await self.world.engine.outbox.drain()
        self.heard = self.received()[before:]
        return [message.key or "" for message in self.heard]

    def received(self) -> list[Outbound]:
        """Every message that ever reached this person."""
        hall = self.world.halls[self.address.channel]
        return [m for m in hall.messages if m.address == self.address]

    def keys(self) -> list[str]:
        """Text ids of everything received."""
        return [message.key or "" for message in self.received()]

    async def say(self, *texts: str) -> list[str]:
        """Types one or several messages; gives the text ids that answered the last."""
        answered: list[str] = []
        for text in texts:
            answered = await self.send(text=text)
        return answered

    def choices(self) -> list[Choice]:
        """The buttons that the last answers offer."""
        return [each for message in self.heard for row in message.keyboard for each in row]

    async def tap(self, *wanted: str) -> list[str]:
        """Taps buttons by their step value, navigation name (``!back``), act, or ``act:arg``."""
        answered: list[str] = []
        for each in wanted:
            answered = await self.send(button=self.find(each))
        return answered

    def find(self, wanted: str) -> str:
        """The payload of a button among the newest message with buttons."""
        offered = [message for message in self.received() if message.keyboard]
        for message in reversed(offered):
            for choice in itertools.chain.from_iterable(message.keyboard):
                name, _, value = choice.payload.partition(":")
                step_value = value if "#" in name else None
                if wanted in {choice.payload, step_value, name}:
                    return choice.payload
        shown = [c.payload for m in offered[-1:] for row in m.keyboard for c in row]
        raise AssertionError(f"no button {wanted!r} among {shown}")

    async def conversation(self) -> Conversation:
        """Where this person stands now, read from the database."""
        probe = Inbound(
            address=self.address, external_id="probe", at=self.world.clock.now(), text="probe"
        )
        async with self.world.database.transaction("probe") as connection:
            return await self.world.store(connection).conversations.load(probe)

    async def at(self) -> str | None:
        """``flow.step`` where this person stands; None outside of flows."""
        where = await self.conversation()
        return f"{where.flow}.{where.step}" if where.flow else None

    async def person_id(self) -> int:
        return (await self.conversation()).person.id
