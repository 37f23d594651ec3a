"""Very many chats at once."""

from tests.faults.conftest import Record
from tests.faults.counts import COUNTS
from tests.faults.ledger import SCRIPTS
from tests.faults.scene import scene


async def test_many_chats_at_once(database_url: str, engine: str, record: Record) -> None:
    people = COUNTS.chats + len(SCRIPTS)
    async with scene(database_url, readers=people, talkers=COUNTS.chats) as at:
        await at.begin()
        record(await at.verdict("many chats at once", engine))
