"""A member's own cases."""

from bot.engine.service import Act, Command, Intent, Service
from handlers.cases import acting, deadlines, listing

service = Service(
    "cases",
    commands=(Command(("vuviec", "cases"), listing.cases),),
    flows=(acting.add_flow, acting.withdraw_flow, acting.reopen_flow),
    acts=(
        Act("cases", listing.cases),
        Act("case.show", listing.show),
        Act("case.history", listing.history),
        Act("case.add", acting.add),
        Act("case.file", acting.add_file),
        Act("case.withdraw", acting.withdraw),
        Act("case.reopen", acting.reopen),
        Act("case.rate", acting.rate),
    ),
    intents=(
        Intent(
            "case_status",
            (
                "vu cua toi", "vu cua em", "vu viec cua", "ho so den dau", "tien do",
                "don cua toi", "don cua em", "tinh trang ho so", "bao lau co ket qua",
                "bao gio co ket qua", "khi nao co ket qua", "co ket qua chua", "ket qua chua",
                "chua ai lien he", "chua thay ai", "xu li xong chua", "xu ly xong chua",
                "quen ma ho so", "bo sung giay to", "bo sung ho so", "phan anh den dau",
                "giai quyet den dau", "rut don", "rut phan anh", "khong dong y voi ket qua",
                "them vao vu", "ma vu viec", "my case", "case status",
            ),
            listing.cases,
        ),
    ),
    ticks=(deadlines.tick,),
)  # fmt: skip
