"""The demo's links in the tabs of one browser: a worker reports, the officer's tab hears of it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
from playwright.async_api import Page, expect

from tests.channels.web_browser import PATIENCE, PHONE, chromium, needs_chromium
from tests.robots.process import Process


class Tab:
    """One window of the page; messages by their text ids, buttons by their payloads."""

    def __init__(self, page: Page) -> None:
        self.page = page

    async def says(self, key: str) -> None:
        await expect(self.page.locator(f'.row.bot[data-key="{key}"]').last).to_be_visible()

    async def write(self, text: str, then: str) -> None:
        await self.page.locator("#text").fill(text)
        await self.page.locator("#send").click()
        await self.says(then)

    async def tap(self, wanted: str, then: str) -> None:
        """The newest button with that step value or act."""
        by = f'.keys button[value$=":{wanted}"], .keys button[value^="{wanted}:"]'
        await self.page.locator(by).last.click()
        await self.says(then)


@pytest_asyncio.fixture
async def tabs(tmp_path: Path) -> AsyncIterator[list[Tab]]:
    """The three printed links, opened in one browser."""
    process = Process(tmp_path, "--demo")
    links = [line.rpartition(" ")[2] for line in await process.start()]
    try:
        async with chromium() as browser:
            context = await browser.new_context(viewport=PHONE, locale="vi-VN")
            found = [Tab(await context.new_page()) for _ in links]
            for tab, link in zip(found, links, strict=True):
                tab.page.set_default_timeout(PATIENCE)
                await tab.page.goto(link)
                await tab.says("start-demo")
            yield found
    finally:
        await process.kill()


@needs_chromium
async def test_a_report_reaches_the_officer_in_the_next_tab(tabs: list[Tab]) -> None:
    worker, chair, _ = tabs
    await worker.write("cong ty no luong 2 thang roi", "grievance-category-guess")
    await worker.tap("wage_unpaid", "grievance-details-said")
    await worker.tap("use", "grievance-when")
    await worker.write("hom qua", "grievance-where")
    await worker.write("1", "grievance-above")
    await worker.tap("workplace", "grievance-happening")
    await worker.tap("ongoing", "grievance-files")
    await worker.tap("!skip", "grievance-identity")
    await worker.tap("named", "grievance-review")
    await worker.tap("submit", "grievance-filed")
    await chair.says("case-new-for-officer")
    await chair.tap("case.open", "officer-case")
    for tab in tabs:
        await tab.page.reload()
        await tab.says("start-demo")
    names = [await tab.page.locator("#who").inner_text() for tab in tabs]
    assert len(set(names)) == 3
    await chair.write("/viec", "work")
    await worker.write("/vuviec", "cases-list")
