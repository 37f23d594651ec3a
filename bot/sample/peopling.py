"""The people of the sample union: members, officers, and those who want to join."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count

from bot.core.joining import REASONS, Application, ApplicationForm, ApplicationState, Route, rules
from bot.core.members import Details, KnownPerson, Membership, Person, Role
from bot.core.moments import local
from bot.core.units import UnitKind
from bot.sample.data import Lead, names, tree
from bot.sample.scene import Scene, Workplace

_YEAR = 365
_JOINED_LATELY, _LEFT, _SPEAK_ENGLISH = 0.11, 0.02, 0.003
_OPEN = (0, 0, 1, 1, 2, 3, 4, 5, 6, 8, 9, 12, 13, 16, 1, 2, 5, 7, 11, 18, 0, 3)
_REFUSED, _WITHDRAWN = 26, 14


@dataclass(slots=True)
class Someone:
    """A person with the form that they would fill in."""

    id: int
    form: ApplicationForm
    at: datetime


class Crowd:
    """Makes people and keeps what is to be written about them, until ``save``."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._serials = count(100)
        self._known: list[KnownPerson] = []
        self._memberships: list[tuple[Membership, int | None]] = []
        self._applications: list[Application] = []

    def person(self, at: datetime, job: str, lead: Lead | None = None) -> Someone:
        """Somebody known since ``at``; all numbers are made up."""
        scene, serial = self._scene, next(self._serials)
        sex = lead.sex if lead else scene.one(("female", "female", "male"))
        born = local(at).date() - timedelta(days=scene.dice.randrange(18 * _YEAR + 30, 54 * _YEAR))
        form = ApplicationForm(
            full_name=lead.name if lead else self._name(sex),
            sex=sex,
            birth_date=born,
            hometown=scene.one(names().hometowns),
            home=f"{scene.one(names().homes)}, {tree().root.place}",
            citizen_id=f"099{'3' if sex == 'female' else '2'}{born.year % 100:02}{serial:06}",
            phone=lead.phone if lead else f"+84500{serial:06}",
            job=job,
            situation="worker",
        )
        language = "en" if scene.chance(_SPEAK_ENGLISH) else "vi"
        made = Person(id=scene.store.ids.new(), language=language, full_name=form.full_name)
        self._known.append(KnownPerson(person=made, details=form.merged(Details()), known_at=at))
        return Someone(made.id, form, at)

    def _name(self, sex: str) -> str:
        scene = self._scene
        given = names().female if sex == "female" else names().male
        return f"{scene.one(names().family)} {scene.one(given.middle)} {scene.one(given.given)}"

    def member(self, at: Workplace, lead: Lead | None = None, *, lately: bool = False) -> int:
        """A member; who joined ``lately``, within the year, did so through the bot."""
        scene = self._scene
        days = (
            scene.dice.triangular(3, _YEAR, 3) if lately else scene.dice.uniform(_YEAR, 9 * _YEAR)
        )
        someone = self.person(scene.ago(days), lead.job if lead else scene.one(at.jobs), lead)
        application = self.apply(someone, at, ApplicationState.APPROVED) if lately else None
        decided = application.decided_at if application else None
        self._memberships.append((
            Membership(
                id=scene.store.ids.new(),
                person_id=someone.id,
                unit_id=at.unit.id,
                since=local(decided or someone.at).date(),
                ended_on=None,
            ),
            application.id if application else None,
        ))  # fmt: skip
        return someone.id

    def leave(self, at: Workplace) -> None:
        """Somebody who was a member once."""
        scene = self._scene
        someone = self.person(scene.ago(scene.dice.uniform(_YEAR, 6 * _YEAR)), scene.one(at.jobs))
        self._memberships.append((
            Membership(
                id=scene.store.ids.new(),
                person_id=someone.id,
                unit_id=at.unit.id,
                since=local(someone.at).date(),
                ended_on=local(scene.ago(scene.dice.uniform(10, _YEAR))).date(),
            ),
            None,
        ))  # fmt: skip

    def apply(
        self, someone: Someone, at: Workplace, state: ApplicationState, *, upper: bool = False
    ) -> Application:
        """An application; where no union is, the union above decides, in working days."""
        scene = self._scene
        unit = at.above if upper else at.unit
        decided = min(scene.now, someone.at + timedelta(hours=scene.dice.uniform(2, 90)))
        open_ = state is ApplicationState.SUBMITTED
        day = local(someone.at).date()
        days = rules().upper_union_working_days
        made = Application(
            id=scene.store.ids.new(),
            number="",
            person_id=someone.id,
            unit_id=unit.id,
            route=Route.UPPER if upper else Route.WORKPLACE,
            workplace=tree().employer.format(firm=scene.one(tree().firms))
            if upper
            else at.unit.name,
            form=someone.form if upper else someone.form.model_copy(update=_situation(at)),
            state=state,
            submitted_at=someone.at,
            due_on=scene.calendar.add_working_days(day, days) if upper else None,
            decided_at=None if open_ else decided,
            decided_by=None if open_ else self._decider(at, upper=upper, state=state),
            reason=scene.one(REASONS) if state is ApplicationState.REFUSED else None,
        )
        self._applications.append(made)
        return made

    def _decider(self, at: Workplace, *, upper: bool, state: ApplicationState) -> int | None:
        if state is ApplicationState.WITHDRAWN:
            return None
        return self._scene.officers[at.above.id if upper else at.unit.id][0]

    async def save(self, privacy_version: str) -> None:
        """Writes everybody down, in the order of time; all have agreed to the privacy notice."""
        store = self._scene.store
        await store.people.add_many(self._known, sample=True)
        await store.people.consent_many(
            [each.person.id for each in self._known], "service", privacy_version, "sample"
        )
        ids = self._ids_by_time()
        await store.memberships.add_many(
            [(each, ids[application] if application else None)
             for each, application in self._memberships]
        )  # fmt: skip
        await store.applications.add_many(await self._numbered(ids), sample=True)

    def _ids_by_time(self) -> dict[int, int]:
        """The ids given to applications so far, and those that put them in the order of time."""
        ordered = sorted(self._applications, key=lambda each: each.submitted_at)
        ids = [each.id for each in self._applications]
        return {each.id: id_ for each, id_ in zip(ordered, ids, strict=True)}

    async def _numbered(self, ids: dict[int, int]) -> list[Application]:
        ordered = sorted(self._applications, key=lambda each: each.submitted_at)
        numbered: list[Application] = []
        for year in sorted({local(each.submitted_at).year for each in ordered}):
            of_year = [each for each in ordered if local(each.submitted_at).year == year]
            numbers = await self._scene.store.applications.numbers(year, len(of_year))
            numbered += [
                each.model_copy(update={"id": ids[each.id], "number": number})
                for each, number in zip(of_year, numbers, strict=True)
            ]
        return numbered


def _situation(at: Workplace) -> dict[str, str]:
    return {"situation": "free" if at.unit.kind is UnitKind.SYNDICATE else "worker"}


async def people(scene: Scene, privacy_version: str) -> None:
    """Fills the tree: officers first, for they decide on everybody else."""
    crowd, demo = Crowd(scene), tree().demo
    roles = _staff(scene, crowd)
    for at in scene.workplaces:
        chosen = at.unit.code == demo.workplace
        roles += _officers(scene, crowd, at, demo.chair if chosen else None)
        if chosen:
            scene.leads["member"] = crowd.member(at, demo.member)
            scene.leads["chair"] = at.officers[0]
            at.members.append(scene.leads["member"])
        for _ in range(at.size - len(at.members)):
            at.members.append(crowd.member(at, lately=scene.chance(_JOINED_LATELY)))
    _others(scene, crowd)
    await crowd.save(privacy_version)
    for person_id, unit_id, role in roles:
        await scene.store.units.appoint(person_id, unit_id, role)


def _staff(scene: Scene, crowd: Crowd) -> list[tuple[int, int, Role]]:
    """Who works for the federation and for the unions between."""
    lead = tree().demo.admin
    admin = crowd.person(scene.ago(3 * _YEAR), lead.job, lead).id
    scene.leads["admin"] = admin
    wanted: list[tuple[int, tuple[Role, ...]]] = [
        (scene.root.id, (Role.CHAIR, Role.OFFICER, Role.EDITOR, Role.DATA_OFFICER))
    ]
    wanted += [(unit.id, (Role.CHAIR, Role.OFFICER)) for unit in scene.above.values()]
    roles = [(admin, scene.root.id, Role.ADMIN)]
    for unit_id, each in wanted:
        made = [(crowd.person(scene.ago(2 * _YEAR), lead.job).id, unit_id, role) for role in each]
        scene.officers[unit_id] = [person_id for person_id, _, _ in made[:2]]
        roles += made
    return roles


def _officers(
    scene: Scene, crowd: Crowd, at: Workplace, chair: Lead | None
) -> list[tuple[int, int, Role]]:
    """A chair and up to two more, all of them members."""
    scene.officers[at.unit.id] = at.officers
    for n in range(1 + (at.size > 20) + (at.size > 45)):
        someone = crowd.member(at, chair if n == 0 else None)
        at.officers.append(someone)
        at.members.append(someone)
    ranks = [Role.CHAIR, Role.OFFICER, Role.OFFICER]
    return [
        (person_id, at.unit.id, role) for person_id, role in zip(at.officers, ranks, strict=False)
    ]


def _others(scene: Scene, crowd: Crowd) -> None:
    """Who left, who waits for an answer, who was refused, who thought better of it."""
    for at in scene.workplaces:
        if scene.chance(_LEFT * at.size / 2):
            crowd.leave(at)
    demo = next(at for at in scene.workplaces if at.unit.code == tree().demo.workplace)
    for n, days in enumerate(_OPEN):
        at = demo if n < 3 else scene.one(scene.workplaces)
        someone = crowd.person(scene.ago(days), scene.one(at.jobs))
        crowd.apply(someone, at, ApplicationState.SUBMITTED, upper=n % 3 == 2 and n > 3)
    ended = [ApplicationState.REFUSED] * _REFUSED + [ApplicationState.WITHDRAWN] * _WITHDRAWN
    for n, state in enumerate(ended):
        at = scene.one(scene.workplaces)
        someone = crowd.person(scene.ago(scene.dice.triangular(5, _YEAR, 5)), scene.one(at.jobs))
        crowd.apply(someone, at, state, upper=n % 4 == 3)
