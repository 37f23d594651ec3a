"""What members get: the union's notices, read again, and topics switched off and on."""

from typing import Any

from bot.core.announcements import Announcement, Received, Topic, title
from bot.core.ids import short, unshort
from bot.engine.service import Act, Command, Intent, Service
from bot.engine.turn import Button, Done, Named, Outcome, Say, Turn, button, say

ALL = "all"
_LATEST = 4
# Without its mark the first word reads like "correct" and like a name: only the marked one counts.
_STOP = (
    "dừng", "ngung", "stop", "stop all", "dung nhan tin", "dung nhan thong bao", "ngung nhan tin",
    "ngung nhan thong bao", "tat thong bao", "huy nhan tin", "unsubscribe",
)  # fmt: skip
_STOP_PHRASES = (
    "dung nhan tin", "dung nhan thong bao", "dung gui tin", "dung gui thong bao", "dung nhan nua",
    "dung nhan tin nua", "dung co nhan tin", "ngung nhan tin", "ngung nhan thong bao",
    "ngung gui tin", "ngung gui thong bao", "tat thong bao", "tat het thong bao",
    "khong nhan tin nua", "khong nhan thong bao nua", "khong muon nhan tin",
    "khong muon nhan thong bao", "huy nhan tin", "huy nhan thong bao", "unsubscribe",
    "stop sending", "stop messages",
)  # fmt: skip
_AGAIN_PHRASES = (
    "nhan lai thong bao", "nhan lai tin", "nhan tin lai", "bat thong bao", "bat lai thong bao",
    "mo lai thong bao", "dang ky nhan tin", "dang ky nhan thong bao", "dk nhan tin",
    "start again", "subscribe",
)  # fmt: skip


def as_read(announcement: Announcement, *choices: Button) -> Say:
    """An announcement exactly as the members see it."""
    return say(
        "notice",
        choices=choices,
        files=(announcement.file,) if announcement.file else (),
        unit=announcement.unit_name,
        topic=Named(topic_name(announcement.topic)),
        body=announcement.body,
        composed=announcement.created_at,
    )


def topic_name(topic: Topic) -> str:
    """Text id of a topic's name."""
    return f"notice-topic-{topic}"


async def latest(turn: Turn[Any]) -> Outcome:
    """``/thongbao``: what came last, each with a button to read it again."""
    received = await turn.store.announcements.received(turn.person.id, _LATEST)
    topics = button("notices.topics")
    if not received:
        return Done(say("notices-none", choices=(topics, button("menu"))))
    lines = tuple(
        Named("notices-line", at=each.at, title=title(each.announcement.body)) for each in received
    )
    return Done(say("notices", choices=(*_read_again(received), topics), lines=lines))


def _read_again(received: list[Received]) -> list[Button]:
    ones = {each.announcement.id: each.announcement for each in received}
    return [button("notice.show", short(id_), title(one.body, 24)) for id_, one in ones.items()]


async def read_again(turn: Turn[Any]) -> Outcome:
    """One notice once more, for those whom it was sent to."""
    wanted = unshort(turn.argument)
    store = turn.store.announcements
    found = await store.received_by(turn.person.id, wanted) if wanted is not None else None
    if found is None:
        return Done(say("notice-gone", choices=(button("notices"),)))
    return Done(as_read(found, button("notice.mute", found.topic), button("notices")))


async def topics(turn: Turn[Any]) -> Outcome:
    """Every topic with its switch."""
    muted = await turn.store.mutes.of(turn.person.id)
    lines = tuple(
        Named("notices-off" if each in muted else "notices-on", topic=Named(topic_name(each)))
        for each in Topic
    )
    switches = [_switch(each, on=each not in muted) for each in Topic]
    return Done(say("notices-topics", choices=(*switches, _switch_all(muted)), lines=lines))


def _switch(topic: Topic, *, on: bool) -> Button:
    act = "notice.mute" if on else "notice.unmute"
    text = "notices-turn-off" if on else "notices-turn-on"
    return button(act, topic, Named(text, topic=Named(topic_name(topic))))


def _switch_all(muted: frozenset[Topic]) -> Button:
    if muted == frozenset(Topic):
        return button("notice.unmute", ALL, Named("notices-all-on"))
    return button("notice.mute", ALL, Named("notices-all-off"))


async def mute(turn: Turn[Any]) -> Outcome:
    """``notice.mute:<topic>``: no more of it, at once; without a known topic, of everything."""
    chosen = _chosen(turn.argument)
    if chosen is None:
        return await stop(turn)
    await turn.store.mutes.mute(turn.person.id, (chosen,))
    on_again = button("notice.unmute", chosen)
    name = Named(topic_name(chosen))
    return Done(say("notice-muted", choices=(on_again, button("notices.topics")), topic=name))


async def unmute(turn: Turn[Any]) -> Outcome:
    """``notice.unmute:<topic>``: this topic again; without a known topic, all of them."""
    chosen = _chosen(turn.argument)
    if chosen is None:
        return await again(turn)
    await turn.store.mutes.unmute(turn.person.id, (chosen,))
    name = Named(topic_name(chosen))
    return Done(say("notice-unmuted", choices=(button("notices.topics"),), topic=name))


def _chosen(argument: str) -> Topic | None:
    return Topic(argument) if argument in set(Topic) else None


async def stop(turn: Turn[Any]) -> Outcome:
    """ "Stop": no announcement of any topic, not even an urgent one, until asked for again."""
    await turn.store.mutes.mute(turn.person.id, Topic)
    return Done(say("notices-stopped", choices=(button("notice.unmute", ALL),)))


async def again(turn: Turn[Any]) -> Outcome:
    """Every topic again."""
    await turn.store.mutes.unmute(turn.person.id, Topic)
    return Done(say("notices-again", choices=(button("notices.topics"),)))


service = Service(
    "announcements",
    commands=(
        Command(("thongbao", "notices"), latest),
        Command(("ngungtin", "stop"), stop, listed=False),
        Command(("nhantin",), again, listed=False),
    ),
    acts=(
        Act("notices", latest),
        Act("notices.topics", topics),
        Act("notice.show", read_again),
        Act("notice.mute", mute),
        Act("notice.unmute", unmute),
    ),
    intents=(
        Intent("notices.stop", _STOP_PHRASES, stop, anywhere=_STOP),
        Intent("notices.again", _AGAIN_PHRASES, again),
        Intent(
            "notices",
            ("xem thong bao", "xem lai thong bao", "gui lai thong bao", "thong bao cong doan",
             "ban tin cong doan", "my notices"),
            latest,
        ),
    ),
)  # fmt: skip
