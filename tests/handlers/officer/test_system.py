"""How delivery stands, for administrators of the whole tree and nobody else."""

from datetime import timedelta

import pytest

from bot.core.chat import Address, Outbound
from bot.core.delivery import BROADCASTS
from bot.core.errors import Undeliverable
from bot.core.members import Role
from tests.branch import Branch, grow
from tests.clocks import START
from tests.kit import Talker, World


@pytest.fixture
async def branch(world: World) -> Branch:
    return await grow(world)


@pytest.fixture
async def admin(branch: Branch) -> Talker:
    return await branch.officer("admin", branch.top, Role.ADMIN)


def said(who: Talker) -> str:
    return who.heard[-1].text


async def test_a_quiet_system(branch: Branch, admin: Talker) -> None:
    assert await admin.say("/hethong") == ["system"]
    assert "test" in said(admin)
    assert [choice.payload for choice in admin.choices()] == ["system:", "menu:"]
    assert await branch.audited("hethong") == ["system.read"]


async def test_what_waits_what_is_dead_and_what_is_down(branch: Branch, admin: Talker) -> None:
    world = branch.world
    world.hall.failing = [Undeliverable("odd")]
    await admin.say("/menu")
    async with world.database.transaction("owe") as connection:
        store = world.store(connection)
        for chat in ("1", "2"):
            address = Address(channel="zalo", chat_id=chat)
            message = Outbound(id=store.ids.new(), address=address, language="vi", text="bí mật")
            await store.outbox.queue([(message, chat)], lane=BROADCASTS)
        await store.quotas.add("zalo", 2417)
        await store.dispatchers.claim("zalo", "host:1", None)
        await store.dispatchers.down("zalo", since=START - timedelta(minutes=9))
    world.clock.move(timedelta(hours=3))
    await admin.say("/hethong")
    for part in ("zalo", "08:51 20/11/2026", "2 đang chờ, lâu nhất 3 giờ", "2.417", "1 tin"):
        assert part in said(admin)
    assert "bí mật" not in said(admin)


async def test_a_channel_that_nobody_holds(branch: Branch, admin: Talker) -> None:
    async with branch.world.database.transaction("owe") as connection:
        await branch.world.store(connection).quotas.add("zalo", 1)
    assert await admin.say("/hethong") == ["system"]
    assert said(admin).count("⚠") == 1


async def test_the_button_refreshes_and_is_audited_too(branch: Branch, admin: Talker) -> None:
    await admin.say("/hethong")
    assert await admin.tap("system") == ["system"]
    assert await branch.audited("hethong") == ["system.read"] * 2


async def test_others_are_refused(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    data = await branch.officer("data", branch.top, Role.DATA_OFFICER)
    zone = await branch.officer("zone", branch.zone, Role.ADMIN)
    for who, refused in (
        (an, "officer-only"),
        (data, "officer-only"),
        (zone, "officer-not-found"),
    ):
        assert await who.say("/hethong") == [refused]
        assert await who.send(button="system:") == [refused]
    assert await branch.audited("hethong") == []


async def test_the_menu_offers_it_to_whom_it_is_for(branch: Branch, admin: Talker) -> None:
    zone = await branch.officer("zone", branch.zone, Role.ADMIN)
    for who, offered in ((admin, True), (zone, False)):
        await who.say("/menu")
        assert ("system:" in [choice.payload for choice in who.choices()]) is offered


async def test_in_english(branch: Branch) -> None:
    branch.world.language = "en"
    admin = await branch.officer("admin", branch.top, Role.ADMIN)
    assert await admin.say("/system") == ["system"]
    assert "nothing waits" in said(admin) or "1 waiting" in said(admin)
