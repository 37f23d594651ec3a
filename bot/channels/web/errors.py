"""Everything that the web chat refuses, each with its status."""

from typing import Literal, get_args

Code = Literal[
    "bad-json",
    "wrong-type",
    "invalid",
    "empty",
    "too-long",
    "too-large",
    "file-type",
    "too-slow",
    "no-session",
    "foreign-origin",
    "not-found",
    "not-allowed",
    "too-many",
    "unavailable",
]

CODES: tuple[Code, ...] = get_args(Code)

STATUS: dict[Code, int] = {
    "bad-json": 400,
    "wrong-type": 415,
    "invalid": 422,
    "empty": 422,
    "too-long": 422,
    "too-large": 413,
    "file-type": 415,
    "too-slow": 408,
    "no-session": 401,
    "foreign-origin": 403,
    "not-found": 404,
    "not-allowed": 405,
    "too-many": 429,
    "unavailable": 503,
}


class ApiError(Exception):
    """A request that is not served. ``field`` names what is wrong, ``wait`` is in seconds."""

    def __init__(
        self,
        code: Code,
        *,
        field: str | None = None,
        wait: float | None = None,
        status: int | None = None,
    ) -> None:
        super().__init__(code)
        self.code: Code = code
        self.field = field
        self.wait = wait
        self.status = status or STATUS[code]
