"""Officers pause, let go on, stop and send again."""

from datetime import timedelta

import pytest

from bot.core.announcements import Stage, Tally
from bot.core.errors import Gone, Retryable, Undeliverable
from bot.core.ids import short
from handlers.officer.announcements import sending
from tests.handlers.officer.union import SECOND, Union, audited, notices, seconds, send
from tests.kit import Talker, World

NAMES = ("an", "binh", "chi")
DAILY = ("general", "Uống đủ nước nhé", "!skip", "8h sáng mai", "daily")


@pytest.fixture
def _one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """One message a tick: there is time to do something in between."""
    monkeypatch.setattr(sending, "MOST_ON_THE_WAY", 1)


@pytest.fixture
async def chair(union: Union) -> Talker:
    """The chair of a workplace with three members."""
    for name in NAMES:
        await union.member(name, "CD001")
    return await union.chair("chair", "CD001")


async def act(union: Union, officer: Talker, name: str) -> list[str]:
    """Taps a button of the newest announcement, even one that no card shows now."""
    return await officer.send(button=f"{name}:{short((await union.newest()).id)}")


async def shown(union: Union, officer: Talker) -> set[str]:
    """The buttons of the newest announcement's card."""
    assert await act(union, officer, "announce.show") == ["announce-card"]
    return {choice.payload.partition(":")[0].removeprefix("announce.") for choice in
            officer.choices()}  # fmt: skip


def got(world: World) -> list[int]:
    return [len(notices(world.person(name))) for name in NAMES]


@pytest.mark.usefixtures("_one_by_one")
async def test_a_pause_lasts_until_somebody_ends_it(
    world: World, union: Union, chair: Talker
) -> None:
    await send(chair)
    await world.wait(SECOND)
    assert {"pause", "cancel", "show", "list"} == await shown(union, chair)
    assert await chair.tap("announce.pause") == ["announce-paused"]
    assert (await union.newest()).stage is Stage.PAUSED
    before = got(world)
    assert 0 < sum(before) < 3
    await world.wait(timedelta(days=1))
    assert got(world) == before
    assert await act(union, chair, "announce.pause") == ["announce-paused"]
    assert {"resume", "cancel", "show", "list"} == await shown(union, chair)
    assert await chair.tap("announce.resume") == ["announce-resumed"]
    assert await act(union, chair, "announce.resume") == ["announce-resumed"]
    await seconds(world, 5)
    assert got(world) == [1, 1, 1]
    assert (await union.newest()).stage is Stage.DONE
    assert chair.keys().count("announce-report") == 1
    assert await act(union, chair, "announce.pause") == ["announce-not-sending"]
    assert await act(union, chair, "announce.resume") == ["announce-not-sending"]
    acts = await audited(world, (await union.newest()).id)
    assert acts.count("announcement.pause") == 3
    assert acts.count("announcement.resume") == 3


@pytest.mark.usefixtures("_one_by_one")
async def test_a_paused_run_does_not_end_by_itself(
    world: World, union: Union, chair: Talker
) -> None:
    await send(chair)
    await world.wait(SECOND)
    await act(union, chair, "announce.pause")
    for name in NAMES:
        await world.person(name).say("/stop")
    await seconds(world)
    assert (await union.newest()).stage is Stage.PAUSED
    assert (await union.tally()).waiting == 0
    await act(union, chair, "announce.resume")
    await seconds(world)
    assert (await union.newest()).stage is Stage.DONE


@pytest.mark.usefixtures("_one_by_one")
async def test_a_paused_run_can_be_stopped(world: World, union: Union, chair: Talker) -> None:
    await send(chair)
    await world.wait(SECOND)
    await act(union, chair, "announce.pause")
    before = got(world)
    assert await act(union, chair, "announce.cancel") == ["announce-stop-sure"]
    assert await chair.tap("announce.stop") == ["announce-stopping"]
    await seconds(world)
    assert got(world) == before
    assert await union.tally() == Tally(sent=sum(before), cancelled=3 - sum(before))
    assert chair.keys().count("announce-report-stopped") == 1
    for name in ("pause", "resume"):
        assert await act(union, chair, f"announce.{name}") == ["announce-not-sending"]
    for name in ("retry", "resend"):
        assert await act(union, chair, f"announce.{name}") == ["announce-retry-over"]


@pytest.mark.usefixtures("_one_by_one")
async def test_the_author_hears_what_others_do(world: World, union: Union, chair: Talker) -> None:
    boss = await union.chair("boss", "LDLD")
    await send(chair)
    await world.wait(SECOND)
    for _ in range(2):
        await act(union, boss, "announce.pause")
        await act(union, boss, "announce.pause")
        await act(union, boss, "announce.resume")
    assert chair.keys().count("announce-paused-for-you") == 2
    assert chair.keys().count("announce-resumed-for-you") == 2


async def test_those_whom_it_missed_get_it_again(
    world: World, union: Union, chair: Talker
) -> None:
    await send(chair)
    world.hall.failing = [Gone("blocked"), Undeliverable("too big")]
    await seconds(world)
    assert await union.tally() == Tally(sent=1, failed=1, unreachable=1)
    assert {"missed", "retry", "list"} == await shown(union, chair)
    assert await chair.tap("announce.retry") == ["announce-retry-sure"]
    assert "1" in chair.choices()[0].label
    for name in NAMES:
        await world.person(name).say("xin chao")  # opens the address that was closed
    assert await act(union, chair, "announce.retry") == ["announce-retry-sure"]
    assert "2" in chair.choices()[0].label
    assert await chair.tap("announce.resend") == ["announce-retrying"]
    assert (await union.newest()).stage is Stage.SENDING
    assert await act(union, chair, "announce.resend") == ["announce-retry-none"]
    await seconds(world)
    assert got(world) == [1, 1, 1]
    assert await union.tally() == Tally(sent=3)
    assert (await union.newest()).stage is Stage.DONE
    assert chair.keys().count("announce-report") == 2
    assert "retry" not in await shown(union, chair)
    assert await act(union, chair, "announce.retry") == ["announce-retry-none"]
    assert chair.keys().count("announce-report") == 2


async def test_who_may_have_got_it_is_said_before_and_after(
    world: World, union: Union, chair: Talker
) -> None:
    await send(chair)
    lost = Retryable("timeout", maybe_sent=True)
    world.hall.failing = [lost] * 6
    await world.wait(SECOND)
    await world.wait(timedelta(minutes=1))
    await seconds(world)
    assert await union.tally() == Tally(failed=3, perhaps=3)
    assert await act(union, chair, "announce.retry") == ["announce-retry-sure"]
    assert len(chair.heard[0].text.splitlines()) == 2
    await chair.tap("announce.resend")
    await seconds(world)
    assert await union.tally() == Tally(sent=3, twice=3)


async def test_what_may_have_arrived_is_not_sent_often_again(
    world: World, union: Union, chair: Talker
) -> None:
    await send(chair)
    world.hall.failing = [Retryable("timeout", maybe_sent=True)] * 6
    await world.wait(SECOND)
    await world.wait(timedelta(minutes=1))
    await seconds(world)
    await act(union, chair, "announce.resend")
    world.hall.failing = [Retryable("timeout", maybe_sent=True)] * 3
    await world.wait(SECOND)
    assert await union.tally() == Tally(failed=3, perhaps=3)


async def test_who_muted_it_meanwhile_is_left_alone(
    world: World, union: Union, chair: Talker
) -> None:
    await send(chair)
    world.hall.failing = [Undeliverable("too big")] * 3
    await seconds(world)
    await world.person("an").say("/stop")
    await act(union, chair, "announce.resend")
    await seconds(world)
    assert got(world) == [0, 1, 1]
    assert await union.tally() == Tally(sent=2, failed=1)


@pytest.mark.usefixtures("_one_by_one")
async def test_sent_again_while_it_runs_or_rests(
    world: World, union: Union, chair: Talker
) -> None:
    await send(chair)
    world.hall.failing = [Undeliverable("too big")]
    await world.wait(SECOND)
    assert await act(union, chair, "announce.resend") == ["announce-retrying"]
    assert await act(union, chair, "announce.pause") == ["announce-paused"]
    assert await union.tally() == Tally(waiting=3)
    await act(union, chair, "announce.resume")
    world.hall.failing = [Undeliverable("too big")]
    await world.wait(SECOND)
    await act(union, chair, "announce.pause")
    assert await act(union, chair, "announce.resend") == ["announce-retry-paused"]
    await seconds(world)
    assert (await union.newest()).stage is Stage.PAUSED
    await act(union, chair, "announce.resume")
    await seconds(world, 6)
    assert got(world) == [1, 1, 1]
    assert chair.keys().count("announce-report") == 1


async def test_a_repeating_one_keeps_its_next_hour(
    world: World, union: Union, chair: Talker
) -> None:
    await send(chair, *DAILY)
    world.hall.failing = [Undeliverable("too big")] * 2
    await world.wait(timedelta(days=1))
    await seconds(world)
    before = await union.newest()
    assert (before.stage, before.run) == (Stage.SCHEDULED, 1)
    assert {"cancel", "missed", "retry", "list"} == await shown(union, chair)
    assert await chair.tap("announce.retry") == ["announce-retry-sure"]
    assert await chair.tap("announce.resend") == ["announce-retrying"]
    await seconds(world)
    after = await union.newest()
    assert (after.stage, after.run, after.next_at) == (Stage.SCHEDULED, 1, before.next_at)
    assert got(world) == [1, 1, 1]
    await world.wait(timedelta(days=1))
    await seconds(world)
    assert got(world) == [2, 2, 2]
    assert await union.tally(2) == Tally(sent=3)
    assert chair.keys().count("announce-report") == 3


async def test_a_repetition_waits_for_the_retry_and_is_not_lost(
    world: World, union: Union, chair: Talker
) -> None:
    await send(chair, *DAILY)
    world.hall.failing = [Undeliverable("too big")]
    await world.wait(timedelta(days=1))
    await seconds(world)
    await act(union, chair, "announce.resend")
    await act(union, chair, "announce.pause")
    await world.wait(timedelta(days=3))
    assert sum(got(world)) == 2
    await act(union, chair, "announce.resume")
    await seconds(world, 5)
    assert got(world) == [2, 2, 2]
    assert (await union.newest()).run == 2
