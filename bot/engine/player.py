"""Plays flows: asks questions, reads answers, moves between steps, parks and resumes."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from pydantic import BaseModel, ValidationError

from bot.core.answers import Navigation, Unclear, match_choice, navigation
from bot.core.answers.lists import is_place, pointed
from bot.core.chat import Choice
from bot.core.conversation import Parked
from bot.engine import screen
from bot.engine.flow import Flow, Step
from bot.engine.metrics import Metrics
from bot.engine.screen import Painter, Screen
from bot.engine.turn import Done, Go, Named, Outcome, Retry, Say, Start, Turn, say

Spoken = Say | Screen
"""Something to be said: still a text id, or a question that is painted already."""

_DOUBLE_TAP = timedelta(seconds=2)
_MOST_HOPS = 8


@dataclass(slots=True)
class Player:
    """Moves a conversation through its flow. Knows no particular flow. ``listed`` names the
    channels without buttons."""

    flows: Mapping[str, Flow[Any]]
    painter: Painter
    metrics: Metrics
    listed: Set[str] = frozenset()

    async def answer(self, turn: Turn[Any]) -> list[Spoken]:
        """The active flow gets what the person said."""
        way = navigation(turn.input.text) if turn.input.text else None
        current = self._current(turn)
        if current is None:
            return await self._mended(turn)
        flow, step = current
        if way is not None:
            return await self._leave(turn, flow, step, f"!{way}")
        question = await step.ask(turn)
        labels = self.painter.labels(turn.person.language, question)
        text, numbered = turn.input.text, self.numbered(turn) and not step.kind.numeric
        chosen = match_choice(text, labels, numbered=numbered) if text and labels else None
        if chosen is not None:
            return await self._chosen(turn, flow, step, chosen)
        try:
            value = step.kind.read(turn.input, turn.today)
        except Unclear as unclear:
            return [await self._retry(turn, flow, step, unclear.text_id, unclear.values)]
        return await self._continue(turn, flow, step, value)

    def numbered(self, turn: Turn[Any]) -> bool:
        """Whether a number may mean a place among all choices. Not where the person has read a
        list: there it means a line of what was shown."""
        return turn.address.channel not in self.listed

    def pointed(self, turn: Turn[Any], board: Sequence[Choice]) -> str | None:
        """The payload of the line of a list that the person typed; None when they meant none.

        While the question under way is told with digits, a number is its answer.
        """
        text = turn.input.text or ""
        current = self._current(turn)
        asked = current is not None and current[1].kind.numeric
        if not text or (asked and is_place(text)):
            return None
        found = pointed(text, board, numeric=self._numeric(board))
        if found is None or ("#" in found.payload and turn.conversation.flow is None):
            return None  # the form of those choices is over
        return found.payload

    def _numeric(self, board: Sequence[Choice]) -> bool:
        """Whether the question that a list belongs to is told with digits."""
        places = (choice.payload.partition("#") for choice in board)
        flow, _, step = next((place for place, mark, _ in places if mark), "").partition(".")
        asked = self.flows[flow].steps.get(step) if flow in self.flows else None
        return asked is not None and asked.kind.numeric

    async def steer(self, turn: Turn[Any], way: Navigation) -> list[Spoken]:
        """Back, skip, later or cancel in the active flow."""
        current = self._current(turn)
        if current is None:
            return await self._mended(turn)
        return await self._leave(turn, *current, f"!{way}")

    async def tap(self, turn: Turn[Any], place: str, value: str) -> list[Spoken]:
        """A button of a flow: taken when it belongs to the current step, else called old."""
        current = self._current(turn)
        if current is None:
            mended = await self._mended(turn) if turn.conversation.flow else []
            return mended or [say("engine-old-button")]
        flow, step = current
        if place != f"{flow.name}.{step.name}":
            return [say("engine-old-button"), *await self.ask_again(turn)]
        if value in screen.WAYS_OUT:
            return await self._leave(turn, flow, step, value)
        question = await step.ask(turn)
        if value not in {option.value for option in question.options}:
            return [say("engine-old-button"), *await self.ask_again(turn)]
        return await self._chosen(turn, flow, step, value)

    async def _chosen(
        self, turn: Turn[Any], flow: Flow[Any], step: Step, value: str
    ) -> list[Spoken]:
        turn.chosen = value
        read: Any = value
        if step.kind.values:
            read = step.kind.read(turn.input.model_copy(update={"text": value}), turn.today)
        return await self._continue(turn, flow, step, read)

    async def _continue(
        self, turn: Turn[Any], flow: Flow[Any], step: Step, value: Any
    ) -> list[Spoken]:
        outcome = await step.run(turn, value)
        if isinstance(outcome, Retry):
            return [await self._retry(turn, flow, step, outcome.text, outcome.values)]
        return await self.play(turn, outcome, behind=step.name)

    async def play(
        self, turn: Turn[Any], outcome: Outcome, *, behind: str | None = None
    ) -> list[Spoken]:
        """What an outcome makes the bot say; moves the conversation. ``behind``: the step left."""
        match outcome:
            case Go(step=step, first=first):
                if behind is not None and behind != step:
                    turn.conversation.trail.append(behind)
                turn.conversation.step = step
                return [*first, await self._ask(turn)]
            case Start():
                return await self._start(turn, outcome, inside=behind is not None)
            case Done(says=says):
                if behind is not None:
                    turn.conversation.clear()
                    return list(says)
                return [*says, *await self.ask_again(turn)]
            case Retry(text=text, values=values):
                return [Say(text, values), *await self.ask_again(turn)]

    async def _start(self, turn: Turn[Any], start: Start, *, inside: bool) -> list[Spoken]:
        if inside:
            turn.conversation.clear()
        else:
            await self.park(turn)
        said: list[Spoken] = []
        for _ in range(_MOST_HOPS):
            said += start.first
            gate = start.flow.gate
            ahead = await gate(turn, start) if gate else None
            if ahead is None:
                break
            start = ahead
        turn.state = start.state
        conversation = turn.conversation
        conversation.clear()
        conversation.flow, conversation.version = start.flow.name, start.flow.version
        conversation.step = start.step or start.flow.first
        return [*said, await self._ask(turn)]

    async def _leave(self, turn: Turn[Any], flow: Flow[Any], step: Step, way: str) -> list[Spoken]:
        match way:
            case screen.BACK:
                return await self._back(turn)
            case screen.SKIP:
                return await self._skip(turn, flow, step)
            case screen.LATER:
                await self.park(turn)
                return [say("engine-parked", title=Named(flow.title))]
            case screen.CANCEL:
                turn.conversation.clear()
                return [say("engine-cancelled")]
        page = turn.conversation.page + (way == screen.PAGE)
        return [await self._ask(turn, page=page, only_navigation=way == screen.MORE)]

    async def _skip(self, turn: Turn[Any], flow: Flow[Any], step: Step) -> list[Spoken]:
        if not step.optional:
            return [await self._retry(turn, flow, step, "engine-not-optional", {})]
        return await self._continue(turn, flow, step, None)

    async def _back(self, turn: Turn[Any]) -> list[Spoken]:
        trail = turn.conversation.trail
        if not trail:
            return [say("engine-no-way-back"), *await self.ask_again(turn)]
        turn.conversation.step = trail.pop()
        return [await self._ask(turn)]

    async def _retry(
        self, turn: Turn[Any], flow: Flow[Any], step: Step, text: str, values: Mapping[str, object]
    ) -> Screen:
        asked = await self._ask(turn, page=turn.conversation.page)
        why = self.painter.say(turn.person.language, text, values)
        return replace(asked, key=text, text=f"{why}\n\n{asked.text}")

    async def _ask(
        self, turn: Turn[Any], *, page: int = 0, only_navigation: bool = False
    ) -> Screen:
        conversation = turn.conversation
        flow = self.flows[str(conversation.flow)]
        step = flow.steps[str(conversation.step)]
        conversation.visit += 1
        conversation.page = page
        question = await step.ask(turn)
        return self.painter.question(
            turn.person.language,
            flow.name,
            step,
            question,
            visit=conversation.visit,
            page=page,
            back=bool(conversation.trail),
            only_navigation=only_navigation,
        )

    async def ask_again(self, turn: Turn[Any]) -> list[Spoken]:
        """The question under way once more, after something else was said; nothing when none."""
        if turn.conversation.flow is None or self._current(turn) is None:
            return []
        return [await self._ask(turn, page=turn.conversation.page)]

    async def park(self, turn: Turn[Any]) -> None:
        """Puts the form under way aside, if there is one."""
        if turn.conversation.flow is not None:
            self.keep(turn)
            await turn.store.conversations.park(turn.conversation)
            turn.conversation.clear()

    async def resume(self, turn: Turn[Any], flow: str) -> list[Spoken]:
        """Takes a form up again where it was left, whether it is open or put aside."""
        if turn.conversation.flow == flow:
            return await self.ask_again(turn)
        aside = await turn.store.conversations.parked(turn.address)
        found = [each for each in aside if each.flow == flow]
        if not found:
            return [say("engine-form-gone"), *await self.ask_again(turn)]
        return await self._take_up(turn, found[0])

    async def _take_up(self, turn: Turn[Any], parked: Parked) -> list[Spoken]:
        await self.park(turn)
        await turn.store.conversations.unpark(parked)
        conversation = turn.conversation
        conversation.flow, conversation.step = parked.flow, parked.step
        conversation.version, conversation.state = parked.version, parked.state
        conversation.trail = list(parked.trail)
        self.load(turn)
        if self._current(turn) is None:
            return await self._mended(turn)
        return [await self._ask(turn)]

    def load(self, turn: Turn[Any]) -> None:
        """Makes ``turn.state`` out of what storage held; None when there is no flow or no fit."""
        conversation = turn.conversation
        flow = self.flows.get(conversation.flow or "")
        turn.state = None
        if flow is None:
            return
        try:
            loaded = flow.load(conversation.version, conversation.step or "", conversation.state)
        except ValidationError:
            return
        if loaded is not None:
            conversation.step, turn.state = loaded
            conversation.version = flow.version

    def keep(self, turn: Turn[Any]) -> None:
        """Puts ``turn.state`` back where storage will take it from."""
        if turn.conversation.flow is not None and isinstance(turn.state, BaseModel):
            turn.conversation.state = turn.state.model_dump_json()

    def _current(self, turn: Turn[Any]) -> tuple[Flow[Any], Step] | None:
        flow = self.flows.get(turn.conversation.flow or "")
        if flow is None or turn.state is None:
            return None
        step = flow.steps.get(turn.conversation.step or "")
        return None if step is None else (flow, step)

    async def _mended(self, turn: Turn[Any]) -> list[Spoken]:
        """A step or state of another time: apologises and begins that flow anew, if it can."""
        flow = self.flows.get(turn.conversation.flow or "")
        self.metrics.count("flows_restarted", flow=flow.name if flow else "unknown")
        turn.conversation.clear()
        if flow is None:
            return [say("engine-form-gone")]
        try:
            fresh = flow.state()
        except ValidationError:
            return [say("engine-form-gone")]
        return [say("engine-form-restarted"), *await self.play(turn, Start(flow, fresh))]

    @staticmethod
    def just_now(turn: Turn[Any]) -> bool:
        """True when the last word from this address came within the time of a double tap."""
        last = turn.conversation.last_at
        return last is not None and timedelta(0) <= turn.input.at - last <= _DOUBLE_TAP
