"""Help, what was not understood, and words of danger in any state."""

import pytest

from bot.core.chat import StoredFile
from tests.kit import World

PHOTO = StoredFile(id=1, name="a.jpg", mime="image/jpeg", size=3)


@pytest.mark.parametrize("said", ["/trogiup", "/help", "trợ giúp", "huong dan em voi"])
async def test_help(world: World, said: str) -> None:
    assert await world.person("an").say(said) == ["help"]


async def test_a_kind_word_gets_one_back(world: World) -> None:
    assert await world.person("an").say("cam on em nhieu") == ["help-thanks"]


async def test_whatever_nobody_understands_gets_a_fitting_word(world: World) -> None:
    an = world.person("an")
    assert await an.say("asdf qwer") == ["help-not-understood"]
    assert await an.say("😀🎉") == ["help-not-understood"]
    assert await an.say("Bonjour, je cherche un emploi") == ["help-not-understood"]
    assert await an.say("") == ["help-empty"]
    assert await an.send(file=PHOTO) == ["help-file-new"]
    assert await an.send(phone="+84912345678") == ["help-unasked"]
    assert await an.send(problem="unsupported") == ["engine-unsupported"]


@pytest.mark.parametrize(
    "said", ["How is my salary paid?", "请问工资什么时候发", "តើប្រាក់ខែបើកនៅពេលណា", "월급은요?"]
)
async def test_another_language_gets_the_way_to_switch(world: World, said: str) -> None:
    an = world.person("an")
    assert await an.say(said) == ["help-other-language"]
    assert "English" in an.heard[0].text
    assert await an.tap("language") == ["language-ask"]
    assert await an.tap("language:en") == ["language-changed"]
    assert (await an.conversation()).person.language == "en"
    assert await an.say("How about my money") == ["help-not-understood"]


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("co nguoi bi tai nan, chay mau nhieu lam", "help-danger-accident"),
        ("cháy xưởng rồi cứu với", "help-danger-fire"),
        ("em muốn tự tử", "help-danger-suicide"),
        ("họ đang đánh em", "help-danger-violence"),
    ],
)
async def test_danger_gets_the_numbers_first(world: World, said: str, key: str) -> None:
    an = world.person("an")
    assert (await an.say(said))[0] == key
    assert "11" in an.heard[0].text


async def test_danger_inside_a_form_comes_first_and_the_form_goes_on(world: World) -> None:
    an = world.person("an")
    await an.say("/thamgia")
    place = await an.at()
    answered = await an.say("cháy rồi cứu với")
    assert answered[0] == "help-danger-fire"
    assert len(answered) > 1
    assert await an.at() == place
