"""Reads request bodies, bounded in size and time, into validated models."""

import asyncio
import re
from typing import Annotated, TypeVar
from urllib.parse import unquote

from aiohttp import BodyPartReader, MultipartReader, web
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from bot.channels.web.errors import ApiError
from bot.channels.web.ports import WebLimits
from bot.core.chat import Frozen, Location, normalise

Model = TypeVar("Model", bound=BaseModel)
Text = Annotated[str, AfterValidator(normalise)]
_CHUNK = 64 * 1024


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class SessionBody(_Body):
    """``POST /chat/session``."""

    start: str | None = Field(None, pattern=r"^[A-Za-z0-9_-]{1,64}$")
    language: str | None = Field(None, pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")


class ContactBody(_Body):
    phone: Text = Field(pattern=r"^\+?[0-9 ().-]{6,24}$")


class LocationBody(_Body):
    latitude: float = Field(ge=-90, le=90)
    longitude: float = Field(ge=-180, le=180)


class MessageBody(_Body):
    """``POST /chat/messages``: one of text, button, contact, location; a file may have a text."""

    id: str = Field(pattern=r"^[\x21-\x7e]{1,100}$")
    text: Text | None = None
    button: str | None = Field(None, pattern=r"^[\x20-\x7e]{1,64}$")
    contact: ContactBody | None = None
    location: LocationBody | None = None

    def place(self) -> Location | None:
        return Location(**self.location.model_dump()) if self.location else None


class Upload(Frozen):
    """A file as it came; ``content`` is None when it was larger than allowed."""

    name: str
    content: bytes | None


async def read_session(request: web.Request, limits: WebLimits) -> SessionBody:
    """The body of a new session; none at all is fine. Raises ``ApiError``."""
    if not request.can_read_body:
        return SessionBody(start=None, language=None)
    return _parse(SessionBody, await _read_json(request, limits))


async def read_message(
    request: web.Request, limits: WebLimits
) -> tuple[MessageBody, Upload | None]:
    """A message and perhaps its file. Raises ``ApiError``."""
    try:
        async with asyncio.timeout(limits.upload_seconds):
            if request.content_type == "multipart/form-data":
                raw, upload = await _read_parts(request, limits)
            else:
                raw, upload = await _read_json(request, limits), None
    except TimeoutError:
        raise ApiError("too-slow") from None
    message = _parse(MessageBody, raw)
    _check(message, limits, with_file=upload is not None)
    return message, upload


async def _read_json(request: web.Request, limits: WebLimits) -> bytes:
    if request.content_type != "application/json":
        raise ApiError("wrong-type")
    raw = bytearray()
    async for chunk in request.content.iter_chunked(_CHUNK):
        raw += chunk
        if len(raw) > limits.json_bytes:
            raise ApiError("too-long", field="text", status=413)
    return bytes(raw)


async def _read_parts(request: web.Request, limits: WebLimits) -> tuple[bytes, Upload | None]:
    raw, upload = b"", None
    try:
        async for part in await request.multipart():
            if isinstance(part, MultipartReader) or part is None:
                raise ApiError("invalid", field="file")
            if part.name == "message":
                raw = await _read_field(part, limits)
            elif part.name == "file" and upload is None:
                upload = await _read_file(part, limits)
            else:
                raise ApiError("invalid", field=part.name or "file")
    except ValueError:
        raise ApiError("invalid", field="file") from None
    if upload is None:
        raise ApiError("invalid", field="file")
    return raw, upload


async def _read_field(part: BodyPartReader, limits: WebLimits) -> bytes:
    raw = bytearray()
    while chunk := await part.read_chunk(_CHUNK):
        raw += chunk
        if len(raw) > limits.json_bytes:
            raise ApiError("too-long", field="text", status=413)
    return bytes(raw)


async def _read_file(part: BodyPartReader, limits: WebLimits) -> Upload:
    """Keeps what is allowed; reads what is over and drops it, so that the answer is heard."""
    content, size = bytearray(), 0
    while chunk := await part.read_chunk(_CHUNK):
        size += len(chunk)
        if size > limits.body_bytes:
            raise ApiError("too-large", field="file")
        if size <= limits.file_bytes:
            content += chunk
        else:
            content.clear()
    kept = bytes(content) if size <= limits.file_bytes else None
    return Upload(name=_clean_name(part.filename), content=kept)


def _clean_name(name: str | None) -> str:
    """The file's own name, without folders, in at most 120 characters that keep its ending.

    Browsers and libraries percent-encode what does not fit a header, each a little differently.
    """
    base = re.split(r"[\\/]", normalise(unquote(name or "")))[-1].replace("\n", " ").strip(". ")
    stem, dot, ending = base.rpartition(".")
    if not dot:
        return base[:120] or "file"
    return f"{stem[: 110 - len(ending[:9])] or 'file'}.{ending[:9]}"


def _parse(model: type[Model], raw: bytes) -> Model:
    try:
        return model.model_validate_json(raw)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        if first["type"] == "json_invalid":
            raise ApiError("bad-json") from None
        field = ".".join(str(step) for step in first["loc"]) or "message"
        raise ApiError("invalid", field=field) from None


def _check(message: MessageBody, limits: WebLimits, *, with_file: bool) -> None:
    """Exactly one content, and a text that somebody can read."""
    if len(message.text or "") > limits.text_chars:
        raise ApiError("too-long", field="text")
    others = [name for name in ("button", "contact", "location") if getattr(message, name)]
    if len(others) + with_file > 1 or (others and message.text is not None):
        raise ApiError("invalid", field=others[-1])
    if not others and not with_file and not message.text:
        raise ApiError("empty", field="text")
