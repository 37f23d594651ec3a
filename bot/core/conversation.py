"""Where one address stands in its conversation."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.core.chat import Address
from bot.core.members import Person


@dataclass(slots=True)
class Conversation:
    """The engine's memory of one address. ``state`` is the active flow's model as JSON text.

    ``trail`` names the steps behind the current one. ``visit`` grows with every question and
    travels in its buttons.
    """

    address: Address
    person: Person
    flow: str | None = None
    step: str | None = None
    version: int = 0
    state: str = ""
    trail: list[str] = field(default_factory=list)
    visit: int = 0
    page: int = 0
    last_button: str | None = None
    last_at: datetime | None = None
    reachable: bool = True

    def clear(self) -> None:
        """Leaves the flow; what it remembered is forgotten."""
        self.flow, self.step, self.version, self.state = None, None, 0, ""
        self.trail, self.page = [], 0


@dataclass(frozen=True, slots=True)
class Parked:
    """A form put aside, to be resumed with one tap."""

    id: int
    address: Address
    flow: str
    step: str
    version: int
    state: str
    trail: tuple[str, ...]
    parked_at: datetime
