"""What administrators must hear of."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Alarm:
    """``why`` makes it exactly one; ``kind`` names its text ``alarm-<kind>``, which says the
    channel, the count, and when it was raised."""

    why: str
    kind: str
    channel: str
    count: int
    at: datetime
