"""The real service with its sample union in a real browser, on the smallest phone. The page by
itself is tested in ``tests/channels/test_web_page.py``; messages are known by their text ids."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, BrowserContext, Page, Route, ViewportSize, expect

from bot.app import App, build, open_ground
from bot.engine.clock import SystemClock
from bot.settings import Settings
from tests.channels.web_browser import (
    Screen,
    choose,
    chromium,
    needs_chromium,
    open_tab,
    say,
    write,
)
from tests.robots.stage import KEY
from tests.standins.webchat import PNG

SMALL = ViewportSize(width=320, height=640)
pytestmark = [needs_chromium, pytest.mark.asyncio(loop_scope="module")]  # one service, one browser


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def app(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[App]:
    database_url = f"sqlite:///{tmp_path_factory.mktemp('page')}/nhipcau.db"
    given = {"database_url": database_url, "data_key": KEY, "web": {"port": 0}}
    ground = await open_ground(Settings.model_validate(given), SystemClock(), demo=True)
    running = build(ground)
    await running.start()
    yield running
    await running.stop()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as browser:
        yield browser


@pytest_asyncio.fixture(loop_scope="module")
async def context(browser: Browser) -> AsyncIterator[BrowserContext]:
    context = await browser.new_context(viewport=SMALL, locale="vi-VN", reduced_motion="reduce")
    yield context
    await context.close()


@pytest_asyncio.fixture(loop_scope="module")
async def page(context: BrowserContext, app: App) -> AsyncIterator[Page]:
    """A newcomer's first visit; afterwards no script may have failed in it."""
    screen = await open_tab(context, app.server.url)
    await heard(screen.page, "menu")
    yield screen.page
    assert screen.wrongs == []


async def heard(page: Page, key: str) -> None:
    """The newest message is this text."""
    await expect(page.locator("#log .row").last).to_have_attribute("data-key", key)


async def tell(page: Page, text: str, then: str) -> None:
    await write(page, text)
    await heard(page, then)


async def tap(page: Page, number: int, then: str) -> None:
    """Taps the live button of that number, counted from one."""
    await page.wait_for_timeout(750)  # the page takes two quick taps for one
    await page.locator(".keys.live button").nth(number - 1).click()
    await heard(page, then)


async def complain(page: Page) -> None:
    """As far as the question for files."""
    await tell(page, "cong ty no luong em 2 thang roi", "consent-notice")
    await tap(page, 1, "grievance-category-guess")
    await tap(page, 1, "grievance-details-said")
    await tell(page, "thang 9 va thang 10 chua tra", "grievance-when")
    await tell(page, "hom qua", "grievance-where")
    await tell(page, "may la co", "grievance-where-found")
    await tap(page, 1, "grievance-above")
    await tell(page, "co", "grievance-happening")
    await tell(page, "van con", "grievance-files")


async def words(page: Page) -> list[str]:
    return await page.locator("#log .row .words").all_inner_texts()


async def test_a_worker_complains_with_a_photo(page: Page) -> None:
    await complain(page)
    await choose(page, "phieu luong.png", "image/png", PNG)
    await page.get_by_role("button", name=say("web-page-send", "vi"), exact=True).click()
    await heard(page, "grievance-files-more")
    await page.wait_for_function("() => document.querySelector('.me .photo img').naturalWidth")
    await expect(page.locator("#news")).to_be_hidden()
    await expect(page.locator("#log .row").last).to_be_in_viewport()
    before = await words(page)
    await page.reload()
    await heard(page, "grievance-files-more")
    assert await words(page) == before
    await tell(page, "xong", "grievance-identity")
    await tell(page, "giau ten", "grievance-review")
    await tap(page, 1, "case-evidence-wage-unpaid")


async def test_a_lost_receipt_answers_one_question(page: Page) -> None:
    await tell(page, "/thamgia", "consent-notice")
    await tell(page, "dong y", "join-situation")
    lost: list[str | None] = []

    async def lose_first(route: Route) -> None:
        lost.append(route.request.post_data)
        if len(lost) == 1:
            await route.fetch()
            await route.abort()
        else:
            await route.continue_()

    await page.route("**/chat/messages", lose_first)
    await write(page, "1")
    await heard(page, "join-exclusion")
    await page.wait_for_function(
        "() => !Object.keys(localStorage).some((key) => key.startsWith('nhipcau-unsent'))"
    )
    assert len(lost) == 2
    assert lost[0] == lost[1]
    await tell(page, "khong thuoc muc nao", "join-workplace")


async def test_offline_answers_are_kept_and_given_in_order(
    page: Page, context: BrowserContext
) -> None:
    await tell(page, "/thamgia", "consent-notice")
    await context.set_offline(True)
    await expect(page.locator("#connection")).to_have_text(say("web-page-offline", "vi"))
    await write(page, "dong y")
    await write(page, "1")
    await expect(page.locator(".row.me").last).to_contain_text(say("web-page-waiting", "vi"))
    await context.set_offline(False)
    await expect(page.locator("#connection")).to_be_hidden()
    await heard(page, "join-exclusion")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_everybody_can_read_it(browser: Browser, app: App, scheme: str) -> None:
    context = await browser.new_context(
        viewport=SMALL,
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
    )
    screen: Screen = await open_tab(context, app.server.url)
    await heard(screen.page, "menu")
    await tell(screen.page, "tang ca 2 tieng dc bao nhieu tien", "benefits-show")
    await complain(screen.page)
    wide = await screen.page.evaluate("document.documentElement.scrollWidth")
    assert wide <= SMALL["width"]
    inside = "box => box.scrollWidth <= box.clientWidth"
    assert await screen.page.locator("#scroller").evaluate(inside)
    results = await Axe().run(screen.page)
    assert results.violations_count == 0, results.generate_report()
    assert screen.wrongs == []
    await context.close()


@pytest.mark.parametrize(
    ("role", "command", "then"),
    [
        ("member", "/hoso", "profile"),
        ("officer", "/don", "applications-list"),
        ("province", "/viec", "work"),
    ],
)
async def test_the_sample_has_ways_in(page: Page, role: str, command: str, then: str) -> None:
    await expect(page.locator("#sample")).to_contain_text(say("web-page-sample", "vi"))
    async with page.expect_popup() as opened:  # a tab of its own, so that roles play together
        await page.get_by_role("link", name=say(f"web-page-demo-{role}", "vi")).click()
    tab = await opened.value
    await expect(tab.locator("#log .row.bot").first).to_have_attribute("data-key", "start-demo")
    await tell(tab, command, then)
