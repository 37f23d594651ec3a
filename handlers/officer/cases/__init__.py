"""Officers' work on cases."""

from bot.engine.service import Act, Command, Service
from handlers.officer.cases import acting, asking, reading

service = Service(
    "officer/cases",
    commands=(
        Command(("vu",), reading.open_, officer=True),
        Command(("nhan",), acting.take, officer=True),
        Command(("traloi",), asking.worded("answer"), officer=True),
        Command(("hoi",), asking.worded("query"), officer=True),
        Command(("ghichu",), asking.worded("note"), officer=True),
        Command(("dong",), asking.closing, officer=True),
    ),
    flows=(asking.words_flow, asking.close_flow),
    acts=(
        Act("case.open", reading.open_),
        Act("case.log", reading.log),
        Act("case.files", reading.files),
        Act("case.take", acting.take),
        Act("case.answer", asking.worded("answer")),
        Act("case.query", asking.worded("query")),
        Act("case.note", asking.worded("note")),
        Act("case.settle", acting.settle),
        Act("case.close", asking.closing),
    ),
)
