"""What members read, mute, stop and turn on again."""

from datetime import timedelta

import pytest

from bot.core.announcements import Announcement, Audience, Repeats, Stage, Topic
from bot.core.errors import RetryAfter
from bot.core.units import Unit, UnitKind
from tests.kit import Talker, World


@pytest.fixture
async def unit(world: World) -> Unit:
    async with world.database.transaction("test") as connection:
        units = world.store(connection).units
        top = await units.add("LDLD", "LĐLĐ tỉnh", UnitKind.PROVINCE, parent=None)
        return await units.add("CD001", "May Hoa Sen", UnitKind.GRASSROOTS, parent=top)


@pytest.fixture
async def an(world: World, unit: Unit) -> Talker:
    talker = world.person("an")
    await talker.say("xin chao")
    person = await talker.person_id()
    async with world.database.transaction("test") as connection:
        since = world.clock.now().date()
        await world.store(connection).memberships.begin(person, unit.id, since, None)
    return talker


async def announce(world: World, unit: Unit, topic: Topic, *, wait: bool = True) -> Announcement:
    async with world.database.transaction("test") as connection:
        store = world.store(connection)
        author = await connection.value("SELECT MIN(id) FROM people")
        made = Announcement(
            id=store.ids.new(),
            author_id=author,
            unit_id=unit.id,
            unit_name=unit.name,
            unit_path=unit.path,
            audience=Audience.MEMBERS,
            topic=topic,
            body=f"Tin về {topic} của công đoàn",
            stage=Stage.SCHEDULED,
            repeats=Repeats.ONCE,
            starts_at=store.now,
            next_at=store.now,
            created_at=store.now,
        )
        await store.announcements.schedule(made)
    if wait:
        await world.wait(timedelta(seconds=2))
        await world.wait(timedelta(seconds=2))
    return made


def count(talker: Talker) -> int:
    return talker.keys().count("notice")


async def test_nothing_came_yet(an: Talker) -> None:
    assert await an.say("/thongbao") == ["notices-none"]
    assert await an.say("/notices") == ["notices-none"]


async def test_the_latest_are_read_again(world: World, unit: Unit, an: Talker) -> None:
    for topic in Topic:
        await announce(world, unit, topic)
    await announce(world, unit, Topic.EVENTS)
    assert await an.say("/thongbao") == ["notices"]
    assert len(an.choices()) <= 6
    assert await an.tap("notice.show") == ["notice"]
    assert await an.tap("notices") == ["notices"]


async def test_only_who_got_it_reads_it_again(world: World, unit: Unit, an: Talker) -> None:
    await announce(world, unit, Topic.GENERAL)
    await an.say("/thongbao")
    payload = an.find("notice.show")
    stranger = world.person("stranger")
    await stranger.say("xin chao")
    assert await stranger.send(button=payload) == ["notice-gone"]
    assert await stranger.send(button="notice.show:") == ["notice-gone"]


async def test_a_topic_is_muted_from_its_notice(world: World, unit: Unit, an: Talker) -> None:
    await announce(world, unit, Topic.EVENTS)
    assert await an.tap("notice.mute") == ["notice-muted"]
    await announce(world, unit, Topic.EVENTS)
    assert count(an) == 1
    await announce(world, unit, Topic.BENEFITS)
    assert count(an) == 2
    await an.say("/thongbao")
    assert await an.tap("notices.topics") == ["notices-topics"]
    assert len(an.choices()) == 5
    assert await an.tap("notice.unmute:events") == ["notice-unmuted"]
    await announce(world, unit, Topic.EVENTS)
    assert count(an) == 3


@pytest.mark.parametrize(
    "word",
    ["stop", "STOP", "Stop.", "dừng", "Ngừng nhận tin", "/stop", "/ngungtin", "unsubscribe",
     "cho em ngung nhan tin voi", "dung nhan tin nua nhe"],
)  # fmt: skip
async def test_stop_always_works(world: World, unit: Unit, an: Talker, word: str) -> None:
    assert await an.say(word) == ["notices-stopped"]
    for topic in Topic:
        await announce(world, unit, topic)
    assert count(an) == 0
    assert await an.say("xin chao") != []
    assert await an.tap("notice.unmute:all") == ["notices-again"]
    await announce(world, unit, Topic.GENERAL)
    assert count(an) == 1


@pytest.mark.parametrize("word", ["đúng rồi", "dung", "sử dụng thẻ thế nào", "đừng lo"])
async def test_words_that_look_like_stop_do_not_stop(an: Talker, word: str) -> None:
    assert "notices-stopped" not in await an.say(word)


async def test_stop_in_the_middle_of_a_form_keeps_the_form(an: Talker) -> None:
    await an.say("/phananh")
    where = await an.at()
    assert where is not None
    assert (await an.say("stop"))[0] == "notices-stopped"
    assert await an.at() == where


async def test_stop_takes_back_what_waits(world: World, unit: Unit, an: Talker) -> None:
    made = await announce(world, unit, Topic.URGENT, wait=False)
    world.hall.failing = [RetryAfter("slow", 3600)]
    await world.wait(timedelta(seconds=2))
    assert await an.say("/stop") == ["notices-stopped"]
    await world.wait(timedelta(hours=2))
    assert count(an) == 0
    async with world.database.reading("test") as connection:
        tally = await world.store(connection).deliveries.tally(made.id, 1)
        found = await world.store(connection).announcements.get(made.id)
    assert tally.cancelled == 1
    assert found is not None
    assert found.stage is Stage.DONE


async def test_start_again_by_words(an: Talker) -> None:
    assert await an.say("stop") == ["notices-stopped"]
    assert await an.say("bật lại thông báo") == ["notices-again"]
    assert await an.say("stop") == ["notices-stopped"]
    assert await an.say("/nhantin") == ["notices-again"]


async def test_all_is_switched_at_once(an: Talker) -> None:
    await an.say("/thongbao")
    await an.tap("notices.topics")
    assert await an.tap("notice.mute:all") == ["notices-stopped"]
    await an.say("/thongbao")
    await an.tap("notices.topics")
    assert await an.tap("notice.unmute:all") == ["notices-again"]
