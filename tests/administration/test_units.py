"""``nhipcau import units``, on both engines."""

from pathlib import Path

import pytest

from bot.administration.report import Report
from bot.administration.units import import_units
from bot.core.errors import OperatorError
from bot.core.units import UnitKind
from bot.settings import Settings
from tests.administration.conftest import store_of

HEAD = "code,name,kind,parent,place,aliases\n"
TREE = (
    "CD001,Công ty May Một,CDCS,KCN,Bình Dương,may mot\n"  # a child before its parent
    "LDLD,LĐLĐ tỉnh Bình Minh,LDLD_TINH,,,\n"
    "KCN,Công đoàn KCN,CD_KCN,LDLD,,\n"
)


async def take(settings: Settings, tmp_path: Path, text: str, *, dry_run: bool = False) -> Report:
    path = tmp_path / "units.csv"
    path.write_text(text, encoding="utf-8")
    return await import_units(settings, path, dry_run=dry_run)


async def paths(settings: Settings) -> list[str]:
    async with store_of(settings) as store:
        return [unit.path for unit in await store.units.all()]


def problems(report: Report) -> list[tuple[int, str]]:
    """Line and first words of each problem."""
    assert not report.well
    assert report.lines == ()
    parts = [line.split(":", 2) for line in report.problems]
    return [(int(number), problem.strip()) for _, number, problem in parts]


async def test_a_tree_is_taken_over_whatever_the_order(settings: Settings, tmp_path: Path) -> None:
    report = await take(settings, tmp_path, HEAD + TREE)
    assert report.well
    assert await paths(settings) == ["/LDLD/", "/LDLD/KCN/", "/LDLD/KCN/CD001/"]


async def test_taking_it_over_again_renames_and_adds_nothing(
    settings: Settings, tmp_path: Path
) -> None:
    await take(settings, tmp_path, HEAD + TREE)
    report = await take(settings, tmp_path, HEAD + TREE.replace("May Một", "May Hai"))
    assert report.lines[0].startswith("0 units added, 3 updated")
    async with store_of(settings) as store:
        unit = await store.units.by_code("cd001")
        assert unit is not None
        assert (unit.name, unit.kind) == ("Công ty May Hai", UnitKind.GRASSROOTS)
        assert [found.code for found in await store.units.find_workplaces("may hai", 5)]
        assert await store.audit.count() == 2


async def test_a_later_file_goes_on_from_the_units_that_are_there(
    settings: Settings, tmp_path: Path
) -> None:
    await take(settings, tmp_path, HEAD + TREE)
    report = await take(settings, tmp_path, HEAD + "cd002,Hai,cdcs,kcn,,\n")
    assert report.well
    assert "/LDLD/KCN/CD002/" in await paths(settings)


async def test_a_dry_run_changes_nothing(settings: Settings, tmp_path: Path) -> None:
    report = await take(settings, tmp_path, HEAD + TREE, dry_run=True)
    assert "would be" in report.lines[0]
    assert await paths(settings) == []


async def test_every_bad_row_is_told_and_nothing_is_written(
    settings: Settings, tmp_path: Path
) -> None:
    rows = (
        ",No code,CDCS,LDLD,,\n"  # 5
        "A/B,Slash,CDCS,LDLD,,\n"
        "C1,Kind,CDXX,LDLD,,\n"
        "C2,,CDCS,LDLD,,\n"
        "C3,Parent,CDCS,KCX,,\n"
        "C4,Second top,LDLD_TINH,,,\n"  # 10
        "KCN,Twice,CD_KCN,LDLD,,\n"
        "C5,Above itself,CDCS,C6,,\n"
        "C6,Above itself,CDCS,C5,,\n"
        "C7,Too,CDCS,LDLD,many,cells,here\n"
        "\n"
        "C8,Under a bad parent,CDCS,C3,,\n"  # 16: its own row is right
    )
    report = await take(settings, tmp_path, HEAD + TREE + rows)
    found = problems(report)
    assert [number for number, _ in found] == [5, 6, 7, 8, 9, 10, 11, 12, 14]
    assert "did you mean KCN" in dict(found)[9]
    assert await paths(settings) == []
    assert (await take(settings, tmp_path, HEAD + TREE)).well


async def test_units_do_not_move_nor_change_their_kind(settings: Settings, tmp_path: Path) -> None:
    await take(settings, tmp_path, HEAD + TREE)
    moved = "CD001,Một,CDCS,LDLD,,\nKCN,KCN,CD_XA,LDLD,,\nLDLD,Top,LDLD_TINH,KCN,,\n"
    assert [n for n, _ in problems(await take(settings, tmp_path, HEAD + moved))] == [2, 3, 4]


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff" + HEAD + TREE,
        (HEAD + TREE).replace(",", ";"),
        (HEAD + TREE).replace(",", "\t").replace("\n", "\r\n"),
        ("Code,Name,KIND,Parent\n" + "LDLD,Top,LDLD_TINH,\n"),
    ],
)
async def test_what_spreadsheets_write_is_read(
    settings: Settings, tmp_path: Path, text: str
) -> None:
    assert (await take(settings, tmp_path, text)).well


async def test_a_cell_of_two_lines_keeps_the_line_numbers_right(
    settings: Settings, tmp_path: Path
) -> None:
    text = HEAD + 'LDLD,"Liên đoàn\nBình Minh",LDLD_TINH,,,\nC1,One,CDXX,LDLD,,\n'
    assert [n for n, _ in problems(await take(settings, tmp_path, text))] == [4]


@pytest.mark.parametrize(
    ("content", "place"),
    [
        (b"", ":1:"),
        (b"code,name,kind\nA,B,CDCS\n", ":1: there is no column parent"),
        (b"code,name,kind,parent,naem\n", "did you mean name"),
        (b"code,name,kind,parent,name\n", "twice"),
        (b"code,name,kind,parent\nA,caf\xe9,CDCS,\n", ":2: is not UTF-8"),
        ("code,name\n".encode("utf-16"), "UTF-16"),
        (b'code,name,kind,parent\nA,"B,CDCS,\n', ":2: is not CSV"),
    ],
)
async def test_a_file_that_is_no_table_is_refused(
    settings: Settings, tmp_path: Path, content: bytes, place: str
) -> None:
    path = tmp_path / "units.csv"
    path.write_bytes(content)
    with pytest.raises(OperatorError) as refused:
        await import_units(settings, path, dry_run=False)
    assert place in str(refused.value)


async def test_a_missing_file_is_a_line(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(OperatorError, match="cannot be read"):
        await import_units(settings, tmp_path / "none.csv", dry_run=False)


REGIONS = "code,name,kind,parent,wage_region\n"


async def regions(settings: Settings) -> dict[str, int | None]:
    async with store_of(settings) as store:
        return {unit.code: await store.units.wage_region(unit) for unit in await store.units.all()}


async def test_the_wage_region_is_taken_over_and_handed_down(
    settings: Settings, tmp_path: Path
) -> None:
    rows = (
        "LDLD,Top,LDLD_TINH,,iv\nKCN,Zone,CD_KCN,LDLD,2\nCD1,One,CDCS,KCN,\n"
        "CD2,Two,CDCS,KCN,I\nCD3,Three,CDCS,LDLD\n"
    )
    report = await take(settings, tmp_path, REGIONS + rows)
    assert len(report.lines) == 1
    told = {"LDLD": 4, "KCN": 2, "CD1": 2, "CD2": 1, "CD3": 4}
    assert await regions(settings) == told
    await take(settings, tmp_path, "code,name,kind,parent\nCD2,Two anew,CDCS,KCN\n")
    assert await regions(settings) == told
    await take(settings, tmp_path, REGIONS + "CD2,Two,CDCS,KCN,\nCD1,One,CDCS,KCN,3\n")
    assert await regions(settings) == {**told, "CD1": 3, "CD2": 2}
    await take(settings, tmp_path, REGIONS + "CD1,One,CDCS,KCN\n")  # the cell is missing
    assert await regions(settings) == {**told, "CD1": 2, "CD2": 2}


async def test_who_has_no_wage_region_is_told(settings: Settings, tmp_path: Path) -> None:
    report = await take(settings, tmp_path, HEAD + TREE)
    assert report.well
    assert report.lines[1].startswith("1 workplaces have no wage_region")
    report = await take(settings, tmp_path, REGIONS + "KCN,Công đoàn KCN,CD_KCN,LDLD,1\n")
    assert len(report.lines) == 1


@pytest.mark.parametrize("wrong", ["0", "5", "V", "vùng", "1.0", "IIII", "２"])
async def test_a_wrong_wage_region_names_row_column_and_mend(
    settings: Settings, tmp_path: Path, wrong: str
) -> None:
    rows = f"LDLD,Top,LDLD_TINH,,1\nKCN,Zone,CD_KCN,LDLD,{wrong}\n"
    report = await take(settings, tmp_path, REGIONS + rows)
    [(number, problem)] = problems(report)
    assert number == 3
    assert problem.startswith(f"wage_region {wrong} is not known: use 1 to 4")
    assert await paths(settings) == []
    assert (await take(settings, tmp_path, (REGIONS + rows).replace(wrong, "2"))).well
