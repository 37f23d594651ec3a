"""Programmes and claims for the tests of union care."""

from datetime import date

from bot.core.care import (
    CareKind,
    Claim,
    ClaimFacts,
    ClaimState,
    NewClaim,
    Programme,
    Terms,
)
from bot.core.ids import short
from bot.core.units import Unit
from storage.store import Store
from tests.branch import Branch
from tests.kit import Talker

EVENT = date(2026, 11, 15)


def terms(kind: CareKind = CareKind.WEDDING, **given: object) -> Terms:
    """A programme of the tests, in force for the whole year; the amount is made up."""
    plain = {
        "kind": kind,
        "name": "Mừng cưới",
        "valid_from": date(2026, 1, 1),
        "amount": 500_000,
    }
    return Terms.model_validate({**plain, **given})


async def filed(
    at: Store, programme: Programme, person_id: int, event_on: date = EVENT, words: str = ""
) -> Claim:
    """A claim as the form files it."""
    facts = ClaimFacts(event_on=event_on, words=words)
    return await at.care_claims.file(
        NewClaim(
            programme=programme,
            person_id=person_id,
            home_unit_id=programme.unit_id,
            facts=facts,
        )
    )


async def paid(at: Store, programme: Programme, person_id: int, officer_id: int) -> Claim:
    """A claim that was approved and paid."""
    claim = await filed(at, programme, person_id)
    await at.care_claims.approve(claim, officer_id)
    approved = await at.care_claims.by_number(claim.number)
    assert approved is not None
    assert await at.care_claims.end(approved, ClaimState.PAID, paid_by=officer_id)
    return approved


async def listed(branch: Branch, at: Unit, rule: Terms | None = None) -> Programme:
    """A programme in a unit's list."""
    async with branch.world.database.transaction("list") as connection:
        return await branch.world.store(connection).care.add(at.id, rule or terms())


async def claim(who: Talker, programme: Programme, day: str = "15/11/2026") -> list[str]:
    """A member's claim without words or papers; the answer to the end of the form."""
    await who.send(button=f"care.file:{short(programme.id)}")
    await who.say(day, "bỏ qua", "xong")
    return await who.tap("submit")


async def claims(branch: Branch, who: Talker) -> list[Claim]:
    """A person's claims, newest first."""
    person_id = await who.person_id()
    async with branch.world.database.transaction("look") as connection:
        return await branch.world.store(connection).care_claims.own(person_id, 50)


async def newest(branch: Branch, who: Talker) -> Claim:
    return (await claims(branch, who))[0]
