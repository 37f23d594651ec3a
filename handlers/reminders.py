"""``/nhac``: reminders before a legal deadline. Other services set them by ``remind``."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from bot.core.ids import short, unshort
from bot.core.moments import local
from bot.core.money import Dong
from bot.core.reminders import (
    HOURS,
    MOST,
    Day,
    Moment,
    Number,
    Reminder,
    Subject,
    Sum,
    Value,
    Wanted,
    days_to_remind,
    is_last_chance,
)
from bot.engine.screen import act_payload
from bot.engine.service import Act, Command, Intent, Service, Tick
from bot.engine.turn import (
    Button,
    Done,
    Named,
    Occasion,
    Outcome,
    Remembered,
    Say,
    Turn,
    button,
    say,
)  # fmt: skip

_ROOM, _PAGE = 5, 4
_PORTION = 100
_EVERY, _HOURLY = 60, 3600


async def remind(
    turn: Turn[Any], *, key: str, subject: Named, deadline: date, back: Button
) -> Say:
    """Sets a reminder for the person of this turn, and says when it comes first and how to drop
    it, or why there is none.

    ``subject`` says what to do, as a few words that go on after a colon ("nộp giấy nghỉ ốm");
    its variables may be texts themselves. ``deadline`` is the last day to act. ``back`` is the
    button that leads from the reminder to what it is about; its label is not kept. ``key`` names
    the matter: asking twice sets one reminder, another deadline moves it.
    """
    if not days_to_remind(deadline, turn.today):
        text = "reminders-today" if deadline == turn.today else "reminders-passed"
        return say(text, choices=(button("ask"), button("menu")), deadline=deadline)
    store, me = turn.store.reminders, turn.person.id
    if await store.count(me) >= MOST and not await store.has(me, key):
        return say("reminders-many", choices=(button("reminders"), button("menu")), most=MOST)
    wanted = Wanted(
        person_id=me,
        key=key,
        subject=_kept(subject),
        deadline=deadline,
        back=act_payload(back),
    )
    reminder, kept = await store.keep(wanted)
    hurry = kept == "new" and is_last_chance(deadline, turn.today)
    return _confirmed("reminders-hurry" if hurry else f"reminders-{kept}", reminder)


def _confirmed(text: str, reminder: Reminder) -> Say:
    """A reminder that is on, with a way to drop it."""
    return say(
        text,
        choices=(_on(reminder, "reminder.drop"), button("reminders"), button("menu")),
        subject=_said(reminder.subject),
        deadline=reminder.deadline,
        next=_next(reminder),
    )


def _on(reminder: Reminder, act: str, label: Named | None = None) -> Button:
    return button(act, short(reminder.id), label)


def _next(reminder: Reminder) -> Named:
    """When it reminds again, if it does."""
    if reminder.more:
        return Named("reminders-next", hour=HOURS.start, day=reminder.next_on)
    return Named("reminders-no-more")


def _kept(words: Named) -> Subject:
    values = {name: _value(value) for name, value in words.values.items()}
    return Subject(text=words.text, attribute=words.attribute, values=values)


def _value(value: object) -> Value:
    """A variable as it lasts in the database; TypeError for what none can be."""
    match value:
        case Named():
            return _kept(value)
        case bool():
            return "true" if value else "false"
        case Dong():
            return Sum(dong=value)
        case date():
            return Moment(at=value) if isinstance(value, datetime) else Day(day=value)
        case Decimal():
            return Number(number=value)
        case int() | str():
            return value
    raise TypeError(f"{type(value).__name__} cannot be a variable of a reminder")


def _said(subject: Subject) -> Remembered:
    """The subject as a text again."""
    return Remembered(_named(subject), Named("reminders-something"))


def _named(subject: Subject) -> Named:
    values = {name: _variable(value) for name, value in subject.values.items()}
    return Named(subject.text, subject.attribute, **values)


def _variable(value: Value) -> object:
    match value:
        case Subject():
            return _named(value)
        case Sum():
            return Dong(value.dong)
        case Moment():
            return value.at
        case Day():
            return value.day
        case Number():
            return value.number
    return value


async def show(turn: Turn[Any]) -> Outcome:
    """``/nhac``, and its "more" button with the number of the page: what this person will be
    reminded of, the next deadline first."""
    store, me = turn.store.reminders, turn.person.id
    count = await store.count(me)
    if not count:
        return Done(say("reminders-none", choices=(button("benefits"), button("menu"))))
    size = _ROOM if count <= _ROOM else _PAGE
    pages = -(-count // size)
    page = _page(turn.argument) % pages
    shown = await store.of(me, size, page * size)
    choices = [_drop(number, each) for number, each in enumerate(shown, 1)]
    if pages > 1:
        more = Named("reminders-more")
        choices.append(button("reminders", str((page + 1) % pages), more))
    lines = tuple(_line(number, each) for number, each in enumerate(shown, 1))
    return Done(say("reminders", choices=(*choices, button("menu")), lines=lines, count=count))


def _page(argument: str) -> int:
    return int(argument) if argument.isdecimal() and len(argument) < 4 else 0


def _drop(number: int, reminder: Reminder) -> Button:
    return _on(reminder, "reminder.drop", Named("reminders-drop", number=number))


def _line(number: int, reminder: Reminder) -> Named:
    return Named(
        "reminders-line",
        number=number,
        subject=_said(reminder.subject),
        deadline=reminder.deadline,
        next=_next(reminder),
    )


async def drop(turn: Turn[Any]) -> Outcome:
    """``reminder.drop:<id>``: no more of it."""
    return await _end(turn, "reminders-dropped")


async def done(turn: Turn[Any]) -> Outcome:
    """``reminder.done:<id>``: the person has done it; no more of it."""
    return await _end(turn, "reminders-done")


async def _end(turn: Turn[Any], text: str) -> Outcome:
    wanted = unshort(turn.argument)
    store, me = turn.store.reminders, turn.person.id
    ended = await store.end(me, wanted) if wanted is not None else None
    if ended is None:
        return _gone()
    choices = (_on(ended, "reminder.undo"), button("reminders"), button("menu"))
    subject = _said(ended.subject)
    return Done(say(text, choices=choices, subject=subject, deadline=ended.deadline))


async def undo(turn: Turn[Any]) -> Outcome:
    """``reminder.undo:<id>``: the reminder that was dropped is on again."""
    wanted = unshort(turn.argument)
    store, me = turn.store.reminders, turn.person.id
    again = await store.take_up(me, wanted) if wanted is not None else None
    return _gone() if again is None else Done(_confirmed("reminders-again", again))


def _gone() -> Outcome:
    """It is somebody else's, its deadline has passed, or it was dropped days ago."""
    return Done(say("reminders-gone", choices=(button("reminders"), button("menu"))))


async def tell(occasion: Occasion) -> bool:
    """Sends what is due today, in the hours of the day; True when there was a full portion."""
    if local(occasion.now).hour not in HOURS:
        return False
    store = occasion.store.reminders
    due = await store.due(_PORTION)
    for each in due:
        if await store.told(each):
            why = f"reminder:{each.id}:{occasion.today.isoformat()}"
            occasion.notify(each.person_id, _reminder(each, occasion.today), why=why)
    return len(due) >= _PORTION


def _reminder(reminder: Reminder, today: date) -> Say:
    act, _, argument = reminder.back.partition(":")
    back = button(act, argument, Named("reminders-due", "back"))
    return say(
        "reminders-due",
        choices=(back, _on(reminder, "reminder.done"), button("menu")),
        subject=_said(reminder.subject),
        deadline=reminder.deadline,
        left=(reminder.deadline - today).days,
    )


async def forget(occasion: Occasion) -> bool:
    """Forgets those whose deadline has passed, and those dropped days ago."""
    return await occasion.store.reminders.forget(_PORTION) >= _PORTION


service = Service(
    "reminders",
    commands=(Command(("nhac", "reminders"), show),),
    acts=(
        Act("reminders", show),
        Act("reminder.drop", drop),
        Act("reminder.done", done),
        Act("reminder.undo", undo),
    ),
    intents=(
        Intent(
            "reminders",
            ("xem loi nhac", "loi nhac cua toi", "nhung loi nhac", "cac loi nhac", "bo loi nhac",
             "xoa loi nhac", "huy loi nhac", "tat loi nhac", "nhac toi truoc han",
             "my reminders"),
            show,
        ),
    ),
    ticks=(Tick("reminders", _EVERY, tell), Tick("reminders-over", _HOURLY, forget)),
)  # fmt: skip
