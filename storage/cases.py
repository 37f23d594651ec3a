"""Cases and everything that happened in them."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.cases import (
    Case,
    CaseEvent,
    CaseKind,
    Counts,
    Ending,
    EventKind,
    Facts,
    Identity,
    NewCase,
    State,
    Urgency,
)
from bot.core.chat import StoredFile
from bot.core.ids import Ids
from bot.core.moments import local
from bot.core.numbers import make
from storage.counters import Counters
from storage.database import Connection, Row, moment, moment_or_none
from storage.files import stored_file
from storage.units import branch
from storage.vault import Vault

_FACTS = "cases.facts"
_TEXT = "case_events.text"
_ADD_EVENT = (
    "INSERT INTO case_events (id, case_id, at, kind, actor_id, internal, text_sealed, file_id)"
    " VALUES (:id, :case, :at, :kind, :actor, :internal, :text, :file)"
)
_OPEN = "c.state NOT IN ('closed', 'withdrawn')"
_UNASSIGNED = "c.state IN ('new', 'reopened')"
_MINE = f"{_OPEN} AND c.assignee_id = :officer"
_LATE = f"{_OPEN} AND c.due_at <= :now"


class Cases:
    def __init__(
        self, connection: Connection, vault: Vault, ids: Ids, now: datetime, counters: Counters
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._ids = ids
        self._now = now
        self._counters = counters

    async def open(self, new: NewCase) -> Case:
        """A new case with the next number of this year."""
        case_id = self._ids.new()
        year = local(self._now).year
        number = make("PA", year, await self._counters.next(f"PA-{year}"))
        await self._connection.run(
            "INSERT INTO cases (id, number, kind, category, urgency, identity, state,"
            " reporter_id, unit_id, handler_unit_id, facts_sealed, opened_at, due_at, changed_at)"
            " VALUES (:id, :number, :kind, :category, :urgency, :identity, 'new', :reporter,"
            " :unit, :handler, :facts, :now, :due, :now)",
            id=case_id,
            number=number,
            kind=new.kind.value,
            category=new.category,
            urgency=new.urgency.value,
            identity=new.identity.value,
            reporter=new.reporter_id,
            unit=new.unit_id,
            handler=new.handler_unit_id,
            facts=self._vault.seal(new.facts.model_dump_json(), f"{_FACTS}:{case_id}"),
            now=self._now,
            due=new.due_at,
        )
        opened = await self.get(case_id)
        if opened is None:
            raise LookupError("a case vanished between insert and load")
        return opened

    async def numbers(self, year: int, count: int) -> list[str]:
        """The next ``count`` numbers of a year."""
        serials = await self._counters.take(f"PA-{year}", count)
        return [make("PA", year, serial) for serial in serials]

    async def add_many(
        self, cases: Sequence[Case], events: Sequence[CaseEvent], *, sample: bool
    ) -> None:
        """Takes over cases with all that happened in them; nobody is told of their dates."""
        await self._connection.run_many(
            "INSERT INTO cases (id, number, kind, category, urgency, identity, state,"
            " reporter_id, unit_id, handler_unit_id, assignee_id, facts_sealed, opened_at, due_at,"
            " changed_at, closed_at, outcome, rating, late_told_for, is_sample) VALUES (:id,"
            " :number, :kind, :category, :urgency, :identity, :state, :reporter, :unit, :handler,"
            " :assignee, :facts, :opened, :due, :changed, :closed, :outcome, :rating, :late,"
            " :sample)",
            [{**self._values(each), "sample": sample} for each in cases],
        )
        await self._connection.run_many(_ADD_EVENT, [self._event_values(each) for each in events])

    def _values(self, case: Case) -> dict[str, object]:
        return {
            "id": case.id,
            "number": case.number,
            "kind": case.kind.value,
            "category": case.category,
            "urgency": case.urgency.value,
            "identity": case.identity.value,
            "state": case.state.value,
            "reporter": case.reporter_id,
            "unit": case.unit_id,
            "handler": case.handler_unit_id,
            "assignee": case.assignee_id,
            "facts": self._vault.seal(case.facts.model_dump_json(), f"{_FACTS}:{case.id}"),
            "opened": case.opened_at,
            "due": case.due_at,
            "changed": case.changed_at,
            "closed": case.closed_at,
            "outcome": case.ending.value if case.ending else None,
            "rating": case.rating,
            "late": case.due_at if case.is_late(self._now) else None,
        }

    def _event_values(self, event: CaseEvent) -> dict[str, object]:
        sealed = (
            None if event.text is None else self._vault.seal(event.text, f"{_TEXT}:{event.id}")
        )
        return {
            "id": event.id,
            "case": event.case_id,
            "at": event.at,
            "kind": event.kind.value,
            "actor": event.actor_id,
            "internal": event.internal,
            "text": sealed,
            "file": event.file.id if event.file else None,
        }

    async def get(self, case_id: int) -> Case | None:
        row = await self._connection.one("SELECT * FROM cases WHERE id = :id", id=case_id)
        return None if row is None else self._case(row)

    async def by_number(self, number: str) -> Case | None:
        """The case with this number, written as ``bot.core.numbers.make`` writes it."""
        row = await self._connection.one(
            "SELECT * FROM cases WHERE number = :number", number=number
        )
        return None if row is None else self._case(row)

    async def own(self, person_id: int, limit: int, offset: int = 0) -> list[Case]:
        """What a person reported, newest first."""
        rows = await self._connection.all(
            "SELECT * FROM cases WHERE reporter_id = :person ORDER BY opened_at DESC, id DESC"
            " LIMIT :limit OFFSET :offset",
            person=person_id,
            limit=limit,
            offset=offset,
        )
        return [self._case(row) for row in rows]

    async def mine(
        self, officer_id: int, paths: Sequence[str], limit: int, offset: int = 0
    ) -> list[Case]:
        """Open cases that an officer took, within these branches, the next due first."""
        return await self._listed(_MINE, paths, limit, offset, officer=officer_id)

    async def unassigned(self, paths: Sequence[str], limit: int, offset: int = 0) -> list[Case]:
        """Cases that nobody took, within these branches, the next due first."""
        return await self._listed(_UNASSIGNED, paths, limit, offset)

    async def overdue(self, paths: Sequence[str], limit: int, offset: int = 0) -> list[Case]:
        """Open cases past their due time, within these branches, the longest overdue first."""
        return await self._listed(_LATE, paths, limit, offset, now=self._now)

    async def counts(self, officer_id: int, paths: Sequence[str]) -> Counts:
        """How many cases each of an officer's lists holds."""
        row = await self._connection.one(
            f"SELECT SUM(CASE WHEN {_MINE} THEN 1 ELSE 0 END) AS mine,"  # noqa: S608 - constant parts
            f" SUM(CASE WHEN {_UNASSIGNED} THEN 1 ELSE 0 END) AS unassigned,"
            f" SUM(CASE WHEN {_LATE} THEN 1 ELSE 0 END) AS overdue"
            f" FROM cases c JOIN units u ON u.id = c.handler_unit_id"
            f" WHERE {_OPEN} AND {_within(paths)}",
            officer=officer_id,
            now=self._now,
            **_patterns(paths),
        )
        if row is None:
            raise LookupError("a sum gives one row")
        return Counts(
            mine=row["mine"] or 0,
            unassigned=row["unassigned"] or 0,
            overdue=row["overdue"] or 0,
        )

    async def _listed(
        self, where: str, paths: Sequence[str], limit: int, offset: int, **values: object
    ) -> list[Case]:
        rows = await self._connection.all(
            "SELECT c.* FROM cases c JOIN units u ON u.id = c.handler_unit_id"  # noqa: S608 - constant parts
            f" WHERE {where} AND {_within(paths)}"
            " ORDER BY c.due_at, c.id LIMIT :limit OFFSET :offset",
            limit=limit,
            offset=offset,
            **values,
            **_patterns(paths),
        )
        return [self._case(row) for row in rows]

    async def take(self, case: Case, officer_id: int) -> bool:
        """Gives a case to an officer; False when somebody else was quicker."""
        taken = await self._connection.run(
            "UPDATE cases SET assignee_id = :officer, state = 'taken', changed_at = :now"
            " WHERE id = :id AND state IN ('new', 'reopened')",
            officer=officer_id,
            now=self._now,
            id=case.id,
        )
        return taken == 1

    async def change(
        self, case: Case, then: State, *, due_at: datetime | None = None,
        ending: Ending | None = None,
    ) -> bool:  # fmt: skip
        """Moves a case on; False when it is no longer in the state that ``case`` says."""
        changed = await self._connection.run(
            "UPDATE cases SET state = :then, changed_at = :now, due_at = :due,"
            " closed_at = :closed, outcome = :outcome WHERE id = :id AND state = :before",
            then=then.value,
            now=self._now,
            due=due_at or case.due_at,
            closed=self._now if then in {State.CLOSED, State.WITHDRAWN} else None,
            outcome=ending.value if ending else None,
            id=case.id,
            before=case.state.value,
        )
        return changed == 1

    async def reopen(self, case: Case, due_at: datetime) -> bool:
        """Opens a closed case anew, for anybody to take; False when it is not closed any more."""
        changed = await self._connection.run(
            "UPDATE cases SET state = 'reopened', assignee_id = NULL, changed_at = :now,"
            " due_at = :due, closed_at = NULL, outcome = NULL, rating = NULL"
            " WHERE id = :id AND state = 'closed'",
            now=self._now,
            due=due_at,
            id=case.id,
        )
        return changed == 1

    async def rate(self, case: Case, stars: int) -> bool:
        """Keeps the reporter's rating of a closed case; False when there is one already."""
        rated = await self._connection.run(
            "UPDATE cases SET rating = :stars"
            " WHERE id = :id AND state = 'closed' AND rating IS NULL",
            stars=stars,
            id=case.id,
        )
        return rated == 1

    async def add(
        self,
        case_id: int,
        kind: EventKind,
        actor_id: int | None,
        *,
        internal: bool = False,
        text: str | None = None,
        file: StoredFile | None = None,
    ) -> CaseEvent:
        """Writes down what happened."""
        event = CaseEvent(
            id=self._ids.new(), case_id=case_id, at=self._now, kind=kind, actor_id=actor_id,
            internal=internal, text=text, file=file,
        )  # fmt: skip
        await self._connection.run(_ADD_EVENT, **self._event_values(event))
        return event

    async def events(self, case_id: int, *, internal: bool) -> list[CaseEvent]:
        """What happened, oldest first; ``internal`` False leaves out the officers' own notes."""
        rows = await self._connection.all(
            "SELECT e.*, f.id AS f_id, f.name AS f_name, f.mime AS f_mime, f.size AS f_size"
            " FROM case_events e LEFT JOIN files f ON f.id = e.file_id"
            " WHERE e.case_id = :case AND (e.internal = 0 OR :internal = 1) ORDER BY e.id",
            case=case_id,
            internal=int(internal),
        )
        return [self._event(row) for row in rows]

    async def late(self, limit: int) -> list[Case]:
        """Open cases past their due time whose lateness was not told yet."""
        rows = await self._connection.all(
            f"SELECT c.* FROM cases c WHERE {_LATE}"  # noqa: S608 - constant parts
            " AND (c.late_told_for IS NULL OR c.late_told_for <> c.due_at)"
            " ORDER BY c.due_at, c.id LIMIT :limit",
            now=self._now,
            limit=limit,
        )
        return [self._case(row) for row in rows]

    async def told_late(self, case: Case) -> None:
        """Remembers that this missed date was told; a new due date is told anew."""
        await self._connection.run(
            "UPDATE cases SET late_told_for = :due WHERE id = :id", due=case.due_at, id=case.id
        )

    def _case(self, row: Row) -> Case:
        facts = self._vault.open(row["facts_sealed"], f"{_FACTS}:{row['id']}")
        return Case(
            id=row["id"],
            number=row["number"],
            kind=CaseKind(row["kind"]),
            category=row["category"],
            urgency=Urgency(row["urgency"]),
            identity=Identity(row["identity"]),
            state=State(row["state"]),
            reporter_id=row["reporter_id"],
            unit_id=row["unit_id"],
            handler_unit_id=row["handler_unit_id"],
            assignee_id=row["assignee_id"],
            facts=Facts.model_validate_json(facts),
            opened_at=moment(row["opened_at"]),
            due_at=moment(row["due_at"]),
            changed_at=moment(row["changed_at"]),
            closed_at=moment_or_none(row["closed_at"]),
            ending=Ending(row["outcome"]) if row["outcome"] else None,
            rating=row["rating"],
        )

    def _event(self, row: Row) -> CaseEvent:
        sealed = row["text_sealed"]
        return CaseEvent(
            id=row["id"],
            case_id=row["case_id"],
            at=moment(row["at"]),
            kind=EventKind(row["kind"]),
            actor_id=row["actor_id"],
            internal=bool(row["internal"]),
            text=None if sealed is None else self._vault.open_text(sealed, f"{_TEXT}:{row['id']}"),
            file=None if row["f_id"] is None else stored_file(row, "f_"),
        )


def _within(paths: Sequence[str]) -> str:
    """The condition that a unit lies in one of the branches; without any, nothing does."""
    likes = [f"u.path LIKE :path{n} ESCAPE '\\'" for n in range(len(paths))]
    return f"({' OR '.join(likes)})" if likes else "1 = 0"


def _patterns(paths: Sequence[str]) -> dict[str, object]:
    return {f"path{n}": branch(path) for n, path in enumerate(paths)}
