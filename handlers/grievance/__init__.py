"""Reporting a grievance: from the first words to a case number."""

from bot.core.grievance_words import GENERAL, PHRASES
from bot.engine.service import Act, Command, Intent, Service
from handlers.grievance.form import begin, report

service = Service(
    "grievance",
    commands=(Command(("phananh", "report"), begin),),
    flows=(report,),
    acts=(Act("grievance", begin),),
    intents=(
        Intent("grievance", GENERAL, begin),
        *(Intent(f"grievance_{code}", phrases, begin) for code, phrases in PHRASES.items()),
    ),
)
