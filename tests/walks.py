"""The table of walks: every step of every flow, with good answers, from its start to its end."""

from datetime import date

from bot.core.cases import Case
from bot.core.members import Details, Role
from tests import joining
from tests.branch import Branch, grow, report
from tests.kit import Talker, World
from tests.linking import CODE, join, offer
from tests.walking import Photo, Pick, Say, Setup, Skip, Tap, Walk
from tests.walks_of_benefits import BENEFITS, tapped
from tests.walks_of_care import CARE

KNOWN = Details(
    phone="+84912345678",
    birth_date=date(1995, 6, 15),
    sex="female",
    job="may",
    citizen_id="001095012345",
    home="Tổ 3, Đồng Nai",
    hometown="Ninh Bình",
)
NAME, BORN, PHONE = "Nguyễn Thị Lan", "15/6/1995", "0912 345 678"


def typed(command: str) -> Setup:
    """A worker of the plant who agreed to the notice and types a command."""

    async def setup(world: World) -> Talker:
        an = await (await grow(world)).worker("an")
        await an.say(command)
        return an

    return setup


async def newcomer(world: World) -> Talker:
    await grow(world)
    an = world.person("an")
    await an.say("/thamgia")
    return an


async def known_worker(world: World) -> Talker:
    """A worker whose data are known from before, and who is invited to the plant."""
    branch = await grow(world)
    an = await branch.worker("an")
    person_id = await an.person_id()
    async with world.database.transaction("tell") as connection:
        people = world.store(connection).people
        await people.name(person_id, NAME)
        await people.tell(person_id, KNOWN)
        await people.recruited(person_id, branch.plant.id, None)
    await an.say("/thamgia")
    return an


async def _filed(world: World) -> tuple[Branch, Talker, Talker, Case]:
    branch = await grow(world)
    chair = await branch.officer("chair", branch.plant)
    an = await branch.member("an", branch.plant, full_name=NAME)
    await report(an)
    return branch, chair, an, await branch.case(an)


def of_case(act: str, *, closed: bool = False) -> Setup:
    """A member's act on their own case."""

    async def setup(world: World) -> Talker:
        _, chair, an, case = await _filed(world)
        if closed:
            await chair.say(f"/dong {case.number} xong Công ty đã trả đủ lương")
        await an.send(button=f"case.{act}:{case.number}")
        return an

    return setup


def officer_on_case(command: str) -> Setup:
    """An officer's command on a member's case."""

    async def setup(world: World) -> Talker:
        _, chair, _, case = await _filed(world)
        await chair.say(f"/{command} {case.number}")
        return chair

    return setup


async def reporter(world: World) -> Talker:
    """A member without a name at a plant that has a chair."""
    branch = await grow(world)
    await branch.officer("chair", branch.plant)
    an = await branch.member("an", branch.plant)
    await an.say("/phananh")
    return an


async def refusing(world: World) -> Talker:
    union = await joining.Union(world).build()
    chair = await union.officer("chair", "CD001")
    lan = world.person("lan", "vi")
    await joining.apply(lan)
    number = (await union.applications(lan))[0].number
    await chair.say(f"/tuchoi {number}")
    return chair


async def announcer(world: World) -> Talker:
    """An officer of the zone, above two workplaces with a member each."""
    branch = await grow(world)
    editor = await branch.officer("editor", branch.zone, Role.EDITOR)
    await branch.member("an", branch.plant)
    await branch.member("binh", branch.other)
    await editor.say("/guithongbao")
    return editor


async def second_messenger(world: World) -> Talker:
    """Somebody who got a code on one messenger and opened the question for it on the other."""
    branch = await grow(world)
    await offer(await branch.member("an", branch.plant, full_name=NAME))
    other = world.person("an-too")
    await other.send(button="link.code:")
    return other


async def two_messengers(world: World) -> Talker:
    """Somebody with two messengers who wants to take one off."""
    an, other = world.person("an"), world.person("an-too")
    await join(an, other)
    await other.send(button="link.remove:")
    return other


def data_request(act: str, *wish: str) -> Setup:
    """The data officer's act on a member's request."""

    async def setup(world: World) -> Talker:
        branch = await grow(world)
        officer = await branch.officer("dpo", branch.top, Role.DATA_OFFICER)
        an = await branch.member("an", branch.plant, full_name=NAME)
        await an.say("/riengtu")
        for each in wish or ("privacy.erase", "yes"):
            await (an.say(each) if " " in each else an.tap(each))
        await officer.say("/yeucau")
        await officer.tap("request.show", f"request.{act}")
        return officer

    return setup


PERSONAL = (
    ("full_name", Say(NAME)),
    ("sex", Tap("female")),
    ("birth_date", Say(BORN)),
    ("ethnicity_consent", Tap("agree")),
    ("ethnicity", Tap("kinh")),
    ("hometown", Say("Ninh Bình")),
    ("home", Say("12 Lê Lợi, phường 3, Bình An")),
    ("citizen_id", Say("001 095 012 345")),
    ("phone", Say(PHONE)),
    ("job", Say("công nhân may")),
)
VOWS = (("statement", Tap("confirm")), ("promise", Tap("confirm")))

JOINING = (
    Walk(
        "join", "worker", typed("/thamgia"),
        (("situation", Tap("worker")), ("exclusion", Tap("none")),
         ("workplace", Say("may hoa sen")), ("found", Pick()), *PERSONAL,
         ("statement", Tap("charter")), *VOWS, ("review", Tap("edit")), ("edit", Tap("job")),
         ("job", Say("tổ trưởng may")), ("review", Tap("submit"))),
        "join-submitted-a",
    ),
    Walk(
        "join", "foreigner", typed("/thamgia"),
        (("situation", Tap("foreign")), ("term", Tap("yes")), ("exclusion", Tap("left")),
         ("left", Tap("left")), ("left_on", Say("1/2/2026")), ("workplace", Say("zzz qqq")),
         ("unlisted", Tap("unlisted")), ("employer", Say("Công ty Lá Xanh, Bình An")),
         ("full_name", Say("John Smith")), ("sex", Tap("male")), ("birth_date", Say("1/3/2011")),
         ("minor", Tap("fix")), ("birth_date", Say(BORN)), ("ethnicity_consent", Tap("decline")),
         ("hometown", Say("Manila")), ("home", Say("12 Lê Lợi, phường 3")),
         ("passport", Say("C1234567")), ("phone", Say(PHONE)), ("job", Say("thợ máy")),
         *VOWS, ("review", Tap("submit"))),
        "join-submitted-b",
    ),
    Walk(
        "join", "known", known_worker,
        (("situation", Tap("worker")), ("exclusion", Tap("manager")), ("manager", Tap("partner")),
         ("workplace", Tap("invited")), ("reuse", Tap("yes")),
         ("ethnicity_consent", Tap("decline")), *VOWS, ("review", Tap("submit"))),
        "join-submitted-a",
    ),
)  # fmt: skip

CASES = (
    Walk(
        "grievance", "told", reporter,
        (("category", Say("nợ lương hai tháng")), ("category", Tap("wage_unpaid")),
         ("details", Say("Công ty nợ lương cả tổ hai tháng rồi")), ("when", Say("hôm qua")),
         ("where", Pick()), ("above", Tap("workplace")), ("happening", Tap("over")),
         ("files", Photo("bảng lương")), ("files", Tap("done")), ("identity", Tap("named")),
         ("name", Say(NAME)), ("review", Tap("edit")), ("edit", Tap("when")), ("when", Skip()),
         ("review", Tap("submit"))),
        "grievance-filed",
    ),
    Walk(
        "ask", "asked", typed("/gapcanbo"),
        (("question", Say("Nghỉ ốm thì nộp giấy ở đâu ạ")), ("identity", Tap("hidden"))),
        "ask-sent",
    ),
    Walk(
        "case_add", "more", of_case("add"),
        (("what", Photo("bảng công")), ("what", Say("Hôm nay vẫn chưa trả")),
         ("what", Tap("done"))),
        "case-added", keeps=True,
    ),
    Walk("case_withdraw", "yes", of_case("withdraw"), (("sure", Tap("yes")),), "case-withdrawn"),
    Walk(
        "case_reopen", "why", of_case("reopen", closed=True),
        (("reason", Say("Công ty mới trả một nửa")),), "case-reopened",
    ),
)  # fmt: skip


def _correction(field: str, move: Say | Tap) -> Walk:
    script = (("field", Tap(field)), (field, move), ("confirm", Tap("save")))
    return Walk("profile", field, tapped("profile.edit:"), script, "profile-saved")


OWN_DATA = (
    Walk(
        "profile", "full_name", tapped("profile.edit:"),
        (("field", Tap("full_name")), ("full_name", Say("Nguyễn Thị Lam")),
         ("confirm", Tap("again")), ("full_name", Say(NAME)), ("confirm", Tap("save"))),
        "profile-saved",
    ),
    _correction("phone", Say(PHONE)),
    _correction("birth_date", Say(BORN)),
    _correction("sex", Tap("female")),
    _correction("home", Say("Tổ 3, Đồng Nai")),
    _correction("hometown", Say("Ninh Bình")),
    _correction("job", Say("thợ hàn")),
    _correction("citizen_id", Say("001095012345")),
    _correction("ethnicity", Say("Ê Đê")),
    Walk("privacy", "erase", tapped("privacy.erase:"), (("erase", Tap("yes")),),
         "privacy-asked-erase"),
    Walk("privacy", "withdraw", tapped("privacy.withdraw:"), (("withdraw", Tap("yes")),),
         "privacy-asked-withdraw"),
    Walk("privacy", "restrict", tapped("privacy.restrict:"),
         (("restrict", Say("Đừng dùng số điện thoại của tôi")),), "privacy-asked-restrict"),
    Walk("consent", "details", newcomer, (("notice", Tap("details")), ("notice", Tap("agree"))),
         "join-situation", after="join.situation"),
)  # fmt: skip

MESSENGERS = (
    Walk("linking", "known", second_messenger,
         (("code", Say(f"mã {CODE[:3]}.{CODE[3:]}")), ("confirm", Tap("confirm"))), "link-done"),
    Walk("unlinking", "one", two_messengers, (("which", Pick(1)), ("confirm", Tap("confirm"))),
         "unlinking-done"),
)  # fmt: skip

OFFICERS = (
    Walk("applications", "refuse", refusing, (("reason", Tap("unclear")),),
         "applications-refused"),
    Walk("officer_case", "answer", officer_on_case("traloi"),
         (("words", Say("Công đoàn đã gặp công ty")),), "officer-case-answered"),
    Walk("officer_case", "query", officer_on_case("hoi"), (("words", Photo("phiếu này ạ?")),),
         "officer-case-queried"),
    Walk("officer_case", "note", officer_on_case("ghichu"), (("words", Say("hỏi kế toán")),),
         "officer-case-noted"),
    Walk("officer_close", "asked", officer_on_case("dong"),
         (("ending", Tap("xong")), ("reason", Say("Công ty đã trả đủ"))), "officer-case-closed"),
    Walk(
        "announce", "edited", announcer,
        (("unit", Say("CD001")), ("audience", Tap("members")), ("topic", Tap("events")),
         ("body", Say("Mai đá bóng lúc 17h")), ("picture", Photo()), ("when", Tap("now")),
         ("repeats", Tap("once")), ("confirm", Tap("edit")), ("edit", Tap("topic")),
         ("topic", Tap("general")), ("confirm", Tap("send"))),
        "announce-sending",
    ),
    Walk(
        "announce", "later", announcer,
        (("unit", Say("hoa sen")), ("unit", Pick()), ("audience", Tap("contacts")),
         ("topic", Tap("urgent")), ("body", Photo("Mai nghỉ lễ nhé")),
         ("when", Say("8h sáng mai")), ("repeats", Tap("weekly")), ("confirm", Tap("send"))),
        "announce-scheduled",
    ),
    Walk("request_work", "reply", data_request("reply"), (("reply", Say("Đã nhận yêu cầu")),),
         "request-replied"),
    Walk("request_work", "refuse", data_request("refuse"), (("refuse", Say("Đang tranh chấp")),),
         "request-refused"),
    Walk("request_work", "extend", data_request("extend"), (("extend", Say("Cần đối chiếu sổ")),),
         "request-extended"),
    Walk("request_work", "correct",
         data_request("correct", "profile.edit", "full_name", "Trần Thị Lan", "save"),
         (("correct", Tap("yes")),), "request-done"),
    Walk("request_work", "erase", data_request("erase"), (("erase", Tap("yes")),),
         "request-done"),
)  # fmt: skip

WALKS = (
    *JOINING,
    *BENEFITS,
    *CASES,
    *OWN_DATA,
    *MESSENGERS,
    *OFFICERS,
    *CARE,
)
