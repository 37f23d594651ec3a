"""What holds of every flow at every step, on the walks of ``tests/walks.py``."""

import itertools
import unicodedata
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import pytest

from bot.core.answers import match_choice, navigation
from bot.core.answers.lists import marks
from bot.core.chat import Choice, Location, Outbound
from bot.core.ids import short
from bot.core.words import fold
from bot.engine.screen import MOST, WAYS_OUT, act_payload, step_payload
from bot.engine.turn import button
from handlers import SERVICES
from handlers.benefits.library import LIBRARY
from storage.database import Database
from tests.clocks import FrozenClock
from tests.databases import PostgresDatabases, SqliteFiles
from tests.kit import Hall, World
from tests.walking import Move, Pick, Say, Tap, Walk, Walker, facts, given, outcome, value_of
from tests.walks import WALKS

FLOWS = {flow.name: flow for service in SERVICES for flow in service.flows}
_names = (f"walk{n}" for n in itertools.count())
every_walk = pytest.mark.parametrize("walk", WALKS, ids=str)


@asynccontextmanager
async def opened(databases: SqliteFiles | PostgresDatabases) -> AsyncIterator[Database]:
    """A migrated database without any row."""
    database = await Database.open(await databases.ready(next(_names)))
    try:
        yield database
    finally:
        await database.close()


@pytest.fixture
async def small(sqlite_files: SqliteFiles, clock: FrozenClock) -> AsyncIterator[World]:
    """A world on SQLite, for what would take too long on both."""
    async with opened(sqlite_files) as database:
        yield World(database, clock)


async def ended(walk: Walk, databases: SqliteFiles) -> tuple[dict[str, int], dict[str, int]]:
    """Everything and the outcome that the plain walk leaves."""
    async with opened(databases) as database:
        await (await Walker.begin(walk, World(database, FrozenClock()))).go()
        return await facts(database), await outcome(database)


def test_every_step_of_every_flow_is_walked() -> None:
    walked = {(walk.flow, step) for walk in WALKS for step, _ in walk.script}
    there = {(flow.name, step) for flow in FLOWS.values() for step in flow.steps}
    assert there - walked == set()


def test_every_payload_fits_its_64_bytes() -> None:
    """By construction: what varies in one is an id, a number of ours, or a fixed name."""
    longest_id = f"u{short(2**63 - 1)}"
    for flow in FLOWS.values():
        for name, step in flow.steps.items():
            for value in (longest_id, *step.kind.values, *flow.state.model_fields):
                payload = step_payload(flow.name, name, 99_999, value)
                assert Choice(label="x", payload=payload), payload
    for act in (act.name for service in SERVICES for act in service.acts):
        entries = (each.id for each in LIBRARY.catalogue.entries)
        for argument in (f"PA-26-000123-X/{longest_id}", *entries):
            assert Choice(label="x", payload=act_payload(button(act, argument)))


@every_walk
@pytest.mark.parametrize("language", ["vi", "en"])
async def test_screens_are_small(
    sqlite_files: SqliteFiles, clock: FrozenClock, walk: Walk, language: str
) -> None:
    async def look(walker: Walker) -> None:
        seen = len(walker.who.received()) - 1
        await walker.options()
        if "!more" in map(value_of, walker.shown()):
            await walker.tap_way("!more")
        for message in walker.who.received()[seen:]:
            check_screen(message)

    async with opened(sqlite_files) as database:
        walker = await Walker.begin(walk, World(database, clock, language=language))
        await walker.go(look)
        for message in walker.who.received():
            check_buttons(message)


def check_screen(message: Outbound) -> None:
    check_buttons(message)
    assert message.text.strip()
    # What a person wrote comes back in some questions; their own words do not count.
    summaries = {"join-review", "join-reuse", "grievance-review", "announce-confirm"}
    assert len(message.text) <= 300 or message.key in summaries, message.text


def check_buttons(message: Outbound) -> None:
    choices = list(itertools.chain.from_iterable(message.keyboard))
    labels = [choice.label.strip() for choice in choices]
    assert len(choices) <= MOST
    assert all(labels)
    assert len(set(labels)) == len(labels)
    for choice in choices:
        assert choice.payload.isascii()
        assert len(choice.payload) <= 64


@every_walk
async def test_restarts_and_repeated_updates_change_nothing(
    databases: SqliteFiles | PostgresDatabases, sqlite_files: SqliteFiles, walk: Walk
) -> None:
    async with opened(databases) as database:
        walker = await Walker.begin(walk, World(database, FrozenClock()))

        async def restart(walker: Walker) -> None:
            walker.who.world = walker.who.world.restarted()
            assert await walker.who.at() == walker.step

        async def twice(walker: Walker, move: Move) -> Mapping[str, Any]:
            sent = {**await given(walker, move), "external_id": walker.who.world.next_id()}
            first.append(sent)
            return sent

        async def again(walker: Walker) -> None:
            if first:
                assert await walker.who.send(**first[-1]) == []
            await restart(walker)

        first: list[Mapping[str, Any]] = []
        await walker.go(again, twice)
        assert await walker.who.send(**first[-1]) == []
        assert await facts(database) == (await ended(walk, sqlite_files))[0]


@every_walk
async def test_back_later_and_cancel(small: World, sqlite_files: SqliteFiles, walk: Walk) -> None:
    walker = await Walker.begin(walk, small)
    before = await outcome(small.database)

    async def look(walker: Walker) -> None:
        await go_back(walker)
        await skip(walker)
        await leave_for_later(walker)
        await cancel(walker)
        if not walk.keeps:
            assert await outcome(small.database) == before

    await walker.go(look)
    assert await outcome(small.database) == (await ended(walk, sqlite_files))[1]


async def go_back(walker: Walker) -> None:
    trail = (await walker.who.conversation()).trail
    if not trail:
        assert (await walker.who.say("quay lại"))[0] == "engine-no-way-back"
        return
    await walker.tap_way("!back")
    assert await walker.who.at() == f"{walker.walk.flow}.{trail[-1]}"
    await walker.catch_up()


async def skip(walker: Walker) -> None:
    step = walker.walk.script[walker.place][0]
    kept = await walker.who.conversation()
    if not FLOWS[walker.walk.flow].steps[step].optional:
        assert await walker.who.say("bỏ qua") == ["engine-not-optional"]
        return
    assert await walker.tap_way("!skip") != []
    assert await walker.who.at() != walker.step
    await walker.restore(kept)
    await walker.who.say("/trogiup")


async def leave_for_later(walker: Walker) -> None:
    kept = await walker.who.conversation()
    assert await walker.tap_way("!later") == ["engine-parked"]
    assert await walker.who.at() is None
    assert await walker.who.say("/menu") == ["menu"]
    resume = walker.shown()[0].payload
    assert resume == f"form.resume:{walker.walk.flow}"
    assert len(await walker.who.send(button=resume)) == 1
    now = await walker.who.conversation()
    assert (now.flow, now.step, now.trail) == (kept.flow, kept.step, kept.trail)
    assert now.state == kept.state


async def cancel(walker: Walker) -> None:
    kept = await walker.who.conversation()
    assert await walker.tap_way("!cancel") == ["engine-cancelled"]
    now = await walker.who.conversation()
    assert (now.flow, now.state) == (None, "")
    async with walker.who.world.database.reading("parked") as connection:
        parked = walker.who.world.store(connection).conversations.parked
        assert await parked(walker.who.address) == []
    await walker.restore(kept)
    await walker.who.say("/trogiup")


@every_walk
async def test_every_choice_by_its_number_and_its_words(small: World, walk: Walk) -> None:
    async def look(walker: Walker) -> None:
        options = await walker.options()
        for place, (value, label) in enumerate(options, 1):
            assert match_choice(fold(label), options) == value, label
            assert navigation(fold(label)) is None, label
            if not numbered(options):
                assert match_choice(str(place), options) == value

    await (await Walker.begin(walk, small)).go(look)


def numbered(options: list[tuple[str, str]]) -> bool:
    """Whether labels are numbers themselves, so that a typed number means what it says."""
    return any(label[:1].isdecimal() for _, label in options)


@every_walk
@pytest.mark.parametrize("how", ["number", "words"])
async def test_the_walk_by_typing(
    small: World, sqlite_files: SqliteFiles, walk: Walk, how: str
) -> None:
    async def typed(walker: Walker, move: Move) -> Mapping[str, Any]:
        if isinstance(move, Say):
            return {"text": disguised(move.text)}
        if not isinstance(move, Tap | Pick):
            return await given(walker, move)
        options = await walker.options()
        values = [value for value, _ in options]
        place = move.place if isinstance(move, Pick) else values.index(move.value)
        by_number = how == "number" and not numbered(options)
        return {"text": str(place + 1) if by_number else fold(options[place][1])}

    await (await Walker.begin(walk, small)).go(manner=typed)
    assert await outcome(small.database) == (await ended(walk, sqlite_files))[1]


@every_walk
async def test_the_walk_by_the_marks_of_lists(
    sqlite_files: SqliteFiles, clock: FrozenClock, walk: Walk
) -> None:
    """On a messenger without buttons: page by page, to what stands before the line."""

    async def listed(walker: Walker, move: Move) -> Mapping[str, Any]:
        if not isinstance(move, Tap | Pick):
            return await given(walker, move)
        options = await walker.options()
        wanted = options[move.place][0] if isinstance(move, Pick) else move.value
        while wanted not in map(value_of, walker.shown()):
            await walker.who.say(mark_of(walker, "!page"))
        return {"text": mark_of(walker, wanted)}

    async with opened(sqlite_files) as database:
        world = World(database, clock, hall=Hall(buttons=False))
        await (await Walker.begin(walk, world)).go(manner=listed)
        assert await outcome(database) == (await ended(walk, sqlite_files))[1]


def mark_of(walker: Walker, value: str) -> str:
    """What stands before a choice in the list that the person sees."""
    shown = walker.shown()
    place = [value_of(choice) for choice in shown].index(value)
    return marks(shown, numeric=walker.screen().numeric)[place]


def disguised(text: str) -> str:
    """The same words as some phones send them: decomposed, with marks that nobody sees."""
    return f"\u200f{unicodedata.normalize('NFD', text)}\u200b \x00"


def junk(walker: Walker) -> Iterator[dict[str, Any]]:
    """What nobody could have meant as an answer to the question."""
    flow, step = walker.step.split(".")
    other = "consent.notice" if flow != "consent" else "ask.identity"
    yield from ({"text": text} for text in ("", " \n ", "😀🎉🏽", "\x00\x07\x1b", "\u200f\u202e"))
    yield {"text": "x" * 10_000}
    yield {"text": "/khongcolenhnay"}
    yield from ({"problem": p} for p in ("unsupported", "file-too-large", "file-type"))
    yield {"problem": "not-your-contact"}
    if step != "phone":
        yield {"phone": "+84912345678"}
    yield {"location": Location(latitude=10.8, longitude=106.6)}
    yield {"button": f"{flow}.{step}#1:khong-co'--"}
    yield {"button": f"{flow}.{step}#"}
    yield {"button": f"{flow}.khong#1:yes"}
    yield {"button": f"{other}#1:agree"}
    yield {"button": "khong.co:1"}
    yield {"button": "#:"}


@every_walk
async def test_junk_keeps_the_step(small: World, sqlite_files: SqliteFiles, walk: Walk) -> None:
    async def look(walker: Walker) -> None:
        kept = await walker.who.conversation()
        for each in junk(walker):
            heard = await walker.who.send(**each)
            assert heard
            assert "engine-apology" not in heard, each
            now = await walker.who.conversation()
            assert (now.flow, now.step, now.state) == (kept.flow, kept.step, kept.state), each
            assert value_of(walker.shown()[-1]) in WAYS_OUT  # the question stands there again

    await (await Walker.begin(walk, small)).go(look)
    assert await outcome(small.database) == (await ended(walk, sqlite_files))[1]
