"""Answers as they are remembered, and taken up again."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from pydantic import BaseModel, ValidationError

from bot.core.benefits.answer import json_ready
from bot.core.benefits.given import GivenAnswer
from bot.core.ids import unshort
from bot.engine.flow import Flow
from bot.engine.turn import Start, Turn
from handlers.benefits.library import LIBRARY


async def keep(
    turn: Turn[Any], flow: str, state: BaseModel, on: date, told: Sequence[Mapping[str, object]]
) -> int:
    """Remembers an answer with the version of its rules; its id. ``told`` has a mapping of
    ``code``, ``on`` and ``inputs`` for each calculation."""
    kept = await turn.store.answers.keep(
        turn.person.id,
        "+".join(dict.fromkeys(str(each["code"]) for each in told)),
        on,
        LIBRARY.rules.version,
        {"flow": flow, "state": state.model_dump(mode="json"), "told": _plain(list(told))},
    )
    return kept.id


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _plain(each) for name, each in value.items()}
    return [_plain(each) for each in value] if isinstance(value, list) else json_ready(value)


async def given(turn: Turn[Any]) -> GivenAnswer | None:
    """The person's own answer whose short id is the argument; None when there is none."""
    answer_id = unshort(turn.argument)
    return None if answer_id is None else await turn.store.answers.of(turn.person.id, answer_id)


async def reopened(turn: Turn[Any], *flows: Flow[Any]) -> Start | None:
    """The flow of the answer named by ``turn.argument`` with what was told; None when it is gone
    or belongs to none of ``flows``."""
    kept = await given(turn)
    for flow in flows:
        if kept is not None and kept.inputs["flow"] == flow.name:
            try:
                return Start(flow, flow.state.model_validate(kept.inputs["state"]))
            except ValidationError:  # told to an older version of the calculator
                return None
    return None
