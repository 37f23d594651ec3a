"""The emergency numbers of ``hotlines.yaml``, validated."""

from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Literal

import yaml
from pydantic import Field, TypeAdapter, ValidationError

from bot.core.chat import Frozen
from bot.core.emergency import Danger
from bot.core.errors import OperatorError


class Hotline(Frozen):
    """A number to call, whom it reaches, the dangers it helps in, and how sure we are of it."""

    number: str = Field(pattern=r"^[0-9]{3,11}$")
    use: Literal["ambulance", "fire", "police", "children", "gender-violence"]
    dangers: tuple[Danger, ...] = Field(min_length=1)
    confidence: Literal["V", "S", "M"]
    dialled: date | None = None

    @property
    def verified(self) -> bool:
        """Read in a source and tried by a person."""
        return self.confidence in ("V", "S") and self.dialled is not None


_HOTLINES = TypeAdapter(tuple[Hotline, ...])


def parse(source: str) -> tuple[Hotline, ...]:
    """The hotlines of a YAML text; ``OperatorError`` says what is wrong with it."""
    try:
        return _HOTLINES.validate_python(yaml.safe_load(source))
    except (yaml.YAMLError, ValidationError) as error:
        raise OperatorError(f"hotlines: {' '.join(str(error).split())}") from error


@lru_cache(maxsize=1)
def hotlines() -> tuple[Hotline, ...]:
    """The hotlines shipped with the bot, in the order of the file."""
    return parse(files("bot.core").joinpath("hotlines.yaml").read_text(encoding="utf-8"))


def hotlines_for(danger: Danger) -> tuple[Hotline, ...]:
    """The numbers for one danger, the one to call first in front."""
    fitting = [each for each in hotlines() if danger in each.dangers]
    return tuple(sorted(fitting, key=lambda each: each.dangers.index(danger)))
