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
from storage.store import Store

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
