"""Reminders: set by another service, sent in the morning, listed, dropped and done."""

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import pytest

from bot.core.announcements import Topic
from bot.core.moments import LOCAL, local
from bot.core.money import Dong
from bot.core.reminders import MOST, Subject, Wanted
from bot.engine.service import Act, Service
from bot.engine.turn import Done, Named, Outcome, Turn, button
from handlers import SERVICES
from handlers.reminders import remind
from storage.database import Database
from tests.clocks import FrozenClock
from tests.kit import Talker, World
from tests.test_every_flow import check_buttons

DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
SUBJECTS = {
    "plain": Named("reminders-something"),
    "nested": Named("notices-turn-off", topic=Named("notice-topic-benefits")),
    "attribute": Named("privacy-kind", "erase"),
    "money": Named("notices-turn-off", topic=Dong(9_500_000)),
    "day": Named("notices-turn-off", topic=date(2027, 2, 28)),
    "at": Named("notices-turn-off", topic=datetime(2027, 2, 28, 9, 30, tzinfo=LOCAL)),
    "rate": Named("notices-turn-off", topic=Decimal("12.5")),
    "flag": Named("notices-turn-off", topic=True),
}


async def ask(turn: Turn[Any]) -> Outcome:
    """``test.remind:<days ahead>/<key>/<subject>``: what a service does with its button."""
    after, key, subject = turn.argument.split("/")
    deadline = turn.today + int(after) * DAY
    back = button("notices", "7")
    return Done(
        await remind(turn, key=key, subject=SUBJECTS[subject], deadline=deadline, back=back)
    )


ASKING = Service("asking", acts=(Act("test.remind", ask),))


@pytest.fixture
def world(database: Database, clock: FrozenClock) -> World:
    return World(database, clock, (*SERVICES, ASKING))


@pytest.fixture
async def an(world: World) -> Talker:
    talker = world.person("an")
    await talker.say("/menu")
    return talker


async def remind_me(who: Talker, after: int, key: str = "k", subject: str = "plain") -> list[str]:
    return await who.send(button=f"test.remind:{after}/{key}/{subject}")


async def until(world: World, days: int, hour: int, minute: int = 0) -> None:
    """The clock's work at an hour of a day ahead; nobody looked in between."""
    day = local(world.clock.now()).date() + days * DAY
    then = datetime.combine(day, time(hour, minute), LOCAL)
    await world.wait(then - world.clock.now())


def reminded(who: Talker) -> list[str]:
    return [each.text for each in who.received() if each.key == "reminders-due"]


def dates(text: str) -> list[str]:
    return re.findall(r"\d\d/\d\d/\d{4}", text)


async def test_a_reminder_is_set_and_comes_in_the_morning(world: World, an: Talker) -> None:
    assert await remind_me(an, 45) == ["reminders-new"]
    assert dates(an.heard[0].text) == ["04/01/2027", "05/12/2026"]
    check_buttons(an.heard[0])
    await until(world, 14, 23)
    await until(world, 1, 7, 59)
    assert reminded(an) == []
    await until(world, 0, 8, 1)
    assert len(reminded(an)) == 1
    assert dates(reminded(an)[0]) == ["04/01/2027"]
    assert " 30 " in reminded(an)[0]
    check_buttons(an.received()[-1])
    await until(world, 0, 9)
    await until(world, 0, 20)
    assert len(reminded(an)) == 1


async def test_the_link_leads_back(world: World, an: Talker) -> None:
    await remind_me(an, 3)
    await until(world, 3, 8)
    assert await an.tap("notices:7") == ["notices-none"]


async def test_all_four_come_and_then_it_ends(world: World, an: Talker) -> None:
    await remind_me(an, 40)
    for _ in range(45):
        await until(world, 1, 8)
    left = [re.search(r"còn (\d+) ngày|hôm nay", text) for text in reminded(an)]
    assert [found and found.group(1) for found in left] == ["30", "14", "3", None]
    async with world.database.reading("look") as connection:
        assert await connection.value("SELECT COUNT(*) FROM reminders") == 0
    assert await an.say("/nhac") == ["reminders-none"]


async def test_after_some_days_down_one_comes_and_not_three(world: World, an: Talker) -> None:
    await remind_me(an, 40)
    await until(world, 38, 3)
    assert reminded(an) == []
    await until(world, 0, 8)
    assert len(reminded(an)) == 1
    assert " 2 " in reminded(an)[0]
    await until(world, 1, 8)
    assert len(reminded(an)) == 1
    await until(world, 1, 8)
    assert len(reminded(an)) == 2


@pytest.mark.parametrize(
    ("days", "hour", "count"), [(3, 20, 1), (3, 21, 0), (4, 8, 0), (9, 12, 0)]
)
async def test_down_until_the_deadline(
    world: World, an: Talker, days: int, hour: int, count: int
) -> None:
    await remind_me(an, 3)
    await until(world, days, hour)
    assert len(reminded(an)) == count
    await until(world, 1, 8)
    await until(world, 1, 8)
    assert len(reminded(an)) == count


@pytest.mark.parametrize(
    ("after", "said"),
    [(-1, "reminders-passed"), (0, "reminders-today"), (1, "reminders-hurry"),
     (2, "reminders-new")],
)  # fmt: skip
async def test_close_to_the_deadline(world: World, an: Talker, after: int, said: str) -> None:
    assert await remind_me(an, after) == [said]
    await until(world, 0, 10)
    assert reminded(an) == []
    await until(world, max(after, 0), 11)
    assert len(reminded(an)) == (1 if after > 0 else 0)


async def test_asking_twice_is_harmless(world: World, an: Talker) -> None:
    assert await remind_me(an, 20) == ["reminders-new"]
    await an.say("/menu")
    assert await remind_me(an, 20) == ["reminders-same"]
    assert await remind_me(an, 10) == ["reminders-changed"]
    assert await remind_me(an, 20, "other") == ["reminders-new"]
    await until(world, 7, 8)
    assert len(reminded(an)) == 2  # 3 days before the one, 14 and a day late the other
    await an.say("/nhac")
    assert len([c for c in an.choices() if c.payload.startswith("reminder.drop")]) == 2


async def test_there_is_a_bound(world: World, an: Talker) -> None:
    await fill(world, an, MOST)
    assert await remind_me(an, 50, "one more") == ["reminders-many"]
    assert await remind_me(an, 50, "k3") == ["reminders-changed"]
    assert await an.tap("reminders") == ["reminders"]
    assert await an.tap("reminder.drop") == ["reminders-dropped"]
    assert await remind_me(an, 51, "one more") == ["reminders-new"]


async def fill(world: World, who: Talker, count: int) -> None:
    person_id = await who.person_id()
    async with world.database.transaction("fill") as connection:
        store = world.store(connection)
        for n in range(count):
            wanted = Wanted(
                person_id=person_id,
                key=f"k{n}",
                subject=Subject(text="reminders-something"),
                deadline=date(2027, 1, 1) + n * DAY,
                back="menu:",
            )
            await store.reminders.keep(wanted)


@pytest.mark.parametrize("count", [1, 4, 5, 6, 9, 30])
async def test_the_list_goes_page_by_page(world: World, an: Talker, count: int) -> None:
    await fill(world, an, count)
    assert await an.say("xem loi nhac cua toi") == ["reminders"]
    seen: list[str] = []
    while True:
        check_buttons(an.heard[0])
        drops = [c.payload for c in an.choices() if c.payload.startswith("reminder.drop")]
        assert len(drops) == len(re.findall(r"(?m)^\d+\. ", an.heard[0].text))
        if drops[0] in seen:
            break
        seen += drops
        if "reminders" not in {c.payload.partition(":")[0] for c in an.choices()}:
            break
        assert await an.tap("reminders") == ["reminders"]
    assert len(set(seen)) == len(seen) == count


@pytest.mark.parametrize("page", ["", "99", "x", "-1", "٣", "99999999"])
async def test_any_page_is_one(world: World, an: Talker, page: str) -> None:
    await fill(world, an, 6)
    assert await an.send(button=f"reminders:{page}") == ["reminders"]


async def test_dropped_and_taken_back(world: World, an: Talker) -> None:
    await remind_me(an, 20)
    await an.say("/reminders")
    assert await an.tap("reminder.drop") == ["reminders-dropped"]
    assert await an.say("/nhac") == ["reminders-none"]
    assert await an.send(button=an_undo(an)) == ["reminders-again"]
    assert await an.say("/nhac") == ["reminders"]
    assert await an.tap("reminder.drop") == ["reminders-dropped"]
    await until(world, 6, 8)
    assert reminded(an) == []
    assert await an.send(button=an_undo(an)) == ["reminders-again"]
    await until(world, 0, 9)
    await until(world, 11, 8)
    assert len(reminded(an)) == 2


def an_undo(who: Talker) -> str:
    """The newest button that takes a drop back."""
    return next(
        choice.payload
        for message in reversed(who.received())
        for row in message.keyboard
        for choice in row
        if choice.payload.startswith("reminder.undo")
    )


async def test_done_ends_it(world: World, an: Talker) -> None:
    await remind_me(an, 30)
    await until(world, 16, 8)
    assert await an.tap("reminder.done") == ["reminders-done"]
    await until(world, 11, 8)
    await until(world, 3, 8)
    assert len(reminded(an)) == 1


async def test_only_ones_own(world: World, an: Talker) -> None:
    await remind_me(an, 20)
    payload = an.find("reminder.drop")
    argument = payload.partition(":")[2]
    stranger = world.person("stranger")
    await stranger.say("/menu")
    for act in ("drop", "done", "undo"):
        assert await stranger.send(button=f"reminder.{act}:{argument}") == ["reminders-gone"]
        for wrong in ("", "!", "zzzzzzzzzzzzz", "1"):
            assert await an.send(button=f"reminder.{act}:{wrong}") == ["reminders-gone"]
    assert await stranger.say("/nhac") == ["reminders-none"]
    assert await an.say("/nhac") == ["reminders"]


async def test_an_old_button_after_the_deadline(world: World, an: Talker) -> None:
    await remind_me(an, 3)
    await until(world, 3, 8)
    await until(world, 1, 0, 1)
    assert await an.tap("reminder.done") == ["reminders-gone"]


async def test_stop_does_not_silence_what_one_asked_for(world: World, an: Talker) -> None:
    await remind_me(an, 3)
    assert await an.say("stop") == ["notices-stopped"]
    async with world.database.reading("look") as connection:
        muted = await world.store(connection).mutes.of(await an.person_id())
    assert muted == set(Topic)
    await until(world, 3, 8)
    assert len(reminded(an)) == 1


@pytest.mark.parametrize("subject", SUBJECTS)
async def test_it_is_said_in_the_language_of_the_day(
    world: World, an: Talker, subject: str
) -> None:
    await remind_me(an, 3, subject=subject)
    await an.say("/language")
    await an.tap("language:en")
    await until(world, 3, 8)
    words = SUBJECTS[subject]
    painted = world.engine.ticker.post.painter.say("en", words.text, words.values, words.attribute)
    [text] = reminded(an)
    assert painted in text
    assert "today" in text
    check_buttons(an.received()[-1])


async def test_a_text_that_a_later_version_lost_is_said_in_other_words(
    world: World, an: Talker
) -> None:
    person_id = await an.person_id()
    lost = Subject(text="notices-turn-off", values={"topic": Subject(text="benefits-code-gone")})
    async with world.database.transaction("old version") as connection:
        await world.store(connection).reminders.keep(
            Wanted(
                person_id=person_id,
                key="k",
                subject=lost,
                deadline=date(2026, 11, 23),
                back="gone.act:1",
            )
        )
    assert await an.say("/nhac") == ["reminders"]
    await until(world, 3, 8)
    assert len(reminded(an)) == 1
    assert await an.tap("gone.act") == ["engine-old-button"]
    assert await an.tap("reminder.done") == ["reminders-done"]


async def test_what_no_text_can_show_is_our_error(an: Talker) -> None:
    SUBJECTS["wrong"] = Named("notices-turn-off", topic=1.5)
    try:
        assert await remind_me(an, 3, subject="wrong") == ["engine-apology"]
    finally:
        del SUBJECTS["wrong"]
    assert await an.say("/nhac") == ["reminders-none"]


async def test_it_is_in_ones_own_copy(world: World, an: Talker) -> None:
    await remind_me(an, 3)
    person_id = await an.person_id()
    async with world.database.reading("look") as connection:
        copy = await world.store(connection).dossier.of(person_id)
    assert [each["deadline"] for each in copy["reminders"]] == ["2026-11-23"]
