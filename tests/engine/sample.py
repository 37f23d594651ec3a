"""A small service of the tests' own: a form, a command that fails, a message to others."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated, Any

from bot.app import MESSAGES
from bot.core.answers import Date, OneOf, Phone, Text
from bot.core.errors import Refused
from bot.engine.flow import Question
from bot.engine.form import Ask, Form, FormState
from bot.engine.service import Act, Command, Service
from bot.engine.texts import Texts
from bot.engine.turn import Done, Outcome, Retry, Start, Turn, say
from handlers import SERVICES

FOOD = ("rice", "noodle", "bread", "porridge", "salad", "soup", "cake")


async def _near(turn: Turn[Any], value: date) -> Outcome | None:
    return Retry("trip-too-far") if value.year > turn.today.year + 5 else None


class Trip(FormState):
    who: Annotated[str, Ask(Text(least=2, most=40))] = ""
    day: Annotated[date | None, Ask(Date(), optional=True, check=_near)] = None
    seat: Annotated[str, Ask(OneOf("window", "aisle"))] = ""
    food: Annotated[str, Ask(OneOf(*FOOD), when=lambda trip: trip.seat == "window")] = ""
    phone: Annotated[str, Ask(Phone(), ask_contact=True)] = ""


async def _review(turn: Turn[Trip]) -> Question:
    state = turn.state
    return Question(values={"summary": f"{state.who}/{state.day}/{state.seat}/{state.food}"})


async def _submit(turn: Turn[Trip]) -> Outcome:
    number = await turn.store.counters.next("trips")
    await turn.store.people.name(turn.person.id, f"{turn.state.who} {number}")
    return Done("trip-done")


trip = Form("trip", Trip, _submit, _review)


async def begin(turn: Turn[Any]) -> Outcome:
    return Start(trip, Trip())


async def boom(turn: Turn[Any]) -> Outcome:
    await turn.store.counters.next("booms")
    raise ZeroDivisionError


async def forbid(turn: Turn[Any]) -> Outcome:
    """``/forbid``: a rule says no after something was written and told."""
    await turn.store.counters.next("forbidden")
    turn.notify(turn.person.id, say("trip-done"), why=f"forbid:{turn.input.external_id}")
    raise Refused("trip-too-far")


async def greet(turn: Turn[Any]) -> Outcome:
    """``/greet <person id>``: a message to somebody else."""
    turn.notify(int(turn.argument), say("trip-done"), why=f"greet:{turn.input.external_id}")
    return Done("trip-done")


service = Service(
    "trip",
    commands=(
        Command(("trip",), begin, listed=False),
        Command(("boom",), boom, listed=False),
        Command(("forbid",), forbid, listed=False),
        Command(("greet",), greet, listed=False),
    ),
    flows=(trip,),
    acts=(Act("trip", begin),),
)

ALL = (*SERVICES, service)


@cache
def texts() -> Texts:
    """The real catalogues and the sample's."""
    return Texts(MESSAGES, Path(__file__).parent / "messages")
