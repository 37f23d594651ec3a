"""Who is asking, from where, and what every answer forbids the browser to do."""

from urllib.parse import urlsplit

from aiohttp import web

from bot.channels.web.errors import ApiError
from bot.channels.web.ports import WebOptions

COOKIE = "nhipcau_session"
LANGUAGE_COOKIE = "nhipcau_language"
_YEAR = 365 * 24 * 3600

SECURITY_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
        "connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def harden(response: web.StreamResponse) -> None:
    """Adds the security headers to an answer that has not left yet."""
    for name, value in SECURITY_HEADERS.items():
        response.headers.setdefault(name, value)
    response.headers.setdefault("Cache-Control", "no-store")


def token_of(request: web.Request) -> str | None:
    """The session token of a request: the Authorization header wins over the cookie."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        return token.strip() or None
    return request.cookies.get(COOKIE) or None


def check_origin(request: web.Request, options: WebOptions) -> None:
    """Refuses a browser that was sent here by another site's page.

    A robot sends no ``Origin`` and a bearer token cannot be sent by a foreign page, so both pass.
    Raises ``ApiError("foreign-origin")``.
    """
    if request.headers.get("Authorization"):
        return
    origin = request.headers.get("Origin")
    if origin is not None:
        if urlsplit(origin).netloc not in _own_hosts(request, options):
            raise ApiError("foreign-origin")
    elif request.headers.get("Sec-Fetch-Site", "none") not in {"same-origin", "none"}:
        raise ApiError("foreign-origin")


def _own_hosts(request: web.Request, options: WebOptions) -> set[str]:
    hosts = {request.host, urlsplit(options.public_url or "").netloc}
    if options.trust_proxy:
        hosts.add(request.headers.get("X-Forwarded-Host", ""))
    return hosts - {""}


def client_address(request: web.Request, options: WebOptions) -> str:
    """The address that is counted; behind a trusted proxy the one that the proxy saw."""
    if options.trust_proxy:
        seen = request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()
        if seen:
            return seen
    return request.remote or ""


def set_session(response: web.StreamResponse, token: str, options: WebOptions) -> None:
    """Gives the browser its session, out of reach of scripts."""
    _set_cookie(response, COOKIE, token, options)


def forget_session(request: web.Request, response: web.StreamResponse, token: str) -> None:
    """Takes back the cookie, if it is that session's, and copies of the chat's pictures."""
    if request.cookies.get(COOKIE) == token:
        response.del_cookie(COOKIE, path="/")
    response.headers["Clear-Site-Data"] = '"cache"'


def set_language(response: web.StreamResponse, language: str, options: WebOptions) -> None:
    """Remembers the language that the person chose on the page."""
    _set_cookie(response, LANGUAGE_COOKIE, language, options)


def _set_cookie(response: web.StreamResponse, name: str, value: str, options: WebOptions) -> None:
    response.set_cookie(
        name,
        value,
        max_age=_YEAR,
        path="/",
        httponly=True,
        samesite="Lax",
        secure=(options.public_url or "").startswith("https://"),
    )
