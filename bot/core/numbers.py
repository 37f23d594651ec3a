"""Numbers that people read out and type: ``PA-26-000123K``, with one check letter.

The check letter is a weighted sum of the prefix and the digits modulo 17. Seventeen is prime and
no two weights are equal, so any one wrong digit and any two swapped digits are found. The letters
leave out those that look like digits or each other (B G? I L O Q S U W Z); W also because Telex
keyboards turn it into "ư".
"""

import re

from bot.core.words import unmarked

_LETTERS = "ACDEFGHJKMNPRTVXY"
_SHAPE = re.compile(r"([a-z] ?[a-z])[ .\-/]*([0-9oil](?:[ .\-/]*[0-9oil]){7})[ .\-/]*([a-z])")
_LOOKALIKES = str.maketrans("oil", "011", " .-/")


def make(prefix: str, year: int, serial: int) -> str:
    """The number of the ``serial``-th thing (from 0 to 999,999) of a year.

    ``prefix`` is two capital letters: PA for cases, GN for applications.
    """
    if not re.fullmatch(r"[A-Z]{2}", prefix) or not 0 <= serial <= 999_999:
        raise ValueError(f"no number for {prefix} {serial}")
    digits = f"{year % 100:02}{serial:06}"
    return f"{prefix}-{digits[:2]}-{digits[2:]}{_check(prefix, digits)}"


def read(text: str) -> str | None:
    """The number that somebody typed, as ``make`` writes it; None when it is none or mistyped.

    Forgives case, spaces, missing dashes, and O, I or L for 0 and 1.
    """
    found = _SHAPE.fullmatch(_folded(text))
    return _checked(found) if found else None


def find(text: str) -> str | None:
    """The first right number inside a sentence."""
    folded = _folded(text)
    starts = re.finditer(r"\b(?=[a-z] ?[a-z][ .\-/]*[0-9])", folded)
    matches = (re.compile(_SHAPE.pattern + r"\b").match(folded, start.start()) for start in starts)
    return next((number for match in matches if match and (number := _checked(match))), None)


def _folded(text: str) -> str:
    return re.sub("[\u2010-\u2015\u2212_]", "-", unmarked(text[:4000])).strip(" .,;:!?#()'\"-")


def _checked(found: re.Match[str]) -> str | None:
    digits = found[2].translate(_LOOKALIKES)
    prefix = found[1].replace(" ", "").upper()
    number = make(prefix, int(digits[:2]), int(digits[2:]))
    return number if number[-1] == found[3].upper() else None


def _check(prefix: str, digits: str) -> str:
    values = [ord(letter) - ord("A") for letter in prefix] + [int(digit) for digit in digits]
    total = sum(weight * value for weight, value in enumerate(values, start=2))
    return _LETTERS[total % 17]
