"""The care of the sample union: programmes at three levels, claims in every state."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.core.care import (
    Claim,
    ClaimEvent,
    ClaimEventKind,
    ClaimFacts,
    ClaimState,
    Programme,
    Terms,
)
from bot.core.moments import local
from bot.sample.data import Care, care, tree
from bot.sample.scene import Scene, Workplace

_STEPS: dict[ClaimState, tuple[ClaimEventKind, ...]] = {
    ClaimState.SUBMITTED: (),
    ClaimState.HALF_APPROVED: (ClaimEventKind.HALF_APPROVED,),
    ClaimState.APPROVED: (ClaimEventKind.APPROVED,),
    ClaimState.PAID: (ClaimEventKind.APPROVED, ClaimEventKind.PAID),
    ClaimState.REFUSED: (ClaimEventKind.REFUSED,),
    ClaimState.WITHDRAWN: (ClaimEventKind.WITHDRAWN,),
}
_WORDS = {ClaimEventKind.PAID: "cash", ClaimEventKind.REFUSED: "papers"}


@dataclass(frozen=True, slots=True)
class Plan:
    """A claim to be made."""

    filed: datetime
    programme: Programme
    person_id: int
    state: ClaimState


async def caring(scene: Scene) -> None:
    """Lists of care, and the claims of the workplace of the links."""
    demo = next(at for at in scene.workplaces if at.unit.code == tree().demo.workplace)
    listed = [await _listed(scene, demo, each) for each in care().programmes]
    plans = sorted(_planned(scene, demo, listed), key=lambda each: each.filed)
    numbers = await _numbers(scene, plans)
    claims = [
        _claim(scene, demo, plan, number) for plan, number in zip(plans, numbers, strict=True)
    ]
    events = [event for claim in claims for event in _events(scene, claim)]
    await scene.store.care_claims.add_many(claims, events, sample=True)


async def _listed(scene: Scene, demo: Workplace, each: Care) -> Programme:
    unit = {"root": scene.root, "above": demo.above, "demo": demo.unit}[each.at]
    begun = date(local(scene.now).year - 1, 1, 1)
    terms = Terms.model_validate({**each.model_dump(exclude={"at"}), "valid_from": begun})
    return await scene.store.care.add(unit.id, terms, sample=True)


def _planned(scene: Scene, demo: Workplace, listed: list[Programme]) -> Iterator[Plan]:
    """Nobody but the member of the links claims twice."""
    own = scene.leads["member"]
    workers = [each for each in demo.members[len(demo.officers) :] if each != own]
    scene.dice.shuffle(workers)
    for plan in care().claims:
        programme = next(each for each in listed if each.terms.kind is plan.kind)
        for ago in plan.ago:
            person_id = own if plan.mine else workers.pop()
            yield Plan(scene.ago(ago), programme, person_id, plan.state)


async def _numbers(scene: Scene, plans: list[Plan]) -> list[str]:
    years = [local(each.filed).year for each in plans]
    return [
        number
        for year in sorted(set(years))
        for number in await scene.store.care_claims.numbers(year, years.count(year))
    ]


def _claim(scene: Scene, demo: Workplace, plan: Plan, number: str) -> Claim:
    kind = plan.programme.terms.kind
    event_on = local(plan.filed).date() - timedelta(days=scene.dice.randrange(1, 4))
    done = _STEPS[plan.state]
    approved = {ClaimEventKind.APPROVED, ClaimEventKind.HALF_APPROVED} & set(done)
    return Claim(
        id=scene.store.ids.new(),
        number=number,
        programme_id=plan.programme.id,
        unit_id=plan.programme.unit_id,
        home_unit_id=demo.unit.id,
        person_id=plan.person_id,
        kind=kind,
        year=event_on.year,
        amount=plan.programme.terms.amount or 0,
        facts=ClaimFacts(event_on=event_on, words=scene.one(care().stories[kind])),
        state=plan.state,
        filed_at=plan.filed,
        changed_at=_after(scene, plan.filed, len(done)),
        first_by=_officer(scene, plan.programme.unit_id) if approved else None,
        paid_by=_officer(scene, plan.programme.unit_id) if ClaimEventKind.PAID in done else None,
        reason=_WORDS[ClaimEventKind.REFUSED] if plan.state is ClaimState.REFUSED else None,
    )


def _officer(scene: Scene, unit_id: int) -> int:
    """The deputy, so that the chair of the links may give a second approval."""
    return scene.officers[unit_id][-1]


def _after(scene: Scene, filed: datetime, steps: int) -> datetime:
    return min(filed + timedelta(hours=20 * steps), scene.now)


def _events(scene: Scene, claim: Claim) -> Iterator[ClaimEvent]:
    """Every step of a claim, in the order of time."""
    own = {ClaimEventKind.FILED, ClaimEventKind.WITHDRAWN}
    for n, kind in enumerate((ClaimEventKind.FILED, *_STEPS[claim.state])):
        yield ClaimEvent(
            id=scene.store.ids.new(),
            claim_id=claim.id,
            at=_after(scene, claim.filed_at, n),
            kind=kind,
            actor_id=claim.person_id if kind in own else _officer(scene, claim.unit_id),
            text=_WORDS.get(kind),
        )
