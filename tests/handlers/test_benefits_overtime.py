"""Calculating overtime, night work and the limits of overtime."""

from datetime import date

import pytest

from bot.core.benefits.given import GivenAnswer
from tests.databases import dump
from tests.kit import Talker, World

FLOW = "benefits_overtime"
LONGEST_ANSWER = 1200


@pytest.fixture
async def an(world: World) -> Talker:
    """Somebody who agreed to the notice and stands at the first question."""
    talker = world.person("an")
    assert await talker.send(button="benefits.overtime:") == ["consent-notice"]
    assert await talker.tap("agree") == ["benefits-overtime-work"]
    return talker


async def answers(an: Talker) -> list[GivenAnswer]:
    """What was remembered for this person, the newest first."""
    person_id = await an.person_id()
    async with an.world.database.transaction("look") as connection:
        return await an.world.store(connection).answers.all_of(person_id)


async def told(an: Talker) -> list[tuple[str, dict[str, object]]]:
    """Codes and inputs of the newest answer."""
    newest = (await answers(an))[0]
    return [(each["code"], each["inputs"]) for each in newest.inputs["told"]]


async def result(an: Talker) -> str:
    assert [message.key for message in an.heard] == ["benefits-answer"]
    text = an.heard[0].text
    assert len(text) <= LONGEST_ANSWER
    assert len(an.choices()) <= 6
    return text


def restart(an: Talker) -> None:
    """The bot's process ends and another takes over: only the database stays."""
    fresh = World(an.world.database, an.world.clock)
    fresh.hall.messages = an.world.hall.messages
    an.world = fresh


async def hourly(an: Talker, *first: str, wage: str = "50k", hours: str = "3") -> str:
    """A calculation by the hour, from the first question to the answer."""
    await an.tap(*first, "hourly")
    await an.say(wage, hours)
    return await result(an)


async def test_by_the_hour(an: Talker) -> None:
    assert await an.tap("day") == ["benefits-overtime-day-type"]
    assert await an.tap("weekday") == ["benefits-overtime-wage-kind"]
    assert await an.tap("hourly") == ["benefits-overtime-hourly-wage"]
    assert await an.say("50.000") == ["benefits-overtime-hours"]
    assert await an.say("3 tiếng") == ["benefits-answer"]
    text = await result(an)
    assert text.index("225.000 đ") < text.index("150 %") < text.index("98.1")
    assert await an.at() is None
    (kept,) = await answers(an)
    assert (kept.benefit, kept.asked_on) == ("lam_them_gio", date(2026, 11, 20))
    assert await told(an) == [
        ("lam_them_gio", {"hourly_wage": 50000, "hours": 3, "day_type": "weekday"})
    ]


@pytest.mark.parametrize("language", ["vi", "en"])
async def test_by_the_month_derives_the_hour(world: World, language: str) -> None:
    an = world.person("an", language)
    await an.send(button="benefits.overtime:")
    await an.tap("agree", "day", "weekly_rest", "monthly")
    assert await an.say("10 triệu") == ["benefits-overtime-month-days"]
    assert await an.tap("26") == ["benefits-overtime-day-hours"]
    assert await an.say("8") == ["benefits-overtime-hours"]
    await an.say("2,5")
    text = await result(an)
    assert "48.077" in text
    assert (await told(an))[0][1]["hourly_wage"] == 48077
    assert "240.385" in text


async def test_what_is_not_known_is_assumed_and_said(an: Talker) -> None:
    await an.tap("day", "weekday", "monthly")
    await an.say("8tr320")
    await an.tap("unsure", "unsure")
    await an.say("2")
    text = await result(an)
    assert "40.000 đ" in text
    assert "120.000 đ" in text
    assert "26" in text


async def test_night_after_nobody_knows_gives_a_range(an: Talker) -> None:
    assert await an.tap("night", "weekday") == ["benefits-overtime-before"]
    text = await hourly(an, "unsure", wage="40 nghìn", hours="4")
    assert "320.000 đ" in text
    assert "336.000 đ" in text
    assert [code for code, _ in await told(an)][:2] == ["lam_them_ban_dem"] * 2


@pytest.mark.parametrize(("word", "amount"), [("có", "336.000"), ("chưa", "320.000")])
async def test_overtime_before_the_night_by_words(an: Talker, word: str, amount: str) -> None:
    await an.tap("night", "weekday")
    assert await an.say(word) == ["benefits-overtime-wage-kind"]
    assert amount in await hourly(an, wage="40k", hours="4")


async def test_a_night_shift_asks_no_day(an: Talker) -> None:
    assert await an.tap("shift") == ["benefits-overtime-wage-kind"]
    assert "416.000 đ" in await hourly(an, wage="40k", hours="8")
    assert (await answers(an))[0].benefit == "lam_dem"


async def test_a_daily_paid_holiday_counts_the_holiday_once(an: Talker) -> None:
    await an.tap("day", "public_holiday", "daily")
    await an.say("400k")
    await an.tap("8")
    await an.say("8")
    assert "1.600.000 đ" in await result(an)
    await an.tap("benefits.more")
    await an.say("hôm nay")
    await an.tap("night")
    await an.say("2")
    assert "1.990.000 đ" in await result(an)  # 390 % of 2 hours more, no second holiday


async def test_only_the_percentage_needs_no_wage(an: Talker) -> None:
    await an.tap("night", "public_holiday", "unsure")
    text = await result(an)
    assert "390 %" in text
    assert not [c for c in an.choices() if c.payload.startswith("benefits.more")]


async def test_parts_add_up(an: Talker) -> None:
    await hourly(an, "day", "weekday")
    assert await an.tap("benefits.more") == ["benefits-overtime-on"]
    assert await an.say("15/11/2026") == ["benefits-overtime-work"]
    assert await an.tap("day") == ["benefits-overtime-day-type"]
    assert await an.tap("weekly_rest") == ["benefits-overtime-hours"]
    await an.say("4")
    text = await result(an)
    assert "625.000 đ" in text
    assert "15/11/2026" in text
    assert len(await told(an)) == 2


async def test_a_day_already_told_is_of_one_kind(an: Talker) -> None:
    await hourly(an, "day", "weekday", hours="2")
    await an.tap("benefits.more")
    await an.say("hôm nay")
    assert await an.tap("night") == ["benefits-overtime-hours"]
    await an.say("1")
    assert (await told(an))[1][1]["worked_day_overtime_before"] is True


async def test_no_day_has_more_than_its_hours(an: Talker) -> None:
    await hourly(an, "day", "weekly_rest", hours="16")
    await an.tap("benefits.more")
    await an.say("hôm nay")
    await an.tap("day")
    assert await an.say("9") == ["benefits-overtime-hours-full"]
    assert await an.say("2") == ["benefits-answer"]


@pytest.mark.parametrize("language", ["vi", "en"])
async def test_a_sum_of_many_parts_is_still_readable(world: World, language: str) -> None:
    an = world.person("an", language)
    await an.send(button="benefits.overtime:")
    await an.tap("agree", "day", "weekday", "monthly")
    await an.say("123.456.789")
    await an.tap("unsure", "unsure")
    await an.say("5,25")
    for day in range(1, 7):
        await an.tap("benefits.more")
        await an.say(f"{day:02}/11/2026")
        await an.tap("day", "weekday")
        await an.say("5,25")
        await result(an)
    assert not [c for c in an.choices() if c.payload.startswith("benefits.more")]


async def test_another_day_asks_its_kind_again(an: Talker) -> None:
    await hourly(an, "day", "weekday")
    assert await an.tap("benefits.day") == ["benefits-overtime-on"]
    assert await an.say("24/11/2026") == ["benefits-overtime-day-type"]
    assert await an.tap("public_holiday") == ["benefits-answer"]
    assert "450.000 đ" in await result(an)
    assert (await answers(an))[0].asked_on == date(2026, 11, 24)


async def test_a_day_before_the_rules_is_not_known(an: Talker) -> None:
    await hourly(an, "day", "weekday")
    await an.tap("benefits.day")
    assert await an.say("31/01/2021") == ["benefits-not-known-then"]
    assert await an.say("01/01/2030") == ["answer-date-too-late"]
    assert await an.say("01/02/2021") == ["benefits-overtime-day-type"]
    assert await an.tap("weekday") == ["benefits-answer"]


async def test_one_answer_is_changed_and_the_others_stay(an: Talker) -> None:
    await hourly(an, "day", "weekday")
    assert await an.tap("benefits.change") == ["benefits-overtime-edit"]
    assert await an.say("số giờ") == ["benefits-overtime-hours"]
    assert await an.say("2") == ["benefits-answer"]
    assert "150.000 đ" in await result(an)
    await an.tap("benefits.change", "wage_kind")
    assert await an.tap("monthly") == ["benefits-overtime-monthly-wage"]
    await an.say("10.400.000", "26", "8")
    assert "150.000 đ" in await result(an)
    assert len(await answers(an)) == 3


async def test_an_answer_belongs_to_one_person(world: World, an: Talker) -> None:
    await hourly(an, "day", "weekday")
    payload = an.find("benefits.change")
    binh = world.person("binh")
    assert await binh.send(button=payload) == ["benefits-answer-gone"]
    assert await an.send(button=payload) == ["benefits-overtime-edit"]


async def test_hours_over_the_limit_are_pointed_out(an: Talker) -> None:
    assert "107.2b" not in await hourly(an, "day", "weekday", hours="4")
    await an.tap("benefits.change")
    await an.say("số giờ", "5")
    assert "107.2b" in await result(an)


async def test_a_month_over_forty_hours_tells_the_doubt_of_sixty(an: Talker) -> None:
    await hourly(an, "day", "weekly_rest", hours="15")
    for day in ("01", "08"):
        await an.tap("benefits.more")
        await an.say(f"{day}/11/2026")
        await an.tap("day", "weekly_rest")
        await an.say("15")
    text = await result(an)
    assert "45" in text
    assert "60" in text
    assert (await answers(an))[0].inputs["told"][-1]["code"] == "gioi_han_lam_them"


REFUSED = [
    (("day", "weekday", "hourly"), "abc", "answer-money", "50k"),
    (("day", "weekday", "hourly"), "5 đồng", "answer-money-too-small", "50k"),
    (("day", "weekday", "hourly"), "5", "answer-money-unit", "50000"),
    (("day", "weekday", "hourly"), "-50k", "answer-money", "50,000"),
    (("day", "weekday", "hourly"), "50 triệu", "answer-money-too-large", "50.000 đ"),
    (("day", "weekday", "daily"), "0 đồng", "answer-money-too-small", "300k"),
    (("day", "weekday", "monthly"), "500", "answer-money-unit", "8 triệu"),
]


@pytest.mark.parametrize(("taps", "bad", "why", "good"), REFUSED)
async def test_a_wage_that_cannot_be_is_asked_again(
    an: Talker, taps: tuple[str, ...], bad: str, why: str, good: str
) -> None:
    await an.tap(*taps)
    where = await an.at()
    assert await an.say(bad) == [why]
    assert await an.at() == where
    await an.say(good)
    assert await an.at() != where


@pytest.mark.parametrize(
    ("work", "bad", "why"),
    [
        ("day", "0", "benefits-overtime-hours-none"),
        ("day", "30", "answer-number-too-large"),
        ("day", "30 giờ", "answer-number-too-large"),
        ("day", "17", "benefits-overtime-hours-window"),
        ("day", "-3", "answer-number"),
        ("day", "ba ngày", "answer-number-unit"),
        ("day", "nhiều lắm", "answer-number"),
        ("night", "9", "benefits-overtime-hours-window"),
    ],
)
async def test_hours_that_cannot_be_are_asked_again(
    an: Talker, work: str, bad: str, why: str
) -> None:
    await an.tap(work, "weekly_rest", "hourly")
    await an.say("50k")
    assert await an.say(bad) == [why]
    assert await an.say("2 tiếng rưỡi") == ["benefits-answer"]


async def test_days_and_normal_hours_that_cannot_be(an: Talker) -> None:
    await an.tap("day", "weekday", "monthly")
    await an.say("8 triệu")
    assert await an.say("32") == ["answer-number-too-large"]
    assert await an.say("0") == ["answer-number-too-small"]
    assert await an.say("25 ngày") == ["benefits-overtime-day-hours"]
    assert await an.say("16") == ["benefits-overtime-day-hours-long"]
    assert await an.say("7,5") == ["benefits-overtime-hours"]
    assert await an.say("1") == ["benefits-answer"]


async def test_the_kind_of_day_is_explained(an: Talker) -> None:
    await an.tap("day")
    assert await an.tap("unsure") == ["benefits-overtime-day-type-help"]
    assert await an.say("chủ nhật") == ["answer-choose"]
    assert await an.say("ngay nghi hang tuan") == ["benefits-overtime-wage-kind"]


async def test_back_corrects_and_asks_only_what_is_missing(an: Talker) -> None:
    await an.tap("day", "weekday", "hourly")
    await an.say("50k")
    assert await an.tap("!back") == ["benefits-overtime-hourly-wage"]
    assert await an.say("quay lại") == ["benefits-overtime-wage-kind"]
    assert await an.tap("daily") == ["benefits-overtime-daily-wage"]
    await an.say("400k", "8")
    assert await an.say("bỏ qua") == ["engine-not-optional"]
    assert await an.say("2") == ["benefits-answer"]


async def test_every_step_is_parked_and_resumed(an: Talker) -> None:
    for answer in ("day", "weekday", "monthly"):
        where = await an.at()
        assert await an.say("để sau") == ["engine-parked"]
        await an.say("/menu")
        await an.tap("form.resume")
        assert await an.at() == where
        await an.tap(answer)
    for words in ("8tr", "26", "8", "3"):
        where = await an.at()
        await an.say("/menu")
        await an.tap("form.resume")
        assert await an.at() == where
        await an.say(words)
    await result(an)


async def test_every_step_survives_a_restart_and_a_second_tap(an: Talker) -> None:
    for answer in ("night", "weekday", "no", "hourly"):
        restart(an)
        payload = an.find(answer)
        await an.send(button=payload, external_id=f"tap-{answer}")
        assert await an.send(button=payload, external_id=f"tap-{answer}") == []
        assert await an.send(button=payload, external_id=f"again-{answer}") == []
    await an.send(text="40k", external_id="wage")
    restart(an)
    await an.send(text="4", external_id="hours")
    assert "320.000 đ" in await result(an)
    assert len(await answers(an)) == 1


async def test_the_wage_is_never_in_clear(world: World, an: Talker) -> None:
    await an.tap("day", "weekday", "hourly")
    await an.say("54.321 đồng")
    assert b"54321" not in await dump(world.database)


async def test_without_consent_nothing_is_asked(world: World) -> None:
    binh = world.person("binh")
    await binh.send(button="benefits.overtime:")
    assert await binh.tap("decline") == ["consent-declined"]
    assert await binh.at() is None
    assert await answers(binh) == []


async def test_limits(an: Talker) -> None:
    await an.say("huỷ")
    assert await an.send(button="benefits.limits:") == ["benefits-limits-month-hours"]
    assert await an.say("401") == ["answer-number-too-large"]
    assert await an.say("45") == ["benefits-limits-year-hours"]
    assert await an.say("40") == ["benefits-limits-year-less"]
    assert await an.say("250") == ["benefits-limits-special"]
    assert await an.tap("unsure") == ["benefits-answer"]
    assert "60" in await result(an)
    await an.tap("benefits.change", "month_hours")
    assert await an.say("30") == ["benefits-answer"]
    assert [inputs["special_sector"] for _, inputs in await told(an)] == [False, True]


async def test_limits_without_any_hours_are_explained(an: Talker) -> None:
    await an.send(button="benefits.limits:")
    assert await an.tap("unsure", "unsure") == ["benefits-show"]
    assert await an.at() is None
