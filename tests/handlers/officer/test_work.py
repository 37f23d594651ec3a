"""An officer's day."""

from datetime import date, timedelta

import pytest

from bot.core.joining import ApplicationForm, Route
from bot.core.members import Role
from tests.branch import Branch, grow, report, values
from tests.kit import World


@pytest.fixture
async def branch(world: World) -> Branch:
    return await grow(world)


async def test_only_officers_have_work(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    assert await an.say("/viec") == ["officer-only"]
    chair = await branch.officer("chair", branch.plant)
    assert await chair.say("/viec") == ["work-nothing"]


async def test_unassigned_mine_and_overdue(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    an = await branch.member("an", branch.plant)
    await report(an)
    case = await branch.case(an)
    assert await chair.say("/viec") == ["work"]
    assert values(chair)[:-1] == ["unassigned/0"]
    await chair.say(f"/nhan {case.number}", "/viec")
    assert values(chair)[:-1] == ["mine/0"]
    branch.world.clock.move(timedelta(days=5))
    await chair.say("/viec")
    assert values(chair)[:-1] == ["mine/0", "overdue/0"]
    assert await chair.tap("work.list:overdue/0") == ["work-list"]
    assert await chair.tap("case.open") == ["officer-case-story", "officer-case"]


async def test_the_branch_bounds_the_lists(branch: Branch) -> None:
    await branch.officer("chair", branch.plant)
    far = await branch.officer("far", branch.far)
    zone = await branch.officer("zone", branch.zone)
    an = await branch.member("an", branch.plant)
    await report(an)
    assert await far.say("/viec") == ["work-nothing"]
    assert await zone.say("/viec") == ["work"]
    assert await far.send(button="work.list:unassigned/0") == ["work-nothing"]
    assert "case.list" in await branch.audited("cases")


async def test_long_lists_have_pages(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    an = await branch.member("an", branch.plant)
    for _ in range(5):
        await report(an)
    await chair.say("/viec")
    await chair.tap("work.list")
    assert len(chair.choices()) == 6
    assert await chair.tap("work.list:unassigned/1") == ["work-list"]
    assert len(chair.choices()) == 2
    assert await chair.send(button="work.list:nonsense/x") == ["work-nothing"]


async def test_applications_are_work_too(branch: Branch) -> None:
    chair = await branch.officer("chair", branch.plant)
    binh = await branch.worker("binh")
    person_id = await binh.person_id()
    form = ApplicationForm(
        full_name="Lê Thị Bình",
        sex="female",
        birth_date=date(1995, 6, 15),
        hometown="Nam Định",
        home="Thủ Đức",
        phone="+84912345678",
        job="may",
        situation="employed",
    )
    async with branch.world.database.transaction("apply") as connection:
        applications = branch.world.store(connection).applications
        await applications.submit(person_id, branch.plant.id, Route.WORKPLACE, "May", form)
    assert await chair.say("/viec") == ["work"]
    assert await chair.tap("applications") == ["applications-list"]


async def test_the_data_officer_finds_the_requests(branch: Branch) -> None:
    officer = await branch.officer("dpo", branch.top, Role.DATA_OFFICER)
    lower = await branch.officer("lower", branch.zone, Role.DATA_OFFICER)
    admin = await branch.officer("admin", branch.top, Role.ADMIN)
    assert await officer.say("/viec") == ["work-nothing"]
    an = await branch.worker("an")
    await an.say("/riengtu")
    await an.tap("privacy.erase", "yes")
    for who in (officer, admin):
        assert await who.say("/viec") == ["work"]
        assert await who.tap("requests") == ["requests"]
    assert await lower.say("/viec") == ["officer-only"]


async def test_the_menu_offers_what_the_office_allows(branch: Branch) -> None:
    offered = {}
    for role in Role:
        who = await branch.officer(role.value, branch.top, role)
        await who.say("/menu")
        duties = {choice.payload.rstrip(":") for choice in who.choices()}
        offered[role] = duties & {"work", "announce", "requests"}
    assert offered == {
        Role.OFFICER: {"work"},
        Role.CHAIR: {"work", "announce"},
        Role.EDITOR: {"announce"},
        Role.DATA_OFFICER: {"work", "requests"},
        Role.ADMIN: {"work", "announce", "requests"},
    }
