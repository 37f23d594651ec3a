"""The rules of ``tests/architecture.py`` on this tree, and on small trees that break them.

How handlers, texts and dialogs are named after each other is said at the top of that file.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests import architecture as rules

ROOT = Path(__file__).parent.parent
Rule = Callable[[Path], list[str]]
VIETNAMESE = "Anh chị chờ em một chút"


def obeyed(rule: Rule) -> None:
    offenders = rule(ROOT)
    assert not offenders, "\n" + "\n".join(offenders)


def test_the_top_level_is_fixed() -> None:
    obeyed(rules.top_level_is_fixed)


def test_imports_follow_the_rooms() -> None:
    obeyed(rules.imports_follow_the_rooms)


def test_sql_is_in_storage() -> None:
    obeyed(rules.sql_is_in_storage)


def test_database_drivers_are_in_storage() -> None:
    obeyed(rules.drivers_are_in_storage)


def test_the_network_is_in_channels() -> None:
    obeyed(rules.network_is_in_channels)


def test_time_is_asked_of_the_clock() -> None:
    obeyed(rules.time_is_asked_of_the_clock)


def test_every_service_has_texts_and_dialogs() -> None:
    obeyed(rules.every_service_has_texts_and_dialogs)


def test_every_catalogue_has_a_service() -> None:
    obeyed(rules.every_catalogue_has_a_service)


def test_no_function_is_long() -> None:
    obeyed(rules.functions_are_short)


def test_the_usual_function_is_short() -> None:
    obeyed(rules.the_usual_function_is_short)


def test_no_file_is_long() -> None:
    obeyed(rules.files_are_short)


def test_errors_are_caught_by_name() -> None:
    obeyed(rules.errors_are_caught_by_name)


def test_ignores_give_code_and_reason() -> None:
    obeyed(rules.ignores_give_code_and_reason)


def test_sentences_are_in_messages() -> None:
    obeyed(rules.sentences_are_in_messages)


def test_commands_are_ascii_and_single() -> None:
    obeyed(rules.commands_are_ascii_and_single)


BROAD = "try:\n    f()\nexcept Exception:\n    log()\n"
LONG = "def f():\n" + "    x = 1\n" * 50
OFFENCES: list[tuple[Rule, str, str]] = [
    (rules.top_level_is_fixed, "scripts/x.py", ""),
    (rules.imports_follow_the_rooms, "bot/core/x.py", "import storage.people"),
    (rules.imports_follow_the_rooms, "bot/core/x.py", "from bot import engine"),
    (rules.imports_follow_the_rooms, "bot/core/x.py", "from ..engine import turn"),
    (rules.imports_follow_the_rooms, "bot/core/x.py", "from bot.log import event"),
    (rules.imports_follow_the_rooms, "storage/x.py", "from bot.engine.clock import Clock"),
    (rules.imports_follow_the_rooms, "bot/engine/x.py", "import handlers"),
    (rules.imports_follow_the_rooms, "bot/engine/x.py", "from bot.channels import telegram"),
    (rules.imports_follow_the_rooms, "bot/channels/x.py", "from storage import files"),
    (rules.imports_follow_the_rooms, "bot/channels/x.py", "from bot.engine import intake"),
    (rules.imports_follow_the_rooms, "bot/settings.py", "from storage import database"),
    (rules.imports_follow_the_rooms, "handlers/x.py", "def f():\n    from bot import app"),
    (rules.imports_follow_the_rooms, "bot/app.py", "import tests.conftest"),
    (rules.sql_is_in_storage, "handlers/x.py", 'a = "SELECT id FROM people"'),
    (rules.sql_is_in_storage, "bot/x.py", "a = f'''\n delete from {table} where id = 1'''"),
    (rules.sql_is_in_storage, "bot/engine/x.py", 'a = "UPDATE people SET name = :name"'),
    (rules.drivers_are_in_storage, "bot/app.py", "import aiosqlite"),
    (rules.drivers_are_in_storage, "handlers/x.py", "from sqlite3 import Row"),
    (rules.network_is_in_channels, "handlers/x.py", "from telegram.error import Forbidden"),
    (rules.network_is_in_channels, "bot/engine/x.py", "import aiohttp.web"),
    (rules.time_is_asked_of_the_clock, "bot/core/x.py", "a = datetime.now(UTC)"),
    (rules.time_is_asked_of_the_clock, "storage/x.py", "a = Ids(datetime.datetime.utcnow)"),
    (rules.time_is_asked_of_the_clock, "handlers/x.py", "a = date.today()"),
    (rules.time_is_asked_of_the_clock, "handlers/x.py", "from time import time as now"),
    (rules.every_service_has_texts_and_dialogs, "handlers/join.py", ""),
    (rules.every_service_has_texts_and_dialogs, "handlers/officer/cases.py", ""),
    (rules.every_service_has_texts_and_dialogs, "handlers/join/form.py", ""),
    (rules.every_catalogue_has_a_service, "messages/vi/lost.ftl", ""),
    (rules.every_catalogue_has_a_service, "messages/en/officer/lost.ftl", ""),
    (rules.functions_are_short, "tests/test_x.py", LONG),
    (rules.functions_are_short, "bot/x.py", "async " + LONG),
    (rules.the_usual_function_is_short, "bot/x.py", "def f():\n" + "    x = 1\n" * 8),
    (rules.files_are_short, "storage/x.py", "x = 1\n" * 401),
    (rules.errors_are_caught_by_name, "handlers/x.py", BROAD),
    (rules.errors_are_caught_by_name, "handlers/x.py", BROAD.replace(" Exception", "")),
    (rules.errors_are_caught_by_name, "bot/x.py", BROAD.replace("Exception", "(A, Exception)")),
    (rules.errors_are_caught_by_name, "bot/x.py", "with suppress(Exception):\n    f()"),
    (rules.errors_are_caught_by_name, "bot/engine/intake.py", BROAD + BROAD),
    (rules.ignores_give_code_and_reason, "bot/x.py", "a = 1  # type: ignore"),
    (rules.ignores_give_code_and_reason, "bot/x.py", "a = 1  # type: ignore[misc]"),
    (rules.ignores_give_code_and_reason, "bot/x.py", "a = 1  # noqa"),
    (rules.ignores_give_code_and_reason, "tests/x.py", "a = 1  # noqa: S101"),
    (rules.ignores_give_code_and_reason, "bot/x.py", "a = 1  # pragma: no cover"),
    (rules.sentences_are_in_messages, "handlers/x.py", f'a = "{VIETNAMESE}"'),
    (rules.sentences_are_in_messages, "bot/core/x.py", f'a = f"{{b}} {VIETNAMESE}"'),
    (rules.commands_are_ascii_and_single, "handlers/x.py", 'Command(("phảnánh",), f)'),
    (rules.commands_are_ascii_and_single, "handlers/x.py", 'Command("Join", f)'),
    (rules.commands_are_ascii_and_single, "handlers/x.py", 'Command("a", f), Command("a", f)'),
]


@pytest.mark.parametrize(("rule", "path", "text"), OFFENCES)
def test_a_rule_finds_an_offender(tmp_path: Path, rule: Rule, path: str, text: str) -> None:
    write(tmp_path, path, text)
    assert rule(tmp_path)


ALLOWED: list[tuple[Rule, str, str]] = [
    (rules.imports_follow_the_rooms, "bot/core/x.py", "import json\nfrom bot.core import chat"),
    (rules.imports_follow_the_rooms, "bot/app.py", "import handlers, storage.database"),
    (rules.imports_follow_the_rooms, "bot/channels/x.py", "from bot.log import event"),
    (rules.sql_is_in_storage, "storage/x.py", 'a = "SELECT id FROM people"'),
    (rules.sql_is_in_storage, "bot/x.py", '"""Select one from the list."""\na = "update it"'),
    (rules.drivers_are_in_storage, "storage/x.py", "import aiosqlite"),
    (rules.network_is_in_channels, "bot/channels/telegram/x.py", "import telegram"),
    (rules.time_is_asked_of_the_clock, "bot/engine/clock.py", "a = datetime.now(UTC)"),
    (rules.time_is_asked_of_the_clock, "bot/x.py", "a = time.monotonic() + clock.now()"),
    (rules.every_service_has_texts_and_dialogs, "handlers/officer/__init__.py", ""),
    (rules.every_catalogue_has_a_service, "messages/vi/engine.ftl", ""),
    (rules.functions_are_short, "bot/x.py", LONG.replace("    x = 1\n", "", 1)),
    (rules.errors_are_caught_by_name, "bot/engine/intake.py", BROAD),
    (rules.errors_are_caught_by_name, "storage/x.py", BROAD + "    raise\n"),
    (rules.ignores_give_code_and_reason, "bot/x.py", "a = 1  # noqa: S101 - it is meant"),
    (rules.ignores_give_code_and_reason, "bot/x.py", "a = 1  # type: ignore[misc]  # it is so"),
    (rules.ignores_give_code_and_reason, "bot/x.py", 'a = "# noqa"'),
    (rules.sentences_are_in_messages, "handlers/x.py", f'"""{VIETNAMESE}"""\na = "khiếu nại"'),
    (rules.commands_are_ascii_and_single, "handlers/x.py", 'Command(("a", "b_2"), f)'),
]


@pytest.mark.parametrize(("rule", "path", "text"), ALLOWED)
def test_a_rule_leaves_what_is_right(tmp_path: Path, rule: Rule, path: str, text: str) -> None:
    write(tmp_path, path, text)
    assert rule(tmp_path) == []


@pytest.mark.parametrize("stem", ["join", "officer/cases"])
def test_a_complete_service_satisfies_both_stem_rules(tmp_path: Path, stem: str) -> None:
    folder, _, name = stem.rpartition("/")
    for path in (f"handlers/{stem}.py", f"messages/vi/{stem}.ftl", f"messages/en/{stem}.ftl"):
        write(tmp_path, path, "")
    assert rules.every_service_has_texts_and_dialogs(tmp_path)
    write(tmp_path, f"tests/handlers/{folder}/test_{name}.py", "")
    assert rules.every_service_has_texts_and_dialogs(tmp_path) == []
    assert rules.every_catalogue_has_a_service(tmp_path) == []


def write(root: Path, path: str, text: str) -> None:
    target = root / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
