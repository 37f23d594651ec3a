"""The page of commands, and that it knows every one."""

from pathlib import Path

from bot.__main__ import cli
from bot.administration.manual import commands
from handlers import SERVICES

PAGE = Path(__file__).parent.parent.parent / "docs/reference/commands.md"


def test_the_page_is_the_one_that_the_commands_write() -> None:
    written = PAGE.read_text(encoding="utf-8")
    assert written == commands(cli), "run: nhipcau commands > docs/reference/commands.md"


def test_every_command_is_on_the_page_and_says_what_it_does() -> None:
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if "|" in line]
    for service in SERVICES:
        for command in service.commands:
            for name in command.names:
                assert any(f"`/{name}`" in row for row in rows), name
    assert [row for row in rows if row.endswith("|  |")] == []
