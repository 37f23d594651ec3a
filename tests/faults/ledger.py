"""The verdict, by counting: what people said and what was handled, what the bot owed and what
arrived, what came twice and what was reported of it, in which order, and how fast."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby

from bot.app import MESSAGES
from bot.core.announcements import title
from bot.engine.outbox.door import SLOTS
from bot.engine.texts import Texts
from tests.faults.town import Facts, Town
from tests.standins.telegram_people import Person

IN_FLIGHT = 3 * SLOTS
"""Messages that may be on their way, or just there and not written down, when a process dies."""

_OWN = re.compile(r"PA-[\w-]+|\d+")


@dataclass
class Verdict:
    """What one scenario came to. ``wrongs`` says why it is not good."""

    scenario: str
    engine: str
    count: str
    lost: int = 0
    doubled: int = 0
    reported: int = 0
    over: int = 0
    wrongs: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        return not self.wrongs

    def cells(self) -> tuple[str, ...]:
        numbers = (self.lost, self.doubled, self.reported, self.over)
        end = "good" if self.good else "; ".join(self.wrongs)
        return (self.scenario, self.engine, self.count, *map(str, numbers), end)

    def wrong(self, why: str) -> None:
        self.wrongs.append(why)


HEAD = ("scenario", "engine", "count", "lost", "doubled", "reported", "over limits", "verdict")


def judge(verdict: Verdict, town: Town, facts: Facts, talks: "Talks", deaths: int) -> Verdict:
    """Adds everything up; ``deaths`` is how often a process was killed or lost its answers."""
    for body in town.announcements:
        _judge_broadcast(verdict, town, facts, body)
    _judge_talks(verdict, talks)
    if facts.open_rows:
        verdict.wrong(f"{facts.open_rows} rows still open")
    if facts.dead:
        verdict.wrong(f"given up: {facts.dead}")
    if facts.failed_updates:
        verdict.lost += facts.failed_updates
        verdict.wrong(f"{facts.failed_updates} updates answered with an apology")
    if facts.cases != talks.grievances:
        verdict.wrong(f"{facts.cases} cases of {talks.grievances} grievances")
    if verdict.doubled > deaths * IN_FLIGHT:
        verdict.wrong(f"{verdict.doubled} doubles of {deaths} interruptions")
    gate = town.telegram.gate
    verdict.over = sum(gate.refused.values()) + gate.early
    if verdict.over:
        verdict.wrong(f"over the limits: {dict(gate.refused)}, asked too early: {gate.early}")
    return verdict


def _judge_broadcast(verdict: Verdict, town: Town, facts: Facts, body: str) -> None:
    """Everybody got it; who got it twice is among those who are said to have perhaps."""
    delivered = facts.deliveries[body]
    everybody = [person for person in (*town.people, town.chair) if person]
    times = Counter({each.user["id"]: _arrivals(each, body) for each in everybody})
    missing = [chat for chat, count in times.items() if not count]
    twice = {chat for chat, count in times.items() if count > 1}
    told = {each.chat for each in delivered if each.maybe_twice}
    unknown = [chat for chat in missing if _state(facts, body, chat) == "sent"]
    verdict.lost += len(missing)
    verdict.doubled += sum(count - 1 for count in times.values() if count > 1)
    verdict.reported += len(told)
    if len(delivered) != len(everybody):
        verdict.wrong(f"{len(delivered)} deliveries for {len(everybody)} people")
    if missing:
        verdict.wrong(f"{len(missing)} did not get it, of whom {len(unknown)} count as sent")
    if twice - told:
        verdict.wrong(f"{len(twice - told)} got it twice and are not reported")
    if not all(each.state == "sent" for each in delivered):
        states = Counter(each.state for each in delivered)
        verdict.wrong(f"states {dict(states)}")
    _judge_report(verdict, town, body, len(everybody), len(told))


def _judge_report(verdict: Verdict, town: Town, body: str, people: int, told: int) -> None:
    """Its author is told the very numbers, once."""
    assert town.chair
    heard = [m.text for m in town.chair.inbox if _title(body) in m.text]
    lines = [_texts().say("vi", "announce-tally-sent", {"sent": people, "people": people})]
    if told:
        lines.append(_texts().say("vi", "announce-tally-twice", {"count": told}))
    right = [text for text in heard if all(line in text for line in lines)]
    if len(_once(heard)) != 1 or not right:
        verdict.wrong(f"{len(heard)} reports, {len(right)} of them right")


def _title(body: str) -> str:
    values = {"title": title(body), "unit": "", "lines": ""}
    return _texts().say("vi", "announce-report", values).split("”")[0]


@cache
def _texts() -> Texts:
    return Texts(MESSAGES)


def _arrivals(person: Person, body: str) -> int:
    return sum(f"\n{body}\n" in message.text for message in person.inbox)


def _state(facts: Facts, body: str, chat: int) -> str:
    return next((each.state for each in facts.deliveries[body] if each.chat == chat), "")


@dataclass
class Talks:
    """Who says what, and what everybody must hear for it. ``calm`` said their script before any
    fault and show what the answers are."""

    calm: dict[str, Person] = field(default_factory=dict)
    among: list[tuple[str, Person]] = field(default_factory=list)
    aside: tuple[str, ...] = ()
    """Texts that come from elsewhere: broadcasts."""

    @property
    def grievances(self) -> int:
        spoken = [*self.calm, *(script for script, _ in self.among)]
        return spoken.count("grievance")

    def answers(self, person: Person) -> list[str]:
        """What the bot said to what this person said; numbers and dates are their own."""
        own = [m.text for m in person.inbox if not any(each in m.text for each in self.aside)]
        return [_OWN.sub("0", text) for text in own]


def _judge_talks(verdict: Verdict, talks: Talks) -> None:
    expected = {name: _once(talks.answers(person)) for name, person in talks.calm.items()}
    for name, person in talks.among:
        heard = talks.answers(person)
        once = _once(heard)
        verdict.doubled += len(heard) - len(once)
        lost = sum((Counter(expected[name]) - Counter(once)).values())
        verdict.lost += lost
        if once != expected[name]:
            why = f"lacks {lost} answers" if lost else "heard more, or in another order"
            verdict.wrong(f"{person.user['id']} {why} in {name}")
        if name == "grievance" and not any(_token(person) in m.text for m in person.inbox):
            verdict.wrong(f"{person.user['id']} does not find own words again")


def _once(heard: Sequence[str]) -> list[str]:
    """A message in flight at a kill comes again right behind itself."""
    return [text for text, _ in groupby(heard)]


def _token(person: Person) -> str:
    return f"to so {person.user['id']}"


def script(name: str, person: Person) -> list[str]:
    """What somebody types, in order."""
    if name == "looking":
        return ["/trogiup", "/menu", "/quyenloi", "tang ca 2 tieng", "/riengtu", "cảm ơn"]
    words = f"cong ty no luong {_token(person)}"
    return [
        *("/phananh", "1", words, "1", "1", "hom qua", "1", "1", "2", "xong", "2", "1"),
        "/trogiup",
    ]


SCRIPTS = ("grievance", "looking")
