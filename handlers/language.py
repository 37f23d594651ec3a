"""The language the bot speaks to this person."""

from typing import Any

from bot.core.members import LANGUAGES
from bot.engine.service import Act, Command, Intent, Service
from bot.engine.turn import Done, Named, Outcome, Turn, button, say


async def choose(turn: Turn[Any]) -> Outcome:
    """``/ngonngu [vi|en]``: switches, or offers the languages."""
    wanted = turn.argument.lower()
    if wanted not in LANGUAGES:
        choices = tuple(button("language", each, Named(f"language-{each}")) for each in LANGUAGES)
        return Done(say("language-ask", choices=choices))
    await turn.store.people.speak(turn.person.id, wanted)
    turn.conversation.person = turn.person.model_copy(update={"language": wanted})
    return Done(say("language-changed", choices=(button("menu"),)))


service = Service(
    "language",
    commands=(Command(("ngonngu", "language"), choose),),
    acts=(Act("language", choose),),
    intents=(
        Intent("language", ("doi ngon ngu", "tieng anh", "english", "change language"), choose),
    ),
)
