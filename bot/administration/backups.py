"""``nhipcau backup`` and ``nhipcau restore``: one sealed file that either engine takes."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from bot.administration.ground import found, ground
from bot.administration.progress import progress
from bot.administration.report import Report
from bot.app import open_vault
from bot.core.errors import OperatorError, StorageError
from bot.core.moments import local
from bot.engine.clock import SystemClock
from bot.settings import Settings
from storage import dump
from storage.database import Connection, Database
from storage.probe import check_schema, schema
from storage.sealed_stream import SealedWriter, lines
from storage.snapshot import snapshot
from storage.vault import Vault

FOLDER = Path("var/backup")


async def backup(settings: Settings, to: Path | None) -> Report:
    """Writes everything as of one moment while the bot runs; never over another file."""
    target = to or FOLDER / f"nhipcau-{local(SystemClock().now()):%Y%m%d-%H%M%S}.backup"
    async with found(settings) as database:
        await _check_there(database)
        with _made(target) as file:
            rows = await _write(database, SealedWriter(file, open_vault(settings)))
    return Report((f"{target}: {rows} rows; it opens only with this data key",))


async def _check_there(database: Database) -> None:
    async with database.reading("schema") as connection:
        if not await schema(connection):
            raise OperatorError("the database is empty: there is nothing to back up")


async def _write(database: Database, writer: SealedWriter) -> int:
    async with snapshot(database, "backup") as connection:
        total = await dump.total(connection)
        with progress("rows", total) as done:
            async for line in dump.lines(connection):
                writer.write(line)
                done(int(line.startswith(b"[")))
    writer.close()
    return total


@contextmanager
def _made(target: Path) -> Iterator[BinaryIO]:
    """A new file that has its name only when it is whole and on the disk."""
    aside = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if target.exists():
            raise OperatorError(f"{target} is there already: name another file")
        handle = os.open(aside, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            aside.rename(target)
        finally:
            aside.unlink(missing_ok=True)
    except StorageError as error:  # the disk may be the reason too: it is written to in there
        raise OperatorError(
            f"the backup stopped ({error}): look at the disk and the database"
        ) from error
    except OSError as error:
        raise OperatorError(
            f"{target} cannot be written ({error.strerror}): mend the folder or name another"
        ) from error


async def restore(settings: Settings, source: Path) -> Report:
    """Puts a backup into an empty database, of either engine; all of it or nothing."""
    with _opened(source) as file:
        try:
            rows = await _load(settings, file, open_vault(settings))
        except OperatorError as error:
            raise OperatorError(f"{source}: {error}") from error
        except StorageError as error:
            raise OperatorError(f"{source}: the database refuses it ({error})") from error
    return Report((f"{rows} rows restored from {source}", "next: nhipcau verify-audit"))


def _opened(source: Path) -> BinaryIO:
    try:
        return source.open("rb")
    except OSError as error:
        raise OperatorError(f"{source} cannot be read ({error.strerror})") from error


async def _load(settings: Settings, file: BinaryIO, vault: Vault) -> int:
    async with ground(settings) as opened:
        await check_schema(opened.database)
        async with opened.database.transaction("restore") as connection:
            return await _rows(connection, file, vault)


async def _rows(connection: Connection, file: BinaryIO, vault: Vault) -> int:
    with progress("bytes", os.fstat(file.fileno()).st_size) as done:
        last = 0

        def told(_rows: int) -> None:
            nonlocal last
            done(file.tell() - last)
            last = file.tell()

        return await dump.load(connection, lines(file, vault), told)
