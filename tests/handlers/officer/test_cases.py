"""Officers at work on cases."""

import asyncio

import pytest

from bot.core.cases import Case, Ending, EventKind, State
from bot.core.members import Details, Role
from tests.branch import Branch, grow, report
from tests.kit import Talker, World


@pytest.fixture
async def branch(world: World) -> Branch:
    return await grow(world)


async def filed(branch: Branch, **how: str) -> tuple[Talker, Talker, Case]:
    """An officer of the plant, a member who reported, and the case."""
    chair = await branch.officer("chair", branch.plant)
    an = await branch.member("an", branch.plant, full_name="Nguyễn Thị An")
    await report(an, **how)
    return chair, an, await branch.case(an)


async def test_a_case_from_taking_to_closing(branch: Branch) -> None:
    chair, an, case = await filed(branch)
    await chair.tap("case.open")
    assert [m.key for m in chair.heard] == ["officer-case-story", "officer-case"]
    assert await chair.tap("case.take") == ["officer-case-taken"]
    assert an.keys()[-1] == "case-taken-news"
    await chair.tap("case.open")
    assert await chair.tap("case.answer") == ["officer-case-answer"]
    assert await chair.say("Em đang gọi công ty") == ["officer-case-answered"]
    assert an.keys()[-1] == "case-answer-news"
    assert (await branch.case(an)).state is State.IN_PROGRESS
    assert await chair.say(f"/hoi {case.number} Tháng nào ạ?") == ["officer-case-queried"]
    assert (await branch.case(an)).state is State.WAITING
    await an.tap("case.add")
    await an.say("Tháng 9 và 10")
    assert (await branch.case(an)).state is State.IN_PROGRESS
    assert await chair.send(button=f"case.settle:{case.number}") == ["officer-case-settled"]
    assert await chair.send(button=f"case.close:{case.number}") == ["officer-close-ending"]
    assert await chair.tap("xong") == ["officer-close-reason"]
    assert await chair.say("ok") == ["answer-too-short"]
    assert await chair.say("Công ty đã trả đủ hai tháng") == ["officer-case-closed"]
    ended = await branch.case(an)
    assert (ended.state, ended.ending) == (State.CLOSED, Ending.SOLVED)
    assert an.keys()[-1] == "case-closed-news"


async def test_every_act_and_reading_is_audited(branch: Branch) -> None:
    chair, _, case = await filed(branch)
    await chair.say(f"/vu {case.number}", f"/nhan {case.number}", f"/traloi {case.number} chào ạ")
    acts = await branch.audited(case.number)
    assert {"case.read", "case.take", "case.answer"} <= set(acts)


async def test_other_branches_see_nothing(branch: Branch) -> None:
    _, an, case = await filed(branch)
    far = await branch.officer("far", branch.far)
    number = case.number
    for text in (f"/vu {number}", f"/nhan {number}", f"/traloi {number} x y z",
                 f"/ghichu {number} x y z", f"/hoi {number} x y z",
                 f"/dong {number} xong vì thế thôi", "/vu PA-26-999999X"):  # fmt: skip
        assert (await far.say(text))[0] in {"officer-not-found", "officer-case-wrong-number"}
    for act in ("open", "log", "files", "take", "answer", "query", "note", "settle", "close"):
        assert await far.send(button=f"case.{act}:{number}") == ["officer-not-found"]
    assert (await branch.case(an)).state is State.NEW
    assert await an.say(f"/vu {number}") == ["officer-only"]
    editor = await branch.officer("editor", branch.plant, Role.EDITOR)
    assert await editor.say(f"/vu {number}") == ["officer-only"]


async def test_a_wrong_check_letter_is_named(branch: Branch) -> None:
    chair, _, case = await filed(branch)
    wrong = case.number[:-1] + ("A" if case.number[-1] != "A" else "C")
    assert await chair.say(f"/vu {wrong}") == ["officer-case-wrong-number"]
    assert await chair.say("/vu") == ["officer-case-which"]
    loose = case.number.replace("-", " ").lower()
    assert (await chair.say(f"/vu {loose}"))[-1] == "officer-case"
    assert await chair.say(f"/traloi {loose} Em gọi rồi ạ") == ["officer-case-answered"]


async def test_a_hidden_reporter_stays_hidden(branch: Branch) -> None:
    chair, an, case = await filed(branch, identity="hidden")
    person_id = await an.person_id()
    async with branch.world.database.transaction("tell") as connection:
        people = branch.world.store(connection).people
        await people.tell(person_id, Details(phone="+84912345678"))
    await chair.say(f"/vu {case.number}", "/viec")
    await chair.tap("work.list")
    await an.send(button=f"case.add:{case.number}")
    await an.say("Thêm một tờ giấy nữa")
    await chair.send(button=f"case.log:{case.number}/0")
    said = "\n".join(message.text for message in chair.received())
    assert "An" not in said.split()
    assert "Nguyễn" not in said
    assert "912345678" not in said


async def test_a_named_reporter_is_shown_on_the_card_and_masked_in_lists(branch: Branch) -> None:
    chair, _, case = await filed(branch)
    await chair.say("/viec")
    await chair.tap("work.list")
    assert "Nguyễn" not in chair.heard[0].text
    assert "N. T. A." in chair.heard[0].text
    await chair.say(f"/vu {case.number}")
    assert "Nguyễn Thị An" in chair.heard[-1].text


async def test_a_note_never_reaches_the_member(branch: Branch) -> None:
    chair, an, case = await filed(branch)
    heard = an.keys()
    assert await chair.say(f"/ghichu {case.number} gặp giám đốc thứ hai") == ["officer-case-noted"]
    assert an.keys() == heard
    await chair.send(button=f"case.log:{case.number}/0")
    assert "gặp giám đốc" in chair.heard[0].text
    note = (await branch.events(case))[-1]
    assert (note.kind, note.internal) == (EventKind.NOTE, True)


async def test_two_take_at_once_and_one_does(branch: Branch) -> None:
    chair, an, case = await filed(branch)
    deputy = await branch.officer("deputy", branch.plant)
    button = f"case.take:{case.number}"
    await asyncio.gather(chair.send(button=button), deputy.send(button=button))
    await branch.world.engine.outbox.drain()
    answers = sorted(each.keys()[-1] for each in (chair, deputy))
    assert answers == ["officer-case-taken", "officer-case-taken-by-other"]
    assert an.keys().count("case-taken-news") == 1
    taker = chair if chair.keys()[-1] == "officer-case-taken" else deputy
    assert (await branch.case(an)).assignee_id == await taker.person_id()
    assert await taker.say(f"/nhan {case.number}") == ["officer-case-yours"]


async def test_answering_an_untaken_case_takes_it(branch: Branch) -> None:
    chair, an, case = await filed(branch)
    await chair.say(f"/traloi {case.number} Em xem ngay ạ")
    now = await branch.case(an)
    assert (now.state, now.assignee_id) == (State.IN_PROGRESS, await chair.person_id())
    assert now.due_at > case.due_at


async def test_a_closed_case_takes_notes_only(branch: Branch) -> None:
    chair, _, case = await filed(branch)
    await chair.say(f"/dong {case.number} tuvan Đã tư vấn đầy đủ")
    for text in ("/traloi {} thêm", "/hoi {} gì ạ", "/nhan {}", "/dong {} xong thêm lý do"):
        assert await chair.say(text.format(case.number)) == ["officer-case-ended"]
    assert await chair.send(button=f"case.settle:{case.number}") == ["officer-case-ended"]
    assert await chair.say(f"/ghichu {case.number} lưu hồ sơ") == ["officer-case-noted"]


async def test_closing_asks_for_what_is_missing(branch: Branch) -> None:
    chair, an, case = await filed(branch)
    assert await chair.say(f"/dong {case.number} nhanh") == ["officer-close-ending"]
    await chair.say("huỷ")
    assert await chair.say(f"/dong {case.number} motphan") == ["officer-close-reason"]
    assert await chair.say("Công ty trả một nửa") == ["officer-case-closed"]
    assert (await branch.case(an)).ending is Ending.PARTLY


async def test_nobody_handles_what_they_reported(branch: Branch) -> None:
    await filed(branch)
    binh = await branch.member("chair", branch.plant)
    await report(binh, category="overtime_rest")
    own = await branch.case(binh)
    zone = await branch.officer("chair", branch.zone)
    assert await zone.say(f"/vu {own.number}") == ["officer-case-own"]


async def test_files_are_shown_to_officers(branch: Branch) -> None:
    chair, an, case = await filed(branch)
    assert await chair.send(button=f"case.files:{case.number}/0") == ["officer-case-no-files"]
    await an.send(button=f"case.add:{case.number}")
    await an.send(file=await branch.photo())
    assert await chair.send(button=f"case.files:{case.number}/0") == ["officer-case-files"]
    assert len(chair.heard[0].files) == 1


async def test_an_answer_may_carry_a_file(branch: Branch) -> None:
    chair, an, case = await filed(branch)
    await chair.send(button=f"case.answer:{case.number}")
    assert await chair.send(file=await branch.photo("don.jpg")) == ["officer-case-answered"]
    assert an.received()[-1].files[0].name == "don.jpg"


async def test_news_comes_in_the_members_language(branch: Branch) -> None:
    chair, an, case = await filed(branch)
    await an.say("/language en")
    await chair.say(f"/nhan {case.number}")
    assert an.received()[-1].text.startswith("An officer has taken")
