"""The privacy notice comes once, before the first personal question."""

from tests.kit import World


async def test_agreeing_is_recorded_with_its_version_and_goes_on(world: World) -> None:
    an = world.person("an")
    assert (await an.say("/thamgia"))[-1] == "consent-notice"
    assert await an.tap("details") == ["consent-details", "consent-notice"]
    assert (await an.say("tôi đồng ý"))[-1].startswith("join-")
    async with world.database.reading("test") as connection:
        consents = await world.store(connection).people.consents(await an.person_id())
    assert [(c.purpose, c.text_version, c.channel) for c in consents] == [
        ("service", world.engine.intake.about.privacy_version, "test")
    ]


async def test_it_is_not_asked_twice(world: World) -> None:
    an = world.person("an")
    await an.say("/thamgia")
    await an.tap("agree")
    await an.say("/menu")
    assert (await an.say("/thamgia"))[-1].startswith("join-")


async def test_declining_keeps_nothing_and_browsing_stays_open(world: World) -> None:
    an = world.person("an")
    await an.say("/thamgia")
    assert await an.tap("decline") == ["consent-declined"]
    assert await an.at() is None
    async with world.database.reading("test") as connection:
        assert not await world.store(connection).people.consents(await an.person_id())
    assert await an.say("/thamgia") == ["consent-notice"]
