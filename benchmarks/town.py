"""A union with many members on one messenger, and an announcement to all of them."""

from datetime import date

from bot.app import Ground
from bot.core.announcements import Announcement, Audience, Repeats, Stage, Topic
from bot.core.chat import Address
from bot.core.units import Unit, UnitKind
from storage.store import Store

FIRST = 1_000
NOTICE = "Mời đoàn viên công đoàn đăng ký Tết Sum vầy trước ngày 15 tháng 12."
_PORTION = 5_000


async def people(ground: Ground, count: int) -> Unit:
    """One unit with ``count`` members whose chats are ``FIRST`` and onwards."""
    async with ground.database.transaction("bench unit") as connection:
        store = ground.stores.at(connection, ground.clock.now())
        unit = await store.units.add("TOWN", "Town", UnitKind.GRASSROOTS, parent=None)
    for start in range(0, count, _PORTION):
        async with ground.database.transaction("bench people") as connection:
            store = ground.stores.at(connection, ground.clock.now())
            for number in range(start, min(start + _PORTION, count)):
                await _member(store, unit, number)
    return unit


async def _member(store: Store, unit: Unit, number: int) -> None:
    address = Address(channel="telegram", chat_id=str(FIRST + number))
    person = await store.people.arrive(address, "vi")
    await store.memberships.begin(person.id, unit.id, date(2026, 1, 1), None)


async def announce(ground: Ground, unit: Unit) -> Announcement:
    """An announcement to the whole unit, due now."""
    async with ground.database.transaction("bench announcement") as connection:
        store = ground.stores.at(connection, ground.clock.now())
        author = await store.people.arrive(Address(channel="web", chat_id="author"), "vi")
        made = Announcement(
            id=store.ids.new(),
            author_id=author.id,
            unit_id=unit.id,
            unit_name=unit.name,
            unit_path=unit.path,
            audience=Audience.MEMBERS,
            topic=Topic.GENERAL,
            body=NOTICE,
            stage=Stage.SCHEDULED,
            repeats=Repeats.ONCE,
            starts_at=store.now,
            next_at=store.now,
            created_at=store.now,
        )
        await store.announcements.schedule(made)
    return made
