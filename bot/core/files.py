"""Why a file is not kept."""

from bot.core.chat import Problem
from bot.core.errors import NhipcauError


class FileRefused(NhipcauError):
    """A file is too large or of a type that is not taken; ``problem`` is the Inbound's."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem: Problem = problem
