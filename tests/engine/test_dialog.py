"""One conversation through every stop of the engine."""

from tests.kit import World


async def test_hello_menu_language(world: World) -> None:
    an = world.person("an")
    assert await an.say("/batdau") == ["start-hello", "menu"]
    assert await an.tap("language") == ["language-ask"]
    assert await an.tap("language:en") == ["language-changed"]
    assert await an.say("blah blah") == ["help-not-understood"]
    assert await an.say("2") == ["help-not-understood"]
