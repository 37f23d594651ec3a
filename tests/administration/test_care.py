"""``nhipcau import care``, on both engines."""

from datetime import date
from pathlib import Path

import pytest

from bot.administration.care import import_care
from bot.administration.report import Report
from bot.core.care import CareKind, Programme, Terms
from bot.core.errors import OperatorError
from bot.core.units import UnitKind
from bot.settings import Settings
from tests.administration.conftest import store_of

HEAD = (
    "unit,kind,name,valid_from,valid_to,amount,note,papers,min_months,times_per_year,"
    "within_days,apart_days,yearly_budget,second_from,off\n"
)
LIST = (
    "KCN,nam_vien,Thăm bệnh,2026-01-01,31/12/2026,500.000,mang thẻ,giấy ra viện,3,2,60,7,"
    "20000000,2000000,\n"
    "KCN,giam_gia,Vé tàu,2026-01-01,,,giảm khi có thẻ,,,,,,,,\n"
    "CD001,ket_hon,-,2026-01-01,,,,,,,,,,,1\n"
)


@pytest.fixture
async def planted(settings: Settings) -> Settings:
    """A zone with a workplace."""
    async with store_of(settings) as store:
        zone = await store.units.add("KCN", "KCN", UnitKind.INDUSTRIAL_PARK, parent=None)
        await store.units.add("CD001", "May Một", UnitKind.GRASSROOTS, parent=zone)
    return settings


async def take(settings: Settings, tmp_path: Path, text: str, *, dry_run: bool = False) -> Report:
    path = tmp_path / "care.csv"
    path.write_text(text, encoding="utf-8")
    return await import_care(settings, path, dry_run=dry_run)


async def entries(settings: Settings) -> list[Programme]:
    async with store_of(settings) as store:
        units = await store.units.all()
        return await store.care.of_units([unit.id for unit in units])


async def test_a_list_is_taken_over(planted: Settings, tmp_path: Path) -> None:
    report = await take(planted, tmp_path, HEAD + LIST)
    assert report.lines == ("3 programmes added, 0 updated",)
    found = {each.terms.name: each.terms for each in await entries(planted)}
    assert found["Thăm bệnh"] == Terms(
        kind=CareKind.HOSPITAL, name="Thăm bệnh", valid_from=date(2026, 1, 1),
        valid_to=date(2026, 12, 31), amount=500_000, note="mang thẻ", papers="giấy ra viện",
        min_months=3, times_per_year=2, within_days=60, apart_days=7, yearly_budget=20_000_000,
        second_from=2_000_000,
    )  # fmt: skip
    assert not found["Vé tàu"].claimable
    assert found["-"].off


async def test_again_it_changes_and_adds_nothing(planted: Settings, tmp_path: Path) -> None:
    await take(planted, tmp_path, HEAD + LIST)
    before = await entries(planted)
    assert (await take(planted, tmp_path, HEAD + LIST)).lines == ("0 programmes added, 3 updated",)
    assert await entries(planted) == before
    await take(planted, tmp_path, HEAD + LIST.replace("500.000", "600000"))
    after = await entries(planted)
    assert [each.id for each in after] == [each.id for each in before]
    assert sorted(each.terms.amount or 0 for each in after) == [0, 0, 600_000]
    async with store_of(planted) as store:
        assert await store.audit.count() == 6


async def test_a_dry_run_changes_nothing(planted: Settings, tmp_path: Path) -> None:
    report = await take(planted, tmp_path, HEAD + LIST, dry_run=True)
    assert report.lines == ("3 programmes would be added, 0 would be updated",)
    assert await entries(planted) == []


async def test_every_bad_row_is_told_with_its_column(planted: Settings, tmp_path: Path) -> None:
    rows = (
        "KHONG,tet,Quà,2026-01-01,,100000,,,,,,,,,\n",
        "KCN,teet,Quà,2026-01-01,,100000,,,,,,,,,\n",
        "KCN,tet,,2026-01-01,,100000,,,,,,,,,\n",
        "KCN,tet,Quà,31/02/2026,,100000,,,,,,,,,\n",
        "KCN,tet,Quà,2026-01-01,2025-01-01,100000,,,,,,,,,\n",
        "KCN,tet,Quà,2026-01-01,,100k,,,,,,,,,\n",
        "KCN,tet,Quà,2026-01-01,,5,,,,,,,,,\n",
        "KCN,tet,Quà,2026-01-01,,100000,,,0,,,,,,\n",
        "KCN,tet,Quà,2026-01-01,,,,,,2,,,,,\n",
        "KCN,tet,Quà,2026-01-01,,100000,,,,,,,,,maybe\n",
        "KCN,tet,Quà,2026-01-01,,100000,,,,,,,,,1\n",
        "KCN,nam_vien,Thăm bệnh,2026-06-01,,100000,,,,,,,,,\n",
        f"KCN,tet,{'x' * 81},2026-01-01,,100000,,,,,,,,,\n",
    )
    columns = ("unit", "kind", "name", "valid_from", "valid_to", "amount", "amount", "min_months",
               "times_per_year", "off", "off", "is in force at the same time as line 2", "name",
              )  # fmt: skip
    report = await take(planted, tmp_path, HEAD + LIST + "".join(rows))
    assert not report.well
    told = [line.split(":", 2)[1:] for line in report.problems]
    assert [int(number) for number, _ in told] == list(range(5, 18))
    for (_, problem), column in zip(told, columns, strict=True):
        assert problem.strip().startswith(column), problem
    assert await entries(planted) == []
    assert (await take(planted, tmp_path, HEAD + LIST)).well


async def test_what_the_unit_has_already_is_not_doubled(planted: Settings, tmp_path: Path) -> None:
    await take(planted, tmp_path, HEAD + LIST)
    later = "KCN,nam_vien,Thăm bệnh,{},,700000,,,,,,,,,\n"
    report = await take(planted, tmp_path, HEAD + later.format("2026-07-01"))
    assert not report.well
    assert "since 2026-01-01" in report.problems[0]
    assert (await take(planted, tmp_path, HEAD + later.format("2027-01-01"))).well


async def test_one_file_may_end_the_old_and_begin_the_new(
    planted: Settings, tmp_path: Path
) -> None:
    row = "KCN,tet,Quà,{},{},{},,,,,,,,,\n"
    await take(planted, tmp_path, HEAD + row.format("2026-01-01", "", "100000"))
    both = row.format("2027-01-01", "", "200000") + row.format(
        "2026-01-01", "2026-12-31", "100000"
    )
    report = await take(planted, tmp_path, HEAD + both)
    assert report.lines == ("1 programmes added, 1 updated",)


async def test_a_file_without_a_needed_column_is_refused(
    planted: Settings, tmp_path: Path
) -> None:
    with pytest.raises(OperatorError, match="there is no column valid_from"):
        await take(planted, tmp_path, "unit,kind,name\nKCN,tet,Quà\n")
