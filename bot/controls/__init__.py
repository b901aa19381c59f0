"""What happens when a person presses, chooses or sends something: the id of the control goes in, a reply comes out."""

from bot.controls.acts import Act, Acts, Control, Pressed, left_over
from bot.controls.answers import ANSWER_ACTS
from bot.controls.cards import CARD_ACTS
from bot.controls.digests import DIGEST_ACTS
from bot.controls.follows import FOLLOW_ACTS
from bot.controls.gaps import GAP_ACTS
from bot.controls.letters import LETTER_ACTS
from bot.controls.privacy import PRIVACY_ACTS
from bot.controls.versions import VERSION_ACTS
from bot.controls.writing import WRITING_ACTS
from bot.render.presses import Press, pressed

# What each verb does; whoever adds controls adds their acts.
ACTS = {
    **ANSWER_ACTS,
    **CARD_ACTS,
    **PRIVACY_ACTS,
    **WRITING_ACTS,
    **GAP_ACTS,
    **LETTER_ACTS,
    **VERSION_ACTS,
    **DIGEST_ACTS,
    **FOLLOW_ACTS,
}

__all__ = ["ACTS", "Act", "Acts", "Control", "Press", "Pressed", "left_over", "pressed"]
