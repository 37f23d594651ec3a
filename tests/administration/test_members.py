"""``nhipcau import members``, on both engines."""

from datetime import date
from pathlib import Path

import pytest

from bot.administration.members import import_members
from bot.administration.report import Report
from bot.core.units import UnitKind
from bot.settings import Settings
from storage.database import Database
from tests.administration.conftest import store_of
from tests.databases import dump

HEAD = "full_name,birth_date,phone,citizen_id,sex,unit,since,job\n"
HOA = "nguyễn thị hoa,01/02/1990,912345678,079190000001,Nữ,cd1,2020-01-01,may\n"
NAM = "Trần Văn Nam,1985-03-04,,079190000002,,CD1,15/6/2021,\n"


@pytest.fixture
async def union(settings: Settings) -> Settings:
    """A union of one workplace."""
    async with store_of(settings) as store:
        top = await store.units.add("LDLD", "Top", UnitKind.PROVINCE, parent=None)
        await store.units.add("CD1", "One", UnitKind.GRASSROOTS, parent=top)
    return settings


async def take(settings: Settings, tmp_path: Path, text: str, *, dry_run: bool = False) -> Report:
    path = tmp_path / "members.csv"
    path.write_text(text, encoding="utf-8")
    return await import_members(settings, path, dry_run=dry_run)


def lines(report: Report) -> list[int]:
    assert not report.well
    return [int(problem.split(":")[1]) for problem in report.problems]


async def test_members_get_their_details_and_membership(union: Settings, tmp_path: Path) -> None:
    assert (await take(union, tmp_path, HEAD + HOA + NAM)).well
    async with store_of(union) as store:
        (hoa,) = await store.people.by_citizen_id("079190000001")
        assert await store.people.by_phone("+84912345678") == [hoa]
        person, details = await store.people.get(hoa), await store.people.details(hoa)
        assert person is not None
        assert person.full_name == "Nguyễn Thị Hoa"
        assert (details.birth_date, details.sex, details.job) == (
            date(1990, 2, 1),
            "female",
            "may",
        )
        (nam,) = await store.people.by_citizen_id("079190000002")
        membership = await store.memberships.active(nam)
        assert membership is not None
        assert membership.since == date(2021, 6, 15)
        assert await store.people.reach(nam) is None
        assert await store.audit.count() == 1


async def test_what_was_sealed_is_not_readable(union: Settings, tmp_path: Path) -> None:
    await take(union, tmp_path, HEAD + HOA)
    database = await Database.open(union.database_url.get_secret_value())
    content = await dump(database)
    await database.close()
    assert b"079190000001" not in content
    assert b"912345678" not in content


async def test_a_dry_run_changes_nothing(union: Settings, tmp_path: Path) -> None:
    assert (await take(union, tmp_path, HEAD + HOA, dry_run=True)).well
    assert (await take(union, tmp_path, HEAD + HOA)).well


async def test_who_is_there_already_is_told(union: Settings, tmp_path: Path) -> None:
    assert (await take(union, tmp_path, HEAD + HOA)).well
    report = await take(union, tmp_path, HEAD + NAM + HOA + NAM)
    assert lines(report) == [3, 4]
    assert (await take(union, tmp_path, HEAD + NAM)).well


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (",,,079190000003,,CD1,2020-01-01,", "full_name"),
        ("Hoa,,,079190000003,,CD1,2020-01-01,", "full_name"),
        ("Lê Hoa,31/02/1990,,079190000003,,CD1,2020-01-01,", "birth_date"),
        ("Lê Hoa,2020-01-01,,079190000003,,CD1,2021-01-01,", "birth_date"),
        ("Lê Hoa,,54321,079190000003,,CD1,2020-01-01,", "phone"),
        ("Lê Hoa,,,,,CD1,2020-01-01,", "citizen_id"),
        ("Lê Hoa,,,79190000003,,CD1,2020-01-01,", "citizen_id"),
        ("Lê Hoa,,,7.919E+10,,CD1,2020-01-01,", "citizen_id"),
        ("Lê Hoa,,,079190000003,x,CD1,2020-01-01,", "sex"),
        ("Lê Hoa,,,079190000003,,CD2,2020-01-01,", "unit"),
        ("Lê Hoa,,,079190000003,,LDLD,2020-01-01,", "unit"),
        ("Lê Hoa,,,079190000003,,CD1,2999-01-01,", "since"),
        ("Lê Hoa,,,079190000003,,CD1,,", "since"),
        ("Lê Hoa,1990-01-01,,079190000003,,CD1,1980-01-01,", "since"),
    ],
)
async def test_a_bad_row_is_told_without_its_data_and_the_next_file_succeeds(
    union: Settings, tmp_path: Path, row: str, column: str
) -> None:
    report = await take(union, tmp_path, f"{HEAD}{NAM}{row}\n")
    assert lines(report) == [3]
    (problem,) = report.problems
    assert problem.split(": ", 1)[1].startswith(column)
    for private in ("7919", "54321", "Hoa", "1990"):
        assert private not in problem
    assert (await take(union, tmp_path, HEAD + NAM)).well
