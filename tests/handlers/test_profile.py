"""``/hoso``: own data masked, corrections, an invitation."""

from datetime import date

import pytest

from bot.core.members import Details
from bot.core.units import Unit, UnitKind
from bot.settings import Settings
from storage.database import Database
from storage.people import People
from tests.clocks import FrozenClock
from tests.kit import Talker, World

PHONE, CITIZEN = "0912 345 678", "001 095 012 345"


async def unit(world: World) -> Unit:
    async with world.database.transaction("test") as connection:
        units = world.store(connection).units
        root = await units.add("LDLD", "LĐLĐ tỉnh", UnitKind.PROVINCE, parent=None)
        return await units.add("CD001", "CĐCS May Sao", UnitKind.GRASSROOTS, parent=root)


async def join(world: World, talker: Talker) -> Unit:
    """Makes somebody a member."""
    made, person = await unit(world), await talker.person_id()
    async with world.database.transaction("test") as connection:
        memberships = world.store(connection).memberships
        await memberships.begin(person, made.id, date(2026, 3, 1), None)
    return made


async def start(talker: Talker) -> None:
    """Opens the correction form; a newcomer meets the privacy notice first."""
    if await talker.say("/hoso") and await talker.tap("profile.edit") == ["consent-notice"]:
        assert await talker.tap("agree") == ["profile-field"]


async def details(world: World, talker: Talker) -> Details:
    person = await talker.person_id()
    async with world.database.reading("test") as connection:
        people: People = world.store(connection).people
        return await people.details(person)


async def test_a_newcomer_sees_that_nothing_is_kept(world: World) -> None:
    an = world.person("an")
    assert await an.say("/me") == ["profile"]
    assert [c.payload for c in an.choices()] == [
        "profile.edit:",
        "links:",
        "privacy:",
        "language:",
        "menu:",
    ]


async def test_nothing_is_asked_before_the_consent(world: World) -> None:
    an = world.person("an")
    await an.say("/hoso")
    assert await an.tap("profile.edit") == ["consent-notice"]
    assert await an.tap("decline") == ["consent-declined"]
    await start(an)
    assert await an.at() == "profile.field"


@pytest.mark.parametrize(
    ("field", "step", "wrong", "why", "right", "kept"),
    [
        ("phone", "profile-phone", "12345", "answer-phone-digits", PHONE, "+84912345678"),
        (
            "citizen_id",
            "profile-citizen-id",
            "00109501234",
            "answer-citizen-id-digits",
            CITIZEN,
            "001095012345",
        ),
        (
            "birth_date",
            "profile-birth-date",
            "31/02/1995",
            "answer-date-impossible",
            "28/02/1995",
            date(1995, 2, 28),
        ),
        (
            "birth_date",
            "profile-birth-date",
            "01/01/2027",
            "answer-birth-future",
            "1/1/1997",
            date(1997, 1, 1),
        ),
        ("home", "profile-home", "x", "answer-too-short", "Tổ 3, Đồng Nai", "Tổ 3, Đồng Nai"),
        ("sex", "profile-sex-ask", "khác", "answer-choose", "nữ", "female"),
        ("job", "profile-job", "🙂", "answer-no-words", "công nhân may", "công nhân may"),
    ],
)
async def test_a_field_is_corrected(
    world: World, field: str, step: str, wrong: str, why: str, right: str, kept: object
) -> None:
    an = world.person("an")
    await start(an)
    assert await an.send(button=f"profile.field#{(await an.conversation()).visit}:{field}") == [
        step
    ]
    assert await an.say(wrong) == [why]
    assert await an.say(right) == ["profile-confirm"]
    assert await an.tap("save") == ["profile-saved"]
    assert getattr(await details(world, an), field) == kept
    assert await an.tap("profile") == ["profile"]


async def test_the_profile_is_masked(world: World) -> None:
    an = world.person("an")
    secrets = {"phone": PHONE, "citizen_id": CITIZEN, "birth_date": "28/02/1995"}
    for field, value in {**secrets, "home": "Hẻm 7, Đồng Nai", "ethnicity": "Ê Đê"}.items():
        await start(an)
        await an.send(button=f"profile.field#0:{field}")
        await an.say(value)
        assert await an.tap("save") == ["profile-saved"]
    await an.say("/hoso")
    shown = an.heard[0].text
    assert "09•••••678" in shown
    assert "••••••••2345" in shown
    assert "1995" in shown
    for secret in ("0912345678", "912345", "0010950", "28/02", "Hẻm 7", "Ê Đê"):
        assert secret not in shown


async def test_back_again_and_later(world: World) -> None:
    an = world.person("an")
    await start(an)
    await an.send(button="profile.field#0:full_name")
    assert await an.say("nguyen thi lan") == ["profile-confirm"]
    assert await an.tap("again") == ["profile-full-name"]
    assert await an.say("Nguyễn Thị Lan") == ["profile-confirm"]
    assert await an.tap("!later") == ["engine-parked"]
    assert await an.say("/menu") == ["menu"]
    assert await an.tap("form.resume") == ["profile-confirm"]
    assert await an.tap("save") == ["profile-saved"]
    assert (await an.conversation()).person.full_name == "Nguyễn Thị Lan"


async def test_a_members_name_is_not_changed_silently(world: World) -> None:
    lan = world.person("lan")
    await lan.say("/menu")
    await join(world, lan)
    await start(lan)
    await lan.send(button="profile.field#0:full_name")
    assert await lan.say("Trần Thị Lan") == ["profile-confirm-request"]
    assert await lan.tap("save") == ["privacy-asked-correct"]
    assert (await lan.conversation()).person.full_name is None
    await start(lan)
    await lan.send(button="profile.field#0:full_name")
    await lan.say("Trần Thị Hoa")
    assert await lan.tap("save") == ["privacy-already"]
    await start(lan)
    await lan.send(button="profile.field#0:phone")
    assert await lan.say(PHONE) == ["profile-confirm"]
    assert await lan.tap("save") == ["profile-saved"]


async def test_a_tampered_field_is_refused(world: World) -> None:
    an = world.person("an")
    await start(an)
    assert await an.send(button="profile.field#0:id") == ["engine-old-button", "profile-field"]
    assert await an.send(button="profile.confirm#0:save") == ["engine-old-button", "profile-field"]
    await an.send(button="profile.field#0:job")
    assert await an.say("thợ hàn") == ["profile-confirm"]


async def test_an_invitation_needs_a_unit(world: World) -> None:
    an = world.person("an")
    await an.say("/menu")
    assert await an.send(button="profile.invite:") == ["profile-invite-members"]
    await join(world, an)
    assert await an.send(button="profile.invite:x") == ["profile-invite-command"]


async def test_an_invitation_brings_workplace_and_recruiter(
    database: Database, clock: FrozenClock
) -> None:
    world = World(database, clock, settings=Settings(public_url="https://nhipcau.example.vn/"))
    lan, binh = world.person("lan"), world.person("binh")
    await lan.say("/menu")
    made = await join(world, lan)
    assert await lan.send(button="profile.invite:") == ["profile-invite-link"]
    link = lan.heard[0].text.split()[-1]
    assert link.startswith("https://nhipcau.example.vn/?start=u-CD001_r")
    payload = link.partition("start=")[2]
    assert len(payload) <= 64
    assert await binh.say(f"/start {payload}") == ["start-hello", "start-invited", "menu"]
    person = (await binh.conversation()).person
    assert (person.recruited_unit_id, person.recruiter_id) == (made.id, await lan.person_id())
