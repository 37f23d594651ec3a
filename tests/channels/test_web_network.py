"""The page on a weak network, in a real browser."""

import pytest
from playwright.async_api import BrowserContext, Page, Route, expect

from tests.channels.web_browser import (
    PageTests,
    ScriptedWorld,
    choose,
    greeted,
    needs_chromium,
    open_tab,
    say,
    write,
)
from tests.standins.webchat import PNG


@needs_chromium
@pytest.mark.asyncio(loop_scope="module")  # one browser serves every test
class TestWeakNetwork(PageTests):
    async def test_offline_then_sent_once(
        self, page: Page, context: BrowserContext, world: ScriptedWorld
    ) -> None:
        await context.set_offline(True)
        await expect(page.locator("#connection")).to_have_text(say("web-page-offline", "vi"))
        await write(page, "một")
        await write(page, "hai")
        mine = page.locator(".row.me")
        await expect(mine.last).to_contain_text(say("web-page-waiting", "vi"))
        await context.set_offline(False)
        await expect(page.locator("#connection")).to_be_hidden()
        await expect(page.locator(".row.bot").last).to_contain_text("Đã nhận: hai")
        await expect(mine).to_have_count(2)
        await expect(mine.last).not_to_contain_text(say("web-page-waiting", "vi"))
        assert world.texts() == ["/start", "một", "hai"]

    async def test_lost_receipt_is_sent_again_under_the_same_id(
        self, page: Page, world: ScriptedWorld
    ) -> None:
        bodies: list[str | None] = []

        async def lose_first(route: Route) -> None:
            bodies.append(route.request.post_data)
            if len(bodies) == 1:
                await route.fetch()
                await route.abort()
            else:
                await route.continue_()

        await page.route("**/chat/messages", lose_first)
        await write(page, "một lần thôi")
        await expect(page.locator(".row.bot").last).to_contain_text("Đã nhận: một lần thôi")
        await page.wait_for_function(
            "() => !Object.keys(localStorage).some((key) => key.startsWith('nhipcau-unsent'))"
        )
        assert len(bodies) == 2
        assert bodies[0] == bodies[1]
        assert world.texts() == ["/start", "một lần thôi"]
        await expect(page.locator(".row.me")).to_have_count(1)

    async def test_unsent_text_survives_closing(
        self, page: Page, context: BrowserContext, address: str, world: ScriptedWorld
    ) -> None:
        await context.set_offline(True)
        await write(page, "đừng mất nhé")
        await expect(page.locator(".row.me")).to_contain_text(say("web-page-waiting", "vi"))
        await page.close()
        await context.set_offline(False)
        other = (await open_tab(context, address)).page
        await expect(other.locator(".row.bot").last).to_contain_text("Đã nhận: đừng mất nhé")
        await other.reload()
        await expect(other.locator(".row")).to_have_count(3)
        assert world.texts() == ["/start", "đừng mất nhé"]

    async def test_text_typed_while_another_is_on_its_way_survives_a_reload(
        self, page: Page, world: ScriptedWorld
    ) -> None:
        asked: list[str | None] = []

        async def leave_first_unanswered(route: Route) -> None:
            asked.append(route.request.post_data)
            if len(asked) > 1:
                await route.continue_()

        await page.route("**/chat/messages", leave_first_unanswered)
        await write(page, "một")
        await expect(page.locator(".row.me")).to_contain_text(say("web-page-sending", "vi"))
        await write(page, "hai")
        await expect(page.locator(".row.me")).to_have_count(2)
        assert len(asked) == 1
        await page.reload()
        await expect(page.locator(".row.bot").last).to_contain_text("Đã nhận: hai")
        assert world.texts() == ["/start", "một", "hai"]

    async def test_unsent_photo_survives_a_reload(self, page: Page, world: ScriptedWorld) -> None:
        world.failing = True
        await choose(page, "a.png", "image/png", PNG)
        await page.get_by_role("button", name=say("web-page-send", "vi"), exact=True).click()
        await expect(page.locator(".row.me")).to_contain_text(say("web-page-waiting", "vi"))
        await page.reload()
        await expect(page.locator(".row.me")).to_have_count(1)
        world.failing = False
        await expect(page.locator(".row.bot").last).to_contain_text("Đã nhận")
        assert len(world.files.kept) == 1

    async def test_draft_survives_a_reload(self, page: Page) -> None:
        box = page.get_by_label(say("web-page-message", "vi"), exact=True)
        await box.fill("đang gõ dở")
        await page.reload()
        await expect(box).to_have_value("đang gõ dở")

    async def test_works_without_events(
        self, context: BrowserContext, address: str, world: ScriptedWorld
    ) -> None:
        await context.add_init_script("delete window.EventSource")
        page = (await open_tab(context, address)).page
        await greeted(page)
        await write(page, "không có SSE")
        await expect(page.locator(".row.bot").last).to_contain_text("Đã nhận: không có SSE")

    async def test_refused_text_can_be_discarded(self, page: Page) -> None:
        await write(page, "x" * 10_001)
        await expect(page.locator(".row.me")).to_contain_text(say("web-error-too-long", "vi"))
        await page.get_by_role("button", name=say("web-page-discard", "vi")).click()
        await expect(page.locator(".row.me")).to_have_count(0)
        await write(page, "ngắn thôi")
        await expect(page.locator(".row.bot").last).to_contain_text("Đã nhận: ngắn thôi")
