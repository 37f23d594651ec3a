"""People and announcements for the tests of what remembers them."""

from datetime import UTC, date, datetime, timedelta

from bot.core.announcements import Announcement, Audience, Repeats, Stage, Topic
from bot.core.chat import Address, Outbound
from bot.core.delivery import Leased
from bot.core.ids import Ids
from bot.core.members import LANGUAGES
from bot.core.units import Unit, UnitKind
from storage.database import Connection
from storage.store import Store
from storage.vault import Vault

NOW = datetime(2026, 11, 20, 2, 0, tzinfo=UTC)
NOWHERE = Address(channel="", chat_id="")
VAULT = Vault({1: bytes(32)}, 1)
IDS = Ids(lambda: NOW, 1)


def store(connection: Connection, later: timedelta = timedelta(0)) -> Store:
    return Store(connection, VAULT, IDS, NOW + later)


async def unit(at: Store, code: str, parent: Unit | None = None) -> Unit:
    return await at.units.add(code, f"Unit {code}", UnitKind.GRASSROOTS, parent=parent)


async def person(at: Store, name: str, *units: Unit) -> int:
    """Somebody with an address, and a membership in each unit."""
    made = await at.people.arrive(Address(channel="test", chat_id=name), "vi")
    for each in units:
        await at.memberships.begin(made.id, each.id, date(2026, 1, 1), None)
    return made.id


async def announcement(
    at: Store,
    author: int,
    to: Unit,
    *,
    due: datetime = NOW,
    audience: Audience = Audience.MEMBERS,
    topic: Topic = Topic.GENERAL,
    repeats: Repeats = Repeats.ONCE,
) -> Announcement:
    made = Announcement(
        id=at.ids.new(),
        author_id=author,
        unit_id=to.id,
        unit_name=to.name,
        unit_path=to.path,
        audience=audience,
        topic=topic,
        body="Mai nghỉ lễ",
        stage=Stage.SCHEDULED,
        repeats=repeats,
        starts_at=due,
        next_at=due,
        created_at=NOW,
    )
    await at.announcements.schedule(made)
    return made


async def begun(at: Store, author: int, to: object, **what: object) -> Announcement:
    await announcement(at, author, to, **what)  # type: ignore[arg-type]  # handed on as it is
    run = await at.announcements.claim_due()
    assert run is not None
    return run


async def taken(at: Store, run: Announcement, limit: int = 100) -> set[int]:
    """Hands the next deliveries to the outbox, as a tick does; to whom."""
    why = f"announcement:{run.id}:{run.run}"
    bodies = [Outbound(id=1, address=NOWHERE, language=each, text="x") for each in LANGUAGES]
    await at.outbox.share(why, bodies)
    before = await on_the_way(at, run)
    await at.deliveries.locate(run, limit)
    for channel in await at.deliveries.channels(run):
        await at.deliveries.post(run, channel, why, limit)
    return await on_the_way(at, run) - before


async def on_the_way(at: Store, run: Announcement) -> set[int]:
    rows = await at.connection.all(
        "SELECT d.person_id FROM deliveries d JOIN outbox o ON o.delivery_id = d.id"
        " WHERE d.announcement_id = :id AND d.run = :run",
        id=run.id,
        run=run.run,
    )
    return {row["person_id"] for row in rows}


async def lease(connection: Connection, later: timedelta = timedelta(0)) -> list[Leased]:
    return await store(connection, later).outbox.lease("test", 10, epoch=1)


async def die(at: Store) -> None:
    """The process ends; its successor looks what it had in hand."""
    await at.outbox.recover("test")


async def owed(at: Store) -> int:
    """How many messages wait in the outbox."""
    found = await at.connection.value("SELECT COUNT(*) FROM outbox WHERE state = 'queued'")
    return int(found)
