"""One screen of a small phone: a text and at most six buttons."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from bot.core.chat import Choice, rows
from bot.core.sheet import Sheet
from bot.engine.flow import Question, Step
from bot.engine.sheets import SheetOf, Words, rendered
from bot.engine.texts import Texts, plain
from bot.engine.turn import Button, Named, Option, Remembered, Say
from bot.log import event

MOST = 6
_log = logging.getLogger(__name__)

BACK, SKIP, LATER, CANCEL, MORE, PAGE = "!back", "!skip", "!later", "!cancel", "!more", "!page"
_NAVIGATION = {
    BACK: "form-back",
    SKIP: "form-skip",
    LATER: "form-later",
    CANCEL: "form-cancel",
    MORE: "form-more",
    PAGE: "form-page",
}

WAYS_OUT = frozenset(_NAVIGATION)


def step_payload(flow: str, step: str, visit: int, value: str) -> str:
    """The payload of a button that answers a step: it names the question it belongs to."""
    return f"{flow}.{step}#{visit}:{value}"


def act_payload(button: Button) -> str:
    """The payload of a button that runs an act."""
    return f"{button.act}:{button.arg}"


@dataclass(frozen=True, slots=True)
class Screen:
    """A message in one language: what the person reads and can tap. ``numeric``: it asks for
    something that is told with digits."""

    key: str
    text: str
    keyboard: tuple[tuple[Choice, ...], ...]
    ask_contact: bool = False
    numeric: bool = False


class Painter:
    """Makes screens out of texts and choices."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def message(self, language: str, message: Say) -> Screen:
        """A message outside a flow: its text with its act buttons."""
        buttons = [b for b in message.choices if isinstance(b, Button)]
        choices = [
            Choice(label=self._label(language, message, b), payload=act_payload(b))
            for b in buttons
        ]
        shown = self.say(language, message.text, message.values)
        return Screen(message.text, shown, rows(choices), message.ask_contact)

    def _label(self, language: str, message: Say, button: Button) -> str:
        if button.label is not None:
            return self._shown(language, button.label)
        attribute = button.act.replace(".", "-").replace("_", "-")
        if self._texts.has(message.text, attribute):
            return self.say(language, message.text, message.values, attribute)
        return self.say(language, f"act-{attribute}")

    def labels(self, language: str, question: Question) -> list[tuple[str, str]]:
        """The (value, label) pairs of a question's choices, in the order shown."""
        return [(each.value, self._option(language, question, each)) for each in question.options]

    def _option(self, language: str, question: Question, option: Option) -> str:
        if option.label is not None:
            return self._shown(language, option.label)
        attribute = option.value.replace("_", "-")
        return self.say(language, question.text or "", question.values, attribute)

    def question(
        self,
        language: str,
        flow: str,
        step: Step,
        question: Question,
        *,
        visit: int,
        page: int,
        back: bool,
        only_navigation: bool = False,
    ) -> Screen:
        """A step's question with its choices and the ways out, never more than six buttons."""
        ways = [BACK] if back else []
        ways += [SKIP] if step.optional else []
        ways += [LATER, CANCEL]
        labels = [] if only_navigation else self.labels(language, question)
        shown, ways = _fit(labels, ways, page)

        def choices(named: Sequence[tuple[str, str]]) -> list[Choice]:
            return [
                Choice(label=label, payload=step_payload(flow, step.name, visit, value))
                for value, label in named
            ]

        out = [(way, self.say(language, _NAVIGATION[way])) for way in ways]
        keyboard = (*rows(choices(shown)), *rows(choices(out), width=3 if len(out) == 3 else 2))
        text_id = self._texts.pick(question.text or step.text)
        text = self.say(language, text_id, question.values)
        return Screen(text_id, text, keyboard, step.ask_contact, step.kind.numeric)

    def say(
        self,
        language: str,
        text: str,
        values: Mapping[str, object] | None = None,
        attribute: str | None = None,
    ) -> str:
        """A bare sentence; variables that are texts themselves are rendered first."""
        shown = {name: self._value(language, value) for name, value in (values or {}).items()}
        return self._texts.say(language, self._texts.pick(text, attribute), shown, attribute)

    def words(self, language: str, words: Words) -> str:
        """Words in a language, as a text would show them."""
        return str(plain(self._value(language, words)))

    def sheet(self, language: str, sheet: SheetOf | Sheet) -> Sheet:
        """Something to print, in a language; what has one already stays as it is."""
        if isinstance(sheet, Sheet):
            return sheet
        return rendered(sheet, language, partial(self.words, language))

    def _value(self, language: str, value: object) -> object:
        match value:
            case Named() | Say() | Remembered():
                return self._shown(language, value)
            case tuple() | list():
                return "\n".join(str(self._value(language, each)) for each in value)
        return value

    def _shown(self, language: str, words: "str | Named | Say | Remembered") -> str:
        match words:
            case str():
                return words
            case Named(text=text, values=values, attribute=attribute):
                return self.say(language, text, values, attribute)
            case Say(text=text, values=values):
                return self.say(language, text, values)
            case Remembered():
                return self._remembered(language, words)

    def _remembered(self, language: str, words: Remembered) -> str:
        try:
            return self._shown(language, words.words)
        except KeyError as lost:
            event(_log, "text.lost", error=lost, text=words.words.text)
            return self._shown(language, words.otherwise)


def pages(count: int, ways: int) -> int:
    """How many screens ``count`` choices need beside ``ways`` ways out."""
    if count + ways <= MOST or count <= MOST - 1:
        return 1
    return -(-count // (MOST - 2))


def _fit(
    labels: Sequence[tuple[str, str]], ways: list[str], page: int
) -> tuple[Sequence[tuple[str, str]], list[str]]:
    """The part of the choices and the ways out that one screen holds."""
    if len(labels) + len(ways) <= MOST:
        return labels, ways
    if len(labels) <= MOST - 1:
        return labels, [MORE]
    size = MOST - 2
    start = page % pages(len(labels), len(ways)) * size
    return labels[start : start + size], [PAGE, MORE]
