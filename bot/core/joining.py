"""Joining the union: who may (``joining.yaml``), the application, and its states."""

from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from importlib.resources import files
from typing import Literal

import yaml
from pydantic import Field, ValidationError

from bot.core.chat import Frozen
from bot.core.errors import OperatorError
from bot.core.members import Details
from bot.core.moments import months_later
from bot.core.words import contains_words, fold


class Rule(Frozen):
    """One kind of person: whether they may join, and where that is written.

    ``confidence`` A was read in the law and is stated; B was quoted by others and is said with
    its source. ``charter`` rules may have been changed by Congress XIV.
    """

    may: bool
    source: str
    confidence: Literal["A", "B"]
    charter: bool = False


class Rules(Frozen):
    """Everything in ``joining.yaml``, last compared with its sources on ``checked``."""

    checked: date
    rules: dict[str, Rule]
    rejoin_months: int = Field(ge=0)
    upper_union_working_days: int = Field(ge=1)
    representative_below_age: int
    adult_age: int
    leading_jobs: tuple[str, ...]
    ethnic_groups: dict[str, str]

    def rejoin_from(self, left: date) -> date:
        """The first day on which somebody who left may apply again."""
        return months_later(left, self.rejoin_months)

    def leads(self, job: str) -> bool:
        """True when a job title sounds like one that may not join: an officer must look."""
        folded = fold(job)
        return any(contains_words(folded, each) for each in self.leading_jobs)


def parse(source: str) -> Rules:
    """The rules of a YAML text; ``OperatorError`` says what is wrong with it."""
    try:
        return Rules.model_validate(yaml.safe_load(source))
    except (yaml.YAMLError, ValidationError) as error:
        raise OperatorError(f"joining: {' '.join(str(error).split())}") from error


@lru_cache(maxsize=1)
def rules() -> Rules:
    """The rules shipped with the bot."""
    return parse(files("bot.core").joinpath("joining.yaml").read_text(encoding="utf-8"))


class Route(StrEnum):
    """Who decides: the workplace's own union, or the union above where there is none."""

    WORKPLACE = "A"
    UPPER = "B"


class ApplicationState(StrEnum):
    SUBMITTED = "submitted"
    APPROVED = "approved"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class ApplicationForm(Frozen):
    """What form 5a asks (HD 38, annex), as the applicant confirmed it. Encrypted at rest.

    ``ethnicity`` stays empty when the applicant did not agree to give it here: it is then
    written on the paper. ``situation`` is the kind of person in ``joining.yaml``.
    """

    full_name: str
    sex: str
    birth_date: date
    ethnicity: str | None = None
    hometown: str
    home: str
    citizen_id: str | None = None
    passport: str | None = None
    phone: str
    job: str
    situation: str

    @property
    def identity(self) -> tuple[str, str]:
        """(kind, number) of the document, for looking up who else gave the same."""
        if self.citizen_id is not None:
            return "citizen_id", self.citizen_id
        return "passport", self.passport or ""

    def merged(self, known: Details) -> Details:
        """What is known of the person, with what the form says in its place."""
        said = self.model_dump(exclude_none=True, include=set(Details.model_fields))
        return known.model_copy(update=said)


class Application(Frozen):
    """One application; ``unit_id`` decides on it. Route A has no deadline in the rules."""

    id: int
    number: str
    person_id: int
    unit_id: int
    route: Route
    workplace: str
    form: ApplicationForm
    state: ApplicationState
    submitted_at: datetime
    due_on: date | None = None
    decided_at: datetime | None = None
    decided_by: int | None = None
    reason: str | None = None
    recruiter_id: int | None = None

    @property
    def open(self) -> bool:
        """True while it waits for a decision."""
        return self.state is ApplicationState.SUBMITTED


REASONS = ("elsewhere", "excluded", "unclear", "member")
"""Common reasons of a refusal, stored by name and said in the reader's language."""
