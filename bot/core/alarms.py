"""What administrators must hear of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Alarm:
    """``why`` makes it exactly one; ``kind`` names its text ``alarm-<kind>``, which says the
    channel and the count."""

    why: str
    kind: str
    channel: str
    count: int
