"""A loopback stand-in for the Bot API that answers at once: the other side of a comparison.

It hands out the updates of a six-step form on ``getUpdates``, counts the messages it is sent, how
many of them in any one second, and how long people who ask wait for their answer. It enforces
nothing: rules and limits belong in the tests' stand-ins.
"""

import asyncio
import json
import re
import sys
import time
from collections import deque

STEPS = ("/form", "Nguyễn Văn An", "01/02/1990", "0912345678", "Công ty May 10", "ok")
_ME = b'{"ok":true,"result":{"id":1,"is_bot":true,"first_name":"b","username":"b_bot"}}'
_TRUE = b'{"ok":true,"result":true}'
_FALSE = b'{"ok":true,"result":false}'
_SENT = (
    b'{"ok":true,"result":{"message_id":1,"date":1700000000,'
    b'"chat":{"id":1,"type":"private","first_name":"A"},'
    b'"from":{"id":1,"is_bot":true,"first_name":"b"},"text":"x"}}'
)
_OFFSET = re.compile(rb"offset\D{1,60}?(\d+)")
_CHAT = re.compile(rb"chat_id\D{1,5}(\d+)")
ASKERS = 50_000_000
"""Chats of those who ask begin here."""


def update(number: int, people: int) -> dict[str, object]:
    """Each of ``people`` walks the form, again and again."""
    person = {"id": 1000 + number % people, "first_name": "An"}
    said = STEPS[(number // people) % len(STEPS)]
    return {"update_id": number + 1, "message": message(number + 1, person, said)}


def message(number: int, person: dict[str, object], text: str) -> dict[str, object]:
    """What one person says, as the Bot API has it."""
    return {
        "message_id": number,
        "date": 1700000000,
        "chat": {**person, "type": "private"},
        "from": {**person, "is_bot": False, "language_code": "vi"},
        "text": text,
    }


class Watch:
    """The most messages in any one second, and how long those who ask wait for their answer."""

    def __init__(self, *, asking: bool = False) -> None:
        self.asking = asking
        self.most = 0
        self.count = 0
        self.first = self.last = time.perf_counter()
        self.waited: list[float] = []
        self._times: deque[float] = deque()
        self._asked: dict[int, float] = {}
        self._listening: asyncio.Future[bytes] | None = None
        self._asks = 0

    def sent(self, body: bytes) -> None:
        """A message of the bot's."""
        now = self.last = time.perf_counter()
        self.first = self.first if self.count else now
        self.count += 1
        self._times.append(now)
        while self._times[0] <= now - 1:
            self._times.popleft()
        self.most = max(self.most, len(self._times))
        found = _CHAT.search(body) if self._asked else None
        asked = self._asked.pop(int(found[1]), None) if found else None
        if asked is not None:
            self.waited.append(now - asked)

    def seen(self) -> bytes:
        """All of it, as JSON."""
        rate = (self.count - 1) / (self.last - self.first)
        seen = {"rate": rate, "most": self.most, "waited": self.waited}
        return json.dumps(seen).encode()

    def listen(self) -> "asyncio.Future[bytes]":
        """The next update, when somebody asks."""
        self._listening = asyncio.get_running_loop().create_future()
        return self._listening

    def ask(self) -> bool:
        """Somebody new asks for the menu; False when nobody listens at this moment."""
        if self._listening is None or self._listening.done():
            return False
        self._asks += 1
        self._asked[ASKERS + self._asks] = time.perf_counter()
        person = {"id": ASKERS + self._asks, "first_name": "A"}
        asked = {**update(self._asks, 1), "message": message(self._asks, person, "/menu")}
        self._listening.set_result(json.dumps({"ok": True, "result": [asked]}).encode())
        return True


class Supply:
    """The updates still to be handed out, and what came back."""

    def __init__(self) -> None:
        self.batches: list[bytes] = []
        self.sent = 0
        self.count = 0
        self.watch = Watch()

    def load(self, count: int, people: int) -> None:
        """Prepares updates 1 … count, encoded, so that handing them out costs nothing."""
        self.count, self.sent = count, 0
        self.batches = [json.dumps(update(n, people)).encode() for n in range(count)]

    def after(self, offset: int) -> bytes:
        """Up to a hundred updates from this update id on."""
        start = max(offset - 1, 0)
        return b'{"ok":true,"result":[' + b",".join(self.batches[start : start + 100]) + b"]}"


SUPPLY = Supply()


class Sink(asyncio.Protocol):
    """One connection: answers each complete request, in order."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport
        self.buffer = b""

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        while (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            head = self.buffer[:end].lower()
            mark = head.find(b"content-length:")
            length = int(head[mark + 15 :].split(b"\r\n", 1)[0]) if mark >= 0 else 0
            if len(self.buffer) < end + 4 + length:
                return
            body = self.buffer[end + 4 : end + 4 + length]
            self.buffer = self.buffer[end + 4 + length :]
            self.answer(head[: head.find(b"\r\n")], body)

    def answer(self, line: bytes, body: bytes) -> None:
        """Answers one request by the method in its path."""
        if b"/sendmessage" in line:
            SUPPLY.sent += 1
            SUPPLY.watch.sent(body)
            self.write(_SENT)
        elif b"/getupdates" in line:
            self.hand_out(line, body)
        elif b"/getme" in line:
            self.write(_ME)
        else:
            self.write(self.tell(line))

    def hand_out(self, line: bytes, body: bytes) -> None:
        """Updates: those that were loaded, or the next question."""
        if SUPPLY.watch.asking:
            SUPPLY.watch.listen().add_done_callback(lambda asked: self.write(asked.result()))
            return
        found = _OFFSET.search(body) or _OFFSET.search(line)
        content = SUPPLY.after(int(found[1]) if found else 0)
        if len(content) > 30:
            self.write(content)
        else:
            asyncio.get_running_loop().call_later(0.2, self.write, content)

    @staticmethod
    def tell(line: bytes) -> bytes:
        """What the benchmarks ask of the sink itself."""
        if b"/load/" in line:
            count, people = map(int, line.split(b"/load/")[1].split(b" ")[0].split(b"/"))
            SUPPLY.load(count, people)
        elif b"/watch/" in line:
            SUPPLY.watch = Watch(asking=b"/watch/asking" in line)
        elif b"/sent" in line:
            return str(SUPPLY.sent).encode()
        elif b"/seen" in line:
            return SUPPLY.watch.seen()
        elif b"/ask" in line:
            return _TRUE if SUPPLY.watch.ask() else _FALSE
        return _TRUE

    def write(self, body: bytes) -> None:
        """One answer; the connection stays open."""
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
        self.transport.write(head % len(body) + body)  # type: ignore[attr-defined]  # a socket's transport


async def main(port: int) -> None:
    """Serves on loopback until it is ended."""
    server = await asyncio.get_running_loop().create_server(Sink, "127.0.0.1", port)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 0))
