"""Two messengers of one person, for dialogs about linking."""

import asyncio

from tests.kit import Talker, World

CHANNELS = ("telegram", "zalo", "web", "test")
CODE = "482913"


def code_of(who: Talker) -> str:
    """The code in the newest message that shows one."""
    shown_in = [each.text for each in who.received() if each.key == "link-mine"]
    return shown_in[-1].partition("\n")[0].rpartition(":")[2].strip()


async def offer(who: Talker, code: str = CODE) -> None:
    """As ``/lienket``, with a code that is known."""
    person_id = await who.person_id()
    async with who.world.database.transaction("offer") as connection:
        links = who.world.store(connection).links
        assert await links.offer(person_id, who.address, code)


async def join(first: Talker, second: Talker) -> list[str]:
    """The whole dialog; the text ids of the last answers."""
    await first.say("/lienket")
    assert await second.say(f"/lienket {code_of(first)}") in (
        ["linking-confirm"],
        ["linking-confirm-officer"],
    )
    return await second.tap("confirm")


async def same_person(*talkers: Talker) -> bool:
    return len({await each.person_id() for each in talkers}) == 1


async def warm(world: World) -> None:
    """Opens several connections to the database, so that turns really run at once."""
    many = [world.person(f"warm{n}") for n in range(6)]
    await asyncio.gather(*(world.engine.receive(each.update(text="/menu")) for each in many))
