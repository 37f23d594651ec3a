"""Structured logs: one event a line, named by a stable action, redacted before it is written."""

import json
import logging
import sys
import threading
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from types import TracebackType
from typing import TextIO

from bot.redaction import Redaction
from bot.settings import Log

OURS = ("bot", "handlers", "storage", "nhipcau")
"""Loggers that obey the level in the settings. All others write warnings and errors only: at
lower levels libraries write addresses with tokens in them, and what people said."""

QUIET = ("httpx", "httpcore", "aiohttp.access", "aiosqlite", "asyncpg", "apscheduler", "telegram")

_STANDARD = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}
_log = logging.getLogger("nhipcau")


def event(
    logger: logging.Logger,
    action: str,
    /,
    *,
    level: int = logging.INFO,
    error: BaseException | None = None,
    **fields: object,
) -> None:
    """Logs that ``action`` (``noun.verb``, stable: alarms are built on it) happened.

    ``fields`` say to what and how: ids, counts, durations; never what a person wrote, and names
    like ``text`` or ``phone`` are withheld. ``error`` adds its traceback.
    """
    if logger.isEnabledFor(level):
        extra = {"action": action, "fields": fields}
        logger.log(level, action, exc_info=error, extra=extra, stacklevel=2)


def configure(settings: Log, secrets: Iterable[str] = (), stream: TextIO | None = None) -> None:
    """Makes the one way out for every log line: ``stream`` (stderr), redacted.

    Handlers that anything else has installed are removed, so that no line goes around.
    """
    handler = _Handler(stream or sys.stderr)
    for_people = settings.format == "console" or (
        settings.format == "auto" and handler.stream.isatty()
    )
    shape = ConsoleLines if for_people else JsonLines
    handler.setFormatter(shape(Redaction(secrets)))
    root = logging.getLogger()
    for logger in (root, *map(logging.getLogger, root.manager.loggerDict)):
        logger.handlers.clear()
        logger.propagate = True
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in OURS:
        logging.getLogger(name).setLevel(settings.level)
    logging.captureWarnings(capture=True)


def catch_uncaught() -> None:
    """Sends exceptions that nothing else handled through the log, so that they are redacted."""
    sys.excepthook = _on_uncaught
    threading.excepthook = lambda args: _uncaught(args.exc_value)
    sys.unraisablehook = lambda args: _uncaught(args.exc_value)


class _Redacted(logging.Formatter):
    """What both formats share: a record as names and values that are safe to write."""

    def __init__(self, redaction: Redaction) -> None:
        super().__init__()
        self._redaction = redaction

    def head(self, record: logging.LogRecord) -> dict[str, object]:
        at = datetime.fromtimestamp(record.created, UTC)
        return {
            "at": at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "action": getattr(record, "action", None) or "log",
        }

    def rest(self, record: logging.LogRecord) -> dict[str, object]:
        """The fields of an event; of any other record its message and what came with it."""
        extra: dict[object, object] = {
            name: value for name, value in vars(record).items() if name not in _STANDARD
        }
        fields = extra.pop("fields", None)
        if extra.pop("action", None) is not None and isinstance(fields, Mapping):
            return self._redaction.fields({**extra, **fields})
        message = {"message": self._redaction.foreign(_message(record))}
        return {**self._redaction.fields(extra), **message}

    def trace(self, record: logging.LogRecord) -> str | None:
        if record.exc_info and record.exc_info[1] is not None:
            return self._redaction.error(record.exc_info[1])
        return self._redaction.text(record.stack_info) if record.stack_info else None


class JsonLines(_Redacted):
    """One JSON object a line."""

    def format(self, record: logging.LogRecord) -> str:
        line = {**self.rest(record), **self.head(record)}
        head = {name: line.pop(name) for name in ("at", "level", "logger", "action")}
        if trace := self.trace(record):
            line["trace"] = trace
        return json.dumps({**head, **line}, ensure_ascii=False, default=str)


class ConsoleLines(_Redacted):
    """A line for people: time, level, action, fields."""

    def format(self, record: logging.LogRecord) -> str:
        head = self.head(record)
        fields = " ".join(f"{name}={_flat(value)}" for name, value in self.rest(record).items())
        line = f"{str(head['at'])[11:19]} {record.levelname:<7} {head['action']} {fields}".rstrip()
        trace = self.trace(record)
        return f"{line}\n{trace}" if trace else line


class _Handler(logging.StreamHandler[TextIO]):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name is logging's
        """A record that cannot be written says so, and shows none of what it held."""
        self.stream.write(f'{{"action": "log.failed", "logger": "{record.name}"}}\n')


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError, KeyError):  # arguments that do not fit their format
        return str(record.msg)


def _flat(value: object) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return json.dumps(text, ensure_ascii=False) if {" ", "\n", '"'} & set(text) else text


def _on_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        _uncaught(error)


def _uncaught(error: BaseException | None) -> None:
    event(_log, "process.uncaught", level=logging.CRITICAL, error=error)
