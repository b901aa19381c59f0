"""The bot's answers to interactions come in; each exchange, its messages, and Discord's refusals go out."""

from collections.abc import Iterable
from datetime import timedelta

from playground.server.bell import Bell
from playground.server.envelopes import envelope
from playground.server.exchange import Exchange, Response, Step
from playground.server.limits import ANSWER, EPHEMERAL, choice_problems, modal_problems
from playground.server.limits.text import missing, not_one_of
from playground.server.messages import Draft, Message, Messages, flags_of
from playground.server.people import Person
from playground.server.places import Channel
from playground.server.refusals import Refusal, invalid, refuse_when, unknown
from playground.server.wire import Body, Json
from playground.server.world import World

FIRST_ANSWER, TOKEN_LIFE = timedelta(seconds=3), timedelta(minutes=15)
USER_INSTALL_FOLLOW_UPS = 5
COMMAND, COMPONENT, AUTOCOMPLETE, MODAL_SUBMIT = 2, 3, 4, 5
STEPS = {
    4: Step.REPLY,
    5: Step.DEFERRED,
    6: Step.DEFERRED_UPDATE,
    7: Step.UPDATE,
    8: Step.CHOICES,
    9: Step.MODAL,
}


class Interactions:
    """Every exchange by its token, and the rules of answering."""

    def __init__(self, world: World, messages: Messages, bell: Bell) -> None:
        self._world, self._messages, self._bell = world, messages, bell
        self._by_token: dict[str, Exchange] = {}

    def begin(
        self,
        person: Person,
        channel: Channel,
        kind: int,
        name: str,
        content: Json,
        source: Message | None,
        installs: Iterable[int],
        patience: float,
    ) -> Exchange:
        """What a person did, to be sent to the bot; from now on answers to it are accepted."""
        sent = envelope(self._world, person, channel, installs)
        sent |= {"id": self._world.ids.mint(), "token": self._world.entropy(48), "type": kind, "data": content}
        if source is not None:
            sent |= {"message": source.payload}
            known = source.payload.get("interaction_metadata")
            sent |= {"authorizing_integration_owners": known["authorizing_integration_owners"]} if known else {}
        started = self._world.clock()
        exchange = Exchange(
            sent["id"], sent["token"], kind, name, person, channel, started, sent, self._bell, patience, source
        )
        self._by_token[exchange.token] = exchange
        return exchange

    def all(self) -> list[Exchange]:
        """Every exchange so far, oldest first."""
        return list(self._by_token.values())

    def answer(self, interaction_id: str, token: str, body: Body) -> Exchange:
        """The first answer: 10062 when unknown or after 3 s, 40060 when it is not the first."""
        exchange = self._by_token.get(token)
        if exchange is None or exchange.id != interaction_id:
            raise unknown("interaction")
        if exchange.acknowledged:
            raise Refusal(400, 40060, "Interaction has already been acknowledged.")
        if self._world.clock() - exchange.started > FIRST_ANSWER:
            raise unknown("interaction")
        fields = body.fields()
        refuse_when(ANSWER((), fields))
        allowed = _allowed(exchange)
        if fields.get("type") not in allowed:
            raise invalid([missing(("type",)) if fields.get("type") is None else not_one_of(("type",), allowed)])
        step = STEPS[fields["type"]]
        if step in (Step.MODAL, Step.CHOICES) and fields.get("data") is None:
            raise invalid([missing(("data",))])
        self._carry_out(step, exchange, fields.get("data") or {}, body)
        exchange.acknowledged = True
        self._note(exchange, step, fields, exchange.original)
        return exchange

    def _carry_out(self, step: Step, exchange: Exchange, content: Json, body: Body) -> None:
        if step in (Step.REPLY, Step.DEFERRED):
            exchange.thinking = step is Step.DEFERRED
            exchange.original = self._post(exchange, content, body, loading=exchange.thinking)
        elif step is Step.CHOICES:
            refuse_when(choice_problems(content.get("choices"), _focused_type(exchange.sent), ("data", "choices")))
        elif step is Step.MODAL:
            refuse_when(modal_problems(content, ("data",)))
        else:
            exchange.original = exchange.source
            if step is Step.UPDATE and exchange.source is not None:
                self._messages.edit(exchange.source, content, body.files, at=("data",))

    def _post(
        self,
        exchange: Exchange,
        content: Json,
        body: Body,
        *,
        loading: bool = False,
        at: tuple[str | int, ...] = ("data",),
    ) -> Message:
        private = flags_of(content) & EPHEMERAL
        extra: Json = {
            "application_id": self._world.application_id,
            "webhook_id": self._world.application_id,
            "interaction_metadata": {
                "id": exchange.id,
                "type": exchange.kind,
                "user": exchange.person.user.payload(),
                "authorizing_integration_owners": exchange.sent["authorizing_integration_owners"],
            },
        }
        if exchange.kind == COMMAND:
            extra |= {"type": 20}
        if exchange.source is not None:
            reference = {"type": 0, "message_id": exchange.source.id, "channel_id": exchange.channel.id}
            extra |= {"message_reference": reference}
        draft = Draft(self._world.bot, content, body.files, exchange.person.id if private else None, loading, extra)
        return self._messages.post(exchange.channel, draft, at)

    def hook(self, application_id: str, token: str) -> Exchange:
        """The exchange of a webhook address; 10015 before the first answer, 50027 after 15 minutes."""
        exchange = self._by_token.get(token)
        if exchange is None or application_id != self._world.application_id or not exchange.acknowledged:
            raise unknown("Webhook")
        if self._world.clock() - exchange.started > TOKEN_LIFE:
            raise Refusal(401, 50027, "Invalid Webhook Token")
        return exchange

    def follow_up(self, exchange: Exchange, body: Body) -> Message:
        """One more message; right after a deferral it fills the waiting one, as Discord does."""
        fields = body.fields()
        if exchange.thinking and exchange.original is not None:
            return self._edited(exchange, exchange.original, body)
        if (
            "0" not in exchange.sent["authorizing_integration_owners"]
            and len(exchange.follow_ups) >= USER_INSTALL_FOLLOW_UPS
        ):
            raise Refusal(400, 40094, "This interaction has hit the maximum number of follow up messages.")
        message = self._post(exchange, fields, body, at=())
        exchange.follow_ups.append(message)
        self._note(exchange, Step.FOLLOW_UP, fields, message)
        return message

    def message_of(self, exchange: Exchange, message_id: str) -> Message:
        """The original or a follow-up; 10008 when it is none of this exchange's."""
        own = [exchange.original, *exchange.follow_ups]
        for message in own:
            if message and not message.removed and message_id in ("@original", message.id):
                return message
        raise unknown("Message")

    def edit(self, exchange: Exchange, message_id: str, body: Body) -> Message:
        """Change the original or a follow-up."""
        return self._edited(exchange, self.message_of(exchange, message_id), body)

    def _edited(self, exchange: Exchange, message: Message, body: Body) -> Message:
        fields = body.fields()
        self._messages.edit(message, fields, body.files)
        if message is exchange.original:
            exchange.thinking = False
        self._note(exchange, Step.EDIT, fields, message)
        return message

    def remove(self, exchange: Exchange, message_id: str) -> None:
        """Take the original or a follow-up away."""
        message = self.message_of(exchange, message_id)
        self._messages.remove(message)
        exchange.thinking = exchange.thinking and message is not exchange.original
        self._note(exchange, Step.REMOVAL, {}, message)

    def _note(self, exchange: Exchange, step: Step, payload: Json, message: Message | None) -> None:
        made = message.id if message else None
        exchange.responses.append(Response(step, payload, self._world.clock(), made))
        self._bell.ring()


def _allowed(exchange: Exchange) -> tuple[int, ...]:
    if exchange.kind == AUTOCOMPLETE:
        return (8,)
    on_message = (6, 7) if exchange.source is not None else ()
    return (4, 5, *on_message) if exchange.kind == MODAL_SUBMIT else (4, 5, *on_message, 9)


def _focused_type(sent: Json) -> int:
    waiting = list(sent["data"].get("options") or ())
    while waiting:
        option = waiting.pop()
        if option.get("focused"):
            return int(option["type"])
        waiting += option.get("options") or ()
    return 3
