"""``nhipcau commands``: the page ``docs/reference/commands.md``."""

from collections.abc import Iterator, Sequence

import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from bot.app import MESSAGES
from bot.engine.service import Command, Service
from bot.engine.texts import Texts
from handlers import SERVICES

_HEAD = """# Commands

Written by `nhipcau commands`; do not edit.

## On a machine

Every command ends with status 0 when all is well, 2 when something is for you to mend (a line
each on stderr), 130 after Ctrl-C. `nhipcau COMMAND --help` tells the options.

| command | what it does |
|---|---|
"""
_CHAT = """
## In a chat

All names of a command do the same. Officer commands check the officer's right each time.

| command | for | what it does |
|---|---|---|
"""


def commands(cli: typer.Typer, services: Sequence[Service] = SERVICES) -> str:
    """The reference of the machine's commands and of those in a chat, as Markdown."""
    texts = Texts(MESSAGES)
    group = typer.main.get_command(cli)
    machine = [f"| `{line}` | {told} |\n" for line, told in _machine(group, "nhipcau")]
    chat = [_chat(command, texts) for service in services for command in service.commands]
    return _HEAD + "".join(machine) + _CHAT + "".join(chat)


def _machine(command: object, name: str) -> Iterator[tuple[str, str]]:
    """Every command below with its options, and the first sentence of its help."""
    if isinstance(command, TyperGroup):
        for each, below in command.commands.items():
            yield from _machine(below, f"{name} {each}")
    elif isinstance(command, TyperCommand):
        given = [_given(each) for each in command.params if each.name != "help"]
        yield " ".join([name, *given]), (command.help or "").partition("\n")[0]


def _given(parameter: TyperOption | TyperArgument | object) -> str:
    """A parameter as it is typed, in brackets where it may be left out."""
    shown = ""
    if isinstance(parameter, TyperArgument):
        shown = parameter.metavar or str(parameter.name).upper()
    elif isinstance(parameter, TyperOption):
        value = "" if parameter.is_flag else f" {str(parameter.name).upper()}"
        shown = f"{parameter.opts[0]}{value}"
    return shown if getattr(parameter, "required", False) else f"[{shown}]"


def _chat(command: Command, texts: Texts) -> str:
    names = ", ".join(f"`/{name}`" for name in command.names)
    return f"| {names} | {'officers' if command.officer else 'all'} | {_told(command, texts)} |\n"


def _told(command: Command, texts: Texts) -> str:
    """Its line in the messenger's list, else what its handler says of itself."""
    line = f"command-{command.names[0]}"
    if texts.has(line):
        return texts.say("en", line)
    return (command.run.__doc__ or "").strip().partition("\n")[0]
