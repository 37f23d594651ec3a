"""Flows: forward, back, skip, cancel, park, resume, old buttons, taps twice, other times."""

import asyncio
from datetime import timedelta
from typing import get_args

from bot.core.chat import Problem
from tests.kit import Talker, World


async def walk(an: Talker) -> None:
    await an.say("/trip", "An", "1/2/2027")
    await an.tap("window", "noodle")


async def trips(world: World) -> int:
    async with world.database.reading("test") as connection:
        value = await connection.value("SELECT value FROM counters WHERE name = 'trips'")
    return int(value or 0)


async def test_a_form_from_end_to_end(world: World) -> None:
    an = world.person("an")
    assert await an.say("/trip") == ["trip-who"]
    assert await an.say("An") == ["trip-day"]
    assert await an.say("ngày 1 tháng 2 năm 2027") == ["trip-seat"]
    assert await an.say("loi di") == ["trip-phone"]
    assert await an.say("0912 345 678") == ["trip-review"]
    assert await an.say("Gửi") == ["trip-done"]
    assert await an.at() is None
    assert await trips(world) == 1


async def test_a_wrong_answer_keeps_the_step_and_the_next_good_one_goes_on(world: World) -> None:
    an = world.person("an")
    await an.say("/trip", "An")
    assert (await an.say("31/02/2027"))[0].startswith("answer-date")
    assert await an.say("1/1/2090") == ["trip-too-far"]
    assert await an.at() == "trip.day"
    assert await an.say("1/2/2027") == ["trip-seat"]
    assert await an.say("bla") == ["answer-choose"]
    assert await an.say("1") == ["trip-food"]


async def test_back_skip_and_cancel_by_words_and_buttons(world: World) -> None:
    an = world.person("an")
    await an.say("/trip", "An")
    assert await an.say("quay lai") == ["trip-who"]
    assert await an.say("back") == ["engine-no-way-back", "trip-who"]
    assert await an.say("bo qua") == ["engine-not-optional"]
    assert await an.say("Bình") == ["trip-day"]
    assert await an.tap("!back") == ["trip-who"]
    await an.say("Bình")
    assert await an.tap("!skip") == ["trip-seat"]
    assert await an.say("huỷ") == ["engine-cancelled"]
    assert await an.at() is None
    assert await an.say("quay lại") == ["engine-nothing-open"]


async def test_park_and_resume_with_one_tap(world: World) -> None:
    an = world.person("an")
    await an.say("/trip", "An", "1/2/2027")
    assert await an.say("de sau") == ["engine-parked"]
    assert await an.say("/menu") == ["menu"]
    assert await an.tap("form.resume:trip") == ["trip-seat"]
    assert await an.tap("!later") == ["engine-parked"]
    await an.say("/menu")
    assert await an.say("tiếp tục: đi chơi") == ["trip-seat"]
    assert await an.say("quay lai") == ["trip-day"]


async def test_another_service_parks_the_form(world: World) -> None:
    an = world.person("an")
    await an.say("/trip", "An")
    assert await an.say("/ngonngu") == ["language-ask", "trip-day"]
    assert await an.say("/menu") == ["menu"]
    assert await an.at() is None
    assert "form.resume:trip" in [choice.payload for choice in an.choices()]


async def test_editing_one_answer_comes_back_to_the_review(world: World) -> None:
    an = world.person("an")
    await walk(an)
    assert await an.say("0912345678") == ["trip-review"]
    assert await an.tap("edit") == ["trip-edit"]
    assert await an.tap("who") == ["trip-who"]
    assert await an.say("Chi") == ["trip-review"]
    assert "Chi" in an.heard[0].text
    assert await an.tap("submit") == ["trip-done"]


async def test_seven_choices_are_paged_and_all_reachable(world: World) -> None:
    an = world.person("an")
    await an.say("/trip", "An", "bỏ qua")
    assert await an.tap("window") == ["trip-food"]
    assert len(an.choices()) == 6
    assert await an.tap("!page") == ["trip-food"]
    assert await an.tap("!more") == ["trip-food"]
    assert {"!back", "!later", "!cancel"} == {c.payload.rpartition(":")[2] for c in an.choices()}
    assert await an.say("Bánh") == ["trip-phone"]


async def test_a_button_of_an_old_question_changes_nothing(world: World) -> None:
    an = world.person("an")
    await an.say("/trip", "An", "bỏ qua")
    old = an.find("aisle")
    await an.tap("window")
    assert await an.send(button=old) == ["engine-old-button", "trip-food"]
    assert await an.say("cơm") == ["trip-phone"]
    await an.say("huỷ")
    assert await an.send(button=old) == ["engine-old-button"]
    assert await an.send(button="nothing:1") == ["engine-old-button"]
    assert await an.send(button="trip.seat#1:window") == ["engine-old-button"]


async def test_a_tampered_choice_is_not_taken(world: World) -> None:
    an = world.person("an")
    await an.say("/trip", "An", "bỏ qua")
    assert await an.send(button="trip.seat#9:roof") == ["engine-old-button", "trip-seat"]
    assert await an.send(button="trip.seat#9:!nonsense") == ["engine-old-button", "trip-seat"]
    assert await an.say("2") == ["trip-phone"]


async def test_two_taps_at_once_have_one_effect_and_one_answer(world: World) -> None:
    an = world.person("an")
    await walk(an)
    await an.say("0912345678")
    submit = an.find("submit")
    before = len(an.received())
    await asyncio.gather(an.send(button=submit), an.send(button=submit))
    assert [message.key for message in an.received()[before:]] == ["trip-done"]
    assert await trips(world) == 1


async def test_the_same_update_twice_has_one_effect(world: World) -> None:
    an = world.person("an")
    await an.send(text="/trip", external_id="u1")
    assert await an.send(text="/trip", external_id="u1") == []
    await an.send(text="An", external_id="u2")
    assert await an.send(text="An", external_id="u2") == []
    assert await an.at() == "trip.day"


async def test_a_silent_form_is_recalled_once_and_erased_later(world: World) -> None:
    an, binh = world.person("an"), world.person("binh")
    await an.say("/trip", "An")
    await binh.say("/trip", "Bình", "để sau")
    await world.wait(timedelta(hours=23))
    assert "engine-form-waiting" not in an.keys() + binh.keys()
    await world.wait(timedelta(hours=2))
    await world.wait(timedelta(hours=2))
    assert an.keys().count("engine-form-waiting") == 1
    assert binh.keys().count("engine-form-waiting") == 1
    await world.wait(timedelta(days=7))
    assert an.keys().count("engine-form-erased") == 1
    assert binh.keys().count("engine-form-erased") == 1
    assert await an.at() is None
    assert await binh.tap("form.resume:trip") == ["engine-form-gone"]


async def test_both_times_pass_while_the_process_is_down(world: World) -> None:
    an = world.person("an")
    await an.say("/trip", "An")
    await world.wait(timedelta(days=30))
    await world.wait(timedelta(days=1))
    assert an.keys()[-1] == "engine-form-erased"
    assert an.keys().count("engine-form-erased") == 1


async def test_resume_from_the_reminder(world: World) -> None:
    an = world.person("an")
    await an.say("/trip", "An")
    await world.wait(timedelta(hours=25))
    assert await an.tap("form.resume:trip") == ["trip-day"]


async def _rewrite(world: World, **columns: object) -> None:
    names = ", ".join(f"{name} = :{name}" for name in columns)
    async with world.database.transaction("test") as connection:
        await connection.run(f"UPDATE conversations SET {names}", **columns)  # noqa: S608 - test columns


async def test_an_unknown_step_apologises_and_begins_anew(world: World) -> None:
    an = world.person("an")
    await an.say("/trip", "An")
    await _rewrite(world, step="gone")
    assert await an.say("1/2/2027") == ["engine-form-restarted", "trip-who"]
    assert world.engine.metrics.total("flows_restarted") == 1
    assert await an.say("An") == ["trip-day"]


async def test_an_older_version_without_upgrade_begins_anew(world: World) -> None:
    an = world.person("an")
    await an.say("/trip", "An")
    await _rewrite(world, version=0)
    assert await an.say("1/2/2027") == ["engine-form-restarted", "trip-who"]


async def test_an_unknown_flow_is_left_with_an_apology(world: World) -> None:
    an = world.person("an")
    await an.say("/trip", "An")
    await _rewrite(world, flow="gone")
    assert await an.say("1/2/2027") == ["engine-form-gone"]
    assert await an.say("/trip") == ["trip-who"]


async def test_a_failing_turn_apologises_once_and_leaves_nothing(world: World) -> None:
    an = world.person("an")
    await an.say("/trip", "An")
    assert await an.send(text="/boom", external_id="b") == ["engine-apology"]
    assert await an.send(text="/boom", external_id="b") == []
    async with world.database.reading("test") as connection:
        assert await connection.value("SELECT value FROM counters WHERE name = 'booms'") is None
        assert await connection.value("SELECT COUNT(*) FROM inbox WHERE state = 'failed'") == 1
    assert await an.say("bỏ qua") == ["trip-seat"]


async def test_a_refusal_undoes_what_was_done_before_it(world: World) -> None:
    an = world.person("an")
    await an.say("/trip", "An")
    assert await an.send(text="/forbid", external_id="f") == ["trip-too-far", "trip-day"]
    assert await an.send(text="/forbid", external_id="f") == []
    async with world.database.reading("test") as connection:
        found = await connection.value("SELECT value FROM counters WHERE name = 'forbidden'")
    assert found is None
    assert an.keys().count("trip-done") == 0
    assert await an.say("1/2/2027") == ["trip-seat"]


async def test_a_notice_reaches_the_other_person_in_their_language(world: World) -> None:
    an, bob = world.person("an"), world.person("bob", language="en-GB")
    await bob.say("hello")
    await an.say(f"/greet {await bob.person_id()}")
    assert bob.keys()[-1] == "trip-done"


async def test_content_that_cannot_be_taken_keeps_the_question(world: World) -> None:
    an = world.person("an")
    await an.say("/trip", "An")
    for problem in get_args(Problem):
        assert await an.send(problem=problem) == [f"engine-{problem}", "trip-day"]
    assert await an.say("") == ["answer-empty"]
    assert await an.say("x" * 10_000) == ["answer-too-long"]
    assert await an.say("😀😀") == ["answer-no-words"]
    assert await an.say("1/2/2027") == ["trip-seat"]
