"""One more attachment, or the word that it was the last."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from bot.core.answers.base import check_problem, written
from bot.core.answers.texts import Told
from bot.core.chat import Inbound, normalise
from bot.core.words import fold

DONE = "done"
_DONE_WORDS = frozenset(
    (
        "done", "xong", "xong roi", "da xong", "het", "het roi", "khong", "khong co", "ko",
        "ko co", "du roi", "the thoi", "vay thoi", "no", "nothing", "finished",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Attachments:
    """A file with its caption or more words as ``Told``; the text ``done`` ends the row.

    A question that lets people end the row by a tap offers the option ``done``.
    """

    most: int = 4000
    values: ClassVar[tuple[str, ...]] = ()
    numeric: ClassVar[bool] = False

    def read(self, given: Inbound, today: date) -> Told:
        """``Told(text="done")`` without a file means that nothing more comes."""
        check_problem(given)
        if given.file is not None:
            caption = normalise(given.caption or given.text or "")
            return Told(text=caption[: self.most], file=given.file)
        text = written(given, most=self.most)
        return Told(text=DONE if fold(text) in _DONE_WORDS else text)


def is_done(told: Told | str) -> bool:
    """True when nothing more comes, by tap or by word."""
    return told == DONE if isinstance(told, str) else told.file is None and told.text == DONE
