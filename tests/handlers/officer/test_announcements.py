"""Officers compose, send, follow, stop; the clock does the rest."""

from datetime import timedelta

from bot.core.announcements import Stage, Tally
from bot.core.chat import StoredFile
from bot.core.errors import Gone, Retryable, RetryAfter, Undeliverable
from bot.core.ids import unshort
from bot.core.members import Role
from tests.handlers.officer.union import (
    SECOND,
    Union,
    audited,
    compose,
    notices,
    seconds,
    send,
)
from tests.kit import World

ACTS = ("show", "cancel", "stop", "missed", "pause", "resume", "retry", "resend")
PHOTO = StoredFile(id=1, name="a.jpg", mime="image/jpeg", size=10)


async def test_only_who_may_announce_gets_the_form(world: World, union: Union) -> None:
    an = world.person("an")
    assert await an.say("/guithongbao") == ["officer-only"]
    helper = await union.chair("helper", "CD001", Role.OFFICER)
    assert await helper.say("/guithongbao") == ["officer-only"]
    editor = await union.chair("editor", "CD001", Role.EDITOR)
    assert await editor.say("/guithongbao") == ["announce-audience"]


async def test_the_preview_is_what_members_get(world: World, union: Union) -> None:
    chair = await union.chair("chair", "CD001")
    an = await union.member("an", "CD001")
    await union.member("far", "CD002")
    assert await chair.say("/guithongbao") == ["announce-audience"]
    assert await chair.tap("members") == ["announce-topic"]
    assert await chair.tap("events") == ["announce-body"]
    assert await chair.say("hi") == ["answer-too-short"]
    assert await chair.say("x" * 3501) == ["answer-too-long"]
    assert await chair.say("Mai đá bóng lúc 17h") == ["announce-picture"]
    assert await chair.say("không có ảnh") == ["announce-picture-only"]
    assert await chair.send(file=PHOTO.model_copy(update={"mime": "audio/ogg"})) == [
        "announce-picture-only"
    ]
    assert await chair.tap("!skip") == ["announce-when"]
    assert await chair.say("hôm qua 8h") == ["answer-date-past"]
    assert await chair.tap("now") == ["announce-repeats"]
    assert await chair.tap("once") == ["notice", "announce-confirm"]
    preview = chair.heard[0]
    label = chair.heard[1].keyboard[0][0].label
    assert "1" in label
    assert await chair.tap("send") == ["announce-sending"]
    await seconds(world)
    assert [message.text for message in notices(an)] == [preview.text]
    assert notices(an)[0].keyboard[0][0].payload == "notice.mute:events"
    assert (await union.newest()).stage is Stage.DONE
    assert chair.keys().count("announce-report") == 1


async def test_a_picture_may_come_with_its_text(world: World, union: Union) -> None:
    async with world.database.transaction("test") as connection:
        photo = await world.store(connection).files.add("a.jpg", "image/jpeg", b"x")
    chair = await union.chair("chair", "CD001")
    an = await union.member("an", "CD001")
    await chair.say("/guithongbao")
    await chair.tap("members", "general")
    assert await chair.send(file=photo) == ["answer-empty"]
    assert await chair.send(file=photo, caption="Mai nghỉ lễ nhé") == ["announce-when"]
    await chair.tap("now", "once", "send")
    await seconds(world)
    assert notices(an)[0].files == (photo,)


async def test_a_unit_of_the_branch_is_chosen_or_searched(world: World, union: Union) -> None:
    boss = await union.chair("boss", "KCN1")
    an, binh = await union.member("an", "CD001"), await union.member("binh", "CD002")
    assert await boss.say("/guithongbao") == ["announce-unit"]
    assert await boss.say("khong he ton tai") == ["announce-unit-unknown"]
    assert await boss.say("hoa sen") == ["announce-unit-found"]
    assert await boss.say("LDLD") == ["announce-unit-unknown"]
    assert await boss.say("giay sao mai") == ["announce-unit-found"]
    assert await boss.say("Giày Sao Mai") == ["announce-audience"]
    await boss.tap("members")
    await compose(boss)
    assert await boss.tap("send") == ["announce-sending"]
    await seconds(world)
    assert (len(notices(an)), len(notices(binh))) == (0, 1)


async def test_somebody_in_several_units_counts_once(world: World, union: Union) -> None:
    boss = await union.chair("boss", "KCN1")
    an = await union.member("an", "CD001", "CD002")
    await union.member("contact")
    await boss.say("/guithongbao")
    await boss.say("KCN1")
    await boss.tap("members")
    await compose(boss)
    await boss.tap("send")
    await seconds(world)
    assert len(notices(an)) == 1
    assert await union.tally() == Tally(sent=1)


async def test_the_top_reaches_everybody_who_wrote(world: World, union: Union) -> None:
    top = await union.chair("top", "LDLD")
    await union.member("an", "CD001")
    contact = await union.member("contact")
    await top.say("/guithongbao")
    await top.say("LDLD")
    await top.tap("contacts")
    await compose(top)
    await top.tap("send")
    await seconds(world)
    assert len(notices(contact)) == 1
    assert await union.tally() == Tally(sent=3)


async def test_a_changed_count_is_shown_before_it_goes(world: World, union: Union) -> None:
    chair = await union.chair("chair", "CD001")
    await union.member("an", "CD001")
    await chair.say("/guithongbao")
    await chair.tap("members")
    await compose(chair)
    await union.member("late", "CD001")
    assert await chair.tap("send") == ["announce-count-changed", "announce-confirm"]
    assert await chair.tap("send") == ["announce-sending"]
    assert (await union.newest()).stage is Stage.SCHEDULED


async def test_one_thing_is_corrected_and_the_rest_stays(world: World, union: Union) -> None:
    chair = await union.chair("chair", "CD001")
    await union.member("an", "CD001")
    await chair.say("/guithongbao")
    await chair.tap("members")
    await compose(chair)
    assert await chair.tap("edit") == ["announce-edit"]
    assert await chair.say("chủ đề") == ["announce-topic"]
    assert await chair.tap("urgent") == ["notice", "announce-confirm"]
    await chair.tap("send")
    made = await union.newest()
    assert (made.topic, made.body) == ("urgent", "Mai nghỉ lễ nhé")


async def test_a_schedule_waits_for_its_hour(world: World, union: Union) -> None:
    chair = await union.chair("chair", "CD001")
    an = await union.member("an", "CD001")
    answers = ("general", "Mai nghỉ lễ nhé", "!skip", "8h sáng mai", "once")
    assert await send(chair, *answers) == ["announce-scheduled"]
    await world.wait(timedelta(hours=22))
    assert notices(an) == []
    await world.wait(timedelta(hours=1))
    assert len(notices(an)) == 1


async def test_an_hour_that_passed_meanwhile_is_asked_again(world: World, union: Union) -> None:
    chair = await union.chair("chair", "CD001")
    await union.member("an", "CD001")
    await chair.say("/guithongbao")
    await chair.tap("members")
    await compose(chair, "general", "Mai nghỉ lễ nhé", "!skip", "10h hôm nay", "once")
    await world.wait(timedelta(hours=2))
    assert await chair.tap("send") == ["announce-time-passed", "announce-when"]
    assert await chair.say("15h hôm nay") == ["notice", "announce-confirm"]
    assert await chair.tap("send") == ["announce-scheduled"]


async def test_daily_goes_on_after_a_long_pause_with_one(world: World, union: Union) -> None:
    chair = await union.chair("chair", "CD001")
    an = await union.member("an", "CD001")
    await send(chair, "general", "Uống đủ nước nhé", "!skip", "8h sáng mai", "daily")
    await world.wait(timedelta(days=5))
    await seconds(world)
    assert len(notices(an)) == 1
    await world.wait(timedelta(days=1))
    await seconds(world)
    assert len(notices(an)) == 2
    made = await union.newest()
    assert (made.stage, made.run) == (Stage.SCHEDULED, 2)
    assert chair.keys().count("announce-report") == 2


async def test_cancelled_before_it_goes(world: World, union: Union) -> None:
    chair = await union.chair("chair", "CD001")
    an = await union.member("an", "CD001")
    await send(chair, "general", "Mai nghỉ lễ nhé", "!skip", "8h sáng mai", "once")
    assert await chair.tap("announce.cancel") == ["announce-cancel-sure"]
    assert await chair.tap("announce.show") == ["announce-card"]
    assert await chair.tap("announce.cancel") == ["announce-cancel-sure"]
    assert await chair.tap("announce.stop") == ["announce-cancelled"]
    await world.wait(timedelta(days=2))
    assert notices(an) == []
    assert await chair.send(button=chair.find("announce.show")) == ["announce-card"]
    assert (await union.newest()).stage is Stage.CANCELLED


async def test_stopped_while_it_runs(world: World, union: Union) -> None:
    chair = await union.chair("chair", "CD001")
    an, binh = await union.member("an", "CD001"), await union.member("binh", "CD001")
    await send(chair)
    show = chair.find("announce.show")
    world.hall.failing = [RetryAfter("slow", 3600), RetryAfter("slow", 3600)]
    await world.wait(SECOND)
    assert await union.tally() == Tally(waiting=2)
    stop = show.replace("announce.show", "announce.cancel")
    assert await chair.send(button=stop) == ["announce-stop-sure"]
    assert await chair.tap("announce.stop") == ["announce-stopping"]
    await seconds(world)
    assert notices(an) + notices(binh) == []
    assert await union.tally() == Tally(cancelled=2)
    assert chair.keys().count("announce-report-stopped") == 1
    assert await chair.send(button=stop) == ["announce-over"]


async def test_the_report_says_who_was_missed(world: World, union: Union) -> None:
    chair = await union.chair("chair", "CD001")
    for name in ("an", "binh", "chi"):
        await union.member(name, "CD001")
    await send(chair)
    world.hall.failing = [Gone("blocked"), Undeliverable("too big")]
    await seconds(world)
    assert await union.tally() == Tally(sent=1, failed=1, unreachable=1)
    assert chair.keys()[-1] == "announce-report"
    assert await chair.tap("announce.missed") == ["announce-missed"]
    await send(chair)
    await seconds(world)
    assert (await union.tally()) == Tally(sent=2, unreachable=1)


async def test_a_broken_connection_may_have_delivered_twice(world: World, union: Union) -> None:
    chair = await union.chair("chair", "CD001")
    await union.member("an", "CD001")
    await send(chair)
    world.hall.failing = [Retryable("timeout", maybe_sent=True)]
    await world.wait(SECOND)
    await world.wait(timedelta(minutes=1))
    await seconds(world)
    assert await union.tally() == Tally(sent=1, twice=1)


async def test_another_branch_does_not_exist(world: World, union: Union) -> None:
    chair = await union.chair("chair", "CD001")
    stranger = await union.chair("stranger", "CD002")
    boss = await union.chair("boss", "LDLD")
    assert await stranger.say("/dsthongbao") == ["announce-list-none"]
    await send(chair, "general", "Mai nghỉ lễ nhé", "!skip", "8h sáng mai", "once")
    show = chair.find("announce.show")
    assert await stranger.say("/dsthongbao") == ["announce-list-none"]
    for act in (f"announce.{name}" for name in ACTS):
        payload = show.replace("announce.show", act)
        assert await stranger.send(button=payload) == ["officer-not-found"]
        assert await stranger.send(button=f"{act}:zzz") == ["officer-not-found"]
        assert await stranger.send(button=f"{act}:") == ["officer-not-found"]
    assert await boss.say("/dsthongbao") == ["announce-list"]
    assert await boss.tap("announce.show") == ["announce-card"]
    await boss.send(button=show.replace("announce.show", "announce.stop"))
    await seconds(world)
    assert chair.keys()[-1] == "announce-cancelled-for-you"
    assert await audited(world, unshort(show.partition(":")[2])) == [
        "announcement.create",
        "announcement.read",
        "announcement.cancel",
    ]


async def test_many_are_listed_page_by_page(world: World, union: Union) -> None:
    chair = await union.chair("chair", "CD001")
    for n in range(6):
        await send(chair, "general", f"Tin thứ {n} của công đoàn", "!skip", "8h sáng mai", "once")
    assert await chair.say("/dsthongbao") == ["announce-list"]
    assert len(chair.choices()) == 6
    assert await chair.tap("announce.list") == ["announce-list"]
    assert len(chair.choices()) == 3
