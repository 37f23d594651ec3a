"""What a command has to say."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Report:
    """``lines`` are for stdout, ``problems`` for stderr; without ``well`` the status is 2."""

    lines: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    well: bool = True
