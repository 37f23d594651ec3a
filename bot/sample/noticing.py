"""The announcements of the sample union, at every stage, with what became of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.announcements import Announcement, Audience, Repeats, Stage, Topic, next_after
from bot.core.units import Unit
from bot.sample.data import Body, tree, words
from bot.sample.scene import Scene

_BY_ROOT, _BY_ABOVE, _BY_WORKPLACE = 6, 14, 40
_OUTCOMES = ("sent",) * 95 + ("unreachable",) * 4 + ("failed",)
_RUNS = {Repeats.ONCE: 1, Repeats.WEEKLY: 9, Repeats.MONTHLY: 5}


@dataclass(slots=True)
class Plan:
    """One announcement to be made."""

    at: datetime
    unit: Unit
    stage: Stage
    repeats: Repeats
    words: Body


async def notices(scene: Scene) -> None:
    """A year of announcements, oldest first, and some that are still to come."""
    plans = sorted([*_past(scene), *_special(scene)], key=lambda each: each.at)
    made = [_announcement(scene, each) for each in plans]
    await scene.store.announcements.add_many(made, sample=True)
    for each in made:
        if each.run:
            last = max(each.created_at, min(each.starts_at, scene.now))
            await scene.store.deliveries.add_past(each, _outcomes(scene, each), last)


def _past(scene: Scene) -> Iterator[Plan]:
    wanted = [(scene.root, "root")] * _BY_ROOT
    wanted += [(scene.one(list(scene.above.values())), "above") for _ in range(_BY_ABOVE)]
    wanted += [(scene.one(scene.workplaces).unit, "workplace") for _ in range(_BY_WORKPLACE)]
    wanted += [(_demo(scene), "workplace")] * 2
    for unit, by in wanted:
        at = scene.ago(scene.dice.uniform(1, 360))
        yield Plan(at, unit, Stage.DONE, Repeats.ONCE, scene.one(_bodies(by)))


def _special(scene: Scene) -> Iterator[Plan]:
    """Those that are not simply over; the engine ends the two that are under way at once, the
    paused one waits for an officer."""
    above, workplaces = list(scene.above.values()), [at.unit for at in scene.workplaces]
    soon = scene.now + timedelta(days=3)
    just = scene.now - timedelta(minutes=1)
    root, between, here = (_bodies(by)[0] for by in ("root", "above", "workplace"))
    yield Plan(soon, scene.root, Stage.SCHEDULED, Repeats.ONCE, root)
    yield Plan(scene.ago(60), _demo(scene), Stage.SCHEDULED, Repeats.WEEKLY, here)
    yield Plan(scene.ago(150), above[0], Stage.SCHEDULED, Repeats.MONTHLY, between)
    yield Plan(scene.ago(40), above[1], Stage.CANCELLED, Repeats.ONCE, between)
    yield Plan(just, workplaces[-1], Stage.SENDING, Repeats.ONCE, here)
    yield Plan(just, workplaces[-2], Stage.STOPPING, Repeats.ONCE, here)
    yield Plan(just, workplaces[-3], Stage.PAUSED, Repeats.ONCE, here)


def _demo(scene: Scene) -> Unit:
    return next(at.unit for at in scene.workplaces if at.unit.code == tree().demo.workplace)


def _bodies(by: str) -> list[Body]:
    return [each for each in words().notices if each.by == by]


def _announcement(scene: Scene, plan: Plan) -> Announcement:
    again = next_after(plan.at, plan.repeats, scene.now) or plan.at
    never = plan.stage is Stage.CANCELLED or plan.at > scene.now
    return Announcement(
        id=scene.store.ids.new(),
        author_id=scene.officers[plan.unit.id][0],
        unit_id=plan.unit.id,
        unit_name=plan.unit.name,
        unit_path=plan.unit.path,
        audience=Audience.MEMBERS,
        topic=Topic(plan.words.topic),
        body=plan.words.body,
        stage=plan.stage,
        repeats=plan.repeats,
        starts_at=plan.at,
        next_at=again if plan.stage is Stage.SCHEDULED else None,
        run=0 if never else _RUNS[plan.repeats],
        created_at=min(plan.at, scene.now) - timedelta(minutes=5),
    )


def _outcomes(scene: Scene, announcement: Announcement) -> list[tuple[int, str]]:
    """How each member of the branch fared, in the newest run."""
    return [
        (person_id, scene.one(_OUTCOMES))
        for at in scene.workplaces
        if at.unit.path.startswith(announcement.unit_path)
        for person_id in at.members
    ]
