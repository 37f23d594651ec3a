"""Switching the language."""

from tests.kit import World


async def test_switch_by_button_and_by_command(world: World) -> None:
    an = world.person("an")
    assert await an.say("đổi ngôn ngữ") == ["language-ask"]
    assert await an.tap("language:en") == ["language-changed"]
    assert (await an.conversation()).person.language == "en"
    assert await an.say("/ngonngu VI") == ["language-changed"]
    assert (await an.conversation()).person.language == "vi"


async def test_an_unknown_language_is_asked_again(world: World) -> None:
    an = world.person("an")
    assert await an.say("/language klingon") == ["language-ask"]
    assert await an.send(button="language:xx") == ["language-ask"]
    assert await an.tap("language:en") == ["language-changed"]
