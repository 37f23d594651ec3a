"""One conversation through every stop of the engine."""

from tests.kit import World


async def test_hello_menu_language(world: World) -> None:
    an = world.person("an")
    assert await an.say("/batdau") == ["start-hello", "menu"]
    assert await an.tap("menu:1") == ["menu"]
    assert await an.say("ngon ngu") == ["language-ask"]
    assert await an.tap("language:en") == ["language-changed"]
    assert await an.say("blah blah") == ["help-not-understood"]
    assert await an.say("/nothing") == ["engine-unknown-command"]
    assert await an.say("menu") == ["menu"]


async def test_the_words_that_steer_are_commands_too(world: World) -> None:
    an = world.person("an")
    assert await an.say("/huy") == ["engine-nothing-open"]
    assert await an.say("/thamgia") == ["consent-notice"]
    assert await an.say("dong y") == ["join-situation"]
    assert await an.say("/quaylai") == ["engine-unknown-command", "join-situation"]
    assert await an.say("/huy@nhipcau_bot") == ["engine-cancelled"]
    assert await an.say("/cancel") == ["engine-nothing-open"]
