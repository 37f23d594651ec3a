"""Everything that is remembered about one person, for that person (Law 91/2025 art. 4, 13).

It gives nobody else's data: no officer's name, no internal note, no other address than the kind
of messenger. A table that this file does not know of fails ``tests/storage/test_dossier.py``.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from bot.core.members import Details
from bot.core.moments import local
from storage.database import Connection, Row, moment
from storage.vault import Vault

PARTS: Mapping[str, tuple[str, str]] = {
    "addresses": (
        "addresses",
        (
            "SELECT channel, created_at, seen_at FROM addresses WHERE person_id = :id"
            " ORDER BY created_at, chat_id"
        ),
    ),
    "consents": (
        "consents",
        (
            "SELECT purpose, text_version, channel, given_at, withdrawn_at FROM consents"
            " WHERE person_id = :id ORDER BY id"
        ),
    ),
    "memberships": (
        "memberships",
        (
            "SELECT u.name AS unit, t.since, t.ended_on FROM memberships t"
            " JOIN units u ON u.id = t.unit_id WHERE t.person_id = :id ORDER BY t.id"
        ),
    ),
    "offices": (
        "roles",
        (
            "SELECT u.name AS unit, t.role, t.granted_at, t.ended_at FROM roles t"
            " JOIN units u ON u.id = t.unit_id WHERE t.person_id = :id ORDER BY t.id"
        ),
    ),
    "applications": (
        "applications",
        (
            "SELECT t.id, t.number, u.name AS unit, t.workplace, t.form_sealed, t.state,"
            " t.submitted_at, t.due_on, t.decided_at, t.reason_sealed FROM applications t"
            " JOIN units u ON u.id = t.unit_id WHERE t.person_id = :id ORDER BY t.id"
        ),
    ),
    "cases": (
        "cases",
        (
            "SELECT t.id, t.number, t.kind, t.category, t.urgency, t.identity, t.state,"
            " u.name AS unit, t.facts_sealed, t.opened_at, t.due_at, t.closed_at, t.outcome,"
            " t.rating FROM cases t JOIN units u ON u.id = t.unit_id WHERE t.reporter_id = :id"
            " ORDER BY t.id"
        ),
    ),
    "care_claims": (
        "care_claims",
        (
            "SELECT t.id, t.number, p.name AS programme, u.name AS unit, t.amount, t.facts_sealed,"
            " t.state, t.filed_at, t.changed_at, t.reason_sealed FROM care_claims t"
            " JOIN care_programmes p ON p.id = t.programme_id JOIN units u ON u.id = t.unit_id"
            " WHERE t.person_id = :id ORDER BY t.id"
        ),
    ),
    "calculations": (
        "answers_given",
        (
            "SELECT id, benefit, asked_on, rules_version, inputs_sealed, given_at"
            " FROM answers_given WHERE person_id = :id ORDER BY id"
        ),
    ),
    "prints": (
        "prints",
        (
            "SELECT id, name, format, state, sheet_sealed, created_at, ended_at FROM prints"
            " WHERE person_id = :id ORDER BY id"
        ),
    ),
    "reminders": (
        "reminders",
        (
            "SELECT id, about_sealed, deadline, next_on, created_at, ended_at FROM reminders"
            " WHERE person_id = :id ORDER BY id"
        ),
    ),
    "requests": (
        "privacy_requests",
        (
            "SELECT id, number, kind, subject, detail_sealed, answer_sealed, state, asked_at,"
            " reply_on, done_on, ended_at FROM privacy_requests WHERE person_id = :id ORDER BY id"
        ),
    ),
    "mutes": (
        "mutes",
        "SELECT topic, muted_at FROM mutes WHERE person_id = :id ORDER BY topic",
    ),
    "announcements": (
        "deliveries",
        (
            "SELECT a.topic, t.state, t.ended_at FROM deliveries t"
            " JOIN announcements a ON a.id = t.announcement_id WHERE t.person_id = :id"
            " ORDER BY t.id"
        ),
    ),
}
"""Name in the copy: the table it stands for, and its rows of one person."""
_NUMBERED = (
    "applications",
    "cases",
    "care_claims",
    "calculations",
    "prints",
    "reminders",
    "requests",
)

_EVENTS = """
SELECT e.id, e.case_id, e.at, e.kind, e.text_sealed, f.name AS file,
  CASE WHEN e.actor_id = :id THEN 'me' WHEN e.actor_id IS NULL THEN 'bot' ELSE 'union' END AS who
FROM case_events e JOIN cases c ON c.id = e.case_id LEFT JOIN files f ON f.id = e.file_id
WHERE c.reporter_id = :id AND e.internal = 0 ORDER BY e.id
"""
_CLAIM_EVENTS = """
SELECT e.id, e.claim_id AS case_id, e.at, e.kind, e.text_sealed, f.name AS file,
  CASE WHEN e.actor_id = :id THEN 'me' WHEN e.actor_id IS NULL THEN 'bot' ELSE 'union' END AS who
FROM care_events e JOIN care_claims c ON c.id = e.claim_id LEFT JOIN files f ON f.id = e.file_id
WHERE c.person_id = :id ORDER BY e.id
"""
_PERSON = """
SELECT p.language, p.full_name, p.details_sealed, p.created_at, p.notify_channel,
  u.name AS invited_to FROM people p
LEFT JOIN units u ON u.id = p.recruited_unit_id WHERE p.id = :id
"""
_FORMS = """
SELECT c.flow, c.step, c.state_sealed, 'conversations.state' AS context FROM conversations c
WHERE c.person_id = :id AND c.flow IS NOT NULL AND c.state_sealed IS NOT NULL
UNION ALL
SELECT k.flow, k.step, k.state_sealed, 'parked.state' AS context FROM parked k
JOIN conversations c ON c.channel = k.channel AND c.chat_id = k.chat_id WHERE c.person_id = :id
"""


class Dossier:
    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    async def of(self, person_id: int) -> dict[str, Any]:
        """All of it, as JSON can say it, in the time of Việt Nam; LookupError: no such person."""
        copy: dict[str, Any] = {"person": await self._person(person_id)}
        for name, (table, sql) in PARTS.items():
            rows = await self._connection.all(sql, id=person_id)
            copy[name] = [self._plain(table, row) for row in rows]
        await self._add_events(person_id, copy["cases"], "case_events", _EVENTS)
        await self._add_events(person_id, copy["care_claims"], "care_events", _CLAIM_EVENTS)
        copy["unfinished_forms"] = await self._forms(person_id)
        for name in _NUMBERED:
            for each in copy[name]:
                del each["id"]
        return copy

    async def _person(self, person_id: int) -> dict[str, Any]:
        row = await self._connection.one(_PERSON, id=person_id)
        if row is None:
            raise LookupError("no such person")
        sealed = row["details_sealed"]
        opened = self._vault.open(sealed, "people.details") if sealed else b"{}"
        details = Details.model_validate_json(opened)
        return {
            "full_name": row["full_name"],
            "language": row["language"],
            "invited_to": row["invited_to"],
            "since": _time(row["created_at"]),
            "notices_on": row["notify_channel"],
            **details.model_dump(mode="json", exclude_none=True),
        }

    async def _add_events(
        self, person_id: int, cases: Sequence[dict[str, Any]], table: str, sql: str
    ) -> None:
        happened: dict[int, list[dict[str, Any]]] = {}
        for row in await self._connection.all(sql, id=person_id):
            plain = self._plain(table, row)
            del plain["id"]
            happened.setdefault(plain.pop("case_id"), []).append(plain)
        for case in cases:
            case["events"] = happened.get(case["id"], [])

    async def _forms(self, person_id: int) -> list[dict[str, Any]]:
        rows = await self._connection.all(_FORMS, id=person_id)
        return [
            {"form": r["flow"], "step": r["step"], "answers": _answers(self._form(r))}
            for r in rows
        ]

    def _form(self, row: Row) -> str:
        return self._vault.open_text(row["state_sealed"], row["context"])

    def _plain(self, table: str, row: Row) -> dict[str, Any]:
        """A row with its times readable and its seals opened.

        A sealed column ``x_sealed`` of a table opens in the context ``<table>.x:<id>``.
        """
        plain: dict[str, Any] = {}
        for column in row.keys():  # noqa: SIM118 - a database row iterates over its values
            value = row[column]
            if column.endswith("_sealed"):
                column = column.removesuffix("_sealed")  # noqa: PLW2901 - its name in the copy
                context = f"{table}.{column}:{row['id']}"
                value = _answers(self._vault.open_text(value, context)) if value else None
            elif value is not None and (column == "at" or column.endswith("_at")):
                value = _time(value)
            plain[column] = value
        return plain


def _answers(text: str) -> Any:
    """Sealed JSON as it is; sealed words as words."""
    if not text.startswith(("{", "[")):
        return text
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        return text


def _time(microseconds: int) -> str:
    return local(moment(microseconds)).isoformat(timespec="seconds")
