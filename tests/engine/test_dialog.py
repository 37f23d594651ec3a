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
