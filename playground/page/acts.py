"""What a person does on the page comes in as JSON; it is done on the local Discord, and what came of it goes out."""

from collections.abc import Awaitable, Callable, Mapping

from playground.page.meaning import Meaning, upload_of
from playground.page.record import Record
from playground.server import Exchange, LocalDiscord, NoAnswer, NotPossible, Step
from playground.server.wire import Json

# Discord gives a bot 3 seconds for its first answer; a little later it tells the person that none came.
FIRST_ANSWER_SECONDS = 3.3
Act = Callable[[Json], Awaitable[Json]]


class Acts:
    """Everything a person can do, by name. NotPossible and NoAnswer tell the person why it did not work."""

    def __init__(self, discord: LocalDiscord, record: Record) -> None:
        self._discord, self._mean, self._record = discord, Meaning(discord), record
        self.named: Mapping[str, Act] = {
            "say": self.say,
            "erase": self.erase,
            "slash": self.slash,
            "suggest": self.suggest,
            "use": self.use,
            "press": self.press,
            "choose": self.choose,
            "submit": self.submit,
            "speak": self.speak,
        }

    async def say(self, asked: Json) -> Json:
        """Write a message, as a reply or not, with files or without."""
        channel = self._mean.channel(asked)
        reply_to = {"channel_id": channel.id, "id": str(asked["reply"])} if asked.get("reply") else None
        files = tuple(upload_of(one) for one in asked.get("files") or ())
        text = str(asked.get("text") or "")
        said = await self._discord.say(self._mean.person(asked), channel, text, reply_to, files=files)
        self._record.note_said(said)
        return said

    async def erase(self, asked: Json) -> Json:
        """Delete a message."""
        self._discord.delete(self._mean.person(asked), self._mean.message(asked))
        return {}

    async def slash(self, asked: Json) -> Json:
        """Use a slash command."""
        options = {name: self._mean.value(value) for name, value in (asked.get("options") or {}).items()}
        person, channel = self._mean.person(asked), self._mean.channel(asked)
        return await _first_answer(self._discord.start_slash(person, channel, str(asked.get("command")), **options))

    async def suggest(self, asked: Json) -> Json:
        """Type into an option that the bot completes."""
        # What else was filled in is sent along only where it is plain: files are not uploaded again at every key.
        options = {name: value for name, value in (asked.get("options") or {}).items() if not isinstance(value, dict)}
        found = await self._discord.autocomplete(
            self._mean.person(asked),
            self._mean.channel(asked),
            str(asked.get("command")),
            focused=str(asked.get("focused")),
            **options,
        )
        return {"choices": found}

    async def use(self, asked: Json) -> Json:
        """Use a message command on a message."""
        message = self._mean.message(asked)
        return await _first_answer(
            self._discord.start_use_on(self._mean.person(asked), message, str(asked.get("command")))
        )

    async def press(self, asked: Json) -> Json:
        """Press a button."""
        message = self._mean.message(asked)
        return await _first_answer(
            self._discord.start_press(self._mean.person(asked), message, str(asked.get("control")))
        )

    async def choose(self, asked: Json) -> Json:
        """Choose from a select."""
        values = self._mean.value(list(asked.get("values") or ()))
        message = self._mean.message(asked)
        return await _first_answer(
            self._discord.start_choose(self._mean.person(asked), message, str(asked.get("control")), *values)
        )

    async def submit(self, asked: Json) -> Json:
        """Send off a modal that an exchange of this person opened."""
        person = self._mean.person(asked)
        for exchange in self._discord.interactions.all():
            if exchange.id == asked.get("exchange") and exchange.person.id == person.id:
                values = {name: self._mean.value(value) for name, value in (asked.get("values") or {}).items()}
                return await _first_answer(self._discord.start_submit(exchange, values))
        raise NotPossible("that form is not open any more")

    async def speak(self, asked: Json) -> Json:
        """Change the language of a person's client."""
        locale = str(asked.get("locale"))
        if locale not in ("en-US", "zh-CN"):
            raise NotPossible(f"no such language here: {locale}")
        self._discord.speak(self._mean.person(asked), locale)
        self._discord.bell.ring()
        return {}


async def _first_answer(exchange: Exchange) -> Json:
    """Wait until the bot took note, as Discord does; what it says arrives as messages, a modal at once."""
    try:
        await exchange.until(lambda one: one.acknowledged, FIRST_ANSWER_SECONDS)
    except NoAnswer as silence:
        raise NoAnswer("The application did not respond") from silence
    modal = exchange.modal if Step.MODAL in exchange.steps else None
    return {"exchange": exchange.id, "modal": modal}
