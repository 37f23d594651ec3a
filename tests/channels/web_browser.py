"""A real browser in front of an in-process web chat whose bot follows a tiny script."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import pytest_asyncio
from aiohttp.test_utils import TestServer
from fluent.runtime import FluentBundle, FluentResource
from playwright.async_api import (
    Browser,
    BrowserContext,
    Page,
    ViewportSize,
    async_playwright,
    expect,
)

from bot.channels.web import LANGUAGES, Demo, WebOptions
from bot.core.chat import Choice, Inbound, Outbound
from tests.channels.web_client import CATALOGUES, application_of
from tests.standins.webchat import World

# A busy machine is slow, not wrong: a test ends as soon as what it waits for is there.
PATIENCE = 30_000
expect.set_options(timeout=PATIENCE)

CHROMIUM = "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
needs_chromium = pytest.mark.skipif(
    not Path(CHROMIUM).exists(), reason="the page's tests drive Debian's chromium package"
)
PHONE = ViewportSize(width=390, height=780)
MENU = (
    (Choice(label="Tham gia", payload="join"), Choice(label="Quyền lợi", payload="benefits")),
    (Choice(label="Phản ánh một việc ở nơi làm việc", payload="report"),),
)


def catalogue(language: str) -> FluentBundle:
    """The web page's own texts."""
    bundle = FluentBundle([language], use_isolating=False)
    text = (CATALOGUES / language / "web.ftl").read_text("utf-8")
    bundle.add_resource(FluentResource(text))
    return bundle


CATALOGUE = {language: catalogue(language) for language in LANGUAGES}


def say(text_id: str, language: str) -> str:
    bundle = CATALOGUE[language]
    pattern = bundle.get_message(text_id).value
    assert pattern is not None
    text, errors = bundle.format_pattern(pattern, {})
    assert not errors
    return str(text)


class ScriptedWorld(World):
    """Greets with buttons, echoes the rest, and handles every external id once."""

    def __init__(self, *, sample: bool = False) -> None:
        demos = (
            Demo(role="member", start="demo_member"),
            Demo(role="officer", start="demo_officer"),
            Demo(role="province", start="demo_province"),
        )
        options = WebOptions(
            title="Công đoàn KCN Bình Minh", sample=sample, demos=demos, heartbeat=1
        )
        super().__init__(options, say=say)
        self.handled: set[str] = set()
        self.silent = False
        self.sent = 0
        self.answers: set[asyncio.Task[None]] = set()

    async def receive(self, inbound: Inbound) -> None:
        if self.failing:
            raise ConnectionError("database away")
        if inbound.external_id in self.handled:
            return
        self.handled.add(inbound.external_id)
        self.received.append(inbound)
        if not self.silent:
            answer = asyncio.create_task(self.answer(inbound))
            self.answers.add(answer)
            answer.add_done_callback(self.answers.discard)

    async def answer(self, inbound: Inbound) -> None:
        said = inbound.text or inbound.button or inbound.caption or ""
        if said.startswith("/start"):
            await self.tell(inbound, f"Xin chào {said[7:]}", MENU)
        elif inbound.problem:
            await self.tell(inbound, f"problem {inbound.problem}")
        else:
            await self.tell(inbound, f"Đã nhận: {said}")

    async def tell(
        self, inbound: Inbound, text: str, keyboard: tuple[tuple[Choice, ...], ...] = ()
    ) -> None:
        self.sent += 1
        await self.channel.send(
            Outbound(id=self.sent, address=inbound.address, text=text, keyboard=keyboard)
        )

    def texts(self) -> list[str | None]:
        return [inbound.text for inbound in self.received]


@asynccontextmanager
async def serving(world: World) -> AsyncIterator[str]:
    """The address of a running web chat."""
    server = TestServer(application_of(world))
    await world.channel.start(world.receive)
    await server.start_server()
    yield str(server.make_url("/"))
    await world.channel.stop()
    await server.close()


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        await browser.close()


class Screen:
    """One tab; ``wrongs`` are script errors and violations of the content security policy."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.wrongs: list[str] = []
        page.on("pageerror", lambda error: self.wrongs.append(str(error)))
        page.on("console", lambda line: self._console(line.text))

    def _console(self, line: str) -> None:
        if "Content Security Policy" in line or "Permissions policy" in line:
            self.wrongs.append(line)


async def open_tab(context: BrowserContext, address: str) -> Screen:
    screen = Screen(await context.new_page())
    screen.page.set_default_timeout(PATIENCE)
    await screen.page.goto(address)
    return screen


async def greeted(page: Page) -> None:
    await expect(page.locator(".row.bot").first).to_contain_text("Xin chào")


async def choose(page: Page, name: str, mime: str, content: bytes) -> None:
    """Picks a file as if from the phone's gallery."""
    await page.locator("#file").set_input_files(
        {"name": name, "mimeType": mime, "buffer": content}
    )


async def write(page: Page, text: str) -> None:
    await page.get_by_label(say("web-page-message", "vi"), exact=True).fill(text)
    await page.get_by_role("button", name=say("web-page-send", "vi"), exact=True).click()


class PageTests:
    """A served web chat and the tabs of one browser; all of it in the module's event loop."""

    @pytest.fixture
    def sample(self) -> bool:
        return False

    @pytest_asyncio.fixture(loop_scope="module")
    async def world(self, sample: bool) -> ScriptedWorld:
        return ScriptedWorld(sample=sample)

    @pytest_asyncio.fixture(loop_scope="module")
    async def address(self, world: ScriptedWorld) -> AsyncIterator[str]:
        async with serving(world) as address:
            yield address

    @pytest_asyncio.fixture(loop_scope="module")
    async def context(self, browser: Browser) -> AsyncIterator[BrowserContext]:
        context = await browser.new_context(viewport=PHONE, locale="vi-VN")
        yield context
        await context.close()

    @pytest_asyncio.fixture(loop_scope="module")
    async def page(self, context: BrowserContext, address: str) -> AsyncIterator[Page]:
        """A first visit that was greeted; afterwards nothing may have gone wrong in it."""
        screen = await open_tab(context, address)
        await greeted(screen.page)
        yield screen.page
        assert screen.wrongs == []
