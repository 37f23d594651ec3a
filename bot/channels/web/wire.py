"""A message as the page and robots read it."""

import json
from typing import Any

from aiohttp import web

from bot.core.chat import StoredFile
from bot.core.chatlog import Logged


def source_of_person(client_id: str) -> str:
    return f"me:{client_id}"


def source_of_bot(outbox_id: int) -> str:
    return f"bot:{outbox_id}"


def answer(body: dict[str, Any], *, status: int = 200) -> web.Response:
    """A JSON answer with Vietnamese letters as they are: a third of their escaped weight."""
    return web.json_response(text=json.dumps(body, ensure_ascii=False), status=status)


def to_json(logged: Logged) -> dict[str, Any]:
    """The shape that the API promises; a person's own message also carries its client ``id``."""
    entry = logged.entry
    message: dict[str, Any] = {
        "seq": logged.seq,
        "from": entry.sender,
        "key": entry.key,
        "text": entry.text,
        "buttons": [[choice.model_dump() for choice in row] for row in entry.keyboard],
        "files": [_file(logged.seq, file) for file in entry.files],
        "at": logged.at.isoformat().replace("+00:00", "Z"),
    }
    if entry.sender == "me":
        message["id"] = logged.source.partition(":")[2]
    return message


def _file(seq: int, file: StoredFile) -> dict[str, str]:
    """The address names the message too, so that a file is found only through its chat."""
    return {"url": f"/chat/files/{seq}-{file.id}", "name": file.name, "type": file.mime}
