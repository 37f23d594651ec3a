"""A question to an officer."""

from bot.core.cases import CaseKind, Urgency
from tests.branch import grow
from tests.kit import World


async def test_a_question_becomes_a_case(world: World) -> None:
    branch = await grow(world)
    chair = await branch.officer("chair", branch.plant)
    an = await branch.member("an", branch.plant)
    assert await an.send(button="ask:benefit-sick") == ["ask-question"]
    assert await an.say("hi") == ["answer-too-short"]
    assert await an.say("Nghỉ ốm thì nộp giấy ở đâu ạ") == ["ask-identity"]
    assert await an.tap("hidden") == ["ask-sent"]
    case = await branch.case(an)
    assert (case.kind, case.urgency, case.facts.topic) == (
        CaseKind.QUESTION,
        Urgency.U3,
        "benefit-sick",
    )
    assert chair.keys()[-1] == "case-new-for-officer"


async def test_words_and_command_ask_too(world: World) -> None:
    branch = await grow(world)
    an = await branch.worker("an")
    assert await an.say("cho em gap can bo") == ["ask-question"]
    assert await an.say("/gapcanbo") == ["ask-question"]
    await an.send(file=await branch.photo())
    await an.tap("named")
    assert (await branch.case(an)).unit_id == branch.top.id
