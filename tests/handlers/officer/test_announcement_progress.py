"""What the card says of a run under way; who waits for whom."""

from datetime import datetime, timedelta

import pytest

from bot.core.announcements import Stage, Tally
from bot.core.errors import RetryAfter
from bot.core.ids import short
from handlers.officer.announcements import sending
from tests.handlers.officer.union import SECOND, Union, notices, seconds, send
from tests.kit import CHANNEL, Talker, World, catalogues


async def card(union: Union, officer: Talker) -> str:
    number = short((await union.newest()).id)
    assert await officer.send(button=f"announce.show:{number}") == ["announce-card"]
    return officer.heard[0].text


def line(text: str, **values: object) -> str:
    return catalogues().say("vi", text, values)


@pytest.fixture
async def chair(world: World, union: Union) -> Talker:
    """The chair of a workplace with six members; at each tick one of them gets a message."""
    for n in range(6):
        await union.member(f"m{n}", "CD001")
    return await union.chair("chair", "CD001")


@pytest.fixture
def _one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending, "MOST_ON_THE_WAY", 1)


@pytest.mark.usefixtures("_one_by_one")
async def test_pace_and_end_are_shown_while_it_goes(
    world: World, union: Union, chair: Talker
) -> None:
    await send(chair)
    for _ in range(2):
        await world.wait(timedelta(seconds=15))
    said = await card(union, chair)  # 5 s later: 2 in 20 s, 4 more in 40
    assert line("announce-tally-sent", sent=2, people=6) in said
    assert line("announce-pace", count=6) in said
    assert line("announce-pace-end", at=world.clock.now() + timedelta(seconds=40)) in said
    await seconds(world, 6)
    over = await card(union, chair)
    assert line("announce-tally-sent", sent=6, people=6) in over
    assert line("announce-pace", count=6) not in over


@pytest.mark.usefixtures("_one_by_one")
async def test_a_run_that_stands_still_has_no_end(
    world: World, union: Union, chair: Talker
) -> None:
    await send(chair)
    world.hall.failing = [RetryAfter("slow", 3600)]
    await world.wait(SECOND)
    await world.wait(timedelta(minutes=5))
    said = await card(union, chair)
    assert line("announce-pace", count=0) in said
    assert len(said.splitlines()) == 7


@pytest.mark.usefixtures("_one_by_one")
async def test_a_messenger_that_does_not_answer_is_named(
    world: World, union: Union, chair: Talker
) -> None:
    await send(chair)
    world.hall.failing = [RetryAfter("slow", 3600)]
    await world.wait(SECOND)
    since = world.clock.now()
    await down(world, since)
    said = await card(union, chair)
    assert line("announce-waits-down", channel="Test", since=since) in said
    assert line("announce-tally-waiting", count=6) in said
    await down(world, None)
    assert line("announce-waits-down", channel="Test", since=since) not in await card(union, chair)


async def down(world: World, since: datetime | None) -> None:
    async with world.database.transaction("test") as connection:
        await world.store(connection).dispatchers.down(CHANNEL, since=since)


@pytest.mark.usefixtures("_one_by_one")
async def test_a_month_that_is_used_up_is_named(world: World, union: Union, chair: Talker) -> None:
    await send(chair)
    world.hall.failing = [RetryAfter("slow", 3600)]
    await world.wait(SECOND)
    async with world.database.transaction("test") as connection:
        await world.store(connection).alarms.raise_(why="x", kind="quota-100", channel=CHANNEL)
    assert line("announce-waits-quota", channel="Test") in await card(union, chair)


@pytest.mark.usefixtures("_one_by_one")
async def test_a_full_messenger_keeps_nobody_from_another(
    world: World, union: Union, chair: Talker
) -> None:
    async with world.database.transaction("test") as connection:
        await connection.run("UPDATE addresses SET channel = 'zalo' WHERE chat_id < 'm3'"
                             " AND chat_id >= 'm0'")  # fmt: skip
    await send(chair)
    await seconds(world, 6)
    reached = [len(notices(world.person(f"m{n}"))) for n in range(6)]
    assert reached == [0, 0, 0, 1, 1, 1]
    assert await union.tally() == Tally(waiting=3, sent=3)
    assert line("announce-waits-off", channel="Zalo") in await card(union, chair)
    assert (await union.newest()).stage is Stage.SENDING
