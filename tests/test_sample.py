"""The sample union: what is in it, that it is the same every time, and the links into it."""

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from bot.app import MESSAGES, open_ground
from bot.core.announcements import Stage
from bot.core.care import ClaimState
from bot.core.cases import CATEGORIES, Ending, State
from bot.core.errors import OperatorError
from bot.core.ids import Ids, short
from bot.core.joining import ApplicationState
from bot.core.units import UnitKind
from bot.engine.texts import Texts
from bot.sample import Sample, load_sample, present_sample
from bot.settings import Settings
from storage.database import Database
from storage.store import Stores
from storage.vault import Vault
from tests.clocks import FrozenClock
from tests.databases import PostgresDatabases, SqliteFiles, dump
from tests.kit import Talker, World

VERSION = Texts(MESSAGES).say("vi", "consent-version")


async def load(database: Database, clock: FrozenClock) -> Sample:
    stores = Stores(Vault({1: bytes(32)}, 1), Ids(clock.now))
    await load_sample(database, stores, clock.now(), VERSION)
    sample = await present_sample(database, stores, clock.now())
    assert sample is not None
    return sample


async def rows(database: Database, sql: str) -> list[tuple[Any, ...]]:
    async with database.reading("test") as connection:
        return [tuple(row.values() if hasattr(row, "values") else row)
                for row in await connection.all(sql)]  # fmt: skip


async def count(database: Database, table: str, where: str = "1 = 1") -> int:
    [(found,)] = await rows(database, f"SELECT COUNT(*) FROM {table} WHERE {where}")  # noqa: S608 - constant parts
    return int(found)


async def states(database: Database, table: str, column: str = "state") -> Counter[str]:
    return Counter(each for (each,) in await rows(database, f"SELECT {column} FROM {table}"))  # noqa: S608 - constant parts


async def test_a_province_with_everything_in_it(database: Database, clock: FrozenClock) -> None:
    await load(database, clock)
    kinds = await states(database, "units", "kind")
    assert kinds["CDCS"] == 83
    assert {"LDLD_TINH", "CD_KCN", "CD_PHUONG", "CD_XA", "CDCS", "NGHIEPDOAN_CS"} == set(kinds)
    assert 2_900 <= await count(database, "memberships", "ended_on IS NULL") <= 3_100
    assert await count(database, "memberships", "ended_on IS NOT NULL") > 10
    assert set(await states(database, "cases")) == set(State)
    assert set(await states(database, "cases", "category")) == {*CATEGORIES, "question"}
    assert set(await states(database, "cases", "outcome")) == {*Ending, None}
    assert set(await states(database, "applications")) == set(ApplicationState)
    assert set(await states(database, "care_claims")) == set(ClaimState)
    assert set(await states(database, "announcements")) == set(Stage)
    without = (
        "SELECT code FROM units WHERE id NOT IN (SELECT unit_id FROM roles WHERE role IN"
        " ('chair', 'admin'))"
    )
    assert await rows(database, without) == []


async def test_every_workplace_lies_in_a_wage_region(
    database: Database, clock: FrozenClock
) -> None:
    await load(database, clock)
    async with database.reading("test") as connection:
        units = World(database, clock).store(connection).units
        assert await units.without_wage_region() == 0
        demo = await units.by_code("CD001")
        assert demo is not None
        assert await units.wage_region(demo) == 2


async def test_it_fills_the_year_before_and_nothing_lies_ahead(
    database: Database, clock: FrozenClock
) -> None:
    await load(database, clock)
    now = int(clock.now().timestamp() * 1_000_000)
    month = int(timedelta(days=30).total_seconds() * 1_000_000)
    for table, column in (("cases", "opened_at"), ("applications", "submitted_at"),
                          ("announcements", "created_at")):  # fmt: skip
        found = await rows(database, f"SELECT {column} FROM {table}")  # noqa: S608 - constant parts
        ages = [(now - at) // month for (at,) in found]
        assert set(ages) >= set(range(11)), table
        assert 0 <= min(ages) <= max(ages) <= 12, table
    assert await count(database, "case_events", f"at > {now}") == 0
    assert await count(database, "deliveries", f"ended_at > {now}") == 0
    assert await count(database, "cases", "changed_at < opened_at OR closed_at < opened_at") == 0


async def test_everything_is_marked_as_made_up(database: Database, clock: FrozenClock) -> None:
    await load(database, clock)
    for table in ("units", "people", "applications", "cases", "announcements",
                  "care_programmes", "care_claims"):  # fmt: skip
        assert await count(database, table, "is_sample = 0") == 0


async def test_what_people_told_is_sealed(database: Database, clock: FrozenClock) -> None:
    await load(database, clock)
    stolen = await dump(database)
    assert b"+84500" not in stolen
    assert "Hai tháng nay xưởng em chưa có lương".encode() not in stolen
    assert "Nhà em tốc mái".encode() not in stolen


async def test_the_same_day_gives_the_same_union(
    databases: SqliteFiles | PostgresDatabases, clock: FrozenClock
) -> None:
    told = []
    for name in ("first", "second"):
        database = await Database.open(await databases.ready(f"sample-{name}"))
        await load(database, clock)
        clock.move(timedelta(hours=5))
        told.append(
            await rows(database, "SELECT code, name, path FROM units ORDER BY code")
            + await rows(database, "SELECT full_name FROM people ORDER BY id")
            + await rows(database, "SELECT number, category, state FROM cases ORDER BY number")
            + await rows(database, "SELECT number, state FROM applications ORDER BY number")
            + await rows(database, "SELECT number, kind, state FROM care_claims ORDER BY number")
        )
        await database.close()
    assert told[0] == told[1]


async def test_it_is_loaded_once(database: Database, clock: FrozenClock) -> None:
    first = await load(database, clock)
    people = await count(database, "people")
    clock.move(timedelta(days=3))
    assert await load(database, clock) == first
    assert await count(database, "people") == people


async def test_a_real_union_is_left_alone(database: Database, clock: FrozenClock) -> None:
    world = World(database, clock)
    async with database.transaction("unit") as connection:
        await world.store(connection).units.add("X", "LĐLĐ", UnitKind.PROVINCE, parent=None)
    with pytest.raises(OperatorError, match="real union"):
        await load(database, clock)
    assert await count(database, "people") == 0


async def test_numbers_go_on_after_those_of_the_sample(
    database: Database, clock: FrozenClock
) -> None:
    await load(database, clock)
    world = World(database, clock)
    async with database.transaction("numbers") as connection:
        [number] = await world.store(connection).cases.numbers(2026, 1)
    assert await count(database, "cases", f"number = '{number}'") == 0
    assert await count(database, "cases", f"number > '{number}'") == 0


async def test_nothing_of_it_without_demo(database_url: str, clock: FrozenClock) -> None:
    settings = Settings.model_validate(
        {"database_url": database_url, "data_key": "1:" + "A" * 43 + "="}
    )
    ground = await open_ground(settings, clock)
    assert not ground.about.sample
    assert ground.sample is None
    assert await count(ground.database, "units") == await count(ground.database, "people") == 0
    await ground.database.close()


@dataclass
class Trial:
    world: World
    member: str
    chair: str
    admin: str

    async def enter(self, name: str, link: str) -> Talker:
        talker = self.world.person(name)
        assert await talker.say(f"/start {link}") == ["start-demo", "menu"]
        return talker


@pytest.fixture
async def trial(database: Database, clock: FrozenClock) -> Trial:
    sample = await load(database, clock)
    assert [role for role, _ in sample.links] == ["member", "officer", "province"]
    assert all(len(link) <= 64 for _, link in sample.links)
    return Trial(World(database, clock, sample=sample), *(link for _, link in sample.links))


def acts(talker: Talker) -> set[str]:
    return {choice.payload.partition(":")[0] for choice in talker.choices()}


async def test_three_windows_play_with_one_another(trial: Trial) -> None:
    member = await trial.enter("window1", trial.member)
    chair = await trial.enter("window2", trial.chair)
    admin = await trial.enter("window3", trial.admin)
    assert "join" not in acts(member)
    assert "work" in acts(chair) & acts(admin)
    assert await member.say("/gapcanbo") == ["ask-question"]  # consent was given before
    await member.say("Cho em hỏi cưới được nghỉ mấy ngày?")
    assert "ask-sent" in await member.tap("named")
    assert chair.keys()[-1] == "case-new-for-officer"
    await chair.tap("case.open")
    await chair.tap("case.take")
    assert member.keys()[-1] == "case-taken-news"
    assert await admin.say("/viec") == ["work"]
    assert await admin.say("/don") == ["applications-list"]


async def test_the_member_has_cases_to_look_at(trial: Trial) -> None:
    member = await trial.enter("window1", trial.member)
    assert await member.say("/vuviec") == ["cases-list"]
    assert await member.say("/thongbao") == ["notices"]
    chair = await trial.enter("window2", trial.chair)
    assert await chair.say("/viec") == ["work"]
    assert await chair.tap("work.list") == ["work-list"]


async def test_care_is_there_to_play_with(trial: Trial) -> None:
    member = await trial.enter("window1", trial.member)
    chair = await trial.enter("window2", trial.chair)
    assert await member.say("/chamlo") == ["care-list"]
    assert await member.send(button="care.claims:") == ["care-claims"]
    assert await member.say("mái ấm") == ["care-one"]
    assert await member.say("/baocaochamlo") == ["care-report"]
    assert await chair.say("/chamlocs") == ["claims-list"]
    assert await chair.tap("claim") == ["claim-card"]
    assert await chair.say("/chuongtrinh") == ["programmes"]


async def test_every_sum_of_the_sample_is_plainly_made_up(
    database: Database, clock: FrozenClock
) -> None:
    await load(database, clock)
    for name, amount in await rows(database, "SELECT name, amount FROM care_programmes"):
        assert "mẫu)" in name
        assert amount is None or len(set(str(amount).rstrip("0"))) == 1


async def test_a_link_takes_a_chat_over_and_forgets_its_forms(trial: Trial) -> None:
    someone = await trial.enter("window1", trial.member)
    member_id = await someone.person_id()
    await someone.say("/phananh")
    assert await someone.say(f"/start {trial.chair}") == ["start-demo", "menu"]
    assert await someone.person_id() != member_id
    assert await someone.at() is None
    assert "form.resume" not in acts(someone)
    assert await someone.say(f"/start {trial.member}") == ["start-demo", "menu"]
    assert await someone.person_id() == member_id


async def test_a_trial_says_that_it_is_one(trial: Trial) -> None:
    assert await trial.world.person("an").say("/start") == ["start-hello", "start-sample", "menu"]


async def test_links_open_nobody_real(trial: Trial) -> None:
    real = trial.world.person("real")
    await real.say("/start")
    other = trial.world.person("other")
    before = await other.person_id()
    for payload in (f"demo-{short(await real.person_id())}", "demo-zzzzzzzzzzzzz", "demo-1"):
        assert await other.say(f"/start {payload}") == ["start-no-demo", "menu"]
    assert await other.person_id() == before
    assert await other.say("/start demo-!") == ["start-hello", "start-sample", "menu"]


async def test_links_are_dead_where_the_union_is_not_a_sample(
    trial: Trial, clock: FrozenClock
) -> None:
    serving = World(trial.world.database, clock)
    an = serving.person("an")
    before = await an.person_id()
    assert await an.say(f"/start {trial.admin}") == ["start-no-demo", "menu"]
    assert await an.person_id() == before
    assert await an.say("/start") == ["start-hello", "menu"]


async def test_late_dates_of_the_sample_wake_nobody(trial: Trial) -> None:
    chair = await trial.enter("window", trial.chair)
    before = len(chair.received())
    await trial.world.wait(timedelta(seconds=1))
    assert chair.keys()[before:] == []
