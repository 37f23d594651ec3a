"""The programmes of care, unit by unit."""

from collections.abc import Sequence
from datetime import date, datetime

from bot.core.care import CareKind, Programme, Terms
from bot.core.ids import Ids
from storage.database import Connection, Row

_COLUMNS = (
    "unit_id, kind, name, valid_from, valid_to, amount, note, papers, min_months,"
    " times_per_year, within_days, apart_days, yearly_budget, second_from, is_off"
)
_ADD = (
    f"INSERT INTO care_programmes (id, {_COLUMNS}, is_sample, created_at, changed_at)"  # noqa: S608 - constant columns
    " VALUES (:id, :unit, :kind, :name, :valid_from, :valid_to, :amount, :note, :papers,"
    " :min_months, :times_per_year, :within_days, :apart_days, :yearly_budget, :second_from,"
    " :off, :sample, :now, :now)"
)
_CHANGE = (
    "UPDATE care_programmes SET kind = :kind, name = :name, valid_from = :valid_from,"
    " valid_to = :valid_to, amount = :amount, note = :note, papers = :papers,"
    " min_months = :min_months, times_per_year = :times_per_year, within_days = :within_days,"
    " apart_days = :apart_days, yearly_budget = :yearly_budget, second_from = :second_from,"
    " is_off = :off, changed_at = :now WHERE id = :id"
)


def programme(row: Row) -> Programme:
    """The programme in a row of its table."""
    return Programme(
        id=row["id"],
        unit_id=row["unit_id"],
        terms=Terms(
            kind=CareKind(row["kind"]),
            name=row["name"],
            valid_from=date.fromisoformat(row["valid_from"]),
            valid_to=date.fromisoformat(row["valid_to"]) if row["valid_to"] else None,
            amount=row["amount"],
            note=row["note"],
            papers=row["papers"],
            min_months=row["min_months"],
            times_per_year=row["times_per_year"],
            within_days=row["within_days"],
            apart_days=row["apart_days"],
            yearly_budget=row["yearly_budget"],
            second_from=row["second_from"],
            off=bool(row["is_off"]),
        ),
    )


def _values(terms: Terms) -> dict[str, object]:
    return {**terms.model_dump(), "kind": terms.kind.value}


class Care:
    def __init__(self, connection: Connection, ids: Ids, now: datetime) -> None:
        self._connection = connection
        self._ids = ids
        self._now = now

    async def add(self, unit_id: int, terms: Terms, *, sample: bool = False) -> Programme:
        """A new entry in a unit's list."""
        made = Programme(id=self._ids.new(), unit_id=unit_id, terms=terms)
        await self._connection.run(
            _ADD, id=made.id, unit=unit_id, sample=sample, now=self._now, **_values(terms)
        )
        return made

    async def change(self, programme_id: int, terms: Terms) -> None:
        """Gives an entry other terms; claims keep the sum that they were filed with."""
        await self._connection.run(_CHANGE, id=programme_id, now=self._now, **_values(terms))

    async def get(self, programme_id: int) -> Programme | None:
        row = await self._connection.one(
            "SELECT * FROM care_programmes WHERE id = :id", id=programme_id
        )
        return None if row is None else programme(row)

    async def of_units(self, unit_ids: Sequence[int]) -> list[Programme]:
        """Every entry of these units, ended ones too, the newest validity first."""
        if not unit_ids:
            return []
        names = ", ".join(f":unit{n}" for n in range(len(unit_ids)))
        rows = await self._connection.all(
            f"SELECT * FROM care_programmes WHERE unit_id IN ({names})"  # noqa: S608 - constant parts
            " ORDER BY valid_from DESC, id DESC",
            **{f"unit{n}": unit_id for n, unit_id in enumerate(unit_ids)},
        )
        return [programme(row) for row in rows]
