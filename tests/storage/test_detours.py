"""What cannot go to one address goes to the person's next one."""

from datetime import timedelta

from bot.core.chat import Address, Outbound
from bot.core.delivery import ANSWERS, BROADCASTS, NEWS, Mark
from storage.database import Database
from storage.store import Store
from tests.clocks import FrozenClock
from tests.storage.test_addresses import MINUTE, address, down, lan
from tests.storage.test_privacy import at


async def owe(store: Store, to: Address, *lanes: int) -> None:
    for lane in lanes:
        message = Outbound(id=store.ids.new(), address=to, text=str(lane))
        await store.outbox.queue([(message, str(message.id))], lane=lane)


async def owed(store: Store, channel: str) -> list[str]:
    rows = await store.connection.all(
        "SELECT lane FROM outbox WHERE channel = :channel AND state = 'queued' ORDER BY lane",
        channel=channel,
    )
    return [str(row["lane"]) for row in rows]


async def test_from_a_blocked_address_news_goes_on_and_answers_end(
    database: Database, clock: FrozenClock
) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        await lan(store)
        await owe(store, address("zalo"), NEWS, BROADCASTS, ANSWERS)
        (row,) = await store.outbox.lease("zalo", 9, epoch=1)
        await store.outbox.mark([Mark.dead(row, "blocked", unreachable=True)])
        assert await owed(store, "zalo") == []
        assert await owed(store, "telegram") == [str(NEWS), str(BROADCASTS)]
        (news,) = await store.outbox.lease("telegram", 9, epoch=1)
        assert news.address == address("telegram")
        assert news.message.address == address("telegram")


async def test_the_very_message_that_was_refused_goes_on(
    database: Database, clock: FrozenClock
) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        await lan(store)
        await owe(store, address("zalo"), NEWS)
        for channel in ("zalo", "telegram", "web"):
            (row,) = await store.outbox.lease(channel, 9, epoch=1)
            await store.outbox.mark([Mark.dead(row, "blocked", unreachable=True)])
        assert await connection.value("SELECT state FROM outbox") == "dead"


async def test_around_a_messenger_that_is_down(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        await lan(store)
        alone = Address(channel="zalo", chat_id="alone")
        await store.people.arrive(alone, "vi")
        await owe(store, alone, NEWS)
        await owe(store, address("zalo"), ANSWERS, NEWS, BROADCASTS)
        await down(connection, store, "zalo", 60 * MINUTE)
        assert await store.detours.around_messenger("zalo", 1) == 1
        assert await owed(store, "zalo") == [str(ANSWERS), str(NEWS)]
        assert await owed(store, "telegram") == [str(NEWS), str(BROADCASTS)]
        assert await store.detours.around_messenger("zalo", 1) == 0


async def test_with_everything_down_it_stays(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        await lan(store)
        await owe(store, address("zalo"), NEWS)
        for channel in ("zalo", "telegram", "web"):
            await down(connection, store, channel, timedelta(hours=1))
        assert await store.detours.around_messenger("zalo", 9) == 0
        assert await owed(store, "zalo") == [str(NEWS)]
