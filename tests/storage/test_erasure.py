"""Erasing a person: the web chat, files and messages go, the proofs stay with the address."""

from datetime import date

from bot.core.calendar import WorkCalendar
from bot.core.chat import Address, Outbound, StoredFile
from bot.core.chatlog import Entry
from bot.core.members import Details, Role
from bot.core.privacy import RequestKind, RequestState
from bot.core.units import UnitKind
from storage.database import Database
from storage.store import Store
from tests.clocks import FrozenClock
from tests.databases import dump
from tests.storage.announced import owed
from tests.storage.test_privacy import at


async def web_person(store: Store) -> tuple[Address, int]:
    _, session = await store.chat_sessions.create("vi")
    address = Address(channel="web", chat_id=session.chat_id)
    return address, (await store.people.arrive(address, "vi")).id


async def wrote(store: Store, address: Address, text: str, file: StoredFile, source: str) -> None:
    sender = "me" if source.startswith("me") else "bot"
    entry = Entry(sender=sender, text=text, files=(file,))
    await store.chat_log.append(address.chat_id, source, entry, store.now)


async def test_the_web_chat_goes_with_its_files(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        address, lan = await web_person(store)
        elsewhere, binh = await web_person(store)
        mine = await store.files.add("me.jpg", "image/jpeg", b"me")
        theirs = await store.files.add("bot.pdf", "application/pdf", b"bot")
        others = await store.files.add("binh.jpg", "image/jpeg", b"binh")
        await wrote(store, address, "xin chào", mine, "me:1")
        await wrote(store, address, "thông báo", theirs, "bot:1")
        await wrote(store, elsewhere, "chào", others, "me:1")
        heir = await store.erasure.erase(lan)
        assert await store.chat_log.after(address.chat_id, 0, 9) == []
        assert len(await store.chat_log.after(elsewhere.chat_id, 0, 9)) == 1
        kept = [await store.files.get(each.id) for each in (mine, theirs, others)]
        assert [each is not None for each in kept] == [False, True, True]
        await wrote(store, address, "đã xoá", theirs, "bot:2")
        [last] = await store.chat_log.after(address.chat_id, 0, 9)
        assert last.seq == 3
        assert await store.people.reach(lan) is None
        reach = await store.people.reach(heir)
        assert reach is not None
        assert reach.address == address
        assert await store.people.reach(binh) is not None


async def test_messages_owed_are_not_sent_any_more(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        address, lan = await web_person(store)
        message = Outbound(id=store.ids.new(), address=address, text="vụ việc của chị")
        await store.outbox.queue([(message, "why")], lane=0)
        await store.erasure.erase(lan)
        assert await owed(store) == 0


async def test_proofs_go_to_the_address_and_say_nothing(
    database: Database, clock: FrozenClock
) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        _, lan = await web_person(store)
        await store.people.tell(lan, Details(phone="+84912345678", citizen_id="001095012345"))
        await store.people.consent(lan, "service", "1", "web")
        request, _ = await store.privacy.ask(
            lan, RequestKind.CORRECT, WorkCalendar(), subject="full_name", detail="Trần Thị Lan"
        )
        heir = await store.erasure.erase(lan)
        assert await store.people.consents(lan) == []
        [consent] = await store.people.consents(heir)
        assert consent.withdrawn_at == clock.now()
        [kept] = await store.privacy.of(heir)
        assert (kept.number, kept.state) == (request.number, RequestState.DONE)
        assert (kept.detail, kept.answer) == (None, None)
        assert await store.people.by_phone("+84912345678") == []
        assert await store.people.by_citizen_id("001095012345") == []
    assert "Trần Thị Lan".encode() not in await dump(database)


async def test_what_the_union_still_needs(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        _, lan = await web_person(store)
        assert (await store.erasure.holds(lan)).reasons == ()
        unit = await store.units.add("CD001", "CĐCS", UnitKind.GRASSROOTS, parent=None)
        await store.memberships.begin(lan, unit.id, date(2026, 1, 1), None)
        await store.units.appoint(lan, unit.id, Role.OFFICER)
        holds = await store.erasure.holds(lan)
        assert (holds.member_of, holds.reasons) == (unit.id, ("offices",))
