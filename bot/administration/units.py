"""``nhipcau import units``: the tree of units from a table, again and again the same."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.administration.ground import ground
from bot.administration.invites import unknown_unit
from bot.administration.progress import progress
from bot.administration.report import Report
from bot.administration.table import Faults, Line, Wrong, read
from bot.core.units import Unit, UnitKind
from bot.settings import Settings
from storage.store import Store

_NEEDED = ("code", "name", "kind", "parent")
_OTHERS = ("place", "aliases", "wage_region")
_REGIONS = {"1": 1, "2": 2, "3": 3, "4": 4, "I": 1, "II": 2, "III": 3, "IV": 4}
_CODE = re.compile(r"[A-Z0-9][A-Z0-9_-]{0,31}")
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Wanted:
    """One unit as a row wants it; ``says_region``: the file has a column for it."""

    line: int
    code: str
    name: str
    kind: UnitKind
    parent: str
    place: str
    aliases: str
    wage_region: int | None
    says_region: bool


async def import_units(settings: Settings, file: Path, *, dry_run: bool) -> Report:
    """Adds the units that are new, renames those that are there; all of them or none. Without a
    column ``wage_region`` the known units keep theirs."""
    faults = Faults(file)
    wanted = _wanted(read(file, _NEEDED, _OTHERS, faults), faults)
    async with ground(settings) as opened:
        now = opened.clock.now()
        async with opened.database.transaction("import units") as connection:
            store = opened.stores.at(connection, now)
            known = {unit.code: unit for unit in await store.units.all()}
            ordered = _ordered(wanted, known, faults)
            if faults.lines():
                return Report(problems=faults.lines(), well=False)
            added = sum(each.code not in known for each in ordered)
            if dry_run:
                return Report((_counts(added, len(ordered), "would be "),))
            await _write(store, ordered, known)
            without = await store.units.without_wage_region()
    return Report((_counts(added, len(ordered)), *_lacking(without)))


def _counts(added: int, count: int, would: str = "") -> str:
    return f"{added} units {would}added, {count - added} {would}updated"


def _lacking(without: int) -> tuple[str, ...]:
    """What is still to be told for benefits that depend on the minimum wage."""
    if not without:
        return ()
    told = f"{without} workplaces have no wage_region, nor has a unit above them"
    return (f"{told}: fill in that column (1 to 4, Decree 293/2025) for them or for one above",)


def _wanted(lines: Iterable[Line], faults: Faults) -> dict[str, Wanted]:
    found: dict[str, Wanted] = {}
    for line in lines:
        try:
            each = _read(line)
        except Wrong as wrong:
            faults.add(line.number, str(wrong))
            continue
        if each.code in found:
            faults.add(line.number, f"code {each.code} is on line {found[each.code].line} too")
        else:
            found[each.code] = each
    return found


def _read(line: Line) -> Wanted:
    code, kind = line.need("code").upper(), line.need("kind").upper()
    if not _CODE.fullmatch(code):
        raise Wrong(f"code {code} cannot be: use up to 32 of A-Z, 0-9, - and _")
    if kind not in list(UnitKind):
        raise Wrong(f"kind {kind} is not known: use one of {', '.join(UnitKind)}")
    name = line.need("name")
    if len(name) > _LONGEST_NAME:
        raise Wrong(f"name has {len(name)} characters: shorten it to {_LONGEST_NAME}")
    return Wanted(
        line=line.number,
        code=code,
        name=name,
        kind=UnitKind(kind),
        parent=line["parent"].upper(),
        place=line["place"],
        aliases=line["aliases"],
        wage_region=_region(line["wage_region"]),
        says_region="wage_region" in line.cells,
    )


def _region(cell: str) -> int | None:
    """The region of the minimum wage; an empty cell leaves it to the unit above."""
    if not cell:
        return None
    if cell.upper() not in _REGIONS:
        raise Wrong(
            f"wage_region {cell} is not known: use 1 to 4 or I to IV, or leave it empty for the"
            " region of the unit above"
        )
    return _REGIONS[cell.upper()]


def _ordered(
    wanted: Mapping[str, Wanted], known: Mapping[str, Unit], faults: Faults
) -> list[Wanted]:
    """Parents before children; ``faults`` gets those that have no place in the tree."""
    _check_root(wanted, known, faults)
    ordered: list[Wanted] = []
    placed = set(known)
    for each in wanted.values():
        if each.code in known:
            _check_same(each, known, faults)
            ordered.append(each)
        else:
            ordered += _chain(each, wanted, placed, faults)
    return ordered


def _chain(
    last: Wanted, wanted: Mapping[str, Wanted], placed: set[str], faults: Faults
) -> list[Wanted]:
    """A unit with those above it that have no place yet, from the top; marks them as placed."""
    chain: list[Wanted] = []
    code = last.code
    while code and code not in placed:
        if code not in wanted:
            codes = [*placed, *wanted]
            faults.add(chain[-1].line, f"parent: {unknown_unit(code, codes)}")
            break
        if any(code == each.code for each in chain):
            faults.add(wanted[code].line, f"{code} is above itself: mend the parents")
            break
        chain.append(wanted[code])
        code = wanted[code].parent
    placed.update(each.code for each in chain)
    return chain[::-1]


def _check_root(wanted: Mapping[str, Wanted], known: Mapping[str, Unit], faults: Faults) -> None:
    """A tree has one top."""
    tops = [code for code, unit in known.items() if unit.parent_id is None]
    for each in wanted.values():
        if each.parent or each.code in known:
            continue
        if tops:
            faults.add(each.line, f"parent is empty, but {tops[0]} is the top: fill it in")
        else:
            tops.append(each.code)


def _check_same(each: Wanted, known: Mapping[str, Unit], faults: Faults) -> None:
    """Name and place may change. A move would leave cases and audit behind in the old branch."""
    unit = known[each.code]
    above = unit.path.strip("/").split("/")[-2:-1]
    if each.parent != "".join(above):
        parent = above[0] if above else "no parent"
        faults.add(each.line, f"{each.code} is under {parent}: units cannot be moved; restore it")
    if each.kind is not unit.kind:
        faults.add(each.line, f"{each.code} is a {unit.kind}: its kind cannot change; restore it")


async def _write(store: Store, ordered: list[Wanted], known: dict[str, Unit]) -> None:
    units = dict(known)
    with progress("units", len(ordered)) as done:
        for each in ordered:
            if each.code in known:
                await _update(store, known[each.code].id, each)
            else:
                above = units[each.parent] if each.parent else None
                units[each.code] = await _add(store, each, above)
            done(1)
    top = min(units.values(), key=lambda unit: unit.level, default=None)
    if top is not None:
        await store.audit.write(None, "units.import", str(len(ordered)), top.path)


async def _update(store: Store, unit_id: int, each: Wanted) -> None:
    await store.units.rename(unit_id, each.name, place=each.place, aliases=each.aliases)
    if each.says_region:
        await store.units.lies_in(unit_id, each.wage_region)


async def _add(store: Store, each: Wanted, above: Unit | None) -> Unit:
    return await store.units.add(
        each.code,
        each.name,
        each.kind,
        parent=above,
        place=each.place,
        aliases=each.aliases,
        wage_region=each.wage_region,
    )
