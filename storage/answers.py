"""Calculations that were given: which rules they stood on, and with what inputs (sealed)."""

from datetime import date, datetime
from typing import Any

from bot.core.benefits.given import GivenAnswer
from bot.core.ids import Ids
from storage.database import Connection, Row, moment
from storage.vault import Vault

_INPUTS = "answers_given.inputs"


class Answers:
    def __init__(self, connection: Connection, vault: Vault, ids: Ids, now: datetime) -> None:
        self._connection = connection
        self._vault = vault
        self._ids = ids
        self._now = now

    async def keep(
        self, person_id: int, benefit: str, on: date, rules_version: str, inputs: dict[str, Any]
    ) -> GivenAnswer:
        """Remembers an answer; ``inputs`` is anything JSON can say and is sealed."""
        given = GivenAnswer(
            id=self._ids.new(),
            person_id=person_id,
            benefit=benefit,
            asked_on=on,
            rules_version=rules_version,
            inputs=inputs,
            given_at=self._now,
        )
        await self._connection.run(
            "INSERT INTO answers_given"
            " (id, person_id, benefit, asked_on, rules_version, inputs_sealed, given_at)"
            " VALUES (:id, :person, :benefit, :day, :version, :inputs, :now)",
            id=given.id,
            person=person_id,
            benefit=benefit,
            day=on,
            version=rules_version,
            inputs=self._vault.seal_json(inputs, f"{_INPUTS}:{given.id}"),
            now=self._now,
        )
        return given

    async def of(self, person_id: int, answer_id: int) -> GivenAnswer | None:
        """One answer of this person; another person's does not exist."""
        row = await self._connection.one(
            "SELECT * FROM answers_given WHERE id = :id AND person_id = :person",
            id=answer_id,
            person=person_id,
        )
        return None if row is None else self._given(row)

    async def all_of(self, person_id: int, limit: int = 1000) -> list[GivenAnswer]:
        """What this person was answered, the newest first."""
        rows = await self._connection.all(
            "SELECT * FROM answers_given WHERE person_id = :person ORDER BY id DESC LIMIT :most",
            person=person_id,
            most=limit,
        )
        return [self._given(row) for row in rows]

    async def forget(self, person_id: int) -> int:
        """Erases every answer of this person; how many there were."""
        return await self._connection.run(
            "DELETE FROM answers_given WHERE person_id = :person", person=person_id
        )

    def _given(self, row: Row) -> GivenAnswer:
        return GivenAnswer(
            id=row["id"],
            person_id=row["person_id"],
            benefit=row["benefit"],
            asked_on=date.fromisoformat(row["asked_on"]),
            rules_version=row["rules_version"],
            inputs=self._vault.open_json(row["inputs_sealed"], f"{_INPUTS}:{row['id']}"),
            given_at=moment(row["given_at"]),
        )
