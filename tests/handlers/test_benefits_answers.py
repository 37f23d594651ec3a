"""What somebody does with an answer: keep it, change it, compare it, be reminded of it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.core.benefits.rulebook import Benefit, Example
from handlers.benefits.library import LIBRARY
from handlers.benefits.scenario import ON, is_spoken
from tests.handlers.test_benefits_calculation import (
    MOST_QUESTIONS,
    begin,
    give,
    kept,
    likely,
    through,
)
from tests.kit import Talker, World

PART_MONTH = ("luong_thang_le", ("9tr1", "26", "11"))
MONEY = {"amount", "monthly_amount", "monthly_pension", "total"}
CLAIM = ("bhtn_han_nop", ("20/10/2026",))


async def reckon(world: World, case: tuple[str, tuple[str, ...]] = PART_MONTH) -> Talker:
    """Somebody who has just been told an answer."""
    code, told = case
    an = await begin(world, code)
    for text in told:
        await an.say(text)
    assert an.heard[-1].key == "benefits-answer"
    return an


def said(an: Talker, key: str) -> str:
    """The text of the newest message with this id."""
    return next(message.text for message in reversed(an.received()) if message.key == key)


async def printed(an: Talker) -> Any:
    """The file that came of a press of a button."""
    await an.world.engine.press.drain()
    await an.world.engine.outbox.drain()
    message = an.received()[-1]
    assert message.key == "benefits-printed"
    return message.files[0]


def sums() -> list[Any]:
    """Worked examples with a sum to say, one of each code."""
    found = {
        benefit.code: pytest.param(benefit, example, id=benefit.code)
        for benefit in LIBRARY.rules.benefits
        for example in reversed(benefit.examples)
        if benefit.asks
        and set(told_of(example)) <= {*benefit.asks, ON}
        and MONEY & set(worth(example))
    }
    return list(found.values())


def told_of(example: Example) -> dict[str, Any]:
    return {name: value for name, value in example.inputs.items() if is_spoken(name)}


def worth(example: Example) -> dict[str, Any]:
    return {name: value for name, value in example.result.items() if value}


def test_enough_sums_are_walked() -> None:
    assert len(sums()) >= 15


@pytest.mark.parametrize(("benefit", "example"), sums())
async def test_the_sum_of_the_example_is_said(
    world: World, benefit: Benefit, example: Example
) -> None:
    an = await begin(world, benefit.code)
    await through(an, benefit.code, told_of(example), example.on)
    text = said(an, "benefits-reckoned")
    for name in MONEY & set(worth(example)):
        assert f"{int(worth(example)[name]):,}".replace(",", ".") in text, name


async def test_a_sheet_and_a_picture_are_made(world: World) -> None:
    an = await reckon(world)
    await an.tap("benefits.save")
    assert await an.tap("benefits.pdf") == ["benefits-printing"]
    sheet = await printed(an)
    assert (sheet.mime, sheet.size > 1_000) == ("application/pdf", True)
    await an.tap("benefits.answer")
    await an.tap("benefits.save")
    await an.tap("benefits.picture")
    assert (await printed(an)).mime == "image/png"


async def test_one_answer_is_changed(world: World) -> None:
    an = await reckon(world)
    assert await an.tap("benefits.change") == ["benefits-edit"]
    await an.tap("days_worked")
    await an.say("13")
    assert an.heard[-1].key == "benefits-answer"
    assert "4.550.000" in said(an, "benefits-reckoned")
    assert (await kept(an))["told"][0]["inputs"]["days_worked"] == 13


async def test_two_ways_are_compared_and_drawn(world: World) -> None:
    an = await reckon(world)
    await an.tap("benefits.compare")
    await an.tap("days_worked")
    await an.say("13")
    assert an.heard[-1].key == "benefits-compared"
    compared = said(an, "benefits-compared")
    for amount in ("3.850.000", "4.550.000", "700.000"):
        assert amount in compared
    await an.tap("benefits.chart")
    assert (await printed(an)).mime == "image/png"


async def test_a_lump_sum_is_compared_with_a_pension(world: World) -> None:
    an = await lump_sum(world)
    assert await an.tap("benefits.compare") == ["benefits-against"]
    await an.tap("versus")
    for _ in range(MOST_QUESTIONS):
        if await an.at() is None:
            break
        name = str(await an.at()).removeprefix("calc.")
        await give(an, name, {"sex": "female"}.get(name, likely("luong_huu", name)))
    assert an.heard[-1].key == "benefits-compared"
    codes = [told["code"] for told in (await kept(an))["told"]]
    assert codes == ["bhxh_mot_lan", "luong_huu"]


async def test_now_is_compared_with_later(world: World) -> None:
    an = await lump_sum(world)
    await an.tap("benefits.compare")
    await an.tap("later")
    assert an.heard[-1].key == "benefits-compared"
    now, later = (await kept(an))["told"]
    assert now["inputs"]["months_since_stopped"] < later["inputs"]["months_since_stopped"]


async def lump_sum(world: World) -> Talker:
    """Somebody out of work for 13 months who has been told their lump sum."""
    an = await begin(world, "bhxh_mot_lan")
    inputs = {
        "special_case": "none",
        "age_reached_retirement": False,
        "months_since_stopped": 13,
        "first_contribution": "2010-01",
        "months_before_2014": 36,
        "months_from_2014": 84,
        "avg_salary_adjusted": 10_000_000,
    }
    await through(an, "bhxh_mot_lan", inputs, date(2026, 11, 20))
    assert an.heard[-1].key == "benefits-answer"
    return an


async def test_the_wage_is_offered_only_after_consent(world: World) -> None:
    an = await reckon(world)
    await an.send(button="benefits.calc:luong_thang_le")
    assert not offers_wage(an)
    await an.say("9tr1", "26", "11")
    await an.tap("benefits.save")
    assert await an.tap("benefits.remember") == ["benefits-wage-remembered"]
    await an.send(button="benefits.calc:luong_thang_le")
    assert offers_wage(an)
    await an.say("9tr1", "26", "11")
    await an.tap("benefits.save")
    assert await an.tap("benefits.remember") == ["benefits-wage-forgotten"]
    await an.send(button="benefits.calc:luong_thang_le")
    assert not offers_wage(an)


def offers_wage(an: Talker) -> bool:
    return any("9100000" in c.payload or "9.100.000" in c.label for c in an.choices())


async def test_a_last_day_becomes_one_reminder(world: World) -> None:
    an = await reckon(world, CLAIM)
    payload = next(c.payload for c in an.choices() if c.payload.startswith("benefits.remind"))
    assert await an.send(button=payload) == ["reminders-new"]
    assert await an.send(button=payload) != ["reminders-new"]
    async with world.database.reading("reminders") as connection:
        deadline = await world.store(connection).reminders.of(await an.person_id(), 5)
    assert [each.deadline for each in deadline] == [date(2027, 1, 20)]


async def test_another_persons_answer_is_gone(world: World) -> None:
    an = await reckon(world)
    payload = next(c.payload for c in an.choices() if c.payload.startswith("benefits.save"))
    binh = world.person("binh")
    await binh.send(button=payload)
    assert "benefits-answer-gone" in [message.key for message in binh.heard]


BAD = {
    "luong_thang_le": ["5", "50 tỷ", "-9tr", "nhiều lắm"],
    "bhtn_han_nop": ["20/10/2030", "31/02/2026"],
}


@pytest.mark.parametrize(("code", "text"), [(c, t) for c, texts in BAD.items() for t in texts])
async def test_a_wrong_answer_keeps_the_question(world: World, code: str, text: str) -> None:
    an = await begin(world, code)
    at = await an.at()
    await an.say(text)
    assert await an.at() == at
    assert an.heard[-1].key != "benefits-answer"


@pytest.mark.parametrize("text", ["5/1920", "5/2029", "13/1969", "thang nam"])
async def test_a_wrong_month_of_birth_keeps_the_question(world: World, text: str) -> None:
    an = await begin(world, "tuoi_nghi_huu")
    await an.tap("female")
    await an.say(text)
    assert await an.at() == "calc.birth"


@pytest.mark.parametrize("text", ["5", "0", "ngoai hai phong"])
async def test_a_region_is_one_of_four(world: World, text: str) -> None:
    an = await begin(world, "luong_toi_thieu")
    await an.say(text)
    assert await an.at() == "calc.region"


async def test_not_sure_is_answered_with_what_was_assumed(world: World) -> None:
    an = await begin(world, "luong_thang_le")
    await an.say("9tr1")
    await an.tap("unsure")
    await an.say("11")
    assert an.heard[-1].key == "benefits-answer"
    assert "standard_working_days" not in (await kept(an))["told"][0]["inputs"]


async def test_changed_rules_are_said(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    an = await reckon(world)
    await an.tap("benefits.save")
    changed = replace(LIBRARY._content, rules=replace(LIBRARY.rules, version="another"))
    monkeypatch.setattr(LIBRARY, "_held", changed)
    await an.tap("benefits.answer")
    assert "benefits-rules-changed" in [message.key for message in an.heard]
