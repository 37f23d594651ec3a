"""``nhipcau outbox``, on both engines, also beside a bot that runs."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.administration import outbox
from bot.administration.outbox import drop, failed, look, retry, span
from bot.app import open_vault
from bot.core.errors import Gone, OperatorError, Undeliverable
from bot.core.ids import short
from bot.core.units import UnitKind
from bot.engine.clock import SystemClock
from bot.engine.outbox.tenure import BEAT
from bot.settings import Settings, Zalo
from storage.database import Database
from tests.administration.conftest import KEY, settings_for, store_of
from tests.clocks import FrozenClock
from tests.kit import Talker, World

ROOT = Path(__file__).parent.parent.parent


def yes(_question: str) -> bool:
    return True


async def at_once(_seconds: float) -> None:
    await asyncio.sleep(0)


@dataclass
class Bot:
    """A bot that runs beside the commands, and An who talks to it."""

    world: World
    an: Talker
    settings: Settings

    async def dead(self, *texts: str) -> list[int]:
        """The answers to these can never go; all dead letters there are, oldest first."""
        for text in texts:
            self.world.hall.failing = [Undeliverable("too odd")]
            await self.an.say(text)
        async with store_of(self.settings) as store:
            return [each.id for each in reversed(await store.dead_letters.newest(9))]

    async def audited(self) -> list[tuple[int | None, str, str, str]]:
        async with store_of(self.settings) as store:
            rows = await store.connection.all("SELECT * FROM audit ORDER BY seq")
        return [(row["actor_id"], row["act"], row["object"], row["unit_path"]) for row in rows]


@pytest.fixture
async def bot(settings: Settings) -> AsyncIterator[Bot]:
    database = await Database.open(settings.database_url.get_secret_value())
    world = World(database, FrozenClock(SystemClock().now()), vault=open_vault(settings))
    an = world.person("5512345678")
    await an.say("/menu")
    async with store_of(settings) as store:
        await store.units.add("LDLD", "Top", UnitKind.PROVINCE, parent=None)
    yield Bot(world, an, settings)
    await database.close()


async def test_an_empty_outbox(settings: Settings) -> None:
    assert (await look(settings, pause=at_once)).lines == ("nothing was ever sent, nothing waits",)
    assert (await failed(settings, limit=5)).lines == ("no dead letters",)


async def test_a_database_that_is_not_there_is_no_empty_outbox(tmp_path: Path) -> None:
    with pytest.raises(OperatorError, match="no database file"):
        await look(settings_for(f"sqlite:///{tmp_path}/none.db"), pause=at_once)


async def test_a_line_a_channel(bot: Bot) -> None:
    await bot.dead("/menu")
    bot.world.hall.failing = [Undeliverable("x")]
    await bot.world.engine.receive(bot.an.update(text="/start"))
    async with store_of(bot.settings) as store:
        await store.dispatchers.down("test", since=store.now)
        await store.quotas.add("test", 2400)
    head, line = (await look(bot.settings, pause=at_once)).lines
    assert head.split()[:4] == ["channel", "answers", "news", "broadcasts"]
    cells = line.split("  ")
    assert cells[0] == "test"
    assert "2 (" in line
    assert "(silent)" in line  # the bot of this test only beats when it is told to
    assert cells[-1] == "2400"


async def test_the_quota_stands_beside_what_is_used(bot: Bot) -> None:
    zalo = Zalo(token=SecretStr("12345:abcdefgh"))
    async with store_of(bot.settings) as store:
        await store.quotas.add("zalo", 2417)
    report = await look(bot.settings.model_copy(update={"zalo": zalo}), pause=at_once)
    assert report.lines[2].startswith("zalo")
    assert report.lines[2].endswith("2417 of 3000")


async def test_who_beats_while_we_watch_is_alive(bot: Bot) -> None:
    async def beat(_seconds: float) -> None:
        async with store_of(bot.settings) as store:
            holder = await store.dispatchers.holder("test")
            assert holder
            assert await store.dispatchers.beat("test", holder.name, holder.epoch)

    assert "(alive)" in (await look(bot.settings, pause=beat)).lines[1]


async def test_a_channel_that_was_given_back_has_nobody(bot: Bot) -> None:
    async with store_of(bot.settings) as store:
        holder = await store.dispatchers.holder("test")
        assert holder
        await store.dispatchers.give_back("test", holder.name, holder.epoch)
    assert "nobody" in (await look(bot.settings, pause=at_once)).lines[1]


async def test_dead_letters_are_listed_without_what_they_say(bot: Bot) -> None:
    (letter,) = await bot.dead("/trogiup")
    head, line = (await failed(bot.settings, limit=5)).lines
    assert [*head.split()] == [
        *("id", "since", "channel", "chat", "lane", "tries", "arrived", "reason", "retry")
    ]
    assert line.split()[0] == short(letter)
    assert line.split()[3:] == ["test", "•••••678", "answers", "1", "no", "too", "odd", "yes"]


async def test_a_long_list_says_how_many_there_are(bot: Bot) -> None:
    await bot.dead("/menu", "/menu", "/menu")
    lines = (await failed(bot.settings, limit=2)).lines
    assert len(lines) == 4
    assert lines[-1].startswith("and 1 older")


async def test_one_letter_goes_again_and_the_bot_sends_it(bot: Bot) -> None:
    first, second = await bot.dead("/trogiup", "/menu")
    wanted = [short(first)]
    report = await retry(bot.settings, wanted, yes)
    assert report.lines == ("1 dead letter put back, due now",)
    bot.world.clock.move(timedelta(minutes=1))
    await bot.world.engine.outbox.drain()
    assert bot.an.keys() == ["menu", "help"]
    again = await retry(bot.settings, wanted, yes)
    assert (again.lines[0], again.well) == ("0 dead letters put back, due now", True)
    assert await bot.dead() == [second]
    assert await bot.audited() == [(None, "outbox.retry", short(first), "/LDLD/")]


async def test_all_of_them_go_but_those_out_of_reach(bot: Bot) -> None:
    await bot.dead("/menu", "/menu")
    gone = bot.world.person("gone")
    bot.world.hall.failing = [Gone("blocked")]
    await gone.say("/menu")
    report = await retry(bot.settings, ["all"], yes)
    assert report.lines[0] == "2 dead letters put back, due now"
    assert report.lines[1].startswith("1 left: to an address that cannot be reached")
    assert await bot.audited() == [(None, "outbox.retry", "all:2", "/LDLD/")]
    line = (await failed(bot.settings, limit=5)).lines[1]
    assert line.endswith("no: unreachable")


async def test_many_go_in_portions(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "PORTION", 2)
    await bot.dead("/menu", "/trogiup", "/menu")
    assert (await retry(bot.settings, ["all"], yes)).lines[0].startswith("3 ")
    assert [entry[2] for entry in await bot.audited()] == ["all:2", "all:1"]
    await bot.world.wait(timedelta(minutes=1))
    assert bot.an.keys() == ["menu", "menu", "help", "menu"]


async def test_what_is_dropped_never_goes(bot: Bot) -> None:
    first, second = await bot.dead("/trogiup", "/menu")
    assert (await drop(bot.settings, [short(first)], yes)).lines == ("1 dead letter dropped",)
    assert (await drop(bot.settings, [short(first)], yes)).well
    assert (await retry(bot.settings, [short(first)], yes)).lines[0].startswith("0 ")
    assert (await drop(bot.settings, ["all"], yes)).lines == ("1 dead letter dropped",)
    await bot.world.engine.outbox.drain()
    assert bot.an.keys() == ["menu"]
    assert await bot.audited() == [
        (None, "outbox.drop", short(first), "/LDLD/"),
        (None, "outbox.drop", "all:1", "/LDLD/"),
    ]
    assert second not in await bot.dead()


async def test_who_says_no_changes_nothing(bot: Bot) -> None:
    (letter,) = await bot.dead("/trogiup")
    asked: list[str] = []

    def no(question: str) -> bool:
        asked.append(question)
        return False

    for act in (retry, drop):
        report = await act(bot.settings, ["all"], no)
        assert report.lines == ("nothing was changed",)
    assert asked == ["Send 1 dead letter again?", "Give 1 dead letter up for good?"]
    assert await bot.dead() == [letter]
    assert await bot.audited() == []


@pytest.mark.parametrize("wrong", ["", "é", "a-b", "zzzzzzzzzzzzzz", "zz9"])
async def test_an_id_that_is_none_changes_nothing(bot: Bot, wrong: str) -> None:
    (letter,) = await bot.dead("/trogiup")
    for act in (retry, drop):
        with pytest.raises(OperatorError, match="--failed") as refused:
            await act(bot.settings, [short(letter), wrong], yes)
        assert "\n" not in str(refused.value)
    assert await bot.dead() == [letter]
    assert len((await retry(bot.settings, [short(letter)], yes)).lines) == 1


async def test_a_process_of_its_own_writes_while_the_bot_does(bot: Bot) -> None:
    await bot.dead("/trogiup")
    url = bot.settings.database_url.get_secret_value()
    environment = {"NHIPCAU_DATABASE_URL": url, "NHIPCAU_DATA_KEY": KEY, "PYTHONPATH": str(ROOT)}
    command = ("-m", "bot", "outbox", "--retry", "all")
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        sys.executable, *command, stdin=pipe, stdout=pipe, env=os.environ | environment
    )
    talking = asyncio.create_task(process.communicate())
    said = 0
    while not talking.done():
        assert await bot.an.say("/menu") in (["menu"], ["menu", "help"], ["help", "menu"])
        said += 1
        await asyncio.sleep(0.01)
    assert (await talking)[0].decode().splitlines() == ["1 dead letter put back, due now"]
    await bot.world.wait(timedelta(minutes=1))
    assert said > 5
    assert bot.an.keys().count("help") == 1
    assert bot.an.keys().count("menu") == said + 1


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0, "0 s"), (59, "59 s"), (60, "1 min"), (7_199, "1 h"), (200_000, "2 d")],
)
def test_a_span_is_told_in_its_largest_unit(seconds: int, shown: str) -> None:
    assert span(seconds) == shown


def test_who_lives_has_time_to_show_it() -> None:
    assert outbox._LOOKS * outbox._LOOK_AGAIN > BEAT + 1
