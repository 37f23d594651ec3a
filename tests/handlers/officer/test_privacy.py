"""``/yeucau``: the data officer answers, refuses, extends, corrects and erases in time."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from bot.core.cases import State
from bot.core.members import Details, Role
from bot.core.privacy import Request, RequestState
from tests.branch import Branch, grow, report
from tests.databases import dump
from tests.kit import Talker, World

SECRETS = ("Hồ Thị Bích Ngà", "nợ lương hai tháng")


@dataclass
class Office:
    """A federation with a data officer, a member of a workplace, and the workplace's chair."""

    branch: Branch
    officer: Talker
    member: Talker
    chair: Talker

    async def request(self) -> Request:
        """The newest request of the member."""
        world, person_id = self.branch.world, await self.member.person_id()
        async with world.database.reading("request") as connection:
            return (await world.store(connection).privacy.of(person_id))[0]

    async def ask_erasure(self) -> str:
        await self.member.say("/riengtu")
        await self.member.tap("privacy.erase", "yes")
        return (await self.request()).number


@pytest.fixture
async def office(world: World) -> Office:
    branch = await grow(world)
    officer = await branch.officer("dpo", branch.top, Role.DATA_OFFICER)
    chair = await branch.officer("chair", branch.plant, Role.CHAIR)
    member = await branch.member("nga", branch.plant, full_name=SECRETS[0])
    return Office(branch, officer, member, chair)


async def test_the_list_and_a_card(office: Office) -> None:
    assert await office.officer.say("/yeucau") == ["requests-none"]
    number = await office.ask_erasure()
    assert await office.officer.say("/yeucau") == ["requests"]
    assert await office.officer.tap(f"request.show:{number}") == ["request-card"]
    card = office.officer.heard[0].text
    assert "Nga" not in card
    assert "Ngà H.T.B." in card
    assert office.branch.plant.name in card
    assert len(office.officer.choices()) == 5
    assert await office.officer.say(f"/requests {number}") == ["request-card"]
    assert await office.branch.audited(number) == ["request.read", "request.read"]


async def test_others_may_not(office: Office) -> None:
    number = await office.ask_erasure()
    lower = await office.branch.officer("lower", office.branch.zone, Role.DATA_OFFICER)
    assert await office.chair.say("/yeucau") == ["officer-only"]
    assert await office.chair.send(button=f"request.erase:{number}") == ["officer-only"]
    assert await lower.say("/yeucau") == ["requests-none"]
    assert await lower.say(f"/yeucau {number}") == ["officer-not-found"]
    for wrong in ("XD-26-999999A", "rác", ":", ""):
        assert await office.officer.send(button=f"request.show:{wrong}") == ["officer-not-found"]
    assert await office.branch.audited(number) == []
    assert await office.officer.say(f"/yeucau {number}") == ["request-card"]


async def test_nobody_handles_their_own_request(office: Office) -> None:
    await office.officer.say("/riengtu")
    await office.officer.tap("privacy.erase", "yes")
    me = await office.officer.person_id()
    world = office.branch.world
    async with world.database.reading("own") as connection:
        [own] = await world.store(connection).privacy.of(me)
    assert await office.officer.say(f"/yeucau {own.number}") == ["request-own"]
    assert await office.officer.send(button=f"request.erase:{own.number}") == ["request-own"]
    second = await office.branch.officer("second", office.branch.top, Role.ADMIN)
    assert await second.say(f"/yeucau {own.number}") == ["request-card"]
    assert await second.tap("request.erase") == ["request-blocked"]


async def test_a_reply_is_relayed_and_moves_the_date(office: Office) -> None:
    number = await office.ask_erasure()
    await office.officer.say(f"/yeucau {number}")
    assert await office.officer.tap("request.reply") == ["request-work-reply"]
    assert await office.officer.say("?") == ["answer-no-words"]
    assert await office.officer.say("Chúng tôi đã nhận yêu cầu.") == ["request-replied"]
    assert office.member.keys()[-1] == "privacy-relayed"
    assert "Chúng tôi đã nhận yêu cầu." in office.member.received()[-1].text
    request = await office.request()
    assert (request.state, request.due_on) == (RequestState.REPLIED, date(2026, 12, 10))
    assert await office.member.say(f"/riengtu {number}") == ["privacy-request"]
    assert "Chúng tôi đã nhận yêu cầu." in office.member.heard[0].text


async def test_a_refusal_needs_a_reason(office: Office) -> None:
    number = await office.ask_erasure()
    await office.officer.say(f"/yeucau {number}")
    assert await office.officer.tap("request.refuse") == ["request-work-refuse"]
    assert await office.officer.say("bận") == ["answer-too-short"]
    assert await office.officer.say("Đang tranh chấp, Điều 19 Luật 91") == ["request-refused"]
    assert office.member.keys()[-1] == "privacy-refused"
    assert (await office.request()).state is RequestState.REFUSED
    for act in ("reply", "refuse", "extend", "erase"):
        assert await office.officer.send(button=f"request.{act}:{number}") == ["request-over"]
    await office.member.say("/riengtu")
    assert await office.member.tap("privacy.erase") == ["privacy-erase-member"]


async def test_one_extension_only(office: Office) -> None:
    number = await office.ask_erasure()
    await office.officer.say(f"/yeucau {number}")
    assert await office.officer.tap("request.extend") == ["request-work-extend"]
    assert await office.officer.say("Cần đối chiếu sổ giấy") == ["request-extended"]
    assert office.member.keys()[-1] == "privacy-extended"
    assert (await office.request()).done_on == date(2026, 12, 30)
    assert await office.officer.send(button=f"request.extend:{number}") == [
        "request-extended-once"
    ]
    await office.officer.say(f"/yeucau {number}")
    assert len(office.officer.choices()) == 4


async def test_an_open_case_stands_in_the_way(office: Office) -> None:
    await report(office.member)
    number = await office.ask_erasure()
    await office.officer.say(f"/yeucau {number}")
    assert await office.officer.tap("request.erase") == ["request-blocked"]
    async with office.branch.world.database.transaction("close") as connection:
        await connection.run("UPDATE cases SET state = 'closed'")
    assert await office.officer.send(button=f"request.erase:{number}") == [
        "request-work-erase-member"
    ]


async def test_erasing_really_erases(office: Office) -> None:
    world, member = office.branch.world, office.member
    before = await member.person_id()
    async with world.database.transaction("details") as connection:
        await world.store(connection).people.tell(before, Details(phone="+84912345678"))
    await report(member)
    async with world.database.transaction("close") as connection:
        await connection.run("UPDATE cases SET state = 'closed'")
    case = await office.branch.case(member)
    await member.say("/phananh")
    assert await member.say("/menu") == ["menu"]
    await member.say("/hoso")
    await member.tap("profile.edit")
    number = await office.ask_erasure()
    await office.officer.say(f"/yeucau {number}")
    assert await office.officer.tap("request.erase") == ["request-work-erase-member"]
    assert await office.officer.tap("no") == ["request-left"]
    assert await office.officer.send(button=f"request.erase:{number}") == [
        "request-work-erase-member"
    ]
    assert await office.officer.tap("yes") == ["request-done"]
    assert member.keys()[-1] == "privacy-done-erase"
    assert office.chair.keys()[-1] == "request-member-left"
    assert "Ngà H.T.B." in office.chair.received()[-1].text
    assert "request.erase" in await office.branch.audited(number)

    async with world.database.reading("after") as connection:
        store = world.store(connection)
        row = await connection.one("SELECT * FROM people WHERE id = :id", id=before)
        assert row is not None
        assert (row["full_name"], row["details_sealed"], row["phone_hash"]) == (None, None, None)
        assert row["erased_at"] is not None
        assert await store.people.by_phone("+84912345678") == []
        assert await store.memberships.active(before) is None
        assert await store.memberships.left_on(before) == date(2026, 11, 20)
        assert await store.conversations.parked(member.address) == []
        left = await store.cases.get(case.id)
        assert left is not None
        assert (left.state, left.facts.what, left.category) == (State.CLOSED, "", "wage_unpaid")
        assert not any(e.text or e.file for e in await store.cases.events(case.id, internal=True))
    assert await member.at() is None
    after = await member.person_id()
    assert after != before
    assert (await office.request()).state is RequestState.DONE
    assert SECRETS[0].encode() not in await dump(world.database)


async def test_who_was_erased_begins_anew(office: Office) -> None:
    number = await office.ask_erasure()
    await office.officer.say(f"/yeucau {number}")
    await office.officer.tap("request.erase", "yes")
    assert await office.member.say("/hoso") == ["profile"]
    assert "Ngà" not in office.member.heard[0].text
    assert await office.member.tap("profile.edit") == ["consent-notice"]
    assert await office.member.tap("agree") == ["profile-field"]
    assert await office.member.say("/vuviec") != []
    assert await office.member.say("/riengtu") == ["privacy-notice", "privacy", "profile-field"]
    assert number in office.member.heard[1].text
    assert await office.officer.send(button=f"request.erase:{number}") == ["request-over"]


async def test_a_correction_is_applied(office: Office) -> None:
    await office.member.say("/hoso")
    await office.member.tap("profile.edit", "full_name")
    assert await office.member.say("Hồ Thị Bích Nga") == ["profile-confirm-request"]
    assert await office.member.tap("save") == ["privacy-asked-correct"]
    request = await office.request()
    assert (request.subject, request.done_on) == ("full_name", date(2026, 11, 30))
    await office.officer.say(f"/yeucau {request.number}")
    assert "Hồ Thị Bích Nga" in office.officer.heard[0].text
    assert await office.officer.send(button=f"request.erase:{request.number}") == [
        "officer-not-found"
    ]
    assert await office.officer.send(button=f"request.done:{request.number}") == [
        "officer-not-found"
    ]
    await office.officer.say(f"/yeucau {request.number}")
    assert await office.officer.tap("request.correct") == ["request-work-correct"]
    assert await office.officer.tap("yes") == ["request-done"]
    assert office.member.keys()[-1] == "privacy-done-correct"
    assert (await office.member.conversation()).person.full_name == "Hồ Thị Bích Nga"


async def test_a_members_number_is_masked_in_a_correction(office: Office) -> None:
    await office.member.say("/hoso")
    await office.member.tap("profile.edit", "!page", "citizen_id")
    assert await office.member.say("001095012345") == ["profile-confirm-request"]
    await office.member.tap("save")
    request = await office.request()
    await office.officer.say(f"/yeucau {request.number}")
    assert "••••••••2345" in office.officer.heard[0].text
    await office.officer.tap("request.correct", "yes")
    world = office.branch.world
    async with world.database.reading("details") as connection:
        people = world.store(connection).people
        told = await people.details(await office.member.person_id())
        assert told.citizen_id == "001095012345"


async def test_a_withdrawal_is_marked_as_done(office: Office) -> None:
    await office.member.say("/riengtu")
    await office.member.tap("privacy.withdraw", "yes")
    number = (await office.request()).number
    await office.officer.say(f"/yeucau {number}")
    assert await office.officer.tap("request.done") == ["request-done"]
    assert office.member.keys()[-1] == "privacy-done-withdraw"
    assert await office.officer.send(button=f"request.done:{number}") == ["request-over"]


async def test_many_requests_are_paged(office: Office) -> None:
    for n in range(5):
        worker = office.branch.world.person(f"w{n}")
        await worker.say("/riengtu")
        await worker.tap("privacy.erase", "yes")
    assert await office.officer.say("/yeucau") == ["requests"]
    assert len(office.officer.choices()) == 6
    assert await office.officer.tap("requests:1") == ["requests"]
    assert len(office.officer.choices()) == 3
    assert await office.officer.send(button="requests:999") == ["requests"]


async def test_the_data_officer_is_reminded_once_each(office: Office) -> None:
    world, officer = office.branch.world, office.officer
    number = await office.ask_erasure()

    def told(key: str) -> int:
        return officer.keys().count(key)

    await world.wait(timedelta(hours=1))
    assert (told("request-soon"), told("request-late")) == (0, 0)
    await world.wait(timedelta(days=3))  # Monday 23/11; 24/11 is a holiday, the reply is due 25/11
    await world.wait(timedelta(hours=1))
    assert (told("request-soon"), told("request-late")) == (1, 0)
    await world.wait(timedelta(days=3))  # 26/11
    await world.wait(timedelta(hours=1))
    assert (told("request-soon"), told("request-late")) == (1, 1)
    await officer.say(f"/yeucau {number}")
    await officer.tap("request.reply")
    await officer.say("Đang xử lý, xin chờ")
    await world.wait(timedelta(days=13))  # 9/12, the day before 10/12
    assert (told("request-soon"), told("request-late")) == (2, 1)
    await world.wait(timedelta(days=2))
    await world.wait(timedelta(days=2))
    assert (told("request-soon"), told("request-late")) == (2, 2)


async def test_nobody_is_reminded_at_night(office: Office) -> None:
    await office.ask_erasure()
    await office.branch.world.wait(timedelta(days=2, hours=18))  # 23/11, three at night
    assert office.officer.keys()[-1] == "privacy-news"
    await office.branch.world.wait(timedelta(hours=6))
    assert office.officer.keys()[-1] == "request-soon"
