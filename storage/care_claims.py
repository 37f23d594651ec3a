"""Claims on programmes of care, what happened to them, and what was spent."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.care import (
    COMMITTED,
    LIVE,
    OPEN,
    CareKind,
    Claim,
    ClaimEvent,
    ClaimEventKind,
    ClaimFacts,
    ClaimState,
    NewClaim,
    Spent,
    Verdict,
    verdict,
)
from bot.core.care_report import Spending
from bot.core.chat import StoredFile
from bot.core.ids import Ids
from bot.core.moments import local
from bot.core.numbers import make
from storage.care import programme
from storage.counters import Counters
from storage.database import Connection, Row, moment
from storage.files import stored_file
from storage.units import branch
from storage.vault import Vault

PREFIX = "CL"
_FACTS, _REASON, _TEXT = "care_claims.facts", "care_claims.reason", "care_events.text"


def _among(states: frozenset[ClaimState]) -> str:
    return "(" + ", ".join(f"'{state.value}'" for state in sorted(states)) + ")"


_ADD = (
    "INSERT INTO care_claims (id, number, programme_id, unit_id, home_unit_id, person_id, kind,"
    " year, amount, facts_sealed, state, filed_at, changed_at, first_by, second_by, paid_by,"
    " reason_sealed, is_sample) VALUES (:id, :number, :programme, :unit, :home, :person, :kind,"
    " :year, :amount, :facts, :state, :filed, :changed, :first, :second, :paid, :reason, :sample)"
)
_ADD_EVENT = (
    "INSERT INTO care_events (id, claim_id, at, kind, actor_id, text_sealed, file_id)"
    " VALUES (:id, :claim, :at, :kind, :actor, :text, :file)"
)
_SPENT = f"""
SELECT SUM(c.amount) AS total, SUM(CASE WHEN c.person_id = :person THEN 1 ELSE 0 END) AS times
FROM care_claims c WHERE c.programme_id = :programme AND c.year = :year AND c.id <> :id
  AND c.state IN {_among(COMMITTED)}
"""  # noqa: S608 - constant states
_TOTALS = """
SELECT p.kind, p.name, COUNT(DISTINCT c.person_id) AS people, SUM(c.amount) AS total
FROM care_claims c JOIN care_programmes p ON p.id = c.programme_id
WHERE c.unit_id = :unit AND c.year = :year AND c.state = 'paid'
GROUP BY p.kind, p.name ORDER BY p.kind, p.name
"""
_WAITING = f"c.state IN {_among(OPEN)}"


class CareClaims:
    def __init__(
        self, connection: Connection, vault: Vault, ids: Ids, now: datetime, counters: Counters
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._ids = ids
        self._now = now
        self._counters = counters

    async def file(self, new: NewClaim) -> Claim:
        """A new claim under the next number; ``hold`` the person before looking for others."""
        year = local(self._now).year
        terms, event_on = new.programme.terms, new.facts.event_on
        claim = Claim(
            id=self._ids.new(),
            number=make(PREFIX, year, await self._counters.next(f"{PREFIX}-{year}")),
            programme_id=new.programme.id,
            unit_id=new.programme.unit_id,
            home_unit_id=new.home_unit_id,
            person_id=new.person_id,
            kind=terms.kind,
            year=event_on.year if event_on else year,
            amount=terms.amount or 0,
            facts=new.facts,
            state=ClaimState.SUBMITTED,
            filed_at=self._now,
            changed_at=self._now,
        )
        await self._connection.run(_ADD, **self._values(claim), sample=False)
        return claim

    async def numbers(self, year: int, count: int) -> list[str]:
        """The next ``count`` numbers of a year."""
        serials = await self._counters.take(f"{PREFIX}-{year}", count)
        return [make(PREFIX, year, serial) for serial in serials]

    async def add_many(
        self, claims: Sequence[Claim], events: Sequence[ClaimEvent], *, sample: bool
    ) -> None:
        """Takes over claims with all that happened to them."""
        values = [{**self._values(each), "sample": sample} for each in claims]
        await self._connection.run_many(_ADD, values)
        await self._connection.run_many(_ADD_EVENT, [self._event_values(each) for each in events])

    def _values(self, claim: Claim) -> dict[str, object]:
        reason = claim.reason
        return {
            "id": claim.id,
            "number": claim.number,
            "programme": claim.programme_id,
            "unit": claim.unit_id,
            "home": claim.home_unit_id,
            "person": claim.person_id,
            "kind": claim.kind.value,
            "year": claim.year,
            "amount": claim.amount,
            "facts": self._vault.seal(claim.facts.model_dump_json(), f"{_FACTS}:{claim.id}"),
            "state": claim.state.value,
            "filed": claim.filed_at,
            "changed": claim.changed_at,
            "first": claim.first_by,
            "second": claim.second_by,
            "paid": claim.paid_by,
            "reason": self._vault.seal(reason, f"{_REASON}:{claim.id}") if reason else None,
        }

    def _event_values(self, event: ClaimEvent) -> dict[str, object]:
        text = event.text
        return {
            "id": event.id,
            "claim": event.claim_id,
            "at": event.at,
            "kind": event.kind.value,
            "actor": event.actor_id,
            "text": None if text is None else self._vault.seal(text, f"{_TEXT}:{event.id}"),
            "file": event.file.id if event.file else None,
        }

    async def hold(self, person_id: int) -> None:
        """Makes other claims of this person, from another messenger, wait until we are done."""
        if self._connection.dialect == "postgresql":
            await self._connection.one(
                "SELECT id FROM people WHERE id = :id FOR NO KEY UPDATE", id=person_id
            )

    async def by_number(self, number: str, *, lock: bool = False) -> Claim | None:
        """The claim of a number; ``lock`` makes others who would change it wait."""
        row = await self._connection.one(
            "SELECT * FROM care_claims WHERE number = :number" + self._locking(lock),  # noqa: S608 - a constant
            number=number,
        )
        return None if row is None else self._claim(row)

    def _locking(self, lock: bool) -> str:
        return " FOR NO KEY UPDATE" if lock and self._connection.dialect == "postgresql" else ""

    async def own(self, person_id: int, limit: int, offset: int = 0) -> list[Claim]:
        """What a person claimed, newest first."""
        rows = await self._connection.all(
            "SELECT * FROM care_claims WHERE person_id = :person"
            " ORDER BY filed_at DESC, id DESC LIMIT :limit OFFSET :offset",
            person=person_id,
            limit=limit,
            offset=offset,
        )
        return [self._claim(row) for row in rows]

    async def live(self, person_id: int, kind: CareKind) -> list[Claim]:
        """A person's claims of a kind that were neither refused nor withdrawn, oldest first."""
        rows = await self._connection.all(
            "SELECT * FROM care_claims WHERE person_id = :person AND kind = :kind"  # noqa: S608 - constant states
            f" AND state IN {_among(LIVE)} ORDER BY id",
            person=person_id,
            kind=kind.value,
        )
        return [self._claim(row) for row in rows]

    async def waiting(self, paths: Sequence[str], limit: int, offset: int = 0) -> list[Claim]:
        """Claims that these branches still have to decide on or pay, the oldest first."""
        where, values = _within(paths)
        rows = await self._connection.all(
            "SELECT c.* FROM care_claims c JOIN units u ON u.id = c.unit_id"  # noqa: S608 - constant parts
            f" WHERE {_WAITING} AND {where} ORDER BY c.filed_at, c.id LIMIT :limit OFFSET :offset",
            limit=limit,
            offset=offset,
            **values,
        )
        return [self._claim(row) for row in rows]

    async def count_waiting(self, paths: Sequence[str]) -> int:
        """How many claims these branches still have to decide on or pay."""
        where, values = _within(paths)
        return int(
            await self._connection.value(
                "SELECT COUNT(*) FROM care_claims c JOIN units u ON u.id = c.unit_id"  # noqa: S608 - constant parts
                f" WHERE {_WAITING} AND {where}",
                **values,
            )
        )

    async def approve(self, claim: Claim, officer_id: int) -> Verdict:
        """One officer's approval, as far as limit and budget go. What was spent is read behind
        the programme's lock, so two at once cannot spend the same money."""
        now = await self.by_number(claim.number, lock=True)
        row = await self._connection.one(
            "SELECT * FROM care_programmes WHERE id = :id" + self._locking(True),  # noqa: S608 - a constant
            id=claim.programme_id,
        )
        if row is None or now is None:
            return Verdict.ENDED
        found = verdict(programme(row).terms, now, officer_id, await self.spent(now))
        if found in {Verdict.APPROVED, Verdict.HALF_APPROVED}:
            await self._approved(now, ClaimState(found.value), officer_id)
        return found

    async def spent(self, claim: Claim) -> Spent:
        """What the other claims of its programme and year have taken already."""
        row = await self._connection.one(
            _SPENT,
            programme=claim.programme_id,
            year=claim.year,
            person=claim.person_id,
            id=claim.id,
        )
        return Spent() if row is None else Spent(sum=row["total"] or 0, times=row["times"] or 0)

    async def _approved(self, claim: Claim, state: ClaimState, officer_id: int) -> None:
        column = "second_by" if claim.state is ClaimState.HALF_APPROVED else "first_by"
        await self._connection.run(
            f"UPDATE care_claims SET state = :state, {column} = :officer, changed_at = :now"  # noqa: S608 - constant columns
            " WHERE id = :id",
            state=state.value,
            officer=officer_id,
            now=self._now,
            id=claim.id,
        )

    async def end(
        self,
        claim: Claim,
        state: ClaimState,
        *,
        reason: str | None = None,
        paid_by: int | None = None,
    ) -> bool:
        """Refuses, withdraws or pays; False when the claim moved since it was read."""
        changed = await self._connection.run(
            "UPDATE care_claims SET state = :state, changed_at = :now, reason_sealed = :reason,"
            " paid_by = :paid WHERE id = :id AND state = :before",
            state=state.value,
            now=self._now,
            reason=self._vault.seal(reason, f"{_REASON}:{claim.id}") if reason else None,
            paid=paid_by,
            id=claim.id,
            before=claim.state.value,
        )
        return changed == 1

    async def add(
        self,
        claim_id: int,
        kind: ClaimEventKind,
        actor_id: int | None,
        *,
        text: str | None = None,
        file: StoredFile | None = None,
    ) -> ClaimEvent:
        """Writes down what happened."""
        event = ClaimEvent(
            id=self._ids.new(), claim_id=claim_id, at=self._now, kind=kind, actor_id=actor_id,
            text=text, file=file,
        )  # fmt: skip
        await self._connection.run(_ADD_EVENT, **self._event_values(event))
        return event

    async def events(self, claim_id: int) -> list[ClaimEvent]:
        """What happened, oldest first."""
        rows = await self._connection.all(
            "SELECT e.*, f.id AS f_id, f.name AS f_name, f.mime AS f_mime, f.size AS f_size"
            " FROM care_events e LEFT JOIN files f ON f.id = e.file_id"
            " WHERE e.claim_id = :claim ORDER BY e.id",
            claim=claim_id,
        )
        return [self._event(row) for row in rows]

    async def spending(self, unit_id: int, year: int) -> list[Spending]:
        """What a unit paid in a year, programme by programme."""
        rows = await self._connection.all(_TOTALS, unit=unit_id, year=year)
        return [
            Spending(
                kind=CareKind(row["kind"]),
                name=row["name"],
                people=row["people"],
                sum=int(row["total"]),
            )
            for row in rows
        ]

    def _claim(self, row: Row) -> Claim:
        facts = self._vault.open(row["facts_sealed"], f"{_FACTS}:{row['id']}")
        reason = row["reason_sealed"]
        return Claim(
            id=row["id"],
            number=row["number"],
            programme_id=row["programme_id"],
            unit_id=row["unit_id"],
            home_unit_id=row["home_unit_id"],
            person_id=row["person_id"],
            kind=CareKind(row["kind"]),
            year=row["year"],
            amount=row["amount"],
            facts=ClaimFacts.model_validate_json(facts),
            state=ClaimState(row["state"]),
            filed_at=moment(row["filed_at"]),
            changed_at=moment(row["changed_at"]),
            first_by=row["first_by"],
            second_by=row["second_by"],
            paid_by=row["paid_by"],
            reason=self._vault.open_text(reason, f"{_REASON}:{row['id']}") if reason else None,
        )

    def _event(self, row: Row) -> ClaimEvent:
        sealed = row["text_sealed"]
        return ClaimEvent(
            id=row["id"],
            claim_id=row["claim_id"],
            at=moment(row["at"]),
            kind=ClaimEventKind(row["kind"]),
            actor_id=row["actor_id"],
            text=None if sealed is None else self._vault.open_text(sealed, f"{_TEXT}:{row['id']}"),
            file=None if row["f_id"] is None else stored_file(row, "f_"),
        )


def _within(paths: Sequence[str]) -> tuple[str, dict[str, str]]:
    """The condition that a unit lies in one of the branches, and its values; without any,
    nothing does."""
    likes = [f"u.path LIKE :path{n} ESCAPE '\\'" for n in range(len(paths))]
    where = f"({' OR '.join(likes)})" if likes else "1 = 0"
    return where, {f"path{n}": branch(path) for n, path in enumerate(paths)}
