"""Whether Zalo takes the token."""

from bot.channels.http import Timeouts
from bot.channels.zalo.api import Api
from bot.channels.zalo.errors import TOKEN, Refused, ZaloError
from bot.core.errors import OperatorError


async def account(token: str, api_url: str) -> str:
    """The bot's name as getMe tells it; OperatorError without token or address."""
    api = Api(token, api_url, Timeouts())
    try:
        answer = await api.call("getMe")
    except ZaloError as error:
        if isinstance(error, Refused) and error.code == TOKEN:
            raise OperatorError(
                "Zalo refuses NHIPCAU_ZALO__TOKEN: paste the token from Zalo Bot Manager again"
            ) from None
        raise OperatorError(
            f"Zalo cannot be asked ({error.reason}): mend the network or NHIPCAU_ZALO__API_URL"
        ) from None
    finally:
        await api.close()
    name = answer.get("account_name") if isinstance(answer, dict) else None
    if not isinstance(name, str):
        raise OperatorError("NHIPCAU_ZALO__API_URL does not answer as Zalo does")
    return name
