"""``nhipcau outbox``: what waits, what was given up, and giving that another try or an end."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import datetime

from bot.administration.ground import Ground, found
from bot.administration.progress import progress
from bot.administration.report import Report
from bot.app import open_vault
from bot.core import masking
from bot.core.backlog import LANES, Backlog
from bot.core.dead_letters import DeadLetter, Stays
from bot.core.delivery import Holder
from bot.core.errors import OperatorError
from bot.core.ids import Ids, short, unshort
from bot.core.moments import local
from bot.engine.clock import SystemClock
from bot.engine.outbox.tenure import BEAT
from bot.settings import Settings
from storage.dead_letters import DeadLetters
from storage.probe import check_schema
from storage.store import Store, Stores

Sure = Callable[[str], bool]
"""Asks the operator; False when they would rather not."""
Pause = Callable[[float], Awaitable[None]]
Act = Callable[[DeadLetters, Sequence[int]], Awaitable[list[int]]]

ALL = "all"
PORTION = 500
UNCHANGED = "nothing was changed"
_MEND = "see nhipcau outbox --failed"
_LOOK_AGAIN = 0.5
_LOOKS = int((BEAT + 1.5) / _LOOK_AGAIN)  # who lives shows it within one beat
_SPANS = ((86_400, "d"), (3_600, "h"), (60, "min"))
_STAYS = {
    Stays.UNREACHABLE: "to an address that cannot be reached until the person writes again",
    Stays.OVERTAKEN: "of a broadcast that was settled for this person in another way",
    Stays.UNWANTED: "of a broadcast that was stopped or paused, or whose topic is muted",
}


@asynccontextmanager
async def _ground(settings: Settings) -> AsyncIterator[Ground]:
    """The database that is there: a wrong path must not look like an empty outbox."""
    clock = SystemClock()
    async with found(settings) as database:
        await check_schema(database)
        yield Ground(database, Stores(open_vault(settings), Ids(clock.now)), clock)


async def look(settings: Settings, *, pause: Pause = asyncio.sleep) -> Report:
    """A line a channel: what waits, what is dead, who sends. Takes as long as a beat."""
    async with _ground(settings) as ground:
        async with ground.database.reading("outbox") as connection:
            backlogs = await ground.stores.at(connection, ground.clock.now()).backlogs.all()
        alive = await _alive(ground, backlogs, pause)
    head = ("channel", *LANES.values(), "in hand", "dead", "sender", "down since", "this month")
    now, quotas = ground.clock.now(), settings.quotas
    rows = [(*_row(each, alive, now), _month(each, quotas)) for each in backlogs]
    return Report(_columns([head, *rows]) if rows else ("nothing was ever sent, nothing waits",))


async def _alive(ground: Ground, before: Iterable[Backlog], pause: Pause) -> set[str]:
    """The channels whose holder's beat grows while we watch: no clock can tell."""
    watched = {each.channel: each.holder for each in before if each.holder and each.holder.name}
    alive: set[str] = set()
    for _ in range(_LOOKS):
        if alive == watched.keys():
            break
        await pause(_LOOK_AGAIN)
        async with ground.database.reading("outbox") as connection:
            now = await ground.stores.at(connection, ground.clock.now()).backlogs.holders()
        alive |= {name for name, holder in watched.items() if now.get(name) != holder}
    return alive


def _row(backlog: Backlog, alive: set[str], now: datetime) -> tuple[str, ...]:
    lanes = (backlog.lanes.get(lane) for lane in LANES)
    return (
        backlog.channel,
        *(f"{each.queued} ({span(each.seconds(now))})" if each else "0" for each in lanes),
        str(backlog.in_hand),
        str(backlog.dead),
        _sender(backlog.holder, alive=backlog.channel in alive),
        f"{local(backlog.down_since):%Y-%m-%d %H:%M}" if backlog.down_since else "-",
    )


def _month(backlog: Backlog, quotas: Mapping[str, int]) -> str:
    """Messages of this month, of how many, where the messenger counts them."""
    most = quotas.get(backlog.channel)
    if backlog.used is None and most is None:
        return "-"
    return f"{backlog.used or 0} of {most}" if most else str(backlog.used)


def _sender(holder: Holder | None, *, alive: bool) -> str:
    if holder is None or not holder.name:
        return "nobody"
    return f"{holder.name} ({'alive' if alive else 'silent'})"


def span(seconds: int) -> str:
    """A length of time in its largest unit: ``3 min``."""
    for size, unit in _SPANS:
        if seconds >= size:
            return f"{seconds // size} {unit}"
    return f"{seconds} s"


def _columns(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return tuple(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


async def failed(settings: Settings, *, limit: int) -> Report:
    """A line a dead letter, the newest first; never what it says, nor to whom in full."""
    async with _ground(settings) as ground, ground.database.reading("outbox") as connection:
        letters = ground.stores.at(connection, ground.clock.now()).dead_letters
        newest, total = await letters.newest(limit), await letters.count()
    if not newest:
        return Report(("no dead letters",))
    head = ("id", "since", "channel", "chat", "lane", "tries", "arrived", "reason", "retry")
    more = total - len(newest)
    rest = (f"and {more} older: --limit shows more",) if more else ()
    return Report((*_columns([head, *map(_letter, newest)]), *rest))


def _letter(letter: DeadLetter) -> tuple[str, ...]:
    return (
        short(letter.id),
        f"{local(letter.since):%Y-%m-%d %H:%M}",
        letter.channel,
        masking.chat(letter.chat_id),
        LANES.get(letter.lane, str(letter.lane)),
        str(letter.attempts),
        "perhaps" if letter.maybe_sent else "no",
        letter.error,
        f"no: {letter.stays}" if letter.stays else "yes",
    )


async def retry(settings: Settings, wanted: Sequence[str], sure: Sure) -> Report:
    """Queues dead letters again; ``wanted`` are short ids, or ``all``."""
    async with _ground(settings) as ground:
        standing = await _standing(ground, wanted)
        ready = [number for number, stays in standing.items() if stays is None]
        if ready and not sure(f"Send {_letters(len(ready))} again?"):
            return Report((UNCHANGED,))
        count = await _act(ground, DeadLetters.revive, "outbox.retry", ready, wanted)
    stay = Counter(stays for stays in standing.values() if stays)
    left = (f"{n} left: {_STAYS[reason]}" for reason, n in sorted(stay.items()))
    return Report((f"{_letters(count)} put back, due now", *left))


async def drop(settings: Settings, wanted: Sequence[str], sure: Sure) -> Report:
    """Ends dead letters for good; ``wanted`` as for ``retry``."""
    async with _ground(settings) as ground:
        meant = list(await _standing(ground, wanted))
        if meant and not sure(f"Give {_letters(len(meant))} up for good?"):
            return Report((UNCHANGED,))
        count = await _act(ground, DeadLetters.drop, "outbox.drop", meant, wanted)
    return Report((f"{_letters(count)} dropped",))


async def _standing(ground: Ground, wanted: Sequence[str]) -> dict[int, Stays | None]:
    """The dead letters that are meant; OperatorError for an id that no message has."""
    ids = None if ALL in wanted else [_id(each) for each in wanted]
    async with ground.database.reading("outbox") as connection:
        letters = ground.stores.at(connection, ground.clock.now()).dead_letters
        unknown = set(ids) - await letters.known(ids) if ids else set()
        if unknown:
            raise OperatorError(f"there is no message {short(min(unknown))}: {_MEND}")
        return await letters.standing(ids)


def _id(given: str) -> int:
    number = unshort(given)
    if number is None:
        raise OperatorError(f"{given!r} is no id of a letter: {_MEND}")
    return number


async def _act(
    ground: Ground, act: Act, name: str, ids: Sequence[int], wanted: Sequence[str]
) -> int:
    """Does it in portions, none of which keeps the bot waiting; how many letters it changed."""
    count = 0
    with progress("dead letters", len(ids)) as done:
        for portion in (ids[n : n + PORTION] for n in range(0, len(ids), PORTION)):
            async with ground.database.transaction(name) as connection:
                store = ground.stores.at(connection, ground.clock.now())
                changed = await act(store.dead_letters, portion)
                await _note(store, name, changed, everything=ALL in wanted)
            count += len(changed)
            done(len(portion))
    return count


async def _note(store: Store, act: str, changed: Sequence[int], *, everything: bool) -> None:
    """Writes to the trail what the operator changed; it has no actor for whom at a terminal."""
    root = await store.units.root()
    objects = [f"{ALL}:{len(changed)}"] if everything else [short(each) for each in changed]
    for each in objects if changed else ():
        await store.audit.write(None, act, each, root.path if root else "/")


def _letters(count: int) -> str:
    return f"{count} dead letter" + ("" if count == 1 else "s")
