"""Makes docs/images/chat.png: a worker's chat on a small phone, with the sample union.

.venv/bin/python docs/images/make.py          needs the chromium package
"""

import asyncio
import sys
import tempfile
from pathlib import Path

from playwright.async_api import Page, ViewportSize, expect

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from bot.app import build, open_ground  # noqa: E402 - the tree is not installed everywhere
from bot.settings import Settings  # noqa: E402 - as above
from tests.channels.web_browser import chromium, write  # noqa: E402 - as above
from tests.clocks import FrozenClock  # noqa: E402 - as above

PICTURE = Path(__file__).parent / "chat.png"
SAID = ("cong ty no luong em 2 thang roi", "dong y", "1", "thang 9 voi thang 10 chua tra")


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        given = {
            "database_url": f"sqlite:///{folder}/nhipcau.db",
            "data_key_file": f"{folder}/key",
            "web": {"port": 0},
        }
        ground = await open_ground(Settings.model_validate(given), FrozenClock(), demo=True)
        app = build(ground)
        await app.start()
        try:
            async with chromium() as browser:
                context = await browser.new_context(
                    reduced_motion="reduce",  # else bubbles are caught while they fade in
                    viewport=ViewportSize(width=360, height=740),
                    locale="vi-VN",
                )
                page = await context.new_page()
                await page.goto(app.server.url + "?fresh=1")
                await _chat(page)
                await page.screenshot(path=PICTURE)
        finally:
            await app.stop()


async def _chat(page: Page) -> None:
    rows = page.locator("#log .row.bot")
    await expect(rows.last).to_have_attribute("data-key", "menu")
    for text in SAID:
        mine = await page.locator("#log .row.me").count()
        await write(page, text)
        await expect(page.locator("#log .row.me")).to_have_count(mine + 1)
        await expect(page.locator("#log .row").last).to_have_class("row bot fresh")
    await page.locator("#text").blur()


if __name__ == "__main__":
    asyncio.run(main())
