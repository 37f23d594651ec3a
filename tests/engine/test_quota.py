"""A messenger that counts by the month."""

from datetime import timedelta

from bot.core.chat import Address, Outbound
from bot.core.delivery import ANSWERS, BROADCASTS, NEWS
from bot.engine.metrics import Metrics
from bot.engine.outbox import Outbox, Quota, Tools
from tests.kit import CHANNEL, Hall, World


def outbox(world: World, monthly: int) -> Outbox:
    tools = Tools(world.database, world.stores, world.clock, Metrics(), "only")
    quota = Quota(CHANNEL, monthly, lambda message: len(message.text))
    return Outbox({CHANNEL: world.hall}, tools, {}, {CHANNEL: quota})


async def owe(world: World, text: str, lane: int) -> None:
    async with world.database.transaction("owe") as connection:
        store = world.store(connection)
        address = Address(channel=CHANNEL, chat_id=f"{text}{store.ids.new()}")
        message = Outbound(id=store.ids.new(), address=address, text=text)
        await store.outbox.queue([(message, str(message.id))], lane=lane)


async def raised(world: World) -> list[tuple[str, int]]:
    async with world.database.transaction("test") as connection:
        store = world.store(connection)
        untold = await store.alarms.untold(9)
        await store.alarms.told(untold)
    return [(each.kind, each.count) for each in untold]


def heard(hall: Hall) -> list[str]:
    return [message.text for message in hall.messages]


async def test_used_up_it_still_answers_members_and_broadcasts_wait(world: World) -> None:
    post = outbox(world, monthly=10)
    for text, lane in (("12345", BROADCASTS), ("6789", NEWS), ("x", BROADCASTS)):
        await owe(world, text, lane)
        await post.drain()
    assert await raised(world) == [("quota-80", 9), ("quota-100", 10)]
    await owe(world, "cast", BROADCASTS)
    await owe(world, "news", NEWS)
    await owe(world, "answer", ANSWERS)
    await post.drain()
    assert heard(world.hall)[3:] == ["answer", "news"]
    assert await raised(world) == []
    world.clock.move(timedelta(days=15))
    await post.drain()
    assert heard(world.hall)[-1] == "cast"
