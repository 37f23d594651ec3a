"""``/lienket``: a second messenger for the same person, and where notices go."""

from bot.engine.service import Act, Command, Intent, Service, Tick
from handlers.linking import codes, places

service = Service(
    "linking",
    commands=(Command(("lienket", "link"), codes.link, parks=True),),
    flows=(codes.linking, places.unlinking),
    acts=(
        Act("link", codes.link),
        Act("link.code", codes.have),
        Act("links", places.show),
        Act("link.notices", places.choose),
        Act("link.remove", places.remove),
    ),
    intents=(
        Intent(
            "link",
            ("lien ket zalo", "lien ket telegram", "lien ket tai khoan", "noi tai khoan",
             "noi voi zalo", "noi voi telegram", "ket noi zalo", "ket noi telegram",
             "them ung dung", "ma lien ket", "link account", "link zalo", "link telegram",
             "connect zalo", "connect telegram"),
            codes.link,
        ),
        Intent(
            "links",
            ("doi sang zalo", "doi sang telegram", "chuyen sang zalo", "chuyen sang telegram",
             "nhan tin qua zalo", "nhan tin qua telegram", "nhan tin tren zalo",
             "nhan tin tren telegram", "nhan thong bao qua zalo", "nhan thong bao qua telegram",
             "gui tin qua zalo", "gui tin qua telegram", "gui thong bao qua zalo",
             "gui thong bao qua telegram", "noi nhan tin", "noi nhan thong bao", "switch to zalo",
             "switch to telegram"),
            places.wanted,
        ),
        Intent(
            "link.remove",
            ("go lien ket", "huy lien ket", "bo lien ket", "ngat lien ket", "unlink"),
            places.remove,
        ),
    ),
    ticks=(Tick("link-codes", 3600, codes.forget_old),),
)  # fmt: skip
