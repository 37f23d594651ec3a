"""What channels that take updates one by one share: a queue for each chat, and waiting."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager

Pause = Callable[[float], Awaitable[None]]
Job = Callable[[], Awaitable[None]]


def backoff(tries: int, slowest: float) -> float:
    """1, 2, 4 … seconds, never more than ``slowest``."""
    return min(2.0 ** min(tries, 16), slowest)


class ChatQueues:
    """One chat's jobs strictly in order, chats side by side.

    A job should hold one of the ``slots`` only while the engine works, and they are given in the
    order they are asked for: a chat with fifty messages waits for each of them behind everybody
    else.
    """

    def __init__(self, slots: int, pause: Pause) -> None:
        self.slots = asyncio.Semaphore(slots)
        self.tasks: set[asyncio.Task[None]] = set()
        self._pause = pause
        self._queues: dict[str, deque[Job]] = {}
        self._pausing: set[asyncio.Future[None]] = set()
        self._closing = False

    def __len__(self) -> int:
        """How many chats have something waiting or under way."""
        return len(self._queues)

    def put(self, chat: str, job: Job) -> None:
        """Has ``job`` done after everything else of its chat."""
        if chat in self._queues:
            self._queues[chat].append(job)
            return
        self._queues[chat] = deque([job])
        self.spawn(self._work(chat, self._queues[chat]))

    async def paused(self, seconds: float) -> bool:
        """Waits; False when closing cut the pause short."""
        nap = asyncio.ensure_future(self._nap(seconds))
        self._pausing.add(nap)
        await asyncio.wait({nap})
        self._pausing.discard(nap)
        return not self._closing

    def spawn(self, work: Coroutine[None, None, None]) -> None:
        """Runs ``work`` beside the queues; closing waits for it."""
        task = asyncio.create_task(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def close(self) -> None:
        """Lets what is under way end; what waits is left for the next start."""
        self._closing = True
        for task in self._pausing:
            task.cancel()
        while self.tasks:
            await asyncio.wait(self.tasks)

    async def _work(self, chat: str, queue: deque[Job]) -> None:
        while queue and not self._closing:
            await queue.popleft()()
        del self._queues[chat]

    async def _nap(self, seconds: float) -> None:
        if not self._closing:
            await self._pause(seconds)


class UnderWay:
    """Counts what runs, and waits until nothing does."""

    def __init__(self) -> None:
        self._count = 0
        self._none = asyncio.Event()
        self._none.set()

    @contextmanager
    def one(self) -> Iterator[None]:
        self._count += 1
        self._none.clear()
        try:
            yield
        finally:
            self._count -= 1
            if not self._count:
                self._none.set()

    async def none_left(self) -> None:
        await self._none.wait()


async def first(*works: Awaitable[object]) -> None:
    """Waits for one of them and cancels the rest."""
    tasks = [asyncio.ensure_future(work) for work in works]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
