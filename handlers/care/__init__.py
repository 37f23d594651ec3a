"""Union care for members: what there is, claiming it, following a claim, the public report."""

from bot.core.care import CareKind
from bot.engine.service import Act, Command, Intent, Service
from handlers.care import claim, following, offers, report

_NAME = "benefit_union_welfare"  # the same wish as the catalogue's, answered by the own unit

service = Service(
    "care",
    commands=(
        Command(("chamlo", "care"), following.command),
        Command(("baocaochamlo", "carereport"), report.report),
    ),
    flows=(claim.form, following.add_flow, following.withdraw_flow),
    acts=(
        Act("care", offers.care),
        Act("care.show", offers.show),
        Act("care.file", claim.begin),
        Act("care.claims", following.claims),
        Act("care.claim", following.show),
        Act("care.add", following.add),
        Act("care.withdraw", following.withdraw),
        Act("care.report", report.report),
    ),
    intents=(
        Intent(_NAME, ("cham lo", "cham lo cua cong doan", "union care"), offers.care),
        Intent(_NAME, ("qua tet cong doan",), offers.about(CareKind.TET)),
        Intent(_NAME, ("mai am", "mai am cong doan"), offers.about(CareKind.SHELTER)),
    ),
)
