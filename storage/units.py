"""The tree of units and the officers in it."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Literal

from bot.core.ids import Ids
from bot.core.members import POWERS, Office, Power, Role
from bot.core.units import WORKPLACES, Unit, UnitKind
from bot.core.words import fold, rank
from storage.database import Connection, Row

UNIT_COLUMNS = (
    "u.id AS u_id, u.code AS u_code, u.name AS u_name, u.kind AS u_kind,"
    " u.parent_id AS u_parent_id, u.path AS u_path, u.place AS u_place"
)
_OFFICE = (
    "SELECT r.person_id, r.role, u.id AS unit_id, u.code, u.name, u.path FROM roles r"
    " JOIN units u ON u.id = r.unit_id WHERE r.ended_at IS NULL"
)


def unit(row: Row) -> Unit:
    """The unit in a row that selected ``UNIT_COLUMNS``."""
    return Unit(
        id=row["u_id"],
        code=row["u_code"],
        name=row["u_name"],
        kind=UnitKind(row["u_kind"]),
        parent_id=row["u_parent_id"],
        path=row["u_path"],
        place=row["u_place"],
    )


def _office(row: Row) -> Office:
    return Office(
        person_id=row["person_id"],
        unit_id=row["unit_id"],
        unit_code=row["code"],
        unit_name=row["name"],
        path=row["path"],
        role=Role(row["role"]),
    )


def branch(path: str) -> str:
    """The LIKE pattern of every path in a branch, its own unit too."""
    return path.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"


class Units:
    def __init__(self, connection: Connection, ids: Ids, now: datetime) -> None:
        self._connection = connection
        self._ids = ids
        self._now = now

    async def add(
        self,
        code: str,
        name: str,
        kind: UnitKind,
        *,
        parent: Unit | None,
        place: str = "",
        aliases: str = "",
        wage_region: int | None = None,
        sample: bool = False,
    ) -> Unit:
        """A new unit under its parent; codes are unique over the whole tree."""
        path = f"{parent.path if parent else '/'}{code}/"
        parent_id = parent.id if parent else None
        made = Unit(
            id=self._ids.new(),
            code=code,
            name=name,
            kind=kind,
            parent_id=parent_id,
            path=path,
            place=place,
        )
        await self._connection.run(
            "INSERT INTO units (id, code, name, folded, kind, parent_id, path, place,"
            " wage_region, is_sample, created_at) VALUES (:id, :code, :name, :folded, :kind,"
            " :parent, :path, :place, :region, :sample, :now)",
            id=made.id,
            code=code,
            name=name,
            folded=fold(f"{name} {aliases} {place}"),
            kind=kind.value,
            parent=parent_id,
            path=path,
            place=place,
            region=wage_region,
            sample=sample,
            now=self._now,
        )
        return made

    async def get(self, unit_id: int) -> Unit | None:
        return await self._one("u.id = :value", unit_id)

    async def by_code(self, code: str) -> Unit | None:
        """The unit with this code, whatever the case it is typed in."""
        return await self._one("u.code = :value", code.upper())

    async def all(self) -> list[Unit]:
        """Every unit, from the top of the tree downwards."""
        rows = await self._connection.all(
            f"SELECT {UNIT_COLUMNS} FROM units u ORDER BY LENGTH(u.path), u.id"  # noqa: S608 - constant columns
        )
        return [unit(row) for row in rows]

    async def codes(self) -> list[str]:
        """The code of every unit."""
        return [row["code"] for row in await self._connection.all("SELECT code FROM units")]

    async def rename(self, unit_id: int, name: str, *, place: str, aliases: str) -> None:
        """Replaces the name, place and aliases of a unit; its place in the tree stays."""
        await self._connection.run(
            "UPDATE units SET name = :name, place = :place, folded = :folded WHERE id = :id",
            name=name,
            place=place,
            folded=fold(f"{name} {aliases} {place}"),
            id=unit_id,
        )

    async def lies_in(self, unit_id: int, wage_region: int | None) -> None:
        """Says which region of the minimum wage a unit lies in; None: that of the unit above."""
        await self._connection.run(
            "UPDATE units SET wage_region = :region WHERE id = :id",
            region=wage_region,
            id=unit_id,
        )

    async def wage_region(self, of: Unit) -> int | None:
        """The region of the minimum wage, 1 to 4 (Decree 293/2025, annex), of a unit: its own,
        else that of the nearest unit above that has one; None when nobody said."""
        codes = {f"code{n}": code for n, code in enumerate(of.path.strip("/").split("/"))}
        found = await self._connection.value(
            "SELECT wage_region FROM units WHERE wage_region IS NOT NULL"  # noqa: S608 - constant parts
            f" AND code IN ({', '.join(f':{name}' for name in codes)})"
            " ORDER BY LENGTH(path) DESC LIMIT 1",
            **codes,
        )
        return None if found is None else int(found)

    async def without_wage_region(self) -> int:
        """How many workplaces have no region of the minimum wage, neither a unit above them."""
        kinds = ", ".join(f"'{kind.value}'" for kind in sorted(WORKPLACES))
        found = await self._connection.value(
            f"SELECT COUNT(*) FROM units u WHERE u.kind IN ({kinds}) AND NOT EXISTS ("  # noqa: S608 - constant kinds
            " SELECT 1 FROM units a WHERE a.wage_region IS NOT NULL"
            " AND SUBSTR(u.path, 1, LENGTH(a.path)) = a.path)"
        )
        return int(found)

    async def root(self) -> Unit | None:
        """The top of the tree; None before any unit exists."""
        row = await self._connection.one(
            f"SELECT {UNIT_COLUMNS} FROM units u WHERE u.parent_id IS NULL ORDER BY u.id LIMIT 1"  # noqa: S608 - constant columns
        )
        return None if row is None else unit(row)

    async def any_real(self) -> bool:
        """True when there is a unit that does not belong to the sample union."""
        found = await self._connection.value("SELECT id FROM units WHERE is_sample = 0 LIMIT 1")
        return found is not None

    async def _one(self, where: str, value: object) -> Unit | None:
        row = await self._connection.one(
            f"SELECT {UNIT_COLUMNS} FROM units u WHERE {where}",  # noqa: S608 - constant parts
            value=value,
        )
        return None if row is None else unit(row)

    async def parent(self, below: Unit) -> Unit | None:
        return None if below.parent_id is None else await self.get(below.parent_id)

    async def children(self, above: Unit) -> list[Unit]:
        rows = await self._connection.all(
            f"SELECT {UNIT_COLUMNS} FROM units u WHERE u.parent_id = :id ORDER BY u.name",  # noqa: S608 - constant columns
            id=above.id,
        )
        return [unit(row) for row in rows]

    async def find_workplaces(self, query: str, limit: int) -> list[Unit]:
        """Units that a worker may mean, best first: typos, missing marks and short forms do."""
        kinds = ", ".join(f"'{kind.value}'" for kind in sorted(WORKPLACES))
        rows = await self._connection.all(
            f"SELECT {UNIT_COLUMNS}, u.folded FROM units u WHERE u.kind IN ({kinds})"  # noqa: S608 - constant columns and kinds
        )
        ranked = rank(query, [(row, row["folded"]) for row in rows], limit)
        return [unit(row) for row, _ in ranked]

    async def find_in_branch(self, query: str, path: str, limit: int) -> list[Unit]:
        """Units of a branch, of every kind, by code or by a forgiving search of their names."""
        rows = await self._connection.all(
            f"SELECT {UNIT_COLUMNS}, u.folded FROM units u"  # noqa: S608 - constant columns
            " WHERE SUBSTR(u.path, 1, LENGTH(CAST(:path AS TEXT))) = CAST(:path AS TEXT)",
            path=path,
        )
        exact = [row for row in rows if row["u_code"] == query.strip().upper()]
        ranked = rank(query, [(row, row["folded"]) for row in rows if row not in exact], limit)
        return [unit(row) for row in (*exact, *(row for row, _ in ranked))][:limit]

    async def offices(self, person_id: int) -> list[Office]:
        """What a person is an officer of, widest branch first."""
        rows = await self._connection.all(
            _OFFICE + " AND r.person_id = :id ORDER BY LENGTH(u.path), r.id", id=person_id
        )
        return [_office(row) for row in rows]

    async def officers(self, at: Unit, power: Power) -> list[int]:
        """People who hold a power in exactly this unit."""
        return await self._holders([at.path], power)

    async def holders(self, role: Role) -> list[int]:
        """People who hold a role in any unit."""
        rows = await self._connection.all(
            _OFFICE + " AND r.role = :role ORDER BY r.id", role=role.value
        )
        return _people(rows)

    async def nearest_officers(self, at: Unit, power: Power) -> list[int]:
        """People who hold a power in this unit, else in the nearest unit above that has any."""
        codes = at.path.strip("/").split("/")
        for depth in range(len(codes), 0, -1):
            found = await self._holders(["/" + "/".join(codes[:depth]) + "/"], power)
            if found:
                return found
        return []

    async def _holders(self, paths: Sequence[str], power: Power) -> list[int]:
        rows = await self._connection.all(
            _OFFICE + " AND u.path = :path ORDER BY r.id", path=paths[0]
        )
        return _people(row for row in rows if power in POWERS[Role(row["role"])])

    async def appoint(self, person_id: int, unit_id: int, role: Role) -> None:
        """Makes a person an officer of a unit."""
        await self._connection.run(
            "INSERT INTO roles (id, person_id, unit_id, role, granted_at)"
            " VALUES (:id, :person, :unit, :role, :now)",
            id=self._ids.new(),
            person=person_id,
            unit=unit_id,
            role=role.value,
            now=self._now,
        )

    async def invite(self, code_hash: str, unit_id: int, role: Role, expires_at: datetime) -> None:
        """Keeps a one-time officer code, as a keyed hash."""
        await self._connection.run(
            "INSERT INTO invites (code_hash, unit_id, role, created_at, expires_at)"
            " VALUES (:hash, :unit, :role, :now, :expires)",
            hash=code_hash,
            unit=unit_id,
            role=role.value,
            now=self._now,
            expires=expires_at,
        )

    async def redeem(self, code_hash: str, person_id: int) -> tuple[int, Role] | None:
        """Uses a code up: (unit id, role); None when it is unknown, used or too old."""
        row = await self._connection.one(
            "UPDATE invites SET used_by = :person, used_at = :now WHERE code_hash = :hash"
            " AND used_by IS NULL AND expires_at > :now RETURNING unit_id, role",
            person=person_id,
            now=self._now,
            hash=code_hash,
        )
        return None if row is None else (row["unit_id"], Role(row["role"]))

    async def why_not(self, code_hash: str) -> Literal["unknown", "used", "expired"]:
        """Why ``redeem`` would not take a code."""
        row = await self._connection.one(
            "SELECT used_by FROM invites WHERE code_hash = :hash", hash=code_hash
        )
        if row is None:
            return "unknown"
        return "expired" if row["used_by"] is None else "used"


def _people(rows: Iterable[Row]) -> list[int]:
    return list(dict.fromkeys(row["person_id"] for row in rows))
