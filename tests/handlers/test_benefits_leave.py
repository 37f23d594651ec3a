"""Counting annual leave, and the money for what is left of it."""

from decimal import Decimal
from typing import Any

import pytest

from tests.kit import Talker, World

LONGEST_ANSWER = 1200


async def begin(world: World, entry: str = "annual-leave", language: str = "vi") -> Talker:
    """Somebody who agreed to the notice and stands at the first question."""
    an = world.person("an", language)
    await an.send(button=f"benefits.leave:{entry}")
    assert await an.tap("agree") == ["benefits-leave-condition"]
    return an


async def kept(an: Talker) -> dict[str, Any]:
    """The inputs of the newest answer."""
    person_id = await an.person_id()
    async with an.world.database.transaction("look") as connection:
        return (await an.world.store(connection).answers.all_of(person_id))[0].inputs


def text(an: Talker) -> str:
    assert [message.key for message in an.heard] == ["benefits-answer"]
    assert len(an.heard[0].text) <= LONGEST_ANSWER
    assert len(an.choices()) <= 6
    return an.heard[0].text


@pytest.mark.parametrize("language", ["vi", "en"])
async def test_days_left(world: World, language: str) -> None:
    an = await begin(world, language=language)
    assert await an.tap("normal") == ["benefits-leave-years"]
    assert await an.say("10 năm") == ["benefits-leave-months"]
    assert await an.tap("12") == ["benefits-leave-taken"]
    assert await an.say("3,5") == ["benefits-leave-leaving"]
    assert await an.tap("no") == ["benefits-answer"]
    assert "10,5" in text(an) or "10.5" in text(an)
    assert "114" in text(an)
    assert [each["code"] for each in (await kept(an))["told"]] == ["nghi_hang_nam"]


@pytest.mark.parametrize("word", ["1", "1 ngày", "một ngày"])
async def test_one_day_taken_is_one_day(world: World, word: str) -> None:
    an = await begin(world)
    await an.tap("normal", "0", "12")
    assert await an.say(word) == ["benefits-leave-leaving"]
    await an.tap("no")
    assert Decimal((await kept(an))["state"]["taken"]) == 1


async def test_payout_when_the_job_ends(world: World) -> None:
    an = await begin(world)
    await an.tap("normal", "0", "12")
    await an.say("7")
    assert await an.say("có") == ["benefits-leave-wage"]
    assert await an.say("5 đồng") == ["answer-money-too-small"]
    assert await an.say("10.400.000") == ["benefits-leave-month-days"]
    assert await an.say("26") == ["benefits-answer"]
    assert "2.000.000 đ" in text(an)
    assert "113.3" in text(an)
    assert [each["code"] for each in (await kept(an))["told"]] == [
        "nghi_hang_nam",
        "thanh_toan_phep",
    ]


async def test_from_the_entry_on_its_payment_nobody_asks_about_leaving(world: World) -> None:
    an = await begin(world, "unused-leave")
    await an.tap("hazardous", "0")
    await an.say("7 tháng")
    assert await an.tap("0") == ["benefits-leave-wage"]
    assert await an.tap("unsure") == ["benefits-answer"]
    assert "8" in text(an)


async def test_nothing_left_asks_no_wage(world: World) -> None:
    an = await begin(world, "unused-leave")
    await an.tap("normal", "0", "12")
    assert await an.say("13") == ["benefits-answer"]
    assert "13" in text(an)


async def test_what_is_not_known_is_assumed_or_left_out(world: World) -> None:
    an = await begin(world)
    await an.tap("unsure")
    await an.say("2")
    await an.say("5")
    assert await an.tap("unsure") == ["benefits-answer"]
    assert "14" not in text(an).splitlines()[0]
    assert "5" in text(an).splitlines()[0]


async def test_an_assumed_month_is_said(world: World) -> None:
    an = await begin(world, "unused-leave")
    await an.tap("normal", "0", "12", "0")
    await an.say("7,8 triệu")
    await an.tap("unsure")
    assert "3.600.000 đ" in text(an)
    assert "26" in text(an)


@pytest.mark.parametrize(
    ("step", "bad", "why"),
    [
        ("years", "-1", "answer-number"),
        ("years", "61", "answer-number-too-large"),
        ("years", "3 tháng", "answer-number-unit"),
        ("months", "13", "answer-number-too-large"),
        ("months", "6,5", "answer-number-whole"),
        ("months", "lâu rồi", "answer-number"),
        ("taken", "100", "answer-number-too-large"),
        ("taken", "1,25", "answer-number-decimals"),
    ],
)
async def test_numbers_that_cannot_be_are_asked_again(
    world: World, step: str, bad: str, why: str
) -> None:
    an = await begin(world)
    await an.tap("normal")
    for name in ("years", "months", "taken"):
        if name == step:
            assert await an.say(bad) == [why]
        assert await an.at() == f"benefits_leave.{name}"
        await an.say("4")
    assert await an.tap("no") == ["benefits-answer"]


async def test_one_answer_is_changed(world: World) -> None:
    an = await begin(world)
    await an.tap("normal", "0", "12", "0", "no")
    assert "12" in text(an)
    assert await an.tap("benefits.change") == ["benefits-leave-edit"]
    assert await an.tap("condition") == ["benefits-leave-condition"]
    assert await an.tap("extremely_hazardous") == ["benefits-answer"]
    assert "16" in text(an)


async def test_back_park_and_resume(world: World) -> None:
    an = await begin(world)
    await an.tap("normal", "0")
    assert await an.say("quay lại") == ["benefits-leave-years"]
    assert await an.say("để sau") == ["engine-parked"]
    await an.say("/menu")
    assert await an.tap("form.resume") == ["benefits-leave-years"]
    assert await an.say("6") == ["benefits-leave-months"]


async def test_zero_months_give_no_days(world: World) -> None:
    an = await begin(world)
    await an.tap("normal", "0")
    await an.say("0")
    await an.tap("0", "no")
    assert "0" in text(an).splitlines()[0]
