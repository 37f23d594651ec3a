"""What the sample union is made of: the YAML files of this folder."""

from functools import cache
from importlib.resources import files
from typing import TypeVar

import yaml

from bot.core.announcements import Topic
from bot.core.care import CareKind, ClaimState
from bot.core.cases import Ending
from bot.core.chat import Frozen
from bot.core.units import UnitKind


class Place(Frozen):
    code: str
    name: str
    place: str


class Above(Frozen):
    """A union between the federation and the workplaces, and the region of the minimum wage."""

    code: str
    kind: UnitKind
    name: str
    workplaces: int
    wage_region: int
    places: tuple[str, ...]


class Syndicate(Place):
    above: str
    members: int
    job: str


class Trade(Frozen):
    name: str
    jobs: tuple[str, ...]


class Lead(Frozen):
    """Somebody whom a link leads to."""

    name: str
    sex: str
    phone: str
    job: str


class Demo(Frozen):
    workplace: str
    members: int
    member: Lead
    chair: Lead
    admin: Lead


class Tree(Frozen):
    root: Place
    above: tuple[Above, ...]
    syndicates: tuple[Syndicate, ...]
    workplace: str
    employer: str
    trades: tuple[Trade, ...]
    firms: tuple[str, ...]
    demo: Demo


class Given(Frozen):
    middle: tuple[str, ...]
    given: tuple[str, ...]


class Names(Frozen):
    family: tuple[str, ...]
    female: Given
    male: Given
    hometowns: tuple[str, ...]
    homes: tuple[str, ...]


class Body(Frozen):
    by: str
    topic: Topic
    body: str


class Words(Frozen):
    """What people write; ``stories`` by category."""

    stories: dict[str, tuple[str, ...]]
    answers: tuple[str, ...]
    queries: tuple[str, ...]
    replies: tuple[str, ...]
    notes: tuple[str, ...]
    again: tuple[str, ...]
    endings: dict[Ending, str]
    notices: tuple[Body, ...]


class Care(Frozen):
    """A programme, and at which level of the tree it is."""

    at: str
    kind: CareKind
    name: str
    amount: int | None = None
    note: str = ""
    papers: str = ""
    min_months: int = 0
    times_per_year: int | None = None
    within_days: int | None = None
    apart_days: int = 0
    yearly_budget: int | None = None
    second_from: int | None = None


class ClaimPlan(Frozen):
    """Claims of one kind in one state, so many days ago."""

    kind: CareKind
    ago: tuple[int, ...]
    state: ClaimState
    mine: bool = False


class CareData(Frozen):
    programmes: tuple[Care, ...]
    claims: tuple[ClaimPlan, ...]
    stories: dict[CareKind, tuple[str, ...]]


Model = TypeVar("Model", bound=Frozen)


def _read(name: str, model: type[Model]) -> Model:
    source = files("bot.sample").joinpath(f"{name}.yaml").read_text(encoding="utf-8")
    return model.model_validate(yaml.safe_load(source))


@cache
def tree() -> Tree:
    return _read("tree", Tree)


@cache
def names() -> Names:
    return _read("names", Names)


@cache
def words() -> Words:
    return _read("words", Words)


@cache
def care() -> CareData:
    return _read("care", CareData)
