"""One message of a person on its way in: logged once, handed on until it is received."""

import logging

from bot.channels.base import FileStore, Receive
from bot.channels.web.body import MessageBody, Upload
from bot.channels.web.errors import ApiError, Code
from bot.channels.web.events import Listeners
from bot.channels.web.ports import ChatLog, Now
from bot.channels.web.wire import source_of_person
from bot.core.chat import Address, Inbound, Problem, StoredFile
from bot.core.chatlog import Entry, WebSession
from bot.core.files import FileRefused

CHANNEL = "web"
_RETRY_SECONDS = 2
_BUTTONS_LOOKED_AT = 50
_REFUSALS: dict[Problem, Code] = {"file-too-large": "too-large", "file-type": "file-type"}

logger = logging.getLogger(__name__)


class Intake:
    """Turns request bodies into ``Inbound`` and the person's side of the log."""

    def __init__(self, log: ChatLog, files: FileStore, listeners: Listeners, now: Now) -> None:
        self._log = log
        self._files = files
        self._listeners = listeners
        self._now = now

    async def message(
        self, receive: Receive, session: WebSession, body: MessageBody, upload: Upload | None
    ) -> None:
        """Logs one message once and hands it on; a repeat only hands it on again.

        Raises ``ApiError``: ``unavailable`` when nothing was committed and the same id may come
        again; ``too-large`` or ``file-type`` when the bot has been told of a file it cannot take.
        """
        file, problem = await self._file(session, body, upload)
        entry = await self._entry(session, body, file, upload)
        source = source_of_person(body.id)
        if await self._log.append(session.chat_id, source, entry, self._now()) is not None:
            self._listeners.wake(session.chat_id)
        await self._hand_on(receive, self._inbound(session, body, file, problem))
        if problem:
            raise ApiError(_REFUSALS.get(problem, "file-type"), field="file")

    async def start(self, receive: Receive, session: WebSession, payload: str) -> None:
        """A deep link that was followed. Raises ``ApiError("unavailable")``."""
        inbound = Inbound(
            address=Address(channel=CHANNEL, chat_id=session.chat_id),
            external_id=f"{session.chat_id}:start",
            at=self._now(),
            text=f"/start {payload}",
            language=session.language,
        )
        await self._hand_on(receive, inbound)

    async def _file(
        self, session: WebSession, body: MessageBody, upload: Upload | None
    ) -> tuple[StoredFile | None, Problem | None]:
        """The kept file; the one of the first attempt when this is a repeat."""
        if upload is None:
            return None, None
        if upload.content is None:
            return None, "file-too-large"
        logged = await self._log.find(session.chat_id, source_of_person(body.id))
        if logged and logged.entry.files:
            return logged.entry.files[0], None
        try:
            return await self._files.save(upload.name, upload.content), None
        except FileRefused as refused:
            return None, refused.problem

    async def _entry(
        self,
        session: WebSession,
        body: MessageBody,
        file: StoredFile | None,
        upload: Upload | None,
    ) -> Entry:
        if file:
            return Entry(sender="me", text=body.text or "", files=(file,))
        return Entry(sender="me", text=await self._words(session, body, upload))

    async def _words(self, session: WebSession, body: MessageBody, upload: Upload | None) -> str:
        """What the person reads back of an own message that carries no file."""
        if body.button:
            return await self._label(session.chat_id, body.button)
        if body.contact:
            return body.contact.phone
        if body.location:
            return f"{body.location.latitude:.5f}, {body.location.longitude:.5f}"
        return body.text or (upload.name if upload else "")

    async def _label(self, chat_id: str, payload: str) -> str:
        """The label that the pressed button had, else its payload."""
        newest = await self._log.newest(chat_id)
        seen = await self._log.after(
            chat_id, max(newest - _BUTTONS_LOOKED_AT, 0), _BUTTONS_LOOKED_AT
        )
        choices = (c for each in reversed(seen) for row in each.entry.keyboard for c in row)
        return next((choice.label for choice in choices if choice.payload == payload), payload)

    def _inbound(
        self,
        session: WebSession,
        body: MessageBody,
        file: StoredFile | None,
        problem: Problem | None,
    ) -> Inbound:
        with_file = file is not None or problem is not None
        return Inbound(
            address=Address(channel=CHANNEL, chat_id=session.chat_id),
            external_id=f"{session.chat_id}:{body.id}",
            at=self._now(),
            text=None if with_file else body.text,
            caption=(body.text or None) if with_file else None,
            button=body.button,
            phone=body.contact.phone if body.contact else None,
            location=body.place(),
            file=file,
            problem=problem,
            language=session.language,
        )

    async def _hand_on(self, receive: Receive, inbound: Inbound) -> None:
        try:
            await receive(inbound)
        except Exception as error:  # whatever went wrong, nothing was committed: offer it again
            # The type only: the text of an error may quote what the person wrote.
            logger.error("web message not received: %s", type(error).__name__)  # noqa: TRY400 - see above
            raise ApiError("unavailable", wait=_RETRY_SECONDS) from None
