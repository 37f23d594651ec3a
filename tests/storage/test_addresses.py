"""Which address a notice goes to: the chosen messenger, where they wrote last, what works."""

from datetime import timedelta

import pytest

from bot.core.chat import Address, Inbound
from storage.addresses import NEAREST, down_since
from storage.database import Connection, Database
from storage.store import Store
from tests.clocks import FrozenClock
from tests.storage.test_privacy import at

CHANNELS = ("telegram", "zalo", "web")
MINUTE = timedelta(minutes=1)


def address(channel: str) -> Address:
    return Address(channel=channel, chat_id=f"{channel}-1")


async def lan(store: Store) -> int:
    """Somebody on three messengers, seen on each at this very moment."""
    person = (await store.people.arrive(address("telegram"), "vi")).id
    for channel in CHANNELS[1:]:
        await store.people.arrive(address(channel), "vi")
        await store.people.adopt(address(channel), person)
    return person


async def says(store: Store, channel: str) -> None:
    """A word on this messenger; as a turn does it, without marking the address each time."""
    inbound = Inbound(address=address(channel), external_id="x", at=store.now, text="x")
    await store.conversations.save(await store.conversations.load(inbound))


async def down(connection: Connection, store: Store, channel: str, span: timedelta) -> None:
    await connection.run(
        "INSERT INTO dispatchers (channel, holder, epoch, beat, down_since)"
        " VALUES (:channel, '', 1, 1, :since)",
        channel=channel,
        since=store.now - span,
    )


async def away(connection: Connection, channel: str) -> None:
    await connection.run("UPDATE addresses SET reachable = 0 WHERE channel = :c", c=channel)


async def reached(store: Store, person: int) -> str | None:
    """Where a notice goes, by both ways of asking."""
    found = await store.people.reach(person)
    rows = await store.connection.all(
        NEAREST.format(person=":id"),
        id=person,
        down_since=down_since(store.now),
    )
    channel = None if found is None else found.address.channel
    assert [row["channel"] for row in rows] == ([] if channel is None else [channel])
    return channel


async def test_where_they_wrote_last(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        person = await lan(at(connection, clock))
        for channel in ("zalo", "telegram", "web", "zalo", "telegram"):
            clock.move(MINUTE)
            await says(at(connection, clock), channel)
            assert await reached(at(connection, clock), person) == channel


@pytest.mark.parametrize(
    ("chosen", "out", "broken", "expected"),
    [
        ("zalo", {}, (), "zalo"),
        ("zalo", {"zalo": 9}, (), "zalo"),
        ("zalo", {"zalo": 10}, (), "telegram"),
        ("zalo", {"zalo": 60}, (), "telegram"),
        ("zalo", {}, ("zalo",), "telegram"),
        ("zalo", {"telegram": 60}, ("zalo",), "web"),
        ("zalo", {"zalo": 60, "telegram": 60}, (), "web"),
        ("zalo", {"zalo": 60, "telegram": 60, "web": 60}, (), "zalo"),
        ("zalo", {"telegram": 60}, ("zalo", "web"), "telegram"),
        ("zalo", {}, CHANNELS, None),
        (None, {}, (), "telegram"),
        (None, {"telegram": 60}, (), "web"),
        (None, {}, ("telegram", "web"), "zalo"),
        ("sms", {}, (), "telegram"),
    ],
)
async def test_the_chosen_one_unless_it_cannot(
    database: Database,
    clock: FrozenClock,
    chosen: str | None,
    out: dict[str, int],
    broken: tuple[str, ...],
    expected: str | None,
) -> None:
    """The last words were on Zalo, then on the web page, then on Telegram."""
    async with database.transaction("test") as connection:
        person = await lan(at(connection, clock))
        for channel in ("zalo", "web", "telegram"):
            clock.move(MINUTE)
            await says(at(connection, clock), channel)
        store = at(connection, clock)
        await store.addresses.choose(person, chosen)
        assert await store.addresses.chosen(person) == chosen
        for channel, minutes in out.items():
            await down(connection, store, channel, minutes * MINUTE)
        for channel in broken:
            await away(connection, channel)
        assert await reached(store, person) == expected


async def test_what_cannot_go_somewhere_goes_to_the_next(
    database: Database, clock: FrozenClock
) -> None:
    async with database.transaction("test") as connection:
        person = await lan(at(connection, clock))
        for channel in ("zalo", "web", "telegram"):
            clock.move(MINUTE)
            await says(at(connection, clock), channel)
        store = at(connection, clock)
        second = Address(channel="telegram", chat_id="telegram-2")
        await store.people.arrive(second, "vi")
        await store.people.adopt(second, person)
        next_address, first = store.addresses.next_address, address("telegram")
        assert await next_address(first, down=False) == second
        assert await next_address(first, down=True) == address("web")
        await down(connection, store, "web", 60 * MINUTE)
        assert await next_address(first, down=True) == address("zalo")
        await away(connection, "zalo")
        assert await next_address(first, down=True) is None
        assert await next_address(second, down=False) == first
        await away(connection, "telegram")
        assert await next_address(first, down=False) == address("web")
        await away(connection, "web")
        assert await next_address(first, down=False) is None
        stranger = Address(channel="zalo", chat_id="nobody")
        assert await next_address(stranger, down=False) is None


async def test_addresses_are_known_by_tokens(database: Database, clock: FrozenClock) -> None:
    async with database.transaction("test") as connection:
        store = at(connection, clock)
        person = await lan(store)
        await away(connection, "zalo")
        known = await store.addresses.of(person)
        assert [each.address.channel for each in known] == ["telegram", "web", "zalo"]
        assert [each.reachable for each in known] == [True, True, False]
        assert len({each.token for each in known}) == 3
        assert all(each.address.chat_id not in each.token for each in known)
        assert await store.addresses.of(person + 1) == []
