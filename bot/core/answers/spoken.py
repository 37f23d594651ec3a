"""Vietnamese number words, up to 999."""

_UNITS = {
    "khong": 0, "mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "nam": 5, "lam": 5, "nham": 5,
    "sau": 6, "bay": 7, "tam": 8, "chin": 9,
}  # fmt: skip
# "muoi nam" is ten years, fifteen is "muoi lam".
_AFTER_TENS = _UNITS.keys() - {"khong", "nam"}


def spoken(words: str) -> int | None:
    """The number that folded ``words`` say ("hai muoi mot" is 21); None when they say none."""
    parts = words.split()
    if not parts or len(parts) > 6:
        return None
    hundreds = 0
    if len(parts) >= 2 and parts[1] == "tram" and parts[0] in _UNITS:
        hundreds, parts = _UNITS[parts[0]] * 100, parts[2:]
        if not parts:
            return hundreds
        if parts[0] in ("le", "linh"):
            return hundreds + _UNITS[parts[1]] if len(parts) == 2 and parts[1] in _UNITS else None
        if len(parts) == 1 and parts[0] != "muoi":
            return None  # "hai tram mot": 201 or 210?
    below = _below_hundred(parts)
    return None if below is None else hundreds + below


def _below_hundred(parts: list[str]) -> int | None:
    match parts:
        case [unit] if unit in _UNITS:
            return _UNITS[unit]
        case ["muoi"]:
            return 10
        case ["muoi", unit] if unit in _AFTER_TENS:
            return 10 + _UNITS[unit]
        case [tens, "muoi"] if tens in _UNITS:
            return _UNITS[tens] * 10
        case [tens, "muoi", unit] if tens in _UNITS and unit in _AFTER_TENS:
            return _UNITS[tens] * 10 + _UNITS[unit]
        case _:
            return None
