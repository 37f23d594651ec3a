"""Claims: numbers, states, seals, sums; and two officers who approve at the same moment."""

import asyncio
from datetime import timedelta

import pytest

from bot.core.care import ClaimEventKind, ClaimState, Programme, Spent, Terms, Verdict
from bot.core.care_report import Spending
from bot.core.chat import StoredFile
from bot.core.numbers import read
from storage.care_claims import CareClaims
from storage.database import Database
from storage.store import Store
from tests.caring import EVENT, filed, paid, terms
from tests.databases import dump
from tests.storage.announced import person, store, unit


async def grounds(at: Store, rule: Terms | None = None) -> tuple[Programme, list[int], list[int]]:
    """A programme, five members and two officers."""
    plant = await unit(at, "CD001")
    members = [await person(at, f"m{n}", plant) for n in range(5)]
    officers = [await person(at, f"o{n}") for n in range(2)]
    return await at.care.add(plant.id, rule or terms()), members, officers


async def state(at: Store, number: str) -> ClaimState:
    found = await at.care_claims.by_number(number)
    assert found is not None
    return found.state


async def test_a_claim_keeps_the_sum_that_it_was_filed_with(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        programme, [an, *_], _ = await grounds(at)
        claim = await filed(at, programme, an, words="cưới ở quê")
        await at.care.change(programme.id, terms(amount=1))
        assert await at.care_claims.by_number(claim.number) == claim
        assert (claim.amount, claim.year, claim.state) == (500_000, 2026, ClaimState.SUBMITTED)
        assert read(claim.number) == claim.number
        assert claim.number.startswith("CL-26-000001")


async def test_what_was_told_is_sealed(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        programme, [an, *_], _ = await grounds(at)
        claim = await filed(at, programme, an, words="mẹ mất hôm rằm")
        await at.care_claims.add(claim.id, ClaimEventKind.WORDS, an, text="thêm một lời")
        await at.care_claims.end(claim, ClaimState.REFUSED, reason="thiếu giấy")
        found = await at.care_claims.by_number(claim.number)
        assert found is not None
        assert found.reason == "thiếu giấy"
        [event] = await at.care_claims.events(claim.id)
        assert event.text == "thêm một lời"
    stolen = await dump(database)
    for told in ("mẹ mất", "thêm một lời", "thiếu giấy", EVENT.isoformat()):
        assert told.encode() not in stolen


async def test_a_change_of_state_happens_once(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        programme, [an, *_], [one, _] = await grounds(at)
        claim = await filed(at, programme, an)
        assert await at.care_claims.end(claim, ClaimState.WITHDRAWN)
        assert not await at.care_claims.end(claim, ClaimState.REFUSED, reason="muộn")
        assert await at.care_claims.approve(claim, one) is Verdict.ENDED
        assert await state(at, claim.number) is ClaimState.WITHDRAWN


async def test_two_officers_above_the_set_sum(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        programme, [an, *_], [one, two] = await grounds(at, terms(second_from=500_000))
        claim = await filed(at, programme, an)
        assert await at.care_claims.approve(claim, an) is Verdict.OWN
        assert await at.care_claims.approve(claim, one) is Verdict.HALF_APPROVED
        assert await at.care_claims.approve(claim, one) is Verdict.SAME_OFFICER
        assert await at.care_claims.approve(claim, two) is Verdict.APPROVED
        found = await at.care_claims.by_number(claim.number)
        assert found is not None
        assert (found.state, found.first_by, found.second_by) == (ClaimState.APPROVED, one, two)


async def test_half_an_approval_holds_its_money(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        rule = terms(second_from=1, yearly_budget=500_000)
        programme, [an, binh, *_], [one, two] = await grounds(at, rule)
        first, second = await filed(at, programme, an), await filed(at, programme, binh)
        assert await at.care_claims.approve(first, one) is Verdict.HALF_APPROVED
        assert await at.care_claims.approve(second, two) is Verdict.OVER_BUDGET
        held = await at.care_claims.by_number(first.number)
        assert held is not None
        assert await at.care_claims.end(held, ClaimState.REFUSED, reason="không đúng")
        assert await at.care_claims.approve(second, two) is Verdict.HALF_APPROVED


async def test_every_year_has_its_own_budget(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        programme, [an, binh, *_], [one, _] = await grounds(at, terms(yearly_budget=500_000))
        now = await filed(at, programme, an)
        before = await filed(at, programme, binh, event_on=EVENT - timedelta(days=365))
        for claim in (now, before):
            assert await at.care_claims.approve(claim, one) is Verdict.APPROVED


async def test_work_is_what_waits_in_the_branch(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        programme, members, [one, _] = await grounds(at)
        claims = [await filed(at, programme, each) for each in members[:4]]
        assert await at.care_claims.approve(claims[0], one) is Verdict.APPROVED
        await at.care_claims.end(claims[1], ClaimState.WITHDRAWN)
        await paid(at, programme, members[4], one)
        paths = ["/CD001/"]
        waiting = await at.care_claims.waiting(paths, 9)
        assert [each.number for each in waiting] == [claims[n].number for n in (0, 2, 3)]
        assert await at.care_claims.count_waiting(paths) == 3
        assert await at.care_claims.waiting(paths, 1, 2) == [claims[3]]
        for nowhere in (["/CD0/"], []):
            assert await at.care_claims.waiting(nowhere, 9) == []
            assert await at.care_claims.count_waiting(nowhere) == 0


async def test_only_what_was_paid_is_reported(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        programme, members, [one, _] = await grounds(at)
        for each in members[:3]:
            await paid(at, programme, each, one)
        await paid(at, programme, members[0], one)
        await filed(at, programme, members[4])
        line = Spending(kind=programme.terms.kind, name="Mừng cưới", people=3, sum=2_000_000)
        assert await at.care_claims.spending(programme.unit_id, 2026) == [line]
        assert await at.care_claims.spending(programme.unit_id, 2025) == []


async def test_the_photos_of_a_claim_stay_until_it_is_forgotten(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        programme, [an, binh, *_], [one, _] = await grounds(at)
        kept = [await photo(at) for _ in range(2)]
        await photo(at)
        for who, file in zip((an, binh), kept, strict=True):
            claim = await filed(at, programme, who, words="đám cưới")
            await at.care_claims.add(claim.id, ClaimEventKind.FILE, who, file=file)
            await at.care_claims.approve(claim, one)
        later = store(connection, timedelta(days=30))
        assert await later.files.forget_stray(timedelta(days=1)) == 1
        assert (await at.erasure.holds(an)).reasons == ("claims",)
        copy = await at.dossier.of(an)
        [given] = copy["care_claims"]
        assert (given["facts"]["words"], given["events"][0]["file"]) == ("đám cưới", "a.jpg")
        await at.erasure.erase(an)
        assert [await at.files.get(file.id) is not None for file in kept] == [False, True]
        [stump] = await at.care_claims.own(an, 9)
        assert (stump.facts.words, stump.facts.event_on, stump.amount) == ("", None, 500_000)


async def photo(at: Store) -> StoredFile:
    return await at.files.add("a.jpg", "image/jpeg", b"\xff\xd8\xff")


async def test_claims_go_along_when_two_records_become_one(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        programme, [an, binh, chi, *_], [one, two] = await grounds(at, terms(second_from=1))
        own, other = await filed(at, programme, an), await filed(at, programme, chi)
        await at.care_claims.add(own.id, ClaimEventKind.FILED, an)
        assert await at.care_claims.approve(other, one) is Verdict.HALF_APPROVED
        belongings = await at.merging.belongings(one)
        assert belongings.handles == {chi}
        await at.merging.merge(gone=one, stays=two)
        assert await at.care_claims.approve(other, two) is Verdict.SAME_OFFICER
        await at.merging.merge(gone=an, stays=binh)
        assert [each.number for each in await at.care_claims.own(binh, 9)] == [own.number]
        [event] = await at.care_claims.events(own.id)
        assert event.actor_id == binh


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Between reading what was spent and spending more, others get their chance."""
    spent = CareClaims.spent

    async def later(self: CareClaims, claim: object) -> Spent:
        found = await spent(self, claim)  # type: ignore[arg-type]  # handed on as it came
        await asyncio.sleep(0.05)
        return found

    monkeypatch.setattr(CareClaims, "spent", later)


RULES = {
    "budget": terms(yearly_budget=1_000_000),
    "limit": terms(times_per_year=2),
    "second": terms(second_from=1, yearly_budget=1_000_000),
}


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.usefixtures("slow")
async def test_officers_at_the_same_moment_spend_nothing_twice(
    database: Database, database_url: str, rule: str
) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        programme, members, officers = await grounds(at, RULES[rule])
        claimants = members if rule != "limit" else members[:1] * 5
        numbers = [(await filed(at, programme, each)).number for each in claimants]
    doors = [await Database.open(database_url) for _ in officers]

    async def approve(door: Database, officer: int, number: str) -> Verdict:
        async with door.transaction("approve") as connection:
            at = store(connection)
            claim = await at.care_claims.by_number(number, lock=True)
            assert claim is not None
            return await at.care_claims.approve(claim, officer)

    given = await asyncio.gather(
        *(
            approve(door, officer, number)
            for n, number in enumerate(numbers)
            for door, officer in [(doors[n % 2], officers[n % 2])]
        )
    )
    for door in doors:
        await door.close()
    good = {Verdict.APPROVED, Verdict.HALF_APPROVED}
    assert sum(each in good for each in given) == 2
    async with database.transaction("test") as connection:
        held = await connection.value(
            "SELECT SUM(amount) FROM care_claims WHERE state IN ('approved', 'half_approved')"
        )
    assert held == 1_000_000


@pytest.mark.usefixtures("slow")
async def test_one_claim_at_the_same_moment_is_approved_once(
    database: Database, database_url: str
) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        programme, [an, *_], officers = await grounds(at)
        number = (await filed(at, programme, an)).number
    other = await Database.open(database_url)

    async def approve(door: Database, officer: int) -> Verdict:
        async with door.transaction("approve") as connection:
            at = store(connection)
            claim = await at.care_claims.by_number(number)
            assert claim is not None
            return await at.care_claims.approve(claim, officer)

    given = await asyncio.gather(approve(database, officers[0]), approve(other, officers[1]))
    await other.close()
    assert sorted(given) == [Verdict.APPROVED, Verdict.ENDED]
