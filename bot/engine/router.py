"""Who answers: global command › button › the active flow › free-text intent › fallback."""

from collections.abc import Sequence
from typing import Any

from bot.core.answers import Navigation, match_choice, navigation
from bot.core.emergency import danger
from bot.core.errors import Refused
from bot.core.words import contains_words, fold
from bot.engine.player import Player, Spoken
from bot.engine.service import Act, Command, Handler, Service
from bot.engine.turn import Done, Say, Turn, say

RESUME = "form.resume"
_MOST_EVERYWHERE = 40


class Router:
    """Finds the handler of an update among all services and plays its outcome."""

    def __init__(self, services: Sequence[Service], player: Player, alarm: Handler) -> None:
        self._player = player
        self._alarm = alarm
        self._commands: dict[str, Command] = {}
        self._acts: dict[str, Act] = {}
        self._intents: list[tuple[str, Handler]] = []
        self._anywhere: dict[str, Handler] = {}
        self._fallback: Handler | None = None
        for service in services:
            self._take(service)
        self._intents.sort(key=lambda each: -len(each[0]))

    def _take(self, service: Service) -> None:
        for command in service.commands:
            for name in command.names:
                _claim(self._commands, name, command)
        for act in service.acts:
            _claim(self._acts, act.name, act)
        for intent in service.intents:
            self._intents += [(phrase, intent.run) for phrase in intent.phrases]
            for text in intent.anywhere:
                _claim(self._anywhere, text, intent.run)
        self._fallback = service.fallback or self._fallback

    async def run(self, turn: Turn[Any]) -> list[Spoken]:
        """Everything to be said to the person of this turn, in order. ``Refused`` leaves it: what
        was done before a rule said no must be undone."""
        first = await self._danger(turn)
        if first and turn.conversation.flow is None:
            return first
        return first + await self._route(turn)

    async def refuse(self, turn: Turn[Any], refused: Refused) -> list[Spoken]:
        """What a rule's no makes the bot say, in a turn in which nothing else was done."""
        turn.conversation.last_button = turn.input.button
        first = await self._danger(turn)
        refusal = Say(refused.text_id, refused.values)
        return [*first, refusal, *await self._player.ask_again(turn)]

    async def _danger(self, turn: Turn[Any]) -> list[Spoken]:
        text = turn.input.text or turn.input.caption
        kind = danger(text) if text and not text.startswith("/") else None
        if kind is None:
            return []
        turn.argument = kind
        outcome = await self._alarm(turn)
        turn.argument = ""
        return list(outcome.says) if isinstance(outcome, Done) else []

    async def _route(self, turn: Turn[Any]) -> list[Spoken]:
        await self._point(turn)
        given = turn.input
        if given.button is not None:
            return await self._button(turn, given.button)
        turn.conversation.last_button = None
        if given.problem is not None:
            problem = say(f"engine-{given.problem}")
            return [problem, *await self._player.ask_again(turn)]
        if given.text and given.text.startswith("/"):
            return await self._command(turn, given.text)
        anywhere = self._everywhere(given.text or "")
        if anywhere is not None:
            return await self._run(turn, anywhere)
        if turn.conversation.flow is not None:
            return await self._player.answer(turn)
        return await self._free(turn)

    async def _point(self, turn: Turn[Any]) -> None:
        """On a channel without buttons: what is typed at the newest list becomes the tap that it
        stands for."""
        if turn.input.text is None or self._player.numbered(turn):
            return
        boards = await turn.store.outbox.offered(turn.address)
        payload = self._player.pointed(turn, boards[0]) if boards else None
        if payload is not None:
            turn.input = turn.input.model_copy(update={"text": None, "button": payload})

    def _everywhere(self, text: str) -> Handler | None:
        """Whoever takes these words even in the middle of a form: with their marks or folded."""
        if len(text) > _MOST_EVERYWHERE:
            return None
        said = text.lower().strip(" .!")
        return self._anywhere.get(said) or self._anywhere.get(fold(said))

    async def _command(self, turn: Turn[Any], text: str) -> list[Spoken]:
        given, _, argument = text[1:].partition(" ")
        name = given.partition("@")[0].lower()
        command = self._commands.get(name)
        way = navigation(name)
        if command is None and way is not None:  # "/huy" is the word itself
            return await self._steer(turn, way)
        if command is None:
            return [say("engine-unknown-command"), *await self._player.ask_again(turn)]
        turn.argument = argument.strip()
        if command.parks:
            await self._player.park(turn)
        return await self._run(turn, command.run)

    async def _steer(self, turn: Turn[Any], way: Navigation) -> list[Spoken]:
        """Back, skip, later, cancel: in the open form, if there is one."""
        if turn.conversation.flow is None:
            return [say("engine-nothing-open")]
        return await self._player.steer(turn, way)

    async def _run(self, turn: Turn[Any], handler: Handler) -> list[Spoken]:
        return await self._player.play(turn, await handler(turn))

    async def _button(self, turn: Turn[Any], payload: str) -> list[Spoken]:
        conversation = turn.conversation
        name, _, value = payload.partition(":")
        if "#" in name:
            if payload == conversation.last_button:
                return []  # the second tap on one button: its effect and answer are there already
            conversation.last_button = payload
            return await self._player.tap(turn, name.partition("#")[0], value)
        if payload == conversation.last_button and self._player.just_now(turn):
            return []
        conversation.last_button = payload
        if name == RESUME:
            return await self._player.resume(turn, value)
        act = self._acts.get(name)
        if act is None:
            return [say("engine-old-button"), *await self._player.ask_again(turn)]
        turn.argument = value
        return await self._run(turn, act.run)

    async def _free(self, turn: Turn[Any]) -> list[Spoken]:
        text = turn.input.text
        if not text:
            return await self._last_resort(turn)
        if navigation(text) is not None:
            return [say("engine-nothing-open")]
        numbered = self._player.numbered(turn)
        payload = match_choice(text, await self._offered(turn), numbered=numbered)
        if payload is not None:
            return await self._button(turn, payload)
        folded = fold(text)
        for phrase, handler in self._intents:
            if contains_words(folded, phrase):
                return await self._run(turn, handler)
        return await self._last_resort(turn)

    @staticmethod
    async def _offered(turn: Turn[Any]) -> list[tuple[str, str]]:
        """The acts that the newest buttons run: typed words may mean them, in an answer as in a
        notice. Buttons of a question are not among them: its form is over."""
        boards = await turn.store.outbox.offered(turn.address)
        newest = boards[0] if boards else ()
        return [(each.payload, each.label) for each in newest if "#" not in each.payload]

    async def _last_resort(self, turn: Turn[Any]) -> list[Spoken]:
        if self._fallback is None:
            return [say("engine-unknown-command")]
        return await self._run(turn, self._fallback)


def _claim(taken: dict[str, Any], name: str, owner: object) -> None:
    if name in taken:
        raise ValueError(f"{name} is offered by two services")
    taken[name] = owner
