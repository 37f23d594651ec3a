"""Cases: what they are, how they move, what each category asks for, and when an answer is owed.

The levels, urgencies and bases follow the union's own digest of the law (Labour Code 45/2019,
Law 84/2015, Law 41/2024/QH15, Law 50/2024/QH15); the service levels are the union's promise.
"""

from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Literal

from bot.core.calendar import WorkCalendar
from bot.core.chat import Frozen, StoredFile
from bot.core.moments import LOCAL, local

REOPEN_WITHIN = timedelta(days=14)
FINAL_WITHIN = timedelta(days=15)
STARS = (1, 2, 3, 4, 5)
_EVENING = time(17, 0)


class CaseKind(StrEnum):
    GRIEVANCE = "grievance"
    QUESTION = "question"


class Identity(StrEnum):
    """Whether officers see who reports."""

    NAMED = "named"
    HIDDEN = "hidden"


class Urgency(StrEnum):
    """U1: life, safety, dignity, or a right lost within days. U2: income or job. U3: other."""

    U1 = "U1"
    U2 = "U2"
    U3 = "U3"


class State(StrEnum):
    NEW = "new"
    TAKEN = "taken"
    IN_PROGRESS = "in_progress"
    WAITING = "waiting"
    RESOLVED = "resolved"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    REOPENED = "reopened"


class Ending(StrEnum):
    """What came of a case; the values are what officers type after ``/dong SO``."""

    SOLVED = "xong"
    PARTLY = "motphan"
    ADVISED = "tuvan"
    REFERRED = "chuyen"
    NOT_POSSIBLE = "khongduoc"


ARROWS: Mapping[State, frozenset[State]] = {
    State.NEW: frozenset({State.TAKEN, State.WITHDRAWN}),
    State.TAKEN: frozenset({State.IN_PROGRESS, State.WITHDRAWN}),
    State.IN_PROGRESS: frozenset({State.WAITING, State.RESOLVED, State.WITHDRAWN}),
    State.WAITING: frozenset({State.IN_PROGRESS, State.RESOLVED, State.WITHDRAWN}),
    State.RESOLVED: frozenset({State.IN_PROGRESS, State.CLOSED, State.WITHDRAWN}),
    State.CLOSED: frozenset({State.REOPENED}),
    State.WITHDRAWN: frozenset(),
    State.REOPENED: frozenset({State.TAKEN, State.WITHDRAWN}),
}
"""Every change of state that exists."""

UNTAKEN = frozenset({State.NEW, State.REOPENED})
ENDED = frozenset({State.CLOSED, State.WITHDRAWN})


def may_go(now: State, then: State) -> bool:
    """True when an arrow leads from one state straight to the other."""
    return then in ARROWS[now]


def way(now: State, then: State) -> tuple[State, ...] | None:
    """The shortest row of states from ``now`` (not included) to ``then``.

    Empty when they are the same, None when no arrows lead there. Officers do not pass through
    the states that are the reporter's to choose.
    """
    reporter = {State.WITHDRAWN, State.REOPENED} - {then}
    ways: list[tuple[State, ...]] = [()]
    seen = {now}
    while ways:
        walked = ways.pop(0)
        here = walked[-1] if walked else now
        if here == then:
            return walked
        ahead = sorted(ARROWS[here] - seen - reporter)
        seen.update(ahead)
        ways += [(*walked, each) for each in ahead]
    return None


class Basis(Frozen):
    """Articles of a law: labour 45/2019/QH14, insurance 41/2024/QH15 or safety 84/2015/QH13."""

    law: Literal["labour", "insurance", "safety"]
    articles: str


class Category(Frozen):
    """One kind of grievance.

    ``level`` 0 goes to the union of the workplace first, 1 straight to the union above.
    ``mediation``: whether a labour mediator must be asked before a court (Labour Code art. 188
    cl. 1); None when that depends. ``basis`` are articles that were read in the law.
    """

    code: str
    urgency: Urgency
    level: int
    mediation: bool | None
    basis: tuple[Basis, ...]

    @property
    def evidence(self) -> str:
        """Text id of what to keep as evidence."""
        return f"case-evidence-{self.code.replace('_', '-')}"


def _category(
    code: str, urgency: Urgency, level: int, mediation: bool | None, **basis: str
) -> tuple[str, Category]:
    laws = tuple(Basis.model_validate({"law": law, "articles": basis[law]}) for law in basis)
    return code, Category(code=code, urgency=urgency, level=level, mediation=mediation, basis=laws)


CATEGORIES: Mapping[str, Category] = dict(
    (
        _category("wage_unpaid", Urgency.U2, 0, True, labour="94-97, 102"),
        _category("wage_level", Urgency.U2, 0, True, labour="26, 90-91, 95"),
        _category("overtime_rest", Urgency.U2, 0, True, labour="98, 105-115"),
        _category("termination", Urgency.U1, 0, False, labour="34-48, 122-125, 188.1"),
        _category("discipline_fine", Urgency.U2, 0, None, labour="122-130"),
        _category("social_insurance", Urgency.U2, 0, False, insurance="28, 33-41", labour="48.3"),
        _category("benefit_claim", Urgency.U2, 0, False, insurance="47-49, 61-63"),
        _category("severance_settlement", Urgency.U3, 0, False, labour="46-48, 113.3"),
        _category("accident_safety", Urgency.U1, 0, None, safety="5-6, 34-46"),
        _category("harassment_violence", Urgency.U1, 1, None, labour="8, 35.2, 118, 125"),
        _category("maternity_protection", Urgency.U2, 0, None, labour="137-140"),
        _category("contract_papers", Urgency.U2, 0, True, labour="13-22"),
        _category("discrimination_union", Urgency.U2, 1, None, labour="8, 175, 177"),
        _category("collective", Urgency.U1, 1, True, labour="179, 191-211"),
    )
)
"""The fourteen categories, in the order in which they are offered."""

QUESTION = Category(code="question", urgency=Urgency.U3, level=0, mediation=None, basis=())
"""What a question to an officer counts as."""


def category(code: str) -> Category:
    """The category of a stored code; a question's and an unknown one are ``QUESTION``."""
    return CATEGORIES.get(code, QUESTION)


class Facts(Frozen):
    """What the reporter told. Encrypted at rest as a whole.

    ``happening`` is now (danger at this moment), ongoing, or over; ``place`` is the workplace in
    the reporter's own words when it is in no list; ``topic`` is what a question is about.
    """

    what: str = ""
    occurred_on: date | None = None
    place: str = ""
    happening: str = ""
    topic: str = ""


class NewCase(Frozen):
    """A case about to be opened; ``due_at`` is when the first human contact is owed (UTC)."""

    kind: CaseKind
    category: str
    urgency: Urgency
    identity: Identity
    reporter_id: int
    unit_id: int
    handler_unit_id: int
    facts: Facts
    due_at: datetime


class Case(Frozen):
    """One case. ``due_at`` is when the next thing is owed to the reporter (UTC)."""

    id: int
    number: str
    kind: CaseKind
    category: str
    urgency: Urgency
    identity: Identity
    state: State
    reporter_id: int
    unit_id: int
    handler_unit_id: int
    assignee_id: int | None
    facts: Facts
    opened_at: datetime
    due_at: datetime
    changed_at: datetime
    closed_at: datetime | None
    ending: Ending | None
    rating: int | None

    @property
    def is_open(self) -> bool:
        return self.state not in ENDED

    def is_late(self, now: datetime) -> bool:
        """True when something owed was not given in time."""
        return self.is_open and self.due_at <= now

    def may_reopen(self, now: datetime) -> bool:
        """True within fourteen days of closing."""
        closed = self.state is State.CLOSED and self.closed_at is not None
        return closed and now - (self.closed_at or now) <= REOPEN_WITHIN


class EventKind(StrEnum):
    OPENED = "opened"
    TAKEN = "taken"
    ANSWER = "answer"
    QUERY = "query"
    NOTE = "note"
    MEMBER_MESSAGE = "member_message"
    FILE = "file"
    STATE = "state"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    REOPENED = "reopened"
    RATED = "rated"


class CaseEvent(Frozen):
    """One thing that happened in a case. ``internal`` ones never leave the officers' side."""

    id: int
    case_id: int
    at: datetime
    kind: EventKind
    actor_id: int | None
    internal: bool
    text: str | None = None
    file: StoredFile | None = None


class Counts(Frozen):
    """An officer's work in numbers."""

    mine: int
    unassigned: int
    overdue: int


def urgency_of(found: Category, happening: str) -> Urgency:
    """A category's urgency; danger at this moment makes anything urgent."""
    return Urgency.U1 if happening == "now" else found.urgency


def contact_due(urgency: Urgency, now: datetime, calendar: WorkCalendar) -> datetime:
    """When a person of the union must have answered: the union's promise, not a legal term.

    U1 within the hour at any time; U2 by the end of the next working day, U3 of the third.
    """
    if urgency is Urgency.U1:
        return now + timedelta(hours=1)
    count = 1 if urgency is Urgency.U2 else 3
    return _evening(calendar.add_working_days(local(now).date(), count))


def final_due(opened_at: datetime) -> datetime:
    """When the final answer is promised: the evening of the fifteenth day."""
    return _evening(local(opened_at).date() + FINAL_WITHIN)


def _evening(day: date) -> datetime:
    return datetime.combine(day, _EVENING, LOCAL)
