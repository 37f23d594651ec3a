"""Announcements, the officers' side: compose, send now or later, follow, pause, stop, send again,
report."""

from bot.engine.service import Act, Command, Intent, Service, Tick
from handlers.officer.announcements.compose import announce, begin
from handlers.officer.announcements.control import (
    ask_cancel,
    ask_retry,
    cancel,
    pause,
    resume,
    retry,
)
from handlers.officer.announcements.follow import card, listing, missed
from handlers.officer.announcements.sending import begin_due, finish, post

service = Service(
    "officer/announcements",
    commands=(
        Command(("guithongbao", "announce"), begin, officer=True),
        Command(("dsthongbao", "announcements"), listing, officer=True),
    ),
    flows=(announce,),
    acts=(
        Act("announce", begin),
        Act("announce.list", listing),
        Act("announce.show", card),
        Act("announce.cancel", ask_cancel),
        Act("announce.stop", cancel),
        Act("announce.pause", pause),
        Act("announce.resume", resume),
        Act("announce.missed", missed),
        Act("announce.retry", ask_retry),
        Act("announce.resend", retry),
    ),
    intents=(Intent("announce", ("gui thong bao", "soan thong bao", "send announcement"), begin),),
    ticks=(
        Tick("announcements-due", 1, begin_due),
        Tick("announcements-post", 1, post),
        Tick("announcements-end", 1, finish),
    ),
)
