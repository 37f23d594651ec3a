"""The hello, and what a deep link remembers."""

from bot.core.ids import short
from bot.core.units import UnitKind
from tests.kit import World


async def unit(world: World, code: str) -> int:
    async with world.database.transaction("test") as connection:
        made = await world.store(connection).units.add(
            code, "Công ty May Sông Đỏ", UnitKind.GRASSROOTS, parent=None
        )
    return made.id


async def test_hello_says_that_it_is_a_bot_and_offers_the_menu(world: World) -> None:
    an = world.person("an")
    assert await an.say("/start") == ["start-hello", "menu"]
    for hello in ("xin chào em", "alo alo", "em la ai vay"):
        assert await an.say(hello) == ["start-hello", "menu"]


async def test_a_link_remembers_workplace_and_recruiter(world: World) -> None:
    unit_id = await unit(world, "CD-001")
    an, binh = world.person("an"), world.person("binh")
    await an.say("/start")
    link = f"/start u-cd-001_r{short(await an.person_id())}"
    assert await binh.say(link) == ["start-hello", "start-invited", "menu"]
    person = (await binh.conversation()).person
    assert (person.recruited_unit_id, person.recruiter_id) == (unit_id, await an.person_id())


async def test_nobody_recruits_themselves_and_unknown_links_are_just_a_hello(world: World) -> None:
    await unit(world, "CD-001")
    an = world.person("an")
    for payload in ("u-GONE", "x", "u-", "u-CD-001_r!!", "' OR 1=1"):
        assert await an.say(f"/start {payload}") == ["start-hello", "menu"]
    await an.say(f"/start u-CD-001_r{short(await an.person_id())}")
    assert (await an.conversation()).person.recruiter_id is None


async def test_the_language_is_guessed_and_kept(world: World) -> None:
    john = world.person("john", language="en-US")
    await john.say("/start")
    assert (await john.conversation()).person.language == "en"
    john.language = "fr"
    await john.say("/start")
    assert (await john.conversation()).person.language == "en"
