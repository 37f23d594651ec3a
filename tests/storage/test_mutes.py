from bot.core.announcements import Audience, Topic
from storage.database import Database
from tests.storage.announced import announcement, person, store, unit


async def test_muting_is_remembered_by_topic(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        an, binh = await person(at, "an"), await person(at, "binh")
        await at.mutes.mute(an, (Topic.EVENTS, Topic.EVENTS))
        await at.mutes.mute(an, (Topic.EVENTS, Topic.URGENT))
        assert await at.mutes.of(an) == {Topic.EVENTS, Topic.URGENT}
        assert await at.mutes.of(binh) == frozenset()
        await at.mutes.unmute(an, (Topic.EVENTS,))
        assert await at.mutes.of(an) == {Topic.URGENT}


async def test_who_muted_the_topic_is_not_in_the_audience(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        an = await person(at, "an", top)
        await person(at, "binh", top)
        await at.mutes.mute(an, (Topic.EVENTS,))
        count = at.deliveries.headcount
        assert (await count(top, Audience.MEMBERS, Topic.EVENTS)).people == 1
        assert (await count(top, Audience.MEMBERS, Topic.URGENT)).people == 2


async def test_muting_takes_back_what_waits_of_that_topic(database: Database) -> None:
    async with database.transaction("test") as connection:
        at = store(connection)
        top = await unit(at, "TOP")
        an = await person(at, "an", top)
        await person(at, "binh", top)
        muted = await announcement(at, an, top, topic=Topic.EVENTS)
        kept = await announcement(at, an, top, topic=Topic.URGENT)
        assert await at.announcements.claim_due()
        assert await at.announcements.claim_due()
        await at.mutes.mute(an, (Topic.EVENTS,))
        first = await at.deliveries.tally(muted.id, 1)
        second = await at.deliveries.tally(kept.id, 1)
        assert (first.waiting, first.cancelled) == (1, 1)
        assert (second.waiting, second.cancelled) == (2, 0)
