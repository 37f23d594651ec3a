"""Whether Telegram takes the token."""

from telegram.error import InvalidToken, TelegramError

from bot.channels.telegram.api import Api
from bot.channels.telegram.errors import reason
from bot.channels.telegram.limits import Limits
from bot.core.errors import OperatorError


async def username(token: str, api_url: str, proxy: str | None) -> str:
    """The bot's name as getMe tells it; OperatorError without token or address."""
    api = Api(token, api_url, Limits(), proxy)
    await api.open_connections()
    try:
        answer = await api.call("getMe")
    except InvalidToken:
        raise OperatorError(
            "Telegram refuses NHIPCAU_TELEGRAM__TOKEN: paste the token from @BotFather again"
        ) from None
    except TelegramError as error:
        raise OperatorError(
            f"Telegram cannot be asked ({reason(error)}): "
            "mend the network, NHIPCAU_TELEGRAM__PROXY or NHIPCAU_TELEGRAM__API_URL"
        ) from None
    finally:
        await api.close_connections()
    name = answer.get("username") if isinstance(answer, dict) else None
    if not isinstance(name, str):
        raise OperatorError("NHIPCAU_TELEGRAM__API_URL does not answer as Telegram does")
    return name
