"""`hubwise invite`: the token of an application goes in, the link that brings its bot into a server comes out."""

from __future__ import annotations

import argparse

import discord

from bot.app import application_id
from bot.cli.command import Commands, Streams
from bot.cli.serving import with_token
from bot.settings import Settings

# What the bot needs to answer where it is mentioned and to post; commands need none of it. History is for replies,
# and to look whether a post arrived.
NEEDED = discord.Permissions(
    view_channel=True, send_messages=True, send_messages_in_threads=True, read_message_history=True
)
LINKS = """\
For a server, by somebody who manages it:
  {server}
For oneself, to use the commands everywhere:
  {person}
"""


def add_parser(commands: Commands) -> None:
    """Register `hubwise invite`."""
    parser = commands.add_parser("invite", help="print the links that bring the bot into a server, or to a person")
    parser.set_defaults(run=invite)


def invite(_: argparse.Namespace, settings: Settings, streams: Streams) -> int:
    """Ask Discord whose token it is and print the links."""

    async def tell() -> None:
        streams.out.write(links(await application_id(settings)))

    return with_token(settings, streams.errors, tell)


def links(application: int) -> str:
    """The links for an application: into a server with the least permissions, and to a person with none."""
    server = discord.utils.oauth_url(application, permissions=NEEDED, scopes=("bot", "applications.commands"))
    person = discord.utils.oauth_url(
        application, permissions=discord.Permissions.none(), scopes=("applications.commands",)
    )
    return LINKS.format(server=f"{server}&integration_type=0", person=f"{person}&integration_type=1")
