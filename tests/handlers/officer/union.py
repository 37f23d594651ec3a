"""A province with workplaces, for dialogs about announcements; what an officer does in them."""

from collections.abc import Sequence
from datetime import timedelta

from bot.core.announcements import Announcement, Tally
from bot.core.chat import Outbound
from bot.core.ids import short
from bot.core.members import Role
from bot.core.units import Unit, UnitKind
from tests.kit import Talker, World

SECOND = timedelta(seconds=2)


class Union:
    """A province with a park, two workplaces, a chair in each, and some people."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.units: dict[str, Unit] = {}

    async def build(self) -> None:
        async with self.world.database.transaction("test") as connection:
            units = self.world.store(connection).units
            top = await units.add("LDLD", "LĐLĐ tỉnh", UnitKind.PROVINCE, parent=None)
            park = await units.add("KCN1", "KCN Sóng Thần", UnitKind.INDUSTRIAL_PARK, parent=top)
            one = await units.add("CD001", "May Hoa Sen", UnitKind.GRASSROOTS, parent=park)
            two = await units.add("CD002", "Giày Sao Mai", UnitKind.GRASSROOTS, parent=park)
            self.units = {unit.code: unit for unit in (top, park, one, two)}

    async def chair(self, name: str, code: str, role: Role = Role.CHAIR) -> Talker:
        talker = self.world.person(name)
        await talker.say("xin chao")
        person = await talker.person_id()
        async with self.world.database.transaction("test") as connection:
            await self.world.store(connection).units.appoint(person, self.units[code].id, role)
        return talker

    async def member(self, name: str, *codes: str) -> Talker:
        talker = self.world.person(name)
        await talker.say("xin chao")
        person = await talker.person_id()
        async with self.world.database.transaction("test") as connection:
            store = self.world.store(connection)
            for code in codes:
                since = self.world.clock.now().date()
                await store.memberships.begin(person, self.units[code].id, since, None)
        return talker

    async def newest(self) -> Announcement:
        async with self.world.database.reading("test") as connection:
            id_ = await connection.value("SELECT MAX(id) FROM announcements")
            found = await self.world.store(connection).announcements.get(id_)
        assert found is not None
        return found

    async def tally(self, run: int = 1) -> Tally:
        made = await self.newest()
        async with self.world.database.reading("test") as connection:
            return await self.world.store(connection).deliveries.tally(made.id, run)


async def compose(officer: Talker, *answers: str) -> list[str]:
    """Answers the questions after the audience; ends at the preview."""
    heard: list[str] = []
    for answer in answers or ("general", "Mai nghỉ lễ nhé", "!skip", "now", "once"):
        is_button = answer.isascii() and " " not in answer
        heard = await (officer.tap(answer) if is_button else officer.say(answer))
    return heard


async def send(officer: Talker, *answers: str) -> list[str]:
    await officer.say("/guithongbao")
    await officer.tap("members")
    await compose(officer, *answers)
    return await officer.tap("send")


async def seconds(world: World, count: int = 3) -> None:
    for _ in range(count):
        await world.wait(SECOND)


def notices(talker: Talker) -> list[Outbound]:
    return [message for message in talker.received() if message.key == "notice"]


async def audited(world: World, id_: int | None) -> Sequence[str]:
    async with world.database.reading("test") as connection:
        entries = await world.store(connection).audit.about(short(id_ or 0))
    return [entry.act for entry in entries]
