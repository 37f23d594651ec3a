"""Several people in the tabs of one browser, and leaving a chat, in a real browser."""

import re

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import BrowserContext, Page, Request, expect

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

ROLES = ("member", "officer", "province")

pytestmark = [needs_chromium, pytest.mark.asyncio(loop_scope="module")]


async def follow(context: BrowserContext, address: str, role: str) -> Page:
    """A tab that came by the link of a role."""
    page = (await open_tab(context, f"{address}?fresh=1&start=demo_{role}")).page
    await expect(page.locator(".row.bot")).to_contain_text(f"Xin chào demo_{role}")
    return page


async def leave(page: Page) -> None:
    await page.locator("#leave").click()
    await page.locator("#leave-yes").click()
    await expect(page.locator(".left")).to_be_visible()


class TabTests(PageTests):
    """The sample union's page."""

    @pytest.fixture
    def sample(self) -> bool:
        return True

    @pytest_asyncio.fixture(loop_scope="module")
    async def tabs(self, context: BrowserContext, address: str) -> list[Page]:
        """The three links, opened one after the other."""
        return [await follow(context, address, role) for role in ROLES]


class TestTabs(TabTests):
    async def test_three_people_in_one_browser(
        self, tabs: list[Page], context: BrowserContext, world: ScriptedWorld
    ) -> None:
        for _ in range(2):
            for role, tab in zip(ROLES, tabs, strict=True):
                await write(tab, f"tôi là {role}")
                last = tab.locator(".row.bot").last
                await expect(last).to_contain_text(f"Đã nhận: tôi là {role}")
        for role in ROLES:
            chats = {i.address.chat_id for i in world.received if i.text == f"tôi là {role}"}
            assert len(chats) == 1
        assert len(world.sessions.kept) == 3
        assert "nhipcau_session" not in {each.get("name") for each in await context.cookies()}

    async def test_reload_keeps_who_each_is(self, tabs: list[Page], world: ScriptedWorld) -> None:
        for role, tab in zip(ROLES, tabs, strict=True):
            await tab.reload()
            await expect(tab.locator(".row.bot")).to_contain_text(f"Xin chào demo_{role}")
            await write(tab, f"vẫn là {role}")
            await expect(tab.locator(".row.bot").last).to_contain_text(f"Đã nhận: vẫn là {role}")
            await expect(tab.locator(".row")).to_have_count(3)
        assert len(world.sessions.kept) == 3

    async def test_each_says_whose_it_is(self, tabs: list[Page]) -> None:
        for role, tab in zip(ROLES, tabs, strict=True):
            label = say(f"web-page-demo-{role}", "vi")
            await expect(tab.locator("#who")).to_have_text(label)
            await expect(tab).to_have_title(re.compile(f"^{label} · "))
            await tab.reload()
            await expect(tab.locator("#who")).to_have_text(label)

    async def test_the_ordinary_page_stays_itself(
        self, page: Page, context: BrowserContext, address: str, world: ScriptedWorld
    ) -> None:
        officer = await follow(context, address, "officer")
        await page.reload()
        await write(page, "người thường")
        await expect(page.locator(".row.bot").last).to_contain_text("Đã nhận: người thường")
        await expect(page.locator("#who")).to_be_hidden()
        await expect(officer.locator(".row")).to_have_count(1)
        assert world.received[-1].address == world.received[0].address

    async def test_every_request_names_the_tab(
        self, context: BrowserContext, page: Page, address: str
    ) -> None:
        made: list[Request] = []
        officer = await follow(context, address, "officer")

        def note(request: Request) -> None:
            made.append(request)

        officer.on("request", note)
        await choose(officer, "a.png", "image/png", PNG)
        await officer.get_by_role("button", name=say("web-page-send", "vi"), exact=True).click()
        await expect(officer.locator(".row.bot").last).to_contain_text("Đã nhận")
        await officer.reload()
        await expect(officer.locator(".row")).to_have_count(3)
        picture = officer.locator(".row.me .photo img")
        await expect(picture).to_have_attribute("src", re.compile("^blob:"))
        own = [each for each in made if "/chat/assets/" not in each.url and "http" in each.url[:4]]
        seen = [(each.resource_type, await each.all_headers()) for each in own]
        asked = [headers for kind, headers in seen if kind == "fetch"]
        assert len(asked) >= 4  # the upload, the history, the events, the photo
        assert {"cookie" in headers for headers in asked} == {False}
        assert len({headers.get("authorization", "") for headers in asked}) == 1
        assert {kind for kind, headers in seen} == {"fetch", "document"}

    async def test_photo_and_paper(
        self, context: BrowserContext, address: str, world: ScriptedWorld
    ) -> None:
        screen = await open_tab(context, f"{address}?fresh=1&start=demo_member")
        page = screen.page
        await greeted(page)
        for name, mime, content in (
            ("a.png", "image/png", PNG), ("đơn.pdf", "application/pdf", b"%PDF-1"),
        ):  # fmt: skip
            await choose(page, name, mime, content)
            await page.get_by_role("button", name=say("web-page-send", "vi"), exact=True).click()
            await expect(page.locator("#preview")).to_be_hidden()
        await expect(page.locator(".row.bot")).to_have_count(3)
        await page.reload()
        picture = page.locator(".row.me .photo img")
        await expect(picture).to_have_attribute("src", re.compile("^blob:"))
        await page.wait_for_function(
            "() => document.querySelector('.row.me .photo img').naturalWidth"
        )
        async with page.expect_download() as download:
            await page.locator(".paper").click()
        paper = await download.value
        assert paper.suggested_filename == "đơn.pdf"
        assert (await paper.path()).read_bytes() == b"%PDF-1"
        assert screen.wrongs == []

    async def test_hears_at_once_without_asking(
        self, tabs: list[Page], world: ScriptedWorld
    ) -> None:
        asked: list[str] = []
        officer = tabs[1]
        officer.on("request", lambda request: asked.append(request.url))
        chat = next(i for i in world.received if i.text == "/start demo_officer")
        for number in range(3):
            await world.tell(chat, f"Có đơn mới số {number}: ế")
        await expect(officer.locator(".row.bot")).to_have_count(4)
        await expect(tabs[0].locator(".row.bot")).to_have_count(1)
        assert asked == []

    async def test_without_streams_it_asks(
        self, context: BrowserContext, address: str, world: ScriptedWorld
    ) -> None:
        await context.add_init_script("delete window.ReadableStream")
        officer = await follow(context, address, "officer")
        await world.tell(world.received[0], "Có đơn mới")
        await expect(officer.locator(".row.bot").last).to_contain_text("Có đơn mới")

    async def test_unsent_text_stays_in_its_tab(
        self, tabs: list[Page], context: BrowserContext, world: ScriptedWorld
    ) -> None:
        member, officer, _ = tabs
        await context.set_offline(True)
        await write(member, "của riêng tôi")
        await expect(member.locator(".row.me")).to_contain_text(say("web-page-waiting", "vi"))
        await context.set_offline(False)
        await officer.reload()
        await member.reload()
        await expect(member.locator(".row.bot").last).to_contain_text("Đã nhận: của riêng tôi")
        await expect(officer.locator(".row")).to_have_count(1)

    async def test_ended_session_is_the_same_role_again(
        self, tabs: list[Page], world: ScriptedWorld
    ) -> None:
        officer = tabs[1]
        world.sessions.kept.clear()
        await write(officer, "còn đó không")
        await expect(officer.locator(".row.bot").last).to_contain_text("còn đó không")
        await expect(officer.locator(".row.bot").first).to_contain_text("demo_officer")

    async def test_language_of_a_tab(self, tabs: list[Page], world: ScriptedWorld) -> None:
        await tabs[1].get_by_role("link", name="English").click()
        await expect(tabs[1].locator("#who")).to_have_text(say("web-page-demo-officer", "en"))
        last = tabs[1].locator(".row.bot").last
        await expect(last).to_contain_text("Đã nhận: /ngonngu en")
        officer = next(i for i in world.received if i.text == "/start demo_officer")
        assert world.received[-1].address == officer.address
        assert world.texts().count("/start demo_officer") == 1


class TestLeaving(TabTests):
    async def test_asks_first(self, page: Page, world: ScriptedWorld) -> None:
        await page.locator("#leave").click()
        await expect(page.locator("#leave-no")).to_be_focused()
        results = await Axe().run(page)
        assert results.violations_count == 0, results.generate_report()
        await page.keyboard.press("Escape")
        await expect(page.locator("#leaving")).to_be_hidden()
        await write(page, "tôi ở lại")
        await expect(page.locator(".row.bot").last).to_contain_text("Đã nhận: tôi ở lại")
        assert len(world.sessions.kept) == 1

    async def test_nothing_is_left_on_the_device(
        self, page: Page, context: BrowserContext, world: ScriptedWorld
    ) -> None:
        await write(page, "x" * 10_001)  # refused, so it waits on the device
        await expect(page.locator(".row.me")).to_contain_text(say("web-error-too-long", "vi"))
        await page.get_by_label(say("web-page-message", "vi"), exact=True).fill("đang gõ dở")
        await leave(page)
        assert world.sessions.kept == {}
        assert "nhipcau_session" not in {each.get("name") for each in await context.cookies()}
        assert await page.evaluate("Object.keys(localStorage)") == []
        assert await page.locator(".row").count() == 0
        results = await Axe().run(page)
        assert results.violations_count == 0, results.generate_report()
        await page.get_by_role("link", name=say("web-page-leave-again", "vi")).click()
        await greeted(page)
        await expect(page.locator(".row")).to_have_count(1)
        await expect(page.get_by_label(say("web-page-message", "vi"), exact=True)).to_be_empty()

    async def test_other_tabs_of_the_chat_lose_it_too(
        self, page: Page, context: BrowserContext, address: str
    ) -> None:
        other = (await open_tab(context, address)).page
        await greeted(other)
        await write(other, "việc riêng")
        await expect(other.locator(".row.bot").last).to_contain_text("việc riêng")
        await leave(page)
        await other.bring_to_front()
        await expect(other.locator(".row")).to_have_count(0)

    async def test_one_tab_leaves_the_others_stay(
        self, tabs: list[Page], page: Page, world: ScriptedWorld
    ) -> None:
        member, officer, _ = tabs
        await leave(member)
        assert await member.evaluate("Object.keys(sessionStorage)") == []
        assert len(world.sessions.kept) == 3
        for stays in (officer, page):
            await write(stays, "còn đây")
            await expect(stays.locator(".row.bot").last).to_contain_text("Đã nhận: còn đây")
        assert len(world.sessions.kept) == 3

    async def test_not_without_a_network(
        self, page: Page, context: BrowserContext, world: ScriptedWorld
    ) -> None:
        await context.set_offline(True)
        await page.locator("#leave").click()
        await page.locator("#leave-yes").click()
        await expect(page.locator("#leave-problem")).to_have_text(
            say("web-page-leave-failed", "vi")
        )
        await context.set_offline(False)
        await page.locator("#leave-yes").click()
        await expect(page.locator(".left")).to_be_visible()
        assert world.sessions.kept == {}
