"""The main job, from a worker's first word to the last notice, played through any messenger.

The worker types carelessly and without diacritics, as on a phone between shifts.
"""

from dataclasses import dataclass
from datetime import timedelta

from tests.robots.stage import Stage
from tests.robots.talker import Talker


@dataclass
class MainJob:
    stage: Stage
    worker: Talker
    chair: Talker
    citizen_id: str = "001 095 012 345"

    async def play(self) -> None:
        """All of it, in order."""
        await self.bind()
        await self.join()
        await self.compute()
        await self.complain()
        await self.answer()
        await self.close_and_rate()
        await self.announce()

    async def bind(self) -> None:
        """An account becomes the officer's, by a code that works once."""
        code = await self.stage.officer_code()
        await self.chair.say("/start", "menu")
        await self.chair.say(f"/canbo {code.lower()}", "bind-done")
        await self.worker.say("/start", "menu")
        await self.worker.say(f"/canbo {code}", "bind-used")

    async def join(self) -> None:
        """The worker applies; the officer admits."""
        await self.apply()
        await self.chair.until("applications-new-a")
        await self.chair.tap("application", "applications-card-open")
        await self.chair.tap("application.approve", "applications-approved")
        await self.worker.until("join-approved")

    async def apply(self) -> None:
        """The form, with a mistake in it."""
        worker = self.worker
        await worker.say("em muon gia nhap cong doan", "consent-notice")
        await worker.tap("agree", "join-situation")
        await worker.tap("worker", "join-exclusion")
        await worker.tap("none", "join-workplace")
        await worker.say("may la co", "join-found")
        await worker.say("1", "join-full-name")
        await worker.say("nguyen thi lan", "join-sex")
        await worker.say("nu", "join-birth-date")
        await worker.say("15-6-95", "join-ethnicity-consent")
        await worker.tap("decline", "join-hometown")
        await worker.say("ninh binh", "join-home")
        await worker.say("12 le loi p3", "join-citizen-id")
        await worker.say("00109501234", "answer-citizen-id-digits")  # a digit is missing
        await worker.say(self.citizen_id, "join-phone")
        await worker.say("0912.345.678", "join-job")
        await worker.say("cong nhan may", "join-statement")
        await worker.tap("confirm", "join-promise")
        await worker.tap("confirm", "join-review")
        await worker.tap("submit", "join-submitted-a")

    async def compute(self) -> None:
        """Two hours on a weekday: 6,000,000 ÷ 26 ÷ 8 = 28,846; × 150 % × 2 = 86,538."""
        worker = self.worker
        await worker.say("tang ca 2 tieng dc bao nhieu tien", "benefits-show")
        await worker.tap("benefits.overtime", "benefits-overtime-work")
        await worker.tap("day", "benefits-overtime-day-type")
        await worker.tap("weekday", "benefits-overtime-wage-kind")
        await worker.tap("monthly", "benefits-overtime-monthly-wage")
        await worker.say("6tr", "benefits-overtime-month-days")
        await worker.tap("26", "benefits-overtime-day-hours")
        await worker.say("8", "benefits-overtime-hours")
        answer = await worker.say("2 tieng", "benefits-answer")
        assert "86.538" in answer.text

    async def complain(self) -> None:
        """A grievance with a photo gets a number, and the officer hears of it."""
        await self.report()
        await self.chair.until("case-new-for-officer")

    async def report(self) -> None:
        """The worker's half of it."""
        worker = self.worker
        await worker.say("cong ty no luong 2 thang roi", "grievance-category-guess")
        await worker.tap("wage_unpaid", "grievance-details-said")
        await worker.tap("use", "grievance-when")
        await worker.say("hom qua", "grievance-where")
        await worker.say("1", "grievance-above")
        await worker.tap("workplace", "grievance-happening")
        await worker.tap("ongoing", "grievance-files")
        await worker.send_photo("grievance-files-more")
        await worker.tap("done", "grievance-identity")
        await worker.tap("named", "grievance-review")
        await worker.tap("submit", "grievance-filed")

    async def answer(self) -> None:
        """The officer looks at the photo and answers."""
        chair, worker = self.chair, self.worker
        await chair.tap("case.open", "officer-case")
        await chair.tap("case.log", "officer-case-log")
        await chair.tap("case.files", "officer-case-files")
        assert any(message.files == 1 for message in chair.heard[-2:])
        await chair.tap("case.open", "officer-case")
        await chair.tap("case.answer", "officer-case-answer")
        words = "Công đoàn đã gặp giám đốc, thứ sáu công ty trả lương."
        await chair.say(words, "officer-case-answered")
        assert words in (await worker.until("case-answer-news")).text

    async def close_and_rate(self) -> None:
        """The case ends, and the worker gives four stars."""
        chair, worker = self.chair, self.worker
        number = chair.find("case.open").partition(":")[2]
        await chair.tap("case.open", "officer-case")
        await chair.tap("case.close", "officer-close-ending")
        await chair.tap("xong", "officer-close-reason")
        await chair.say("Công ty đã trả đủ lương.", "officer-case-closed")
        await worker.until("case-closed-news")
        await worker.tap(f"case.rate:{number}/4", "case-rated")

    async def announce(self) -> None:
        """A notice for tomorrow morning comes tomorrow morning, and not before."""
        chair, worker = self.chair, self.worker
        await chair.say("/guithongbao", "announce-audience")
        await chair.tap("members", "announce-topic")
        await chair.tap("general", "announce-body")
        words = "Chiều mai phát quà sinh nhật tại nhà ăn."
        await chair.say(words, "announce-picture")
        await chair.tap("!skip", "announce-when")
        await chair.say("9h sang mai", "announce-repeats")
        await chair.tap("once", "announce-confirm")
        await chair.tap("send", "announce-scheduled")
        await self.stage.pass_time(timedelta(hours=12))
        assert not any(message.says("notice") for message in worker.heard)
        await self.stage.pass_time(timedelta(hours=12))
        assert words in (await worker.until("notice")).text
        await self.stage.delivered()
        await self.stage.pass_time(timedelta(minutes=1))
        await chair.until("announce-report")
