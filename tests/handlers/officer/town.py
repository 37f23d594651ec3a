"""A workplace for announcements among crashes: some of its people cannot be reached, some mute."""

from collections import Counter
from typing import Any

from bot.core.announcements import Announcement, Audience, Repeats, Stage, Tally, Topic
from bot.core.chat import Address
from bot.core.units import Unit, UnitKind
from storage.database import Database
from tests.clocks import FrozenClock
from tests.kit import CHANNEL, World

PEOPLE = 26


class Town:
    """A workplace with members: some mute, some gone, some with two addresses or two units."""

    def __init__(self, database: Database, clock: FrozenClock) -> None:
        self.world = World(database, clock)
        self.people: list[int] = []

    async def build(self) -> Unit:
        async with self.world.database.transaction("test") as connection:
            store = self.world.store(connection)
            top = await store.units.add("LDLD", "Tỉnh", UnitKind.PROVINCE, parent=None)
            units = [
                await store.units.add(f"CD{n}", f"Xưởng {n}", UnitKind.GRASSROOTS, parent=top)
                for n in range(3)
            ]
            since = self.world.clock.now().date()
            for n in range(PEOPLE):
                address = Address(channel=CHANNEL, chat_id=f"p{n}")
                person = await store.people.arrive(address, "vi" if n % 3 else "en")
                self.people.append(person.id)
                await store.memberships.begin(person.id, units[n % 3].id, since, None)
                if n % 5 == 0:
                    await store.memberships.begin(person.id, units[(n + 1) % 3].id, since, None)
                await self.vary(store, connection, n, person.id)
        return top

    async def vary(self, store: Any, connection: Any, n: int, person: int) -> None:
        if n % 7 == 3:
            await store.mutes.mute(person, (Topic.EVENTS,))
        if n % 11 == 4:
            await connection.run(
                "UPDATE addresses SET reachable = 0 WHERE chat_id = :c", c=f"p{n}"
            )
        if n % 13 == 5:
            await connection.run(
                "INSERT INTO addresses (channel, chat_id, person_id, created_at, seen_at)"
                " VALUES ('test', :chat, :person, 1, 1)",
                chat=f"old{n}",
                person=person,
            )

    async def announce(self, unit: Unit, repeats: Repeats) -> Announcement:
        async with self.world.database.transaction("test") as connection:
            store = self.world.store(connection)
            made = Announcement(
                id=store.ids.new(),
                author_id=self.people[0],
                unit_id=unit.id,
                unit_name=unit.name,
                unit_path=unit.path,
                audience=Audience.MEMBERS,
                topic=Topic.EVENTS,
                body="Tối nay đá bóng",
                stage=Stage.SCHEDULED,
                repeats=repeats,
                starts_at=store.now,
                next_at=store.now,
                created_at=store.now,
            )
            await store.announcements.schedule(made)
        return made

    async def stage(self, made: Announcement) -> Announcement:
        async with self.world.database.reading("test") as connection:
            found = await self.world.store(connection).announcements.get(made.id)
        assert found is not None
        return found

    async def tally(self, made: Announcement, run: int = 1) -> Tally:
        async with self.world.database.reading("test") as connection:
            return await self.world.store(connection).deliveries.tally(made.id, run)

    async def whys(self) -> Counter[str]:
        async with self.world.database.reading("test") as connection:
            rows = await connection.all("SELECT why, state FROM outbox")
        return Counter(row["why"] for row in rows)
