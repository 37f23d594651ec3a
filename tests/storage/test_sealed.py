"""A stolen database tells nothing private, whatever was said in the chats."""

from datetime import timedelta

from bot.core.cases import EventKind
from bot.core.chatlog import Entry
from tests.branch import Branch, grow, values
from tests.databases import dump
from tests.kit import Talker, World

PHONE = ("0987 120 394", "987120394")
CITIZEN = "086204917355"
BORN = ("17/03/1987", "1987-03-17")
ETHNICITY = "Xtiêng"
HOMETOWN = "Xã Thuận Lợi Kỳ Lạ, Bình Phước"
HOME = "Hẻm 4411 Dốc Đá Trắng"
GRIEVANCE = "Tổ trưởng Quắc giữ bảo hiểm của em từ hè"
CALLED = "Em kể thêm chuyện chiếc áo mưa tím"
ATTACHED = b"\xff\xd8\xff rat-rieng-tu-8841"
OBJECTION = "Đừng gửi tin vào lúc em cho con bú"
REPLY = "Chúng tôi ngừng gửi từ ngày mốt nhé"
LOGGED = "Câu nói chỉ có ở khung chat 5507"
UNDER_WAY = "Thợ vận hành máy dệt Kim Cúc"

TOLD = {
    "phone": PHONE[0],
    "citizen_id": CITIZEN,
    "birth_date": BORN[0],
    "ethnicity": ETHNICITY,
    "hometown": HOMETOWN,
    "home": HOME,
}
SECRETS = (
    *PHONE, CITIZEN, *BORN, ETHNICITY, HOMETOWN, HOME, GRIEVANCE, CALLED, OBJECTION, REPLY,
    LOGGED, UNDER_WAY,
)  # fmt: skip


async def corrected(world: World, name: str, field: str, value: str) -> None:
    """Corrects one field of the profile through its dialog."""
    talker = world.person(name)
    await talker.say("/hoso")
    await talker.tap("profile.edit")
    visit = (await talker.conversation()).visit
    await talker.send(button=f"profile.field#{visit}:{field}")
    await talker.say(value)
    assert await talker.tap("save") == ["profile-saved"]


async def reported(branch: Branch, who: Talker) -> None:
    """Files a grievance with an attachment; an officer answers it."""
    officer = await branch.officer("officer", branch.plant)
    await who.say("/phananh")
    await who.tap("wage_unpaid")
    assert await who.say(GRIEVANCE) == ["grievance-when"]
    await who.tap("!skip")
    await who.say("Hoa Sen")
    await who.tap(next(each for each in values(who) if each.startswith("u")))
    assert await who.tap("workplace", "over") == ["grievance-files"]
    async with branch.world.database.transaction("file") as connection:
        files = branch.world.store(connection).files
        file = await files.add("rieng.jpg", "image/jpeg", ATTACHED)
    assert await who.send(file=file, caption=CALLED) == ["grievance-files-more"]
    await who.tap("done", "hidden")
    assert (await who.tap("submit"))[0] == "grievance-filed"
    case, officer_id = await branch.case(who), await officer.person_id()
    assert GRIEVANCE in case.facts.what
    async with branch.world.database.transaction("answer") as connection:
        cases = branch.world.store(connection).cases
        await cases.add(case.id, EventKind.ANSWER, officer_id, text=REPLY)


async def chatted(world: World) -> None:
    """Something was said on the web page."""
    async with world.database.transaction("chat") as connection:
        store = world.store(connection)
        _, session = await store.chat_sessions.create("vi")
        entry = Entry(sender="me", text=LOGGED)
        await store.chat_log.append(session.chat_id, "me:1", entry, store.now)


async def test_a_thief_of_the_database_reads_nothing_private(world: World) -> None:
    branch = await grow(world)
    lan = await branch.worker("lan")
    for field, value in TOLD.items():
        await corrected(world, "lan", field, value)
    await reported(branch, lan)
    await chatted(world)
    await lan.say("/riengtu")
    await lan.tap("privacy.copy")
    await lan.say("/riengtu")
    await lan.tap("privacy.restrict")
    assert await lan.say(OBJECTION) == ["privacy-asked-restrict"]
    await lan.say("/hoso")
    await lan.tap("profile.edit", "!page", "job")
    assert await lan.say(UNDER_WAY) == ["profile-confirm"]
    await lan.say("/menu")
    await lan.say("/hoso")
    await lan.tap("profile.edit", "!page", "job")
    await lan.say(UNDER_WAY)
    await world.wait(timedelta(minutes=1))

    stolen = await dump(world.database)
    assert len(stolen) > 10_000
    for secret in SECRETS:
        assert secret.encode() not in stolen
        assert secret.lower().encode() not in stolen.lower()
    assert ATTACHED not in stolen


async def test_the_dump_would_find_what_lies_open(world: World) -> None:
    lan = world.person("lan")
    await lan.say("/menu")
    person_id = await lan.person_id()
    async with world.database.transaction("open") as connection:
        await world.store(connection).people.name(person_id, "Lò Thị Mây Trắng")
    assert "Lò Thị Mây Trắng".encode() in await dump(world.database)
