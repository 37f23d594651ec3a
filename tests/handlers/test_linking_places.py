"""Where notices go, taking a messenger off, and what the record of two messengers becomes."""

import asyncio
import json
from datetime import timedelta

import pytest

from bot.core.calendar import WorkCalendar
from bot.core.members import Details, Role
from bot.core.privacy import RequestKind
from storage.database import Database
from tests.branch import Branch, grow, report
from tests.clocks import FrozenClock
from tests.databases import count_rows
from tests.kit import Talker, World
from tests.linking import CHANNELS, CODE, code_of, join, offer, same_person


@pytest.fixture
def world(database: Database, clock: FrozenClock) -> World:
    """A bot on four messengers."""
    return World(database, clock, channels=CHANNELS)


@pytest.fixture
async def branch(world: World) -> Branch:
    return await grow(world)


async def linked(world: World, *channels: str) -> list[Talker]:
    """One person on several messengers; the one linked last was used last."""
    first, *others = [world.person(f"lan-{each}", channel=each) for each in channels]
    for other in others:
        assert await join(first, other) == ["link-done", "menu"]
    return [first, *others]


async def down(world: World, channel: str, span: timedelta) -> None:
    async with world.database.transaction("down") as connection:
        await connection.run(
            "INSERT INTO dispatchers (channel, holder, epoch, beat, down_since)"
            " VALUES (:channel, '', 1, 1, :since)"
            " ON CONFLICT (channel) DO UPDATE SET down_since = excluded.down_since",
            channel=channel,
            since=world.clock.now() - span,
        )


async def filed(branch: Branch, who: Talker) -> str:
    """A case of somebody who agreed to the notice; its number."""
    await who.say("/batdau u-CD001")
    await who.send(button="grievance:")
    if await who.at() == "consent.notice":
        await who.tap("agree")
    await who.tap("!cancel")
    await report(who)
    return (await branch.case(who)).number


def newest(*places: Talker) -> list[str]:
    """Where the newest message to these is the answer to a case."""
    return [each.address.channel for each in places if each.keys()[-1] == "case-answer-news"]


async def test_news_go_where_they_wrote_last(world: World, branch: Branch) -> None:
    officer = await branch.officer("officer", branch.plant)
    telegram, zalo = await linked(world, "telegram", "zalo")
    number = await filed(branch, telegram)
    await officer.say(f"/traloi {number} Đã gặp công ty")
    assert newest(telegram, zalo) == ["telegram"]
    await zalo.say("/menu")
    await telegram.say("/menu")
    await zalo.say("/menu")
    await officer.say(f"/traloi {number} Công ty hứa trả")
    assert newest(telegram, zalo) == ["zalo"]


async def test_the_chosen_messenger_gets_the_news(world: World, branch: Branch) -> None:
    officer = await branch.officer("officer", branch.plant)
    telegram, zalo = await linked(world, "telegram", "zalo")
    number = await filed(branch, telegram)
    assert await telegram.say("/hoso") == ["profile"]
    assert await telegram.tap("links") == ["links"]
    payloads = [choice.payload for choice in telegram.choices()]
    assert payloads[:2] == ["link.notices:telegram", "link.notices:zalo"]
    assert await telegram.tap("link.notices:zalo") == ["links-chosen"]
    assert "Zalo" in telegram.heard[0].text
    await telegram.say("/menu")
    await officer.say(f"/traloi {number} Đã gặp công ty")
    assert newest(telegram, zalo) == ["zalo"]
    await down(world, "zalo", timedelta(minutes=9))
    await officer.say(f"/traloi {number} Công ty hứa trả")
    assert newest(telegram, zalo) == ["zalo"]
    world.clock.move(timedelta(minutes=2))
    await officer.say(f"/traloi {number} Công ty đã trả")
    assert newest(telegram) == ["telegram"]


async def test_the_choice_is_taken_back(world: World) -> None:
    telegram, zalo, web = await linked(world, "telegram", "zalo", "web")
    assert await zalo.say("nhan tin qua zalo") == ["links"]
    assert len(zalo.choices()) == 6
    await zalo.tap("link.notices:zalo")
    await zalo.tap("links")
    payloads = [choice.payload for choice in zalo.choices()]
    assert payloads[:3] == ["link.notices:telegram", "link.notices:web", "link.notices:last"]
    assert await zalo.tap("link.notices:last") == ["links-chosen"]
    assert await web.send(button="link.notices:sms") == ["links"]
    async with world.database.reading("chosen") as connection:
        addresses = world.store(connection).addresses
        assert await addresses.chosen(await telegram.person_id()) is None


async def test_with_one_messenger_there_is_nothing_to_choose(world: World) -> None:
    an = world.person("an", channel="web")
    assert await an.send(button="links:") == ["links-one"]
    assert await an.tap("link") == ["link-mine"]
    assert await an.send(button="link.remove:") == ["unlinking-only"]
    assert await an.send(button="link.remove:0123") == ["unlinking-only"]
    assert await an.say("doi sang zalo") == ["link-mine"]


@pytest.mark.parametrize(
    ("words", "heard"),
    [
        ("lien ket zalo", "link-mine"),
        ("Liên kết Zalo với Telegram", "link-mine"),
        ("noi tai khoan", "link-mine"),
        ("cho em doi sang zalo voi", "link-mine"),
        ("nhan tin qua zalo duoc khong", "link-mine"),
        ("link account", "link-mine"),
        ("go lien ket", "unlinking-only"),
        ("dung nhan tin", "notices-stopped"),
    ],
)
async def test_free_words(world: World, words: str, heard: str) -> None:
    assert await world.person("an", channel="web").say(words) == [heard]


async def test_a_messenger_without_a_name_and_two_of_a_kind(world: World) -> None:
    first, second = world.person("a", channel="web"), world.person("b", channel="web")
    await join(first, second)
    odd = world.person("c", channel="test")
    await join(first, odd)
    await odd.send(button="links:")
    text = odd.heard[0].text
    assert "(1)" in text
    assert "(2)" in text
    assert "test" in text


async def test_another_messenger_is_taken_off(world: World, branch: Branch) -> None:
    telegram, zalo = await linked(world, "telegram", "zalo")
    number = await filed(branch, telegram)
    await zalo.say("/thamgia")
    before = await zalo.person_id()
    await telegram.say("go lien ket")
    assert await telegram.at() == "unlinking.which"
    assert await telegram.say("zalo") == ["unlinking-confirm"]
    assert await telegram.tap("confirm") == ["unlinking-done"]
    assert zalo.keys()[-1] == "unlinking-news"
    assert not await same_person(telegram, zalo)
    assert await telegram.person_id() == before
    assert await zalo.at() is None
    assert await zalo.say(f"/vuviec {number}") != await telegram.say(f"/vuviec {number}")
    assert await zalo.say("/hoso") == ["profile"]
    assert await zalo.send(button="link.remove:") == ["unlinking-only"]


async def test_this_messenger_is_taken_off_by_who_did_not_want_it(world: World) -> None:
    """The button under the news of a joining; what was the second one's stays where it is."""
    telegram, zalo = await linked(world, "telegram", "zalo")
    assert telegram.keys()[-1] == "link-news"
    assert await telegram.tap("link.remove") == ["unlinking-confirm"]
    assert "Zalo" in telegram.heard[0].text
    assert await telegram.tap("confirm") == ["unlinking-done"]
    assert not await same_person(telegram, zalo)
    assert await join(telegram, zalo) == ["link-done", "menu"]
    await zalo.send(button="link.remove:")
    await zalo.say("zalo")
    assert await zalo.tap("confirm") == ["unlinking-news"]
    assert telegram.keys()[-1] == "unlinking-done"
    assert not await same_person(telegram, zalo)


async def test_keeping_and_coming_late(world: World) -> None:
    telegram, zalo = await linked(world, "telegram", "zalo")
    await telegram.tap("link.remove")
    assert await telegram.tap("decline") == ["unlinking-kept"]
    await join(telegram, web := world.person("s", channel="web"))
    for each in (telegram, zalo):
        await each.send(button="link.remove:")
        await each.say("trang web")
    assert await telegram.tap("confirm") == ["unlinking-done"]
    assert await zalo.tap("confirm") == ["links"]
    assert await same_person(telegram, zalo)
    assert not await same_person(telegram, web)


async def test_the_last_messenger_stays_when_two_take_each_other_off(world: World) -> None:
    telegram, zalo = await linked(world, "telegram", "zalo")
    for each, other in ((telegram, "zalo"), (zalo, "telegram")):
        await each.send(button="link.remove:")
        await each.say(other)
    taps = [each.update(button=each.find("confirm")) for each in (telegram, zalo)]
    await asyncio.gather(*(world.engine.receive(each) for each in taps))
    await world.engine.outbox.drain()
    assert "engine-apology" not in (*telegram.keys(), *zalo.keys())
    for each in (telegram, zalo):
        assert await each.say("/menu") == ["menu"]


async def tell(world: World, who: Talker, details: Details, name: str | None = None) -> None:
    person_id = await who.person_id()
    async with world.database.transaction("tell") as connection:
        people = world.store(connection).people
        await people.tell(person_id, details)
        if name:
            await people.name(person_id, name)


async def test_two_records_are_merged_by_chat(world: World, branch: Branch) -> None:
    """A member on one messenger who reported something nameless on another."""
    lan = await branch.member("lan", branch.plant, full_name="Trần Thị Lan")
    await tell(world, lan, Details(phone="+84912345678"))
    zalo = world.person("84", channel="zalo")
    number = await filed(branch, zalo)
    await tell(world, zalo, Details(phone="+84900000000", home="Đồng Nai"))
    await zalo.send(button="notice.mute:events")
    before, emptied = await lan.person_id(), await zalo.person_id()
    await lan.say("/lienket")
    await zalo.say(f"/lienket {code_of(lan)}")
    assert "T•••" in zalo.heard[0].text
    await zalo.tap("confirm")
    assert await lan.person_id() == await zalo.person_id() == before
    assert [each.number for each in await branch.cases(lan)] == [number]
    assert await branch.audited(str(emptied)) == ["person.link"]
    async with world.database.reading("look") as connection:
        store = world.store(connection)
        details = await store.people.details(before)
        assert details == Details(phone="+84912345678", home="Đồng Nai")
        assert await store.mutes.of(before) == {"events"}
    assert await lan.say(f"/vuviec {number}") == await zalo.say(f"/vuviec {number}")


async def two_workers(branch: Branch) -> tuple[Talker, Talker]:
    """Two who agreed to the notice."""
    first = await branch.worker("first")
    second = await branch.worker("second")
    return first, second


@pytest.mark.parametrize("clash", ["identity", "membership", "application", "request"])
async def test_what_contradicts_is_an_officers_to_decide(
    world: World, branch: Branch, clash: str
) -> None:
    first, second = await two_workers(branch)
    one, two = await first.person_id(), await second.person_id()
    if clash == "identity":
        await tell(world, first, Details(citizen_id="001095012345"))
        await tell(world, second, Details(citizen_id="001095012346"))
    async with world.database.transaction("give") as connection:
        store = world.store(connection)
        if clash == "membership":
            for person, unit in ((one, branch.plant), (two, branch.other)):
                await store.memberships.begin(person, unit.id, world.clock.now().date(), None)
        if clash == "request":
            await store.privacy.ask(one, RequestKind.ERASE, WorkCalendar())
        if clash == "application":
            await store.memberships.begin(one, branch.plant.id, world.clock.now().date(), None)
            await connection.run(
                "INSERT INTO applications (id, number, person_id, unit_id, route, workplace,"
                " form_sealed, state, submitted_at) VALUES (1, 'GN', :id, :unit, 'A', 'x', :form,"
                " 'submitted', 1)",
                id=two,
                unit=branch.plant.id,
                form=b"x",
            )
    await offer(first)
    assert await second.say(f"/lienket {CODE}") == [f"link-clash-{clash}"]
    assert "ask:" in [choice.payload for choice in second.choices()]
    assert not await same_person(first, second)
    await first.say("/menu")
    assert await second.say("/menu") == ["menu"]


async def test_what_comes_to_contradict_before_the_answer(world: World, branch: Branch) -> None:
    first, second = await two_workers(branch)
    await tell(world, first, Details(citizen_id="001095012345"))
    await offer(first)
    assert await second.say(f"/lienket {CODE}") == ["linking-confirm"]
    await tell(world, second, Details(citizen_id="001095012346"))
    assert await second.tap("confirm") == ["link-clash-identity"]
    assert not await same_person(first, second)


async def test_an_old_id_still_leads_to_the_person(world: World, branch: Branch) -> None:
    """News that name the emptied person, and an invitation on paper with the old id."""
    lan = await branch.member("lan", branch.plant, full_name="Trần Thị Lan")
    zalo = world.person("84", channel="zalo")
    await zalo.say("/menu")
    old = await zalo.person_id()
    await join(lan, zalo)
    async with world.database.reading("reach") as connection:
        people = world.store(connection).people
        reach = await people.reach(old)
        assert reach is not None
        assert reach.address == zalo.address
        assert (await people.known(old)).full_name == "Trần Thị Lan"


async def test_the_copy_lists_the_messengers(world: World) -> None:
    telegram, zalo = await linked(world, "telegram", "zalo")
    await zalo.send(button="link.notices:telegram")
    await zalo.say("/riengtu")
    await zalo.tap("privacy.copy")
    [file] = zalo.heard[0].files
    async with world.database.reading("file") as connection:
        content = await world.store(connection).files.content(file.id)
    copy = json.loads(content or b"{}")
    assert sorted(each["channel"] for each in copy["addresses"]) == ["telegram", "zalo"]
    assert copy["person"]["notices_on"] == "telegram"
    assert telegram.address.chat_id not in json.dumps(copy)


async def test_erasing_takes_the_link_too(world: World, branch: Branch) -> None:
    officer = await branch.officer("dpo", branch.top, Role.DATA_OFFICER)
    telegram, zalo = await linked(world, "telegram", "zalo")
    await telegram.say("/lienket")
    await zalo.send(button="privacy.erase:")
    await zalo.tap("yes")
    await officer.say("/yeucau")
    await officer.tap("request.show", "request.erase", "yes")
    assert not await same_person(telegram, zalo)
    assert zalo.keys()[-1] == "privacy-done-erase"
    assert (await count_rows(world.database))["link_codes"] == 0
    async with world.database.reading("look") as connection:
        joined = await connection.value(
            "SELECT COUNT(*) FROM people WHERE joined_into IS NOT NULL"
        )
    assert joined == 0
