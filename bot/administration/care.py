"""``nhipcau import care``: units' lists of care from a table, again and again the same."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.administration.ground import ground
from bot.administration.invites import unknown_unit
from bot.administration.progress import progress
from bot.administration.report import Report
from bot.administration.table import Faults, Line, Wrong, day, read
from bot.core.care import MOST_MONEY, CareKind, Programme, Terms
from bot.core.units import Unit
from bot.settings import Settings
from storage.store import Store

_NEEDED = ("unit", "kind", "name", "valid_from")
_LONGEST = {"name": 80, "note": 300, "papers": 200}
_COUNTS = {"min_months": 600, "times_per_year": 366, "within_days": 1000, "apart_days": 400}
_MONEY = {"amount": MOST_MONEY, "yearly_budget": MOST_MONEY * 10, "second_from": MOST_MONEY}
_PAID_ONLY = (*_COUNTS, "yearly_budget", "second_from")
_OTHERS = ("valid_to", "note", "papers", *_MONEY, *_COUNTS, "off")
_SUM = re.compile(r"\d{1,12}|\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*")
_TRUTHS = {"": False, "0": False, "no": False, "khong": False, "1": True, "yes": True, "co": True}
_LEAST_MONEY = 1_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """One entry as a row wants it."""

    line: int
    unit: str
    terms: Terms

    @property
    def key(self) -> tuple[str, CareKind, str, date]:
        """What tells one entry from another: a row with the same key changes it."""
        return self.unit, self.terms.kind, self.terms.name, self.terms.valid_from


async def import_care(settings: Settings, file: Path, *, dry_run: bool) -> Report:
    """Adds the entries that are new, changes those that are there; all of them or none."""
    faults = Faults(file)
    wanted = _wanted(read(file, _NEEDED, _OTHERS, faults), faults)
    async with ground(settings) as opened:
        now = opened.clock.now()
        async with opened.database.transaction("import care") as connection:
            store = opened.stores.at(connection, now)
            units = {unit.code: unit for unit in await store.units.all()}
            known = await _known(store, wanted, units)
            _check(wanted, units, known, faults)
            if faults.lines():
                return Report(problems=faults.lines(), well=False)
            added = sum(each.key not in known for each in wanted)
            if not dry_run:
                await _write(store, wanted, units, known)
    would = "would be " if dry_run else ""
    return Report((f"{added} programmes {would}added, {len(wanted) - added} {would}updated",))


def _wanted(lines: Iterable[Line], faults: Faults) -> list[Wanted]:
    found: list[Wanted] = []
    for line in lines:
        try:
            found.append(_read(line))
        except Wrong as wrong:
            faults.add(line.number, str(wrong))
    return found


def _read(line: Line) -> Wanted:
    terms = Terms(
        kind=_kind(line),
        name=_text(line, "name") or line.need("name"),
        valid_from=day(line.need("valid_from"), "valid_from"),
        valid_to=day(line["valid_to"], "valid_to") if line["valid_to"] else None,
        amount=_money(line, "amount"),
        note=_text(line, "note"),
        papers=_text(line, "papers"),
        min_months=_count(line, "min_months") or 0,
        times_per_year=_count(line, "times_per_year"),
        within_days=_count(line, "within_days"),
        apart_days=_count(line, "apart_days") or 0,
        yearly_budget=_money(line, "yearly_budget"),
        second_from=_money(line, "second_from"),
        off=_truth(line, "off"),
    )
    _fits(line, terms)
    return Wanted(line.number, line.need("unit").upper(), terms)


def _fits(line: Line, terms: Terms) -> None:
    """What the cells of one row say together."""
    if terms.valid_to is not None and terms.valid_to < terms.valid_from:
        raise Wrong("valid_to is before valid_from: mend one of them")
    if terms.off and terms.amount is not None:
        raise Wrong("off and amount exclude each other: empty one of them")
    idle = [column for column in _PAID_ONLY if line[column]]
    if terms.amount is None and idle:
        raise Wrong(f"{idle[0]} has no meaning without amount: fill in amount, or empty it")


def _kind(line: Line) -> CareKind:
    cell = line.need("kind").lower()
    if cell not in set(CareKind):
        raise Wrong(f"kind {cell} is not known: use one of {', '.join(CareKind)}")
    return CareKind(cell)


def _text(line: Line, column: str) -> str:
    if len(line[column]) > _LONGEST[column]:
        given, most = len(line[column]), _LONGEST[column]
        raise Wrong(f"{column} has {given} characters: shorten it to {most}")
    return line[column]


def _money(line: Line, column: str) -> int | None:
    cell = line[column]
    if not cell:
        return None
    amount = int(re.sub(r"[.,]", "", cell)) if _SUM.fullmatch(cell) else 0
    if not _LEAST_MONEY <= amount <= _MONEY[column]:
        raise Wrong(f"{column}: write a whole sum in VND from {_LEAST_MONEY} to {_MONEY[column]}")
    return amount


def _count(line: Line, column: str) -> int | None:
    cell = line[column]
    if not cell:
        return None
    count = int(cell) if re.fullmatch(r"\d{1,4}", cell) else 0
    if not 1 <= count <= _COUNTS[column]:
        raise Wrong(f"{column}: write a number from 1 to {_COUNTS[column]}, or leave it empty")
    return count


def _truth(line: Line, column: str) -> bool:
    cell = line[column].lower()
    if cell not in _TRUTHS:
        raise Wrong(f"{column}: write 1 or 0, or leave it empty")
    return _TRUTHS[cell]


Known = Mapping[tuple[str, CareKind, str, date], Programme]


async def _known(store: Store, wanted: list[Wanted], units: Mapping[str, Unit]) -> Known:
    """The entries that the units of the file have already."""
    codes = {units[each.unit].id: each.unit for each in wanted if each.unit in units}
    found = await store.care.of_units(tuple(codes))
    return {
        (codes[each.unit_id], each.terms.kind, each.terms.name, each.terms.valid_from): each
        for each in found
    }


def _check(wanted: list[Wanted], units: Mapping[str, Unit], known: Known, faults: Faults) -> None:
    """What only the whole file and the database can tell."""
    rewritten = {each.key for each in wanted}
    kept = {key: entry for key, entry in known.items() if key not in rewritten}
    for n, each in enumerate(wanted):
        if each.unit not in units:
            faults.add(each.line, f"unit: {unknown_unit(each.unit, list(units))}")
        twin = _twin(each, wanted[:n], kept)
        if twin:
            faults.add(each.line, twin)


def _twin(each: Wanted, above: list[Wanted], kept: Known) -> str:
    """One programme is in force once at a time: what else of the same name is, and the mend."""
    for other in above:
        if other.unit == each.unit and other.terms.overlaps(each.terms):
            return f"is in force at the same time as line {other.line}: mend valid_from, valid_to"
    for key, entry in kept.items():
        if key[0] == each.unit and entry.terms.overlaps(each.terms):
            return f"the unit has it since {key[3]}: end that one, or use its valid_from"
    return ""


async def _write(
    store: Store, wanted: list[Wanted], units: Mapping[str, Unit], known: Known
) -> None:
    with progress("programmes", len(wanted)) as done:
        for each in wanted:
            if each.key in known:
                await store.care.change(known[each.key].id, each.terms)
            else:
                await store.care.add(units[each.unit].id, each.terms)
            done(1)
    for code, count in sorted(Counter(each.unit for each in wanted).items()):
        await store.audit.write(None, "care.import", str(count), units[code].path)
