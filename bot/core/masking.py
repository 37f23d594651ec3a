"""Personal values as a screen may show them: enough to recognise, too little to misuse.

Pure functions; an empty text stays empty. What is masked here is never unmasked in a chat.
"""

from datetime import date

_DOT = "•"
_PHONE_HEAD, _PHONE_TAIL, _NUMBER_TAIL, _CHAT_TAIL = 2, 3, 4, 3


def phone(number: str) -> str:
    """A phone number by its ends: ``+84912345678`` is ``09•••••678``, abroad ``+65•••••678``."""
    if not number.startswith("+"):
        return _ends(number, _PHONE_HEAD, _PHONE_TAIL)
    if number.startswith("+84"):
        return _ends(f"0{number[3:]}", _PHONE_HEAD, _PHONE_TAIL)
    return _ends(number, _PHONE_HEAD + 1, _PHONE_TAIL)


def citizen_id(number: str) -> str:
    """An identity or passport number by its last four characters: ``••••••••1234``."""
    return _ends(number, 0, _NUMBER_TAIL)


def chat(chat_id: str) -> str:
    """A chat by its last three characters, always of the same length: ``•••••123``."""
    tail = chat_id[-_CHAT_TAIL:] if len(chat_id) >= 2 * _CHAT_TAIL else ""
    return f"{_DOT * 5}{tail}"


def name(full_name: str) -> str:
    """A name for lists, the given name with the initials of the rest: ``Lan N.T.``."""
    *before, given = full_name.split() or [""]
    return " ".join([given, "".join(f"{word[0]}." for word in before)]).strip()


def initials(full_name: str) -> str:
    """A name that only its owner's colleagues may guess: ``N. T. L.``."""
    return " ".join(f"{word[0]}." for word in full_name.split())


def letter(full_name: str) -> str:
    """The first letter, for a question that may be read by the wrong person: ``N•••``."""
    return f"{full_name[:1]}{_DOT * 3}" if full_name else ""


def birth(day: date) -> str:
    """A date of birth by its year."""
    return f"{_DOT * 2}/{_DOT * 2}/{day.year}"


def place(address: str) -> str:
    """An address by its last part, usually the province: ``•••, Đồng Nai``."""
    street, comma, last = address.rpartition(",")
    if not address:
        return ""
    return f"{_DOT * 3}, {last.strip()}" if comma and street and last.strip() else _DOT * 3


def hidden(value: str) -> str:
    """Nothing but that there is a value."""
    return _DOT * 3 if value else ""


def _ends(text: str, head: int, tail: int) -> str:
    """The first and last characters; all dots when that would leave fewer than three hidden."""
    if len(text) < head + tail + 3:
        return _DOT * len(text)
    return f"{text[:head]}{_DOT * (len(text) - head - tail)}{text[-tail:]}"
