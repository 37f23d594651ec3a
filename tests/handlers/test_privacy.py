"""``/riengtu``: the notice, a copy of own data, and requests with their legal dates."""

import json
from datetime import date, timedelta
from typing import Any

import pytest

from bot.core.cases import EventKind
from bot.core.members import Details, Role
from bot.core.privacy import Request, RequestKind, RequestState
from tests.branch import Branch, grow, report
from tests.kit import Talker, World


@pytest.fixture
async def branch(world: World) -> Branch:
    return await grow(world)


async def requests(branch: Branch, who: Talker) -> list[Request]:
    person_id = await who.person_id()
    async with branch.world.database.reading("requests") as connection:
        return await branch.world.store(connection).privacy.of(person_id)


async def tell(branch: Branch, who: Talker, details: Details) -> None:
    person_id = await who.person_id()
    async with branch.world.database.transaction("details") as connection:
        await branch.world.store(connection).people.tell(person_id, details)


async def copied(branch: Branch, who: Talker) -> dict[str, Any]:
    """The JSON in the file of the last answer."""
    [file] = who.heard[0].files
    async with branch.world.database.reading("file") as connection:
        content = await branch.world.store(connection).files.content(file.id)
    assert content is not None
    assert (file.mime, file.size) == ("application/json", len(content))
    found: dict[str, Any] = json.loads(content)
    return found


async def test_the_notice_and_what_was_agreed(branch: Branch) -> None:
    an = branch.world.person("an")
    assert await an.say("/riengtu") == ["privacy-notice", "privacy"]
    assert len(an.choices()) == 6
    lan = await branch.worker("lan")
    assert await lan.say("/privacy") == ["privacy-notice", "privacy"]
    assert "2026-11" in lan.heard[1].text


async def test_a_copy_holds_ones_own_data_only(branch: Branch) -> None:
    officer = await branch.officer("officer", branch.plant)
    lan = await branch.member("lan", branch.plant, full_name="Trần Thị Lan")
    other = await branch.member("binh", branch.plant, full_name="Vũ Văn Bình")
    await tell(branch, lan, Details(phone="+84912345678", birth_date=date(1995, 2, 28)))
    await report(lan)
    await report(other)
    case = await branch.case(lan)
    await officer.say(f"/nhan {case.number}")
    async with branch.world.database.transaction("note") as connection:
        cases = branch.world.store(connection).cases
        await cases.add(case.id, EventKind.NOTE, 1, internal=True, text="kín trong nội bộ")
        await cases.add(case.id, EventKind.ANSWER, 1, internal=False, text="đã gặp công ty")
    assert await lan.say("/riengtu") == ["privacy-notice", "privacy"]
    assert await lan.tap("privacy.copy") == ["privacy-copy"]
    copy = await copied(branch, lan)
    assert copy["person"]["full_name"] == "Trần Thị Lan"
    assert copy["person"]["phone"] == "+84912345678"
    assert copy["memberships"] == [
        {"unit": branch.plant.name, "since": "2026-01-01", "ended_on": None}
    ]
    assert [each["number"] for each in copy["cases"]] == [case.number]
    assert "nợ lương" in copy["cases"][0]["facts"]["what"]
    told = [each["text"] for each in copy["cases"][0]["events"] if each["text"]]
    assert "đã gặp công ty" in told
    everything = json.dumps(copy, ensure_ascii=False)
    assert "kín trong nội bộ" not in everything
    assert "Vũ Văn Bình" not in everything
    assert str(await officer.person_id()) not in everything
    [request] = await requests(branch, lan)
    assert (request.kind, request.state) == (RequestKind.COPY, RequestState.DONE)


async def test_a_form_under_way_is_in_the_copy(branch: Branch) -> None:
    lan = await branch.worker("lan")
    await lan.say("/hoso")
    await lan.tap("profile.edit", "!page", "home")
    await lan.say("Ấp 3, Long Thành, Đồng Nai")
    await lan.say("/riengtu")
    assert (await lan.tap("privacy.copy"))[0] == "privacy-copy"
    [form] = (await copied(branch, lan))["unfinished_forms"]
    assert form["form"] == "profile"
    assert "Long Thành" in json.dumps(form, ensure_ascii=False)


async def test_copies_are_few_a_day_and_forgotten_after_a_week(branch: Branch) -> None:
    lan = branch.world.person("lan")
    await lan.say("/riengtu")
    for n in range(3):
        assert await lan.send(button=f"privacy.copy:{n}") == ["privacy-copy"]
    [file] = lan.heard[0].files
    assert await lan.send(button="privacy.copy:") == ["privacy-copy-often"]
    await branch.world.wait(timedelta(days=1))
    assert await lan.send(button="privacy.copy:") == ["privacy-copy"]
    await branch.world.wait(timedelta(days=6, hours=1))
    async with branch.world.database.reading("files") as connection:
        assert await branch.world.store(connection).files.content(file.id) is None
        assert int(await connection.value("SELECT COUNT(*) FROM files")) == 1


async def test_erasure_is_asked_once_with_its_dates(branch: Branch) -> None:
    officer = await branch.officer("dpo", branch.top, Role.DATA_OFFICER)
    lower = await branch.officer("lower", branch.zone, Role.DATA_OFFICER)
    lan = branch.world.person("lan")
    await lan.say("/riengtu")
    assert await lan.tap("privacy.erase") == ["privacy-erase"]
    assert await lan.say("hmm") == ["answer-choose"]
    assert await lan.tap("no") == ["privacy-kept"]
    assert await requests(branch, lan) == []
    assert await lan.say("xoa du lieu cua toi") == ["privacy-erase"]
    assert await lan.tap("yes") == ["privacy-asked-erase"]
    [request] = await requests(branch, lan)
    assert request.number.startswith("XD-26-000001")
    assert request.reply_on == date(2026, 11, 25)
    assert request.done_on == date(2026, 12, 10)
    assert "25/11/2026" in lan.heard[0].text
    assert "10/12/2026" in lan.heard[0].text
    assert officer.keys()[-1] == "privacy-news"
    assert lower.keys() == ["menu"]
    assert await lan.send(button="privacy.erase:") == ["privacy-already"]
    assert len(await requests(branch, lan)) == 1
    assert await lan.say(f"/riengtu {request.number.lower()}") == ["privacy-request"]


async def test_another_persons_number_is_as_unknown_as_none(branch: Branch) -> None:
    lan, binh = branch.world.person("lan"), branch.world.person("binh")
    await lan.say("/riengtu")
    await lan.tap("privacy.erase", "yes")
    [request] = await requests(branch, lan)
    for number in (request.number, "XD-26-999999A", "rác", "1"):
        assert await binh.say(f"/riengtu {number}") == ["privacy-request-unknown"]
    assert await binh.send(button=f"request.show:{request.number}") == ["officer-only"]
    assert await binh.send(button=f"request.erase:{request.number}") == ["officer-only"]
    assert await binh.say("/yeucau") == ["officer-only"]
    assert await binh.say("/riengtu") == ["privacy-notice", "privacy"]
    assert request.number not in binh.heard[1].text


async def test_withdrawing_takes_effect_at_once(branch: Branch) -> None:
    lan = await branch.worker("lan")
    await tell(branch, lan, Details(ethnicity="Ê Đê", job="may"))
    await lan.say("/riengtu")
    assert await lan.tap("privacy.withdraw") == ["privacy-withdraw"]
    assert await lan.tap("yes") == ["privacy-asked-withdraw"]
    [request] = await requests(branch, lan)
    assert request.done_on == date(2026, 12, 5)
    assert await lan.send(button="profile.edit:") == ["consent-notice"]
    await lan.tap("!cancel")
    assert await lan.send(button="privacy.withdraw:") == ["privacy-nothing-agreed"]
    async with branch.world.database.reading("details") as connection:
        people = branch.world.store(connection).people
        assert await people.details(await lan.person_id()) == Details(job="may")


async def test_an_objection_is_told_in_words(branch: Branch) -> None:
    lan = await branch.worker("lan")
    await lan.say("/riengtu")
    assert await lan.tap("privacy.restrict") == ["privacy-restrict"]
    assert await lan.say("ừ") == ["answer-too-short"]
    assert await lan.say("đừng dùng số điện thoại của tôi") == ["privacy-asked-restrict"]
    [request] = await requests(branch, lan)
    assert request.detail == "đừng dùng số điện thoại của tôi"
    assert await lan.send(button="privacy.restrict:9") == ["privacy-already"]


async def test_a_repeated_update_asks_once(branch: Branch) -> None:
    lan = branch.world.person("lan")
    await lan.say("/riengtu")
    await lan.tap("privacy.erase")
    payload = lan.find("yes")
    assert await lan.send(button=payload, external_id="same") == ["privacy-asked-erase"]
    assert await lan.send(button=payload, external_id="same") == []
    assert len(await requests(branch, lan)) == 1
