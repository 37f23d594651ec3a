"""A small union, and somebody who joins it: what several dialogs begin with."""

from bot.core.joining import Application
from bot.core.members import Role
from bot.core.units import Unit, UnitKind
from tests.kit import Talker, World

NOTICE = "consent-notice"


class Union:
    """A small tree: a province, an industrial park, a workplace, a syndicate."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.units: dict[str, Unit] = {}

    async def build(self) -> "Union":
        async with self.world.database.transaction("tree") as connection:
            units = self.world.store(connection).units
            top = await units.add("LDLD", "LĐLĐ tỉnh Bình An", UnitKind.PROVINCE, parent=None)
            park = await units.add(
                "KCN1", "Công đoàn KCN Tân Lập", UnitKind.INDUSTRIAL_PARK, parent=top
            )
            an_phu = await units.add(
                "CD001",
                "CĐCS Công ty May An Phú",
                UnitKind.GRASSROOTS,
                parent=park,
                place="Tân Lập",
            )
            other = await units.add(
                "CD002",
                "CĐCS Công ty Giày Hoà Bình",
                UnitKind.GRASSROOTS,
                parent=park,
                place="Tân Lập",
            )
            riders = await units.add(
                "ND001",
                "Nghiệp đoàn Xe ôm Thủ Đức",
                UnitKind.SYNDICATE,
                parent=top,
                place="Thủ Đức",
            )
        self.units = {unit.code: unit for unit in (top, park, an_phu, other, riders)}
        return self

    async def officer(self, name: str, unit: str, role: Role = Role.CHAIR) -> Talker:
        talker = self.world.person(name)
        await talker.say("/menu")
        person_id = await talker.person_id()
        async with self.world.database.transaction("appoint") as connection:
            store = self.world.store(connection)
            await store.units.appoint(person_id, self.units[unit].id, role)
        return talker

    async def applications(self, who: Talker) -> list[Application]:
        person_id = await who.person_id()
        async with self.world.database.reading("applications") as connection:
            return await self.world.store(connection).applications.of(person_id)


async def begin(who: Talker) -> None:
    """Agrees to the notice and stands before the first question."""
    assert await who.say("/thamgia") == [NOTICE]
    assert await who.tap("agree") == ["join-situation"]


async def eligible(who: Talker) -> None:
    """A worker whom nothing rules out, before the question for the workplace."""
    await begin(who)
    assert await who.tap("worker") == ["join-exclusion"]
    await who.tap("none")


async def at_an_phu(who: Talker) -> None:
    assert await who.say("may an phu") == ["join-found"]
    assert await who.say("1") == ["join-full-name"]


ANSWERS = ("Nguyễn Thị Lan", "Nữ", "15/6/1995")


async def tell(who: Talker, citizen_id: str = "001095012345") -> None:
    """Every field of the form, up to the review."""
    assert await who.say(*ANSWERS) == ["join-ethnicity-consent"]
    assert await who.tap("agree") == ["join-ethnicity"]
    assert await who.tap("kinh") == ["join-hometown"]
    assert await who.say("Ninh Bình", "12 Lê Lợi, phường 3") == ["join-citizen-id"]
    assert await who.say(citizen_id) == ["join-phone"]
    assert await who.say("0912345678", "công nhân may") == ["join-statement"]
    assert await who.tap("confirm") == ["join-promise"]
    assert await who.tap("confirm") == ["join-review"]


async def apply(who: Talker, citizen_id: str = "001095012345") -> None:
    """From nothing to a sent application at the workplace."""
    await eligible(who)
    await at_an_phu(who)
    await tell(who, citizen_id)
    assert await who.tap("submit") == ["join-submitted-a", "join-signature"]
