"""What is taken out of a log line: secrets, phone and identity numbers, what people wrote."""

import re
import traceback
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import quote

_PATTERNS = (
    (re.compile(r"\d{6,}:[A-Za-z0-9_-]{30,}"), "[token]"),
    (re.compile(r"/bot\d+:[^/\s'\"]+"), "/bot[token]"),
    (re.compile(r"(Bearer|nhipcau_session=)\s*[^\s;,'\"]+"), r"\1 [session]"),
    (re.compile(r"://[^/\s@'\"]+@"), "://[credentials]@"),
    (re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+"), "[email]"),
    # A Vietnamese phone, also with dashes; then any number of 9 to 12 digits, as an identity
    # card's. Longer ones are ids and times of ours.
    (re.compile(r"(?<!\d)(?:\+?84|0)(?:[ .()-]{0,2}\d){8,10}(?!\d)"), "[number]"),
    (re.compile(r"(?<!\d)\d(?:[ .]?\d){8,11}(?!\d)"), "[number]"),
)
_PRIVATE = re.compile(
    r"(^|_)(text|body|caption|content|message|details|answer|payload|data|state|name|phone|contact"
    r"|cccd|address|birth_date|location|latitude|longitude|email|token|password|secret|session"
    r"|cookie|authorization|data_key|sealed|hash)$",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\"")
_TOKEN_LIKE = re.compile(r"['\"][A-Za-z0-9_.:/\[\]<>-]*['\"]")
_FOREIGN = re.compile(r"[^\s]*[^\x00-\x7f]+[^\s]*(?:\s+[^\s]*[^\x00-\x7f]+[^\s]*)*")
_INPUT = re.compile(r"input_value=.*?(?=, input_type=|\]|$)", re.DOTALL)
_DETAIL = re.compile(r"DETAIL:.*", re.DOTALL)  # PostgreSQL quotes whole rows there
_LONGEST = 500
_DEEPEST = 6


class Redaction:
    """Takes out what must not be in a log. ``secrets`` are the values known at the start."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        forms = {form for each in secrets if len(each) >= 4 for form in _forms(each)}
        longest_first = sorted(forms, key=len, reverse=True)
        self._secrets = re.compile("|".join(map(re.escape, longest_first))) if forms else None

    def text(self, text: str) -> str:
        """``text`` without secrets, numbers of people, and mail addresses."""
        if self._secrets:
            text = self._secrets.sub("[secret]", text)
        for pattern, instead in _PATTERNS:
            text = pattern.sub(instead, text)
        return text

    def foreign(self, text: str) -> str:
        """``text`` that others made, without what it may quote from a person as well."""
        text = _INPUT.sub("input_value=[withheld]", text)
        text = _DETAIL.sub("DETAIL: [withheld]", text)
        text = _QUOTED.sub(_unless_token, text)
        return self.text(_shortened(_FOREIGN.sub("[withheld]", text)))

    def value(self, value: object, depth: int = 0) -> object:
        """``value`` fit for JSON: structures are walked, private names withheld."""
        if value is None or isinstance(value, bool | float):
            return value
        if isinstance(value, int):
            return value if (text := str(value)) == self.text(text) else "[number]"
        if depth < _DEEPEST and isinstance(value, Mapping):
            return self.fields(value, depth + 1)
        if depth < _DEEPEST and isinstance(value, list | tuple | set | frozenset):
            return [self.value(each, depth + 1) for each in value]
        return self._leaf(value)

    def fields(self, fields: Mapping[object, object], depth: int = 0) -> dict[str, object]:
        """The same for named values; a private name keeps its name and loses its value."""
        return {self.text(str(name)): self._named(name, fields[name], depth) for name in fields}

    def error(self, error: BaseException) -> str:
        """The traceback of ``error`` and its causes, the exceptions' texts as ``foreign``."""
        told = traceback.TracebackException.from_exception(error)
        return "".join(self._told(told)).rstrip()

    def _named(self, name: object, value: object, depth: int) -> object:
        withheld = _PRIVATE.search(str(name)) and not isinstance(value, bool | None)
        return "[withheld]" if withheld else self.value(value, depth)

    def _leaf(self, value: object) -> str:
        if isinstance(value, str):
            return self.text(_shortened(value))
        if isinstance(value, bytes | bytearray | memoryview):
            return "[bytes]"
        if isinstance(value, BaseException):
            return f"{type(value).__name__}: {self.foreign(str(value))}"
        return self.foreign(str(value))

    def _told(self, told: traceback.TracebackException, depth: int = 0) -> Iterator[str]:
        cause = told.__cause__ or (None if told.__suppress_context__ else told.__context__)
        if cause is not None and depth < 2 * _DEEPEST:
            yield from self._told(cause, depth + 1)
            yield "\nwhich led to:\n\n"
        yield from map(self.text, told.stack.format())
        yield self.foreign("".join(told.format_exception_only()).rstrip()) + "\n"
        for number, member in enumerate(told.exceptions or (), 1):
            yield f"of the group, {number}:\n"
            yield from self._told(member, depth + 1)


def _forms(secret: str) -> set[str]:
    tail = secret.rpartition(":")[2]  # of a bot's token the part that is secret
    return {secret, quote(secret, safe=""), tail if len(tail) >= 16 else secret}


def _unless_token(found: re.Match[str]) -> str:
    return found[0] if _TOKEN_LIKE.fullmatch(found[0]) else "'[withheld]'"


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}[… {len(text)} characters]"
