"""Photos, papers and more words that a form gathers one by one, until the word that it was all."""

from typing import Any

from pydantic import Field

from bot.core.answers import Told
from bot.core.answers.attachments import is_done
from bot.core.chat import StoredFile
from bot.engine.form import FormState
from bot.engine.turn import Go, Outcome, Retry, Turn

_MOST_FILES = 20


class Gathering(FormState):
    """A form with a question ``files``; ``more`` came as words beside what is ``kept``."""

    kept: list[StoredFile] = Field(default=[])
    more: list[str] = Field(default=[])

    def with_more(self, first: str) -> str:
        """Everything that was written, as one text."""
        return "\n".join(part for part in (first, *self.more) if part)


async def gather(turn: Turn[Any], value: Told | str, enough: str) -> Outcome | None:
    """Keeps a piece and asks for the next; ``enough`` is the text that refuses one too many."""
    state: Gathering = turn.state
    if isinstance(value, str) or is_done(value):
        return state.settle("files", "done")
    if value.text:
        state.more.append(value.text)
    if value.file is not None:
        if len(state.kept) >= _MOST_FILES:
            return Retry(enough, most=_MOST_FILES)
        state.kept.append(value.file)
    return Go("files")
