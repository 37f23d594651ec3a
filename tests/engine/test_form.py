"""Forms: order, skipping, taking over, correcting, and what a correction opens or closes."""

from typing import Annotated, Any

import pytest

from bot.core.answers import OneOf, Text
from bot.core.chat import StoredFile
from bot.engine.flow import Question
from bot.engine.form import Ask, Form, FormState
from bot.engine.service import Command, Service
from bot.engine.turn import Done, Outcome, Retry, Start, Turn, say
from handlers import consent, help, menu  # noqa: A004 - the file is named for its command
from storage.database import Database
from tests.clocks import FrozenClock
from tests.kit import World

SENT: list[dict[str, Any]] = []
"""What forms sent, newest last."""


async def _known(turn: Turn[Any], value: str) -> Outcome | None:
    if value == "cấm":
        return Retry("answer-choose")
    if value == "quen":
        turn.state.take("full_name", "Lan")
    return None


def _female(state: "Trial") -> bool:
    return state.sex == "female"


def _named(state: "Trial") -> bool:
    return bool(state.home)


class Trial(FormState):
    hometown: Annotated[str, Ask(Text(), check=_known)] = ""
    full_name: Annotated[str, Ask(Text())] = ""
    sex: Annotated[str, Ask(OneOf("male", "female"))] = ""
    home: Annotated[str, Ask(Text(), when=_female)] = ""
    job: Annotated[str, Ask(Text(), when=_named, editable=False)] = ""
    phone: Annotated[str | None, Ask(Text(), optional=True, no_file="help-file")] = None


async def _submit(turn: Turn[Any]) -> Outcome:
    SENT.append(turn.state.model_dump(exclude={"editing", "answered", "given"}))
    return Done(say("help-unasked"))


async def _review(_: Turn[Any]) -> Question:
    return Question("join-review", {"summary": "…"})


# Named like the real form, so that every question finds a text.
form = Form("join", Trial, _submit, _review)


async def _begin(_: Turn[Any]) -> Outcome:
    return Start(form, Trial())


service = Service("trial", commands=(Command(("trial",), _begin),), flows=(form,))


@pytest.fixture
def world(database: Database, clock: FrozenClock) -> World:
    SENT.clear()
    services = (service, consent.service, menu.service, help.service)
    return World(database, clock, services)


async def filled(world: World, sex: str = "male") -> Any:
    """Somebody at the review."""
    an = world.person("an")
    await an.say("/trial", "một", "An")
    await an.tap(sex)
    if sex == "female":
        await an.say("Bình", "hôm qua")
    await an.say("ghi chú")
    assert await an.at() == "join.review"
    return an


async def test_questions_come_in_order(world: World) -> None:
    an = world.person("an")
    places = []
    for typed in ("/trial", "một", "An", "Nữ", "Bình", "hôm qua", "xong"):
        await an.say(typed)
        places.append(await an.at())
    steps = ["hometown", "full_name", "sex", "home", "job", "phone", "review"]
    assert places == [f"join.{step}" for step in steps]
    await an.tap("submit")
    assert SENT == [
        {"hometown": "một", "full_name": "An", "sex": "female", "home": "Bình", "job": "hôm qua",
         "phone": "xong"}
    ]  # fmt: skip
    assert await an.at() is None


async def test_what_does_not_apply_is_left_out(world: World) -> None:
    an = await filled(world)
    await an.tap("submit")
    assert SENT[0]["home"] == SENT[0]["job"] == ""


async def test_a_check_refuses(world: World) -> None:
    an = world.person("an")
    assert await an.say("/trial", "cấm") == ["answer-choose"]
    await an.say("một")
    assert await an.at() == "join.full_name"


async def test_what_was_taken_over_is_not_asked(world: World) -> None:
    an = world.person("an")
    await an.say("/trial", "quen")
    assert await an.at() == "join.sex"
    await an.say("nam", "x")
    await an.tap("submit")
    assert SENT[0]["full_name"] == "Lan"


async def test_what_was_taken_over_can_be_corrected(world: World) -> None:
    an = world.person("an")
    await an.say("/trial", "quen", "nam", "x")
    assert await an.at() == "join.review"
    await an.send(button=an.find("edit"))
    assert await an.at() == "join.edit"


async def test_back_asks_again_in_order(world: World) -> None:
    an = world.person("an")
    await an.say("/trial", "một", "An", "quay lại", "quay lại")
    assert await an.at() == "join.hometown"
    await an.say("hai")
    assert await an.at() == "join.full_name"


async def test_an_optional_question_is_skipped(world: World) -> None:
    an = world.person("an")
    await an.say("/trial", "một", "An", "nam", "bỏ qua")
    await an.tap("submit")
    assert SENT[0]["phone"] is None


async def corrected(an: Any, field: str) -> None:
    """Stands at ``field``, come from the review."""
    visit = (await an.conversation()).visit
    await an.tap("edit")
    await an.send(button=f"join.edit#{visit + 1}:{field}")
    assert await an.at() == f"join.{field}"


async def test_a_correction_returns_to_the_review(world: World) -> None:
    an = await filled(world)
    await corrected(an, "full_name")
    await an.say("Bảo")
    assert await an.at() == "join.review"
    await an.tap("submit")
    assert SENT[0]["full_name"] == "Bảo"


async def test_a_correction_asks_what_it_opens(world: World) -> None:
    an = await filled(world)
    await corrected(an, "sex")
    await an.tap("female")
    assert await an.at() == "join.home"
    await an.say("Bình")
    assert await an.at() == "join.job"
    await an.say("hôm qua")
    assert await an.at() == "join.review"
    await an.tap("submit")
    assert (SENT[0]["home"], SENT[0]["job"]) == ("Bình", "hôm qua")


async def test_a_correction_forgets_what_it_closes(world: World) -> None:
    an = await filled(world, "female")
    await corrected(an, "sex")
    await an.tap("male")
    assert await an.at() == "join.review"
    await an.tap("submit")
    assert (SENT[0]["home"], SENT[0]["job"]) == ("", "")


async def test_only_editable_fields_that_apply_are_offered(world: World) -> None:
    an = await filled(world)
    for wanted in ("home", "job", "review", "nonsense"):
        if await an.at() == "join.review":
            await an.tap("edit")
        visit = (await an.conversation()).visit
        answered = await an.send(button=f"join.edit#{visit}:{wanted}")
        assert answered[0] == "engine-old-button"
        assert await an.at() == "join.edit"


async def test_back_out_of_a_correction(world: World) -> None:
    an = await filled(world)
    await corrected(an, "full_name")
    await an.say("quay lại", "quay lại")
    assert await an.at() == "join.review"
    await an.tap("submit")
    assert SENT[0]["full_name"] == "An"


async def test_a_file_nobody_asked_for_is_thrown_away(world: World) -> None:
    an = world.person("an")
    await an.say("/trial", "một", "An", "nam")
    async with world.database.transaction("file") as connection:
        file: StoredFile = await world.store(connection).files.add("a.jpg", "image/jpeg", b"a")
    assert await an.send(file=file) == ["help-file"]
    async with world.database.reading("file") as connection:
        assert await world.store(connection).files.get(file.id) is None
    await an.say("xong")
    assert await an.at() == "join.review"


async def test_parked_and_resumed_it_still_knows(world: World) -> None:
    an = world.person("an")
    await an.say("/trial", "quen", "nam")
    conversation = await an.conversation()
    assert Trial.model_validate_json(conversation.state).given == ["full_name"]
