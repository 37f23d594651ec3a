"""A workplace whose members are on the Telegram stand-in, planted before the bot starts, and what
the database says of them afterwards."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import islice

from bot.core.announcements import Announcement, Audience, Repeats, Stage, Topic
from bot.core.chat import Address, Inbound
from bot.core.ids import Ids
from bot.core.members import Role
from bot.core.units import Unit, UnitKind
from storage.database import Database
from storage.store import Store, Stores
from storage.vault import Vault
from tests.robots.stage import KEY
from tests.standins.telegram import Telegram
from tests.standins.telegram_people import Person

CHAIR, FIRST = 9001, 10_001
_PORTION = 100


@dataclass(frozen=True)
class Delivered:
    """One person's delivery of one announcement, as the database has it."""

    chat: int
    state: str
    maybe_twice: bool


@dataclass(frozen=True)
class Facts:
    """What the database says once everything is quiet."""

    deliveries: dict[str, list[Delivered]]
    open_rows: int
    dead: dict[str, int]
    failed_updates: int
    cases: int


@dataclass
class Town:
    """``people`` are the members, without the chair who speaks for them."""

    telegram: Telegram
    url: str
    now: Callable[[], datetime]
    people: list[Person] = field(default_factory=list)
    chair: Person | None = None
    unit: Unit | None = None
    author: int = 0
    announcements: dict[str, int] = field(default_factory=dict)
    open: Database | None = None
    """The service's own database, where it runs in this process."""

    async def plant(self, count: int) -> None:
        """A workplace, its chair and so many members, all of whom have started the bot."""
        async with self.store() as store:
            self.unit = await store.units.add(
                "CD001", "CĐCS May Lá Cọ", UnitKind.GRASSROOTS, parent=None
            )
            self.author = await self._member(store, CHAIR)
            await store.units.appoint(self.author, self.unit.id, Role.CHAIR)
        self.chair = self.telegram.person(CHAIR)
        numbers = iter(range(FIRST, FIRST + count))
        while portion := list(islice(numbers, _PORTION)):
            async with self.store() as store:
                for number in portion:
                    await self._member(store, number)
            self.people += [self.telegram.person(number) for number in portion]

    async def announce(self, body: str) -> int:
        """An announcement to everybody that is due now; its id."""
        assert self.unit
        async with self.store() as store:
            made = Announcement(
                id=store.ids.new(),
                author_id=self.author,
                unit_id=self.unit.id,
                unit_name=self.unit.name,
                unit_path=self.unit.path,
                audience=Audience.MEMBERS,
                topic=Topic.GENERAL,
                body=body,
                stage=Stage.SCHEDULED,
                repeats=Repeats.ONCE,
                starts_at=store.now,
                next_at=store.now,
                created_at=store.now,
            )
            await store.announcements.schedule(made)
        self.announcements[body] = made.id
        return made.id

    async def bury(self, channel: str) -> None:
        """Who sent on this channel is known to be dead: its successor need not watch its beat."""
        async with self.store() as store:
            dead = await store.dispatchers.holder(channel)
            if dead:
                await store.dispatchers.give_back(channel, dead.name, dead.epoch)

    async def stage(self, announcement_id: int) -> Stage:
        async with self.store() as store:
            found = await store.announcements.get(announcement_id)
        assert found
        return found.stage

    async def quiet(self) -> bool:
        """Whether everything said is confirmed, and everything owed has ended somehow."""
        if len(self.telegram.updates):
            return False
        async with self.database() as database, database.reading("quiet") as connection:
            running = await connection.value(
                "SELECT COUNT(*) FROM announcements WHERE state IN"
                " ('scheduled', 'sending', 'stopping')"
            )
            queued = await connection.value("SELECT COUNT(*) FROM outbox WHERE state = 'queued'")
        return not running and not queued

    async def facts(self) -> Facts:
        async with self.database() as database, database.reading("facts") as connection:
            rows = await connection.all(
                "SELECT announcement_id, chat_id, state, maybe_twice FROM deliveries"
            )
            states = await connection.all("SELECT state, COUNT(*) AS n FROM outbox GROUP BY state")
            dead = await connection.all(
                "SELECT error, COUNT(*) AS n FROM outbox WHERE state = 'dead' GROUP BY error"
            )
            failed = await connection.value("SELECT COUNT(*) FROM inbox WHERE state = 'failed'")
            cases = await connection.value("SELECT COUNT(*) FROM cases")
        names = {number: body for body, number in self.announcements.items()}
        delivered: dict[str, list[Delivered]] = {body: [] for body in self.announcements}
        for row in rows:
            chat = int(row["chat_id"] or 0)
            entry = Delivered(chat, row["state"], bool(row["maybe_twice"]))
            if body := names.get(row["announcement_id"]):
                delivered[body].append(entry)
        counts = {row["state"]: row["n"] for row in states}
        return Facts(
            deliveries=delivered,
            open_rows=counts.get("queued", 0),
            dead={str(row["error"]): row["n"] for row in dead},
            failed_updates=int(failed),
            cases=int(cases),
        )

    @asynccontextmanager
    async def database(self) -> AsyncIterator[Database]:
        """The service's database, or a connection of our own."""
        if self.open:
            yield self.open
            return
        database = await Database.open(self.url)
        try:
            yield database
        finally:
            await database.close()

    @asynccontextmanager
    async def store(self) -> AsyncIterator[Store]:
        stores = Stores(Vault.from_settings_text(KEY), Ids(self.now))
        async with self.database() as database, database.transaction("town") as connection:
            yield stores.at(connection, self.now())

    async def _member(self, store: Store, number: int) -> int:
        assert self.unit
        address = Address(channel="telegram", chat_id=str(number))
        hello = Inbound(address=address, external_id="x", at=store.now, text="x", language="vi")
        person = (await store.conversations.load(hello)).person
        await store.memberships.begin(person.id, self.unit.id, date(2026, 1, 1), None)
        return person.id
