"""The one place of rights: who may, how the rest is refused, and that every act is written."""

from collections.abc import Sequence

import pytest

from bot.core.cases import Case
from bot.core.members import Role
from bot.core.numbers import make
from storage.audit import Entry
from tests.branch import Branch, grow, report
from tests.kit import Talker, World

NONE = make("PA", 2026, 999_999)


@pytest.fixture
async def branch(world: World) -> Branch:
    return await grow(world)


@pytest.fixture
async def case(branch: Branch) -> Case:
    """A case at the plant, reported while its chair was there to handle it."""
    await branch.officer("chair", branch.plant, Role.CHAIR)
    an = await branch.member("an", branch.plant, full_name="Nguyễn Thị An")
    await report(an)
    return await branch.case(an)


async def rows(branch: Branch) -> list[Entry]:
    """The whole trail."""
    async with branch.world.database.reading("trail") as connection:
        store = branch.world.store(connection)
        numbers = await connection.all("SELECT DISTINCT object FROM audit")
        found = [entry for row in numbers for entry in await store.audit.about(row["object"])]
    return sorted(found, key=lambda entry: entry.seq)


async def verified(branch: Branch) -> int | None:
    async with branch.world.database.reading("verify") as connection:
        return await branch.world.store(connection).audit.verify()


async def end_offices(branch: Branch, who: Talker) -> None:
    """Whoever held an office holds none from now on."""
    person_id = await who.person_id()
    async with branch.world.database.transaction("end") as connection:
        await connection.run(
            "UPDATE roles SET ended_at = :now WHERE person_id = :person",
            now=branch.world.clock.now(),
            person=person_id,
        )


def commands(number: str) -> Sequence[str]:
    """Every command on a case."""
    return (
        f"/vu {number}",
        f"/nhan {number}",
        f"/traloi {number} chào ạ",
        f"/hoi {number} bao giờ?",
        f"/ghichu {number} xem lại",
        f"/dong {number} xong đã trả đủ",
    )


def buttons(number: str) -> Sequence[str]:
    """Every button on a case."""
    acts = ("open", "take", "answer", "query", "note", "settle", "close", "log", "files")
    return tuple(f"case.{act}:{number}" for act in acts)


async def refusals(who: Talker, number: str) -> set[str]:
    """The words in which everything about a case is refused, without its number."""
    said = set()
    for command in commands(number):
        await who.say(command)
        said.add(" ".join(message.text for message in who.heard).replace(number, "?"))
    for payload in buttons(number):
        await who.send(button=payload)
        said.add(" ".join(message.text for message in who.heard).replace(number, "?"))
    return said


async def test_the_unit_and_all_above_it_may(branch: Branch, case: Case) -> None:
    for unit in (branch.plant, branch.zone, branch.top):
        officer = await branch.officer(f"officer of {unit.code}", unit)
        assert await officer.say(f"/vu {case.number}") == ["officer-case-story", "officer-case"]


async def test_what_is_hidden_is_refused_like_what_is_missing(branch: Branch, case: Case) -> None:
    before = await rows(branch)
    for unit in (branch.other, branch.far):
        stranger = await branch.officer(f"officer of {unit.code}", unit)
        hidden = await refusals(stranger, case.number)
        assert len(hidden) == 1
        assert hidden == await refusals(stranger, NONE)
        assert await stranger.at() is None
    assert await rows(branch) == before


@pytest.mark.parametrize("role", [None, Role.EDITOR, Role.DATA_OFFICER])
async def test_without_the_power_nothing_tells_whether_it_exists(
    branch: Branch, case: Case, role: Role | None
) -> None:
    who = await branch.officer("who", branch.plant, role) if role else branch.world.person("who")
    before = await rows(branch)
    assert await who.say(f"/vu {case.number}") == ["officer-only"]
    assert await refusals(who, case.number) == await refusals(who, NONE)
    assert await rows(branch) == before


async def test_an_ended_office_opens_nothing(branch: Branch, case: Case) -> None:
    officer = await branch.officer("gone", branch.plant)
    assert await officer.say(f"/traloi {case.number}") == ["officer-case-answer"]
    await end_offices(branch, officer)
    before = await rows(branch)
    assert (await officer.say("Câu trả lời đã soạn từ trước"))[0] == "officer-only"
    await officer.say("huỷ")
    assert await refusals(officer, case.number) == await refusals(officer, NONE)
    for command in ("/viec", "/don", "/guithongbao", "/yeucau"):
        assert await officer.say(command) == ["officer-only"]
    assert await rows(branch) == before


@pytest.mark.parametrize(
    ("command", "act"),
    [
        ("/vu {}", "case.read"),
        ("/nhan {}", "case.take"),
        ("/traloi {} chào ạ", "case.answer"),
        ("/hoi {} bao giờ?", "case.query"),
        ("/ghichu {} xem lại", "case.note"),
        ("/dong {} xong đã trả đủ", "case.close"),
    ],
)
async def test_every_act_is_written_once(
    branch: Branch, case: Case, command: str, act: str
) -> None:
    officer = await branch.officer("officer", branch.zone)
    typed = command.format(case.number)
    await officer.send(text=typed, external_id="same")
    assert await officer.send(text=typed, external_id="same") == []
    mine = [entry for entry in await rows(branch) if entry.act == act]
    assert len(mine) == 1
    assert mine[0].object == case.number
    assert mine[0].unit_path == branch.plant.path
    assert mine[0].actor_id == await officer.person_id()
    assert await verified(branch) is None


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE audit SET act = 'case.note' WHERE seq = 2",
        "UPDATE audit SET actor_id = 1 WHERE seq = 2",
        "UPDATE audit SET object = 'PA-26-000009X' WHERE seq = 2",
        "UPDATE audit SET at = at + 1 WHERE seq = 2",
        "DELETE FROM audit WHERE seq = 2",
        "DELETE FROM audit WHERE seq = 3",
    ],
)
async def test_a_changed_trail_is_found(branch: Branch, case: Case, change: str) -> None:
    officer = await branch.officer("officer", branch.plant)
    for _ in range(3):
        await officer.say(f"/vu {case.number}")
    assert len(await rows(branch)) == 3
    assert await verified(branch) is None
    async with branch.world.database.transaction("tamper") as connection:
        await connection.run(change)
    assert await verified(branch) == (3 if change.endswith("= 3") else 2)
