"""The page in a real browser."""

import re
from pathlib import Path

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, BrowserContext, Page, expect

from tests.channels.web_browser import (
    MENU,
    PageTests,
    ScriptedWorld,
    choose,
    greeted,
    needs_chromium,
    open_tab,
    say,
    serving,
    write,
)
from tests.standins.webchat import PNG


@needs_chromium
@pytest.mark.asyncio(loop_scope="module")  # one browser serves every test
class TestChat(PageTests):
    async def test_says_and_hears(self, page: Page, world: ScriptedWorld) -> None:
        await write(page, "Tôi bị nợ lương")
        await expect(page.locator(".row.bot").last).to_contain_text("Đã nhận: Tôi bị nợ lương")
        await expect(page.locator("#typing")).to_be_hidden()
        await expect(page.locator(".row.me")).to_have_count(1)
        assert world.texts() == ["/start", "Tôi bị nợ lương"]

    async def test_line_breaks_links_and_no_markup(self, page: Page) -> None:
        await write(page, "<img src=x onerror=alert(1)>")
        await expect(page.locator(".row.bot").last).to_contain_text("<img src=x onerror=alert(1)>")
        box = page.get_by_label(say("web-page-message", "vi"), exact=True)
        await box.fill("xem https://congdoan.vn/a?b=1.")
        await box.press("Shift+Enter")
        await box.press_sequentially("javascript:alert(1)")
        await box.press("Enter")
        last = page.locator(".row.bot").last
        await expect(last).to_contain_text("javascript:alert(1)")
        await expect(last.locator("a")).to_have_attribute("href", "https://congdoan.vn/a?b=1")
        await expect(last.locator(".words")).to_have_css("white-space", "pre-wrap")
        assert await page.locator(".row img").count() == 0

    async def test_buttons(self, page: Page, world: ScriptedWorld) -> None:
        await expect(page.locator(".keys.live")).to_have_count(1)
        await page.get_by_role("button", name="Tham gia").dblclick()
        await expect(page.locator(".row.me")).to_contain_text("Tham gia")
        await expect(page.locator(".row.bot").last).to_contain_text("Đã nhận: join")
        await expect(page.locator(".keys.live")).to_have_count(0)
        assert [each.button for each in world.received[1:]] == ["join"]

    async def test_old_buttons_still_work(self, page: Page, world: ScriptedWorld) -> None:
        await write(page, "khoan")
        await expect(page.locator(".row.bot").last).to_contain_text("khoan")
        await page.get_by_role("button", name=MENU[1][0].label).click()
        await expect(page.locator(".row.bot").last).to_contain_text("Đã nhận: report")

    async def test_photo(self, page: Page, world: ScriptedWorld) -> None:
        await choose(page, "phiếu lương.png", "image/png", PNG)
        await expect(page.locator("#preview img")).to_be_visible()
        await write(page, "đây ạ")
        picture = page.locator(".row.me .photo img")
        await expect(picture).to_have_attribute("src", re.compile("^/chat/files/"))
        await page.wait_for_function(
            "() => document.querySelector('.row.me .photo img').naturalWidth"
        )
        await expect(page.locator("#preview")).to_be_hidden()
        await expect(page.locator(".row.bot").last).to_contain_text("Đã nhận: đây ạ")
        assert world.received[-1].file

    async def test_file_too_large_is_not_even_sent(
        self, page: Page, world: ScriptedWorld, tmp_path: Path
    ) -> None:
        film = tmp_path / "phim.mp4"
        with film.open("wb") as sparse:
            sparse.truncate(30 * 1024 * 1024)
        await page.locator("#file").set_input_files(film)
        await expect(page.get_by_role("alert")).to_have_text(say("web-page-file-too-large", "vi"))
        await write(page, "thôi vậy")
        await expect(page.locator(".row.bot").last).to_contain_text("thôi vậy")
        assert world.received[-1].file is None

    async def test_refused_file_is_explained(self, page: Page, world: ScriptedWorld) -> None:
        await choose(page, "x.exe", "application/octet-stream", b"MZ")
        await page.get_by_role("button", name=say("web-page-send", "vi"), exact=True).click()
        refused = page.locator(".row.me")
        await expect(refused).to_contain_text(say("web-error-file-type", "vi"))
        await expect(page.locator(".row.bot").last).to_contain_text("problem file-type")

    async def test_reload_keeps_history(self, page: Page, world: ScriptedWorld) -> None:
        await write(page, "một")
        await expect(page.locator(".row.bot").last).to_contain_text("Đã nhận: một")
        before = await page.locator(".row .words").all_inner_texts()
        await page.reload()
        await expect(page.locator(".row")).to_have_count(len(before))
        assert await page.locator(".row .words").all_inner_texts() == before
        assert world.texts() == ["/start", "một"]

    async def test_long_history_comes_in_parts(self, page: Page, world: ScriptedWorld) -> None:
        for number in range(120):
            await world.tell(world.received[0], f"tin số {number}.")
        await page.reload()
        await expect(page.locator(".row")).to_have_count(50)
        earlier = page.get_by_role("button", name=say("web-page-earlier", "vi"))
        await earlier.click()
        await expect(page.locator(".row")).to_have_count(100)
        await earlier.click()
        await expect(page.locator(".row")).to_have_count(121)
        await expect(earlier).to_be_hidden()
        texts = await page.locator(".row .words").all_inner_texts()
        assert texts[1:] == [f"tin số {number}." for number in range(120)]

    async def test_news_while_reading_above(self, page: Page, world: ScriptedWorld) -> None:
        for number in range(40):
            await world.tell(world.received[0], f"tin số {number}.")
        await expect(page.locator(".row")).to_have_count(41)
        # The page may still be on its way down to the newest line: held up until it stays up.
        await page.wait_for_function(
            """() => {
              const box = document.getElementById('scroller');
              window.calm = box.scrollTop === 0 ? (window.calm || 0) + 1 : 0;
              box.scrollTop = 0;
              return window.calm > 10;
            }"""
        )
        await world.tell(world.received[0], "tin mới nhất")
        await page.locator("#news").click()
        await expect(page.locator(".row").last).to_be_in_viewport()
        await expect(page.locator("#news")).to_be_hidden()

    async def test_typing_sign(self, page: Page, world: ScriptedWorld) -> None:
        world.silent = True
        await write(page, "chờ nhé")
        await expect(page.locator("#typing")).to_be_visible()
        await world.tell(world.received[0], "xong")
        await expect(page.locator("#typing")).to_be_hidden()

    async def test_english_for_the_page_and_the_bot(
        self, page: Page, world: ScriptedWorld
    ) -> None:
        await page.get_by_role("link", name="English").click()
        await expect(page.locator("html")).to_have_attribute("lang", "en")
        await expect(page.get_by_placeholder(say("web-page-placeholder", "en"))).to_be_visible()
        await expect(page.locator(".row.bot").last).to_contain_text("Đã nhận: /ngonngu en")
        await expect(page.locator(".row.me")).to_have_count(0)
        await page.reload()
        await page.get_by_role("link", name="Tiếng Việt").click()
        await expect(page.locator(".row.bot").last).to_contain_text("Đã nhận: /ngonngu vi")
        assert world.texts() == ["/start", "/ngonngu en", "/ngonngu vi"]


@needs_chromium
@pytest.mark.asyncio(loop_scope="module")  # one browser serves every test
class TestLinks(PageTests):
    async def test_first_visit_with_start(
        self, context: BrowserContext, address: str, world: ScriptedWorld
    ) -> None:
        page = (await open_tab(context, address + "?start=join_AB12")).page
        await expect(page.locator(".row.bot")).to_contain_text("Xin chào join_AB12")
        await page.wait_for_function("() => location.search === ''")
        await page.reload()
        await greeted(page)
        assert world.texts() == ["/start join_AB12"]

    async def test_start_keeps_the_session(
        self, page: Page, address: str, world: ScriptedWorld
    ) -> None:
        await page.goto(address + "?start=case_7")
        await expect(page.locator(".row.bot").last).to_contain_text("Xin chào case_7")
        await expect(page.locator(".row.bot")).to_have_count(2)
        assert world.texts() == ["/start", "/start case_7"]
        assert len(world.sessions.kept) == 1

    async def test_demo_roles_are_different_people(self, context: BrowserContext) -> None:
        world = ScriptedWorld(sample=True)
        async with serving(world) as address:
            page = (await open_tab(context, address)).page
            await greeted(page)
            await expect(page.locator("#sample")).to_contain_text(say("web-page-sample", "vi"))
            label = say("web-page-demo-officer", "vi")
            async with context.expect_page() as opened:
                await page.get_by_role("link", name=label, exact=True).click()
            officer = await opened.value
            await expect(officer.locator(".row.bot")).to_contain_text("Xin chào demo_officer")
            await write(page, "vẫn là tôi")
            await expect(page.locator(".row.bot").last).to_contain_text("Đã nhận: vẫn là tôi")
            await expect(officer.locator(".row")).to_have_count(1)
            assert len(world.sessions.kept) == 2
            await context.close()

    async def test_ended_session_starts_anew(self, page: Page, world: ScriptedWorld) -> None:
        world.sessions.kept.clear()
        await write(page, "còn đó không")
        await expect(page.locator(".row.bot").last).to_contain_text("Đã nhận: còn đó không")
        await expect(page.locator(".row.me")).to_have_count(1)


@needs_chromium
@pytest.mark.asyncio(loop_scope="module")  # one browser serves every test
class TestEverybody(PageTests):
    @pytest.mark.parametrize("width", [320, 390, 1280])
    @pytest.mark.parametrize("scheme", ["light", "dark"])
    async def test_axe_and_width(self, browser: Browser, width: int, scheme: str) -> None:
        world = ScriptedWorld(sample=True)
        context = await browser.new_context(
            viewport={"width": width, "height": 700},
            color_scheme="dark" if scheme == "dark" else "light",
            reduced_motion="reduce",
        )
        async with serving(world) as address:
            screen = await open_tab(context, address)
            page = screen.page
            await greeted(page)
            await write(page, "Xem https://congdoan.example/" + "dai" * 40)
            await expect(page.locator(".row.bot")).to_have_count(2)
            await context.set_offline(True)
            await expect(page.locator("#connection")).to_be_visible()
            wide = await page.evaluate("document.documentElement.scrollWidth")
            assert wide <= width
            assert await page.locator("#scroller").evaluate("b => b.scrollWidth <= b.clientWidth")
            results = await Axe().run(page)
            assert results.violations_count == 0, results.generate_report()
            assert screen.wrongs == []
            await context.close()

    async def test_dark_is_dark(self, page: Page) -> None:
        await page.emulate_media(color_scheme="light")
        light = await page.evaluate("getComputedStyle(document.body).backgroundColor")
        await page.emulate_media(color_scheme="dark")
        dark = await page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert sum(map(int, re.findall(r"\d+", light))) > 600
        assert sum(map(int, re.findall(r"\d+", dark))) < 150

    async def test_touch_targets(self, page: Page) -> None:
        # Waits until the buttons have grown to their size: they come in with a movement.
        await page.wait_for_function(
            """() => [...document.querySelectorAll('button, a, textarea')]
              .filter((e) => e.offsetParent && !e.classList.contains('skip'))
              .map((e) => e.getBoundingClientRect())
              .every((box) => box.width >= 44 && box.height >= 44)"""
        )

    async def test_keyboard_only(self, page: Page, world: ScriptedWorld) -> None:
        visited: list[str] = []
        for _ in range(10):
            await page.keyboard.press("Tab")
            visited.append(
                await page.evaluate(
                    "document.activeElement.id || document.activeElement.innerText"
                )
            )
        assert visited[1:] == [
            "language",
            "leave",
            "scroller",
            "Tham gia",
            "Quyền lợi",
            "Phản ánh một việc ở nơi làm việc",
            "attach",
            "text",
            "send",
        ]
        outline = "getComputedStyle(document.activeElement).outlineStyle"
        assert await page.evaluate(outline) == "solid"
        await page.keyboard.press("Shift+Tab")
        await page.keyboard.type("bàn phím")
        await page.keyboard.press("Enter")
        await expect(page.locator(".row.bot").last).to_contain_text("Đã nhận: bàn phím")

    async def test_enter_waits_for_the_input_method(self, page: Page) -> None:
        await page.get_by_label(say("web-page-message", "vi"), exact=True).fill("tiếng Việ")
        await page.evaluate(
            """() => document.getElementById('text').dispatchEvent(new KeyboardEvent(
              'keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))"""
        )
        await expect(page.locator(".row.me")).to_have_count(0)

    async def test_new_messages_are_announced(self, page: Page) -> None:
        log = page.get_by_role("log")
        await expect(log).to_have_attribute("aria-live", "polite")
        await expect(log).to_have_attribute("aria-busy", "false")
        await expect(log.locator(".row.bot .unseen")).to_have_text(re.compile("^Công đoàn:"))

    async def test_moves_less_when_asked(self, page: Page) -> None:
        await page.emulate_media(reduced_motion="reduce")
        name = "getComputedStyle(document.querySelector('#typing i')).animationName"
        assert await page.evaluate(name) == "none"
