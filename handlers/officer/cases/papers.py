"""The files of a case or a claim, shown to an officer ten at a time."""

from collections.abc import Sequence

from bot.core.chat import StoredFile
from bot.engine.turn import Done, Named, button, say
from handlers.cases.listing import page_of

_FILES = 10


def papers(
    kept: Sequence[StoredFile], number: str, page_text: str, act: str, texts: tuple[str, str]
) -> Done:
    """One page. ``act`` shows what they belong to, ``<act's service>.files`` the next page;
    ``texts`` name a page with files and one without."""
    page = page_of(page_text)
    some = tuple(kept[page * _FILES : (page + 1) * _FILES])
    shown, nothing = texts
    back = button(act, number)
    if not some:
        return Done(say(nothing, choices=(back,), number=number))
    more = button(f"{act.partition('.')[0]}.files", f"{number}/{page + 1}", Named("cases-more"))
    choices = (more, back) if len(kept) > (page + 1) * _FILES else (back,)
    return Done(say(shown, choices=choices, files=some, number=number, count=len(kept)))
