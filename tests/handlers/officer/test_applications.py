"""Officers read, approve and refuse applications: in their branch, once, written down."""

import asyncio
from datetime import date, timedelta

import pytest

from bot.core.chat import Inbound
from bot.core.joining import ApplicationState
from bot.core.members import Role
from storage.audit import Entry
from tests.joining import Union, apply, at_an_phu, eligible, tell
from tests.kit import Talker, World


@pytest.fixture
async def union(world: World) -> Union:
    return await Union(world).build()


async def applied(
    world: World, union: Union, name: str = "lan", card: str = "001095012345"
) -> str:
    """The number of somebody's fresh application at May An Phú."""
    who = world.person(name)
    await apply(who, card)
    return (await union.applications(who))[0].number


async def acts(world: World, number: str) -> list[str]:
    async with world.database.reading("audit") as connection:
        entries: list[Entry] = await world.store(connection).audit.about(number)
    return [entry.act for entry in entries]


async def test_an_application_is_approved(world: World, union: Union) -> None:
    chair = await union.officer("chair", "CD001")
    number = await applied(world, union)
    lan = world.person("lan")
    assert await chair.tap("application") == ["applications-card-open"]
    assert "001095012345" in chair.heard[-1].text
    assert await chair.tap("application.approve") == ["applications-approved"]
    assert lan.keys()[-1] == "join-approved"
    assert await acts(world, number) == ["application.read", "application.approve"]
    [application] = await union.applications(lan)
    assert application.state is ApplicationState.APPROVED
    person_id = await lan.person_id()
    async with world.database.reading("member") as connection:
        store = world.store(connection)
        membership = await store.memberships.active(person_id)
        details = await store.people.details(person_id)
        person = await store.people.get(person_id)
    assert membership is not None
    assert membership.since == date(2026, 11, 20)
    assert membership.unit_id == union.units["CD001"].id
    assert person is not None
    assert person.full_name == "Nguyễn Thị Lan"
    assert (details.citizen_id, details.ethnicity) == ("001095012345", "Kinh")
    assert await lan.say("/thamgia") == ["join-member"]


async def test_two_officers_at_once(world: World, union: Union) -> None:
    chair = await union.officer("chair", "CD001")
    deputy = await union.officer("deputy", "CD001", Role.OFFICER)
    number = await applied(world, union)
    assert await chair.say(f"/duyet {number.lower()}") == ["applications-approved"]
    assert await deputy.say(f"/duyet {number}") == ["applications-decided"]
    assert await deputy.say(f"/tuchoi {number} không làm ở đây") == ["applications-decided"]
    assert await deputy.say(f"/tuchoi {number}") == ["applications-decided"]
    assert await acts(world, number) == ["application.approve", *["application.read"] * 3]
    assert world.person("lan").keys().count("join-approved") == 1


async def test_two_taps_in_the_same_moment(world: World, union: Union) -> None:
    chair = await union.officer("chair", "CD001")
    deputy = await union.officer("deputy", "CD001", Role.OFFICER)
    number = await applied(world, union)
    taps = [
        Inbound(
            address=who.address,
            external_id=f"tap-{who.address.chat_id}",
            at=world.clock.now(),
            button=f"application.approve:{number}",
        )
        for who in (chair, deputy)
    ]
    await asyncio.gather(*map(world.engine.receive, taps))
    await world.engine.outbox.drain()
    told = sorted([chair.keys()[-1], deputy.keys()[-1]])
    assert told == ["applications-approved", "applications-decided"]
    assert world.person("lan").keys().count("join-approved") == 1
    assert sorted(await acts(world, number)) == ["application.approve", "application.read"]


async def test_refused_with_words(world: World, union: Union) -> None:
    chair = await union.officer("chair", "CD001")
    number = await applied(world, union)
    typed = number.replace("-", " ")
    assert await chair.say(f"/tuchoi {typed} chưa ký hợp đồng") == ["applications-refused"]
    lan = world.person("lan")
    assert lan.keys()[-1] == "join-refused"
    assert "chưa ký hợp đồng." in lan.received()[-1].text
    [application] = await union.applications(lan)
    assert application.state is ApplicationState.REFUSED
    assert application.reason == "chưa ký hợp đồng"
    assert await acts(world, number) == ["application.refuse"]
    assert await lan.say("/thamgia") == ["join-situation"]


async def test_refused_with_a_common_reason(world: World, union: Union) -> None:
    chair = await union.officer("chair", "CD001")
    number = await applied(world, union)
    await chair.say(f"/don {number}")
    assert await chair.tap("application.refuse") == ["applications-reason"]
    assert await chair.say("😀") == ["answer-no-words"]
    assert await chair.tap("unclear") == ["applications-refused"]
    assert await chair.at() is None
    [application] = await union.applications(world.person("lan"))
    assert application.reason == "unclear"
    assert "unclear" not in world.person("lan").received()[-1].text


async def test_the_refusal_may_wait(world: World, union: Union) -> None:
    chair = await union.officer("chair", "CD001")
    number = await applied(world, union)
    await chair.say(f"/tuchoi {number}")
    await chair.say("để sau")
    assert await chair.say(f"/duyet {number}") == ["applications-approved"]
    await chair.send(button="form.resume:applications")
    assert await chair.say("đã nghỉ việc rồi") == ["applications-decided"]
    [application] = await union.applications(world.person("lan"))
    assert application.state is ApplicationState.APPROVED


async def test_another_branch_sees_nothing(world: World, union: Union) -> None:
    stranger = await union.officer("stranger", "CD002")
    number = await applied(world, union)
    for command in ("/don", "/duyet", "/tuchoi"):
        assert await stranger.say(f"{command} {number}") == ["officer-not-found"]
        hidden = stranger.heard[-1].text.replace(number, "?")
        assert await stranger.say(f"{command} GN-26-999999H") == ["officer-not-found"]
        assert stranger.heard[-1].text.replace("GN-26-999999H", "?") == hidden
    for payload in ("application:", "application.approve:", "application.refuse:"):
        assert await stranger.send(button=payload + number) == ["officer-not-found"]
    assert await stranger.say("/don") == ["applications-none"]
    assert await acts(world, number) == []
    [application] = await union.applications(world.person("lan"))
    assert application.open


@pytest.mark.parametrize("role", [Role.EDITOR, Role.DATA_OFFICER, None])
async def test_without_the_power_nothing_opens(
    world: World, union: Union, role: Role | None
) -> None:
    number = await applied(world, union)
    other = await union.officer("other", "CD001", role) if role else world.person("other")
    for typed in ("/don", f"/don {number}", f"/duyet {number}", f"/tuchoi {number} vì thế"):
        assert await other.say(typed) == ["officer-only"]
    assert await other.send(button=f"application.approve:{number}") == ["officer-only"]


@pytest.mark.parametrize(
    "typed", ["abc", "GN-26-000001", "'; DROP TABLE people; --", "😀", "x" * 90]
)
async def test_a_number_that_is_none(world: World, union: Union, typed: str) -> None:
    chair = await union.officer("chair", "CD001")
    number = await applied(world, union)
    assert await chair.say(f"/duyet {typed}") == ["officer-not-found"]
    assert await chair.say("/duyet") == ["applications-which-approve"]
    assert await chair.say("/tuchoi") == ["applications-which-refuse"]
    assert await chair.say(f"/duyet {number}") == ["applications-approved"]


async def test_the_list_is_masked_and_paged(world: World, union: Union) -> None:
    upper = await union.officer("upper", "LDLD")
    for n in range(6):
        await applied(world, union, f"worker{n}", f"00109501{n:04}")
    assert await upper.say("/don") == ["applications-list"]
    text = upper.heard[-1].text
    assert "Lan N.T." in text
    for secret in ("Nguyễn Thị Lan", "00109501", "912345678"):
        assert secret not in text
    assert len(upper.choices()) == 6
    assert await upper.tap("applications.page") == ["applications-list"]
    assert len(upper.choices()) == 2
    assert await upper.send(button="applications.page:99999999") == ["applications-list"]
    assert await upper.tap("application") == ["applications-card-open"]


async def test_nobody_decides_on_themselves(world: World, union: Union) -> None:
    chair = await union.officer("chair", "CD001")
    await apply(chair)
    [application] = await union.applications(chair)
    assert chair.keys().count("applications-new-a") == 0
    assert await chair.say(f"/duyet {application.number}") == ["applications-own"]
    upper = await union.officer("upper", "KCN1")
    assert await upper.say(f"/duyet {application.number}") == ["applications-approved"]


async def test_a_leading_job_is_pointed_out(world: World, union: Union) -> None:
    chair = await union.officer("chair", "CD001")
    lan = world.person("lan")
    await eligible(lan)
    await at_an_phu(lan)
    await tell(lan)
    await lan.tap("edit")
    await lan.say("Công việc", "Phó giám đốc nhân sự")
    await lan.tap("submit")
    await chair.say("/don")
    await chair.tap("application")
    assert "HD 38" in chair.heard[-1].text


async def test_one_card_two_members(world: World, union: Union) -> None:
    chair = await union.officer("chair", "CD001")
    number = await applied(world, union)
    twin = world.person("twin")
    await twin.say("/menu")
    person_id = await twin.person_id()
    async with world.database.transaction("import") as connection:
        store = world.store(connection)
        details = (await store.people.details(person_id)).model_copy(
            update={"citizen_id": "001095012345"}
        )
        await store.people.tell(person_id, details)
        await store.memberships.begin(person_id, union.units["CD002"].id, date(2024, 1, 1), None)
    assert await chair.say(f"/duyet {number}") == ["applications-member"]
    assert await acts(world, number) == ["application.read"]
    assert await chair.say(f"/tuchoi {number}") == ["applications-reason"]
    assert await chair.tap("member") == ["applications-refused"]


async def to_the_union_above(who: Talker) -> None:
    await eligible(who)
    await who.say("zzz qqq")
    await who.tap("unlisted", "typed")
    await tell(who)
    assert (await who.tap("submit"))[0] == "join-submitted-b"


async def test_officers_are_reminded_once(world: World, union: Union) -> None:
    upper = await union.officer("upper", "LDLD")
    lan = world.person("lan")
    await to_the_union_above(lan)  # Friday 20 November, due on Monday 7 December
    assert upper.keys()[-1] == "applications-new-b"
    await world.wait(timedelta(days=13))
    assert upper.keys()[-1] == "applications-new-b"
    await world.wait(timedelta(days=1))
    assert upper.keys()[-1] == "applications-nearly-due"
    await world.wait(timedelta(hours=1))
    await world.wait(timedelta(days=3))
    assert upper.keys().count("applications-nearly-due") == 1
    assert upper.keys().count("applications-overdue") == 0
    await world.wait(timedelta(days=1))
    assert upper.keys()[-1] == "applications-overdue"
    assert lan.keys()[-1] == "join-overdue"
    await world.wait(timedelta(days=1))
    assert upper.keys().count("applications-overdue") == 1
    assert upper.keys().count("applications-nearly-due") == 1
    await upper.tap("application")
    assert await upper.tap("application.approve") == ["applications-approved"]


async def test_nobody_is_woken_at_night(world: World, union: Union) -> None:
    upper = await union.officer("upper", "LDLD")
    await to_the_union_above(world.person("lan"))
    await world.wait(timedelta(days=17, hours=18))  # 8 December, three in the morning
    assert upper.keys()[-1] == "applications-new-b"
    await world.wait(timedelta(hours=6))
    assert upper.keys()[-1] == "applications-overdue"
