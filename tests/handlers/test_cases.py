"""A member's own cases."""

from datetime import timedelta

import pytest

from bot.core.cases import Case, EventKind, State
from tests.branch import Branch, grow, report, values
from tests.kit import Talker, World


@pytest.fixture
async def branch(world: World) -> Branch:
    return await grow(world)


async def filed(branch: Branch, name: str = "an", **how: str) -> tuple[Talker, Talker, Case]:
    """An officer of the plant, a member who reported, and the case."""
    chair = await branch.officer("chair", branch.plant)
    an = await branch.member(name, branch.plant, full_name="Nguyễn Thị An")
    await report(an, **how)
    return chair, an, await branch.case(an)


async def closed(branch: Branch) -> tuple[Talker, Talker, Case]:
    chair, an, case = await filed(branch)
    await chair.say(f"/dong {case.number} xong Công ty đã trả đủ lương")
    return chair, an, await branch.case(an)


async def test_without_a_case_there_is_a_way_to_one(branch: Branch) -> None:
    an = await branch.worker("an")
    assert await an.say("/vuviec") == ["cases-none"]
    assert await an.tap("grievance") == ["grievance-category"]


async def test_the_list_leads_to_the_case_and_to_adding(branch: Branch) -> None:
    _, an, case = await filed(branch)
    assert await an.say("/vuviec") == ["cases-list"]
    assert {f"case.show:{case.number}", f"case.add:{case.number}"} <= {
        choice.payload for choice in an.choices()
    }
    assert await an.tap("case.show") == ["cases-one"]
    assert case.number in an.heard[0].text
    assert branch.plant.name in an.heard[0].text
    assert await an.say(f"/vuviec {case.number.lower()}") == ["cases-one"]
    assert await an.say(f"{case.number} tiến độ tới đâu") == ["cases-one"]


async def test_a_long_list_has_pages(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    for _ in range(5):
        await report(an)
    assert await an.say("/cases") == ["cases-list"]
    first = values(an)
    assert len(first) <= 6
    assert await an.tap("cases") == ["cases-list"]
    assert len([each for each in values(an) if each.startswith("PA-")]) == 1


async def test_wrong_numbers_are_refused_and_the_right_one_works(branch: Branch) -> None:
    _, an, case = await filed(branch)
    binh = await branch.member("binh", branch.plant)
    mistyped = case.number[:-1] + ("A" if case.number[-1] != "A" else "C")
    assert await an.say(f"/vuviec {mistyped}") == ["cases-wrong-number"]
    assert await binh.say(f"/vuviec {case.number}") == ["cases-not-found"]
    for act in ("show", "add", "withdraw", "reopen", "rate", "history"):
        assert await binh.send(button=f"case.{act}:{case.number}") == ["cases-not-found"]
    assert await binh.send(button="case.show:'; DROP TABLE cases") == ["cases-wrong-number"]
    assert await an.say(f"/vuviec {case.number}") == ["cases-one"]


async def test_words_and_files_are_added(branch: Branch) -> None:
    chair, an, case = await filed(branch)
    heard = len(chair.keys())
    assert await an.send(button=f"case.add:{case.number}") == ["case-add-what"]
    assert await an.say("xong") == ["case-add-nothing"]
    assert await an.send(file=await branch.photo(), caption="bảng công") == ["case-add-more"]
    assert await an.say("Hôm nay vẫn chưa trả") == ["case-add-more"]
    assert await an.tap("done") == ["case-added"]
    events = [event for event in await branch.events(case) if event.text]
    assert [event.text for event in events] == ["bảng công", "Hôm nay vẫn chưa trả"]
    assert events[0].file is not None
    assert chair.keys()[heard:] == ["case-more-for-officer"] * 2


async def test_a_file_out_of_nowhere_goes_to_a_case_by_one_tap(branch: Branch) -> None:
    chair, an, case = await filed(branch)
    file = await branch.photo()
    assert await an.send(file=file) == ["help-file"]
    payload = an.find("case.file")
    assert await an.say(f"thêm vào {case.number}") == ["case-added"]
    events = await branch.events(case)
    assert (events[-1].kind, events[-1].file) == (EventKind.FILE, file)
    assert chair.keys()[-1] == "case-more-for-officer"
    await an.say(*["/menu"] * 4)  # by now the offer is out of sight
    assert await an.send(button=payload) == ["case-file-again", "case-add-what"]
    await an.send(file=await branch.photo())
    assert await an.tap("done") == ["case-added"]


async def test_a_file_is_added_once(branch: Branch) -> None:
    _, an, case = await filed(branch)
    await an.send(file=await branch.photo())
    payload = an.find("case.file")
    await an.tap("grievance")
    before = len(await branch.events(case))
    for _ in range(2):
        assert (await an.send(button=payload))[0] == "case-added"
    assert len(await branch.events(case)) == before + 1


async def test_nobody_adds_a_file_that_is_not_theirs(branch: Branch) -> None:
    _, an, case = await filed(branch)
    binh = await branch.member("binh", branch.plant)
    await report(binh)
    other = await branch.case(binh)
    await an.send(file=await branch.photo())
    token = an.find("case.file").rpartition("/")[2]
    for file in (token, "", "zzz", "-"):
        heard = await binh.send(button=f"case.file:{other.number}/{file}")
        assert heard[0] == "case-file-again"
    assert await binh.send(button=f"case.file:{case.number}/{token}") == [
        "cases-not-found",
        "case-add-what",
    ]
    assert not any(event.file for event in await branch.events(other))
    assert await an.tap("case.file") == ["case-added"]


async def test_many_cases_leave_room_for_the_rest(branch: Branch) -> None:
    an = await branch.member("an", branch.plant)
    for _ in range(5):
        await report(an)
    await an.send(file=await branch.photo())
    offered = [choice.payload.partition(":")[0] for choice in an.choices()]
    assert offered == ["case.file"] * 3 + ["cases", "grievance", "menu"]


async def test_a_new_report_takes_the_file_along(branch: Branch) -> None:
    an = await branch.member("an", branch.plant, full_name="Nguyễn Thị An")
    file = await branch.photo()
    assert await an.send(file=file) == ["help-file-new"]
    assert await an.tap("grievance") == ["grievance-category"]
    await an.tap("wage_unpaid")
    await an.say("Công ty nợ lương hai tháng rồi", "hôm qua", "1", "1")
    assert await an.tap("over") == ["grievance-files-more"]
    await an.tap("done", "hidden", "submit")
    assert file in [event.file for event in await branch.events(await branch.case(an))]


async def test_withdrawing_is_asked_once_more(branch: Branch) -> None:
    chair, an, case = await filed(branch)
    await an.send(button=f"case.withdraw:{case.number}")
    assert await an.say("không") == ["case-kept"]
    await an.send(button=f"case.withdraw:{case.number}")
    assert await an.say("có") == ["case-withdrawn"]
    assert (await branch.case(an)).state is State.WITHDRAWN
    assert chair.keys()[-1] == "case-withdrawn-for-officer"
    assert await an.send(button=f"case.withdraw:{case.number}") == ["cases-ended"]
    assert await an.send(button=f"case.add:{case.number}") == ["cases-ended"]


async def test_a_closed_case_is_rated_once(branch: Branch) -> None:
    _, an, case = await closed(branch)
    assert an.keys()[-1] == "case-closed-news"
    assert await an.send(button=f"case.rate:{case.number}/9") == ["case-rate"]
    assert await an.tap(f"case.rate:{case.number}/4") == ["case-rated"]
    assert await an.send(button=f"case.rate:{case.number}/1") == ["case-rated-before"]
    assert (await branch.case(an)).rating == 4


async def test_a_number_typed_after_a_notice_is_as_good_as_a_tap(branch: Branch) -> None:
    _, an, _ = await closed(branch)
    assert an.keys()[-1] == "case-closed-news"
    assert await an.say("4") == ["case-rated"]
    assert (await branch.case(an)).rating == 4


async def test_an_open_case_is_not_rated(branch: Branch) -> None:
    _, an, case = await filed(branch)
    assert await an.send(button=f"case.rate:{case.number}/5") == ["case-rate-not-closed"]


async def test_a_closed_case_reopens_within_fourteen_days(branch: Branch) -> None:
    chair, an, case = await closed(branch)
    assert await an.send(button=f"case.add:{case.number}") == ["cases-ended-reopen"]
    assert await an.send(button=f"case.reopen:{case.number}") == ["case-reopen-reason"]
    assert await an.say("ừ") == ["answer-too-short"]
    assert await an.say("Công ty mới trả một nửa") == ["case-reopened"]
    anew = await branch.case(an)
    assert (anew.state, anew.assignee_id) == (State.REOPENED, None)
    assert chair.keys()[-1] == "case-reopened-for-officer"
    assert await chair.say(f"/nhan {case.number}") == ["officer-case-taken"]


async def test_after_fourteen_days_it_stays_closed(branch: Branch) -> None:
    _, an, case = await closed(branch)
    branch.world.clock.move(timedelta(days=14, minutes=1))
    assert await an.send(button=f"case.reopen:{case.number}") == ["case-reopen-too-late"]
    assert await an.send(button=f"case.add:{case.number}") == ["cases-ended"]


async def test_history_never_shows_internal_notes(branch: Branch) -> None:
    chair, an, case = await filed(branch)
    await chair.say(f"/ghichu {case.number} nghi ngờ kế toán trưởng")
    for n in range(6):
        await chair.say(f"/traloi {case.number} tin số {n}")
    await an.send(button=f"case.show:{case.number}")
    texts = [an.heard[0].text]
    for page in range(3):
        assert await an.send(button=f"case.history:{case.number}/{page}") == ["cases-history"]
        texts.append(an.heard[0].text)
    assert "tin số 5" in "".join(texts)
    assert "kế toán trưởng" not in "".join(message.text for message in an.received())


async def test_a_missed_date_is_told_once(branch: Branch) -> None:
    chair, an, case = await filed(branch, category="termination")
    heard = len(chair.keys())
    await branch.world.wait(timedelta(minutes=50))
    assert chair.keys()[heard:] == []
    await branch.world.wait(timedelta(minutes=15))
    assert chair.keys()[heard:] == ["case-late-for-officer"]
    await branch.world.wait(timedelta(minutes=15))
    assert chair.keys()[heard:] == ["case-late-for-officer"]
    assert await an.say(f"/vuviec {case.number}") == ["cases-one"]
