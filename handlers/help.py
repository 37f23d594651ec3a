"""Help, the answer to what was not understood, and the hotlines in an emergency."""

from typing import Any

from bot.core.emergency import hotlines
from bot.engine.service import Act, Command, Intent, Service
from bot.engine.turn import Done, Named, Outcome, Turn, button, say


async def help_(turn: Turn[Any]) -> Outcome:
    """``/trogiup``: what the bot does, in a few lines, and a person to ask."""
    return Done(say("help", choices=(button("menu"), button("ask"))))


async def fallback(turn: Turn[Any]) -> Outcome:
    """Whatever nobody understood: says so, offers the menu and a person."""
    if turn.input.file is not None:
        return Done(say("help-file", choices=(button("cases"), button("grievance"), button("menu"))))
    if turn.input.phone is not None or turn.input.location is not None:
        return Done(say("help-unasked", choices=(button("menu"),)))
    if not turn.input.text:
        return Done(say("help-empty", choices=(button("menu"),)))
    return Done(say("help-not-understood", choices=(button("menu"), button("ask"))))


async def alarm(turn: Turn[Any]) -> Outcome:
    """Words of danger (the kind is the argument): the numbers to call, before anything else."""
    numbers = tuple(Named("help-hotline", number=h.number, use=Named(f"help-use-{h.use}")) for h in hotlines(turn.argument))
    choices = () if turn.conversation.flow else (button("grievance"), button("ask"))
    return Done(say(f"help-danger-{turn.argument}", choices=choices, numbers=numbers))


service = Service(
    "help",
    commands=(Command(("trogiup", "help"), help_),),
    acts=(Act("help", help_),),
    intents=(Intent("help", ("tro giup", "huong dan", "giup toi", "help"), help_),),
    fallback=fallback,
)
