"""Help, the answer to what was not understood, and the hotlines in an emergency."""

from typing import Any

from bot.core.chat import StoredFile
from bot.core.emergency import Danger
from bot.core.hotlines import Hotline, hotlines_for
from bot.core.ids import short
from bot.core.tongues import tongue
from bot.engine.service import Act, Command, Intent, Service
from bot.engine.turn import Done, Named, Outcome, Say, Turn, button, say
from handlers.linking.codes import typed_alone

_MOST_OFFERED, _MOST_LOOKED_AT = 4, 20


async def help_(turn: Turn[Any]) -> Outcome:
    """``/trogiup``: what the bot does, in a few lines, and a person to ask."""
    return Done(say("help", choices=(button("menu"), button("ask"))))


async def fallback(turn: Turn[Any]) -> Outcome:
    """Whatever nobody understood: says so, offers the menu and a person."""
    if turn.input.file is not None:
        return Done(await _file(turn, turn.input.file))
    if turn.input.phone is not None or turn.input.location is not None:
        return Done(say("help-unasked", choices=(button("menu"),)))
    if not turn.input.text:
        return Done(say("help-empty", choices=(button("menu"),)))
    code = await typed_alone(turn)
    if code is not None:
        return code
    found = tongue(turn.input.text)
    if found == "other" or (found == "english" and turn.person.language != "en"):
        return Done(say("help-other-language", choices=(button("language"), button("menu"))))
    return Done(say("help-not-understood", choices=(button("menu"), button("ask"))))


async def thanks(turn: Turn[Any]) -> Outcome:
    """A kind word gets one back."""
    return Done(say("help-thanks", choices=(button("menu"),)))


async def _file(turn: Turn[Any], file: StoredFile) -> Say:
    """A file out of nowhere: each open case may take it, and so may a new report."""
    own = await turn.store.cases.own(turn.person.id, _MOST_LOOKED_AT)
    open_ones = [case.number for case in own if case.is_open]
    fit = _MOST_OFFERED if len(open_ones) <= _MOST_OFFERED else _MOST_OFFERED - 1
    buttons = [
        button("case.file", f"{number}/{short(file.id)}", Named("help-file-case", number=number))
        for number in open_ones[:fit]
    ]
    buttons += [button("cases")] if fit < len(open_ones) else []
    new = button("grievance", short(file.id))
    text = "help-file" if open_ones else "help-file-new"
    return say(text, choices=(*buttons, new, button("menu")))


async def alarm(turn: Turn[Any]) -> Outcome:
    """Words of danger (the kind is the argument): the numbers to call, before anything else."""
    numbers = [each for each in hotlines_for(_danger(turn)) if _shown(each)]
    lines = tuple(
        Named("help-hotline", number=each.number, use=Named(f"help-use-{each.use}"))
        for each in numbers
    )
    choices = () if turn.conversation.flow else (button("grievance"), button("ask"))
    return Done(say(f"help-danger-{turn.argument}", choices=choices, numbers=lines))


def _danger(turn: Turn[Any]) -> Danger:
    danger: Danger = turn.argument  # type: ignore[assignment]  # the router hands over danger()'s word
    return danger


def _shown(hotline: Hotline) -> bool:
    """The national emergency numbers are always shown, although nobody here dialled them: in
    danger a withheld number costs more. Any other must have been read in a source and tried."""
    return hotline.verified or len(hotline.number) == 3


service = Service(
    "help",
    commands=(Command(("trogiup", "help"), help_),),
    acts=(Act("help", help_),),
    intents=(
        Intent("help", ("tro giup", "huong dan", "giup toi", "help"), help_),
        Intent("thanks", ("cam on", "cam on em", "thank you", "thanks"), thanks),
    ),
    fallback=fallback,
)
