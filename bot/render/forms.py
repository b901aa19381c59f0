"""Forms to fill in: fields go in, the modal that Discord shows comes out, within every limit."""

from __future__ import annotations

from dataclasses import dataclass

import discord
from discord import ui

from bot.render import limits
from bot.render.cards import Choice


@dataclass(frozen=True, slots=True)
class Field:
    """Something to write: its name for us, its label, a line about it, what stands in it, and how much it holds."""

    name: str
    label: str
    about: str = ""
    value: str = ""
    placeholder: str = ""
    required: bool = True
    long: bool = False
    most: int = limits.INPUT_TEXT


@dataclass(frozen=True, slots=True)
class Menu:
    """Something to choose: its name for us, its label, a line about it, and the choices; the first is chosen."""

    name: str
    label: str
    choices: tuple[Choice, ...]
    about: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A form: its title, the id that comes back with it, up to five fields and menus."""

    title: str
    press: str
    parts: tuple[Field | Menu, ...]


def modal_of(form: Form) -> ui.Modal:
    """The modal of a form."""
    modal = ui.Modal(title=limits.clip(form.title, limits.MODAL_TITLE), custom_id=form.press, timeout=None)
    for part in form.parts[: limits.MODAL_PARTS]:
        modal.add_item(
            ui.Label(
                text=limits.clip(part.label, limits.INPUT_LABEL),
                description=limits.clip(part.about, limits.OPTION_LABEL) or None,
                component=_input(part) if isinstance(part, Field) else _menu(part),
            )
        )
    return modal


def _input(field: Field) -> ui.TextInput[ui.Modal]:
    return ui.TextInput(
        custom_id=field.name,
        style=discord.TextStyle.paragraph if field.long else discord.TextStyle.short,
        default=limits.clip(field.value, field.most) or None,
        placeholder=limits.clip(field.placeholder, limits.OPTION_LABEL) or None,
        required=field.required,
        max_length=field.most,
    )


def _menu(menu: Menu) -> ui.Select[ui.Modal]:
    return ui.Select(
        custom_id=menu.name,
        options=[
            discord.SelectOption(
                label=limits.clip(choice.label, limits.OPTION_LABEL),
                value=choice.value,
                description=limits.clip(choice.about, limits.OPTION_LABEL) or None,
                default=place == 0,
            )
            for place, choice in enumerate(menu.choices[: limits.SELECT_OPTIONS])
        ],
    )
