"""What administrators hear of unasked: each once, few at a time, and on a messenger that works."""

import logging
from datetime import timedelta

import pytest

from bot.core.alarms import Alarm
from bot.core.chat import Address
from bot.core.errors import Retryable
from bot.core.members import Role
from bot.engine.screen import Painter
from handlers.officer import alarms
from handlers.officer.alarms import folded
from tests.branch import Branch, grow
from tests.clocks import START
from tests.kit import Talker, World, catalogues

TICK = timedelta(seconds=30)
MINUTE = timedelta(minutes=1)


@pytest.fixture
async def branch(world: World) -> Branch:
    return await grow(world)


@pytest.fixture
async def admin(branch: Branch) -> Talker:
    return await branch.officer("admin", branch.top, Role.ADMIN)


async def raised(
    world: World, kind: str, *, why: str = "", channel: str = "test", n: int = 1
) -> None:
    async with world.database.transaction("raise") as connection:
        alarm = world.store(connection).alarms
        await alarm.raise_(why=why or kind, kind=kind, channel=channel, count=n)


async def untold(world: World) -> list[str]:
    async with world.database.transaction("look") as connection:
        return [each.kind for each in await world.store(connection).alarms.untold(99)]


async def owed(world: World, channel: str) -> int:
    """Messages that wait for another channel than the tests' own."""
    async with world.database.reading("look") as connection:
        sql = "SELECT COUNT(*) FROM outbox WHERE state = 'queued' AND channel = :channel"
        return int(await connection.value(sql, channel=channel))


async def another_address(world: World, who: Talker) -> None:
    """The person also writes on another messenger, though not lately."""
    person_id = await who.person_id()
    async with world.database.transaction("address") as connection:
        store = world.store(connection)
        stranger = await store.people.arrive(Address(channel="other", chat_id="2"), "vi")
        await store.people.adopt(Address(channel="other", chat_id="2"), person_id)
        await connection.run("UPDATE addresses SET seen_at = 1 WHERE channel = 'other'")
        await store.dispatchers.claim("other", "host:1", None)
    assert stranger.id != person_id


async def test_an_alarm_is_told_once(branch: Branch, admin: Talker) -> None:
    await raised(branch.world, "dead-letters", n=3)
    await branch.world.wait(TICK)
    await branch.world.wait(TICK)
    assert admin.keys() == ["menu", "alarm-dead-letters"]
    assert "3" in admin.received()[-1].text
    assert await untold(branch.world) == []


@pytest.mark.parametrize("kind", [*sorted(alarms._TEXTS), "odd-thing"])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_kind_has_its_words(kind: str, language: str) -> None:
    screen = Painter(catalogues()).message(language, folded([alarm(kind, "somewhere")])[0].say())
    assert screen.key == ("alarm-other" if kind == "odd-thing" else f"alarm-{kind}")
    assert "somewhere" in screen.text
    assert len(screen.text) <= 300


async def test_an_unknown_kind_is_told_all_the_same(branch: Branch, admin: Talker) -> None:
    await raised(branch.world, "odd-thing")
    await raised(branch.world, "dead-letters")
    await branch.world.wait(TICK)
    assert admin.keys() == ["menu", "alarm-other", "alarm-dead-letters"]


async def test_only_administrators_of_the_whole_tree_hear_it(
    branch: Branch, admin: Talker
) -> None:
    others = [
        await branch.officer("zone", branch.zone, Role.ADMIN),
        await branch.officer("data", branch.top, Role.DATA_OFFICER),
        await branch.member("an", branch.plant),
    ]
    second = await branch.officer("second", branch.top, Role.ADMIN)
    await raised(branch.world, "quota-80", n=2400)
    await branch.world.wait(TICK)
    for each in (admin, second):
        assert each.keys() == ["menu", "alarm-quota-80"]
    for each in others:
        assert each.keys() == ["menu"]


async def test_a_former_administrator_hears_nothing(branch: Branch, admin: Talker) -> None:
    async with branch.world.database.transaction("end") as connection:
        await connection.run("UPDATE roles SET ended_at = :now", now=branch.world.clock.now())
    await raised(branch.world, "dead-letters")
    await branch.world.wait(TICK)
    assert admin.keys() == ["menu"]
    assert await untold(branch.world) == ["dead-letters"]


async def test_without_an_administrator_it_waits_and_the_log_says_so(
    branch: Branch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "handlers")
    await raised(branch.world, "dead-letters")
    for _ in range(5):
        await branch.world.wait(timedelta(minutes=30))
    assert await untold(branch.world) == ["dead-letters"]
    assert [each.message for each in caplog.records] == ["alarms.unheard"] * 3
    admin = await branch.officer("admin", branch.top, Role.ADMIN)
    await branch.world.wait(TICK)
    assert admin.keys()[-1] == "alarm-dead-letters"
    await branch.world.wait(timedelta(hours=2))
    assert len(caplog.records) == 3


async def test_a_burst_comes_a_handful_at_a_time(branch: Branch, admin: Talker) -> None:
    for channel in range(8):
        await raised(branch.world, "dead-letters", why=str(channel), channel=f"c{channel}")
    await branch.world.wait(TICK)
    assert len(admin.keys()) == 1 + alarms._MOST
    await branch.world.wait(TICK)
    assert len(admin.keys()) == 1 + 8


async def test_many_of_one_kind_are_one_message(branch: Branch, admin: Talker) -> None:
    for hour in range(40):
        await raised(branch.world, "dead-letters", why=str(hour), n=2)
    await branch.world.wait(TICK)
    assert admin.keys() == ["menu", "alarm-dead-letters"]
    assert "80" in admin.received()[-1].text
    assert await untold(branch.world) == []


def alarm(kind: str, channel: str = "test", count: int = 1) -> Alarm:
    return Alarm(f"{kind}:{channel}:{count}", kind, channel, count, START)


@pytest.mark.parametrize(
    ("kinds", "told"),
    [
        (["channel-down", "channel-back"], ["channel-back"]),
        (["channel-back", "channel-down"], ["channel-down"]),
        (["quota-80", "quota-95"], ["quota-95"]),
        (["dead-letters", "dead-updates"], ["dead-letters", "dead-updates"]),
    ],
)
def test_only_the_last_of_a_sequence_holds(kinds: list[str], told: list[str]) -> None:
    assert [news.newest.kind for news in folded(map(alarm, kinds))] == told


def test_channels_are_told_apart() -> None:
    assert len(folded([alarm("channel-down", "a"), alarm("channel-down", "b")])) == 2


async def test_that_a_messenger_is_away_is_told_on_another(branch: Branch, admin: Talker) -> None:
    await another_address(branch.world, admin)
    await raised(branch.world, "channel-down")
    await branch.world.wait(TICK)
    assert admin.keys() == ["menu"]
    assert await owed(branch.world, "other") == 1
    assert await untold(branch.world) == []


async def test_who_has_no_other_hears_when_it_is_back(branch: Branch, admin: Talker) -> None:
    await raised(branch.world, "channel-down")
    await branch.world.wait(TICK)
    assert await untold(branch.world) == ["channel-down"]
    await raised(branch.world, "channel-back", n=12)
    await branch.world.wait(TICK)
    assert admin.keys() == ["menu", "alarm-channel-back"]
    assert await untold(branch.world) == []


async def test_other_alarms_avoid_a_messenger_that_is_away(branch: Branch, admin: Talker) -> None:
    await another_address(branch.world, admin)
    await raised(branch.world, "dead-letters", why="1")
    await branch.world.wait(TICK)
    assert admin.keys()[-1] == "alarm-dead-letters"
    async with branch.world.database.transaction("down") as connection:
        await branch.world.store(connection).dispatchers.down("test", since=START)
    await raised(branch.world, "dead-letters", why="2")
    await branch.world.wait(TICK)
    assert await owed(branch.world, "other") == 1


async def test_an_alarm_that_fails_half_way_is_told_the_next_time(
    branch: Branch, admin: Talker, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise ZeroDivisionError

    await raised(branch.world, "dead-letters")
    with monkeypatch.context() as patch:
        patch.setattr("storage.outbox.OutboxRows.queue", broken)
        await branch.world.wait(TICK)
    assert await untold(branch.world) == ["dead-letters"]
    await branch.world.wait(TICK)
    assert admin.keys() == ["menu", "alarm-dead-letters"]


async def test_that_a_messenger_is_ill_is_told_beside_it_if_possible(
    branch: Branch, admin: Talker
) -> None:
    await raised(branch.world, "channel-ill", why="1")
    await branch.world.wait(TICK)
    assert admin.keys()[-1] == "alarm-channel-ill"
    await another_address(branch.world, admin)
    await raised(branch.world, "channel-ill", why="2")
    await branch.world.wait(TICK)
    assert await owed(branch.world, "other") == 1


async def test_a_channel_that_takes_nothing_in_is_an_alarm(branch: Branch, admin: Talker) -> None:
    world = branch.world
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(world.hall, "ailment", lambda: "refused: 401")
        for _ in range(8):
            await world.wait(TICK)
        assert admin.keys() == ["menu", "alarm-channel-ill"]
    for _ in range(3):
        await world.wait(TICK)
    assert admin.keys() == ["menu", "alarm-channel-ill", "alarm-channel-back"]


async def test_a_short_illness_is_not_worth_a_word(branch: Branch, admin: Talker) -> None:
    world = branch.world
    for _ in range(3):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(world.hall, "ailment", lambda: "refused: 401")
            for _ in range(3):
                await world.wait(TICK)
        await world.wait(TICK)
    assert admin.keys() == ["menu"]


async def outage(world: World, minutes: int) -> None:
    """Messages do not go, and for some minutes the messenger does not answer at all."""

    async def away() -> None:
        raise Retryable("away")

    for name in ("an", "binh", "chi", "dung", "em"):
        await world.engine.receive(world.person(name).update(text="/menu"))
    world.hall.failing = [Retryable("away") for _ in range(5)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(world.hall, "probe", away)
        await world.engine.outbox.drain()
        for _ in range(2 * minutes):
            await world.wait(TICK)


async def test_an_outage_is_told_with_its_end(branch: Branch, admin: Talker) -> None:
    world = branch.world
    await another_address(world, admin)
    await outage(world, 3)
    assert await owed(world, "other") == 1
    await world.wait(timedelta(seconds=1))
    await world.wait(TICK)
    assert admin.keys()[-1] == "alarm-channel-back"
    assert await untold(world) == []


async def test_a_short_outage_is_not_worth_a_word(branch: Branch, admin: Talker) -> None:
    await outage(branch.world, 0)
    await branch.world.wait(TICK)
    await branch.world.wait(TICK)
    assert admin.keys() == ["menu"]
