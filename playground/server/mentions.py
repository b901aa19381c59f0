"""A message and what it allows come in; whom it mentions goes out."""

import re

from playground.server.limits import text_of
from playground.server.wire import Json
from playground.server.world import World

USER_MENTION, ROLE_MENTION = re.compile(r"<@!?(\d+)>"), re.compile(r"<@&(\d+)>")


def mentioned(world: World, payload: Json, allowed: Json | None, referenced: Json | None = None) -> Json:
    """Who is mentioned by a message, within what it allows (None allows all)."""
    text = f"{payload['content']}\n{text_of(payload['components'])}"
    allows: Json = {"parse": ("users", "roles", "everyone"), "replied_user": True} if allowed is None else allowed
    parse = allows.get("parse") or ()
    named = {kind: set(map(str, allows.get(kind) or ())) for kind in ("users", "roles")}
    ids = [found for found in USER_MENTION.findall(text) if "users" in parse or found in named["users"]]
    if referenced and allows.get("replied_user"):
        ids.append(referenced["author"]["id"])
    users = [user for user in map(world.user, dict.fromkeys(ids)) if user]
    roles = [found for found in ROLE_MENTION.findall(text) if "roles" in parse or found in named["roles"]]
    return {
        "mentions": [user.payload() for user in users],
        "mention_roles": list(dict.fromkeys(roles)),
        "mention_everyone": "everyone" in parse and ("@everyone" in text or "@here" in text),
    }
