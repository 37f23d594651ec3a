"""The sample union: a fictional province federation to try everything with."""

from dataclasses import dataclass
from datetime import datetime

from bot.core.errors import OperatorError
from bot.core.ids import short
from bot.sample.caring import caring
from bot.sample.casework import cases
from bot.sample.data import Lead, tree
from bot.sample.noticing import notices
from bot.sample.peopling import people
from bot.sample.planting import plant, root
from bot.sample.scene import Scene
from storage.database import Database
from storage.store import Store, Stores


@dataclass(frozen=True, slots=True)
class Sample:
    """The links into the sample union: (role, start payload)."""

    links: tuple[tuple[str, str], ...]


async def load_sample(
    database: Database, stores: Stores, now: datetime, privacy_version: str
) -> None:
    """Loads the sample into a database without any unit, once.

    Its people have agreed to the privacy notice ``privacy_version``. ``OperatorError`` when
    the database holds units of a real union.
    """
    async with database.transaction("sample") as connection:
        store = stores.at(connection, now)
        if await store.units.any_real():
            raise OperatorError(
                "the database holds a real union: start without --demo,"
                " or set NHIPCAU_DATABASE_URL"
            )
        if await store.units.root() is None:
            await _load(store, now, privacy_version)


async def present_sample(database: Database, stores: Stores, now: datetime) -> Sample | None:
    """The sample in the database, with its links; None where a union is real or none is there.

    However the service is started, its pages must say that nothing on them is real.
    """
    async with database.reading("sample") as connection:
        store = stores.at(connection, now)
        if await store.units.any_real() or await store.units.root() is None:
            return None
        return Sample(await _links(store))


async def _load(store: Store, now: datetime, privacy_version: str) -> None:
    scene = Scene(store, now, await root(store))
    await plant(scene)
    await people(scene, privacy_version)
    await cases(scene)
    await notices(scene)
    await caring(scene)


async def _links(store: Store) -> tuple[tuple[str, str], ...]:
    """One member and two officers: of the member's own workplace, and of the whole province."""
    demo = tree().demo
    wanted: list[tuple[str, Lead]] = [
        ("member", demo.member), ("officer", demo.chair), ("province", demo.admin),
    ]  # fmt: skip
    found = [(role, await store.people.sample_by_phone(lead.phone)) for role, lead in wanted]
    return tuple((role, f"demo-{short(person.id)}") for role, person in found if person)
