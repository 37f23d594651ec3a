"""Joining: who may, and at which workplace."""

from datetime import date, timedelta

import pytest

from bot.core.joining import Route
from tests.joining import NOTICE, Union, at_an_phu, begin, eligible, tell
from tests.kit import World


@pytest.fixture
async def union(world: World) -> Union:
    return await Union(world).build()


@pytest.mark.parametrize(
    ("taps", "refused"),
    [
        (["worker", "state"], "join-no-state"),
        (["worker", "prison"], "join-no-prison"),
        (["worker", "manager", "enterprise_head"], "join-no-enterprise-head"),
        (["worker", "manager", "cooperative_head"], "join-no-cooperative-head"),
        (["retired", "manager", "unit_head"], "join-no-unit-head"),
        (["worker", "left", "expelled"], "join-no-expelled"),
        (["foreign", "no"], "join-no-foreign-short"),
    ],
)
async def test_who_may_not_join_hears_why(
    world: World, union: Union, taps: list[str], refused: str
) -> None:
    lan = world.person("lan")
    await begin(lan)
    assert await lan.tap(*taps) == [refused]
    assert [choice.payload for choice in lan.choices()] == ["ask:join", "menu:"]
    assert await lan.at() is None
    assert await lan.say("/thamgia") == ["join-situation"]


@pytest.mark.parametrize("role", ["capital", "partner"])
async def test_some_who_lead_may_join(world: World, union: Union, role: str) -> None:
    lan = world.person("lan")
    await begin(lan)
    assert await lan.tap("worker", "manager", role) == ["join-workplace"]


async def test_who_left_waits_three_months(world: World, union: Union) -> None:
    lan = world.person("lan")
    await begin(lan)
    assert await lan.tap("worker", "left", "left") == ["join-left-on"]
    assert await lan.say("21/11/2026") == ["answer-date-future"]
    assert await lan.say("21/08/2026") == ["join-no-left-lately"]
    assert "21/11/2026" in lan.heard[-1].text
    assert await lan.say("/thamgia") == ["join-situation"]
    assert await lan.tap("worker", "left", "left") == ["join-left-on"]
    assert await lan.say("20/08/2026") == ["join-workplace"]


async def test_a_membership_that_ended_lately_is_known(world: World, union: Union) -> None:
    lan = world.person("lan")
    await lan.say("/menu")
    person_id = await lan.person_id()
    async with world.database.transaction("member") as connection:
        memberships = world.store(connection).memberships
        await memberships.begin(person_id, union.units["CD001"].id, date(2024, 1, 1), None)
        await connection.run("UPDATE memberships SET ended_on = :day", day=date(2026, 10, 1))
    assert await lan.say("/thamgia") == ["join-no-left-lately"]
    await world.wait(timedelta(days=60))
    assert await lan.say("/thamgia") == [NOTICE]


async def test_a_foreigner_gives_a_passport(world: World, union: Union) -> None:
    kim = world.person("kim", "en")
    await begin(kim)
    assert await kim.tap("foreign", "yes", "none") == ["join-workplace"]
    await at_an_phu(kim)
    await kim.say("Kim Min Seo", "Female", "1/2/1990")
    await kim.tap("decline")
    assert await kim.say("Seoul", "12 Le Loi, phuong 3") == ["join-passport"]
    assert await kim.say("12") == ["join-passport-letters"]
    assert await kim.say("m 1234 5678") == ["join-phone"]
    await kim.say("0912345678", "engineer")
    assert await kim.tap("confirm", "confirm") == ["join-review"]
    assert (await kim.tap("submit"))[0] == "join-submitted-a"
    [application] = await union.applications(kim)
    assert application.form.passport == "M12345678"
    assert application.form.citizen_id is None
    assert application.form.ethnicity is None


async def test_people_without_an_employer_join_a_syndicate(world: World, union: Union) -> None:
    ba = world.person("ba")
    await begin(ba)
    assert await ba.tap("free") == ["join-hint-free", "join-exclusion"]
    assert await ba.tap("none") == ["join-workplace-free"]
    assert await ba.say("may an phu") == ["join-unlisted-unknown"]
    assert await ba.say("xe om thu duc") == ["join-found"]
    assert await ba.say("1") == ["join-full-name"]


async def test_a_workplace_that_is_not_listed(world: World, union: Union) -> None:
    upper = await union.officer("upper", "LDLD")
    lan = world.person("lan")
    await eligible(lan)
    assert await lan.say("may an phu") == ["join-found"]
    assert await lan.tap("none") == ["join-unlisted"]
    assert await lan.say("zzz qqq") == ["join-unlisted-unknown"]
    assert await lan.tap("unlisted") == ["join-employer"]
    assert await lan.say("Cơ sở mộc Ba Tài, xã Tân Lập") == ["join-upper", "join-full-name"]
    await tell(lan)
    assert await lan.tap("submit") == ["join-submitted-b", "join-signature"]
    [application] = await union.applications(lan)
    assert application.route is Route.UPPER
    assert application.due_on == date(2026, 12, 7)
    assert application.unit_id == union.units["LDLD"].id
    assert application.workplace == "Cơ sở mộc Ba Tài, xã Tân Lập"
    assert upper.keys()[-1] == "applications-new-b"
    assert await lan.say("/thamgia") == ["join-open-b"]
    assert "07/12/2026" in lan.heard[-1].text


async def test_another_name_is_searched_again(world: World, union: Union) -> None:
    lan = world.person("lan")
    await eligible(lan)
    await lan.say("may an phu")
    assert await lan.say("giay hoa binh") == ["join-found"]
    assert await lan.say("cty giày hòa bình") == ["join-found"]
    await lan.tap("none")
    assert await lan.say("an phú") == ["join-found"]
    assert await lan.say("1") == ["join-full-name"]


async def test_the_invitation_is_offered_first(world: World, union: Union) -> None:
    lan = world.person("lan")
    await lan.say("/batdau u-CD001")
    await begin(lan)
    await lan.tap("worker")
    assert await lan.tap("none") == ["join-workplace-invited"]
    assert await lan.tap("invited") == ["join-full-name"]
    await tell(lan)
    await lan.tap("submit")
    [application] = await union.applications(lan)
    assert application.unit_id == union.units["CD001"].id


async def test_the_inviting_branch_decides_for_unlisted(world: World, union: Union) -> None:
    lan = world.person("lan")
    await lan.say("/batdau u-CD001")
    await begin(lan)
    await lan.tap("worker", "none")
    await lan.say("qqq www")
    await lan.tap("unlisted")
    assert await lan.tap("typed") == ["join-upper", "join-full-name"]
    await tell(lan)
    await lan.tap("submit")
    [application] = await union.applications(lan)
    assert application.unit_id == union.units["KCN1"].id
    assert application.workplace == "qqq www"
