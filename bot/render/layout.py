"""Cards as Discord takes them: a card goes in, a new view of components within every limit comes out."""

from __future__ import annotations

from types import MappingProxyType

import discord
from discord import ui

from bot.render import limits
from bot.render.cards import Attached, Button, Buttons, Card, Choices, Rule, Style, Text, Tone

COLOURS = MappingProxyType[Tone, discord.Colour](
    {
        "sure": discord.Colour.dark_teal(),
        "open": discord.Colour.gold(),
        "unknown": discord.Colour.dark_grey(),
        "plain": discord.Colour.blurple(),
        "warning": discord.Colour.dark_red(),
    }
)
STYLES = MappingProxyType[Style, discord.ButtonStyle](
    {
        "first": discord.ButtonStyle.primary,
        "second": discord.ButtonStyle.secondary,
        "good": discord.ButtonStyle.success,
        "bad": discord.ButtonStyle.danger,
    }
)


def view_of(card: Card) -> ui.LayoutView:
    """The view of a card. Texts beyond what a message holds are cut at the end of the card; controls always stay."""
    view = ui.LayoutView(timeout=None)
    frame: ui.Container[ui.LayoutView] = ui.Container(accent_colour=COLOURS[card.tone])
    room, places = limits.LAYOUT_TEXT, limits.LAYOUT_COMPONENTS - 1 - _places(card)
    for part in card.parts:
        match part:
            case Text(text=text) if room > 1 and places > 0 and text.strip():
                shown = limits.clip(text, room)
                room -= limits.size(shown)
                places -= 1
                frame.add_item(ui.TextDisplay(shown))
            case Rule() if places > 0 and frame.children:
                places -= 1
                frame.add_item(ui.Separator())
            case Attached(name=name) if places > 0:
                places -= 1
                frame.add_item(ui.File(f"attachment://{name}"))
            case Buttons() | Choices():
                frame.add_item(_row(part))
    if not frame.children:
        frame.add_item(ui.TextDisplay(limits.CUT))
    view.add_item(frame)
    for control in card.controls:
        view.add_item(_row(control))
    return view


def _places(card: Card) -> int:
    """The components that controls take, with their rows."""
    rows = [part for part in (*card.parts, *card.controls) if isinstance(part, Buttons | Choices)]
    return sum(1 + (len(row.buttons[: limits.ROW_BUTTONS]) if isinstance(row, Buttons) else 1) for row in rows)


def _row(control: Buttons | Choices) -> ui.ActionRow[ui.LayoutView]:
    row: ui.ActionRow[ui.LayoutView] = ui.ActionRow()
    if isinstance(control, Buttons):
        for button in control.buttons[: limits.ROW_BUTTONS]:
            row.add_item(_button(button))
    else:
        row.add_item(_menu(control))
    return row


def _button(button: Button) -> ui.Button[ui.LayoutView]:
    label = limits.clip(button.label, limits.BUTTON_LABEL) or None
    if button.url:
        return ui.Button(label=label, url=button.url, emoji=button.emoji or None, disabled=button.off)
    return ui.Button(
        label=label,
        custom_id=button.press,
        style=STYLES[button.style],
        emoji=button.emoji or None,
        disabled=button.off,
    )


def _menu(choices: Choices) -> ui.Select[ui.LayoutView]:
    return ui.Select(
        custom_id=choices.press,
        placeholder=limits.clip(choices.placeholder, limits.SELECT_PLACEHOLDER),
        options=[
            discord.SelectOption(
                label=limits.clip(choice.label, limits.OPTION_LABEL),
                value=choice.value,
                description=limits.clip(choice.about, limits.OPTION_LABEL) or None,
            )
            for choice in choices.choices[: limits.SELECT_OPTIONS]
        ],
    )
