"""``nhipcau import members``: people and their memberships from a table.

They come without an address: no messenger reaches them before they join a chat themselves.
Linking such a chat to the person imported here is an officer's decision and not done here.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar

from bot.administration.ground import ground
from bot.administration.invites import unknown_unit
from bot.administration.progress import progress
from bot.administration.report import Report
from bot.administration.table import Faults, Line, Wrong, day, read
from bot.core.answers import CitizenId, Kind, PersonName, Phone, Unclear
from bot.core.answers.dates import age
from bot.core.chat import Address, Inbound
from bot.core.members import Details
from bot.core.moments import local
from bot.core.units import WORKPLACES, Unit
from bot.core.words import fold
from bot.settings import Settings
from storage.store import Store

T = TypeVar("T")

_NEEDED = ("full_name", "birth_date", "phone", "citizen_id", "sex", "unit", "since")
_OTHERS = ("ethnicity", "hometown", "home", "job")
_NOBODY = Address(channel="import", chat_id="import")
_WITHOUT_ZERO = re.compile(r"[35789]\d{8}")  # a mobile number as a spreadsheet leaves it
_SEXES = {"nam": "male", "male": "male", "nu": "female", "female": "female"}
_LEAST_AGE, _MOST_AGE = 15, 110  # Labour Code 45/2019 art. 143: who may work at all
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Wanted:
    """One member as a row wants it."""

    line: int
    full_name: str
    details: Details
    unit: str
    since: date


async def import_members(settings: Settings, file: Path, *, dry_run: bool) -> Report:
    """Adds people with a membership each; all of them or none."""
    faults = Faults(file)
    lines = read(file, _NEEDED, _OTHERS, faults)
    async with ground(settings) as opened:
        now = opened.clock.now()
        wanted = _wanted(lines, local(now).date(), faults)
        async with opened.database.transaction("import members") as connection:
            store = opened.stores.at(connection, now)
            units = {unit.code: unit for unit in await store.units.all()}
            await _check(store, wanted, units, faults)
            if faults.lines():
                return Report(problems=faults.lines(), well=False)
            if not dry_run:
                await _write(store, wanted, units)
    would = "would be " if dry_run else ""
    return Report((f"{len(wanted)} members {would}added",))


def _wanted(lines: Iterable[Line], today: date, faults: Faults) -> list[Wanted]:
    found: list[Wanted] = []
    for line in lines:
        try:
            found.append(_read(line, today))
        except Wrong as wrong:
            faults.add(line.number, str(wrong))
    return found


def _read(line: Line, today: date) -> Wanted:
    name = _answer(line.need("full_name"), PersonName(), "full_name: write at least two words")
    since = day(line.need("since"), "since")
    born = day(line["birth_date"], "birth_date") if line["birth_date"] else None
    if since > today:
        raise Wrong("since lies in the future: write the day the membership began")
    if born is not None and not _LEAST_AGE <= age(born, today) <= _MOST_AGE:
        raise Wrong(f"birth_date: the age is not {_LEAST_AGE} to {_MOST_AGE}: mend the year")
    if born is not None and since <= born:
        raise Wrong("since is before birth_date: mend one of them")
    others = {column: _short(line, column) for column in _OTHERS if line[column]}
    details = Details(
        phone=_optional(line, "phone", _phone),
        citizen_id=_citizen_id(line.need("citizen_id")),
        birth_date=born,
        sex=_optional(line, "sex", _sex),
        **others,
    )
    return Wanted(line.number, name, details, line.need("unit").upper(), since)


def _optional(line: Line, column: str, reader: Callable[[str], T]) -> T | None:
    return reader(line[column]) if line[column] else None


def _short(line: Line, column: str) -> str:
    if len(line[column]) > _LONGEST:
        raise Wrong(f"{column} has {len(line[column])} characters: shorten it to {_LONGEST}")
    return line[column]


def _phone(cell: str) -> str:
    number = f"0{cell}" if _WITHOUT_ZERO.fullmatch(cell) else cell
    return _answer(number, Phone(), "phone: write a Vietnamese mobile number, 0912345678")


def _citizen_id(cell: str) -> str:
    return _answer(
        cell,
        CitizenId(),
        "citizen_id: write 12 digits; a spreadsheet drops zeros at the beginning unless "
        "the column is text",
    )


def _sex(cell: str) -> str:
    found = _SEXES.get(fold(cell))
    if found is None:
        raise Wrong("sex: write nam or nu, male or female, or leave it empty")
    return found


def _answer(cell: str, kind: Kind[T], problem: str) -> T:
    """The cell read as the bot reads an answer in a chat."""
    at = datetime.min.replace(tzinfo=UTC)
    given = Inbound(address=_NOBODY, external_id="import", at=at, text=cell)
    try:
        return kind.read(given, at.date())
    except Unclear:
        raise Wrong(problem) from None


async def _check(
    store: Store, wanted: list[Wanted], units: Mapping[str, Unit], faults: Faults
) -> None:
    """What only the whole file and the database can tell."""
    there = await store.people.citizen_hashes()
    lines: dict[str | None, int] = {}
    for each in wanted:
        citizen_id = each.details.citizen_id
        first = lines.setdefault(citizen_id, each.line)
        if first != each.line:
            faults.add(each.line, f"citizen_id is on line {first} too: remove one of them")
        elif store.vault.lookup("citizen_id", citizen_id or "") in there:
            faults.add(each.line, "citizen_id is in the database already: remove this row")
        if each.unit not in units:
            faults.add(each.line, f"unit: {unknown_unit(each.unit, list(units))}")
        elif units[each.unit].kind not in WORKPLACES:
            kinds = ", ".join(sorted(WORKPLACES))
            faults.add(each.line, f"unit {each.unit} has no members: name a unit of kind {kinds}")


async def _write(store: Store, wanted: list[Wanted], units: Mapping[str, Unit]) -> None:
    with progress("members", len(wanted)) as done:
        for each in wanted:
            person_id = await store.people.enrol(each.full_name)
            await store.people.tell(person_id, each.details)
            await store.memberships.begin(
                person_id, units[each.unit].id, each.since, application_id=None
            )
            done(1)
    for code, count in sorted(Counter(each.unit for each in wanted).items()):
        await store.audit.write(None, "members.import", str(count), units[code].path)
