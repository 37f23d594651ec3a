"""``nhipcau backup`` and ``nhipcau restore``: from each engine into each engine."""

import itertools
import random
from datetime import date
from pathlib import Path

import pytest

from bot.administration.backups import backup, restore
from bot.administration.trail import verify_audit
from bot.core.chat import Address
from bot.core.errors import OperatorError, StorageError
from bot.core.members import Details, Role
from bot.core.units import UnitKind
from bot.settings import Settings
from storage import catalogue, sealed_stream
from storage.database import Connection, Database
from storage.vault import new_key_line
from tests.administration.conftest import settings_for, store_of
from tests.databases import PostgresDatabases, SqliteFiles

Rows = dict[str, list[tuple[object, ...]]]
_numbers = itertools.count(1)


@pytest.fixture
async def filled(settings: Settings) -> Settings:
    """A database with something of everything: bytes, nothing, many rows, a tree."""
    async with store_of(settings) as store:
        top = await store.units.add("LDLD", "Liên đoàn", UnitKind.PROVINCE, parent=None)
        unit = await store.units.add("CD1", "Một\n\t\"'", UnitKind.GRASSROOTS, parent=top)
        person = await store.people.arrive(Address(channel="web", chat_id="1"), "vi")
        await store.people.tell(person.id, Details(phone="+84912345678", job="thợ may 🧵"))
        await store.units.appoint(person.id, unit.id, Role.CHAIR)
        await store.memberships.begin(person.id, unit.id, date(2020, 1, 1), None)
        await store.files.add("a.bin", "application/pdf", random.Random(1).randbytes(3_000_000))
        await store.files.add("b.bin", "application/pdf", b"\x00" * 3_000_000)
        await store.files.add("c.bin", "application/pdf", b"")
        for number in range(1_203):  # more than two portions
            await store.audit.write(person.id, "case.read", str(number), unit.path)
    return settings


@pytest.fixture
async def others(
    sqlite_files: SqliteFiles, postgres_databases: PostgresDatabases
) -> list[Settings]:
    """A new database of each engine."""
    name = f"restored{next(_numbers)}"
    urls = [await each.empty(name) for each in (sqlite_files, postgres_databases)]
    return [settings_for(url) for url in urls]


async def _all(connection: Connection, table: str) -> list[tuple[object, ...]]:
    found = await connection.all(f'SELECT * FROM "{table}"')  # noqa: S608 - a name from the catalogue
    return [tuple(row) for row in found]


async def rows(settings: Settings) -> Rows:
    database = await Database.open(settings.database_url.get_secret_value())
    async with database.reading("rows") as connection:
        found = {
            table.name: sorted(
                await _all(connection, table.name),
                key=repr,
            )
            for table in await catalogue.tables(connection)
        }
    await database.close()
    return found


async def test_a_backup_restores_into_each_engine(
    filled: Settings, others: list[Settings], tmp_path: Path
) -> None:
    file = tmp_path / "new" / "one.backup"
    report = await backup(filled, file)
    assert report.well
    assert file.stat().st_mode & 0o777 == 0o600
    assert b"audit" not in file.read_bytes()
    expected = await rows(filled)
    for other in others:
        assert (await restore(other, file)).well
        assert await rows(other) == expected
        assert (await verify_audit(other)).well
        async with store_of(other) as store:
            (person,) = await store.people.by_phone("+84912345678")
            assert (await store.people.details(person)).job == "thợ may 🧵"


async def test_constraints_hold_again_after_a_restore(
    filled: Settings, others: list[Settings], tmp_path: Path
) -> None:
    file = tmp_path / "one.backup"
    await backup(filled, file)
    for other in others:
        await restore(other, file)
        with pytest.raises(StorageError):
            async with store_of(other) as store:
                await store.memberships.begin(1, 2, date(2020, 1, 1), None)


async def test_a_database_with_rows_is_left_alone(filled: Settings, tmp_path: Path) -> None:
    file = tmp_path / "one.backup"
    await backup(filled, file)
    before = await rows(filled)
    with pytest.raises(OperatorError, match="not empty"):
        await restore(filled, file)
    assert await rows(filled) == before


async def test_a_file_is_never_written_over(filled: Settings, tmp_path: Path) -> None:
    file = tmp_path / "one.backup"
    await backup(filled, file)
    content = file.read_bytes()
    with pytest.raises(OperatorError, match="there already"):
        await backup(filled, file)
    assert file.read_bytes() == content
    assert [each.name for each in tmp_path.iterdir()] == [file.name]


async def test_another_key_is_refused_in_one_line(
    filled: Settings, others: list[Settings], tmp_path: Path
) -> None:
    file = tmp_path / "one.backup"
    await backup(filled, file)
    for other in others:
        url = other.database_url.get_secret_value()
        with pytest.raises(OperatorError, match="NHIPCAU_DATA_KEY") as refused:
            await restore(settings_for(url, new_key_line()), file)
        assert "\n" not in str(refused.value)
        assert (await restore(other, file)).well


async def test_a_cut_or_changed_file_leaves_nothing_behind(
    filled: Settings, others: list[Settings], tmp_path: Path
) -> None:
    whole, file = tmp_path / "whole.backup", tmp_path / "hurt.backup"
    await backup(filled, whole)
    content, chance = whole.read_bytes(), random.Random(20261120)
    cuts = [0, 10, 30, 40, len(content) // 2, len(content) - 1]
    hurt = [content[:size] for size in cuts] + [content + b"x"]
    hurt += [_flipped(content, chance.randrange(len(content))) for _ in range(3)]
    hurt += [_flipped(content, 33), _flipped(content, 37)]  # the head of the first chunk
    for each in hurt:
        file.write_bytes(each)
        with pytest.raises(OperatorError, match=str(file)) as refused:
            await restore(others[0], file)
        assert "\n" not in str(refused.value)
    with pytest.raises(OperatorError):
        await restore(others[1], file)
    for other in others:
        assert not any((await rows(other)).values())
        assert (await restore(other, whole)).well


def _flipped(content: bytes, place: int) -> bytes:
    return content[:place] + bytes((content[place] ^ 1,)) + content[place + 1 :]


async def test_a_file_without_its_last_chunk_is_refused(
    filled: Settings, others: list[Settings], tmp_path: Path
) -> None:
    """Cut exactly between two chunks: every byte that is left is right."""
    file = tmp_path / "one.backup"
    await backup(filled, file)
    content = file.read_bytes()
    head = len(sealed_stream.MAGIC) + 16
    first = 5 + int.from_bytes(content[head + 1 : head + 5], "big")
    assert head + first < len(content)
    file.write_bytes(content[: head + first])
    with pytest.raises(OperatorError, match="cut off"):
        await restore(others[0], file)


async def test_an_empty_database_has_nothing_to_back_up(empty_url: str, tmp_path: Path) -> None:
    settings, file = settings_for(empty_url), tmp_path / "one.backup"
    with pytest.raises(OperatorError):
        await backup(settings, file)
    assert not file.exists()


async def test_what_cannot_be_read_or_written_is_a_line(
    filled: Settings, others: list[Settings], tmp_path: Path
) -> None:
    (tmp_path / "plain").write_text("x")
    with pytest.raises(OperatorError, match="cannot be written"):
        await backup(filled, tmp_path / "plain" / "one.backup")
    for path in (tmp_path, tmp_path / "none"):
        with pytest.raises(OperatorError, match="cannot be read"):
            await restore(others[0], path)
