"""The menu by role, one small screen at a time."""

from bot.core.members import Role
from bot.core.units import UnitKind
from tests.kit import Talker, World


async def every_button(an: Talker) -> list[str]:
    """What all screens of the menu offer, walking by the "more" button."""
    await an.say("/menu")
    found: list[str] = []
    while True:
        payloads = [choice.payload for choice in an.choices()]
        assert len(payloads) <= 6
        found += [each for each in payloads if not each.startswith("menu:")]
        more = [each for each in payloads if each.startswith("menu:")]
        if not more or more == ["menu:0"]:
            return found
        await an.send(button=more[0])


async def test_a_newcomer_is_offered_to_join_first(world: World) -> None:
    assert (await every_button(world.person("an")))[0] == "join:"


async def test_a_member_is_not_asked_to_join(world: World) -> None:
    an = world.person("an")
    await an.say("/menu")
    person_id = await an.person_id()
    async with world.database.transaction("test") as connection:
        store = world.store(connection)
        unit = await store.units.add("CD1", "Một", UnitKind.GRASSROOTS, parent=None)
        await store.memberships.begin(person_id, unit.id, world.clock.now().date(), None)
    offered = await every_button(an)
    assert "join:" not in offered
    assert "work:" not in offered


async def test_an_officer_finds_the_work_first(world: World) -> None:
    an = world.person("an")
    await an.say("/menu")
    person_id = await an.person_id()
    async with world.database.transaction("test") as connection:
        store = world.store(connection)
        unit = await store.units.add("CD1", "Một", UnitKind.GRASSROOTS, parent=None)
        await store.units.appoint(person_id, unit.id, Role.OFFICER)
    assert (await every_button(an))[0] == "work:"


async def test_a_label_or_a_number_does_like_a_tap(world: World) -> None:
    an = world.person("an")
    await an.say("/menu")
    assert await an.say("tro giup") == ["help"]
    await an.say("/menu")
    number = [choice.payload for choice in an.choices()].index("help:") + 1
    assert await an.say(str(number)) == ["help"]


async def test_a_tampered_page_is_the_first_page(world: World) -> None:
    an = world.person("an")
    await an.say("/menu")
    first = [choice.payload for choice in an.choices()]
    for payload in ("menu:x", "menu:99999", "menu:-1", "menu:²"):
        assert await an.send(button=payload) == ["menu"]
        assert [choice.payload for choice in an.choices()] == first
