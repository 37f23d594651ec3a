"""``nhipcau check``: one line for each thing that a start needs."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

from bot.administration.ground import found
from bot.administration.report import Report
from bot.app import MESSAGES, open_vault
from bot.channels.zalo.probe import account
from bot.core.benefits.loading import PACKAGED
from bot.core.benefits.shelf import content_of
from bot.core.errors import OperatorError, StorageError
from bot.core.moments import local
from bot.engine import text_use
from bot.engine.clock import SystemClock
from bot.engine.texts import Texts
from bot.environment import doubts
from bot.settings import Settings
from handlers import SERVICES
from storage.database import Database
from storage.probe import check_key, check_schema, check_writable, sealed_values

Item = Callable[[], Awaitable[str]]


async def check(settings: Settings) -> Report:
    """Tries what the settings name; ``ok name: …``, or ``FAIL name: what, and the mend``; before
    that ``warn settings: …`` for what is hardly meant."""
    lines = [line async for line in _lines(settings)]
    return Report(tuple(lines), well=not any(line.startswith("FAIL") for line in lines))


async def _lines(settings: Settings) -> AsyncIterator[str]:
    for doubt in doubts(settings):
        yield f"warn settings: {doubt}"
    yield await _line("texts", _texts)
    yield await _line("benefit rules", lambda: _rules(settings.rules_folder))
    try:
        async with found(settings) as database:
            line = await _line("database", lambda: _database(database))
            yield line
            if line.startswith("ok"):
                yield await _line("data key", lambda: _key(settings, database))
    except OperatorError as error:
        yield f"FAIL database: {error}"
    yield await _line("telegram", lambda: _telegram(settings))
    yield await _line("zalo", lambda: _zalo(settings))


async def _line(name: str, item: Item) -> str:
    try:
        return f"ok {name}: {await item()}"
    except OperatorError as error:
        return f"FAIL {name}: {'; '.join(str(error).splitlines())}"
    except StorageError as error:
        return (
            f"FAIL {name}: the database refuses ({error}): mend its rights or NHIPCAU_DATABASE_URL"
        )


async def _texts() -> str:
    texts = Texts(MESSAGES)
    text_use.check(texts, SERVICES, (MESSAGES.parent / room for room in ("bot", "handlers")))
    return f"{len(texts.ids())} texts in every language"


async def _rules(folder: Path | None) -> str:
    rules = content_of(folder or PACKAGED).rules
    due = rules.due_for_review(local(SystemClock().now()).date())
    review = f"; to be reviewed: {', '.join(due)}" if due else ""
    return f"{len(rules.codes)} calculators, version {rules.version}{review}"


async def _database(database: Database) -> str:
    schema = await check_schema(database)
    await check_writable(database)
    return f"{database.dialect}, schema {schema}, writable"


async def _key(settings: Settings, database: Database) -> str:
    path = settings.data_key_file
    if settings.data_key is None and not path.exists():
        await _nothing_sealed(database, f"there is no key file {path}")
        return f"none yet; the first run makes {path}"
    opened = await check_key(database, open_vault(settings))
    return "opens what is stored" if opened else "readable; nothing is stored under it yet"


async def _nothing_sealed(database: Database, problem: str) -> None:
    """OperatorError when a key is missing that the database needs."""
    async with database.reading("key") as connection:
        if await sealed_values(connection):
            raise OperatorError(f"{problem}, but the database is sealed with one: bring it back")


async def _telegram(settings: Settings) -> str:
    wanted = settings.telegram
    if wanted.token is None:
        return "off, NHIPCAU_TELEGRAM__TOKEN is unset"
    # Imported here: it takes a third of a second that only a token needs.
    from bot.channels.telegram.probe import username  # noqa: PLC0415 - as said above

    proxy = wanted.proxy.get_secret_value() if wanted.proxy else None
    return f"@{await username(wanted.token.get_secret_value(), wanted.api_url, proxy)}"


async def _zalo(settings: Settings) -> str:
    wanted = settings.zalo
    if wanted.token is None:
        return "off, NHIPCAU_ZALO__TOKEN is unset"
    return await account(wanted.token.get_secret_value(), wanted.api_url)
