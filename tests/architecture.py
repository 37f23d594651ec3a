"""The rules of the tree, each a function from a root folder to a list of offenders.

The stem rule, in full: ``handlers/<path>/<x>.py`` has its texts in ``messages/vi/<path>/<x>.ftl``
and ``messages/en/<path>/<x>.ftl``, and its dialogs in ``tests/handlers/<path>/test_<x>.py``. So
``handlers/officer/cases.py`` goes with ``messages/vi/officer/cases.ftl``. A service that became
a package keeps one stem, the package's name, and may keep its texts in a folder of that name;
``officer`` is the only folder that just groups.
"""

import ast
import re
import tokenize
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from statistics import median
from typing import TypeVar

Node = TypeVar("Node", bound=ast.AST)
SERVICE = ("bot", "handlers", "storage")
GROUPS = {"officer"}
TOP_LEVEL = {"pyproject.toml", "bot", "handlers", "storage", "messages", "tests", "README.md"} | {
    *("Makefile", "requirements.lock", "LICENSE", "docs", "benchmarks", "deploy"),
    *("var", "build"),  # made by running it; git ignores them
}

# Room -> what it may import of ours. The first room that fits a file counts.
ROOMS = {
    "bot/app.py": ("bot", "handlers", "storage", "benchmarks"),
    "bot/__main__.py": ("bot", "handlers", "storage", "benchmarks"),
    "bot/administration/": ("bot", "handlers", "storage"),
    "bot/sample/": ("bot.core", "bot.sample", "storage"),
    "bot/ports.py": ("bot.core", "bot.engine.clock", "storage"),
    "bot/health.py": ("bot.core", "bot.engine", "bot.channels.base", "storage"),
    "bot/core/": ("bot.core",),
    "bot/channels/": ("bot.core", "bot.channels", "bot.log"),
    # Of the channels the engine knows the contract alone.
    "bot/engine/": ("bot.core", "bot.engine", "bot.channels.base", "bot.log", "storage"),
    "bot/": ("bot.core", "bot.log", "bot.redaction", "bot.settings", "bot.environment"),
    "storage/": ("bot.core", "bot.log", "storage"),
    "handlers/": ("bot.core", "bot.engine", "bot.log", "storage", "handlers"),
}
DRIVERS = {"sqlite3", "aiosqlite", "asyncpg", "psycopg", "sqlalchemy"}
NETWORK = {"telegram", "aiohttp", "httpx", "requests", "urllib3", "socket", "websockets"}
NETWORK_ELSEWHERE = {
    "bot/app.py": "mounts the channels' routes on the one server",
    "bot/server.py": "is the one server: health, metrics, the channels' routes",
}
CLOCK = "bot/engine/clock.py"
BROAD = {
    "bot/engine/intake.py": "intake: a poison update must not block the next",
    "bot/engine/outbox/dispatcher.py": "delivery: the loop outlives a database that is away",
    "bot/engine/ticker.py": "tick: what is due stays due and is tried again",
    "bot/health.py": "health: whatever is wrong, the answer must say so",
    "storage/sqlite.py": "transactions that commit together fail together; each is told why",
    "bot/channels/telegram/reception.py": "poll: nothing was committed, so offer it again",
    "bot/channels/zalo/reception.py": "poll: nothing was committed, so offer it again",
    "bot/channels/web/intake.py": "poll: nothing was committed, so the page offers it again",
}
HEARD = {
    "bot/core/emergency.py": "patterns of what people in danger write",
}
SHARED_TEXTS = {
    "engine": "what every flow says: back, skip, cancel",
    "answers": "why an answer was not understood",
    "web": "the web page's own words",
    "zalo": "how a messenger without buttons and files shows both",
}

_SQL = re.compile(
    r"\s*(select\s.+\sfrom\s|insert\s+(or\s+\w+\s+)?into\s|update\s+\w+\s+set\s|delete\s+from\s"
    r"|(create|drop)\s+(unique\s+)?(table|index)\s|alter\s+table\s|pragma\s+\w+|begin\s+immediate"
    r"|with\s+\w+\s+as\s*\()",
    re.IGNORECASE | re.DOTALL,
)
_VIETNAMESE = re.compile(
    "[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]", re.IGNORECASE
)
_CLOCKS = {
    *(("datetime", name) for name in ("now", "utcnow", "today")),
    ("date", "today"),
    *(("time", name) for name in ("time", "time_ns", "localtime", "gmtime", "ctime")),
}
_IGNORE = re.compile(r"#\s*(type:\s*ignore|noqa|pragma:\s*no cover|ruff:\s*noqa|mypy:)")
_REASONED = re.compile(
    r"#\s*(type:\s*ignore\[[a-z-]+(,\s*[a-z-]+)*\]|noqa:\s*[A-Z]+\d+(,\s*[A-Z]+\d+)*)"
    r"\s*(#|-|—)\s*\w+\W+\w+"
)
_COMMAND = re.compile(r"[a-z][a-z0-9_]{0,31}")


@dataclass(frozen=True)
class Source:
    """One Python file; ``path`` is relative to the root, with slashes."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    def nodes(self, kind: type[Node]) -> Iterator[Node]:
        return (node for node in ast.walk(self.tree) if isinstance(node, kind))

    def at(self, node: ast.stmt | ast.expr | ast.ExceptHandler) -> str:
        return f"{self.path}:{node.lineno}"

    def imports(self) -> Iterator[tuple[str, str]]:
        """Place and full dotted name of all that is imported."""
        for whole in self.nodes(ast.Import):
            yield from ((self.at(whole), alias.name) for alias in whole.names)
        for part in self.nodes(ast.ImportFrom):
            above = self.path.split("/")[: -part.level] if part.level else []
            module = ".".join([*above, *([part.module] if part.module else [])])
            yield from ((self.at(part), f"{module}.{alias.name}") for alias in part.names)

    def strings(self) -> Iterator[ast.Constant]:
        """String constants that are no docstrings."""
        bare = {id(node.value) for node in self.nodes(ast.Expr)}
        for node in self.nodes(ast.Constant):
            if isinstance(node.value, str) and id(node) not in bare:
                yield node


def sources(root: Path, *folders: str) -> list[Source]:
    paths = sorted(path for folder in folders for path in (root / folder).rglob("*.py"))
    return [Source(path.relative_to(root).as_posix(), path.read_text("utf-8")) for path in paths]


def top_level_is_fixed(root: Path) -> list[str]:
    names = (path.name for path in root.iterdir())
    ignored = (".", "__pycache__")
    return sorted(
        name
        for name in names
        if name not in TOP_LEVEL and not name.startswith(ignored) and "egg-info" not in name
    )


def imports_follow_the_rooms(root: Path) -> list[str]:
    return [
        f"{place} imports {name}"
        for source in sources(root, *SERVICE)
        for place, name in source.imports()
        if name.split(".")[0] in {*SERVICE, "tests", "benchmarks"}
        and not _within(name, _allowed(source.path))
    ]


def _allowed(path: str) -> tuple[str, ...]:
    return next(allowed for room, allowed in ROOMS.items() if path.startswith(room))


def _within(name: str, rooms: tuple[str, ...]) -> bool:
    return any(name == room or name.startswith(f"{room}.") for room in rooms)


def sql_is_in_storage(root: Path) -> list[str]:
    return [
        f"{source.at(node)} {str(node.value).strip()[:40]!r}"
        for source in sources(root, "bot", "handlers")
        for node in source.strings()
        if _SQL.match(str(node.value))
    ]


def drivers_are_in_storage(root: Path) -> list[str]:
    return _outside(root, DRIVERS, "storage/", {})


def network_is_in_channels(root: Path) -> list[str]:
    return _outside(root, NETWORK, "bot/channels/", NETWORK_ELSEWHERE)


def _outside(root: Path, modules: set[str], room: str, others: dict[str, str]) -> list[str]:
    return [
        f"{place} imports {name}"
        for source in sources(root, *SERVICE)
        if not source.path.startswith(room) and source.path not in others
        for place, name in source.imports()
        if name.split(".")[0] in modules
    ]


def time_is_asked_of_the_clock(root: Path) -> list[str]:
    return [
        offence
        for source in sources(root, *SERVICE)
        if source.path != CLOCK
        for offence in (*_clock_reads(source), *_clock_imports(source))
    ]


def _clock_reads(source: Source) -> Iterator[str]:
    for node in source.nodes(ast.Attribute):
        owner = getattr(node.value, "attr", getattr(node.value, "id", ""))
        if (owner, node.attr) in _CLOCKS:
            yield f"{source.at(node)} reads {owner}.{node.attr}"


def _clock_imports(source: Source) -> Iterator[str]:
    names = {f"{owner}.{name}" for owner, name in _CLOCKS if owner == "time"}
    yield from (f"{place} imports {name}" for place, name in source.imports() if name in names)


def every_service_has_texts_and_dialogs(root: Path) -> list[str]:
    return [
        f"{path} is missing"
        for stem in _stems(root)
        for path, there in (
            *(_texts(root, f"messages/{language}/{stem}") for language in ("vi", "en")),
            _dialogs(root, Path(stem)),
        )
        if not there
    ]


def _texts(root: Path, stem: str) -> tuple[str, bool]:
    folder = (root / stem).glob("*.ftl")
    return f"{stem}.ftl", (root / f"{stem}.ftl").exists() or any(folder)


def _dialogs(root: Path, stem: Path) -> tuple[str, bool]:
    path = Path("tests/handlers", stem.parent, f"test_{stem.name}.py")
    return path.as_posix(), (root / path).exists()


def every_catalogue_has_a_service(root: Path) -> list[str]:
    known = {*_stems(root), *SHARED_TEXTS}
    return [
        f"{path.relative_to(root).as_posix()} belongs to no handler"
        for path in sorted((root / "messages").rglob("*.ftl"))
        if known.isdisjoint(_stem_and_folder(path.relative_to(root / "messages")))
    ]


def _stem_and_folder(path: Path) -> set[str]:
    parts = path.with_suffix("").parts[1:]
    return {"/".join(parts), "/".join(parts[:-1])}


def _stems(root: Path) -> list[str]:
    """``join``, ``officer/cases``: every service, a package counting once."""
    folder = root / "handlers"
    found = set()
    for path in folder.rglob("*.py"):
        parts = path.relative_to(folder).with_suffix("").parts
        deep = 2 if parts[0] in GROUPS else 1
        if parts[:deep] != parts or parts[-1] != "__init__":
            found.add("/".join(parts[:deep]))
    return sorted(found)


def functions_are_short(root: Path, most: int = 50) -> list[str]:
    return [
        f"{source.at(node)} {node.name} has {length} lines"
        for source in sources(root, *SERVICE, "tests", "benchmarks")
        for node, length in _functions(source)
        if length > most
    ]


def the_usual_function_is_short(root: Path, most: float = 8) -> list[str]:
    found = [length for each in sources(root, *SERVICE) for _, length in _functions(each)]
    usual = median(found) if found else 0
    return [f"the median function has {usual} lines"] if usual > most else []


def _functions(source: Source) -> Iterator[tuple[ast.FunctionDef | ast.AsyncFunctionDef, int]]:
    for node in source.nodes(ast.AST):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node, (node.end_lineno or node.lineno) - node.lineno + 1


def files_are_short(root: Path, most: int = 400) -> list[str]:
    return [
        f"{source.path} has {length} lines"
        for source in sources(root, *SERVICE, "tests", "benchmarks")
        if (length := len(source.text.splitlines())) > most
    ]


def errors_are_caught_by_name(root: Path) -> list[str]:
    """Broad handlers that do not raise again: one in each file of ``BROAD``, none elsewhere."""
    found = [
        (source.path, place) for source in sources(root, *SERVICE) for place in _broad(source)
    ]
    counts = Counter(path for path, _ in found)
    return [place for path, place in found if path not in BROAD or counts[path] > 1]


def _broad(source: Source) -> Iterator[str]:
    for handler in source.nodes(ast.ExceptHandler):
        last = handler.body[-1]
        raises_again = isinstance(last, ast.Raise) and last.exc is None
        if _is_broad(handler.type) and not raises_again:
            yield f"{source.at(handler)} catches everything"
    for call in source.nodes(ast.Call):
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        if name == "suppress" and any(map(_is_broad, call.args)):
            yield f"{source.at(call)} suppresses everything"


def _is_broad(kind: ast.expr | None) -> bool:
    if isinstance(kind, ast.Tuple):
        return any(map(_is_broad, kind.elts))
    return kind is None or getattr(kind, "id", "") in {"Exception", "BaseException"}


def ignores_give_code_and_reason(root: Path) -> list[str]:
    return [
        f"{source.path}:{token.start[0]} {token.string}"
        for source in sources(root, *SERVICE, "tests", "benchmarks")
        for token in tokenize.generate_tokens(iter(source.text.splitlines(True)).__next__)
        if token.type == tokenize.COMMENT
        and _IGNORE.search(token.string)
        and not _REASONED.search(token.string)
    ]


def sentences_are_in_messages(root: Path) -> list[str]:
    return [
        f"{source.at(node)} {str(node.value)[:40]!r}"
        for source in sources(root, *SERVICE)
        for node in source.strings()
        if source.path not in HEARD and _is_sentence(str(node.value))
    ]


def _is_sentence(text: str) -> bool:
    """Four Vietnamese words or more; a citation such as "BLLĐ 94–97, 102" has fewer."""
    return bool(_VIETNAMESE.search(text)) and sum(map(str.isalpha, text.split())) >= 4


def commands_are_ascii_and_single(root: Path) -> list[str]:
    found = [each for source in sources(root, "handlers") for each in _commands(source)]
    counts = Counter(name for _, name in found)
    wrong = [f"{place} /{name}" for place, name in found if not _COMMAND.fullmatch(name)]
    return wrong + [f"{place} /{name} is taken" for place, name in found if counts[name] > 1]


def _commands(source: Source) -> Iterator[tuple[str, str]]:
    for call in source.nodes(ast.Call):
        if getattr(call.func, "id", "") == "Command" and call.args:
            for node in ast.walk(call.args[0]):
                if isinstance(node, ast.Constant):
                    yield source.at(call), str(node.value)
