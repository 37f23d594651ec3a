"""What a person may ask about their own data, by when it is owed, and what stands in its way."""

from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files

import yaml
from pydantic import Field, ValidationError

from bot.core.calendar import WorkCalendar
from bot.core.chat import Frozen
from bot.core.errors import OperatorError

PREFIX = "XD"
"""Requests are numbered ``XD-26-000123`` and a check letter."""


class RequestKind(StrEnum):
    """What is asked for. A copy is given at once and recorded as done."""

    COPY = "copy"
    CORRECT = "correct"
    WITHDRAW = "withdraw"
    RESTRICT = "restrict"
    ERASE = "erase"


class RequestState(StrEnum):
    OPEN = "open"
    REPLIED = "replied"
    DONE = "done"
    REFUSED = "refused"


class Term(Frozen):
    """Calendar days to carry a request out, and by how many it may be extended, once."""

    days: int = Field(ge=1)
    extension: int = Field(ge=0)


class Terms(Frozen):
    """Everything in ``privacy.yaml``, last compared with its source on ``checked``."""

    source: str
    confidence: str
    since: date
    checked: date
    reply_working_days: int = Field(ge=1)
    terms: dict[RequestKind, Term]

    def reply_on(self, asked: date, calendar: WorkCalendar) -> date:
        """The last day of the first reply."""
        return calendar.add_working_days(asked, self.reply_working_days)

    def done_on(self, kind: RequestKind, asked: date) -> date:
        """The last day of carrying it out."""
        return asked + timedelta(days=self.terms[kind].days)

    def extended(self, request: "Request") -> date:
        """The last day after the one extension."""
        return request.done_on + timedelta(days=self.terms[request.kind].extension)


class Request(Frozen):
    """One request. ``subject`` is the field of a correction; ``detail`` and ``answer`` are words.

    ``detail`` is the person's own (of a correction, the wanted value), ``answer`` the last one
    that the data officer gave; both are encrypted at rest.
    """

    id: int
    number: str
    person_id: int
    kind: RequestKind
    subject: str
    detail: str | None
    answer: str | None
    state: RequestState
    asked_at: datetime
    reply_on: date
    done_on: date
    extended: bool
    ended_at: datetime | None = None

    @property
    def is_open(self) -> bool:
        return self.state in (RequestState.OPEN, RequestState.REPLIED)

    @property
    def due_on(self) -> date:
        """What is owed next: the first reply, then the end."""
        return self.reply_on if self.state is RequestState.OPEN else self.done_on


class Holds(Frozen):
    """What the union still needs a person's data for (Law 91/2025 art. 14 and 19)."""

    member_of: int | None = None
    open_cases: int = 0
    open_applications: int = 0
    open_claims: int = 0
    offices: int = 0

    @property
    def reasons(self) -> tuple[str, ...]:
        """Names of what must end before everything can be erased."""
        counts = {
            "cases": self.open_cases,
            "applications": self.open_applications,
            "claims": self.open_claims,
            "offices": self.offices,
        }
        return tuple(name for name, count in counts.items() if count)


def parse(source: str) -> Terms:
    """The terms of a YAML text; ``OperatorError`` says what is wrong with it."""
    try:
        return Terms.model_validate(yaml.safe_load(source))
    except (yaml.YAMLError, ValidationError) as error:
        raise OperatorError(f"privacy.yaml: {' '.join(str(error).split())}") from error


@lru_cache(maxsize=1)
def terms() -> Terms:
    """The terms shipped with the bot."""
    return parse(files("bot.core").joinpath("privacy.yaml").read_text(encoding="utf-8"))
