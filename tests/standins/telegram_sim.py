"""The side of the Telegram stand-in that people use, as HTTP under ``/sim``: they type, tap and
read, faults come and go, and what has been counted is told. Answers are JSON.

- ``POST /sim/people`` ``{"id": 501, "first_name"?, "language_code"?}`` somebody starts the bot
- ``POST /sim/people/501/say`` ``{"text"}`` · ``…/tap`` ``{"payload"}`` or ``{"label"}`` ·
  ``…/photo`` (the picture as the body) · ``…/contact`` ``{"phone"?}`` ·
  ``…/block`` ``{"blocked": true}``: the update's number
- ``GET /sim/people/501/messages?after=3&wait=10`` what stands in the chat from the fourth on;
  ``wait`` so many seconds for it
- ``POST /sim/faults`` ``{"kind", "methods"?: […], "times"?: 3, "status"?, "retry_after"?}``; kinds
  are ``error``, ``flood``, ``hang``, ``hang-after``, ``cut``, ``cut-after``, ``garbage`` and
  ``slow``; without ``times`` it lasts until ``DELETE /sim/faults``
- the same with ``{"kind": "away", "seconds": 60}``: nobody listens meanwhile, here neither
- ``PUT /sim/rates`` ``{"per_second", …}`` or ``{}`` for none · ``GET /sim/verdict`` the counts
"""

import asyncio
import contextlib
import dataclasses
from collections.abc import Callable
from typing import Any

from aiohttp import web

from tests.standins.telegram import Telegram
from tests.standins.telegram_people import Message, Person
from tests.standins.telegram_rates import Rates
from tests.standins.telegram_troubles import (
    CUT,
    CUT_AFTER,
    EVERY,
    GARBAGE,
    HANG,
    HANG_AFTER,
    Slow,
    Trouble,
    flood,
    refusal,
)

Fields = dict[str, Any]
Act = Callable[[Person, Fields], int]

_PLAIN: dict[str, Trouble] = {
    "cut": CUT,
    "cut-after": CUT_AFTER,
    "garbage": GARBAGE,
    "hang": HANG,
    "hang-after": HANG_AFTER,
    "slow": Slow(),
}


def trouble(kind: str, status: int = 502, retry_after: int = 5) -> Trouble:
    """A fault by its name; ``LookupError`` when there is none of it."""
    if kind == "error":
        return refusal(status, "Bad Gateway")
    return flood(retry_after) if kind == "flood" else _PLAIN[kind]


class Sim:
    """The routes, over one stand-in."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram
        self._away: set[asyncio.Task[None]] = set()

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/sim/people", self._arrive),
            web.post("/sim/people/{id:-?[0-9]+}/{act:say|tap|contact}", self._act),
            web.post("/sim/people/{id:-?[0-9]+}/photo", self._photo),
            web.post("/sim/people/{id:-?[0-9]+}/block", self._block),
            web.get("/sim/people/{id:-?[0-9]+}/messages", self._messages),
            web.post("/sim/faults", self._break),
            web.delete("/sim/faults", self._mend),
            web.put("/sim/rates", self._rates),
            web.get("/sim/verdict", self._verdict),
        ]

    async def _arrive(self, request: web.Request) -> web.Response:
        about = await request.json()
        person = self._telegram.person(about.pop("id"), **about)
        return web.json_response({"id": person.user["id"]})

    async def _act(self, request: web.Request) -> web.Response:
        acts: dict[str, Act] = {"say": _say, "tap": _tap, "contact": _contact}
        act = acts[request.match_info["act"]]
        try:
            update = act(self._person(request), await request.json())
        except (LookupError, StopIteration):
            raise web.HTTPNotFound(text="no such button or field") from None
        return web.json_response({"update": update})

    async def _photo(self, request: web.Request) -> web.Response:
        return web.json_response(
            {"update": self._person(request).send_photo(await request.read())}
        )

    async def _block(self, request: web.Request) -> web.Response:
        person = self._person(request)
        person.blocked = bool((await request.json())["blocked"])
        return web.json_response({"blocked": person.blocked})

    async def _messages(self, request: web.Request) -> web.Response:
        person = self._person(request)
        after = int(request.query.get("after", 0))
        wait = float(request.query.get("wait", 0))
        if wait and len(person.inbox) <= after:
            with contextlib.suppress(TimeoutError):
                await self._telegram.until(lambda: len(person.inbox) > after, wait)
        return web.json_response({"messages": [_shown(each) for each in person.inbox[after:]]})

    async def _break(self, request: web.Request) -> web.Response:
        wanted = await request.json()
        kind, methods = wanted.pop("kind"), wanted.pop("methods", [EVERY])
        times = wanted.pop("times", None)
        if kind == "away":
            self._away = {asyncio.create_task(self._gone(wanted["seconds"]))}
            return web.json_response({"broken": True})
        try:
            made = trouble(kind, **wanted)
        except LookupError:
            raise web.HTTPNotFound(text="no such kind") from None
        if times is None:
            self._telegram.troubles.begin(made, *methods)
        else:
            for method in methods:
                self._telegram.script(method, *[made] * times)
        return web.json_response({"broken": True})

    async def _gone(self, seconds: float) -> None:
        await asyncio.sleep(0.05)  # the answer to who asked for this goes out first
        await self._telegram.go_away()
        await asyncio.sleep(seconds)
        await self._telegram.come_back()

    async def _mend(self, _: web.Request) -> web.Response:
        self._telegram.troubles.end()
        return web.json_response({"broken": False})

    async def _rates(self, request: web.Request) -> web.Response:
        wanted = await request.json()
        self._telegram.gate.rates = Rates(**wanted) if wanted else None
        return web.json_response({"rates": wanted})

    async def _verdict(self, _: web.Request) -> web.Response:
        return web.json_response(verdict(self._telegram))

    def _person(self, request: web.Request) -> Person:
        person = self._telegram.people.get(int(request.match_info["id"]))
        if person is None:
            raise web.HTTPNotFound(text="nobody of that number")
        return person


def verdict(telegram: Telegram) -> Fields:
    """What has been counted so far."""
    rates = telegram.gate.rates
    return {
        "updates": telegram.updates.made,
        "waiting": len(telegram.updates),
        "expired": telegram.updates.expired,
        "messages": sum(len(person.inbox) for person in telegram.people.each()),
        "calls": dict(telegram.counts),
        "refused": dict(telegram.gate.refused),
        "early": telegram.gate.early,
        "peak": telegram.gate.peak,
        "rates": dataclasses.asdict(rates) if rates else None,
    }


def _say(person: Person, wanted: Fields) -> int:
    return person.say(wanted["text"])


def _tap(person: Person, wanted: Fields) -> int:
    """The newest message with the button, by what it sends or what it says."""
    for message in reversed(person.inbox):
        if "payload" in wanted and wanted["payload"] in message.payloads:
            return person.people.tap(person, message, wanted["payload"])
        if "label" in wanted and any(wanted["label"] in row for row in message.buttons):
            return person.tap(message, wanted["label"])
    raise LookupError(wanted)


def _contact(person: Person, wanted: Fields) -> int:
    return person.share_contact(**wanted)


def _shown(message: Message) -> Fields:
    rows = message.markup.get("inline_keyboard") or message.markup.get("keyboard") or []
    buttons = [
        [{"label": each["text"], "payload": each.get("callback_data")} for each in row]
        for row in rows
    ]
    return {
        "id": message.number,
        "text": message.text,
        "buttons": buttons,
        "files": [name for name, _ in message.files],
    }
