"""Reads the settings from environment variables and ``.env``, and describes them to people."""

import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from dotenv.parser import Original, parse_stream
from pydantic import BaseModel, SecretStr, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails
from pydantic_settings import EnvSettingsSource

from bot.core.errors import OperatorError
from bot.settings import NESTED, PREFIX, Settings, Telegram, Zalo, secret_parts

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
    lines = _in_file(env_file)
    names = {line.name: line.value for line in lines}
    names = {name.upper(): value for name, value in {**names, **environ}.items()}
    ours = {name for name in names if _is_ours(name)}
    known = {each.name: names[each.name] for each in entries() if each.name in ours}
    problems = [_unknown(name) for name in sorted(ours - known.keys())]
    problems += _contradictions(lines)
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


def doubts(settings: Settings) -> list[str]:
    """What an operator has hardly meant, a line each; nothing that stops the start."""
    return [*_of_messenger("TELEGRAM", settings.telegram), *_of_messenger("ZALO", settings.zalo)]


def _of_messenger(name: str, group: Telegram | Zalo) -> Iterator[str]:
    above = f"{PREFIX}{name}{NESTED}"
    if group.token is None:
        if group.mode == "webhook":
            yield f"{above}MODE is webhook, but {above}TOKEN is unset: this messenger stays off"
    elif group.mode == "polling" and group.webhook_secret is not None:
        yield (
            f"{above}WEBHOOK_SECRET is set, but {above}MODE is polling: the secret is not used"
            " and a webhook is taken away"
        )


class _Given(EnvSettingsSource):
    """The library's reading of variables, from the mapping that it is given."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = {name.lower(): value for name, value in names.items() if value}
        super().__init__(Settings)

    def _load_env_vars(self) -> Mapping[str, str | None]:
        return self._names


class _Line(NamedTuple):
    """A setting as it stands in the file."""

    name: str
    value: str
    number: int


def _in_file(env_file: Path | None) -> list[_Line]:
    if env_file is None or not env_file.exists():
        return []
    try:
        with env_file.open(encoding="utf-8") as stream:
            return [
                _Line(each.key.upper(), each.value, _number(each.original))
                for each in parse_stream(stream)
                if each.key is not None and each.value is not None
            ]
    except (OSError, UnicodeError) as error:
        problem = f"{env_file}: cannot be read ({type(error).__name__}); give your user access"
        raise OperatorError(f"{problem}, and save it as UTF-8") from error


def _number(statement: Original) -> int:
    """The line on which a statement begins: the parser counts empty lines before to it."""
    blank = len(statement.string) - len(statement.string.lstrip())
    return statement.line + statement.string[:blank].count("\n")


def _contradictions(lines: Sequence[_Line]) -> list[str]:
    """A setting that the file sets twice, differently: nobody can tell which one is meant."""
    found: dict[str, list[_Line]] = {}
    for line in lines:
        found.setdefault(line.name, []).append(line)
    return [
        f"{name}: is set differently on lines {_listed(each.number for each in same)} of the"
        " file; keep one"
        for name, same in found.items()
        if _is_ours(name) and len({each.value for each in same}) > 1
    ]


def _listed(numbers: Iterable[int]) -> str:
    *most, last = map(str, numbers)
    return f"{', '.join(most)} and {last}"


def _is_ours(name: str) -> bool:
    return name.startswith(PREFIX) and not name.startswith(OTHERS)


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
