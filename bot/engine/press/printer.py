"""A sheet becomes a file. Slow and synchronous: call it in a thread."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.core.errors import NhipcauError
from bot.core.sheet import Format, Sheet

if TYPE_CHECKING:
    from typst import Compiler

_FOLDER = Path(__file__).parent / "template"  # all that the compiler may read
_SETUPS: dict[Format, str] = {"pdf": "page", "png": "picture"}
_DOTS = 144  # an inch: the picture's 540 points become 1080 dots


class Unprintable(NhipcauError):
    """A sheet cannot be rendered. ``kind`` names the failure; its text may quote people."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class Printer:
    """Renders one sheet at a time. Sheets go in as data, so nothing in them is ever run."""

    def __init__(self) -> None:
        self._compiler: Compiler | None = None

    def render(self, sheet: Sheet, to: Format) -> bytes:
        """The bytes of a PDF or PNG; ``Unprintable`` when there is no way."""
        try:
            made = self._made().compile(format=to, ppi=_DOTS, sys_inputs=_inputs(sheet, to))
        except (
            RuntimeError,
            ValueError,
            OSError,
            MemoryError,
        ) as error:  # TypstError is the first
            raise Unprintable(type(error).__name__) from None
        except BaseException as error:
            if type(error).__name__ == "PanicException":  # Rust gave up: no class to import
                self._compiler = None
                raise Unprintable("PanicException") from None
            raise
        return _whole(made)

    def _made(self) -> "Compiler":
        if self._compiler is None:
            from typst import Compiler, Fonts  # noqa: PLC0415 - a start without prints must not pay for it

            fonts = Fonts(include_system_fonts=False)  # the same page on every machine
            template = _FOLDER / "sheet.typ"
            self._compiler = Compiler(
                template, root=_FOLDER, font_paths=fonts, ignore_system_fonts=True
            )
        return self._compiler


def _inputs(sheet: Sheet, to: Format) -> dict[str, str]:
    return {"sheet": sheet.model_dump_json(), "setup": _SETUPS[to]}


def _whole(made: Any) -> bytes:
    if not isinstance(made, bytes):
        raise Unprintable("pages")
    return made
