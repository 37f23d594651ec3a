"""The copy of a person's data knows of every table that can hold any."""

import re
from datetime import date
from pathlib import Path

import pytest

from bot.core.joining import ApplicationForm, ApplicationState, Route
from bot.core.units import UnitKind
from storage import dossier
from storage.database import Database
from tests.clocks import FrozenClock
from tests.storage.test_privacy import at, person

MIGRATIONS = Path(dossier.__file__).parent / "migrations"
_TABLE = re.compile(r"CREATE TABLE (\w+) \((.*?)\n\);", re.DOTALL)
_OF_PEOPLE = re.compile(
    r"^  (person_id|chat_id|\w+_by|\w*(?:actor|author|reporter)_id) ", re.MULTILINE
)

IN_ANOTHER_WAY = {
    "people": "the person",
    "case_events": "inside the cases",
    "care_events": "inside the claims",
    "conversations": "unfinished forms",
    "parked": "unfinished forms",
}
LEFT_OUT = {
    "outbox": "messages on their way, which the person receives",
    "chat_log": "the web page shows it",
    "chat_sessions": "a keyed hash that opens the web chat",
    "invites": "who used an officer code: the office itself is in the copy",
    "announcements": "written for the union, not about the author",
    "audit": "who of the officers looked: secret by law from nobody, but others' data",
    "guesses": "wrong officer codes, kept for an hour",
    "link_codes": "a keyed hash that joins a messenger, for a quarter of an hour",
    "link_guesses": "wrong codes, kept for an hour",
}


def test_every_table_that_names_people_is_thought_of() -> None:
    found = set()
    for path in MIGRATIONS.glob("*.sql"):
        for name, columns in _TABLE.findall(path.read_text(encoding="utf-8")):
            if _OF_PEOPLE.search(columns):
                found.add(name.removesuffix("_new"))  # made anew by a migration
    known = {table for table, _ in dossier.PARTS.values()} | IN_ANOTHER_WAY.keys()
    assert found - known - LEFT_OUT.keys() == set()
    assert "cases" in found


async def test_an_empty_person_is_a_small_copy(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        lan = await person(store)
        copy = await store.dossier.of(lan)
        assert copy["person"]["since"] == "2026-11-20T09:00:00+07:00"
        assert [each["channel"] for each in copy["addresses"]] == ["test"]
        assert copy["cases"] == copy["unfinished_forms"] == []
        assert "chat_id" not in str(copy)


async def test_nobody_has_no_copy(database: Database, clock: FrozenClock) -> None:
    async with database.reading("test") as connection:
        with pytest.raises(LookupError):
            await at(connection, clock).dossier.of(1)


async def test_what_other_services_sealed_opens(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        lan = await person(store)
        unit = await store.units.add("CD001", "CĐCS", UnitKind.GRASSROOTS, parent=None)
        form = ApplicationForm(
            full_name="Trần Thị Lan",
            sex="female",
            birth_date=date(1995, 6, 15),
            hometown="Bình Phước",
            home="Đồng Nai",
            citizen_id="001095012345",
            phone="+84912345678",
            job="may",
            situation="worker",
        )
        made = await store.applications.submit(lan, unit.id, Route.WORKPLACE, "An Phú", form)
        assert made is not None
        refused = ApplicationState.REFUSED
        await store.applications.decide(made, refused, lan + 1, "chưa đủ điều kiện")
        await store.answers.keep(lan, "overtime", date(2026, 11, 1), "1", {"wage": 5_000_000})
        copy = await store.dossier.of(lan)
        [application], [calculation] = copy["applications"], copy["calculations"]
        assert application["form"]["citizen_id"] == "001095012345"
        assert (application["state"], application["reason"]) == ("refused", "chưa đủ điều kiện")
        assert calculation["inputs"] == {"wage": 5_000_000}
        await store.erasure.erase(lan)
        assert await store.applications.of(lan) == []
        assert await store.answers.all_of(lan) == []
