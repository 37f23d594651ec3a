"""Reads the settings from environment variables and ``.env``, and describes them to people."""

import difflib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from dotenv import dotenv_values
from pydantic import BaseModel, SecretStr, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails
from pydantic_settings import EnvSettingsSource

from bot.core.errors import OperatorError
from bot.settings import NESTED, PREFIX, Settings, secret_parts

OTHERS = ("NHIPCAU_TEST_",)
"""Names that are ours but no settings: the test suite's."""


class Entry(NamedTuple):
    """One setting as people see it: the variable, its field, and the value in force."""

    name: str
    field: FieldInfo
    value: object

    @property
    def secret(self) -> bool:
        return "SecretStr" in str(self.field.annotation)


def read_settings(environ: Mapping[str, str], env_file: Path | None = None) -> Settings:
    """The settings in ``environ``, and below them those in ``env_file`` if that file exists.

    Names that do not begin with NHIPCAU_ are not looked at; an empty value counts as unset.
    Raises ``OperatorError`` with one line a problem; no line quotes a value.
    """
    names = {name: value for name, value in _in_file(env_file).items() if value is not None}
    names = {name.upper(): value for name, value in {**names, **environ}.items()}
    ours = {name for name in names if name.startswith(PREFIX) and not name.startswith(OTHERS)}
    known = {each.name: names[each.name] for each in entries() if each.name in ours}
    problems = [_unknown(name) for name in sorted(ours - known.keys())]
    try:
        settings = Settings(**_Given(known)())
    except ValidationError as error:
        details = error.errors(include_url=False, include_context=False, include_input=False)
        problems += [line for each in details for line in _lines(each, known)]
    if problems:
        raise OperatorError("\n".join(problems))
    return settings


def entries(settings: BaseModel | None = None, above: str = PREFIX) -> Iterator[Entry]:
    """Every setting with its value in ``settings`` (the defaults when None), in their order."""
    settings = Settings() if settings is None else settings
    for name, field in type(settings).model_fields.items():
        value = getattr(settings, name)
        if isinstance(value, BaseModel):
            yield from entries(value, f"{above}{name.upper()}{NESTED}")
        else:
            yield Entry(above + name.upper(), field, value)


def describe(settings: Settings) -> list[str]:
    """The settings in force, a line each; secrets are masked."""
    return [f"{each.name}={_shown(each)}" for each in entries(settings)]


def reference() -> str:
    """The page ``docs/reference/settings.md``."""
    lines = [
        "# Settings",
        "",
        "Environment variables, or lines of a file `.env` in the working directory; a variable",
        "wins over the file. All are optional. A name or value that cannot be right stops the",
        "start with one line that names it. Written by `nhipcau settings`; do not edit.",
        "",
        "| variable | default | meaning |",
        "|---|---|---|",
    ]
    lines += [f"| `{each.name}` | {_default(each)} | {_meaning(each)} |" for each in entries()]
    return "\n".join(lines) + "\n"


class _Given(EnvSettingsSource):
    """The library's reading of variables, from the mapping that it is given."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = {name.lower(): value for name, value in names.items() if value}
        super().__init__(Settings)

    def _load_env_vars(self) -> Mapping[str, str | None]:
        return self._names


def _in_file(env_file: Path | None) -> Mapping[str, str | None]:
    if env_file is None or not env_file.exists():
        return {}
    try:
        return dotenv_values(env_file, interpolate=False)
    except (OSError, UnicodeError) as error:
        problem = f"{env_file}: cannot be read ({type(error).__name__}); give your user access"
        raise OperatorError(f"{problem}, and save it as UTF-8") from error


def _unknown(name: str) -> str:
    names = [each.name.removeprefix(PREFIX) for each in entries()]
    close = difflib.get_close_matches(name.removeprefix(PREFIX), names, n=1, cutoff=0.7)
    mend = f"did you mean {PREFIX}{close[0]}?" if close else "`nhipcau settings` lists them all"
    return f"{name}: no such setting; {mend}"


def _lines(detail: ErrorDetails, given: Mapping[str, str]) -> list[str]:
    says = detail["msg"].removeprefix("Value error, ").removeprefix("Input ")
    if not detail["loc"]:
        return says.split("\n")  # a rule over several settings names them itself
    name = PREFIX + NESTED.join(str(part) for part in detail["loc"]).upper()
    entry = next(each for each in entries() if each.name == name)
    says = f"{says[0].lower()}{says[1:]}; it holds {len(given[name])} characters now"
    return [f"{name}: {says}. {entry.field.description}"]


def _shown(entry: Entry) -> str:
    if entry.value is None:
        return "(unset)"
    if not isinstance(entry.value, SecretStr):
        return _plain(entry.value)
    value = entry.value.get_secret_value()
    for part in secret_parts(value):
        value = value.replace(part, "********")
    return value


def _plain(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _default(entry: Entry) -> str:
    if isinstance(entry.value, SecretStr):
        return f"`{entry.value.get_secret_value()}`"
    return "unset" if entry.value is None else f"`{_plain(entry.value)}`"


def _meaning(entry: Entry) -> str:
    return f"{entry.field.description}{' Secret.' if entry.secret else ''}"
