"""A print asked for in a turn comes as a file, once; what cannot be printed blocks nobody."""

import asyncio
import logging

import pytest

from bot.core.chat import StoredFile
from bot.core.errors import StorageError
from bot.core.prints import MOST_TRIES, MOST_WAITING
from storage.database import Database
from storage.prints import LEASE
from tests.clocks import FrozenClock
from tests.databases import count_rows
from tests.engine import sample
from tests.engine.press import poster
from tests.engine.press.poster import PDF, print_all, unprintable, watch
from tests.kit import World


def beside(world: World) -> World:
    """Another process on the same database."""
    return World(world.database, world.clock, poster.ALL, texts=sample.texts(), hall=world.hall)


async def content(world: World, file: StoredFile) -> bytes | None:
    async with world.database.reading("test") as connection:
        return await world.store(connection).files.content(file.id)


async def states(world: World) -> list[str]:
    async with world.database.reading("test") as connection:
        rows = await connection.all("SELECT state FROM prints ORDER BY id")
        return [row["state"] for row in rows]


async def test_an_answer_comes_as_a_page_and_as_a_picture(world: World) -> None:
    lan = world.person("lan")
    await lan.say("/poster")
    assert await lan.tap("poster.pdf") == ["poster-coming"]
    await print_all(world)
    message = lan.received()[-1]
    [file] = message.files
    assert (message.key, file.mime, file.name) == (
        "poster-here",
        "application/pdf",
        "Làm thêm.pdf",
    )
    assert ((await content(world, file)) or b"").startswith(b"%PDF-")
    assert [each.payload for row in message.keyboard for each in row] == ["poster.png:"]
    await lan.tap("poster.png")
    await print_all(world)
    [picture] = lan.received()[-1].files
    assert (picture.mime, picture.name) == ("image/png", "Làm thêm.png")
    assert ((await content(world, picture)) or b"").startswith(b"\x89PNG")
    assert await states(world) == ["done", "done"]


@pytest.mark.parametrize(
    ("language", "title", "steps"),
    [("vi", "Tiền làm thêm", "Bước một: a"), ("en", "Overtime pay", "Step one: a")],
)
async def test_a_sheet_is_in_its_readers_language(
    world: World, language: str, title: str, steps: str
) -> None:
    printer = watch(world)
    lan = world.person("lan", language)
    await lan.say("/print")
    await print_all(world)
    [seen] = printer.seen
    assert (seen.language, seen.title) == (language, title)
    assert "1.500.000 đ" in seen.headline
    day = {"vi": "Ngày", "en": "Day"}[language]
    assert seen.sections[0].lines == (steps, day)
    assert seen.sections[0].rows == ((day, "20/11/2026"),)
    assert seen.comparison
    assert seen.comparison.rows == ((day, "1.500.000 đ", "3.000.000 đ"),)
    assert seen.chart
    assert [bar.value for bar in seen.chart.bars] == [1_500_000, 3_000_000]


async def test_an_update_that_comes_twice_prints_once(world: World) -> None:
    watch(world)
    lan = world.person("lan")
    update = lan.update(text="/print")
    await lan.deliver(update)
    await lan.deliver(update)
    await print_all(world)
    assert await states(world) == ["done"]


async def test_a_reason_is_printed_once(world: World) -> None:
    watch(world)
    lan = world.person("lan")
    await lan.say("/once", "/once")
    await print_all(world)
    await lan.say("/once")
    await print_all(world)
    assert lan.keys().count("poster-here") == 1


async def test_too_many_at_a_time_are_refused_kindly(world: World) -> None:
    watch(world)
    lan, binh = world.person("lan"), world.person("binh")
    for _ in range(MOST_WAITING):
        assert await lan.say("/print") == ["poster-coming"]
    assert await lan.say("/print") == ["engine-prints-waiting"]
    assert await binh.say("/print") == ["poster-coming"]
    await print_all(world)
    assert lan.keys().count("poster-here") == MOST_WAITING
    assert await lan.say("/print") == ["poster-coming"]


async def test_poison_blocks_nobody_and_is_told(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    printer = watch(world)
    printer.poison["độc"] = unprintable()
    lan, binh = world.person("lan"), world.person("binh")
    await lan.say("/print độc")
    await binh.say("/print")
    with caplog.at_level(logging.INFO):
        await print_all(world)
    assert [each.title for each in printer.seen] == ["độc", "Tiền làm thêm", "độc", "độc"]
    assert binh.keys()[-1] == "poster-here"
    assert lan.keys()[-1] == "engine-print-failed"
    assert "Làm thêm" in lan.received()[-1].text
    assert await states(world) == ["failed", "done"]
    [line] = [each for each in caplog.records if each.getMessage() == "press.given-up"]
    assert "độc" not in str(vars(line))
    assert world.engine.metrics.total("prints_failed") == MOST_TRIES
    assert await lan.say("/print") == ["poster-coming"]


class Killed(BaseException):
    """The process dies while it renders."""


async def test_what_kills_the_process_is_given_up_too(world: World) -> None:
    lan = world.person("lan")
    await lan.say("/print độc")
    for _ in range(MOST_TRIES):
        process = beside(world)
        watch(process).poison["độc"] = Killed()
        with pytest.raises(Killed):
            await process.engine.press.drain()
        world.clock.move(LEASE)
    printer = watch(world)
    await print_all(world)
    assert printer.seen == []
    assert lan.keys()[-1] == "engine-print-failed"


async def test_a_row_that_does_not_open_is_given_up(world: World) -> None:
    watch(world)
    lan = world.person("lan")
    await lan.say("/print")
    async with world.database.transaction("break") as connection:
        await connection.run("UPDATE prints SET sheet_sealed = message_sealed")
    await print_all(world)
    assert lan.keys()[-1] == "engine-print-failed"


async def test_two_processes_print_each_once(world: World) -> None:
    other = beside(world)
    printers = [watch(each) for each in (world, other)]
    people = [world.person(str(n)) for n in range(6)]
    for each in people:
        await each.say("/print")
    await asyncio.gather(world.engine.press.drain(), other.engine.press.drain())
    await world.engine.outbox.drain()
    assert [each.keys().count("poster-here") for each in people] == [1] * 6
    assert sum(len(each.seen) for each in printers) == 6


async def test_a_slow_process_is_overtaken_without_a_second_file(world: World) -> None:
    slow, quick = watch(world), beside(world)
    watch(quick)

    async def overtake() -> None:
        world.clock.move(LEASE)
        await quick.engine.press.drain()

    slow.meanwhile = overtake
    lan = world.person("lan")
    await lan.say("/print")
    await print_all(world)
    assert lan.keys().count("poster-here") == 1
    rows = await count_rows(world.database)
    assert (rows["prints"], rows["files"]) == (1, 1)


async def test_who_is_forgotten_in_the_middle_gets_nothing(world: World) -> None:
    printer = watch(world)
    lan = world.person("lan")
    await lan.say("/print")
    number = await lan.person_id()

    async def erase() -> None:
        async with world.database.transaction("erase") as connection:
            await world.store(connection).erasure.erase(number)

    printer.meanwhile = erase
    await print_all(world)
    assert lan.keys() == ["poster-coming"]
    rows = await count_rows(world.database)
    assert (rows["prints"], rows["files"]) == (0, 0)


async def test_only_a_commit_with_prints_wakes_the_press(world: World) -> None:
    woken = world.engine.press._asked._event
    lan = world.person("lan")
    await lan.say("/poster")
    assert not woken.is_set()
    await lan.say("/print")
    assert woken.is_set()


async def test_the_loop_prints_and_ends_with_what_is_in_hand(world: World) -> None:
    printer, press = watch(world), world.engine.press
    begun = asyncio.Event()

    async def note() -> None:
        begun.set()

    printer.meanwhile = note
    press.start()
    while press.beat is None:  # it looks once, finds nothing, and rests
        await asyncio.sleep(0)
    lan = world.person("lan")
    await lan.say("/print")
    await asyncio.wait_for(begun.wait(), 30)
    await press.stop()
    assert await states(world) == ["done"]
    await world.engine.outbox.drain()
    assert lan.received()[-1].files


async def test_the_loop_outlives_a_database_that_is_away(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away() -> bool:
        raise StorageError("away", passing=True)

    press = world.engine.press
    with monkeypatch.context() as patch:
        patch.setattr(press, "_next", away)
        assert not await press._tried()
    assert not await press._tried()


async def test_the_successor_of_the_only_process_prints_at_once(
    database: Database, clock: FrozenClock, world: World
) -> None:
    await world.person("lan").say("/print")
    async with database.transaction("lease") as connection:
        assert await world.store(connection).prints.lease()
    after = beside(world)
    watch(after)
    await after.engine.press.take_over()
    await print_all(after)
    assert await states(world) == ["done"]


async def test_a_file_goes_with_the_print_in_the_end(world: World) -> None:
    watch(world)
    lan = world.person("lan")
    await lan.say("/print")
    await print_all(world)
    assert await content(world, lan.received()[-1].files[0]) == PDF
    for _ in range(40):
        await world.wait(LEASE * 60 * 24)
    rows = await count_rows(world.database)
    assert (rows["prints"], rows["files"]) == (0, 0)
