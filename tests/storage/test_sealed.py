"""A stolen database tells nothing private, whatever was said in the chats."""

from datetime import timedelta

from bot.core.cases import EventKind
from bot.core.chatlog import Entry
from tests.branch import grow, values
from tests.databases import dump
from tests.kit import World

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


async def test_a_thief_of_the_database_reads_nothing_private(world: World) -> None:
    branch = await grow(world)
    officer = await branch.officer("officer", branch.plant)
    lan = await branch.worker("lan")
    await corrected(world, "lan", "phone", PHONE[0])
    await corrected(world, "lan", "citizen_id", CITIZEN)
    await corrected(world, "lan", "birth_date", BORN[0])
    await corrected(world, "lan", "ethnicity", ETHNICITY)
    await corrected(world, "lan", "hometown", HOMETOWN)
    await corrected(world, "lan", "home", HOME)

    await lan.say("/phananh")
    await lan.tap("wage_unpaid")
    assert await lan.say(GRIEVANCE) == ["grievance-when"]
    await lan.tap("!skip")
    await lan.say("Hoa Sen")
    await lan.tap(next(each for each in values(lan) if each.startswith("u")))
    assert await lan.tap("workplace", "over") == ["grievance-files"]
    async with world.database.transaction("file") as connection:
        file = await world.store(connection).files.add("rieng.jpg", "image/jpeg", ATTACHED)
    assert await lan.send(file=file, caption=CALLED) == ["grievance-files-more"]
    await lan.tap("done", "hidden")
    assert (await lan.tap("submit"))[0] == "grievance-filed"
    case = await branch.case(lan)
    assert GRIEVANCE in case.facts.what

    await lan.say("/riengtu")
    await lan.tap("privacy.copy")
    await lan.say("/riengtu")
    await lan.tap("privacy.restrict")
    assert await lan.say(OBJECTION) == ["privacy-asked-restrict"]
    officer_id = await officer.person_id()
    async with world.database.transaction("words") as connection:
        store = world.store(connection)
        await store.cases.add(case.id, EventKind.ANSWER, officer_id, text=REPLY)
        _, session = await store.chat_sessions.create("vi")
        entry = Entry(sender="me", text=LOGGED)
        await store.chat_log.append(session.chat_id, "me:1", entry, store.now)

    await lan.say("/hoso")
    await lan.tap("profile.edit", "!page", "job")
    assert await lan.say(UNDER_WAY) == ["profile-confirm"]
    assert await lan.say("/menu") == ["menu"]
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
