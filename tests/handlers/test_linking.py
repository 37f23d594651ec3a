"""``/lienket``: two messengers become one person's, by a code, and part again."""

import asyncio
from datetime import timedelta

import pytest

from bot.core.linking import LASTS
from bot.core.members import Details, Role
from storage.database import Database
from tests.branch import Branch, grow, report
from tests.clocks import FrozenClock
from tests.databases import count_rows, dump
from tests.kit import BETWEEN, Talker, World
from tests.linking import CHANNELS, CODE, code_of, join, offer, same_person, warm

WRONG = "000000"


@pytest.fixture
def world(database: Database, clock: FrozenClock) -> World:
    """A bot on four messengers."""
    return World(database, clock, channels=CHANNELS)


@pytest.fixture
async def branch(world: World) -> Branch:
    return await grow(world)


def two(world: World) -> tuple[Talker, Talker]:
    """Somebody on Telegram, and on Zalo."""
    return world.person("an", channel="telegram"), world.person("84", channel="zalo")


async def test_a_code_is_shown_once_and_kept_hashed(world: World) -> None:
    an, _ = two(world)
    assert await an.say("/lienket") == ["link-mine"]
    code = code_of(an)
    assert [c.payload for c in an.choices()] == ["link.code:", "menu:"]
    stolen = await dump(world.database)
    assert code.encode() not in stolen
    assert code.replace(" ", "").encode() not in stolen
    assert await an.say("/link") == ["link-mine"]
    assert (await count_rows(world.database))["link_codes"] == 1


@pytest.mark.parametrize(
    "typed",
    [
        "/lienket {}",
        "/link {}",
        "/lienket mã là {} ạ",
        "/lienket {0[0]} {0[1]}.{0[2]}-{0[3]}{0[4]}{0[5]}",
    ],
)
async def test_the_code_with_the_command(world: World, typed: str) -> None:
    an, zalo = two(world)
    await an.say("/lienket")
    code = code_of(an).replace(" ", "")
    assert await zalo.say(typed.format(code)) == ["linking-confirm"]
    assert "Telegram" in zalo.heard[0].text
    assert await zalo.tap("confirm") == ["link-done", "menu"]
    assert await same_person(an, zalo)
    assert an.keys()[-1] == "link-news"
    assert "Zalo" in an.received()[-1].text
    assert (await count_rows(world.database))["link_codes"] == 0


@pytest.mark.parametrize("written", ["482913", "482 913", "482.913", " 48 29-13 ", "４８２９１３"])
async def test_the_bare_code_after_the_command(world: World, written: str) -> None:
    an, zalo = two(world)
    await offer(an)
    await zalo.say("/lienket")
    assert await zalo.say(written) == ["linking-confirm"]
    assert await zalo.tap("confirm") == ["link-done", "menu"]
    assert await same_person(an, zalo)


async def test_the_bare_code_out_of_nowhere_is_no_guess(world: World) -> None:
    an, zalo = two(world)
    await offer(an)
    assert await zalo.say(CODE) == ["help-not-understood"]
    await zalo.say("/lienket")
    await world.wait(LASTS)
    assert await zalo.say(CODE) == ["help-not-understood"]
    assert (await count_rows(world.database))["link_guesses"] == 0


async def test_the_button_asks_for_the_code(world: World) -> None:
    an, zalo = two(world)
    await offer(an)
    await zalo.say("/lienket")
    assert await zalo.tap("link.code") == ["linking-code"]
    assert await zalo.say("12345") == ["link-digits"]
    assert await zalo.say(WRONG) == ["link-wrong"]
    assert await zalo.say("482 913") == ["linking-confirm"]
    assert await zalo.say("đồng ý") == ["link-done", "menu"]
    assert await same_person(an, zalo)


async def test_the_command_inside_its_own_form_leaves_none_behind(world: World) -> None:
    an, zalo = two(world)
    await offer(an)
    await zalo.send(button="link.code:")
    assert await zalo.say(f"/lienket {CODE}") == ["linking-confirm"]
    assert await zalo.say("/lienket") == ["link-mine"]
    assert await zalo.say(CODE) == ["linking-confirm"]
    await zalo.tap("confirm")
    assert (await count_rows(world.database))["parked"] == 0


async def test_restarts_between_all_steps(world: World) -> None:
    an, zalo = two(world)
    await offer(an)

    async def restarted(update: dict[str, str]) -> list[str]:
        world_now = zalo.world.restarted()
        zalo.world = an.world = world_now
        sent = {**update, "external_id": world_now.next_id()}
        heard = await zalo.send(**sent)  # type: ignore[arg-type]  # text, button and id are words
        assert await zalo.send(**sent) == []  # type: ignore[arg-type]  # as above
        return heard

    assert await restarted({"text": "/lienket"}) == ["link-mine"]
    assert await restarted({"button": "link.code:"}) == ["linking-code"]
    assert await restarted({"text": CODE}) == ["linking-confirm"]
    assert await restarted({"button": zalo.find("confirm")}) == ["link-done", "menu"]
    assert await same_person(an, zalo)
    assert an.keys().count("link-news") == 1
    assert (await count_rows(world.database))["audit"] == 1


async def test_no_means_no(world: World) -> None:
    an, zalo = two(world)
    await offer(an)
    await zalo.say(f"/lienket {CODE}")
    assert await zalo.tap("decline") == ["link-declined"]
    assert not await same_person(an, zalo)
    assert [m for m in an.received() if m.key == "link-news"] == []
    assert await zalo.say(f"/lienket {CODE}") == ["linking-confirm"]


async def test_the_name_is_masked(world: World, branch: Branch) -> None:
    lan = await branch.member("lan", branch.plant, full_name="Nguyễn Thị Lan")
    zalo = world.person("84", channel="zalo")
    await offer(lan)
    await zalo.say(f"/lienket {CODE}")
    assert "N•••" in zalo.heard[0].text
    assert "Lan" not in zalo.heard[0].text
    assert "guyễn" not in zalo.heard[0].text


@pytest.mark.parametrize(
    ("age", "heard"),
    [
        (timedelta(minutes=14, seconds=59), "linking-confirm"),
        (timedelta(minutes=15), "link-wrong"),
        (timedelta(minutes=15, seconds=1), "link-wrong"),
    ],
)
async def test_a_code_lasts_a_quarter_of_an_hour(world: World, age: timedelta, heard: str) -> None:
    an, zalo = two(world)
    await an.say("/menu")
    await zalo.say("/menu")
    await offer(an)
    world.clock.move(age - BETWEEN)
    assert await zalo.say(f"/lienket {CODE}") == [heard]


async def test_typed_in_time_and_confirmed_after(world: World) -> None:
    an, zalo = two(world)
    await offer(an)
    world.clock.move(LASTS - timedelta(seconds=10))
    assert await zalo.say(f"/lienket {CODE}") == ["linking-confirm"]
    await world.wait(LASTS - timedelta(minutes=1))
    assert await zalo.tap("confirm") == ["link-done", "menu"]


async def test_a_question_that_waited_too_long(world: World) -> None:
    an, zalo = two(world)
    await offer(an)
    await zalo.say(f"/lienket {CODE}")
    await world.wait(LASTS)
    assert await zalo.tap("confirm") == ["link-wrong"]
    assert not await same_person(an, zalo)


async def test_used_replaced_and_unknown_sound_alike(world: World) -> None:
    an, zalo = two(world)
    web = world.person("s", channel="web")
    await offer(an)
    await zalo.say(f"/lienket {CODE}")
    await zalo.tap("confirm")
    answers = [await web.say(f"/lienket {CODE}"), await web.say(f"/lienket {WRONG}")]
    await offer(an, "111111")
    await offer(an, "222222")
    answers.append(await web.say("/lienket 111111"))
    assert answers == [["link-wrong"]] * 3
    assert await web.say("/lienket 222222") == ["linking-confirm"]


async def test_a_new_code_replaces_one_that_is_being_confirmed(world: World) -> None:
    an, zalo = two(world)
    await offer(an)
    await zalo.say(f"/lienket {CODE}")
    await an.say("/lienket")
    assert await zalo.tap("confirm") == ["link-wrong"]
    assert not await same_person(an, zalo)


async def test_ones_own_code(world: World) -> None:
    an, zalo = two(world)
    await offer(an)
    assert await an.say(CODE) == ["link-own"]
    assert await an.say(f"/lienket {CODE}") == ["link-own"]
    assert await join(an, zalo) == ["link-done", "menu"]
    await offer(an)
    assert await zalo.say(f"/lienket {CODE}") == ["link-own"]
    assert (await count_rows(world.database))["link_guesses"] == 0


async def test_two_type_the_same_code_at_once(world: World) -> None:
    an, zalo = two(world)
    web = world.person("s", channel="web")
    await offer(an)
    for other in (zalo, web):
        await other.say(f"/lienket {CODE}")
    await warm(world)
    taps = [other.update(button=other.find("confirm")) for other in (zalo, web)]
    await asyncio.gather(*(world.engine.receive(each) for each in taps))
    await world.engine.outbox.drain()
    joined = [other for other in (zalo, web) if await same_person(an, other)]
    assert len(joined) == 1
    heard = sorted(other.keys()[-1] for other in (zalo, web))
    assert heard in (["link-wrong", "menu"], ["link-busy", "menu"])
    assert an.keys().count("link-news") == 1


async def test_two_join_each_other_at_once(world: World) -> None:
    an, zalo = two(world)
    await offer(an)
    await offer(zalo, "111111")
    await zalo.say(f"/lienket {CODE}")
    await an.say("/lienket 111111")
    await warm(world)
    taps = [other.update(button=other.find("confirm")) for other in (an, zalo)]
    await asyncio.gather(*(world.engine.receive(each) for each in taps))
    await world.engine.outbox.drain()
    assert "engine-apology" not in (*an.keys(), *zalo.keys())
    if not await same_person(an, zalo):  # each found the other busy
        await an.tap("confirm")
    assert await same_person(an, zalo)


async def test_a_form_that_is_open_survives(world: World, branch: Branch) -> None:
    an, zalo = two(world)
    await zalo.say("/phananh")
    await zalo.tap("agree")
    await zalo.tap("wage_unpaid")
    await zalo.say("Công ty nợ lương hai tháng rồi")
    kept = await zalo.conversation()
    assert kept.flow == "grievance"
    await an.say("/lienket")
    assert await zalo.say(f"/lienket {code_of(an)}") == ["linking-confirm"]
    assert await zalo.tap("confirm") == ["link-done", "menu"]
    await zalo.tap("form.resume")
    now = await zalo.conversation()
    assert (now.flow, now.step, now.state) == (kept.flow, kept.step, kept.state)
    assert now.person.id == await an.person_id()


async def test_a_form_on_the_first_messenger_survives(world: World, branch: Branch) -> None:
    """The first one's person goes, for the second has a record; its open form stays open."""
    an = world.person("an", channel="telegram")
    lan = await branch.member("lan", branch.plant, full_name="Nguyễn Thị Lan")
    await offer(an)
    await an.say("/ngonngu")
    await an.say("/phananh")
    assert await an.at() == "consent.notice"
    await lan.say(f"/lienket {CODE}")
    before = await lan.person_id()
    await lan.tap("confirm")
    assert await an.at() == "consent.notice"
    assert await an.person_id() == await lan.person_id() == before


async def test_an_officer_keeps_the_office_on_both(world: World, branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant, Role.CHAIR)
    zalo = world.person("84", channel="zalo")
    await chair.say("/lienket")
    assert await zalo.say(f"/lienket {code_of(chair)}") == ["linking-confirm-officer"]
    await zalo.tap("confirm")
    for each in (chair, zalo):
        assert await each.say("/viec") == ["work-nothing"]
    assert await zalo.say("/canbo") == ["bind-offices"]


async def test_a_hidden_case_stays_hidden(world: World, branch: Branch) -> None:
    """The case came from a nameless chat; its owner is known by name on the other messenger."""
    officer = await branch.officer("officer", branch.plant)
    lan = await branch.member("lan", branch.plant, full_name="Nguyễn Thị Lan")
    lan_id = await lan.person_id()
    async with world.database.transaction("tell") as connection:
        await world.store(connection).people.tell(lan_id, Details(phone="+84912345678"))
    shy = await branch.worker("shy")
    await shy.say("/batdau u-CD001")
    await report(shy, identity="hidden")
    case = await branch.case(shy)
    assert await join(lan, shy) == ["link-done", "menu"]
    assert [each.number for each in await branch.cases(lan)] == [case.number]
    await officer.say(f"/vu {case.number}")
    shown_to_officer = "\n".join(each.text for each in officer.received())
    for secret in ("Nguyễn", "Lan", "0912", "912345678"):
        assert secret not in shown_to_officer
    await officer.say(f"/traloi {case.number} Công đoàn đã gặp công ty")
    news = [*lan.keys()[-1:], *shy.keys()[-1:]]
    assert "case-answer-news" in news


async def test_an_officer_cannot_join_a_reporter_whose_case_they_handle(
    world: World, branch: Branch
) -> None:
    officer = await branch.officer("officer", branch.plant)
    shy = await branch.worker("shy")
    await shy.say("/batdau u-CD001")
    await report(shy, identity="hidden")
    case = await branch.case(shy)
    await officer.say(f"/nhan {case.number}")
    await offer(officer)
    assert await shy.say(f"/lienket {CODE}") == ["link-clash-case"]
    assert not await same_person(officer, shy)
