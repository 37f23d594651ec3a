"""One print after another: leased, rendered in a thread, handed to the outbox."""

import asyncio
import logging
from datetime import datetime

from bot.core.chat import Outbound
from bot.core.delivery import ANSWERS
from bot.core.errors import OperatorError, StorageError
from bot.core.files import FileRefused, check
from bot.core.prints import MOST_TRIES, Job
from bot.core.sheet import Sheet
from bot.engine.outbox import Outbox, Tools
from bot.engine.outbox.tools import Signal
from bot.engine.post import Post
from bot.engine.press.printer import Printer, Unprintable
from bot.engine.turn import Notice, say
from bot.log import event

_IDLE = 5.0  # another process may have died with something in hand
_PATIENCE = 20.0
_log = logging.getLogger(__name__)


class Press:
    """A file comes at least once, whatever dies where: the row waits until the transaction that
    queues the message has marked it."""

    def __init__(self, tools: Tools, post: Post, outbox: Outbox, printer: Printer) -> None:
        self._tools = tools
        self._post = post
        self._outbox = outbox
        self._printer = printer
        self._asked = Signal()
        self._ending = False
        self._loop: asyncio.Task[None] | None = None
        self.beat: datetime | None = None

    def wake(self) -> None:
        """Says that something may be there to print."""
        self._asked.set()

    async def take_over(self) -> None:
        """At the start of the only process: what one that died had in hand is due at once."""
        async with self._tools.transaction("press take over") as store:
            await store.prints.take_over()

    def start(self) -> None:
        """Begins to print; returns at once."""
        self._ending = False
        self._loop = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Begins nothing new, and returns when what is in hand has ended."""
        if self._loop is None:
            return
        self._ending = True
        self.wake()
        await asyncio.wait([self._loop], timeout=_PATIENCE)
        self._loop.cancel()
        await asyncio.gather(self._loop, return_exceptions=True)
        self._loop = None

    async def drain(self) -> None:
        """Prints until nothing is due: for tests and robots."""
        while await self._next():
            pass

    async def _run(self) -> None:
        while not self._ending:
            self.beat = self._tools.clock.now()
            if not await self._tried():
                await self._asked.wait(_IDLE)

    async def _tried(self) -> bool:
        """Whether there was anything to print and the database was there."""
        try:
            return await self._next()
        except StorageError as error:  # what is in hand is due again when its lease is over
            event(_log, "press.failed", error=error)
            return False

    async def _next(self) -> bool:
        async with self._tools.transaction("press lease") as store:
            job = await store.prints.lease()
        if job is None:
            return False
        try:
            await self._print(job)
        except Unprintable as error:
            await self._failed(job, error.kind)
        return True

    async def _print(self, job: Job) -> None:
        if job.tries > MOST_TRIES:  # those who tried before never came back
            raise Unprintable("died")
        read = await self._read(job)
        if read is None:
            return
        sheet, message = read
        content = await asyncio.to_thread(self._printer.render, sheet, job.format)
        await self._finish(job, message, content)

    async def _read(self, job: Job) -> tuple[Sheet, Outbound] | None:
        async with self._tools.database.reading("press read") as connection:
            prints = self._tools.stores.at(connection, self._tools.clock.now()).prints
            try:
                return await prints.read(job)
            except (OperatorError, ValueError) as error:
                raise Unprintable(type(error).__name__) from None

    async def _finish(self, job: Job, message: Outbound, content: bytes) -> None:
        """The file, its message and the mark: all of them or none."""
        try:
            name, mime = check(f"{job.name}.{job.format}", content)
        except FileRefused as error:
            raise Unprintable(error.problem) from None
        async with self._tools.transaction("press finish") as store:
            if not await store.prints.hold(job):
                return
            file = await store.files.add(name, mime, content)
            ready = {"id": store.ids.new(), "files": (*message.files, file)}
            owed = message.model_copy(update=ready)
            await store.outbox.queue([(owed, _why(job))], lane=ANSWERS)
            await store.prints.end(job, file)
        self._tools.metrics.count("prints_done", format=job.format)
        self._outbox.wake(job.address.channel)

    async def _failed(self, job: Job, kind: str) -> None:
        """Once more, behind the others; after the last time the person hears of it."""
        self._tools.metrics.count("prints_failed", kind=kind)
        async with self._tools.transaction("press failed") as store:
            if not await store.prints.hold(job):
                return
            if job.tries < MOST_TRIES:
                await store.prints.release(job)
                return
            await store.prints.end(job, None)
            sorry = say("engine-print-failed", name=job.name)
            notice = Notice(job.person_id, sorry, _why(job), ANSWERS, job.address)
            await self._post.notices(store, [notice])
        event(_log, "press.given-up", level=logging.ERROR, row=job.id, kind=kind)
        self._outbox.wake(job.address.channel)


def _why(job: Job) -> str:
    return f"print:{job.id}"
