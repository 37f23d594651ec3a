"""Composing an announcement: to whom, about what, the words, when; a preview, then it is kept.

unit → audience → topic → body → picture → when → repeats → confirm ⇄ edit → any of these
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, ClassVar

from pydantic import BaseModel

from bot.core.announcements import (
    MOST_TEXT,
    Announcement,
    Audience,
    Headcount,
    Repeats,
    Stage,
    Topic,
)
from bot.core.answers import DateTime, OneOf, Text, Told, Unclear
from bot.core.answers.base import check_problem
from bot.core.chat import Inbound, StoredFile
from bot.core.errors import Refused
from bot.core.ids import short, unshort
from bot.core.members import Power
from bot.core.units import Unit
from bot.engine.flow import Flow, Question
from bot.engine.turn import Done, Go, Named, Option, Outcome, Retry, Start, Turn, button, say
from handlers.announcements import as_read
from handlers.officer.access import allow, offices

_MOST_FOUND = 8
_FIELDS = ("audience", "topic", "body", "picture", "when", "repeats")


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture and nothing else."""

    values: ClassVar[tuple[str, ...]] = ()
    numeric: ClassVar[bool] = False

    def read(self, given: Inbound, today: date) -> StoredFile:
        check_problem(given)
        if given.file is None or not given.file.mime.startswith("image/"):
            raise Unclear("announce-picture-only")
        return given.file


@dataclass(frozen=True, slots=True)
class Words:
    """The text of an announcement, or a picture with the text below it."""

    values: ClassVar[tuple[str, ...]] = ()
    numeric: ClassVar[bool] = False

    def read(self, given: Inbound, today: date) -> Told:
        words = Text(least=5, most=MOST_TEXT)
        if given.file is None:
            return Told(text=words.read(given, today))
        file = Picture().read(given, today)
        caption = given.model_copy(update={"text": given.caption or ""})
        return Told(text=words.read(caption, today), file=file)


class Draft(BaseModel):
    """What was chosen so far. ``at`` None: as soon as it is confirmed. ``counted`` is how many
    people the confirm button promised."""

    unit_id: int = 0
    query: str = ""
    audience: Audience = Audience.MEMBERS
    topic: Topic = Topic.GENERAL
    body: str = ""
    file: StoredFile | None = None
    at: datetime | None = None
    repeats: Repeats = Repeats.ONCE
    composed_at: datetime | None = None
    counted: int = 0
    editing: bool = False


announce = Flow("announce", Draft)


async def begin(turn: Turn[Any]) -> Outcome:
    """``/guithongbao``: asks which unit unless the officer has just one without units below."""
    held = await offices(turn, Power.ANNOUNCE)
    own = await turn.store.units.get(held[0].unit_id)
    if own and len({o.unit_id for o in held}) == 1 and not await turn.store.units.children(own):
        return Start(announce, Draft(unit_id=own.id), step="audience")
    return Start(announce, Draft())


async def _search(turn: Turn[Draft], query: str) -> list[Unit]:
    """Units inside the officer's branches that the words may mean."""
    found: dict[int, Unit] = {}
    for office in await offices(turn, Power.ANNOUNCE):
        for unit in await turn.store.units.find_in_branch(query, office.path, _MOST_FOUND):
            found.setdefault(unit.id, unit)
    return list(found.values())[:_MOST_FOUND]


async def _ask_unit(turn: Turn[Draft]) -> Question:
    if turn.state.query:
        found = await _search(turn, turn.state.query)
        options = tuple(Option(short(unit.id), unit.name) for unit in found)
        return Question("announce-unit-found", options=options)
    own = {o.unit_id: o.unit_name for o in await offices(turn, Power.ANNOUNCE)}
    options = tuple(Option(short(id_), name) for id_, name in own.items())
    return Question("announce-unit", options=options)


@announce.step("unit", Text(least=2, most=80), question=_ask_unit)
async def unit_(turn: Turn[Draft], value: str) -> Outcome:
    if turn.chosen is not None:
        return await _take(turn, unshort(turn.chosen) or 0)
    found = await _search(turn, value)
    if not found:
        return Retry("announce-unit-unknown", given=value)
    if found[0].code == value.upper():
        return await _take(turn, found[0].id)
    turn.state.query = value
    return Go("unit")


async def _take(turn: Turn[Draft], unit_id: int) -> Outcome:
    turn.state.unit_id, turn.state.query = unit_id, ""
    return await _on(turn, "audience")


@announce.step("audience", OneOf(*Audience))
async def audience(turn: Turn[Draft], value: str) -> Outcome:
    turn.state.audience = Audience(value)
    return await _on(turn, "topic")


@announce.step("topic", OneOf(*Topic))
async def topic(turn: Turn[Draft], value: str) -> Outcome:
    turn.state.topic = Topic(value)
    return await _on(turn, "body")


@announce.step("body", Words())
async def body(turn: Turn[Draft], value: Told) -> Outcome:
    turn.state.body, turn.state.composed_at = value.text, turn.now
    if value.file is not None:
        turn.state.file = value.file
        return await _on(turn, "when")
    return await _on(turn, "picture")


@announce.step("picture", Picture(), optional=True)
async def picture(turn: Turn[Draft], value: StoredFile | None) -> Outcome:
    turn.state.file = value
    return await _on(turn, "when")


async def _ask_when(turn: Turn[Draft]) -> Question:
    return Question("announce-when", options=(Option("now"),))


@announce.step("when", DateTime(), question=_ask_when)
async def when(turn: Turn[Draft], value: datetime | str) -> Outcome:
    later = isinstance(value, datetime) and value > turn.now
    turn.state.at = value if isinstance(value, datetime) and later else None
    return await _on(turn, "repeats")


@announce.step("repeats", OneOf(*Repeats))
async def repeats(turn: Turn[Draft], value: str) -> Outcome:
    turn.state.repeats = Repeats(value)
    return await _on(turn, "confirm")


async def _on(turn: Turn[Draft], step: str) -> Outcome:
    """The next step; straight back to the preview when one thing was corrected."""
    if step != "confirm" and not turn.state.editing:
        return Go(step)
    turn.state.editing = False
    turn.state.counted = (await _headcount(turn)).people
    return Go("confirm", as_read(_announcement(turn, await _unit(turn))))


async def _unit(turn: Turn[Draft]) -> Unit:
    unit = await turn.store.units.get(turn.state.unit_id)
    if unit is None:
        raise Refused("officer-not-found", object=short(turn.state.unit_id))
    return unit


async def _headcount(turn: Turn[Draft]) -> Headcount:
    state = turn.state
    return await turn.store.deliveries.headcount(await _unit(turn), state.audience, state.topic)


def _announcement(turn: Turn[Draft], unit: Unit, id_: int = 0) -> Announcement:
    state = turn.state
    due = state.at or turn.now
    return Announcement(
        id=id_,
        author_id=turn.person.id,
        unit_id=unit.id,
        unit_name=unit.name,
        unit_path=unit.path,
        audience=state.audience,
        topic=state.topic,
        body=state.body,
        file=state.file,
        stage=Stage.SCHEDULED,
        repeats=state.repeats,
        starts_at=due,
        next_at=due,
        created_at=state.composed_at or turn.now,
    )


async def _ask_confirm(turn: Turn[Draft]) -> Question:
    state = turn.state
    count = await _headcount(turn)
    send = Named("announce-send-to", people=state.counted)
    values = {
        "unit": (await _unit(turn)).name,
        "audience": Named(f"announce-to-{state.audience}"),
        "people": state.counted,
        "unreachable": count.unreachable,
        "when": Named("announce-at", at=state.at) if state.at else Named("announce-now"),
        "repeats": Named(f"announce-every-{state.repeats}"),
    }
    options = (Option("send", send), Option("edit"))
    return Question("announce-confirm", values, options)


@announce.step("confirm", OneOf("send", "edit"), question=_ask_confirm)
async def confirm(turn: Turn[Draft], value: str) -> Outcome:
    if value == "edit":
        return Go("edit")
    state = turn.state
    if state.at is not None and state.at <= turn.now:
        state.editing = True
        return Go("when", say("announce-time-passed", at=state.at))
    count = await _headcount(turn)
    if count.people != state.counted:
        state.counted = count.people
        return Go("confirm", say("announce-count-changed", people=count.people))
    return await _keep(turn)


async def _keep(turn: Turn[Draft]) -> Outcome:
    unit = await _unit(turn)
    made = _announcement(turn, unit, turn.store.ids.new())
    number = short(made.id)
    await allow(turn, Power.ANNOUNCE, unit, "announcement.create", number)
    await turn.store.announcements.schedule(made)
    text = "announce-scheduled" if turn.state.at else "announce-sending"
    choices = (button("announce.show", number), button("announce.cancel", number))
    return Done(say(text, choices=choices, people=turn.state.counted, at=made.next_at))


async def _ask_edit(turn: Turn[Draft]) -> Question:
    return Question("announce-edit", options=tuple(Option(name) for name in ("unit", *_FIELDS)))


@announce.step("edit", OneOf("unit", *_FIELDS), question=_ask_edit)
async def edit(turn: Turn[Draft], value: str) -> Outcome:
    turn.state.editing = True
    return Go(value)
