"""What data subjects asked for, and by when they must be answered."""

from datetime import date, datetime

from bot.core.calendar import WorkCalendar
from bot.core.ids import Ids
from bot.core.moments import local
from bot.core.numbers import make
from bot.core.privacy import PREFIX, Request, RequestKind, RequestState, terms
from storage.counters import Counters
from storage.database import Connection, Row, moment, moment_or_none
from storage.vault import Vault

_OPEN = "state IN ('open', 'replied')"
_DUE = "CASE WHEN state = 'open' THEN reply_on ELSE done_on END"


class Privacy:
    def __init__(
        self, connection: Connection, vault: Vault, ids: Ids, now: datetime, counters: Counters
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._ids = ids
        self._now = now
        self._counters = counters

    async def ask(
        self,
        person_id: int,
        kind: RequestKind,
        calendar: WorkCalendar,
        *,
        subject: str = "",
        detail: str | None = None,
    ) -> tuple[Request, bool]:
        """A new request with its legal dates, or the open one of its kind; True when new."""
        already = await self._open_one(person_id, kind, subject)
        if already is not None:
            return already, False
        number = await self._insert(person_id, kind, calendar, subject, detail)
        request = await self.by_number(number)
        if request is None:
            raise LookupError("a request vanished between insert and load")
        return request, True

    async def _open_one(self, person_id: int, kind: RequestKind, subject: str) -> Request | None:
        row = await self._connection.one(
            "SELECT * FROM privacy_requests WHERE person_id = :person AND kind = :kind"  # noqa: S608 - constant parts
            f" AND subject = :subject AND {_OPEN}",
            person=person_id,
            kind=kind.value,
            subject=subject,
        )
        return None if row is None else self._request(row)

    async def _insert(
        self,
        person_id: int,
        kind: RequestKind,
        calendar: WorkCalendar,
        subject: str,
        detail: str | None,
    ) -> str:
        request_id, today = self._ids.new(), local(self._now).date()
        number = make(PREFIX, today.year, await self._counters.next(f"{PREFIX}-{today.year}"))
        await self._connection.run(
            "INSERT INTO privacy_requests (id, number, person_id, kind, subject, detail_sealed,"
            " state, asked_at, reply_on, done_on) VALUES (:id, :number, :person, :kind, :subject,"
            " :detail, 'open', :now, :reply, :done)",
            id=request_id,
            number=number,
            person=person_id,
            kind=kind.value,
            subject=subject,
            detail=self._seal(detail, "detail", request_id),
            now=self._now,
            reply=terms().reply_on(today, calendar),
            done=terms().done_on(kind, today),
        )
        return number

    async def by_number(self, number: str, *, lock: bool = False) -> Request | None:
        """The request with this number; ``lock`` makes other officers wait until we are done."""
        locking = " FOR UPDATE" if lock and self._connection.dialect == "postgresql" else ""
        row = await self._connection.one(
            "SELECT * FROM privacy_requests WHERE number = :number" + locking,  # noqa: S608 - constant parts
            number=number,
        )
        return None if row is None else self._request(row)

    async def of(self, person_id: int, limit: int = 100) -> list[Request]:
        """What a person asked for, newest first."""
        rows = await self._connection.all(
            "SELECT * FROM privacy_requests WHERE person_id = :id ORDER BY id DESC LIMIT :limit",
            id=person_id,
            limit=limit,
        )
        return [self._request(row) for row in rows]

    async def waiting(self, limit: int, offset: int = 0) -> list[Request]:
        """Open requests, what is owed first first."""
        rows = await self._connection.all(
            f"SELECT * FROM privacy_requests WHERE {_OPEN}"  # noqa: S608 - constant parts
            f" ORDER BY {_DUE}, id LIMIT :limit OFFSET :offset",
            limit=limit,
            offset=offset,
        )
        return [self._request(row) for row in rows]

    async def count_waiting(self) -> int:
        """How many requests are open."""
        found = await self._connection.value(
            f"SELECT COUNT(*) FROM privacy_requests WHERE {_OPEN}"  # noqa: S608 - constant parts
        )
        return int(found)

    async def copies_since(self, person_id: int, since: datetime) -> int:
        """How many copies a person was given since a moment."""
        found = await self._connection.value(
            "SELECT COUNT(*) FROM privacy_requests WHERE person_id = :id AND kind = 'copy'"
            " AND asked_at > :since",
            id=person_id,
            since=since,
        )
        return int(found)

    async def handed_out(self, request: Request, file_id: int) -> None:
        """A copy was made: its request is done, its file will be forgotten."""
        await self._connection.run(
            "UPDATE privacy_requests SET file_id = :file, state = 'done', ended_at = :now"
            " WHERE id = :id",
            file=file_id,
            now=self._now,
            id=request.id,
        )

    async def forget_copies(self, before: datetime, limit: int) -> int:
        """Removes the files of copies handed out before a moment; how many."""
        rows = await self._connection.all(
            "SELECT id, file_id FROM privacy_requests WHERE file_id IS NOT NULL"
            " AND ended_at <= :before ORDER BY ended_at LIMIT :limit",
            before=before,
            limit=limit,
        )
        files = [{"file": row["file_id"]} for row in rows]
        await self._connection.run_many("DELETE FROM files WHERE id = :file", files)
        await self._connection.run_many(
            "UPDATE privacy_requests SET file_id = NULL WHERE file_id = :file", files
        )
        return len(rows)

    async def answer(self, request: Request, state: RequestState, words: str | None) -> bool:
        """The data officer's act on an open request; False when it has ended meanwhile."""
        ended = state in (RequestState.DONE, RequestState.REFUSED)
        changed = await self._connection.run(
            "UPDATE privacy_requests SET state = :state, answer_sealed = :answer,"  # noqa: S608 - constant parts
            f" ended_at = CAST(:ended AS BIGINT) WHERE id = :id AND {_OPEN}",
            state=state.value,
            answer=self._seal(words or request.answer, "answer", request.id),
            ended=self._now if ended else None,
            id=request.id,
        )
        return changed == 1

    async def extend(self, request: Request) -> bool:
        """Takes the one extension; False when it was taken or the request has ended."""
        changed = await self._connection.run(
            "UPDATE privacy_requests SET extended = 1, done_on = :done"  # noqa: S608 - constant parts
            f" WHERE id = :id AND extended = 0 AND {_OPEN}",
            done=terms().extended(request),
            id=request.id,
        )
        return changed == 1

    async def late(self, today: date, limit: int) -> list[Request]:
        """Open requests past what was owed next, not reminded of since."""
        return await self._owed(f"{_DUE} < :day AND warned <> 'late:' || {_DUE}", today, limit)

    async def nearly_due(self, day: date, limit: int) -> list[Request]:
        """Open requests owed by ``day``, of which no reminder was given."""
        unwarned = f"warned NOT IN ('soon:' || {_DUE}, 'late:' || {_DUE})"
        return await self._owed(f"{_DUE} <= :day AND {unwarned}", day, limit)

    async def _owed(self, where: str, day: date, limit: int) -> list[Request]:
        rows = await self._connection.all(
            f"SELECT * FROM privacy_requests WHERE {_OPEN} AND {where}"  # noqa: S608 - constant parts
            f" ORDER BY {_DUE}, id LIMIT :limit",
            day=day,
            limit=limit,
        )
        return [self._request(row) for row in rows]

    async def warned(self, request: Request, level: str) -> None:
        """Remembers that the data officer was reminded: ``soon`` or ``late``."""
        await self._connection.run(
            "UPDATE privacy_requests SET warned = :warned WHERE id = :id",
            warned=f"{level}:{request.due_on.isoformat()}",
            id=request.id,
        )

    def _seal(self, words: str | None, column: str, request_id: int) -> bytes | None:
        context = f"privacy_requests.{column}:{request_id}"
        return None if words is None else self._vault.seal(words, context)

    def _words(self, row: Row, column: str) -> str | None:
        sealed = row[f"{column}_sealed"]
        context = f"privacy_requests.{column}:{row['id']}"
        return None if sealed is None else self._vault.open_text(sealed, context)

    def _request(self, row: Row) -> Request:
        return Request(
            id=row["id"],
            number=row["number"],
            person_id=row["person_id"],
            kind=RequestKind(row["kind"]),
            subject=row["subject"],
            detail=self._words(row, "detail"),
            answer=self._words(row, "answer"),
            state=RequestState(row["state"]),
            asked_at=moment(row["asked_at"]),
            reply_on=date.fromisoformat(row["reply_on"]),
            done_on=date.fromisoformat(row["done_on"]),
            extended=bool(row["extended"]),
            ended_at=moment_or_none(row["ended_at"]),
        )
