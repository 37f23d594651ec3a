"""What a handler gets (``Turn``) and what it gives back (outcomes made of ``Say``)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Generic, TypeVar

from pydantic import BaseModel

from bot.core.calendar import WorkCalendar
from bot.core.chat import Address, Inbound, StoredFile
from bot.core.conversation import Conversation
from bot.core.delivery import NEWS
from bot.core.members import Person
from bot.core.moments import local
from bot.core.sheet import Format, Sheet
from storage.store import Store

if TYPE_CHECKING:
    from bot.engine.flow import Flow
    from bot.engine.sheets import SheetOf, Words

S = TypeVar("S")
M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True, init=False)
class Named:
    """A variable that is itself a text: rendered in the reader's language.

    ``text`` may be alternatives, "particular|general": the first that exists is said.
    """

    text: str
    values: Mapping[str, object]
    attribute: str | None

    def __init__(self, text: str, attribute: str | None = None, **values: object) -> None:
        object.__setattr__(self, "text", text)
        object.__setattr__(self, "attribute", attribute)
        object.__setattr__(self, "values", values)


@dataclass(frozen=True, slots=True)
class Remembered:
    """A text whose id comes out of the database, written there by an older version perhaps. If
    this version does not know it any more, ``otherwise`` is said: what is owed goes out."""

    words: Named
    otherwise: Named


@dataclass(frozen=True, slots=True)
class Option:
    """A choice of the current step; ``label`` is literal, else the question's attribute."""

    value: str
    label: str | Named | None = None


@dataclass(frozen=True, slots=True)
class Button:
    """A button that runs an act wherever it is tapped."""

    act: str
    arg: str = ""
    label: str | Named | None = None


@dataclass(frozen=True, slots=True)
class Say:
    """One message by text id, still without a language.

    Variables may be ``Named`` texts; a tuple or list of anything becomes lines.
    """

    text: str
    values: Mapping[str, object] = field(default_factory=dict)
    choices: tuple[Option | Button, ...] = ()
    files: tuple[StoredFile, ...] = ()
    ask_contact: bool = False


def say(
    text: str,
    *,
    choices: tuple[Option | Button, ...] = (),
    files: tuple[StoredFile, ...] = (),
    **values: object,
) -> Say:
    """A message: its text id, buttons, files, and the variables of the text."""
    return Say(text, values, choices, files)


def button(act: str, arg: str = "", label: str | Named | None = None) -> Button:
    """A button for ``act``. Without a label the message's attribute named like the act labels
    it (``case.show`` → ``.case-show``), else the text ``act-case-show``."""
    return Button(act, arg, label)


@dataclass(frozen=True, slots=True, init=False)
class Go:
    """On to ``step`` of the same flow, after ``first``."""

    step: str
    first: tuple[Say, ...]

    def __init__(self, step: str, *first: Say) -> None:
        object.__setattr__(self, "step", step)
        object.__setattr__(self, "first", first)


@dataclass(frozen=True, slots=True, init=False)
class Retry:
    """The answer did not do: says why, and asks the same question again."""

    text: str
    values: Mapping[str, object]

    def __init__(self, text: str, **values: object) -> None:
        object.__setattr__(self, "text", text)
        object.__setattr__(self, "values", values)


@dataclass(frozen=True, slots=True, init=False)
class Done:
    """The flow (or the command) is finished, with these last messages; strings are text ids."""

    says: tuple[Say, ...]

    def __init__(self, *says: Say | str) -> None:
        made = tuple(say(each) if isinstance(each, str) else each for each in says)
        object.__setattr__(self, "says", made)


@dataclass(frozen=True, slots=True, init=False)
class Start:
    """Begins a flow (parking the one under way), after ``first``."""

    flow: "Flow[BaseModel]"
    state: BaseModel
    step: str | None
    first: tuple[Say, ...]

    def __init__(self, flow: "Flow[M]", state: M, *first: Say, step: str | None = None) -> None:
        object.__setattr__(self, "flow", flow)
        object.__setattr__(self, "state", state)
        object.__setattr__(self, "step", step)
        object.__setattr__(self, "first", first)


Outcome = Go | Retry | Done | Start


@dataclass(frozen=True, slots=True)
class Notice:
    """A message owed to somebody else; ``why`` makes it exactly one."""

    person_id: int
    say: Say
    why: str
    lane: int
    address: Address | None = None


@dataclass(frozen=True, slots=True)
class Broadcast:
    """One message to many; ``why`` and the person make each exactly one."""

    say: Say
    why: str


@dataclass(frozen=True, slots=True)
class PrintOut:
    """A file owed to whoever asked for it; ``why`` makes it exactly one."""

    person_id: int
    address: Address
    sheet: "SheetOf | Sheet"
    format: Format
    name: "Words"
    say: Say
    why: str


@dataclass(frozen=True, slots=True)
class About:
    """What the texts may say of the installation. ``quotas``: messages a month, by channel."""

    union: str | Named
    data_officer: str | Named
    privacy_version: str
    public_url: str = ""
    sample: bool = False
    quotas: Mapping[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class Occasion:
    """A moment in which the bot acts: one transaction's store, the time, the notices it owes."""

    store: Store
    now: datetime
    about: About
    calendar: WorkCalendar
    notices: list[Notice] = field(default_factory=list)
    broadcasts: list[Broadcast] = field(default_factory=list)
    prints: list[PrintOut] = field(default_factory=list)

    @property
    def today(self) -> date:
        """The date in Viet Nam."""
        return local(self.now).date()

    def notify(self, person_id: int, message: Say, *, why: str, lane: int = NEWS) -> None:
        """Queues a message to a person on the address that reaches them best."""
        self.notices.append(Notice(person_id, message, why, lane))

    def broadcast(self, message: Say, *, why: str) -> None:
        """Writes one message to many people down, in every language; ``deliveries.post`` with
        the same ``why`` queues it, behind everything else that is owed."""
        self.broadcasts.append(Broadcast(message, why))


@dataclass(slots=True)
class Turn(Occasion, Generic[S]):
    """One update being handled. Edit ``state``, use ``store``, return an outcome."""

    input: Inbound = field(kw_only=True)
    conversation: Conversation = field(kw_only=True)
    flows: Mapping[str, "Flow[BaseModel]"] = field(kw_only=True)
    state: S = field(kw_only=True)
    argument: str = ""
    chosen: str | None = None

    @property
    def person(self) -> Person:
        return self.conversation.person

    @property
    def address(self) -> Address:
        return self.conversation.address

    def print_out(
        self,
        sheet: "SheetOf | Sheet",
        *,
        to: Format,
        name: "Words",
        message: Say,
        why: str | None = None,
    ) -> None:
        """Has a sheet printed after the turn; it comes here, with ``message``, as the file
        ``name``. Without ``why`` each update has its own print; with one it comes once for ever.
        When too many of the person's wait already, the turn is refused."""
        each = f"{self.address.channel}:{self.input.external_id}:{len(self.prints)}"
        self.prints.append(
            PrintOut(self.person.id, self.address, sheet, to, name, message, why or each)
        )
