"""The pages say nothing that is not there: links, targets, commands, settings, the example."""

import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pydantic import BaseModel
from typer.main import get_command

from bot.__main__ import cli
from bot.app import MESSAGES
from bot.core.answers import navigation
from bot.engine import text_use
from bot.engine.service import Service
from bot.engine.texts import Texts
from bot.settings import NESTED, PREFIX, Settings
from handlers import SERVICES
from storage.database import Database
from tests.clocks import FrozenClock
from tests.kit import World

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted(ROOT.glob("docs/**/*.md")), ROOT / "deploy/README.md"]
EXAMPLE = ROOT / "docs/how-to/add-a-service.md"
_LINK = re.compile(r"\]\(([^)#\s]+)|src=\"([^\"]+)\"")
_CODE = re.compile(r"```.*?```|`[^`]*`", re.DOTALL)
_FILE = re.compile(r"`((?:bot|handlers|storage|messages|tests|docs|deploy|benchmarks)/[\w./-]+)`")
_CHAT = re.compile(r"(?<![\w/.:<~-])/([a-z]{2,})(?=[\s`,;.)]|$)")
_NO_COMMANDS = {"health", "metrics", "chat", "opt", "etc", "var"}


def names(pattern: str, text: str) -> set[str]:
    return set(re.findall(pattern, text))


def code_of(page: Path) -> str:
    return "\n".join(_CODE.findall(page.read_text(encoding="utf-8")))


def on_pages(find: Callable[[Path], set[str]]) -> set[tuple[str, str]]:
    return {(page.name, name) for page in PAGES for name in find(page)}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    targets = ["".join(found) for found in _LINK.findall(page.read_text(encoding="utf-8"))]
    here = [target for target in targets if "://" not in target]
    assert [target for target in here if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_files_that_are_named_exist(page: Path) -> None:
    named = _FILE.findall(page.read_text(encoding="utf-8"))
    assert [each for each in named if not (ROOT / each).exists()] == []


def test_tests_that_are_named_exist() -> None:
    defined = {
        name
        for path in (ROOT / "tests").rglob("*.py")
        for name in names(r"(?m)^\s*(?:async )?def (test_\w+)", path.read_text(encoding="utf-8"))
    }
    named = on_pages(lambda page: names(r"`(test_\w+)`", page.read_text(encoding="utf-8")))
    assert ("telegram.md", "test_poison_is_passed_over") in named
    assert {each for each in named if each[1] not in defined} == set()


def test_make_targets_exist() -> None:
    known = names(r"(?m)^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"))
    used = on_pages(lambda page: names(r"\bmake (?:-C \S+ )?([a-z]+)\b", code_of(page)))
    assert ("README.md", "run") in used
    assert {each for each in used if each[1] not in known} == set()


def test_commands_of_the_machine_exist() -> None:
    known = set(getattr(get_command(cli), "commands", {}))
    used = on_pages(lambda page: names(r"(?<![\w/])nhipcau ([a-z][a-z-]*)\b", code_of(page)))
    assert ("quickstart.md", "ask") in used
    assert {each for each in used if each[1] not in known} == set()


def test_commands_of_the_chat_exist() -> None:
    known = {
        name for service in SERVICES for command in service.commands for name in command.names
    }
    taught = {"nhaan"}  # the example's own
    used = on_pages(lambda page: names(_CHAT.pattern, code_of(page)) - _NO_COMMANDS)
    unknown = {each for each in used if each[1] not in known | taught and not navigation(each[1])}
    assert ("officers.md", "viec") in used
    assert unknown == set()


def test_settings_exist() -> None:
    known = set(setting_names(Settings, PREFIX))
    misspelt = {("operate.md", "NHIPCAU_TELEGRAM__TOKN")}  # there to show what a mistake gets
    used = on_pages(lambda page: names(rf"\b{PREFIX}[A-Z_]+\b", page.read_text(encoding="utf-8")))
    assert {each for each in used - misspelt if each[1] not in known} == set()


def setting_names(model: type[BaseModel], before: str) -> list[str]:
    found = []
    for name, field in model.model_fields.items():
        inner = field.annotation
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            found += setting_names(inner, f"{before}{name.upper()}{NESTED}")
        else:
            found.append(f"{before}{name.upper()}")
    return found


def test_every_decision_is_listed() -> None:
    folder = ROOT / "docs/decisions"
    listed = names(r"\]\(([a-z-]+\.md)\)", (folder / "README.md").read_text(encoding="utf-8"))
    assert listed == {page.name for page in folder.glob("*.md")} - {"README.md"}


def test_the_picture_is_small() -> None:
    assert (ROOT / "docs/images/chat.png").stat().st_size <= 120_000


class Example:
    """The service of the page on services: its files by name, made into a running bot."""

    def __init__(self, folder: Path) -> None:
        page = EXAMPLE.read_text(encoding="utf-8")
        blocks = re.findall(r"```\w+\n# (\S+)\n(.*?)```", page, re.DOTALL)
        self.files = dict(blocks)
        for name, text in self.files.items():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        self.texts = Texts(MESSAGES, folder / "messages")
        service = self.module("handlers/canteen.py").service
        self.services: tuple[Service, ...] = (*SERVICES, service)
        rooms = (ROOT / "bot", ROOT / "handlers", folder / "handlers")
        text_use.check(self.texts, self.services, rooms)

    def module(self, name: str) -> Any:
        made = ModuleType(Path(name).stem)
        exec(compile(self.files[name], name, "exec"), made.__dict__)  # noqa: S102 - our own page
        return made


@pytest.mark.parametrize("test", ["test_a_word_about_the_canteen", "test_nothing_more_to_say"])
async def test_the_example_of_a_service_works(
    database: Database, clock: FrozenClock, tmp_path: Path, test: str
) -> None:
    example = Example(tmp_path)
    world = World(database, clock, example.services, texts=example.texts)
    await getattr(example.module("tests/handlers/test_canteen.py"), test)(world)
