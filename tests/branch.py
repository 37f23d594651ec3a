"""A small union for dialogs about cases: three levels, officers, and a member."""

from dataclasses import dataclass
from datetime import date

from bot.core.cases import Case, CaseEvent
from bot.core.chat import StoredFile
from bot.core.members import Role
from bot.core.units import Unit, UnitKind
from tests.kit import Talker, World, catalogues


@dataclass
class Branch:
    """Top, a zone under it, two workplaces in the zone, and one in another zone."""

    world: World
    top: Unit
    zone: Unit
    plant: Unit
    other: Unit
    far: Unit

    async def officer(self, name: str, unit: Unit, role: Role = Role.OFFICER) -> Talker:
        """Somebody who holds an office in a unit."""
        talker = self.world.person(name)
        await talker.say("/menu")
        person_id = await talker.person_id()
        async with self.world.database.transaction("appoint") as connection:
            await self.world.store(connection).units.appoint(person_id, unit.id, role)
        return talker

    async def member(self, name: str, unit: Unit, *, full_name: str | None = None) -> Talker:
        """A member of a workplace who agreed to the privacy notice."""
        talker = await self.worker(name)
        person_id = await talker.person_id()
        async with self.world.database.transaction("member") as connection:
            store = self.world.store(connection)
            await store.memberships.begin(person_id, unit.id, date(2026, 1, 1), None)
            if full_name:
                await store.people.name(person_id, full_name)
        return talker

    async def worker(self, name: str) -> Talker:
        """Somebody who agreed to the privacy notice and belongs nowhere."""
        talker = self.world.person(name)
        await talker.say("/menu")
        person_id = await talker.person_id()
        version = catalogues().say("vi", "consent-version")
        async with self.world.database.transaction("agree") as connection:
            people = self.world.store(connection).people
            await people.consent(person_id, "service", version, "test")
        return talker

    async def photo(self, name: str = "a.jpg") -> StoredFile:
        """A file as a channel keeps it before the turn."""
        async with self.world.database.transaction("photo") as connection:
            return await self.world.store(connection).files.add(
                name, "image/jpeg", b"\xff\xd8\xff"
            )

    async def cases(self, who: Talker) -> list[Case]:
        """A person's cases, newest first."""
        person_id = await who.person_id()
        async with self.world.database.transaction("look") as connection:
            return await self.world.store(connection).cases.own(person_id, 50)

    async def case(self, who: Talker) -> Case:
        return (await self.cases(who))[0]

    async def events(self, case: Case) -> list[CaseEvent]:
        """Everything that happened in a case."""
        async with self.world.database.transaction("look") as connection:
            return await self.world.store(connection).cases.events(case.id, internal=True)

    async def audited(self, object_: str) -> list[str]:
        """The acts written down about one object."""
        async with self.world.database.transaction("look") as connection:
            return [each.act for each in await self.world.store(connection).audit.about(object_)]


async def grow(world: World) -> Branch:
    """Plants the tree."""
    async with world.database.transaction("units") as connection:
        units = world.store(connection).units
        top = await units.add("LDLD", "LĐLĐ tỉnh Mẫu", UnitKind.PROVINCE, parent=None)
        zone = await units.add("KCN1", "Công đoàn KCN Một", UnitKind.INDUSTRIAL_PARK, parent=top)
        away = await units.add("KCN2", "Công đoàn KCN Hai", UnitKind.INDUSTRIAL_PARK, parent=top)
        plant = await units.add("CD001", "Công ty May Hoa Sen", UnitKind.GRASSROOTS, parent=zone)
        other = await units.add(
            "CD002", "Công ty Giày Bình Minh", UnitKind.GRASSROOTS, parent=zone
        )
        far = await units.add("CD009", "Công ty Thép Sao Mai", UnitKind.GRASSROOTS, parent=away)
    return Branch(world, top, zone, plant, other, far)


def values(who: Talker) -> list[str]:
    """What the buttons of the last answers stand for."""
    return [choice.payload.partition(":")[2] for choice in who.choices()]


async def report(who: Talker, *, category: str = "wage_unpaid", identity: str = "named") -> None:
    """Files a report about the person's own workplace."""
    await who.say("/phananh")
    while category not in values(who):
        await who.tap("!page")
    await who.tap(category)
    await who.say("Công ty nợ lương hai tháng rồi", "hôm qua")
    await who.tap(next(each for each in values(who) if each.startswith("u")))
    if await who.at() == "grievance.above":
        await who.tap("workplace")
    await who.tap("over", "done", identity)
    if await who.at() == "grievance.name":
        await who.tap("!skip")
    await who.tap("submit")
