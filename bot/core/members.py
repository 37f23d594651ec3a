"""People, their roles and memberships."""

from datetime import date, datetime
from enum import StrEnum

from bot.core.chat import Address, Frozen

LANGUAGES = ("vi", "en")


class Details(Frozen):
    """What a person told about themselves. Encrypted at rest as a whole; all of it optional."""

    phone: str | None = None
    citizen_id: str | None = None
    passport: str | None = None
    birth_date: date | None = None
    sex: str | None = None
    ethnicity: str | None = None
    hometown: str | None = None
    home: str | None = None
    job: str | None = None


class Person(Frozen):
    id: int
    language: str
    full_name: str | None = None
    recruited_unit_id: int | None = None
    recruiter_id: int | None = None


class KnownPerson(Frozen):
    """Somebody taken over with what is known of them, since ``known_at``."""

    person: Person
    details: Details = Details()
    known_at: datetime


class Known(Frozen):
    """An address of a person; ``last_at`` is their last word there, ``token`` names it to them."""

    address: Address
    last_at: datetime
    reachable: bool
    token: str


class Reach(Frozen):
    """Where and in which language a notice reaches a person."""

    person_id: int
    address: Address
    language: str


class Role(StrEnum):
    """What an officer is, from the narrowest to the widest power."""

    OFFICER = "officer"
    CHAIR = "chair"
    EDITOR = "editor"
    DATA_OFFICER = "data_officer"
    ADMIN = "admin"


class Power(StrEnum):
    """What an officer act needs."""

    ADMIT = "admit"
    HANDLE = "handle"
    CARE = "care"
    ANNOUNCE = "announce"
    PROTECT_DATA = "protect_data"
    OPERATE = "operate"


POWERS: dict[Role, frozenset[Power]] = {
    Role.OFFICER: frozenset({Power.ADMIT, Power.HANDLE, Power.CARE}),
    Role.CHAIR: frozenset({Power.ADMIT, Power.HANDLE, Power.CARE, Power.ANNOUNCE}),
    Role.EDITOR: frozenset({Power.ANNOUNCE}),
    Role.DATA_OFFICER: frozenset({Power.PROTECT_DATA}),
    Role.ADMIN: frozenset(Power),
}


class Office(Frozen):
    """One role of one person in one unit; ``path`` is the branch it covers."""

    person_id: int
    unit_id: int
    unit_code: str
    unit_name: str
    path: str
    role: Role

    def may(self, power: Power, path: str) -> bool:
        """True when this office has the power over the unit at ``path``."""
        return power in POWERS[self.role] and path.startswith(self.path)


class Membership(Frozen):
    id: int
    person_id: int
    unit_id: int
    since: date
    ended_on: date | None = None


class Consent(Frozen):
    purpose: str
    text_version: str
    channel: str
    given_at: datetime
    withdrawn_at: datetime | None = None
