"""The cases of the sample union, every state and how it came to it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.core.cases import (
    CATEGORIES,
    QUESTION,
    Case,
    CaseEvent,
    CaseKind,
    Category,
    Ending,
    EventKind,
    Facts,
    Identity,
    State,
    Urgency,
    category,
    contact_due,
    final_due,
)
from bot.core.moments import local
from bot.sample.data import tree, words
from bot.sample.scene import Scene, Workplace

_PAST, _RECENT = 168, 33
_PAST_STATES = (State.CLOSED,) * 17 + (State.WITHDRAWN, State.WITHDRAWN, State.IN_PROGRESS)
_RECENT_STATES = (
    State.NEW, State.IN_PROGRESS, State.WAITING, State.TAKEN, State.CLOSED, State.RESOLVED,
    State.IN_PROGRESS, State.REOPENED, State.CLOSED, State.WITHDRAWN, State.CLOSED,
)  # fmt: skip
# At the workplace of the links: how many days ago, the state, whether the member's own.
_DEMO = (
    (34.0, State.CLOSED, False), (13.0, State.WAITING, True), (11.0, State.REOPENED, False),
    (8.0, State.CLOSED, True), (6.0, State.NEW, False), (5.0, State.RESOLVED, True),
    (3.0, State.IN_PROGRESS, False), (0.0, State.NEW, False),
)  # fmt: skip
_COMMON = ("wage_unpaid", "overtime_rest", "social_insurance", "question")
_ENDINGS = (Ending.SOLVED,) * 4 + (Ending.PARTLY, Ending.ADVISED, Ending.ADVISED, Ending.REFERRED,
            Ending.NOT_POSSIBLE)  # fmt: skip
_RATINGS = (5, 5, 5, 4, 4, 4, 3, 2, 1, None, None, None)
_ON_THE_WAY = (EventKind.TAKEN, EventKind.ANSWER)
_ASKED = (EventKind.TAKEN, EventKind.QUERY, EventKind.MEMBER_MESSAGE, EventKind.ANSWER)
_ENDED = (*_ON_THE_WAY, EventKind.STATE, EventKind.CLOSED)
_STEPS: dict[State, tuple[EventKind, ...]] = {
    State.NEW: (),
    State.TAKEN: (EventKind.TAKEN,),
    State.IN_PROGRESS: (*_ON_THE_WAY, EventKind.NOTE),
    State.WAITING: (*_ON_THE_WAY, EventKind.QUERY),
    State.RESOLVED: (*_ASKED, EventKind.STATE),
    State.CLOSED: (*_ENDED, EventKind.RATED),
    State.WITHDRAWN: (EventKind.TAKEN, EventKind.WITHDRAWN),
    State.REOPENED: (*_ENDED, EventKind.REOPENED),
}
_BY_MEMBER = {
    EventKind.MEMBER_MESSAGE, EventKind.WITHDRAWN, EventKind.REOPENED, EventKind.RATED,
    EventKind.OPENED,
}  # fmt: skip


@dataclass(slots=True)
class Story:
    """One case while it is being told."""

    scene: Scene
    case: Case
    at: datetime
    until: datetime
    ending: Ending
    rating: int | None
    events: list[CaseEvent] = field(default_factory=list)

    def tell(self, officer_id: int) -> "Story":
        """Everything up to the state that the case is in; the events are in order of time."""
        self._add(EventKind.OPENED, officer_id)
        for kind in _STEPS[self.case.state]:
            if kind is not EventKind.RATED or self.rating is not None:
                self.at += (self.until - self.at) * self.scene.dice.uniform(0.1, 0.4)
                self._add(kind, officer_id)
        return self

    def _add(self, kind: EventKind, officer_id: int) -> None:
        self.events.append(
            CaseEvent(
                id=self.scene.store.ids.new(),
                case_id=self.case.id,
                at=self.at,
                kind=kind,
                actor_id=self.case.reporter_id if kind in _BY_MEMBER else officer_id,
                internal=kind is EventKind.NOTE,
                text=self._text(kind),
            )
        )

    def _text(self, kind: EventKind) -> str | None:
        said = words()
        several: dict[EventKind, Sequence[str]] = {
            EventKind.ANSWER: said.answers,
            EventKind.QUERY: said.queries,
            EventKind.MEMBER_MESSAGE: said.replies,
            EventKind.NOTE: said.notes,
            EventKind.STATE: (State.RESOLVED.value,),
            EventKind.CLOSED: (said.endings[self.ending],),
            EventKind.REOPENED: said.again,
            EventKind.RATED: (str(self.rating),),
        }
        return self.scene.one(several[kind]) if kind in several else None

    def told(self, officer_id: int) -> Case:
        """The case as it stands after its events."""
        state = self.case.state
        closing = EventKind.CLOSED if state is State.CLOSED else EventKind.WITHDRAWN
        closed = next((each.at for each in self.events if each.kind is closing), None)
        return self.case.model_copy(
            update={
                "assignee_id": None if state in {State.NEW, State.REOPENED} else officer_id,
                "changed_at": self.at,
                "due_at": self._due(),
                "closed_at": closed,
                "ending": self.ending if state is State.CLOSED else None,
                "rating": self.rating if state is State.CLOSED else None,
            }
        )

    def _due(self) -> datetime:
        case, calendar = self.case, self.scene.calendar
        if case.state in {State.NEW, State.TAKEN}:
            return contact_due(case.urgency, case.opened_at, calendar)
        if case.state is State.REOPENED:
            return contact_due(case.urgency, self.at, calendar)
        return final_due(case.opened_at)


@dataclass(frozen=True, slots=True)
class Plan:
    """A case to be told; without a reporter it is any member who is no officer."""

    opened: datetime
    state: State
    at: Workplace
    reporter_id: int | None = None


async def cases(scene: Scene) -> None:
    """A year of cases, in the order in which they were opened."""
    planned = sorted(_planned(scene), key=lambda each: each.opened)
    numbers = await _numbers(scene, [each.opened for each in planned])
    made, events = [], []
    for number, plan in zip(numbers, planned, strict=True):
        case = _case(scene, number, plan)
        officer_id = _officer(scene, case)
        story = _story(scene, case).tell(officer_id)
        made.append(story.told(officer_id))
        events += story.events
    await scene.store.cases.add_many(made, events, sample=True)


def _planned(scene: Scene) -> list[Plan]:
    """The past, what is new, and the workplace of the links."""
    dice, everywhere = scene.dice, scene.workplaces
    demo = next(at for at in everywhere if at.unit.code == tree().demo.workplace)
    sizes = [at.size for at in everywhere]
    days = [(dice.triangular(24, 360, 24), _PAST_STATES[n % len(_PAST_STATES)])
            for n in range(_PAST)]  # fmt: skip
    days += [(n * 0.6, _RECENT_STATES[n % len(_RECENT_STATES)]) for n in range(_RECENT)]
    own = scene.leads["member"]
    return [
        *(Plan(scene.ago(ago), state, dice.choices(everywhere, sizes)[0]) for ago, state in days),
        *(Plan(scene.ago(ago), state, demo, own if mine else None) for ago, state, mine in _DEMO),
    ]


async def _numbers(scene: Scene, opened: Sequence[datetime]) -> list[str]:
    years = [local(at).year for at in opened]
    return [
        number
        for year in sorted(set(years))
        for number in await scene.store.cases.numbers(year, years.count(year))
    ]


def _case(scene: Scene, number: str, plan: Plan) -> Case:
    found = _category(scene)
    at = plan.at
    above = found.level > 0 or scene.chance(0.12)
    reporter_id = plan.reporter_id or scene.one(at.members[len(at.officers) :])
    return Case(
        id=scene.store.ids.new(),
        number=number,
        kind=CaseKind.QUESTION if found is QUESTION else CaseKind.GRIEVANCE,
        category=found.code,
        urgency=found.urgency,
        identity=Identity.HIDDEN if scene.chance(0.3) else Identity.NAMED,
        state=plan.state,
        reporter_id=reporter_id,
        unit_id=at.unit.id,
        handler_unit_id=at.above.id if above and plan.reporter_id is None else at.unit.id,
        assignee_id=None,
        facts=_facts(scene, found, plan.opened),
        opened_at=plan.opened,
        due_at=plan.opened,
        changed_at=plan.opened,
        closed_at=None,
        ending=None,
        rating=None,
    )


def _category(scene: Scene) -> Category:
    common = scene.chance(0.5)
    return category(scene.one(_COMMON if common else (*CATEGORIES, QUESTION.code)))


def _facts(scene: Scene, found: Category, opened: datetime) -> Facts:
    what = scene.one(words().stories[found.code])
    if found is QUESTION:
        return Facts(what=what)
    occurred = local(opened).date() - timedelta(days=scene.dice.randrange(1, 40))
    happening = "ongoing" if found.urgency is Urgency.U2 else "over"
    return Facts(what=what, occurred_on=occurred, happening=happening)


def _officer(scene: Scene, case: Case) -> int:
    """The chair of the unit that handles it, mostly."""
    return scene.officers[case.handler_unit_id][-1 if scene.chance(0.3) else 0]


def _story(scene: Scene, case: Case) -> Story:
    until = case.opened_at + timedelta(days=scene.dice.uniform(5, 19))
    lasting = case.state in {State.IN_PROGRESS, State.WAITING, State.RESOLVED, State.REOPENED}
    return Story(
        scene=scene,
        case=case,
        at=case.opened_at,
        until=scene.now if lasting else min(until, scene.now),
        ending=scene.one(_ENDINGS),
        rating=scene.one(_RATINGS),
    )
