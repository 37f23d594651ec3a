"""Applications to join, and what was decided."""

from collections.abc import Sequence
from datetime import date, datetime

from bot.core.ids import Ids
from bot.core.joining import Application, ApplicationForm, ApplicationState, Route
from bot.core.moments import local
from bot.core.numbers import make
from storage.counters import Counters
from storage.database import Connection, Row, moment, moment_or_none
from storage.units import branch
from storage.vault import Vault

PREFIX = "GN"


class Applications:
    def __init__(
        self, connection: Connection, vault: Vault, ids: Ids, now: datetime, counters: Counters
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._ids = ids
        self._now = now
        self._counters = counters

    async def submit(
        self,
        person_id: int,
        unit_id: int,
        route: Route,
        workplace: str,
        form: ApplicationForm,
        *,
        due_on: date | None = None,
        recruiter_id: int | None = None,
        sample: bool = False,
    ) -> Application | None:
        """A new application under the next number; None when the person has an open one."""
        if await self.current(person_id) is not None:
            return None
        number = await self._next_number()
        application_id = self._ids.new()
        added = await self._connection.run(
            "INSERT INTO applications (id, number, person_id, unit_id, route, workplace,"
            " form_sealed, identity_hash, state, submitted_at, due_on, recruiter_id, is_sample)"
            " VALUES (:id, :number, :person, :unit, :route, :workplace, :form, :identity,"
            " 'submitted', :now, :due, :recruiter, :sample)"
            " ON CONFLICT (person_id) WHERE state = 'submitted' DO NOTHING",
            id=application_id,
            number=number,
            person=person_id,
            unit=unit_id,
            route=route.value,
            workplace=workplace,
            form=self._vault.seal(form.model_dump_json(), _form(application_id)),
            identity=self._vault.lookup(*form.identity),
            now=self._now,
            due=due_on,
            recruiter=recruiter_id,
            sample=sample,
        )
        return await self.get(number) if added else None

    async def _next_number(self) -> str:
        year = local(self._now).year
        return make(PREFIX, year, await self._counters.next(f"{PREFIX}-{year}"))

    async def numbers(self, year: int, count: int) -> list[str]:
        """The next ``count`` numbers of a year."""
        serials = await self._counters.take(f"{PREFIX}-{year}", count)
        return [make(PREFIX, year, serial) for serial in serials]

    async def add_many(self, many: Sequence[Application], *, sample: bool) -> None:
        """Takes over applications with what became of them; nobody is warned of their dates."""
        await self._connection.run_many(
            "INSERT INTO applications (id, number, person_id, unit_id, route, workplace,"
            " form_sealed, identity_hash, state, submitted_at, due_on, decided_at, decided_by,"
            " reason_sealed, recruiter_id, warned, is_sample) VALUES (:id, :number, :person,"
            " :unit, :route, :workplace, :form, :identity, :state, :submitted, :due, :decided,"
            " :by, :reason, :recruiter, 2, :sample)",
            [{**self._values(each), "sample": sample} for each in many],
        )

    def _values(self, each: Application) -> dict[str, object]:
        return {
            "id": each.id,
            "number": each.number,
            "person": each.person_id,
            "unit": each.unit_id,
            "route": each.route.value,
            "workplace": each.workplace,
            "form": self._vault.seal(each.form.model_dump_json(), _form(each.id)),
            "identity": self._vault.lookup(*each.form.identity),
            "state": each.state.value,
            "submitted": each.submitted_at,
            "due": each.due_on,
            "decided": each.decided_at,
            "by": each.decided_by,
            "reason": self._vault.seal(each.reason, _reason(each.id)) if each.reason else None,
            "recruiter": each.recruiter_id,
        }

    async def get(self, number: str, *, lock: bool = False) -> Application | None:
        """An application by its number; ``lock`` makes other deciders wait until we are done."""
        locking = " FOR UPDATE" if lock and self._connection.dialect == "postgresql" else ""
        row = await self._connection.one(
            "SELECT * FROM applications WHERE number = :number" + locking,  # noqa: S608 - a constant
            number=number,
        )
        return None if row is None else self._application(row)

    async def current(self, person_id: int) -> Application | None:
        """The application of a person that waits for a decision."""
        row = await self._connection.one(
            "SELECT * FROM applications WHERE person_id = :id AND state = 'submitted'",
            id=person_id,
        )
        return None if row is None else self._application(row)

    async def of(self, person_id: int) -> list[Application]:
        """Every application of a person, newest first."""
        rows = await self._connection.all(
            "SELECT * FROM applications WHERE person_id = :id ORDER BY id DESC", id=person_id
        )
        return [self._application(row) for row in rows]

    async def decide(
        self, application: Application, state: ApplicationState, by: int, reason: str | None = None
    ) -> Application | None:
        """Decides an open application once; None when somebody was quicker."""
        row = await self._connection.one(
            "UPDATE applications SET state = :state, decided_at = :now, decided_by = :by,"
            " reason_sealed = :reason WHERE id = :id AND state = 'submitted' RETURNING *",
            state=state.value,
            now=self._now,
            by=by,
            reason=self._vault.seal(reason, _reason(application.id)) if reason else None,
            id=application.id,
        )
        return None if row is None else self._application(row)

    async def withdraw(self, person_id: int) -> Application | None:
        """The person takes the open application back; None when there is none any more."""
        row = await self._connection.one(
            "UPDATE applications SET state = 'withdrawn', decided_at = :now"
            " WHERE person_id = :id AND state = 'submitted' RETURNING *",
            now=self._now,
            id=person_id,
        )
        return None if row is None else self._application(row)

    async def others_with(self, form: ApplicationForm, person_id: int) -> list[int]:
        """Other people whose open or approved application names the same identity document."""
        rows = await self._connection.all(
            "SELECT DISTINCT person_id FROM applications WHERE identity_hash = :hash"
            " AND person_id <> :person AND state IN ('submitted', 'approved') ORDER BY person_id",
            hash=self._vault.lookup(*form.identity),
            person=person_id,
        )
        return [row["person_id"] for row in rows]

    async def waiting(
        self, paths: Sequence[str], limit: int, offset: int = 0
    ) -> list[Application]:
        """Open applications of these branches: those with a deadline first, then the oldest."""
        if not paths:
            return []
        where, values = _within(paths)
        rows = await self._connection.all(
            f"SELECT a.* FROM applications a JOIN units u ON u.id = a.unit_id"  # noqa: S608 - constant parts
            f" WHERE a.state = 'submitted' AND ({where})"
            " ORDER BY CASE WHEN a.due_on IS NULL THEN 1 ELSE 0 END, a.due_on, a.id"
            " LIMIT :limit OFFSET :offset",
            limit=limit,
            offset=offset,
            **values,
        )
        return [self._application(row) for row in rows]

    async def count_waiting(self, paths: Sequence[str]) -> int:
        """How many open applications these branches have."""
        if not paths:
            return 0
        where, values = _within(paths)
        return int(
            await self._connection.value(
                f"SELECT COUNT(*) FROM applications a JOIN units u ON u.id = a.unit_id"  # noqa: S608 - constant parts
                f" WHERE a.state = 'submitted' AND ({where})",
                **values,
            )
        )

    async def due_by(self, day: date, warning: int, limit: int) -> list[Application]:
        """Open applications due on ``day`` or before, whose officers had no such warning yet."""
        rows = await self._connection.all(
            "SELECT * FROM applications WHERE state = 'submitted' AND due_on <= :day"
            " AND warned < :warning ORDER BY due_on, id LIMIT :limit",
            day=day,
            warning=warning,
            limit=limit,
        )
        return [self._application(row) for row in rows]

    async def warned(self, application_id: int, warning: int) -> None:
        """Remembers a warning: 1 nearly due, 2 overdue."""
        await self._connection.run(
            "UPDATE applications SET warned = :warning WHERE id = :id",
            warning=warning,
            id=application_id,
        )

    def _application(self, row: Row) -> Application:
        sealed = row["reason_sealed"]
        form = self._vault.open(row["form_sealed"], _form(row["id"]))
        return Application(
            id=row["id"],
            number=row["number"],
            person_id=row["person_id"],
            unit_id=row["unit_id"],
            route=Route(row["route"]),
            workplace=row["workplace"],
            form=ApplicationForm.model_validate_json(form),
            state=ApplicationState(row["state"]),
            submitted_at=moment(row["submitted_at"]),
            due_on=date.fromisoformat(row["due_on"]) if row["due_on"] else None,
            decided_at=moment_or_none(row["decided_at"]),
            decided_by=row["decided_by"],
            reason=self._vault.open_text(sealed, _reason(row["id"])) if sealed else None,
            recruiter_id=row["recruiter_id"],
        )


def _form(application_id: int) -> str:
    return f"applications.form:{application_id}"


def _reason(application_id: int) -> str:
    return f"applications.reason:{application_id}"


def _within(paths: Sequence[str]) -> tuple[str, dict[str, str]]:
    """The condition that a unit lies in one of the branches, and its values."""
    names = [f"path{n}" for n in range(len(paths))]
    where = " OR ".join(f"u.path LIKE :{name} ESCAPE '\\'" for name in names)
    return where, {name: branch(path) for name, path in zip(names, paths, strict=True)}
