"""The unit's list of care, kept by its officers in the chat."""

from datetime import date

import pytest

from bot.core.care import CareKind, Programme, Terms
from bot.core.ids import short
from tests.branch import Branch, grow
from tests.caring import listed, terms
from tests.kit import Talker, World


@pytest.fixture
async def branch(world: World) -> Branch:
    return await grow(world)


def acts(who: Talker) -> list[str]:
    return [choice.payload.partition(":")[0] for choice in who.choices()]


async def kept(branch: Branch) -> list[Programme]:
    """Every entry of the plant, the newest first."""
    async with branch.world.database.transaction("look") as connection:
        return await branch.world.store(connection).care.of_units((branch.plant.id,))


async def draft(who: Talker, name: str = "Thăm bệnh") -> None:
    """A whole programme, up to the review."""
    await who.tap("programme.add")
    while "nam_vien" not in [choice.payload.partition(":")[2] for choice in who.choices()]:
        await who.tap("!page")
    await who.tap("nam_vien")
    await who.say(name, "500k", "mang theo thẻ", "giấy ra viện", "3 tháng", "2 lần", "60 ngày")
    await who.say("7", "20 triệu", "2 triệu", "1/1/2026", "31/12/2026")


async def test_a_programme_is_added_in_the_chat(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    assert await chair.say("/chuongtrinh") == ["programmes-none"]
    await draft(chair)
    assert await chair.at() == "care_programme.review"
    assert await chair.tap("submit") == ["programme-saved"]
    [made] = await kept(branch)
    assert made.terms == Terms(
        kind=CareKind.HOSPITAL, name="Thăm bệnh", valid_from=date(2026, 1, 1),
        valid_to=date(2026, 12, 31), amount=500_000, note="mang theo thẻ", papers="giấy ra viện",
        min_months=3, times_per_year=2, within_days=60, apart_days=7, yearly_budget=20_000_000,
        second_from=2_000_000,
    )  # fmt: skip
    assert "care.add" in await branch.audited("CD001")
    assert await chair.tap("programmes") == ["programmes"]
    assert await chair.tap("programme") == ["programme-card"]
    assert acts(chair) == ["programme.edit", "programme.end", "care.report", "programmes"]


async def test_what_is_not_claimed_needs_few_words(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    await chair.say("/chuongtrinh")
    await chair.tap("programme.add")
    while "giam_gia" not in [choice.payload.partition(":")[2] for choice in chair.choices()]:
        await chair.tap("!page")
    await chair.tap("giam_gia")
    await chair.say("Vé tàu", "bỏ qua")
    assert await chair.say("giảm khi có thẻ") == ["care-programme-valid-from"]
    await chair.tap("today")
    await chair.say("bỏ qua")
    assert await chair.tap("submit") == ["programme-saved"]
    [made] = await kept(branch)
    assert (made.terms.amount, made.terms.valid_from) == (None, date(2026, 11, 20))


async def test_what_cannot_be_is_asked_again(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    await chair.say("/chuongtrinh")
    await draft(chair)
    assert await chair.tap("edit") == ["care-programme-edit"]
    await chair.tap("!page", "!page", "!page", "valid_to")
    assert await chair.say("31/12/2025") == ["care-programme-valid-to-before"]
    assert await chair.send(file=await branch.photo()) == ["care-programme-no-file"]
    assert await chair.say("30/6/2026") == ["care-programme-review"]
    await chair.tap("edit", "!page", "!page", "!page", "valid_from")
    await chair.say("1/7/2026")
    assert await chair.tap("submit") == ["care-programme-valid-to-before"]
    await chair.tap("edit", "!page", "!page", "!page", "valid_to")
    await chair.say("bỏ qua")
    assert await chair.tap("submit") == ["programme-saved"]


async def test_one_programme_is_there_once(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    await listed(branch, branch.plant, terms(CareKind.HOSPITAL, name="Thăm bệnh"))
    await chair.say("/chuongtrinh")
    await draft(chair)
    assert await chair.tap("submit") == ["care-programme-twice"]
    await chair.tap("edit", "name")
    await chair.say("Thăm bệnh lần hai")
    assert await chair.tap("submit") == ["programme-saved"]


async def test_one_thing_is_edited_and_the_rest_stays(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    before = terms(min_months=3, times_per_year=1, yearly_budget=9_000_000)
    programme = await listed(branch, branch.plant, before)
    await chair.send(button=f"programme.edit:{short(programme.id)}")
    assert await chair.at() == "care_programme.edit"
    await chair.tap("amount")
    assert await chair.say("600k") == ["care-programme-review"]
    assert await chair.tap("submit") == ["programme-saved"]
    [after] = await kept(branch)
    assert after.id == programme.id
    assert after.terms == before.model_copy(update={"amount": 600_000})


async def test_a_programme_ends_and_can_still_be_claimed_for_the_past(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    programme = await listed(branch, branch.plant)
    token = short(programme.id)
    await chair.send(button=f"programme.end:{token}")
    assert await chair.tap("no") == ["programme-kept"]
    await chair.send(button=f"programme.end:{token}")
    assert await chair.tap("yes") == ["programme-ended"]
    [ended] = await kept(branch)
    assert ended.terms.valid_to == date(2026, 11, 19)
    assert await chair.say("/chuongtrinh") == ["programmes-none"]
    assert await chair.send(button=f"programme:{token}/CD001") == ["programme-gone"]


async def test_what_is_inherited_is_switched_off_and_on(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    an = await branch.member("an", branch.plant)
    binh = await branch.member("binh", branch.other)
    programme = await listed(branch, branch.zone)
    assert await chair.say("/chuongtrinh") == ["programmes"]
    assert await chair.tap("programme") == ["programme-card"]
    assert acts(chair) == ["programme.off", "care.report", "programmes"]
    off = chair.find("programme.off")
    assert await chair.send(button=off) == ["programme-switched-off"]
    assert await an.say("/chamlo") == ["care-none"]
    assert await binh.say("/chamlo") == ["care-list"]
    assert await chair.send(button=off, external_id="later") == ["programme-gone"]
    assert await chair.say("/chuongtrinh CD001") == ["programmes"]
    assert await chair.tap("programme") == ["programme-off"]
    assert await chair.tap("programme.end") == ["programme-end-sure-off"]
    assert await chair.tap("yes") == ["programme-ended"]
    assert await an.say("/chamlo") == ["care-list"]
    assert await chair.send(button=f"programme.edit:{short(programme.id)}") == [
        "officer-not-found"
    ]


async def test_an_officer_above_keeps_the_lists_of_the_branch(branch: Branch) -> None:
    zone = await branch.officer("zone", branch.zone)
    await zone.say("/chuongtrinh")
    assert await zone.tap("programme.add") == ["care-programme-unit"]
    assert await zone.say("thép sao mai") == ["care-programme-unit-unknown"]
    assert await zone.say("may hoa sen") == ["care-programme-kind"]
    await zone.tap("tham_hoi")
    await zone.say("Thăm hỏi", "bỏ qua", "bỏ qua", "hôm nay", "bỏ qua")
    assert await zone.tap("submit") == ["programme-saved"]
    [made] = await kept(branch)
    assert made.terms.kind is CareKind.VISIT


async def test_the_lists_of_another_branch_are_not_there(branch: Branch) -> None:
    far = await branch.officer("far", branch.far)
    programme = await listed(branch, branch.plant)
    token = short(programme.id)
    assert await far.say("/chuongtrinh CD001") == ["officer-not-found"]
    assert await far.say("/chuongtrinh KHONGCO") == ["officer-not-found"]
    for payload in (
        f"programme:{token}/CD001",
        f"programme.edit:{token}",
        f"programme.end:{token}",
        f"programme.off:{token}/CD001",
        "programme.add:CD001",
        "programme.edit:zz",
        "programme.end:-",
    ):
        assert await far.send(button=payload) == ["officer-not-found"], payload
    assert await kept(branch) == [programme]


async def test_long_lists_have_pages(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    for kind in list(CareKind)[:4]:
        await listed(branch, branch.plant, terms(kind))
    await chair.say("/chuongtrinh")
    assert len(chair.choices()) == 6
    assert await chair.tap("programmes:CD001/1") == ["programmes"]
    assert acts(chair).count("programme") == 1
