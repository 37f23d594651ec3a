"""The page itself: one document in two languages, and its assets under a hashed address."""

import gzip
import hashlib
import html
import json
import mimetypes
import re
from collections.abc import Mapping
from pathlib import Path

from aiohttp import web

from bot.channels.web.errors import ApiError
from bot.channels.web.guard import COOKIE, LANGUAGE_COOKIE, set_language
from bot.channels.web.ports import Say, WebOptions

LANGUAGES = ("vi", "en")
LABELS = (
    "attach",
    "bot",
    "buttons",
    "demo-member",
    "demo-officer",
    "demo-province",
    "discard",
    "earlier",
    "failed",
    "file",
    "file-too-large",
    "language-other",
    "leave",
    "leave-again",
    "leave-ask",
    "leave-failed",
    "leave-no",
    "left",
    "loading",
    "log",
    "me",
    "message",
    "new-messages",
    "noscript",
    "offline",
    "photo",
    "placeholder",
    "reconnecting",
    "remove-file",
    "retry",
    "sample",
    "send",
    "sending",
    "sent",
    "skip",
    "today",
    "typing",
    "waiting",
)
_FOLDER = Path(__file__).parent
_SLOT = re.compile(r"\{\{(label )?([a-z-]+)\}\}")
_START = re.compile(r"[A-Za-z0-9_-]{1,64}")
_FOREVER = "public, max-age=31536000, immutable"


def language_of(request: web.Request) -> str:
    """The language of an answer: chosen on the page, else what the client asks for."""
    chosen = request.cookies.get(LANGUAGE_COOKIE)
    asked = request.headers.get("Accept-Language", "")[:2].lower()
    return next((each for each in (chosen, asked) if each in LANGUAGES), None) or LANGUAGES[0]


class Page:
    """Renders the document and serves its assets."""

    def __init__(self, say_label: Say, options: WebOptions, file_bytes: int) -> None:
        self._options = options
        self._file_bytes = file_bytes
        self._document = (_FOLDER / "index.html").read_text("utf-8")
        self._assets = {
            path.name: path.read_bytes()
            for path in sorted(_FOLDER.iterdir())
            if path.suffix in {".js", ".css", ".svg"}
        }
        self._version = hashlib.sha256(b"\0".join(self._assets.values())).hexdigest()[:12]
        self._packed = {name: gzip.compress(raw, 9) for name, raw in self._assets.items()}
        self._labels = {
            language: {name: say_label(name, language) for name in LABELS}
            for language in LANGUAGES
        }

    async def show(self, request: web.Request) -> web.Response:
        """The document, in the language asked for, else chosen before, else Vietnamese."""
        asked = request.query.get("lang")
        known = [
            each for each in (asked, request.cookies.get(LANGUAGE_COOKIE)) if each in LANGUAGES
        ]
        language = (known and known[0]) or LANGUAGES[0]
        body = self._render(language, request).encode()
        response = _sent(request, body, "text/html", gzip.compress(body, 6))
        response.headers["Cache-Control"] = "private, no-cache"
        response.headers["Vary"] = "Accept-Encoding, Cookie"
        if asked in LANGUAGES:
            set_language(response, language, self._options)
        return response

    def asset(self, request: web.Request) -> web.Response:
        """One asset. Raises ``ApiError("not-found")``."""
        name = request.match_info["name"]
        if request.match_info["version"] != self._version or name not in self._assets:
            raise ApiError("not-found")
        mime = "text/javascript" if name.endswith(".js") else mimetypes.guess_type(name)[0]
        response = _sent(request, self._assets[name], mime or "text/plain", self._packed[name])
        response.headers["Cache-Control"] = _FOREVER
        response.headers["Vary"] = "Accept-Encoding"
        return response

    def _render(self, language: str, request: web.Request) -> str:
        labels = self._labels[language]
        slots = {
            "language": language,
            "other": next(each for each in LANGUAGES if each != language),
            "title": self._options.title,
            "assets": f"/chat/assets/{self._version}",
            "start": self._kept_start(request),
        }
        raw = {
            "preloads": self._preloads(),
            "banner": self._banner(labels),
            "config": self._config(language, request),
        }

        def fill(match: re.Match[str]) -> str:
            if match[1]:
                return html.escape(labels[match[2]])
            return raw.get(match[2]) or html.escape(slots.get(match[2], ""))

        return _SLOT.sub(fill, self._document)

    def _kept_start(self, request: web.Request) -> str:
        """A deep link survives the change of language."""
        start = request.query.get("start", "")
        return f"&start={start}" if _START.fullmatch(start) else ""

    def _preloads(self) -> str:
        """Every module at once: a weak network should not walk the imports one by one."""
        names = [name for name in self._assets if name.endswith(".js") and name != "main.js"]
        root = f"/chat/assets/{self._version}"
        return "".join(f'<link rel="modulepreload" href="{root}/{name}">' for name in names)

    def _banner(self, labels: Mapping[str, str]) -> str:
        """Says that nothing here is real, and offers ways in."""
        if not self._options.sample:
            return ""
        links = "".join(
            f'<a href="?fresh=1&amp;start={html.escape(demo.start)}" target="_blank"'
            f' rel="noopener">'
            f"{html.escape(labels[f'demo-{demo.role}'])}</a>"
            for demo in self._options.demos
        )
        return f'<div id="sample"><p>{html.escape(labels["sample"])}</p><nav>{links}</nav></div>'

    def _config(self, language: str, request: web.Request) -> str:
        config = {
            "language": language,
            "session": COOKIE in request.cookies,
            "demos": {demo.start: demo.role for demo in self._options.demos},
            "fileBytes": self._file_bytes,
            "labels": self._labels[language],
        }
        return json.dumps(config, ensure_ascii=False).replace("<", "\\u003c")


def _sent(request: web.Request, body: bytes, mime: str, packed: bytes) -> web.Response:
    """A body with its ETag, packed when the browser can unpack, empty when it has it already."""
    tag = f'W/"{hashlib.sha256(body).hexdigest()[:20]}"'
    headers = {"ETag": tag}
    if tag in request.headers.get("If-None-Match", ""):
        return web.Response(status=304, headers=headers)
    if "gzip" in request.headers.get("Accept-Encoding", ""):
        headers["Content-Encoding"] = "gzip"
        body = packed
    return web.Response(body=body, content_type=mime, charset="utf-8", headers=headers)
