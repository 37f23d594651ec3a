"""Officers decide on claims: in their branch, never on their own, within limit and budget."""

import asyncio
from typing import Any

import pytest

from bot.core.care import ClaimState
from bot.core.members import Role
from tests.branch import Branch, grow
from tests.caring import claim, listed, newest, terms
from tests.kit import Talker, World


@pytest.fixture
async def branch(world: World) -> Branch:
    return await grow(world)


def acts(who: Talker) -> list[str]:
    return [choice.payload.partition(":")[0] for choice in who.choices()]


async def state(branch: Branch, who: Talker) -> ClaimState:
    return (await newest(branch, who)).state


async def claimed(branch: Branch, name: str = "an", **rule: Any) -> tuple[Talker, str]:
    """A member of the plant with a claim, and its number."""
    an = await branch.member(name, branch.plant, full_name="Nguyễn Thị Lan")
    assert await claim(an, await listed(branch, branch.plant, terms(**rule))) == ["care-filed"]
    return an, (await newest(branch, an)).number


async def test_only_officers_have_claims_to_decide_on(branch: Branch) -> None:
    an, number = await claimed(branch)
    editor = await branch.officer("editor", branch.plant, Role.EDITOR)
    for who in (an, editor):
        for said in ("/chamlocs", f"/chamlocs {number}", f"/duyetchi {number}", "/chuongtrinh",
                     f"/tuchoichi {number} không", f"/dachi {number} PC 1"):  # fmt: skip
            assert await who.say(said) == ["officer-only"], said
    assert await state(branch, an) is ClaimState.SUBMITTED


async def test_the_list_and_the_card(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    assert await chair.say("/viec") == ["work-nothing"]
    assert await chair.tap("claims") == ["claims-none"]
    _, number = await claimed(branch, yearly_budget=5_000_000, second_from=100_000)
    assert await chair.say("/viec") == ["work"]
    assert await chair.tap("claims") == ["claims-list"]
    assert "Nguyễn" not in chair.heard[-1].text
    assert await chair.tap("claim") == ["claim-card"]
    assert "Nguyễn Thị Lan" in chair.heard[-1].text
    assert acts(chair) == ["claim.approve", "claim.refuse", "claims"]
    assert await branch.audited(number) == ["care.read"]
    assert "care.list" in await branch.audited("CD001")


async def test_another_branch_is_like_none(branch: Branch) -> None:
    far = await branch.officer("far", branch.far)
    an, number = await claimed(branch)
    assert await far.say("/chamlocs") == ["claims-none"]
    for said in (f"/chamlocs {number}", f"/duyetchi {number}", f"/tuchoichi {number} khác nơi"):
        assert await far.say(said) == ["officer-not-found"]
    for act in ("claim", "claim.approve", "claim.pay", "claim.files"):
        assert await far.send(button=f"{act}:{number}") == ["officer-not-found"]
    assert await state(branch, an) is ClaimState.SUBMITTED
    assert await branch.audited(number) == []


async def test_mistyped_numbers_are_told(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    assert await chair.say("/duyetchi") == ["claim-which"]
    assert await chair.say("/duyetchi CL-26-000001") == ["claim-wrong-number"]
    _, number = await claimed(branch)
    assert await chair.say(f"/duyetchi {number.replace('-', ' ').lower()}") == ["claim-approved"]


async def test_nobody_decides_on_their_own_claim(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    zone = await branch.officer("zone", branch.zone)
    person_id = await chair.person_id()
    an = await branch.member("chair", branch.plant)
    assert await an.person_id() == person_id
    assert await claim(chair, await listed(branch, branch.plant)) == ["care-filed"]
    number = (await newest(branch, chair)).number
    assert zone.keys()[-1] == "claim-new-for-officer"  # nobody else at the plant may decide
    for said in (f"/duyetchi {number}", f"/tuchoichi {number} không", f"/chamlocs {number}"):
        assert await chair.say(said) == ["claim-own"]
    assert await zone.say(f"/duyetchi {number}") == ["claim-approved"]
    for said in (f"/dachi {number} PC 1", f"/dachi {number}"):
        assert await chair.say(said) == ["claim-own"]
    assert await state(branch, chair) is ClaimState.APPROVED
    assert await zone.say(f"/dachi {number} PC 1") == ["claim-paid"]


async def test_above_the_set_sum_two_officers_approve(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    deputy = await branch.officer("deputy", branch.plant)
    an, number = await claimed(branch, second_from=500_000)
    await chair.say(f"/chamlocs {number}")
    assert await chair.tap("claim.approve") == ["claim-half-approved"]
    assert (an.keys()[-1], deputy.keys()[-1]) == (
        "care-half-approved-news",
        "claim-second-for-officer",
    )
    assert "claim-second-for-officer" not in chair.keys()  # noqa: SIM118 - no dictionary
    assert await chair.say(f"/duyetchi {number}") == ["claim-not-same-officer"]
    assert await chair.say(f"/dachi {number}") == ["claim-not-payable"]
    assert await deputy.tap("claim") == ["claim-card"]
    assert await deputy.tap("claim.approve") == ["claim-approved"]
    assert await state(branch, an) is ClaimState.APPROVED
    audited = await branch.audited(number)
    assert [each for each in audited if each != "care.read"] == [
        "care.half_approved",
        "care.approved",
    ]


async def test_a_refusal_says_why(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    an, number = await claimed(branch)
    await chair.say(f"/chamlocs {number}")
    assert await chair.tap("claim.refuse") == ["claim-refuse-reason"]
    assert await chair.say("ko") == ["answer-too-short"]
    assert await chair.tap("papers") == ["claim-refused"]
    assert an.keys()[-1] == "care-refused-news"
    assert "thiếu giấy tờ" in an.received()[-1].text
    assert await chair.say(f"/tuchoichi {number} lần nữa") == ["claim-not-ended"]
    assert "care.refuse" in await branch.audited(number)


async def test_the_payment_is_recorded_once(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    an, number = await claimed(branch)
    await chair.say(f"/duyetchi {number}", f"/chamlocs {number}")
    assert acts(chair) == ["claim.pay", "claim.refuse", "claims"]
    assert await chair.tap("claim.pay") == ["claim-pay-voucher"]
    assert await chair.say("bỏ qua") == ["engine-not-optional"]
    assert await chair.tap("transfer") == ["claim-paid"]
    assert "chuyển khoản" in an.received()[-1].text
    assert await state(branch, an) is ClaimState.PAID
    assert await chair.say(f"/dachi {number}") == ["claim-not-ended"]
    assert await chair.say("/chamlocs") == ["claims-none"]
    assert an.keys().count("care-paid-news") == 1


async def test_budget_and_limit_stop_an_approval(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    programme = await listed(branch, branch.plant, terms(yearly_budget=900_000))
    people = [await branch.member(name, branch.plant) for name in ("an", "binh")]
    for who in people:
        await claim(who, programme)
    first, second = [(await newest(branch, who)).number for who in people]
    assert await chair.say(f"/duyetchi {first}") == ["claim-approved"]
    assert await chair.say(f"/duyetchi {second}") == ["claim-not-over-budget"]
    assert await chair.tap("claim") == ["claim-card"]
    assert "500.000" in chair.heard[-1].text
    assert await state(branch, people[1]) is ClaimState.SUBMITTED
    assert await chair.say(f"/tuchoichi {second} budget") == ["claim-refused"]
    assert "ngân sách" in people[1].received()[-1].text


async def test_a_limit_set_later_counts_too(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    programme = await listed(branch, branch.plant)
    an = await branch.member("an", branch.plant)
    numbers = []
    for day in ("1/11/2026", "2/11/2026"):
        await claim(an, programme, day)
        numbers.append((await newest(branch, an)).number)
    async with branch.world.database.transaction("edit") as connection:
        care = branch.world.store(connection).care
        await care.change(programme.id, terms(times_per_year=1))
    assert await chair.say(f"/duyetchi {numbers[0]}") == ["claim-approved"]
    assert await chair.say(f"/duyetchi {numbers[1]}") == ["claim-not-over-limit"]


async def test_two_officers_at_once_approve_one_budget_once(branch: Branch) -> None:
    officers = [await branch.officer(name, branch.plant) for name in ("chair", "deputy")]
    programme = await listed(branch, branch.plant, terms(yearly_budget=500_000))
    people = [await branch.member(name, branch.plant) for name in ("an", "binh")]
    updates = []
    for who, officer in zip(people, officers, strict=True):
        await claim(who, programme)
        number = (await newest(branch, who)).number
        updates.append(officer.update(button=f"claim.approve:{number}"))
    await asyncio.gather(*map(branch.world.engine.receive, updates))
    await branch.world.engine.outbox.drain()
    assert {officer.keys()[-1] for officer in officers} == {
        "claim-approved",
        "claim-not-over-budget",
    }
    assert sorted([await state(branch, who) for who in people]) == ["approved", "submitted"]


async def test_one_tap_twice_is_one_approval(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    an, number = await claimed(branch, second_from=1)
    update = chair.update(button=f"claim.approve:{number}")
    assert await chair.deliver(update) == ["claim-half-approved"]
    assert await chair.deliver(update) == []
    assert await chair.send(button=f"claim.approve:{number}", external_id="again") == [
        "claim-not-same-officer"
    ]
    assert await state(branch, an) is ClaimState.HALF_APPROVED
    assert an.keys().count("care-half-approved-news") == 1


async def test_a_member_who_left_is_pointed_out(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    an, number = await claimed(branch)
    person_id = await an.person_id()
    async with branch.world.database.transaction("leave") as connection:
        await branch.world.store(connection).erasure.erase(person_id)
    assert await chair.say(f"/chamlocs {number}") == ["claim-card"]
    assert "✗" in chair.heard[-1].text


async def test_long_lists_have_pages(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    programme = await listed(branch, branch.plant)
    an = await branch.member("an", branch.plant)
    for day in range(1, 7):
        await claim(an, programme, f"{day}/11/2026")
    await chair.say("/chamlocs")
    assert len(chair.choices()) == 6
    assert await chair.tap("claims:1") == ["claims-list"]
    assert acts(chair).count("claim") == 2
    assert await chair.tap("claims:0") == ["claims-list"]
